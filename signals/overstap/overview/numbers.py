"""The numbers of an overview as they may be shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from overstap.overview.counts import Counts
from overstap.overview.protect.network import Network
from overstap.overview.protect.together import together
from overstap.overview.sums import action_sums, cell, signal_sums, student_sums
from overstap.overview.ties import linked_of, question_tie

__all__ = ["Number", "Numbers", "numbers_of"]


@dataclass(frozen=True, slots=True)
class Number:
    """A number, or None when it is hidden."""

    value: int | None

    @property
    def text(self) -> str:
        """``12.345``; empty when hidden."""
        return "" if self.value is None else f"{self.value:,}".replace(",", ".")


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers by the name of their cell. What was never counted is 0."""

    values: Mapping[str, int]
    hidden: frozenset[str]

    def of(self, name: str) -> Number:
        """The number of a cell."""
        return Number(None if name in self.hidden else self.values.get(name, 0))


def numbers_of(
    counts: Counts, *, minimum: int, with_schools: bool, asks: Mapping[str, tuple[str, ...]]
) -> Numbers:
    """All numbers; hidden are those under ``minimum`` and what they could be worked out from.

    ``asks``: action -> the signals that ask for it and may be shown, as anyone can read in the rulebook. With 0 nothing
    is hidden, and what a school has of each action is told too: otherwise that is left out, for nearly all of it would
    be hidden.
    """
    networks = (
        student_sums(counts, with_schools=with_schools),
        signal_sums(counts),
        action_sums(counts, with_schools=with_schools),
    )
    alone = {cell("rejected"): counts.rejected, cell("undetermined"): counts.undetermined} | {
        cell("missing", each.fact): each.students for each in counts.missing
    }
    hidden = frozenset[str]()
    if minimum:
        linked = linked_of(counts, networks[1:], asks)
        hidden = together(networks, alone, linked, question_tie(counts), minimum)
    values = dict(_published(networks)) | alone
    if not minimum:
        values |= {cell("action", *key): number for key, number in counts.actions.items()}
    return Numbers(values, hidden)


def _published(networks: Iterable[Network]) -> Iterable[tuple[str, int]]:
    return ((arc.cell, arc.value) for network in networks for arc in network.arcs if arc.cell is not None)
