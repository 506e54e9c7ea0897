"""One rule in two versions, as one party gets it: raised, undetermined, and what is reported as missing."""

from collections.abc import Iterator, Sequence
from functools import partial

from overstap.analyse.laboratory import Found, Reply
from overstap.analyse.verdict import Verdict
from overstap.differences.difference import Aspect, Relation, Shown, Statement
from overstap.differences.directions import relation_of, weakest
from overstap.differences.inquiry import Inquiry
from overstap.differences.witnessed import OPEN, RAISED, Seen
from overstap_engine.model.rulebook import Rule
from overstap_engine.prove import FALSE, Lit, Rails, differing_places, differing_winners

__all__ = ["compare_rule", "lone_rule", "statement_about"]

_OLD, _NEW = "oude versie: ", "nieuwe versie: "
_NEWEST = (
    "Of de ontbrekende gegevens gelijk blijven is niet te bewijzen: de regel vraagt naar het nieuwste item van een lijst, "
    "en de versies wijzen dat elk op hun eigen manier aan."
)


def compare_rule(inquiry: Inquiry, rule: Rule, party: str) -> Iterator[Statement]:
    """Every difference in the outcome of a rule that both versions have and show to ``party``."""
    one, other = inquiry.signals(party, rule.code)
    if one != other:
        yield from _raised(inquiry, rule, party, one, other)
    yield from _undetermined(inquiry, rule, party)


def lone_rule(inquiry: Inquiry, rule: Rule, party: str, *, new: bool) -> Statement:
    """A rule that only one version has, with the most ordinary dossier on which it is raised."""
    world = inquiry.worlds(party)[1 if new else 0]
    reply = inquiry.look(
        (rule.code, "alleen"), party, {f"{rule.code} geeft een signaal": world.raised(rule.code)}
    )
    relation = Relation.NIEUW if new else Relation.VERVALLEN
    verdict = weakest([reply])
    shown: list[Shown] = []
    if isinstance(reply, Found):
        shown.append(_example(inquiry, rule.code, party, reply))
    details = inquiry.leaning(reply)
    if verdict is Verdict.BEWEZEN:
        details = ("Deze regel kan geen signaal geven; er verandert dus geen uitkomst.", *details)
    return statement_about(inquiry, rule, party, Aspect.SIGNAAL, relation, verdict, shown, details)


# -- raised -------------------------------------------------------------------------------------------------------------


def _raised(inquiry: Inquiry, rule: Rule, party: str, one: Rails, other: Rails) -> Iterator[Statement]:
    scope = inquiry.scope(party)
    about = partial(_about, rule.code, Aspect.SIGNAAL)
    only_old = inquiry.look(about("oud"), party, _parts(scope, oud=one.true, nieuw=-other.true))
    only_new = inquiry.look(about("nieuw"), party, _parts(scope, oud=-one.true, nieuw=other.true))
    shown = [
        _example(inquiry, rule.code, party, reply)
        for reply in (only_old, only_new)
        if isinstance(reply, Found)
    ]
    yield from _stated(inquiry, rule, party, Aspect.SIGNAAL, only_old, only_new, shown)


def _undetermined(inquiry: Inquiry, rule: Rule, party: str) -> Iterator[Statement]:
    universe, scope = inquiry.universe, inquiry.scope(party)
    one, other = inquiry.signals(party, rule.code)
    open_old, open_new = _open(inquiry, party, rule.code)
    if open_old != open_new:
        about = partial(_about, rule.code, Aspect.ONBESLIST)
        shown: list[Shown] = []
        replies: list[Reply] = []
        for version, wanted, unwanted, raised in (
            ("oud", open_old, -open_new, other.true),
            ("nieuw", open_new, -open_old, one.true),
        ):
            parts = _parts(scope, oud=wanted, nieuw=unwanted)
            # with a signal in the other version it is an example of that difference, which is shown already
            reply = inquiry.look(about(version), party, {**parts, "geen signaal": -raised})
            if isinstance(reply, Found):
                shown.append(_example(inquiry, rule.code, party, reply))
            else:
                reply = inquiry.look(about(version, "signaal"), party, parts)
            replies.append(reply)
        yield from _stated(inquiry, rule, party, Aspect.ONBESLIST, replies[0], replies[1], shown)
    both_open = universe.all_of(scope, open_old, open_new)
    if both_open != FALSE:
        yield from _lacking(inquiry, rule, party, both_open)


def _open(inquiry: Inquiry, party: str, code: str) -> tuple[Lit, Lit]:
    """Undetermined in each version, apart from whether the rulebook is about this student."""
    universe = inquiry.universe
    old, new = (
        FALSE if world.counting(code) else universe.unknown(world.signal(code))
        for world in inquiry.worlds(party)
    )
    return old, new


def _stated(
    inquiry: Inquiry,
    rule: Rule,
    party: str,
    aspect: Aspect,
    only_old: Reply,
    only_new: Reply,
    shown: Sequence[Shown],
) -> Iterator[Statement]:
    relation = relation_of(only_old, only_new)
    if relation is not Relation.GELIJK:
        verdict = weakest((only_old, only_new))
        details = inquiry.leaning(only_old, only_new)
        yield statement_about(inquiry, rule, party, aspect, relation, verdict, shown, details)


