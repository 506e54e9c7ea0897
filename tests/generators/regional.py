"""Regions that declare themselves, actions that are only offered there, and moments in the calendar."""

from collections.abc import Mapping
from dataclasses import replace

from overstap_engine.model.condition import Literal, Offset, Operand, ParameterRef, Unit
from overstap_engine.model.rulebook import Action, Moment, Parameter, ParameterKind, Region, Rulebook
from tests.generators.choices import Choices
from tests.generators.names import DATES
from tests.generators.parameter import CITATION, REGIONS, YEARS

__all__ = ["with_calendar", "with_regions"]


def with_regions(choices: Choices, rulebook: Rulebook) -> Rulebook:
    """The same rulebook, with regions that may declare themselves, and offers that may be theirs alone."""
    named = {region for parameter in rulebook.parameters.values() for region in parameter.per_region}
    declared = (*REGIONS, "oost") if choices.chance(40) else ()
    known = sorted({*named, *declared})
    return replace(
        rulebook,
        declared_regions={
            name: Region(name, f"Regio {name}", (CITATION,), "Een regio.") for name in declared
        },
        regions=frozenset(known),
        actions={code: _action(choices, action, known) for code, action in rulebook.actions.items()},
    )


def _action(choices: Choices, action: Action, regions: list[str]) -> Action:
    return replace(action, regions=choices.some(regions, 1, 2)) if regions and choices.chance(30) else action


def with_calendar(choices: Choices, rulebook: Rulebook) -> Rulebook:
    """The same rulebook, with a few moments."""
    moments = [_moment(choices, f"m{index}", rulebook) for index in range(choices.between(0, 3))]
    return replace(rulebook, moments={moment.id: moment for moment in moments})


def _moment(choices: Choices, name: str, rulebook: Rulebook) -> Moment:
    first = _day(choices, rulebook.parameters)
    last: Operand = first
    if not isinstance(first, Offset) and choices.chance(50):
        last = Offset(choices.pick((1, 14)), choices.pick(tuple(Unit)), False, first)
    starts = choices.pick(YEARS) if choices.chance(20) else None
    return Moment(
        id=name,
        title=f"Titel van {name}",
        roles=choices.some(("mentor", "decaan"), 1, 2),
        description=f"Een moment{''.join(f', {{${each}}}' for each in choices.some([*rulebook.parameters], 0, 1))}.",
        citations=(CITATION,),
        first=first,
        last=last,
        regions=choices.some(sorted(rulebook.regions), 0, 1),
        valid_from=starts,
        valid_to=starts,
        unverified=choices.chance(20),
    )


def _day(choices: Choices, parameters: Mapping[str, Parameter]) -> Operand:
    dates = [name for name, parameter in parameters.items() if parameter.kind is ParameterKind.DATUM]
    base = ParameterRef(choices.pick(dates)) if dates else Literal(choices.pick(DATES))
    if choices.chance(60):
        return base
    return Offset(choices.pick((1, 2, 28)), choices.pick(tuple(Unit)), choices.chance(50), base)
