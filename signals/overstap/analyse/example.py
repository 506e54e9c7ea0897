"""A dossier that an analysis found, as policy staff read it: "een gewone leerling …, maar …"."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from overstap.analyse.laboratory import Found
from overstap.because import value_in_words
from overstap.testing.changes.proposal import scenario_text
from overstap.testing.changes.scene import Scene
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.model.vocabulary import Choice, Fact, Field, ListFact
from overstap_engine.prove import Deviation
from overstap_engine.text.dutch import dutch_date

__all__ = ["Example", "example_of", "nested"]

_AS_OF = "peildatum"


@dataclass(frozen=True, slots=True)
class Example:
    """One dossier on one day, and how it differs from that of an ordinary student."""

    facts: Facts
    as_of: date
    party: str
    region: str | None
    ordinary: str
    """Continues "een gewone leerling …": ``na de aanmelding``."""
    deviations: tuple[str, ...]
    """In the order of the vocabulary: ``stand van de intake is gepland``."""
    parameters: Mapping[str, int | date]
    """Values of parameters that were free to vary."""

    @property
    def sentence(self) -> str:
        """``een gewone leerling na de aanmelding, op 20 april 2026, maar stand van de intake is gepland``."""
        who = f"een gewone leerling {self.ordinary}".rstrip()
        text = f"{who}, op {dutch_date(self.as_of)}"
        if self.deviations:
            text += f", maar {'; '.join(self.deviations)}"
        if self.parameters:
            pairs = (f"{name} {value_in_words(value, {})}" for name, value in self.parameters.items())
            text += f" (met {', '.join(pairs)})"
        return text

    def dossier(self) -> dict[str, Any]:
        """As a dossier file holds it, to be written as JSON."""
        return nested(self.facts)

    def scenario(self, name: str, expectation: str, rulebook: Rulebook) -> str:
        """As a scenario marked ``@te-bevestigen``; ``expectation`` follows on ``Dan``."""
        facts = {key: value for key, value in self.facts.items() if key != "id"}
        return scenario_text(name, Scene(facts, self.as_of, self.party, self.region), expectation, rulebook)


def example_of(found: Found, rulebook: Rulebook, *, party: str, region: str | None) -> Example:
    """What was found, in words."""
    witness = found.witness
    return Example(
        facts=witness.facts,
        as_of=witness.as_of,
        party=party,
        region=region,
        ordinary=found.stage.title,
        deviations=tuple(_phrases(witness.deviations, witness.facts, rulebook)),
        parameters=witness.parameters,
    )


# -- deviations in words --------------------------------------------------------------------------------------------


def _phrases(deviations: tuple[Deviation, ...], facts: Facts, rulebook: Rulebook) -> Iterator[str]:
    vocabulary = rulebook.vocabulary
    added = {
        (each.fact, each.index)
        for each in deviations
        if each.index is not None and each.field is None and each.value is True
    }
    for each in deviations:
        if each.fact == _AS_OF or each.fact.startswith("$") or each.copy:
            continue
        if each.fact in vocabulary.facts:
            yield _fact_phrase(vocabulary.facts[each.fact], each.value)
        elif each.fact in vocabulary.lists:
            described = vocabulary.lists[each.fact]
            if each.field is not None:
                if (each.fact, each.index) not in added:
                    place = f"{described.label}, nummer {(each.index or 0) + 1}"
                    yield f"{place}: {_fact_phrase(described.fields[each.field], each.value)}"
            else:
                yield from _list_phrase(described, each, facts)


def _list_phrase(described: ListFact, deviation: Deviation, facts: Facts) -> Iterator[str]:
    items = facts.get(described.id)
    if deviation.index is None:
        if not deviation.value:
            yield f"{described.label}: onbekend"
        elif items == ():
            yield f"{described.label}: bekend dat er geen zijn"
    elif not deviation.value:
        yield f"{described.label}: nummer {deviation.index + 1} is er niet"
    elif isinstance(items, tuple):
        item = items[deviation.index]
        yield f"{described.label}, nummer {deviation.index + 1} ({_item_phrase(described, item)})"


def _item_phrase(described: ListFact, item: Item) -> str:
    phrases = (
        f"{field.label} {_words(item[name], field)}"
        for name, field in described.fields.items()
        if name in item
    )
    return ", ".join(phrases) or "verder niets bekend"


def _fact_phrase(described: Fact | Field, value: Scalar | None) -> str:
    return f"{described.label} is {_words(value, described)}"


def _words(value: Scalar | None, described: Fact | Field) -> str:
    if value is None:
        return "onbekend"
    return value_in_words(value, {choice.id: choice.label for choice in _choices(described)})


def _choices(described: Fact | Field) -> tuple[Choice, ...]:
    return described.choices


# -- as a file ------------------------------------------------------------------------------------------------------


def nested(facts: Facts) -> dict[str, Any]:
    """Facts by dotted id as the nested object of a dossier; days as ``2026-04-20``."""
    found: dict[str, Any] = {}
    for name, value in facts.items():
        *path, last = name.split(".")
        place = found
        for step in path:
            place = place.setdefault(step, {})
        place[last] = [_plain_item(item) for item in value] if isinstance(value, tuple) else _plain(value)
    return found


def _plain_item(item: Item) -> dict[str, Any]:
    return {name: _plain(value) for name, value in item.items()}


def _plain(value: Scalar) -> Any:
    return value.isoformat() if isinstance(value, date) else value
