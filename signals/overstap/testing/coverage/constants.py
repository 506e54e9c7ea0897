"""The years and regions in which the dates and numbers that conditions read may lie otherwise, with their plans."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from overstap.testing.coverage.parts import questions
from overstap_engine.model.condition import Compare, Literal, Offset, UnknownOr
from overstap_engine.model.dependencies import Key, reads, reads_of_definition
from overstap_engine.model.rulebook import Parameter, Rulebook
from overstap_engine.plan import Plan, make_plan

__all__ = ["plans_of", "settings"]

_ORDINARY: Final = 2026
_AROUND: Final = 25
"""Years around a written date in which a day of the overstapjaar, some years before or after, may come to lie on
either side of it."""


def plans_of(rulebooks: tuple[Rulebook, ...], cone: Iterable[Key]) -> Iterator[tuple[Plan, ...]]:
    """The plans of versions of one rulebook, side by side, for every setting in which constants may lie otherwise.

    ``cone``: all that the conditions in question are worked out from."""
    party = rulebooks[0].vocabulary.parties[0]
    for year, region in settings(rulebooks, cone):
        yield tuple(make_plan(each, year=year, region=region, party=party) for each in rulebooks)


def settings(rulebooks: tuple[Rulebook, ...], cone: Iterable[Key]) -> tuple[tuple[int, str | None], ...]:
    """Every overstapjaar with every region in which constants may lie otherwise, and an ordinary year."""
    keys = tuple(cone)
    years = {_ORDINARY} | {year for each in rulebooks for year in _special_years(each, keys)}
    named = {region for parameter in _read(rulebooks[0], keys) for region in parameter.per_region}
    regions: list[str | None] = [None, *sorted(named)]
    return tuple((year, region) for year in sorted(years) for region in regions)


def _special_years(rulebook: Rulebook, cone: tuple[Key, ...]) -> set[int]:
    parameters = _read(rulebook, cone)
    years = {year for parameter in parameters for year in parameter.per_year}
    years |= {
        year for each in parameters for regional in each.per_region.values() for year in regional.per_year
    }
    rules = [rulebook.rules[name] for kind, name in cone if kind == "signaal"]
    bounds = {year for rule in rules for year in (rule.valid_from, rule.valid_to) if year}
    years |= {year + step for year in bounds for step in (-1, 0, 1)}
    written = {day.year for day in _written_dates(rulebook, cone)}
    written |= {each.default.year for each in parameters if isinstance(each.default, date)}
    return years | {year + step for year in written for step in range(-_AROUND, _AROUND + 1)}


def _read(rulebook: Rulebook, cone: tuple[Key, ...]) -> tuple[Parameter, ...]:
    """The parameters that the conditions read."""
    names = {
        name
        for kind, each in cone
        for name in (
            reads(rulebook.rules[each].condition)
            if kind == "signaal"
            else reads_of_definition(rulebook.derivations[each].definition)
        ).parameters
    }
    return tuple(rulebook.parameters[name] for name in sorted(names))


def _written_dates(rulebook: Rulebook, cone: tuple[Key, ...]) -> Iterator[date]:
    for key in cone:
        for question in questions(key, rulebook):
            operands = (
                question.condition.operands if isinstance(question.condition, Compare | UnknownOr) else ()
            )
            for operand in operands:
                base = operand.base if isinstance(operand, Offset) else operand
                if isinstance(base, Literal) and isinstance(base.value, date):
                    yield base.value
