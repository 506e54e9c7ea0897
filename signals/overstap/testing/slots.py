"""What stands in the slots of an expectation, by the name of the slot: a name or a value, read strictly."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from overstap.testing import names
from overstap.testing.situation import Situation
from overstap.testing.step_error import StepError
from overstap.testing.values import read_date, read_number
from overstap_engine.diagnostics.finding import Finding

__all__ = ["READERS", "read_place", "read_slots"]


def read_slots(slots: Mapping[str, str], situation: Situation) -> Iterator[Finding]:
    """What cannot be read in any of the slots."""
    for slot, written in slots.items():
        if slot in READERS:
            try:
                READERS[slot](written, situation)
            except StepError as error:
                yield error.finding


def read_place(written: str, situation: Situation) -> str:
    """A fact as the outcome names it: an id or label, or ``aanmeldingen[0].datum`` as it stands."""
    return written if "[" in written else names.fact(written, situation.rulebook).id


_Reader: TypeAlias = Callable[[str, Situation], object]

READERS: Final[Mapping[str, _Reader]] = {
    "signaal": lambda written, situation: names.signal_code(written, situation.rulebook),
    "actie": lambda written, situation: names.action_code(written, situation.rulebook),
    "rol": lambda written, situation: names.role(written, situation.rulebook),
    "partij": lambda written, situation: names.party(written, situation.rulebook),
    "wie": lambda written, situation: names.responsible(written, situation.rulebook),
    "urgentie": lambda written, _: names.urgency(written),
    "feit": read_place,
    "datum": read_date,
    "n": lambda written, _: read_number(written),
}
"""Slot -> how it is read. Slots of expectations with free text are not in it."""
