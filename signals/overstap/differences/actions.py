"""One action in two versions, when both have a signal that asks for it: offered, for certain, until when."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from overstap.analyse.laboratory import Found, Reply
from overstap.analyse.verdict import Verdict
from overstap.because import value_in_words
from overstap.differences.difference import Aspect, Relation, Shown, Statement
from overstap.differences.directions import relation_of, weakest
from overstap.differences.inquiry import Inquiry, Words
from overstap.differences.witnessed import Seen
from overstap_engine.model.rulebook import Action
from overstap_engine.prove import FALSE, Lit, Symbol, World, differing_places, differing_winners

__all__ = ["compare_action"]

_ASKED = "in beide versies vraagt een signaal om deze actie"
_NOT_OFFERED = "niet aangeboden"


def compare_action(inquiry: Inquiry, action: Action, party: str) -> Iterator[Statement]:
    """Differences that come from the action itself; those that come from rules stand with the rules."""
    if inquiry.same.action(action.code):
        return
    universe = inquiry.universe
    old, new = inquiry.worlds(party)
    asked = universe.all_of(_asked(inquiry, old, action.code), _asked(inquiry, new, action.code))
    comparing = _Comparing(inquiry, action, party, asked)
    before, after = old.action(action.code), new.action(action.code)
    yield from comparing.both_ways(
        Aspect.ACTIE,
        only_old=universe.all_of(-before.false, after.false),
        only_new=universe.all_of(before.false, -after.false),
        words=comparing.offer_words,
    )
    yield from comparing.both_ways(
        Aspect.MITS,
        only_old=universe.all_of(before.true, universe.unknown(after)),
        only_new=universe.all_of(universe.unknown(before), after.true),
        words=comparing.offer_words,
    )
    yield from comparing.due(
        universe.all_of(-before.false, -after.false), _due(old, action), _due(new, action)
    )
    yield from comparing.lacking(universe.all_of(universe.unknown(before), universe.unknown(after)))


def _asked(inquiry: Inquiry, world: World, code: str) -> Lit:
    """A signal that the party sees asks for the action here."""
    rulebook, region = world.spec.rulebook, world.spec.region
    regions = rulebook.actions[code].regions
    if regions and region not in regions:
        return FALSE
    asking = [rule.code for rule in rulebook.rules.values() if code in rule.actions]
    return inquiry.universe.any_of(*(world.raised(one) for one in asking if world.visible(one)))


def _due(world: World, action: Action) -> Symbol | None:
    """As shown: a day that is known to be absent is no day."""
    found = world.due(action.code)
    return None if found is None else replace(found, absent=FALSE)


@dataclass(frozen=True, slots=True)
class _Comparing:
    """One action for one party."""

    inquiry: Inquiry
    action: Action
    party: str
    asked: Lit

    def both_ways(self, aspect: Aspect, *, only_old: Lit, only_new: Lit, words: Words) -> Iterator[Statement]:
        """In each direction."""
        replies = [self._look(aspect, "oud", only_old), self._look(aspect, "nieuw", only_new)]
        relation = relation_of(replies[0], replies[1])
        if relation is not Relation.GELIJK:
            yield self._statement(aspect, relation, replies, words)

    def due(self, offered: Lit, before: Symbol | None, after: Symbol | None) -> Iterator[Statement]:
        """Another day when both offer it."""
        universe = self.inquiry.universe
        match before, after:
            case None, None:
                return
            case Symbol(), Symbol():
                differ = -universe.same_value(before, after)
            case _:
                only = before or after
                differ = FALSE if only is None else only.known
        reply = self._look(Aspect.UITERLIJK, "", universe.all_of(offered, differ))
        if weakest([reply]) is not Verdict.BEWEZEN:
            relation = Relation.ANDERS if isinstance(reply, Found) else None
            yield self._statement(Aspect.UITERLIJK, relation, [reply], self.due_words)

    def lacking(self, both_open: Lit) -> Iterator[Statement]:
        """Other missing facts when both offer it *mits*."""
        before, after = self.inquiry.versions.old.actions[self.action.code].only_if, self.action.only_if
        if before is None or after is None or both_open == FALSE:
            return
        old, new = self.inquiry.missing(self.party)
        lacks = old.of_condition(before), new.of_condition(after)
        world = self.inquiry.worlds(self.party)[1]
        differ = self.inquiry.universe.any_of(
            differing_places(world, *lacks), differing_winners(world, *lacks)
        )
        reply = self._look(Aspect.ONTBREEKT, "", self.inquiry.universe.all_of(both_open, differ))
        if isinstance(reply, Found):
            seen = self.inquiry.see(reply, self.party)
            if self.lacking_words(*seen)[0] == self.lacking_words(*seen)[1]:
                details = ("Of bij «mits» dezelfde gegevens ontbreken is niet te bewijzen.",)
                yield replace(
                    self._statement(Aspect.ONTBREEKT, None, [], self.lacking_words),
                    verdict=Verdict.NIET_TE_BEWIJZEN,
                    details=details,
                )
                return
        if weakest([reply]) is not Verdict.BEWEZEN:
            relation = Relation.ANDERS if isinstance(reply, Found) else None
            yield self._statement(Aspect.ONTBREEKT, relation, [reply], self.lacking_words)

    # -- in words -----------------------------------------------------------------------------------------------------

    def offer_words(self, old: Seen, new: Seen) -> tuple[str, str]:
        """Offered, for certain or not."""
        return self._offer(old), self._offer(new)

    def _offer(self, seen: Seen) -> str:
        offer = seen.offer(self.action.code)
        if offer is None:
            return _NOT_OFFERED
        return "aangeboden, mits" if offer.conditional else "aangeboden"

    def due_words(self, old: Seen, new: Seen) -> tuple[str, str]:
        """Until when."""
        return self._until(old), self._until(new)

    def _until(self, seen: Seen) -> str:
        offer = seen.offer(self.action.code)
        if offer is None:
            return _NOT_OFFERED
        return "zonder uiterste dag" if offer.due is None else f"uiterlijk {value_in_words(offer.due, {})}"

    def lacking_words(self, old: Seen, new: Seen) -> tuple[str, str]:
        """What *mits* waits for."""
        return self._lacks(old), self._lacks(new)

    def _lacks(self, seen: Seen) -> str:
        offer = seen.offer(self.action.code)
        return _NOT_OFFERED if offer is None else f"mits, {self.inquiry.lacking_words(offer.missing)}"

    # -- asking -------------------------------------------------------------------------------------------------------

    def _look(self, aspect: Aspect, way: str, differ: Lit) -> Reply:
        parts = {_ASKED: self.asked, "de actie verschilt": differ}
        return self.inquiry.look((self.action.code, aspect.value, way), self.party, parts)

    def _statement(
        self, aspect: Aspect, relation: Relation | None, replies: list[Reply], words: Words
    ) -> Statement:
        shown = [self._shown(reply, words) for reply in replies if isinstance(reply, Found)]
        return Statement(
            code=self.action.code,
            title=self.action.title,
            aspect=aspect,
            relation=relation,
            verdict=weakest(replies),
            parties=(self.party,),
            region=self.inquiry.versions.region,
            year=self.inquiry.versions.year,
            shown=tuple(shown),
            details=self.inquiry.leaning(*replies),
        )

    def _shown(self, found: Found, words: Words) -> Shown:
        offered = self.inquiry.see(found, self.party)[1].offer(self.action.code)
        expectation = "niet aangeraden" if offered is None else "aangeraden"
        return self.inquiry.shown(found, self.party, words, f"wordt actie {self.action.code} {expectation}")
