"""durable-rules driven by hand, through its own Python class: the workload, and the conclusions of our live engine."""

from collections.abc import Callable, Iterable
from importlib import import_module
from itertools import count
from typing import Any

from overstap_engine.evaluate.outcome import Case
from overstap_engine.plan import Plan
from tests.benchmarks.engines import Engine
from tests.benchmarks.plain import (
    All,
    Any_,
    Apart,
    Compared,
    Fired,
    Known,
    OneOf,
    PlainRule,
    Tallied,
    Test,
    leaves,
    plain_facts,
    plain_rules,
    strata,
    ways,
)

__all__ = ["Driven", "durable_rules"]

_SESSION = "0"
"""Always the same, and a rule has fired in it before it is ever deleted: durable-rules crashes otherwise."""

_OPERATORS = {"<": "$lt", "<=": "$lte", ">": "$gt", ">=": "$gte"}


class Driven:
    """A ruleset driven without its host and its threads: assert, run the actions, forget the session."""

    def __init__(
        self, definition: dict[str, Any], conclude: Callable[[str], Iterable[dict[str, Any]]]
    ) -> None:
        """``conclude``: the name of a rule that fires for the first time -> the facts that follow."""
        self._fired: dict[str, None] = {}
        self._numbers = count(1)
        for name, rule in definition.items():
            rule["run"] = self._action(name, conclude)
        definition["warm"] = {"all": [{"m": {"warm": 1}}], "run": _nothing}
        durable: Any = import_module("durable.engine")  # untyped
        self._ruleset = durable.Ruleset("driven", None, definition)
        self._unmatched: type[Exception] = durable.MessageNotHandledException
        self.run([{"warm": 1}])

    def run(self, facts: list[dict[str, Any]]) -> list[str]:
        """The names of the rules that fire."""
        self._fired = {}
        errors: list[Any] = []

        def complete(error: Any, state: Any) -> None:
            if error:
                errors.append(error)

        batch = [{**fact, "sid": _SESSION, "id": next(self._numbers)} for fact in facts]
        try:
            handle = (
                self._ruleset.assert_facts(batch) if len(batch) > 1 else self._ruleset.assert_fact(batch[0])
            )
            self._ruleset.do_actions(handle, complete)
        except self._unmatched:
            return []
        finally:
            self._ruleset.delete_state(_SESSION)
        if errors:
            raise RuntimeError(errors[0])
        return [*self._fired]

    def _action(
        self, name: str, conclude: Callable[[str], Iterable[dict[str, Any]]]
    ) -> Callable[[Any], None]:
        def run(context: Any) -> None:
            if name not in self._fired:
                self._fired[name] = None
                for fact in conclude(name):
                    context.assert_fact({**fact, "id": next(self._numbers)})

        return run


def _nothing(context: Any) -> None:
    """What the rule that warms up does."""


def durable_rules(plan: Plan) -> Engine:
    """The rules as durable-rules, in strata by priority."""
    rules = plain_rules(plan)
    read = {part.name for rule in rules for part in leaves(rule.test) if isinstance(part, Fired)}
    counted = {rule.name for rule in rules if rule.counted}
    tallied = [(rule.name, p.least) for rule in rules for p in leaves(rule.test) if isinstance(p, Tallied)]

    def conclude(name: str) -> Iterable[dict[str, Any]]:
        rule = name.partition("/")[0]
        return [{"fired": rule}] if rule in read else []

    driven = Driven(
        {
            f"{rule.name}/{number}": {"all": _patterns(way), "pri": depth}
            for depth, layer in enumerate(strata(rules), 1)
            for rule in layer
            if not isinstance(rule.test, Tallied)
            for number, way in enumerate(ways(rule.test))
        },
        conclude,
    )

    # "not fired" and counts are asked in Python: in durable-rules a negated fact that comes late changes nothing
    refuted = {rule.name: _refuting(rule) for rule in rules}

    def run(facts: list[dict[str, Any]]) -> set[str]:
        found = {name.partition("/")[0] for name in driven.run(facts)}
        fired = {name for name in found if not found & refuted[name]}
        total = len(fired & counted)
        return fired | {name for name, least in tallied if total >= least}

    return Engine("durable-rules, driven by hand", _prepare, run, frozenset)


def _refuting(rule: PlainRule) -> set[str]:
    """The rules that must not have fired; nothing in this workload reads a rule that asks that."""
    return {part.name for part in leaves(rule.test) if isinstance(part, Fired) and not part.expected}


def _prepare(case: Case) -> list[dict[str, Any]]:
    known = {name: value for name, value in plain_facts(case).items() if value is not None}
    return [{**known, "kind": "dossier"}]


def _patterns(way: list[Test]) -> list[dict[str, Any]]:
    own = [_pattern(part) for part in way if not isinstance(part, Fired)]
    patterns: list[dict[str, Any]] = [{"$and": [{"kind": "dossier"}, *own]}] if own else []
    patterns += [{"fired": part.name} for part in way if isinstance(part, Fired) and part.expected]
    return [{f"m_{number}": pattern} for number, pattern in enumerate(patterns)]


def _pattern(test: Test) -> dict[str, Any]:
    match test:
        case All(parts):
            return {"$and": [_pattern(part) for part in parts]}
        case Any_(parts):
            return {"$or": [_pattern(part) for part in parts]}
        case Compared(fact, "==", value):
            return {fact: value}
        case Compared(fact, "!=", value):
            return {"$and": [{"$ex": {fact: 1}}, {"$neq": {fact: value}}]}
        case Compared(fact, operator, value):
            return {_OPERATORS[operator]: {fact: value}}
        case Apart(fact, operator, days):
            later: dict[str, Any] = {"$m": fact} if days == 0 else {"$add": {"$l": {"$m": fact}, "$r": days}}
            # without the guard an unknown date on the right satisfies an ordering
            return {"$and": [{"$ex": {fact: 1}}, {_OPERATORS[operator]: {"peildatum": later}}]}
        case OneOf(fact, values):
            return {"$or": [{fact: value} for value in values]}
        case Known(fact, expected):
            return {"$ex" if expected else "$nex": {fact: 1}}
        case Fired() | Tallied():
            raise TypeError(f"not a test of facts: {test}")
