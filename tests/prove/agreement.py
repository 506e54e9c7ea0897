"""Does the engine say what the reference evaluator says? On the graph, and through the solver."""

from collections.abc import Iterator
from contextlib import closing

from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.values import Facts
from overstap_engine.prove import Universe, World
from overstap_engine.prove.encode.dag import Lit
from overstap_engine.prove.encode.evaluation import GraphEvaluation
from overstap_engine.prove.replay import differences
from tests.generators.situation import Situation
from tests.prove.worlds import universe_of, world_per_view

__all__ = ["compared", "disagreements"]


def disagreements(situation: Situation, *, through_solver: int = 1) -> Iterator[str]:
    """Every derived fact, rule, action and the scope, on every case; the first cases through the solver too."""
    with closing(universe_of(situation)) as universe:
        views = world_per_view(universe, situation)
        for index, case in enumerate(situation.cases):
            world = views[case.hidden]
            whole = _with_hidden(case, situation)
            graph = universe.on(whole, case.as_of)
            yield from differences(universe, world, graph, whole, case.as_of)
            if index < through_solver:
                yield from _through_solver(universe, world, graph, whole)


def compared(situation: Situation) -> int:
    """How many answers that compares."""
    rulebook = situation.rulebook
    each = len(rulebook.rules) + len(rulebook.derivations) + len(rulebook.actions) + 1
    return each * len(situation.cases)


def _with_hidden(case: Case, situation: Situation) -> Facts:
    """The dossier with something in the facts that the party may not see."""
    others = {
        name: value for other in situation.cases for name, value in other.facts.items() if name in case.hidden
    }
    return {**others, **case.facts}


def _through_solver(universe: Universe, world: World, graph: GraphEvaluation, facts: Facts) -> Iterator[str]:
    lits = _lits(world)
    longest = max((len(value) for value in facts.values() if isinstance(value, tuple)), default=0)
    with closing(universe.session(longest + 1)) as session:
        session.load([1, *lits])
        leaves = [leaf for leaf in session.clauses.leaves if _is_said(universe, graph, leaf)]
        session.require([leaf if graph.holds(leaf) else -leaf for leaf in leaves])
        if not session.solve([]):
            yield "the dossier is not possible"
            return
        yield from (f"node {lit}" for lit in lits if session.value(lit) is not graph.holds(lit))


def _is_said(universe: Universe, graph: GraphEvaluation, leaf: Lit) -> bool:
    """Whether the dossier says what the leaf is: of an unknown fact, or an item
    that is not there, it does not say which value it has."""
    copy, name, slot, column = universe.dossiers.owner[leaf]
    variable = universe.dossiers.variables.get((copy, name, slot, column))
    if variable is None or leaf == variable.known:
        return True
    is_there = slot < 0 or graph.holds(universe.dossiers.present(copy, name, slot))
    return is_there and graph.holds(variable.known)


def _lits(world: World) -> list[Lit]:
    rails = [*world.encoded_signals().values(), *(rails for _, rails in world.encoded_conditions())]
    found = [lit for one in rails for lit in (one.true, one.false)]
    return found + [lit for symbol in world.encoded_facts().values() for lit in (symbol.known, symbol.absent)]
