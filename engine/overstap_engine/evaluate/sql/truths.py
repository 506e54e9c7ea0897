"""The truth of every rule and the value of every derived fact, layer by layer."""

from collections.abc import Iterator
from typing import assert_never

from sqlglot import exp

from overstap_engine.evaluate.row import key_of
from overstap_engine.evaluate.sql.aggregates import Items, best_is_open, left_join
from overstap_engine.evaluate.sql.conditions import Conditions, Tally
from overstap_engine.evaluate.sql.lists import Lists
from overstap_engine.evaluate.sql.masking import commented_select
from overstap_engine.evaluate.sql.names import Names
from overstap_engine.evaluate.sql.strata import Strata
from overstap_engine.evaluate.sql.tree import (
    Tree,
    aliased,
    both,
    case,
    coalesce,
    column,
    commented,
    either,
    function,
    is_null,
    literal,
    opposite,
)
from overstap_engine.model.dependencies import Key
from overstap_engine.plan import Plan
from overstap_engine.plan.plan import (
    ExtremeStep,
    FirstKnownStep,
    NewestStep,
    SignalStep,
    Step,
    TruthStep,
)

__all__ = ["Truths", "name_absent"]


def name_absent(plan: Plan, names: Names) -> None:
    """Give a column to every derived fact that can be known to be absent."""
    for step in plan.steps:
        match step:
            case ExtremeStep() | NewestStep():
                names.absent[step.id] = names.new(step.id, "_leeg")
            case FirstKnownStep(name, operands):
                bases = [getattr(getattr(term, "base", term), "id", None) for term in operands]
                if all(base in names.absent for base in bases):
                    names.absent[name] = names.new(name, "_leeg")
            case TruthStep() | SignalStep():
                pass
            case _:
                assert_never(step)


class Truths:
    """Writes those layers."""

    def __init__(
        self,
        plan: Plan,
        names: Names,
        strata: Strata,
        lists: Lists,
        conditions: Conditions,
        tally: Tally,
        *,
        certain_only: frozenset[Key],
    ) -> None:
        """``certain_only``: signals of which nobody asks whether they are false or unknown."""
        self._plan = plan
        self._names = names
        self._strata = strata
        self._lists = lists
        self._conditions = conditions
        self._tally = tally
        self._items = Items(plan, names, conditions)
        self._certain_only = certain_only

    def parts(self, source: str) -> Iterator[tuple[str, exp.Select]]:
        """The parts of the WITH clause; the last one holds everything."""
        for level, layer in enumerate((*self._strata.layers, ()), start=1):
            if level == self._strata.tally:
                name = self._names.sources.name("telling")
                yield name, self._counts(source)
                source = name
            joins: list[str] = []
            lists = self._lists.at(level)
            for items, wanted in lists.items():
                parts = [*self._items.parts(items, wanted, source, level)]
                yield from parts
                joins.append(parts[-1][0])
            if layer or joins:
                name = self._names.sources.name(f"laag_{level}")
                summed = [
                    column for wanted in lists.values() for found in wanted for column in _columns(found)
                ]
                yield name, self._layer(layer, source, joins, summed)
                source = name

    def _layer(self, layer: tuple[Step, ...], source: str, joins: list[str], summed: list[str]) -> exp.Select:
        columns: list[Tree] = [exp.Column(this=exp.Star(), table=exp.to_identifier(source))]
        columns += [column(name) for name in summed]
        columns += [column for step in layer for column in self._step(step)]
        select = exp.select(*columns, copy=False).from_(exp.to_table(source), copy=False)
        for other in joins:
            left_join(select, source, other)
        return select

    def _step(self, step: Step) -> Iterator[Tree]:
        name = self._names.steps[key_of(step)]
        match step:
            case SignalStep(code, node):
                title = f"{code}: {self._plan.rulebook.rules[code].title}"
                certain = key_of(step) in self._certain_only
                truth = self._conditions.certain(node) if certain else self._conditions.truth(node)
                yield commented(aliased(truth, name), title)
            case TruthStep(fact, node):
                yield commented(aliased(self._conditions.truth(node), name), self._label(fact))
            case ExtremeStep(fact) | NewestStep(fact):
                yield from self._best(fact, name)
            case FirstKnownStep(fact, operands):
                values = [self._conditions.value(term) for term in operands]
                known = function("COALESCE", *values) if len(values) > 1 else values[0]
                yield commented(aliased(known, name), self._label(fact))
                if fact in self._names.absent:
                    absent = [self._conditions.absent(term) for term in operands]
                    yield aliased(both(one for one in absent if one is not None), self._names.absent[fact])
            case _:
                assert_never(step)

    def _best(self, fact: str, name: str) -> Iterator[Tree]:
        """The value when no undecided item can change it; and whether there is certainly none."""
        found = self._lists.best[fact]
        settled = both([self._conditions.list_known(found.list), opposite(best_is_open(found))])
        value = column(found.value or found.best)
        yield commented(aliased(case((settled, value)), name), self._label(fact))
        absent = both([settled.copy(), is_null(column(found.best))])
        yield aliased(absent, self._names.absent[fact])

    def _label(self, fact: str) -> str:
        derivation = self._plan.rulebook.derivations[fact]
        return f"{fact}: {derivation.label}" if derivation.label else fact

    def _counts(self, source: str) -> exp.Select:
        """How many counted signals there are, at least and at most, and in how many phases."""
        counted = [step for step in self._plan.signals if step.counted]
        signals = [column(self._names.steps["signaal", step.code]) for step in counted]
        phases: dict[str, list[Tree]] = {}
        for step, signal in zip(counted, signals, strict=True):
            phases.setdefault(step.phase, []).append(signal)
        by_phase = [_some(signals) for signals in phases.values()]
        low, high = self._tally.signals
        first, last = self._tally.phases
        columns: list[Tree] = [
            exp.Star(),
            aliased(_total(_certain(signal) for signal in signals), low),
            aliased(_total(_possible(signal) for signal in signals), high),
            aliased(_total(_certain(phase) for phase in by_phase), first),
            aliased(_total(_possible(phase) for phase in by_phase), last),
        ]
        return commented_select(
            columns, source, "hoeveel signalen er zeker en hoogstens zijn, en in hoeveel fasen"
        )


def _columns(found: object) -> list[str]:
    names = ("found", "open", "least", "most", "best", "rival", "undated", "value", "number")
    return [name for name in (getattr(found, attribute, "") for attribute in names) if name]


def _some(signals: list[Tree]) -> Tree:
    return either(signal.copy() for signal in signals)


def _certain(truth: Tree) -> Tree:
    return case((truth.copy(), literal(1)), otherwise=literal(0))


def _possible(truth: Tree) -> Tree:
    return case((coalesce(truth.copy(), literal(True)), literal(1)), otherwise=literal(0))


def _total(parts: Iterator[Tree]) -> Tree:
    total: Tree | None = None
    for part in parts:
        total = part if total is None else exp.Add(this=total, expression=part)
    return literal(0) if total is None else total
