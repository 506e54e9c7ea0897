"""What a coverage report says, as data: every goal with how often the scenarios reached it.

Nothing in it depends on where a rule stands or how its file is laid out, except ``span``, which takes no part in
equality and is used to colour the page only.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from overstap_engine.text.span import NOWHERE, Span

__all__ = ["Aim", "Boundary", "Cannot", "ConditionCoverage", "Coverage", "Goal", "Outcome", "Page", "Use"]

Aim: TypeAlias = Literal["waar", "onwaar", "onbekend", "beslist als waar", "beslist als onwaar"]
"""What scenarios should show about one condition."""


@dataclass(frozen=True, slots=True)
class Goal:
    """One thing that scenarios should show."""

    about: str
    """Code of the rule, id of the derived fact, action or parameter."""
    words: str
    met: bool
    cannot: str = ""
    """How it was shown that no scenario can reach this; empty for an ordinary goal."""


@dataclass(frozen=True, slots=True)
class Cannot:
    """One thing about a condition that was shown to be impossible."""

    goal: Aim
    proof: str
    """How, in plain Dutch."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One way a rule or derived fact can come out."""

    name: str
    seen: int
    """How often the scenarios came to it."""
    tested: int
    """How often a scenario also expected it. Only this counts."""


@dataclass(frozen=True, slots=True)
class Boundary:
    """The two values on either side of where a comparison of dates or numbers turns."""

    words: str
    """The operand, such as ``$teldatum``."""
    on: int
    """How often the value was exactly the boundary."""
    beside: int
    """How often it was the nearest value with the other answer."""
    beside_words: str
    """Which value that is: ``de dag ervoor``."""


@dataclass(frozen=True, slots=True)
class ConditionCoverage:
    """One condition as written, over the situations in which a scenario expects something of it."""

    words: str
    depth: int
    """1 for a condition on the items of a list, else 0."""
    true: int
    false: int
    unknown: int | None
    """None: this condition can never be unknown."""
    decides_true: int
    """How often it alone made the outcome what it was, by being true."""
    decides_false: int
    boundaries: tuple[Boundary, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)
    cannot: tuple[Cannot, ...] = ()
    """What is not shown, and cannot be."""

    @property
    def lacking(self) -> tuple[Aim, ...]:
        """What no scenario shows, besides boundaries."""
        found: dict[Aim, bool] = {
            "waar": self.true > 0,
            "onwaar": self.false > 0,
            "onbekend": self.unknown != 0,
            "beslist als waar": self.decides_true > 0,
            "beslist als onwaar": self.decides_false > 0,
        }
        return tuple(aim for aim, met in found.items() if not met)

    def proof(self, aim: Aim) -> str:
        """How it was shown that this cannot be; empty when it was not."""
        return next((each.proof for each in self.cannot if each.goal == aim), "")

    @property
    def decides(self) -> bool:
        """Shown to decide the outcome on its own, both ways (MC/DC)."""
        return self.decides_true > 0 and self.decides_false > 0

    def goals(self, about: str) -> Iterator[Goal]:
        """True, false, unknown, deciding, and the boundaries."""
        yield Goal(about, f"{self.words} waar", self.true > 0, self.proof("waar"))
        yield Goal(about, f"{self.words} onwaar", self.false > 0, self.proof("onwaar"))
        if self.unknown is not None:
            yield Goal(about, f"{self.words} onbekend", self.unknown > 0, self.proof("onbekend"))
        proofs = [self.proof(aim) for aim in self.lacking if aim.startswith("beslist")]
        yield Goal(
            about, f"{self.words} beslist zelf", self.decides, "; ".join(proofs) if all(proofs) else ""
        )
        for boundary in self.boundaries:
            yield Goal(about, f"{self.words} op de grens", boundary.on > 0)
            yield Goal(about, f"{self.words} {boundary.beside_words}", boundary.beside > 0)


@dataclass(frozen=True, slots=True)
class Page:
    """One rule or derived fact."""

    id: str
    title: str
    outcomes: tuple[Outcome, ...]
    conditions: tuple[ConditionCoverage, ...]
    span: Span = field(default=NOWHERE, compare=False)

    @property
    def goals(self) -> tuple[Goal, ...]:
        """Everything to show about this page."""
        outcomes = [Goal(self.id, outcome.name, outcome.tested > 0) for outcome in self.outcomes]
        return (*outcomes, *(goal for each in self.conditions for goal in each.goals(self.id)))


@dataclass(frozen=True, slots=True)
class Use:
    """An action or parameter, and how often scenarios used it."""

    id: str
    title: str
    count: int
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a set of scenarios exercises of a rulebook. Everything is sorted by code or id."""

    rules: tuple[Page, ...]
    derivations: tuple[Page, ...]
    actions: tuple[Use, ...]
    """Actions that some rule asks for; the count is how often a scenario expects them."""
    parameters: tuple[Use, ...]
    scenarios: int
    failed: int
    """Scenarios that did not pass; they show nothing."""

    @property
    def goals(self) -> tuple[Goal, ...]:
        """All goals."""
        pages = [goal for page in (*self.rules, *self.derivations) for goal in page.goals]
        uses = [
            *(Goal(use.id, "verwacht", use.count > 0) for use in self.actions),
            *(Goal(use.id, "gebruikt", use.count > 0) for use in self.parameters),
        ]
        return (*pages, *uses)

    @property
    def impossible(self) -> tuple[Goal, ...]:
        """Goals that were shown to be out of reach of any scenario."""
        return tuple(goal for goal in self.goals if goal.cannot)

    @property
    def total(self) -> int:
        """How many goals scenarios can reach, as far as is known."""
        return len(self.goals) - len(self.impossible)

    @property
    def met(self) -> int:
        """How many goals were reached."""
        return sum(goal.met for goal in self.goals)

    @property
    def percentage(self) -> int:
        """Whole percents of ``total``, rounded down, so that 100 means everything. Without goals there is nothing left
        to show."""
        return 100 * self.met // self.total if self.total else 100
