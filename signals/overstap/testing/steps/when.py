"""``Als``: the day on which, and the party for which, the rules are applied."""

from dataclasses import replace

from overstap.testing import names
from overstap.testing.sentence import Kind, Sentence, Step
from overstap.testing.situation import Situation
from overstap.testing.values import read_date

__all__ = ["WHEN"]


def _looks(situation: Situation, step: Step) -> Situation:
    day = read_date(step.slots["datum"], situation)
    return replace(situation, as_of=day, party=names.party(step.slots["partij"], situation.rulebook))


def _as_of(situation: Situation, step: Step) -> Situation:
    return replace(situation, as_of=read_date(step.slots["datum"], situation))


def _for(situation: Situation, step: Step) -> Situation:
    return replace(situation, party=names.party(step.slots["partij"], situation.rulebook))


WHEN: tuple[Sentence, ...] = (
    Sentence(
        Kind.WHEN,
        "{partij} op {datum} kijkt",
        "vo op 20 april 2026 kijkt",
        "De regels worden toegepast op die dag, met wat die partij mag zien.",
        _looks,
    ),
    Sentence(
        Kind.WHEN,
        "de peildatum {datum} is",
        "de peildatum 20 april 2026 is",
        "De dag waarop wordt gekeken. Een datum mag ook `de dag na` een parameter zijn, als `1 dag na de teldatum`.",
        _as_of,
    ),
    Sentence(
        Kind.WHEN,
        "{partij} kijkt",
        "de mbo-school kijkt",
        "De partij die kijkt.",
        _for,
    ),
)
"""Sentences that set the day and the party."""
