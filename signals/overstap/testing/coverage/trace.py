"""What each scenario looks at, and what it expects there."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal, TypeAlias

from overstap.testing import names
from overstap.testing.coverage.quick import quick_start
from overstap.testing.disappointment import Disappointment
from overstap.testing.feature import Scenario
from overstap.testing.match import Match, find_sentence
from overstap.testing.runner import carry_out
from overstap.testing.sentence import Kind, Step
from overstap.testing.situation import Situation
from overstap.testing.step_error import StepError
from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan import Plan

__all__ = ["ANY", "EVERYTHING", "Aspect", "Check", "Expected", "Trace", "expectation", "trace", "trace_all"]


ANY: Final = "*"
"""In the place of an action: the step looks at all actions, or at whose turn it is."""
EVERYTHING: Final = "**"
"""In the place of an action: the step looks at the whole outcome, more than once."""

Aspect: TypeAlias = Literal["nu", "daarna"]
"""Who is responsible now, or who takes over and when."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What one step says about the outcome; the step came true."""

    raised: frozenset[str] = frozenset()
    clear: frozenset[str] = frozenset()
    """Signals that must not be given: cleared, or not to be determined yet."""
    open: frozenset[str] = frozenset()
    actions: frozenset[str] = frozenset()
    dated: frozenset[str] = frozenset()
    """Actions of which the last day is expected too."""
    watched: frozenset[str] = frozenset()
    """Actions that the step looks at, also to see that they are not there; or ``ANY``, or ``EVERYTHING``."""

    unseen: frozenset[str] = frozenset()
    """Signals of which the party must see nothing at all, also those that are not meant for it."""
    urgent: frozenset[str] = frozenset()
    """Signals of which the urgency is expected too."""
    turn: frozenset[Aspect] = frozenset()
    """What the step says about whose turn it is."""

    @staticmethod
    def together(several: "Iterable[Expected]") -> "Expected":
        """What several steps say about one situation."""
        found = tuple(several)
        return Expected(
            raised=frozenset[str]().union(*(each.raised for each in found)),
            clear=frozenset[str]().union(*(each.clear for each in found)),
            open=frozenset[str]().union(*(each.open for each in found)),
            actions=frozenset[str]().union(*(each.actions for each in found)),
            dated=frozenset[str]().union(*(each.dated for each in found)),
            watched=frozenset[str]().union(*(each.watched for each in found)),
            unseen=frozenset[str]().union(*(each.unseen for each in found)),
            urgent=frozenset[str]().union(*(each.urgent for each in found)),
            turn=frozenset[Aspect]().union(*(each.turn for each in found)),
        )

    @property
    def rules(self) -> frozenset[str]:
        """Every rule of which something is expected."""
        return self.raised | self.clear | self.open


@dataclass(frozen=True, slots=True)
class Check:
    """One step that expects something: the situation at that moment, as its party sees it."""

    situation: Situation
    plan: Plan
    case: Case
    expected: Expected


@dataclass(frozen=True, slots=True)
class Trace:
    """One scenario that was carried out. A scenario that fails has shown nothing, so it has no checks."""

    scenario: Scenario
    passed: bool
    checks: tuple[Check, ...]


def trace_all(scenarios: Iterable[Scenario], rulebook: Rulebook, dossiers: Path) -> tuple[Trace, ...]:
    """Carry out every scenario, in order. ``dossiers`` is the folder of the dossiers that steps name."""
    start = quick_start(rulebook, dossiers)
    return tuple(trace(scenario, start) for scenario in scenarios)


def trace(scenario: Scenario, start: Situation) -> Trace:
    """Carry out one scenario from a situation in which nothing was said yet, and note what its steps expect."""
    situation, checks = start, list[Check]()
    try:
        for step in scenario.steps:
            match = find_sentence(step.kind or Kind.GIVEN, step.text)
            situation = carry_out(step, situation)
            if match.sentence.kind is Kind.THEN:
                checks.append(_check(match, Step(match.slots, step.cells), situation))
    except (StepError, Disappointment):
        return Trace(scenario, False, ())
    return Trace(scenario, True, tuple(_merged(checks)))


