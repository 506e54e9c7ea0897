"""All possible dossiers within declared domains: worlds over them, questions about them, answers with proof."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from overstap_engine.model.lookup import lookup
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Scalar
from overstap_engine.plan import Plan
from overstap_engine.prove.answer import Answer, Impossible, Proof, Question, StoppedEarly
from overstap_engine.prove.core import flattened
from overstap_engine.prove.encode.bound import Bounds
from overstap_engine.prove.encode.dag import FALSE, TRUE, Dag, Lit
from overstap_engine.prove.encode.domains import Domains
from overstap_engine.prove.encode.dossier import Dossiers
from overstap_engine.prove.encode.evaluation import GraphEvaluation
from overstap_engine.prove.encode.fixing import at_most_value, has_value
from overstap_engine.prove.encode.operands import Calendar
from overstap_engine.prove.encode.symbol import Rails, Symbol, equal, fixed, same_value
from overstap_engine.prove.encode.world import World, WorldSpec
from overstap_engine.prove.opaque import OpaqueSession
from overstap_engine.prove.session import ClauseList, Session, Stop
from overstap_engine.prove.smallest import Stopped
from overstap_engine.prove.solver import DEFAULT_SOLVER, refutation
from overstap_engine.prove.solving import closer, solve
from overstap_engine.prove.witness import Ordinary, Witness, outside

__all__ = ["OutsideDomain", "Universe"]

_QUICK_SLOTS = 3


class OutsideDomain(ValueError):
    """A dossier that proofs do not cover; ``places`` names what lies outside the declared domains."""

    def __init__(self, places: tuple[str, ...]) -> None:
        super().__init__(f"outside the declared domains: {', '.join(places)}")
        self.places = places


class Universe:
    """Owns the graph, the worlds and the solvers. Not for several threads at once; close it after use."""

    def __init__(self, domains: Domains, ordinary: Ordinary, *, solver: str = DEFAULT_SOLVER) -> None:
        found = outside(domains, ordinary)
        if found:
            raise OutsideDomain(found)
        self.domains = domains
        self.ordinary = ordinary
        self.dag = Dag()
        self.dossiers = Dossiers(self.dag, domains)
        self.worlds: list[World] = []
        self.assumptions: dict[str, Lit] = {}
        self.slots = _QUICK_SLOTS
        self._solver = solver
        self._calendar = Calendar(self.dag)
        self._bounds = Bounds(self.dag, self.dossiers.item_leaves)
        self._quick: Session | None = None
        self._quick_assumed = 0
        self._opaque: OpaqueSession | None = None
        self._touching: dict[int, frozenset[tuple[str, str]]] = {}
        self._parameters: dict[str, Scalar] = {}
        self._days: dict[date, None] = {}
        self.plans: dict[tuple[int, int, str | None, str], tuple[Rulebook, Plan]] = {}
        """Kept for ``replay``: of a rulebook (by ``id``), year, region and party."""

    def close(self) -> None:
        """Frees the solvers that are kept between questions."""
        if self._quick is not None:
            self._quick.close()
            self._quick = None
        if self._opaque is not None:
            self._opaque.close()
            self._opaque = None

    @property
    def size(self) -> int:
        """Nodes in the graph: grows with what was asked, never shrinks."""
        return len(self.dag.nodes)

    # -- worlds -------------------------------------------------------------------------------------------------

    def world(
        self,
        rulebook: Rulebook,
        *,
        year: int,
        region: str | None,
        party: str,
        hidden: Mapping[str, Lit] | frozenset[str] = frozenset(),
        free: Mapping[str, tuple[int | date, int | date]] | None = None,
        dossier: str = "",
        like: World | None = None,
    ) -> World:
        """``rulebook`` as ``party`` reads it. ``hidden``: facts and lists that it may not see, always or when a node
        holds. ``free``: parameters with the range in which they may vary. ``dossier``: the name of a twin.
        ``like``: a world of much the same rulebook, here or in another universe: the same, and made sooner."""
        covered = dict.fromkeys(sorted(hidden), TRUE) if isinstance(hidden, frozenset) else hidden
        ranges = {} if free is None else {name: (_day(low), _day(high)) for name, (low, high) in free.items()}
        spec = WorldSpec(rulebook, year, region, party, covered, ranges, dossier)
        return self._added(World(self.dag, self.dossiers, self._calendar, spec, like=like))

    def variant(self, world: World, rulebook: Rulebook) -> World:
        """A changed rulebook read in the same way; what did not change is not encoded again."""
        old = world.spec
        spec = WorldSpec(rulebook, old.year, old.region, old.party, old.hidden, old.free, old.copy)
        return World(self.dag, self.dossiers, self._calendar, spec, parent=world)

    def _added(self, world: World) -> World:
        self.worlds.append(world)
        for name, parameter in world.spec.rulebook.parameters.items():
            value = lookup(parameter, year=world.spec.year, region=world.spec.region)
            if isinstance(value, date):
                self._days[value] = None
            if name in world.spec.free and value is not None and not isinstance(value, tuple):
                self._parameters.setdefault(name, value)
        return world

    def twin(self, name: str, differing: Iterable[str]) -> str:
        """A copy of the dossier in which the facts and lists ``differing`` may be different; its name."""
        self.dossiers.add_copy(name, frozenset(differing))
        return name

    def assume(self, name: str, lit: Lit) -> None:
        """Something that holds for every dossier; used in every question that touches the same facts."""
        self.assumptions[name] = lit

    # -- combining ----------------------------------------------------------------------------------------------

    def all_of(self, *parts: Lit) -> Lit:
        """Every part."""
        return self.dag.all_of(parts)

    def any_of(self, *parts: Lit) -> Lit:
        """At least one part."""
        return self.dag.any_of(parts)

    def none_of(self, *parts: Lit) -> Lit:
        """No part."""
        return -self.dag.any_of(parts)

    def xor(self, left: Lit, right: Lit) -> Lit:
        """One of the two and not both."""
        return self.dag.xor(left, right)

    def iff(self, left: Lit, right: Lit) -> Lit:
        """Both or neither."""
        return self.dag.iff(left, right)

    def implies(self, left: Lit, right: Lit) -> Lit:
        """If *left* then *right*."""
        return self.dag.either(-left, right)

    def at_least(self, number: int, parts: Sequence[Lit]) -> Lit:
        """At least so many of the parts."""
        return self.dag.at_least(number, parts)

    def unknown(self, rails: Rails) -> Lit:
        """Neither surely true nor surely false."""
        return self.dag.both(-rails.true, -rails.false)

    def same(self, one: Rails, other: Rails) -> Lit:
        """The same truth value, unknown included."""
        return self.dag.both(self.dag.iff(one.true, other.true), self.dag.iff(one.false, other.false))

    def equal(self, symbol: Symbol, value: Scalar) -> Lit:
        """Known and equal to ``value``."""
        return self.dag.both(symbol.known, equal(self.dag, symbol.payload, fixed(value).payload))

    def same_value(self, one: Symbol, other: Symbol) -> Lit:
        """Both unknown, both absent, or both known and equal."""
        return same_value(self.dag, one, other)

    # -- the dossier --------------------------------------------------------------------------------------------

    def fact_is(self, name: str, value: Scalar | None, dossier: str = "") -> Lit:
        """An input fact has this value in the dossier itself, whoever may see it; None: it is unknown."""
        return has_value(self.dag, self.dossiers.fact(dossier, name), value)

    def known(self, name: str, dossier: str = "") -> Lit:
        """An input fact or list is recorded, whoever may see it."""
        if name in self.domains.lists:
            return self.dossiers.list_known(dossier, name)
        return self.dossiers.fact(dossier, name).known

    def as_of_is(self, day: date) -> Lit:
        """The peildatum is this day."""
        return has_value(self.dag, self.dossiers.as_of(), day)

    def as_of_between(self, first: date, last: date) -> Lit:
        """The peildatum is one of these days."""
        as_of = self.dossiers.as_of()
        before = FALSE if first == date.min else at_most_value(self.dag, as_of, first.toordinal() - 1)
        return self.dag.both(-before, at_most_value(self.dag, as_of, last))

    def parameter_is(self, name: str, value: int | date) -> Lit:
        """A free parameter has this value."""
        key = ("", f"${name}", -1, "")
        return has_value(self.dag, self.dossiers.variables[key], value)

    def on(
        self,
        facts: Facts,
        as_of: date,
        *,
        twins: Mapping[str, Facts] | None = None,
        parameters: Mapping[str, int | date] | None = None,
    ) -> GraphEvaluation:
        """What holds on one concrete dossier, without a solver. Twins that are not given are the dossier itself."""
        given = twins or {}
        copies = {name: given.get(name, facts) if name else facts for name in self.dossiers.copies()}
        fallback = {name: value for name, value in self._parameters.items() if isinstance(value, int | date)}
        return GraphEvaluation(self.dossiers, copies, as_of, {**fallback, **(parameters or {})})

    def violated(self, facts: Facts, as_of: date) -> tuple[str, ...]:
        """Names of the assumptions that a dossier does not meet."""
        found = self.on(facts, as_of)
        return tuple(name for name, lit in self.assumptions.items() if not found.holds(lit))

    # -- questions ----------------------------------------------------------------------------------------------

    def possible(self, *lits: Lit, stop: Stop | None = None) -> bool | None:
        """Is there a dossier on which all hold? *Yes* is certain; *no* covers lists of ``slots`` items only.

        None: stopped. Quick: one solver is kept for all such questions."""
        if FALSE in lits:
            return False
        if self._quick is None:
            self._quick = Session(self.dag, self.slots, self._solver)
            self._quick_assumed = 0
        assumed = [*self.assumptions.values()]
        self._quick.require(assumed[self._quick_assumed :])
        self._quick_assumed = len(assumed)
        return self._quick.solve(lits, stop)

    def quick_proof(self, *lits: Lit, stop: Stop | None = None) -> Impossible | None:
        """That no dossier has all, with lists of any length, when that can be seen without looking at single items;
        with the assumptions that it needs. None: it cannot, which says nothing."""
        if FALSE in lits:
            return Impossible((), (), 0)
        if self._opaque is None:
            self._opaque = OpaqueSession(self.dag, self._solver)
        if self._opaque.solve(lits, stop) is False:
            return Impossible((), (), 0)
        assumed = self.relevant(lits)
        if not assumed or self._opaque.solve([*lits, *assumed.values()], stop) is not False:
            return None
        for name in [*assumed]:
            fewer = [lit for other, lit in assumed.items() if other != name]
            if self._opaque.solve([*lits, *fewer], stop) is False:
                del assumed[name]
        return Impossible((), tuple(assumed), 0)

    def bound(self, *lits: Lit) -> dict[str, int]:
        """List -> so many items are enough for a dossier on which all ``lits`` hold, if there is one."""
        return self._bounds.of(part for lit in lits for part in flattened(self.dag, lit))

    def solve(
        self,
        question: Question,
        *,
        smallest: bool = True,
        near: Ordinary | None = None,
        only: Iterable[str] | None = None,
        stop: Stop | None = None,
    ) -> Answer:
        """A dossier on which all parts hold, or the parts that clash. Raises ``OutsideDomain``.

        ``near``: stay as close as possible to this dossier instead of the ordinary one. ``only``: the facts, lists,
        ``peildatum`` and ``$parameters`` that may deviate from it. Without ``smallest`` any dossier, sooner; which
        one depends on the solver.
        """
        close_to = near or self.ordinary
        found = outside(self.domains, close_to)
        if found:
            raise OutsideDomain(found)
        try:
            return solve(self, question, close_to, only, smallest, stop)
        except Stopped:
            return StoppedEarly()

    def closer(
        self, question: Question, near: Ordinary, below: int, *, stop: Stop | None = None
    ) -> Witness | StoppedEarly | None:
        """The smallest witness near a dossier, if its deviations count for less than ``below``; None: it has none.

        For one who has a witness already, of that cost, and looks for a better one. Raises ``OutsideDomain``.
        """
        found = outside(self.domains, near)
        if found:
            raise OutsideDomain(found)
        try:
            return closer(self, question, near, below, stop)
        except Stopped:
            return StoppedEarly()

    def prove(self, question: Question, slots: int | None = None) -> Proof | None:
        """The proof that a question is impossible, for an independent checker; None when it is possible.

        ``slots``: for lists of at most so many items, as in ``Impossible.slots``; without it the whole bound.
        """
        lits = [*question.parts.values(), *self.relevant(question.parts.values()).values()]
        wanted = slots or max(1, *self.bound(*lits).values(), 0)
        numbered = ClauseList(self.dag, wanted)
        clauses = [tuple(clause) for clause in numbered.load([TRUE, *lits])]
        clauses += [(numbered.lit(lit),) for lit in lits]
        lemmas = refutation(clauses)
        return None if lemmas is None else Proof(tuple(clauses), lemmas, wanted)

    def relevant(self, lits: Iterable[Lit]) -> dict[str, Lit]:
        """The assumptions that touch the same facts, also through each other."""
        touched = {place for lit in lits for place in self._touched(lit)}
        left = {name: lit for name, lit in self.assumptions.items() if lit != TRUE}
        found: dict[str, Lit] = {}
        while True:
            more = {name: lit for name, lit in left.items() if self._touched(lit) & touched}
            if not more:
                return {name: found[name] for name in self.assumptions if name in found}
            for name, lit in more.items():
                found[name] = left.pop(name)
                touched |= self._touched(lit)

    def _touched(self, lit: Lit) -> frozenset[tuple[str, str]]:
        """The facts and lists, per copy, that a node is made of; worked out once."""
        node = abs(lit)
        if node not in self._touching:
            owner = self.dossiers.owner
            below = self.dag.cone([node], 1, set())
            self._touching[node] = frozenset(owner[leaf][:2] for leaf in below if leaf in owner)
        return self._touching[node]

    def ordinary_parameters(self) -> Mapping[str, Scalar]:
        """The values that free parameters have in the rulebook."""
        return self._parameters

    def days(self) -> tuple[date, ...]:
        """Days to prefer in examples: those of parameters, and the days around them."""
        ordinals = [day.toordinal() for day in sorted(self._days)]
        return tuple(
            date.fromordinal(near) for day in ordinals for near in (day, day + 1, day - 1) if near > 0
        )

    def session(self, slots: int) -> Session:
        """A new solver for lists of at most ``slots`` items."""
        return Session(self.dag, slots, self._solver)


def _day(value: int | date) -> int:
    """A number, or a day as its number."""
    return value.toordinal() if isinstance(value, date) else value
