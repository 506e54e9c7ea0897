"""CLIPS: one fact for a dossier, rules in strata by salience, everything in one call from Python.

A fact that Python holds on to is never freed, and then every later reset is slower; so a function inside CLIPS takes
the values, asserts, runs and returns the names of what fired.
"""

from importlib import import_module
from typing import Any

from overstap_engine.plan import Plan
from tests.benchmarks.engines import Engine
from tests.benchmarks.plain import (
    INPUTS,
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

__all__ = ["clips_rules"]


def clips_rules(plan: Plan) -> Engine:
    """The rules as CLIPS rules."""
    environment: Any = import_module("clips").Environment()  # untyped
    for construct in _constructs(plain_rules(plan)):
        environment.build(construct)
    evaluate = environment.find_function("evaluate")

    def prepare(case: Any) -> list[Any]:
        facts = plain_facts(case)
        return [facts[name] for name in INPUTS]

    def run(values: list[Any], _alive: Any = environment) -> Any:
        return evaluate(*values)  # a function does not keep its environment alive

    return Engine("CLIPS (clipspy)", prepare, run, lambda names: frozenset(map(str, names)))


def _constructs(rules: tuple[PlainRule, ...]) -> list[str]:
    read = {part.name for rule in rules for part in leaves(rule.test) if isinstance(part, Fired)}
    slots = " ".join(f"(slot {name} (default nil))" for name in INPUTS)
    values = " ".join(f"({name} ?{name})" for name in INPUTS)
    parameters = " ".join(f"?{name}" for name in INPUTS)
    found = [
        f"(deftemplate dossier {slots})",
        "(deftemplate fired (slot name))",
        "(defglobal ?*fired* = (create$))",
        "(defglobal ?*counted* = 0)",
    ]
    layers = strata(rules)
    for depth, layer in enumerate(layers):
        for rule in layer:
            found += _rule(rule, 10 * (len(layers) - depth), rule.name in read)
    tallied = [
        (rule.name, part.least) for rule in rules for part in leaves(rule.test) if isinstance(part, Tallied)
    ]
    after = "".join(
        f"(if (>= ?*counted* {n}) then (bind ?*fired* (create$ ?*fired* {name})))" for name, n in tallied
    )
    found.append(
        f"(deffunction evaluate ({parameters}) (reset) (assert (dossier {values})) (run) {after} ?*fired*)"
    )
    return found


def _rule(rule: PlainRule, salience: int, is_read: bool) -> list[str]:
    """One rule for each way to fire through other rules; a way that fires second finds it fired."""
    if isinstance(rule.test, Tallied):
        return []  # a count that the function looks at when all have run: cheaper than joining facts in pairs
    found = ways(rule.test)
    actions = f"(bind ?*fired* (create$ ?*fired* {rule.name}))"
    if rule.counted:
        actions += " (bind ?*counted* (+ ?*counted* 1))"
    if is_read or len(found) > 1:
        actions = f"(assert (fired (name {rule.name}))) {actions}"
    once = f"(not (fired (name {rule.name})))" if len(found) > 1 else ""
    return [
        f"(defrule {rule.name}_{number} (declare (salience {salience})) {once} {_patterns(way)} => {actions})"
        for number, way in enumerate(found)
    ]


def _patterns(way: list[Test]) -> str:
    """What can be a constraint on a slot is one; CLIPS then shares it between rules."""
    slots: dict[str, str] = {}
    tests: list[Test] = []
    for part in way:
        slot = _slot(part)
        if isinstance(part, Fired):
            continue
        if slot is None or slot[0] in slots:
            tests.append(part)
        else:
            slots[slot[0]] = slot[1]
    needed = {name for part in tests for name in _facts(part)}
    fields: list[str] = []
    for name in INPUTS:
        if name in slots or name in needed:
            constraint = slots.get(name, "")
            if name in needed and not constraint.startswith("?"):
                constraint = f"?{name}" + (f"&{constraint}" if constraint else "")
            fields.append(f"({name} {constraint})")
    others = [
        f"(fired (name {part.name}))" if part.expected else f"(not (fired (name {part.name})))"
        for part in way
        if isinstance(part, Fired)
    ]
    dossier = [f"(dossier {' '.join(fields)})"] if fields else []
    return " ".join([*dossier, *(f"(test {_text(part)})" for part in tests), *others])


def _slot(test: Test) -> tuple[str, str] | None:
    """A test of one fact as a constraint on its slot."""
    match test:
        case Compared(fact, "==", value):
            return fact, _value(value)
        case Compared(fact, "!=", value):
            return fact, f"~nil&~{_value(value)}"
        case Compared(fact, operator, value):
            return fact, f"?{fact}&~nil&:({operator} ?{fact} {value})"
        case OneOf(fact, values):
            return fact, "|".join(map(_value, values))
        case Known(fact, expected):
            return fact, "~nil" if expected else "nil"
        case _:
            return None


def _facts(test: Test) -> set[str]:
    found: set[str] = set()
    for part in leaves(test):
        match part:
            case Compared(fact) | OneOf(fact) | Known(fact):
                found.add(fact)
            case Apart(fact):
                found |= {fact, "peildatum"}
            case _:
                raise TypeError(f"not a test of facts: {part}")
    return found


def _text(test: Test) -> str:
    match test:
        case All(parts):
            return f"(and {' '.join(map(_text, parts))})"
        case Any_(parts):
            return f"(or {' '.join(map(_text, parts))})"
        case Compared(fact, "==", value):
            return f"(eq ?{fact} {_value(value)})"
        case Compared(fact, "!=", value):
            return f"(and (neq ?{fact} nil) (neq ?{fact} {_value(value)}))"
        case Compared(fact, operator, value):
            return f"(and (neq ?{fact} nil) ({operator} ?{fact} {value}))"
        case Apart(fact, operator, days):
            return f"(and (neq ?{fact} nil) ({operator} (- ?peildatum ?{fact}) {days}))"
        case OneOf(fact, values):
            return f"(or {' '.join(f'(eq ?{fact} {_value(value)})' for value in values)})"
        case Known(fact, expected):
            return f"({'neq' if expected else 'eq'} ?{fact} nil)"
        case Fired() | Tallied():
            raise TypeError(f"not a test of facts: {test}")


def _value(value: bool | int | str) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return f'"{value}"' if isinstance(value, str) else str(value)
