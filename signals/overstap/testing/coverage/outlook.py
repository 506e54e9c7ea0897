"""What the steps of one check look at, and whether one condition alone makes them come true."""

from dataclasses import dataclass

from overstap.memo import per_rulebook
from overstap.testing.coverage.parts import made_pages
from overstap.testing.coverage.trace import Check, Expected
from overstap.testing.coverage.watch import Forced, Sighting, Watched
from overstap_engine.evaluate.outcome import Responsible
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.evaluate.responsible import find_responsible
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Truth

__all__ = ["Outlook", "turn_pages", "whose_turn"]


@dataclass(frozen=True, slots=True)
class Outlook:
    """The rules that a check expects something of, and whose turn it expects it to be."""

    watched: Watched
    expected: Expected
    codes: tuple[str, ...]
    """Rules that are looked at and that the party may see, sorted."""
    turn: Responsible | None
    """Whose turn it is; None when no step looks at that."""

    @staticmethod
    def of(check: Check, watched: Watched) -> "Outlook":
        """``watched``: the evaluation of the check."""
        codes = sorted(check.expected.rules & frozenset(check.plan.ranked))
        turn = whose_turn(watched) if check.expected.turn else None
        return Outlook(watched, check.expected, tuple(codes), turn)

    @property
    def keys(self) -> tuple[Key, ...]:
        """The pages that the steps look at."""
        codes: list[Key] = [("signaal", code) for code in self.codes]
        return (*codes, *([] if self.turn is None else turn_pages(self.watched.plan.rulebook)))

    def decides(self, sighting: Sighting, follow: frozenset[Key]) -> bool:
        """Would some step not have come true, had only this condition come out the other way? ``follow``: what is
        worked out with the condition."""
        forced = Forced(self.watched, sighting, follow.__contains__)
        if any(
            self._disappoints(code, forced.signal(code)) for code in self.codes if ("signaal", code) in follow
        ):
            return True
        if self.turn is None or follow.isdisjoint(turn_pages(self.watched.plan.rulebook)):
            return False
        return self._other_turn(whose_turn(forced))

    def _disappoints(self, code: str, truth: Truth) -> bool:
        """The expectation is one of a signal, of none, of one that is still open, or of nothing at all to be seen."""
        expected = self.expected
        return (
            (code in expected.raised and truth is not True)
            or (code in expected.open and truth is not None)
            or (code in expected.unseen and truth is not False)
            or (code in expected.clear and truth is True)
        )

    def _other_turn(self, found: Responsible | None) -> bool:
        mine = self.turn
        if mine is None or found is None:
            return False
        return ("nu" in self.expected.turn and found.party != mine.party) or (
            "daarna" in self.expected.turn and (found.then, found.since) != (mine.then, mine.since)
        )


def whose_turn(evaluation: Evaluation) -> Responsible | None:
    """Who is responsible, less what is missing to say so; None when the rulebook does not say."""
    responsibility = evaluation.plan.rulebook.responsibility
    if responsibility is None:
        return None
    recorded = evaluation.fact(responsibility.recorded)
    return find_responsible(responsibility, recorded, evaluation.derived).answer


def _turn_pages(rulebook: Rulebook) -> tuple[Key, ...]:
    if rulebook.responsibility is None:
        return ()
    found: set[Key] = set(made_pages(rulebook))
    for charge in rulebook.responsibility.charges:
        found.add(("feit", charge.fact))
        if charge.then is not None:
            found.add(("feit", charge.day))
    return tuple(sorted(found))


turn_pages = per_rulebook(_turn_pages)
"""The derived facts that whose turn it is, is read off."""
