"""Who is responsible for a student, in two versions, as one party gets it."""

from collections.abc import Iterator
from dataclasses import dataclass

from overstap.analyse.laboratory import Found, Reply
from overstap.analyse.verdict import Verdict
from overstap.because import value_in_words
from overstap.differences.difference import Aspect, Relation, Shown, Statement
from overstap.differences.directions import weakest
from overstap.differences.inquiry import Inquiry
from overstap.differences.witnessed import Seen
from overstap.render.words import responsible_words
from overstap.testing.changes.proposal import is_responsible
from overstap_engine.evaluate.outcome import Responsible
from overstap_engine.model.rulebook import Charge, Responsibility
from overstap_engine.prove import FALSE, Lit, World, differing_places, differing_winners

__all__ = ["compare_responsible"]

_REST = (
    "Of in elk dossier dezelfde situatie, dezelfde overgang en dezelfde ontbrekende gegevens worden genoemd is niet te "
    "bewijzen. Wie verantwoordelijk is blijft wel gelijk: bewezen."
)


def compare_responsible(inquiry: Inquiry, party: str) -> Iterator[Statement]:
    """Another party, or another situation, handover or missing fact behind it."""
    old, new = inquiry.versions.old.responsibility, inquiry.versions.new.responsibility
    if old is None or new is None or (old == new and _same_facts(inquiry, new)):
        return
    asked = _Asked(inquiry, party)
    who = asked.look("wie", inquiry.universe.any_of(*asked.another_party(old, new)))
    if weakest([who]) is not Verdict.BEWEZEN:
        yield asked.statement([who])
        return
    rest = asked.look("rest", inquiry.universe.any_of(*asked.another_ground(old, new)))
    if isinstance(rest, Found):
        seen = inquiry.see(rest, party)
        if seen[0].responsible == seen[1].responsible:
            yield asked.unproved()
            return
    if weakest([rest]) is not Verdict.BEWEZEN:
        yield asked.statement([rest])


def _same_facts(inquiry: Inquiry, responsibility: Responsibility) -> bool:
    facts = [charge.fact for charge in responsibility.charges]
    days = [charge.day for charge in responsibility.charges if charge.then is not None]
    return all(inquiry.same.fact(name) for name in (*facts, *days, responsibility.recorded))


@dataclass(frozen=True, slots=True)
class _Asked:
    """For one party."""

    inquiry: Inquiry
    party: str

    def look(self, what: str, differ: Lit) -> Reply:
        parts = {
            "het regelboek geldt voor deze leerling": self.inquiry.scope(self.party),
            "de verantwoordelijkheid verschilt": differ,
        }
        return self.inquiry.look(("", Aspect.VERANTWOORDELIJK.value, what), self.party, parts)

    # -- which party --------------------------------------------------------------------------------------------------

    def another_party(self, old: Responsibility, new: Responsibility) -> Iterator[Lit]:
        """For each party: only one of the versions says that it is this one."""
        before, after = self.inquiry.worlds(self.party)
        for party in dict.fromkeys([*_parties(before, old), *_parties(after, new)]):
            yield self.inquiry.universe.xor(self._is(before, old, party), self._is(after, new, party))

    def _is(self, world: World, responsibility: Responsibility, party: str) -> Lit:
        """It is recorded; or nothing is, and the first situation that applies says so, whatever is undecided before it."""
        universe = self.inquiry.universe
        recorded = world.value(responsibility.recorded)
        ways: list[Lit] = []
        before: list[Lit] = []
        for charge in responsibility.charges:
            rails = world.derived(charge.fact)
            if charge.party == party:
                ways.append(universe.all_of(*before, rails.true))
                before.append(-rails.true)
            else:
                before.append(rails.false)
        by_situation = universe.all_of(-recorded.known, universe.any_of(*ways))
        return universe.any_of(universe.equal(recorded, party), by_situation)

    # -- why, who next, what is missing -------------------------------------------------------------------------------

    def another_ground(self, old: Responsibility, new: Responsibility) -> Iterator[Lit]:
        """Anything that the rest of the answer is made of differs; enough to prove that nothing does."""
        universe = self.inquiry.universe
        before, after = self.inquiry.worlds(self.party)
        if old.recorded != new.recorded or _shape(old) != _shape(new):
            yield -FALSE
            return
        yield -universe.same_value(before.value(old.recorded), after.value(new.recorded))
        for charge in new.charges:
            yield from self._another(before, after, charge.fact)
            if charge.then is not None:
                yield from self._another(before, after, charge.day)

    def _another(self, before: World, after: World, fact: str) -> Iterator[Lit]:
        universe = self.inquiry.universe
        one, other = before.value(fact), after.value(fact)
        yield -universe.same_value(one, other)
        old, new = self.inquiry.missing(self.party)
        lacks = old.of_fact(fact), new.of_fact(fact)
        both_open = universe.none_of(one.known, one.absent, other.known, other.absent)
        differ = universe.any_of(differing_places(after, *lacks), differing_winners(after, *lacks))
        yield universe.all_of(both_open, differ)

    # -- in words -----------------------------------------------------------------------------------------------------

    def statement(self, replies: list[Reply]) -> Statement:
        """What was found, or that it was not settled."""
        shown = tuple(self._shown(reply) for reply in replies if isinstance(reply, Found))
        relation = Relation.ANDERS if shown else None
        return self._stated(relation, weakest(replies), shown, self.inquiry.leaning(*replies))

    def unproved(self) -> Statement:
        """The party is the same; of the rest nothing is claimed."""
        return self._stated(None, Verdict.NIET_TE_BEWIJZEN, (), (_REST,))

    def _stated(
        self, relation: Relation | None, verdict: Verdict, shown: tuple[Shown, ...], details: tuple[str, ...]
    ) -> Statement:
        versions = self.inquiry.versions
        return Statement(
            code="",
            title="Wie verantwoordelijk is",
            aspect=Aspect.VERANTWOORDELIJK,
            relation=relation,
            verdict=verdict,
            parties=(self.party,),
            region=versions.region,
            year=versions.year,
            shown=shown,
            details=details,
        )

    def _shown(self, found: Found) -> Shown:
        new = self.inquiry.see(found, self.party)[1].responsible
        expectation = "" if new is None else is_responsible(new.party)
        return self.inquiry.shown(found, self.party, self._words, expectation)

    def _words(self, old: Seen, new: Seen) -> tuple[str, str]:
        return self._one(old.responsible), self._one(new.responsible)

    def _one(self, found: Responsible | None) -> str:
        if found is None:
            return "niet benoemd"
        words = "niet te bepalen" if found.party is None else responsible_words(found.party)
        if found.charge is not None:
            words += f" (situatie {found.charge})"
        if found.then is not None:
            since = "" if found.since is None else f" vanaf {value_in_words(found.since, {})}"
            words += f", daarna {responsible_words(found.then)}{since}"
        return f"{words}, {self.inquiry.lacking_words(found.missing)}" if found.missing else words


def _parties(world: World, responsibility: Responsibility) -> Iterator[str]:
    fact = world.spec.rulebook.vocabulary.facts[responsibility.recorded]
    yield from (choice.id for choice in fact.choices)
    yield from (charge.party for charge in responsibility.charges)


def _shape(responsibility: Responsibility) -> list[tuple[str, str, str | None]]:
    return [_bare(charge) for charge in responsibility.charges]


def _bare(charge: Charge) -> tuple[str, str, str | None]:
    return charge.id, charge.party, charge.then
