"""How much schools record, and in which order a dossier holds the facts."""

from collections.abc import Mapping, Sequence
from typing import Final

from overstap.synth.assumptions import Assumptions

__all__ = ["layout_of", "recording_of"]

_ALWAYS: Final = ("id", "overstapjaar")
_ADMINISTRATION: Final = 0.98
"""What is recorded this often stands in every administration; schools do not differ in it."""


def recording_of(assumptions: Assumptions) -> dict[tuple[str, str], Mapping[str, float]]:
    """(how much the vo school records, how much the mbo does) -> fact -> chance that it is recorded."""
    habits = tuple(assumptions.shares["scholen.zorgvuldig"])
    return {
        (vo, mbo): {
            fact: _share(assumptions, group.value, vo if group.recorded_by == "vo" else mbo)
            for group in assumptions.recorded
            for fact in group.facts
        }
        for vo in habits
        for mbo in habits
    }


def layout_of(facts: Sequence[str]) -> tuple[tuple[str, str, str], ...]:
    """(fact, group or '', key) in the order of a dossier: facts without a group first, then group by group."""
    split: list[tuple[str, str, str]] = []
    for fact in facts:
        group, _, key = fact.rpartition(".")
        if fact not in _ALWAYS:
            split.append((fact, group, key))
    groups = list(dict.fromkeys(group for _, group, _ in split))
    return tuple(sorted(split, key=lambda entry: (entry[1] != "", groups.index(entry[1]))))


def _share(assumptions: Assumptions, usual: float, habit: str) -> float:
    match habit:
        case "veel":
            return usual + (1 - usual) * assumptions.chance["scholen.veelErbij"]
        case "weinig" if usual < _ADMINISTRATION:
            return usual * assumptions.chance["scholen.weinigMaal"]
        case _:
            return usual
