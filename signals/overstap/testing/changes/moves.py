"""Steps from one scene to its neighbours: one fact, one field, one item or the day differs."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from overstap.testing.changes.reach import Inputs
from overstap.testing.changes.scene import Scene, Stage
from overstap.testing.coverage.parts import Question, questions
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.model.condition import Compare, FieldRef, Literal, Unit
from overstap_engine.model.dates import shift
from overstap_engine.model.dependencies import Key
from overstap_engine.model.values import Item, Scalar
from overstap_engine.model.vocabulary import Fact, Field, Kind

__all__ = ["Moves", "in_year"]

_NEAR = (0, -1, 1)
_MOST_ITEMS = 3


class Moves:
    """The moves that matter to a set of rules: what they read, and the values where their comparisons turn."""

    def __init__(
        self, inputs: Inputs, cone: Iterable[Key], stages: tuple[Stage, ...], years: tuple[int, ...]
    ) -> None:
        """``stages``: the rulebook with and without the change, whose boundaries differ; ``years``: overstapjaren in
        which something is different."""
        self._inputs = inputs
        self._stages = stages
        self._years = years
        self._vocabulary = stages[0].rulebook.vocabulary
        self._questions = [tuple(_comparisons(sorted(cone), stage)) for stage in stages]

    def all(self, scene: Scene) -> Iterator[Scene]:
        """Every neighbour, nearest boundaries first."""
        dates, numbers = self._turning_points(scene)
        for day in dates:
            if day != scene.as_of:
                yield Scene(scene.facts, day, scene.party, scene.region)
        for name in self._inputs.facts:
            if name != "overstapjaar":
                for value in self._values(self._vocabulary.facts[name], dates, numbers):
                    if value != scene.facts.get(name):
                        yield scene.with_fact(name, value)
        for name in self._inputs.lists:
            yield from self._lists(scene, name, dates, numbers)
        for year in self._years:
            if year != scene.year:
                yield in_year(scene, year)

    def _values(
        self, described: Fact | Field, dates: list[date], numbers: list[int]
    ) -> Iterator[Scalar | None]:
        if not described.required:
            yield None
        match described.kind:
            case Kind.JA_NEE:
                yield from (True, False)
            case Kind.KEUZE:
                yield from (choice.id for choice in described.choices)
            case Kind.DATUM:
                yield from dates
            case Kind.GETAL:
                yield from numbers
            case Kind.TEKST:
                return

    def _lists(self, scene: Scene, name: str, dates: list[date], numbers: list[int]) -> Iterator[Scene]:
        fields = [field for items, field in self._inputs.fields if items == name]
        found = scene.items(name)
        if name in scene.facts:
            yield scene.with_fact(name, None)
        if found or name not in scene.facts:
            yield scene.with_fact(name, ())
        for index, item in enumerate(found):
            yield scene.with_fact(name, (*found[:index], *found[index + 1 :]))
            for other in self._items(item, name, fields, dates, numbers):
                yield scene.with_fact(name, (*found[:index], other, *found[index + 1 :]))
        if len(found) < _MOST_ITEMS:
            for start in (*found[:1], *self._first_items(name, fields, scene)):
                for other in (start, *self._items(start, name, fields, dates, numbers)):
                    yield scene.with_fact(name, (*found, other))

    def _items(
        self, item: Item, name: str, fields: list[str], dates: list[date], numbers: list[int]
    ) -> Iterator[Item]:
        """An item with one field different."""
        for field in fields:
            for value in self._values(self._vocabulary.lists[name].fields[field], dates, numbers):
                if value != item.get(field):
                    rest = {key: each for key, each in item.items() if key != field}
                    yield rest if value is None else {**rest, field: value}

    def _first_items(self, name: str, fields: list[str], scene: Scene) -> Iterator[Item]:
        """Items to begin with: for each value of each choice, the other fields plain."""
        described = self._vocabulary.lists[name].fields
        plain: dict[str, Scalar] = {}
        for field, each in described.items():
            if field in fields or each.required:
                plain[field] = self._asked_for(name, field) or _plain(each, scene.as_of)
        yield plain
        for field in fields:
            for choice in described[field].choices:
                yield {**plain, field: choice.id}

    def _asked_for(self, name: str, field: str) -> Scalar | None:
        """The first value that a condition asks of a field."""
        for question in self._questions[0]:
            match question.condition:
                case Compare(FieldRef(asked), _, (Literal(value), *_)) if (question.items, asked) == (
                    name,
                    field,
                ):
                    return value
                case _:
                    continue
        return None

    def _turning_points(self, scene: Scene) -> tuple[list[date], list[int]]:
        """The dates and numbers that comparisons turn at in this scene, and those beside them."""
        dates: dict[date, None] = {}
        numbers: dict[int, None] = {}
        for stage, found in zip(self._stages, self._questions, strict=True):
            evaluation = stage.evaluation(scene)
            for question in found:
                for value in _operand_values(question, evaluation):
                    if isinstance(value, date):
                        dates |= dict.fromkeys(_beside(value))
                    elif isinstance(value, int) and not isinstance(value, bool):
                        numbers |= dict.fromkeys(value + step for step in _NEAR)
        dates |= dict.fromkeys(_beside(scene.as_of))
        return [*dates], [*numbers]


def _comparisons(cone: Iterable[Key], stage: Stage) -> Iterator[Question]:
    for key in cone:
        for question in questions(key, stage.rulebook):
            if isinstance(question.condition, Compare):
                yield question


def _operand_values(question: Question, evaluation: Evaluation) -> tuple[object, ...]:
    condition = question.condition
    if not isinstance(condition, Compare):
        return ()
    return tuple(value for operand in condition.operands for value in evaluation.operand(operand))


def _beside(day: date) -> Iterator[date]:
    if date.min < day < date.max:
        yield from (day + timedelta(days=days) for days in _NEAR)


def _plain(field: Field, as_of: date) -> Scalar:
    match field.kind:
        case Kind.JA_NEE:
            return True
        case Kind.KEUZE:
            return field.choices[0].id
        case Kind.DATUM:
            return as_of
        case Kind.GETAL:
            return 1
        case Kind.TEKST:
            return "x"


def in_year(scene: Scene, year: int) -> Scene:
    """The same dossier so many years earlier or later."""
    years = year - scene.year

    def moved(value: Scalar) -> Scalar:
        return shift(value, years, Unit.JAAR) if isinstance(value, date) else value

    facts: dict[str, Scalar | tuple[Item, ...]] = {
        name: tuple({field: moved(each) for field, each in item.items()} for item in value)
        if isinstance(value, tuple)
        else moved(value)
        for name, value in scene.facts.items()
    }
    return Scene(
        {**facts, "overstapjaar": year}, shift(scene.as_of, years, Unit.JAAR), scene.party, scene.region
    )
