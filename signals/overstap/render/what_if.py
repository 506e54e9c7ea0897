"""What would make a difference to a signal, as text for people and as JSON."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from rich.console import Console
from rich.text import Text

from overstap.analyse.what_if import Alternative, Blocked, Change, Kind, Span, Status, WhatIf
from overstap.because import value_in_words
from overstap.render.layout import print_indented
from overstap.render.words import named, party_words
from overstap_engine.model.consent import SUBJECT_PARTY
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Fact, Field
from overstap_engine.text.dutch import dutch_date, dutch_list
from overstap_engine.text.source import shown

__all__ = ["outside_json", "outside_text", "print_what_if", "what_if_json"]

_HEADS: Final = {
    Status.RAISED: "wordt gegeven",
    Status.CLEAR: "wordt niet gegeven",
    Status.UNDETERMINED: "is nog niet te bepalen",
}
_HONEST: Final = (
    "Er komt dan geen ander signaal bij. Het gaat om wat er echt gebeurt: "
    "pas een dossier nooit aan om een signaal weg te halen."
)
_NO_ADVICE: Final = "Dit is uitleg en geen advies: er hoeft niets te veranderen."
_CONSENT_STAYS: Final = "De keuzes van de leerling over het delen van gegevens blijven daarbij zoals ze zijn."
_STAYS: Final = "Het aanbod van hulp bij dit signaal blijft gewoon staan."


# -- text -----------------------------------------------------------------------------------------------------------


def print_what_if(console: Console, told: WhatIf, rulebook: Rulebook) -> None:
    """Print one answer, with an empty line after it."""
    words = _Words(told, rulebook)
    console.print(Text(f"{told.code} {_HEADS[told.status]}", style="bold"), soft_wrap=True)
    print_indented(console, Text(told.title), 0)
    place = (
        f"Dossier {shown(told.dossier)}, peildatum {dutch_date(told.as_of)}, voor {party_words(told.party)}"
    )
    print_indented(console, Text(place, style="dim"), 0)
    console.print()
    for indent, line in words.lines():
        print_indented(console, Text(line), indent, 3 if indent else 0)
    console.print()


def outside_text(dossier: str, places: Sequence[str]) -> str:
    """For a dossier that proofs do not cover."""
    what = (
        f"`{places[0]}` ligt" if len(places) == 1 else f"{dutch_list([f'`{one}`' for one in places])} liggen"
    )
    return f"Dossier {shown(dossier)}: Niet te bewijzen: {what} buiten het bereik dat het regelboek noemt."


class _Words:
    """Sentences about one answer."""

    def __init__(self, told: WhatIf, rulebook: Rulebook) -> None:
        self._told = told
        self._rulebook = rulebook
        self._vocabulary = rulebook.vocabulary

    def lines(self) -> Iterator[tuple[int, str]]:
        """(indent, text)."""
        match self._told.status:
            case Status.RAISED:
                yield from self._advice()
            case Status.CLEAR:
                yield from self._explanation()
            case Status.UNDETERMINED:
                yield from self._answers()

    # -- raised -----------------------------------------------------------------------------------------------

    def _advice(self) -> Iterator[tuple[int, str]]:
        told = self._told
        if told.blocked is not None:
            yield from self._blocked(told.blocked)
            return
        what = _one_of(told.clears, "dit gebeurt", "dit samen gebeurt", "een van deze dingen gebeurt")
        yield 0, f"{told.code} vervalt als {what}:"
        yield from self._numbered(told.clears)
        yield 0, _HONEST

    def _blocked(self, blocked: Blocked) -> Iterator[tuple[int, str]]:
        day = self._told.lapses_on
        if day is None:
            yield 0, "Dit kan niet meer op tijd worden opgelost."
        else:
            yield (
                0,
                f"{self._told.code} vervalt alleen doordat de tijd verstrijkt: op {dutch_date(day)}, als er niets verandert.",
            )
        if blocked.instead:
            yield 0, "Er is wel iets te doen, maar dan komt er een ander signaal voor in de plaats:"
            for code in blocked.instead:
                yield 2, f"- {code}: {self._rulebook.rules[code].title}"
        elif blocked.fixed:
            yield 0, "Dit staat vast, of is een eigen keuze van de leerling:"
            yield from ((2, f"- {shown(one)}") for one in blocked.fixed)
        for title in blocked.agreements:
            yield 0, f"Dat komt ook door de afspraak: {title}."
        yield 0, _STAYS

    # -- not raised -------------------------------------------------------------------------------------------

    def _explanation(self) -> Iterator[tuple[int, str]]:
        told = self._told
        who = party_words(told.party)
        if told.reason:
            yield 0, told.reason
            return
        if not told.raises:
            if not told.settled:
                yield 0, f"Niet volledig nagegaan (tot {told.items} items per lijst)."
            yield (
                0,
                f"Er is geen verandering gevonden waarmee {told.code} er wel zou zijn, in wat {who} mag zien.",
            )
            if told.party != SUBJECT_PARTY:
                yield 0, _CONSENT_STAYS
            return
        yield 0, f"{told.code} zou er wel zijn als dit anders was:"
        for change in told.raises[0].changes:
            yield 2, f"- {self._change(change, holders=False)}"
        yield 0, _NO_ADVICE

    def _answers(self) -> Iterator[tuple[int, str]]:
        told = self._told
        if not told.questions:
            yield 0, f"Er is geen open vraag die voor {party_words(told.party)} kan worden genoemd."
            return
        yield 0, "Dit is nog niet vastgelegd:"
        for each in told.questions:
            known_by = f" (weet: {named(each.holders, 'of')})" if each.holders else ""
            yield 2, f"- {each.question}{known_by}"
        for alternatives, comes in ((told.raises, "wel"), (told.clears, "niet")):
            if alternatives:
                what = _one_of(
                    alternatives, "dit antwoord", "deze antwoorden samen", "een van deze antwoorden"
                )
                yield 0, f"Met {what} komt {told.code} er {comes}:"
                yield from self._numbered(alternatives)
            else:
                yield 0, f"Er is geen antwoord gevonden waarmee {told.code} er zeker {comes} komt."
        if not told.settled:
            yield 0, f"Niet volledig nagegaan (tot {told.items} items per lijst)."

    # -- alternatives -----------------------------------------------------------------------------------------

    def _numbered(self, alternatives: Sequence[Alternative]) -> Iterator[tuple[int, str]]:
        advice = self._told.status is Status.RAISED
        for number, each in enumerate(alternatives, 1):
            if len(alternatives) == 1:
                yield from ((2, f"- {self._change(one, holders=advice)}") for one in each.changes)
            elif len(each.changes) == 1:
                yield 2, f"{number}. {self._change(each.changes[0], holders=advice)}"
            else:
                yield 2, f"{number}. dit samen:"
                for change in each.changes:
                    yield 5, f"- {self._change(change, holders=advice)}"
            if each.also_cleared and advice:
                yield 2 if len(alternatives) == 1 else 5, f"Dan vervalt ook: {dutch_list(each.also_cleared)}."

    def _change(self, change: Change, *, holders: bool) -> str:
        text = self._what(change)
        notes = [] if self._told.status is Status.UNDETERMINED else [*self._now(change)]
        if holders and change.holders:
            notes.append(f"wie: {named(change.holders, 'of')}")
        return f"{text} ({'; '.join(notes)})" if notes else text

    def _now(self, change: Change) -> Iterator[str]:
        if change.kind in (Kind.VALUE, Kind.UNKNOWN) and not (
            change.fact in self._vocabulary.lists and not change.field
        ):
            now = "niet vastgelegd" if change.now is None else self._value(change, change.now)
            yield f"nu: {now}"

    def _what(self, change: Change) -> str:
        about = change.label
        if change.fact in self._vocabulary.lists and change.index is not None:
            label = self._vocabulary.lists[change.fact].label
            about = f"{label}, nummer {change.index + 1}"
            if change.field is not None:
                about = f"{about}, {change.label}"
        match change.kind:
            case Kind.VALUE:
                return f"{about}: {self._values(change)}"
            case Kind.UNKNOWN:
                return f"{about}: niet vastgelegd"
            case Kind.EMPTY_LIST:
                return f"{about}: vastgelegd dat er geen zijn"
            case Kind.NO_ITEM:
                return f"{about}: is er niet"
            case Kind.NEW_ITEM:
                return f"{about}: een nieuwe{self._parts(change.parts)}"

    def _parts(self, parts: Sequence[Change]) -> str:
        told = [
            f"{part.label} {self._values(part)}"
            for part in parts
            if part.span is None or not part.span.moment
        ]
        return f", met {dutch_list(told)}" if told else ""

    def _values(self, change: Change) -> str:
        if change.span is not None:
            return self._span(change.span, change.values[0])
        return dutch_list([self._value(change, value) for value in change.values], "of")

    def _value(self, change: Change, value: Scalar) -> str:
        return shown(value_in_words(value, self._labels(change)))

    def _labels(self, change: Change) -> Mapping[str, str]:
        vocabulary = self._vocabulary
        described: Fact | Field | None = vocabulary.facts.get(change.fact)
        if change.fact in vocabulary.lists and change.field is not None:
            described = vocabulary.lists[change.fact].fields[change.field]
        return {} if described is None else {choice.id: choice.label for choice in described.choices}

    def _span(self, span: Span, found: Scalar) -> str:
        first, last = span.first, span.last
        if span.moment:
            return "de dag waarop het gebeurt"
        if self._told.status is Status.RAISED and first == self._told.as_of and last not in (None, first):
            return f"uiterlijk {_end(last)}"
        if first is not None and first == last:
            return _end(first)
        dated = isinstance(found, date)
        match first, last:
            case None, None:
                return "welke dag dan ook" if dated else "welk aantal dan ook"
            case None, _:
                return f"uiterlijk {_end(last)}" if dated else f"hoogstens {last}"
            case _, None:
                return f"{_end(first)} of later" if dated else f"minstens {first}"
            case _:
                return f"van {_end(first)} tot en met {_end(last)}"


def _one_of(alternatives: Sequence[Alternative], one: str, together: str, several: str) -> str:
    if len(alternatives) > 1:
        return several
    return one if len(alternatives[0].changes) == 1 else together


def _end(value: date | int | None) -> str:
    return dutch_date(value) if isinstance(value, date) else str(value)


# -- JSON -----------------------------------------------------------------------------------------------------------


def what_if_json(told: WhatIf) -> dict[str, Any]:
    """The JSON object, with Dutch camelCase keys; dates as text."""
    return {
        "dossier": told.dossier,
        "peildatum": told.as_of.isoformat(),
        "voor": told.party,
        "code": told.code,
        "titel": told.title,
        "stand": told.status.value,
        "vervaltAls": [_alternative(one) for one in told.clears],
        "komtAls": [_alternative(one) for one in told.raises],
        "nietOpTeLossen": None if told.blocked is None else _blocked(told.blocked),
        "vervaltVanzelfOp": None if told.lapses_on is None else told.lapses_on.isoformat(),
        "openVragen": [
            {"feit": one.fact, "vraag": one.question, "houders": [*one.holders]} for one in told.questions
        ],
        "reden": told.reason or None,
        "volledigNagegaan": told.settled,
    }


def outside_json(dossier: str, places: Sequence[str]) -> dict[str, Any]:
    """For a dossier that proofs do not cover."""
    return {"dossier": dossier, "nietTeBewijzen": [*places]}


def _alternative(one: Alternative) -> dict[str, Any]:
    return {
        "veranderingen": [_change(change) for change in one.changes],
        "vervaltDanOok": [*one.also_cleared],
    }


def _blocked(blocked: Blocked) -> dict[str, Any]:
    return {
        "staatVast": [*blocked.fixed],
        "afspraken": [*blocked.agreements],
        "anderSignaal": [*blocked.instead],
    }


def _change(change: Change) -> dict[str, Any]:
    found: dict[str, Any] = {"soort": change.kind.value, "feit": change.fact, "label": change.label}
    if change.index is not None:
        found["nummer"] = change.index + 1
    if change.field is not None:
        found["veld"] = change.field
    if change.kind in (Kind.VALUE, Kind.UNKNOWN):
        found["nu"] = _plain(change.now)
    if change.kind is Kind.VALUE:
        found |= _values(change)
    if change.parts:
        found["velden"] = [_change(part) for part in change.parts]
    if change.holders:
        found["houders"] = [*change.holders]
    return found


def _values(change: Change) -> dict[str, Any]:
    if change.span is None:
        return {"waarden": [_plain(value) for value in change.values]}
    first, last = change.span.first, change.span.last
    found: dict[str, Any] = {"van": _plain(first), "totEnMet": _plain(last)}
    return {**found, "opDeDagZelf": True} if change.span.moment else found


def _plain(value: Scalar | None) -> Any:
    return value.isoformat() if isinstance(value, date) else value
