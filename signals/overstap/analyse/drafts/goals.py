"""What scenarios should show of one rule or derived fact, and which of it one check shows: as ``--dekking`` counts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from overstap.basis import is_own
from overstap.testing.changes.change import Target
from overstap.testing.coverage.boundaries import distance, turns_of
from overstap.testing.coverage.came_out import RULE_OUTCOMES, fact_came_out, fact_outcomes
from overstap.testing.coverage.doubt import can_be_unknown, rule_can_be_unknown
from overstap.testing.coverage.outlook import Outlook
from overstap.testing.coverage.parts import Question, written_questions
from overstap.testing.coverage.trace import Check
from overstap.testing.coverage.watch import Watched, in_scope
from overstap.testing.coverage.written import written
from overstap_engine.model.dependencies import Key, counting_signals
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Truth

__all__ = ["BESIDE", "DECIDES", "ON", "OUTCOMES", "Goal", "goals_of", "shown"]

OUTCOMES: dict[str, Truth] = {words: truth for truth, words in RULE_OUTCOMES.items()}
TRUTHS: dict[str, Truth] = {"waar": True, "onwaar": False, "onbekend": None}
DECIDES: dict[str, bool] = {"beslist als waar": True, "beslist als onwaar": False}
ON = "op de grens"
BESIDE = "naast de grens"


@dataclass(frozen=True, slots=True)
class Goal:
    """One thing to show."""

    target: Target
    """The rule or derived fact; an action that must be expected somewhere."""
    index: int
    """Which condition on the page; -1: the page itself."""
    aim: str
    question: Question | None = field(default=None, compare=False)

    @property
    def words(self) -> str:
        """In plain Dutch: ``doel is mbo beslist als waar``."""
        return self.aim if self.question is None else f"{written(self.question.condition)} {self.aim}"


def goals_of(target: Target, rulebook: Rulebook) -> tuple[Goal, ...]:
    """Everything to show of a target, in the order of the report; parameters and actions follow from the others."""
    kind, name = target
    if kind not in ("signaal", "feit"):
        return ()
    key: Key = ("signaal", name) if kind == "signaal" else ("feit", name)
    found = [Goal(target, -1, aim) for aim in _ways_out(key, rulebook)]
    for index, question in enumerate(written_questions(key, rulebook)):
        found += [Goal(target, index, aim, question) for aim in _aims(question, rulebook)]
    if kind == "signaal":
        own = (each for each in rulebook.rules[name].actions if is_own(rulebook.actions[each].span))
        found += [Goal(("actie", each), -1, "verwacht") for each in own]
    return tuple(found)


def _ways_out(key: Key, rulebook: Rulebook) -> tuple[str, ...]:
    kind, name = key
    if kind == "feit":
        return fact_outcomes(name, rulebook)
    doubtful = name not in counting_signals(rulebook) and rule_can_be_unknown(name, rulebook)
    return tuple(words for words, truth in OUTCOMES.items() if truth is not None or doubtful)


def _aims(question: Question, rulebook: Rulebook) -> Iterator[str]:
    yield from ("waar", "onwaar")
    if can_be_unknown(question.condition, rulebook, question.items):
        yield "onbekend"
    yield from DECIDES
    if turns_of(question.condition):
        yield from (ON, BESIDE)


def shown(check: Check, goals: Iterable[Goal], readers: frozenset[Key]) -> frozenset[Goal]:
    """Which of these goals, all of one target, the check shows. ``readers``: the pages worked out with the target."""
    wanted = tuple(goals)
    found = {
        each for each in wanted if each.target[0] == "actie" and each.target[1] in check.expected.actions
    }
    pages = [each for each in wanted if each.target[0] != "actie"]
    expected = check.expected.rules
    looks = bool(check.expected.turn) or any(("signaal", code) in readers for code in expected)
    if not pages or not looks:
        return frozenset(found)
    watched = Watched(check.plan, check.case)
    if in_scope(watched):
        outlook = Outlook.of(check, watched)
        watched_keys = set(outlook.keys)
        if not readers.isdisjoint(watched_keys):
            for code in outlook.codes:
                watched.signal(code)
            found.update(_shown_on_page(pages, outlook, check, readers))
    return frozenset(found)


def _shown_on_page(
    goals: list[Goal], outlook: Outlook, check: Check, readers: frozenset[Key]
) -> Iterator[Goal]:
    watched = outlook.watched
    for goal in goals:
        if goal.question is None:
            if _came_out(goal, watched, check):
                yield goal
            continue
        sightings = watched.sightings(goal.question.condition)
        if goal.aim in TRUTHS:
            met = any(each.truth is TRUTHS[goal.aim] for each in sightings)
        elif goal.aim in DECIDES:
            met = any(
                each.truth is DECIDES[goal.aim] and outlook.decides(each, readers) for each in sightings
            )
        else:
            (turn, *_) = turns_of(goal.question.condition)
            apart = 0 if goal.aim == ON else turn.beside
            met = any(distance(watched, each.condition, each.at) == apart for each in sightings)
        if met:
            yield goal


def _came_out(goal: Goal, watched: Watched, check: Check) -> bool:
    kind, name = goal.target
    if kind == "signaal":
        expected = check.expected
        truth = watched.signal(name) if name in check.plan.ranked else False
        asked = {True: expected.raised, False: expected.clear, None: expected.open}[truth]
        return truth is OUTCOMES[goal.aim] and name in asked
    return fact_came_out(name, watched) == goal.aim
