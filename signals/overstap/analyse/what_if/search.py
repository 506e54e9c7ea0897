"""The smallest sets of changes that bring something about, each confirmed by the reference evaluator."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from overstap.analyse.what_if.box import Box, box_of
from overstap.analyse.what_if.difference import Difference, differences
from overstap.analyse.what_if.freedom import Freedom
from overstap.analyse.what_if.ground import Ground
from overstap_engine.prove import Impossible, Lit, NotSettled, Question, Witness, replay
from overstap_engine.prove.encode.domains import AS_OF

__all__ = ["AGREEMENT", "OTHER", "Dead", "Met", "Search"]

OTHER = "ander signaal "
"""Before the code, in the name of the part that it is not given."""
AGREEMENT = "afspraak "
"""Before the title."""
_GOAL = "doel"

Unwanted = Callable[[Witness], Iterable[str]]
"""Codes of signals that a dossier gives and that must not come; by the reference evaluator."""


@dataclass(frozen=True, slots=True)
class Met:
    """Changes that are enough."""

    witness: Witness
    differences: tuple[Difference, ...]
    box: Box
    """All values with which they are."""
    again: bool = False
    """Other values of the facts of an earlier alternative."""


@dataclass(frozen=True, slots=True)
class Dead:
    """There are no more: the parts that clash, and whether lists of any length were covered."""

    core: tuple[str, ...]
    items: int | None
    """None: whatever the length of lists."""


class Search:
    """Looks for changes within one freedom that make ``goal`` hold."""

    def __init__(self, ground: Ground, freedom: Freedom, goal: Lit, unwanted: Unwanted | None = None) -> None:
        self._ground = ground
        self._freedom = freedom
        self._goal = goal
        self._unwanted = unwanted
        self._others: dict[str, Lit] = {}
        self.found: list[Met] = []

    def up_to(self, most: int) -> Dead | None:
        """Fills ``found``: first every alternative with other facts, then other values of the same facts.

        Why there are no more; None when there may be.
        """
        dead: Dead | None = None
        for blocks in (self._other_facts, self._other_values):
            while len(self.found) < most:
                reply = self._next(blocks())
                if isinstance(reply, Dead):
                    dead = dead or reply
                    break
                self.found.append(replace(reply, again=blocks == self._other_values))
            else:
                return dead
            if not self.found:
                return dead
        return dead

    def _next(self, blocks: list[Lit]) -> Met | Dead:
        """The smallest set of changes that is not blocked and brings no signal that must not come."""
        while True:
            parts, names = self._parts(blocks)
            question = Question(parts)
            only = self._freedom.chosen(names)
            if self._freedom.bounded:
                fixed = [lit for name in sorted(names - {*only}) for lit in self._ground.as_near(name)]
                if not self._possible(*parts.values(), *fixed):
                    return Dead(self._core(parts, fixed), None)
            answer = self._ground.universe.solve(question, near=self._ground.near, only=only)
            match answer:
                case Witness():
                    came = tuple(self._unwanted(answer)) if self._unwanted else ()
                    if not came:
                        replay(self._ground.universe, question, answer, worlds=[self._ground.world])
                        return self._met(answer)
                    self._others |= {code: -self._ground.raised(code) for code in came}
                case Impossible(core):
                    return Dead(core, None)
                case NotSettled(items, core):
                    return Dead(core, items)
                case _:
                    raise TypeError("nobody asked to stop")

    def _possible(self, *lits: Lit) -> bool:
        return self._ground.universe.possible(*lits) is True

    def _core(self, parts: Mapping[str, Lit], fixed: Sequence[Lit]) -> tuple[str, ...]:
        """Parts that clash while nothing else may change; none can be left out, and the first stay."""
        if self.found:
            return ()
        kept = [*parts]
        for name in reversed([*parts]):
            rest = [parts[one] for one in kept if one != name]
            if not self._possible(*rest, *fixed):
                kept.remove(name)
        return tuple(kept)

    def _parts(self, blocks: list[Lit]) -> tuple[dict[str, Lit], frozenset[str]]:
        """The parts of the question, and all that they are about."""
        parts = {_GOAL: self._goal, **{f"{OTHER}{code}": lit for code, lit in self._others.items()}}
        names = self._ground.names(*parts.values())
        if self._freedom.allows(AS_OF):
            names |= {AS_OF}
        agreements = self._ground.agreements(names)
        names |= self._ground.names(*agreements.values())
        parts |= {f"{AGREEMENT}{title}": lit for title, lit in agreements.items()}
        for name in self._freedom.chosen(names):
            parts |= {f"{name} {number}": lit for number, lit in enumerate(self._freedom.limits(name))}
        parts |= {f"niet weer {number}": lit for number, lit in enumerate(blocks)}
        return parts, names

    def _met(self, witness: Witness) -> Met:
        ground = self._ground
        changed = differences(ground.rulebook.vocabulary, ground.near, witness)
        return Met(witness, changed, box_of(ground, witness, changed, self._good(changed), self._goal))

    def _good(self, changed: tuple[Difference, ...]) -> Lit:
        """All that must hold for the changes to be enough, whatever their values are."""
        ground = self._ground
        names = {each.fact for each in changed}
        held = [self._goal, *ground.agreements(names | ground.names(self._goal)).values()]
        for name in sorted(names):
            held += self._freedom.limits(name)
        if self._unwanted is not None:
            held += [-ground.raised(code) for code in self._silent(names)]
        held += self._other_values()  # nor so that an earlier alternative is enough already
        return ground.universe.all_of(*held)

    def _silent(self, names: set[str]) -> list[str]:
        """Signals that are not given now and that the changed facts could bring."""
        ground = self._ground
        now = ground.universe.on(ground.near.facts, ground.near.as_of)
        return [
            code
            for code in ground.plan.ranked
            if not names.isdisjoint(ground.inputs(code)) and not now.holds(ground.raised(code))
        ]

    # -- not the same again -----------------------------------------------------------------------------------

    def _other_facts(self) -> list[Lit]:
        """Not all facts of an earlier alternative again; one item of a list is like another."""
        return [-self._ground.universe.all_of(*self._touched(met)) for met in self.found]

    def _other_values(self) -> list[Lit]:
        return [-met.box.inside for met in self.found]

    def _touched(self, met: Met) -> list[Lit]:
        """Nodes that say that the same facts, and the same fields of whatever item, are different."""
        universe, near = self._ground.universe, self._ground.near
        found: dict[tuple[str, str | None, bool], Lit] = {}
        for each in met.differences:
            new = each.old is None and each.slot is not None
            key = (each.fact, None if new else each.field, new)
            if key in found:
                continue
            recorded = near.facts.get(each.fact)
            items = recorded if isinstance(recorded, tuple) else ()
            dossiers = universe.dossiers
            if each.fact == AS_OF:
                found[key] = -universe.as_of_is(near.as_of)
            elif each.fact not in self._ground.domains.lists:
                before = None if isinstance(recorded, tuple) else recorded
                found[key] = -universe.fact_is(each.fact, before)
            elif new:
                found[key] = dossiers.present("", each.fact, len(items))
            elif each.field is not None:
                found[key] = universe.any_of(
                    *(
                        -self._ground.field_is(each.fact, slot, each.field, item.get(each.field))
                        for slot, item in enumerate(items)
                    )
                )
            elif each.old is not None:
                found[key] = universe.any_of(
                    *(-dossiers.present("", each.fact, slot) for slot in range(len(items)))
                )
            else:
                found[key] = universe.known(each.fact)
        return [*found.values()]
