"""An explanation (``verklaard``) that names what does not exist, what its kind does not take, or what is explained."""

from collections.abc import Iterator
from typing import Final

from overstap_engine.check.candidate import place_of_word
from overstap_engine.diagnostics.catalogue.declared import ExplanationMisfit, ExplanationTwice, UnknownPromise
from overstap_engine.diagnostics.catalogue.meaning import UnknownSignal
from overstap_engine.diagnostics.catalogue.names import UnknownFact
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.declarations import Explained, FindingKind
from overstap_engine.text.suggest import closest

__all__ = ["explanation_misfit"]

_EXPECTED: Final = {
    FindingKind.NOOIT: "codes: [signaal]",
    FindingKind.ZONDER_GEVOLG: "codes: [signaal], onderdeel: feit",
    FindingKind.ALTIJD_SAMEN: "codes: [signaal, signaal]",
    FindingKind.DUBBEL: "codes: [signaal, signaal]",
    FindingKind.TEGENSTRIJDIG: "codes: [signaal, signaal] of [actie, actie]",
    FindingKind.BELOFTE: "codes: [belofte]",
}
_PAIRS: Final = (FindingKind.ALTIJD_SAMEN, FindingKind.DUBBEL, FindingKind.TEGENSTRIJDIG)


def explanation_misfit(draft: Draft) -> Iterator[Finding]:
    """One finding for every such explanation; unknown names are not reported while a file cannot be read."""
    seen: dict[object, Explained] = {}
    for one in draft.declarations.explained:
        unknown = () if draft.unreadable else tuple(_unknown(one, draft))
        yield from unknown
        if not unknown and not draft.unreadable and not _fits(one, draft):
            span = place_of_word(draft, one.span, one.kind.value)
            yield ExplanationMisfit(span, one.kind.value, _EXPECTED[one.kind])
        first = seen.setdefault(_key(one), one)
        if first is not one:
            span = place_of_word(draft, one.span, one.kind.value)
            there = place_of_word(draft, first.span, first.kind.value)
            yield ExplanationTwice(span, one.kind.value, there)


def _unknown(one: Explained, draft: Draft) -> Iterator[Finding]:
    known = {*draft.rules, *draft.actions, *draft.declarations.promises}
    for code in one.codes:
        if code in known:
            continue
        span = place_of_word(draft, one.span, code)
        if one.kind is FindingKind.BELOFTE:
            yield UnknownPromise(span, code, closest(code, draft.declarations.promises))
        else:
            actions = draft.actions if one.kind is FindingKind.TEGENSTRIJDIG else ()
            yield UnknownSignal(span, code, closest(code, (*draft.rules, *actions)))
    facts = (*draft.vocabulary.facts, *draft.vocabulary.lists, *draft.derivations, "peildatum")
    if one.part and one.part not in facts:
        span = place_of_word(draft, one.span, one.part)
        yield UnknownFact(span, one.part, closest(one.part, facts))


def _fits(one: Explained, draft: Draft) -> bool:
    if len(one.codes) != (2 if one.kind in _PAIRS else 1):
        return False
    if bool(one.part) is not (one.kind is FindingKind.ZONDER_GEVOLG):
        return False
    if one.kind is FindingKind.BELOFTE:
        return one.codes[0] in draft.declarations.promises
    kinds = [draft.rules, draft.actions] if one.kind is FindingKind.TEGENSTRIJDIG else [draft.rules]
    return any(all(code in kind for code in one.codes) for kind in kinds)


def _key(one: Explained) -> object:
    """What makes two explanations the same: the order of the codes counts for ``altijdSamen`` only."""
    ordered = one.kind is FindingKind.ALTIJD_SAMEN
    return one.kind, one.codes if ordered else frozenset(one.codes), one.part