def _merged(checks: Iterable[Check]) -> Iterator[Check]:
    """Steps that look at the same situation through the same eyes are one check."""
    found: dict[tuple[int, str], list[Check]] = {}
    for check in checks:
        found.setdefault((id(check.situation), check.plan.party), []).append(check)
    for same in found.values():
        yield replace(same[0], expected=Expected.together(check.expected for check in same))


def _check(match: Match, step: Step, situation: Situation) -> Check:
    template = match.sentence.template
    party = _party(step, situation) if template.startswith(_OTHER_PARTY) else None
    plan, case = situation.plan_and_case(party)
    return Check(situation, plan, case, expectation(template)(step, situation, plan))


def _party(step: Step, situation: Situation) -> str:
    return names.party(step.slots["partij"], situation.rulebook)


# -- what the sentences expect --------------------------------------------------------------------------------------

_Expect: TypeAlias = Callable[[Step, Situation, Plan], Expected]


def _code(step: Step, situation: Situation) -> frozenset[str]:
    return frozenset({names.signal_code(step.slots["signaal"], situation.rulebook)})


def _raised(step: Step, situation: Situation, _: Plan) -> Expected:
    code = _code(step, situation)
    return Expected(raised=code, urgent=code if "urgentie" in step.slots else frozenset())


def _clear(step: Step, situation: Situation, plan: Plan) -> Expected:
    return Expected(clear=_code(step, situation) & frozenset(plan.ranked))


def _unseen(step: Step, situation: Situation, plan: Plan) -> Expected:
    return replace(_clear(step, situation, plan), unseen=_code(step, situation))


def _open(step: Step, situation: Situation, _: Plan) -> Expected:
    return Expected(open=_code(step, situation))


def _exactly(_: Step, situation: Situation, plan: Plan) -> Expected:
    """Every signal that the party may see is either named or left out on purpose."""
    raised = frozenset(signal.code for signal in situation.result().signals)
    return Expected(raised=raised, clear=frozenset(plan.ranked) - raised)


def _action(step: Step, situation: Situation, _: Plan) -> Expected:
    code = frozenset({names.action_code(step.slots["actie"], situation.rulebook)})
    if step.slots.get("niet"):
        return Expected(watched=code)
    return Expected(actions=code, dated=code if "datum" in step.slots else frozenset(), watched=code)


def _whole(_: Step, __: Situation, ___: Plan) -> Expected:
    """The step looks at everything and names no rule."""
    return Expected(watched=frozenset({ANY}))


def _now(_: Step, __: Situation, ___: Plan) -> Expected:
    return Expected(watched=frozenset({ANY}), turn=frozenset[Aspect]({"nu"}))


def _afterwards(_: Step, __: Situation, ___: Plan) -> Expected:
    return Expected(watched=frozenset({ANY}), turn=frozenset[Aspect]({"daarna"}))


def _same(step: Step, situation: Situation, plan: Plan) -> Expected:
    """A fact that the party may not see is gone before any rule runs: then no rule can make a difference."""
    fact = names.fact(step.slots["feit"], situation.rulebook).id
    _, case = situation.plan_and_case(plan.party)
    return Expected() if fact in case.hidden else Expected(watched=frozenset({EVERYTHING}))


_EXPECTATIONS: Final[Mapping[str, _Expect]] = {
    "is er een signaal": _raised,
    "staat bij signaal": _raised,
    "is er geen signaal": _clear,
    "is er geen enkel signaal": _exactly,
    "zijn er precies": _exactly,
    "is signaal": _open,
    "wordt actie": _action,
    "zijn er {n} acties": _whole,
    "is {wie} nu verantwoordelijk": _now,
    "is niet te bepalen wie": _now,
    "is niet bekend wie": _afterwards,
    "neemt {wie}": _afterwards,
    "ziet {partij} niets van": _unseen,
    "ziet {partij} hetzelfde": _same,
}
"""How the template of a sentence begins -> what it expects. A rule that fires unnoticed is in none of them."""

_OTHER_PARTY: Final = "ziet {partij}"


def expectation(template: str) -> _Expect:
    """How to tell what a sentence expects. Raises ``KeyError`` for one that this module does not know."""
    fitting = [start for start in _EXPECTATIONS if template.startswith(start)]
    return _EXPECTATIONS[max(fitting, key=len, default=template)]
