"""Dossiers that lie on the boundaries of a rulebook: its own constants and offsets, a day or one more or less."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from overstap_engine.evaluate.outcome import Case, Place
from overstap_engine.model.condition import Unit
from overstap_engine.model.dates import shift
from overstap_engine.model.values import Item, Scalar
from overstap_engine.model.vocabulary import Fact, Field, Kind, ListFact, Vocabulary
from overstap_engine.plan import Plan
from tests.generators.choices import Choices
from tests.generators.names import TEXTS
from tests.generators.reading import constants_of, offsets_of

__all__ = ["Boundaries", "Values", "boundaries_of", "make_case", "make_facts", "value_for", "values_of"]

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Boundaries:
    """Where answers may change."""

    dates: tuple[date, ...]
    numbers: tuple[int, ...]
    offsets: tuple[tuple[int, Unit], ...]


def boundaries_of(plan: Plan) -> Boundaries:
    """The constants and offsets of a plan's rulebook, with parameters resolved."""
    constants = list(dict.fromkeys(constants_of(plan.rulebook, plan.parameters)))
    dates = [value for value in constants if isinstance(value, date)]
    numbers = [value for value in constants if isinstance(value, int) and not isinstance(value, bool)]
    offsets = dict.fromkeys(offsets_of(plan.rulebook, plan.parameters))
    return Boundaries(tuple(dates) or (date(2026, 4, 1),), tuple(numbers) or (1,), tuple(offsets))


@dataclass(frozen=True, slots=True)
class Values:
    """The few values of one dossier: few, so that facts meet each other."""

    dates: tuple[date, ...]
    numbers: tuple[int, ...]

    def one(self, choices: Choices, kind: Kind, pool: tuple[str, ...]) -> Scalar:
        """A value of this type."""
        match kind:
            case Kind.JA_NEE:
                return choices.chance(50)
            case Kind.DATUM:
                return choices.pick(self.dates)
            case Kind.GETAL:
                return choices.pick(self.numbers)
            case Kind.TEKST:
                return choices.pick(TEXTS)
            case Kind.KEUZE:
                return choices.pick(pool)


def make_case(choices: Choices, plan: Plan, boundaries: Boundaries) -> Case:
    """What one party may see of one dossier; some facts and lists are hidden at random."""
    values = values_of(choices, boundaries)
    facts = make_facts(choices, plan.rulebook.vocabulary, plan.year, values)
    free = (*plan.rulebook.vocabulary.facts, *plan.rulebook.vocabulary.lists)
    hidden = frozenset(choices.some(free, 0, 3) if choices.chance(30) else ())
    seen = {name: value for name, value in facts.items() if name not in hidden}
    return Case(seen, choices.pick(values.dates), hidden)


def make_facts(
    choices: Choices, vocabulary: Vocabulary, year: int, values: Values
) -> dict[str, Scalar | tuple[Item, ...]]:
    """A dossier: every fact known or unknown, with the same odds for all facts of one dossier."""
    known = choices.pick((100, 85, 60, 30))
    facts: dict[str, Scalar | tuple[Item, ...]] = {"id": "L-0001", "overstapjaar": year}
    for fact in vocabulary.facts.values():
        if fact.id not in facts and choices.chance(known):
            facts[fact.id] = _scalar(choices, fact, values)
    for group in vocabulary.lists.values():
        if choices.chance(max(known, 60)):
            facts[group.id] = _items(choices, group, values, known)
    return facts


def values_of(choices: Choices, boundaries: Boundaries) -> Values:
    """A few values on the boundaries."""
    bases = [choices.pick(boundaries.dates) for _ in range(2)]
    if choices.chance(6):  # where offsets would leave the calendar
        bases.append(choices.pick((date.max, date.min)))
    dates = list(dict.fromkeys(near for base in bases for near in _near(choices, base, boundaries)))
    numbers = [choices.pick(boundaries.numbers) + choices.pick((0, 1, -1)) for _ in range(3)]
    return Values(tuple(dates), tuple(numbers))


def value_for(choices: Choices, vocabulary: Vocabulary, place: Place, values: Values) -> Scalar:
    """A value of the type of ``place``."""
    if place.field is None:
        return _scalar(choices, vocabulary.facts[place.fact], values)
    return _scalar(choices, vocabulary.lists[place.fact].fields[place.field], values)


def _near(choices: Choices, base: date, boundaries: Boundaries) -> Iterator[date]:
    """A date, those an offset away, and sometimes the day before or after."""
    moved = [base, *(_moved(choices, base, boundaries) for _ in range(2))]
    for moment in moved:
        yield moment
        yield _step(moment, choices.pick((0, 1, -1)))


def _moved(choices: Choices, base: date, boundaries: Boundaries) -> date:
    if not boundaries.offsets:
        return base
    count, unit = choices.pick(boundaries.offsets)
    return shift(base, count if choices.chance(50) else -count, unit)


def _step(moment: date, days: int) -> date:
    return min(max(moment, date.min + DAY), date.max - DAY) + days * DAY


def _scalar(choices: Choices, fact: Fact | Field, values: Values) -> Scalar:
    return values.one(choices, fact.kind, tuple(choice.id for choice in fact.choices))


def _items(choices: Choices, group: ListFact, values: Values, known: int) -> tuple[Item, ...]:
    number = choices.weighted(((15, 0), (30, 1), (30, 2), (20, 3), (5, 5)))
    if choices.chance(40):  # items that tie
        values = replace(values, dates=choices.some(values.dates, 1, 2))
    return tuple(dict(_fields(choices, group.fields.values(), values, known)) for _ in range(number))


def _fields(
    choices: Choices, fields: Iterable[Field], values: Values, known: int
) -> Iterator[tuple[str, Scalar]]:
    for field in fields:
        if field.required or choices.chance(known):
            yield field.id, _scalar(choices, field, values)