# -- missing ------------------------------------------------------------------------------------------------------------


def _lacking(inquiry: Inquiry, rule: Rule, party: str, both_open: Lit) -> Iterator[Statement]:
    """Whether both versions report the same facts whenever both leave the rule undetermined."""
    old, new = inquiry.missing(party)
    one, other = old.of_signal(rule.code), new.of_signal(rule.code)
    world = inquiry.worlds(party)[1]
    places, winners = differing_places(world, one, other), differing_winners(world, one, other)
    if places == winners == FALSE:
        return
    about = partial(_about, rule.code, Aspect.ONTBREEKT)
    both = "in beide versies nog niet te bepalen"
    first = inquiry.look(about("plaatsen"), party, {both: both_open, "er ontbreekt iets anders": places})
    if isinstance(first, Found) and not _differ(inquiry, rule.code, party, first):
        no_newest = inquiry.universe.none_of(*one.winners.values(), *other.winners.values())
        first = inquiry.look(
            about("zonder nieuwste"),
            party,
            {both: both_open, "er ontbreekt iets anders": places, "geen nieuwste item": no_newest},
        )
    if isinstance(first, Found):
        shown = [_example(inquiry, rule.code, party, first, lacking=True)]
        verdict = Verdict.TEGENVOORBEELD
        yield statement_about(inquiry, rule, party, Aspect.ONTBREEKT, Relation.ANDERS, verdict, shown, ())
        return
    newest = inquiry.look(about("nieuwste"), party, {both: both_open, "een ander nieuwste item": winners})
    if isinstance(newest, Found):
        if _differ(inquiry, rule.code, party, newest):
            shown, verdict, relation = (
                [_example(inquiry, rule.code, party, newest, lacking=True)],
                Verdict.TEGENVOORBEELD,
                Relation.ANDERS,
            )
            yield statement_about(inquiry, rule, party, Aspect.ONTBREEKT, relation, verdict, shown, ())
        else:
            verdict = Verdict.NIET_TE_BEWIJZEN
            yield statement_about(inquiry, rule, party, Aspect.ONTBREEKT, None, verdict, (), (_NEWEST,))
    elif weakest((first, newest)) is Verdict.NIET_VOLLEDIG:
        details = inquiry.leaning(first, newest)
        verdict = Verdict.NIET_VOLLEDIG
        yield statement_about(inquiry, rule, party, Aspect.ONTBREEKT, None, verdict, (), details)


def _differ(inquiry: Inquiry, code: str, party: str, found: Found) -> bool:
    old, new = inquiry.see(found, party)
    return old.missing(code) != new.missing(code)


# -- in words -----------------------------------------------------------------------------------------------------------


def statement_about(
    inquiry: Inquiry,
    rule: Rule,
    party: str,
    aspect: Aspect,
    relation: Relation | None,
    verdict: Verdict,
    shown: Sequence[Shown],
    details: Sequence[str],
) -> Statement:
    """A statement about a rule for one party."""
    versions = inquiry.versions
    return Statement(
        code=rule.code,
        title=rule.title,
        aspect=aspect,
        relation=relation,
        verdict=verdict,
        parties=(party,),
        region=versions.region,
        year=versions.year,
        shown=tuple(shown),
        details=tuple(details),
    )


def _example(inquiry: Inquiry, code: str, party: str, found: Found, *, lacking: bool = False) -> Shown:
    _, new = inquiry.see(found, party)
    words = partial(_lacking_words, inquiry, code) if lacking else partial(_state_words, code)
    is_there = code in inquiry.versions.new.rules
    return inquiry.shown(found, party, words, _expectation(code, new) if is_there else "")


def _state_words(code: str, old: Seen, new: Seen) -> tuple[str, str]:
    return old.state(code), new.state(code)


def _lacking_words(inquiry: Inquiry, code: str, old: Seen, new: Seen) -> tuple[str, str]:
    before, after = inquiry.lacking_words(old.missing(code)), inquiry.lacking_words(new.missing(code))
    return f"{OPEN}, {before}", f"{OPEN}, {after}"


def _expectation(code: str, new: Seen) -> str:
    """What the new version does, as a step."""
    state = new.state(code)
    if state == RAISED:
        return f"is er een signaal {code}"
    if state == OPEN:
        places = new.missing(code)
        cause = f" omdat {places[0].fact} onbekend is" if places and places[0].index is None else ""
        return f"is signaal {code} nog niet te bepalen{cause}"
    return f"is er geen signaal {code}"


def _parts(scope: Lit, *, oud: Lit, nieuw: Lit) -> dict[str, Lit]:
    return {"het regelboek geldt voor deze leerling": scope, _OLD: oud, _NEW: nieuw}


def _about(code: str, aspect: Aspect, *more: str) -> tuple[str, ...]:
    return (code, aspect.value, *more)
