"""What the measurements print: tables in Markdown on standard output, what is going on on standard error."""

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

__all__ = ["Disagreement", "Goal", "print_goals", "print_table", "say", "times"]


class Disagreement(Exception):
    """Contestants give different answers, so there is nothing to compare."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal and what was measured."""

    name: str
    measured: float
    met: Callable[[float], bool]
    wanted: str


def print_goals(goals: Iterable[Goal]) -> None:
    """A table of goals."""
    rows = [
        (goal.name, goal.wanted, f"{goal.measured:.2f}", "yes" if goal.met(goal.measured) else "no")
        for goal in goals
    ]
    print_table(("goal", "wanted", "measured", "met"), rows)


def print_table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table."""
    print(f"| {' | '.join(heading)} |")
    print("|" + "---|" * len(heading))
    for row in rows:
        print(f"| {' | '.join(row)} |")
    print()


def times(ratio: float) -> str:
    """A ratio to be read."""
    return f"{ratio:.2f}" if ratio < 2 else f"{ratio:.1f}" if ratio < 10 else f"{ratio:,.0f}"


def say(line: str) -> None:
    """For whoever waits."""
    print(line, file=sys.stderr, flush=True)
