"""A scene and what is to be expected there, as a scenario in the step vocabulary."""

from collections.abc import Iterable, Iterator
from datetime import date

from overstap.because import value_in_words
from overstap.render.words import party_words, responsible_words
from overstap.testing import names
from overstap.testing.changes.look import Advice
from overstap.testing.changes.scene import Scene
from overstap.testing.step_error import StepError
from overstap_engine.model.rulebook import Action, Rulebook
from overstap_engine.model.values import Item, Scalar
from overstap_engine.model.vocabulary import Choice, Fact, Field, Kind, ListFact

__all__ = ["TAG", "as_feature", "is_recommended", "is_responsible", "scenario_text", "takes_over"]

TAG = "te-bevestigen"
"""A proposal freezes what the rules do now; a person must judge whether that is right."""


def scenario_text(name: str, scene: Scene, expectation: str, rulebook: Rulebook) -> str:
    """A scenario, ready to paste; ends in a newline."""
    lines = [
        f"  @{TAG}",
        f"  Scenario: {name}",
        *(f"    {line}" for line in _steps(scene, expectation, rulebook)),
    ]
    return "\n".join(lines) + "\n"


def as_feature(scenarios: Iterable[str]) -> str:
    """A feature file that holds the scenarios."""
    return "# language: nl\nFunctionaliteit: Voorstellen\n\n" + "\n".join(scenarios)


# -- what to expect ---------------------------------------------------------------------------------------------------


def is_responsible(party: str | None) -> str:
    """Whose turn it is; None: that cannot be said."""
    if party is None:
        return "is niet te bepalen wie nu verantwoordelijk is"
    return f"is {_with_article(party)} nu verantwoordelijk"


def takes_over(party: str | None, since: date | None) -> str:
    """Who takes over; None: nobody is known to. Empty when no sentence says it: a party without a day."""
    if party is None:
        return "is niet bekend wie het overneemt"
    return f"neemt {_with_article(party)} het over op {value_in_words(since, {})}" if since else ""


def _with_article(party: str) -> str:
    words = responsible_words(party)
    if party == "geen":
        return words
    return f"het {words}" if party == "doorstroompunt" else f"de {words}"


def is_recommended(action: Action, before: object, after: object) -> str:
    """What became of an action without a change, in so much detail that the change is noticed."""
    if not isinstance(before, Advice):
        return f"wordt actie {action.code} niet aangeraden"
    if before.due is not None and isinstance(after, Advice) and before.due != after.due:
        day = value_in_words(before.due, {})
        return f"wordt actie {action.code} aangeraden aan {party_words(action.roles[0])} uiterlijk {day}"
    if isinstance(after, Advice) and before.fits is not after.fits:
        condition = "onder een" if before.fits is None else "zonder"
        return f"wordt actie {action.code} {condition} voorwaarde aangeraden"
    return f"wordt actie {action.code} aangeraden"


# -- steps ------------------------------------------------------------------------------------------------------------


def _steps(scene: Scene, expectation: str, rulebook: Rulebook) -> Iterator[str]:
    facts = dict(scene.facts)
    year = facts.pop("overstapjaar")
    if facts.get("doel") == "mbo":
        del facts["doel"]
        yield f"Gegeven een leerling die in {year} naar het mbo gaat"
    else:
        yield f"Gegeven een leerling met overstapjaar {year}"
    if scene.region is not None:
        yield f"En de regio is {scene.region}"
    vocabulary = rulebook.vocabulary
    known = [fact for fact in vocabulary.facts.values() if fact.id in facts]
    if known:
        # in a table, because a sentence needs to know whether a label goes with de or het
        yield "En de volgende feiten:"
        yield from _table(
            [
                ["feit", "waarde"],
                *([_name_of(fact, rulebook), _value(facts[fact.id], fact)] for fact in known),
            ]
        )
    for items in vocabulary.lists.values():
        if items.id in facts:
            yield from _list(items, _name_of(items, rulebook), scene.items(items.id))
    yield f"Als {scene.party} op {value_in_words(scene.as_of, {})} kijkt"
    yield f"Dan {expectation}"


def _name_of(described: Fact | ListFact, rulebook: Rulebook) -> str:
    """The label, if it is no one else's; else the id."""
    try:
        found = names.fact(described.label, rulebook)
    except StepError:
        return described.id
    return described.label if found.id == described.id else described.id


def _list(described: ListFact, name: str, items: tuple[Item, ...]) -> Iterator[str]:
    if not items:
        yield f"En er zijn geen {name}"
        return
    fields = [field for field in described.fields.values() if any(field.id in item for item in items)]
    fields = fields or [*described.fields.values()][:1]  # items of which nothing is known are items too
    yield f"En deze {name}:"
    rows = [[field.id for field in fields]]
    rows += [[_value(item[f.id], f) if f.id in item else "" for f in fields] for item in items]
    yield from _table(rows)


def _table(rows: list[list[str]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"  | {cells} |"


def _value(value: Scalar | tuple[Item, ...], described: Fact | Field) -> str:
    """As a step reads it back."""
    if described.kind is Kind.KEUZE and isinstance(value, str):
        return _choice(value, described.choices)
    return "" if isinstance(value, tuple) else value_in_words(value, {})


def _choice(value: str, choices: tuple[Choice, ...]) -> str:
    """The label, if it is no one else's; else the id."""
    label = next(choice.label for choice in choices if choice.id == value)
    try:
        return label if names.choice(label, choices) == value else value
    except StepError:
        return value
