"""Every dossier that is shown goes through the reference evaluator first: does it say what the engine says?"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.model.rulebook import ParameterKind
from overstap_engine.model.values import ABSENT, Facts, Truth, Value
from overstap_engine.plan import Plan, make_plan
from overstap_engine.prove.answer import Question
from overstap_engine.prove.encode.dag import TRUE, Lit
from overstap_engine.prove.encode.evaluation import GraphEvaluation
from overstap_engine.prove.encode.numbers import Number
from overstap_engine.prove.encode.symbol import Choices, Payload, Rails, Symbol, Yes
from overstap_engine.prove.encode.world import World
from overstap_engine.prove.universe import Universe
from overstap_engine.prove.witness import Ordinary, Witness, outside

__all__ = ["ReplayError", "differences", "replay"]


class ReplayError(AssertionError):
    """The engine and the reference evaluator do not agree about a dossier: nothing may be concluded from it."""

    def __init__(self, found: tuple[str, ...]) -> None:
        super().__init__("; ".join(found))
        self.found = found


def replay(
    universe: Universe, question: Question, witness: Witness, *, worlds: Iterable[World] | None = None
) -> None:
    """Checks a witness without the solver. Raises ``ReplayError``.

    The dossier lies within the declared domains and keeps to the assumptions; every part of the question holds on the
    graph; and whatever ``worlds`` (all, when not given) encoded so far is worth there what the reference evaluator
    says it is worth.
    """
    found = tuple(_wrong(universe, question, witness, universe.worlds if worlds is None else worlds))
    if found:
        raise ReplayError(found)


def _wrong(
    universe: Universe, question: Question, witness: Witness, worlds: Iterable[World]
) -> Iterator[str]:
    for facts in (witness.facts, *witness.twins.values()):
        for place in outside(universe.domains, Ordinary(facts, witness.as_of)):
            yield f"{place} lies outside the declared domains"
    graph = universe.on(witness.facts, witness.as_of, twins=witness.twins, parameters=witness.parameters)
    for name, lit in [*question.parts.items(), *universe.relevant(question.parts.values()).items()]:
        if not graph.holds(lit):
            yield f"{name} does not hold"
    nodes = graph.nodes_known()  # what the question is made of
    for world in worlds:
        facts = witness.twins.get(world.spec.copy, witness.facts)
        yield from differences(universe, world, graph, facts, witness.as_of, nodes)


def differences(
    universe: Universe,
    world: World,
    graph: GraphEvaluation,
    facts: Facts,
    as_of: date,
    nodes: frozenset[int] | None = None,
) -> Iterator[str]:
    """Where what ``world`` encoded so far differs from the reference evaluator on one dossier.

    ``nodes``: only derived facts, rules and conditions that these nodes hold something of.
    """

    def matters(*lits: Lit) -> bool:
        return nodes is None or any(abs(lit) in nodes for lit in lits if abs(lit) != TRUE)

    evaluation = _evaluation(universe, world, graph, facts, as_of)
    for name, symbol in world.encoded_facts().items():
        if matters(symbol.known, symbol.absent):
            expected, actual = evaluation.derived(name), _value(graph, symbol)
            if _comparable(expected) != actual:
                yield f"{name}: reference {expected!r}, engine {actual!r}"
    for code, rails in world.encoded_signals().items():
        if matters(rails.true, rails.false) and evaluation.signal(code) is not _truth(graph, rails):
            yield f"{code}: reference {evaluation.signal(code)}, engine {_truth(graph, rails)}"
    for condition, rails in world.encoded_conditions():
        if matters(rails.true, rails.false) and evaluation.truth(condition) is not _truth(graph, rails):
            yield f"{condition}: reference {evaluation.truth(condition)}, engine {_truth(graph, rails)}"


def _evaluation(
    universe: Universe, world: World, graph: GraphEvaluation, facts: Facts, as_of: date
) -> Evaluation:
    spec = world.spec
    plan = _plan(universe, world)
    chosen = {name: _parameter(world, graph, name) for name in spec.free}
    plan = replace(plan, parameters={**plan.parameters, **chosen})
    hidden = frozenset(name for name, lit in spec.hidden.items() if graph.holds(lit))
    seen = {name: value for name, value in facts.items() if name not in hidden}
    return Evaluation(plan, Case(seen, as_of, hidden))


def _plan(universe: Universe, world: World) -> Plan:
    spec = world.spec
    key = (id(spec.rulebook), spec.year, spec.region, spec.party)
    if key not in universe.plans:
        plan = make_plan(spec.rulebook, year=spec.year, region=spec.region, party=spec.party)
        universe.plans[key] = (spec.rulebook, plan)
    return universe.plans[key][1]


def _parameter(world: World, graph: GraphEvaluation, name: str) -> int | date:
    """A free parameter as the graph reads it."""
    number = world.parameters[name]
    if not isinstance(number, Number):
        raise TypeError(f"${name} is not free")
    value = _number(graph, number)
    is_date = world.spec.rulebook.parameters[name].kind is ParameterKind.DATUM
    return date.fromordinal(value) if is_date else value


# -- nodes as values ------------------------------------------------------------------------------------------------


def _truth(graph: GraphEvaluation, rails: Rails) -> Truth:
    if graph.holds(rails.true):
        return True
    return False if graph.holds(rails.false) else None


def _value(graph: GraphEvaluation, symbol: Symbol) -> "bool | int | str | None":
    """The value of a node, a day as its number, ``absent`` when it is known to be absent."""
    known, absent = graph.holds(symbol.known), graph.holds(symbol.absent)
    if known and absent:
        return "both known and absent"
    if absent:
        return _ABSENT
    return _payload(graph, symbol.payload) if known else None


_ABSENT = "(absent)"


def _payload(graph: GraphEvaluation, payload: Payload) -> bool | int | str:
    match payload:
        case Yes(lit):
            return graph.holds(lit)
        case Choices(options):
            chosen = [value for value, lit in options.items() if graph.holds(lit)]
            return chosen[0] if len(chosen) == 1 else f"one of {chosen}"
        case Number():
            return _number(graph, payload)


def _number(graph: GraphEvaluation, number: Number) -> int:
    return number.base + sum(1 << index for index, bit in enumerate(number.bits) if graph.holds(bit))


def _comparable(value: Value) -> "bool | int | str | None":
    if value is ABSENT:
        return _ABSENT
    return value.toordinal() if isinstance(value, date) else value
