"""What became of the small changes of one rulebook, as data."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from overstap.testing.changes.change import Target
from overstap_engine.text.span import Span

__all__ = ["Fate", "TargetResult", "Verdict", "Weighed"]

Fate = Literal["opgemerkt", "onopgemerkt", "zelfde"]
"""Noticed by a scenario; noticed by none; or shown to change nothing."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one change."""

    fate: Fate
    by: str = ""
    """Noticed: the digest of the scenario. Changes nothing: how that was shown."""
    proposal: str = ""
    """Not noticed: a scenario that would; empty when none was found."""


@dataclass(frozen=True, slots=True)
class TargetResult:
    """The verdicts on the changes of one target, in the order of ``changes_of``."""

    target: Target
    key: str
    """A digest of everything in the rulebook that the verdicts rest on."""
    tried: tuple[str, ...]
    """Digests of the scenarios that were held against what is not noticed, sorted."""
    verdicts: tuple[Verdict, ...]
    fresh: int = 0
    """How many verdicts were not simply remembered."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """One change with its verdict, as a report shows it."""

    target: Target
    span: Span
    clause: str
    verdict: Verdict

    @staticmethod
    def count(several: "Iterable[Weighed]", fate: Fate) -> int:
        """How many met this fate."""
        return sum(each.verdict.fate == fate for each in several)
