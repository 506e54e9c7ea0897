"""An expectation that did not come true: what was expected, what came out, and why."""

from overstap.render.words import party_words
from overstap.testing.situation import Situation
from overstap_engine.explain import NotVisible, Report, explain_rule

__all__ = ["Disappointment", "disappoint"]


class Disappointment(AssertionError):
    """A scenario expected something else than what came out."""

    def __init__(self, expected: str, came: str, why: tuple[str, ...] = ()) -> None:
        super().__init__(f"verwacht: {expected}; gekregen: {came}")
        self.expected = expected
        self.came = came
        self.why = why
        """Lines that explain why the rule did or did not apply."""


def disappoint(situation: Situation, expected: str, came: str, *, about: str) -> Disappointment:
    """A disappointment that explains the signal ``about``."""
    return Disappointment(expected, came, _why(situation, about))


def _why(situation: Situation, code: str) -> tuple[str, ...]:
    plan, case = situation.plan_and_case()
    try:
        explained = explain_rule(plan, case, code)
    except NotVisible:
        return (f"{code} is niet bedoeld voor {party_words(plan.party)}",)
    report = Report(plan, case.hidden, party_words)
    span = plan.rulebook.rules[code].span
    lines = report.lines(explained) if explained.truth is True else report.blockers(explained)
    shown = [f"{'  ' * line.depth}{line.text}{f' ({line.note})' if line.note else ''}" for line in lines]
    return (f"{code} staat in {span}", *shown)
