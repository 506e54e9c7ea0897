"""The ordinary dossier of one overstapjaar, region and day: what counterexamples deviate from (ADR 0015)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from overstap_engine.model.condition import Literal, Operand, ParameterRef
from overstap_engine.model.lookup import Resolved, fixed_date, lookup
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item, Scalar

__all__ = ["ORDINARY_ID", "Ordinary", "ordinary_dossiers", "ordinary_on", "value_of_operand"]

ORDINARY_ID: Final = "gewone-leerling"
"""The pseudonym of the ordinary student."""


@dataclass(frozen=True, slots=True)
class Ordinary:
    """What is known of an ordinary student from one day up to the next stage."""

    title: str
    first: date
    """The first day of the stage, inclusive."""
    last: date | None
    """The last day, inclusive; None: no next stage."""
    facts: Facts


def ordinary_dossiers(rulebook: Rulebook, *, year: int, region: str | None = None) -> tuple[Ordinary, ...]:
    """The stages by day, each with everything known by then; ``()`` when the rulebook declares none.

    What has no value in this year and region is left out, as is a stage without a day of its own. ``id`` and
    ``overstapjaar`` are filled in where the vocabulary has them.
    """
    values = {
        name: lookup(parameter, year=year, region=region) for name, parameter in rulebook.parameters.items()
    }
    given: dict[str, Scalar | tuple[Item, ...]] = {"id": ORDINARY_ID, "overstapjaar": year}
    known = {name: value for name, value in given.items() if name in rulebook.vocabulary.facts}
    stages: list[tuple[str, date, Facts]] = []
    for stage in rulebook.declarations.ordinary:
        known.update(_item(stage.facts, values))
        known.update(
            {name: tuple(_item(one, values) for one in items) for name, items in stage.lists.items()}
        )
        first = fixed_date(stage.since, values)
        if first is not None:
            stages.append((stage.title, first, dict(known)))
    return tuple(_up_to_the_next(stages))


def _up_to_the_next(stages: list[tuple[str, date, Facts]]) -> Iterator[Ordinary]:
    """The stages with their last day; a stage that a later one overtakes has no days, and is left out."""
    for index, (title, first, facts) in enumerate(stages):
        following = min((start for _, start, _ in stages[index + 1 :]), default=None)
        if following is None or first < following:
            last = None if following is None else date.fromordinal(following.toordinal() - 1)
            yield Ordinary(title, first, last, facts)


def ordinary_on(rulebook: Rulebook, day: date, *, year: int, region: str | None = None) -> Ordinary | None:
    """The stage on ``day``; the first stage before all of them; None when the rulebook declares none."""
    stages = ordinary_dossiers(rulebook, year=year, region=region)
    begun = [stage for stage in stages if stage.first <= day] or stages[:1]
    return begun[-1] if begun else None


def _item(operands: Mapping[str, Operand], values: Mapping[str, Resolved | None]) -> dict[str, Scalar]:
    read = {name: value_of_operand(operand, values) for name, operand in operands.items()}
    return {name: value for name, value in read.items() if value is not None}


def value_of_operand(operand: Operand, values: Mapping[str, Resolved | None]) -> Scalar | None:
    """What an operand over parameters and dates is worth; None when it has no value there."""
    match operand:
        case Literal(value):
            return value
        case ParameterRef(name):
            found = values.get(name)
            return None if isinstance(found, tuple) else found
        case _:
            return fixed_date(operand, values)
