"""A plan: one rulebook made ready for one year, one region and one party."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from overstap_engine.model.dependencies import Key, counting_signals, topological_order
from overstap_engine.model.rulebook import (
    PHASES,
    URGENCIES,
    Action,
    Derivation,
    Extreme,
    FirstKnown,
    Moment,
    Newest,
    Rule,
    Rulebook,
    TruthOf,
    Within,
)
from overstap_engine.model.values import Scalar
from overstap_engine.plan.lower import Lowering
from overstap_engine.plan.node import Fixed, Node, Term
from overstap_engine.plan.parameters import resolve_parameters

__all__ = [
    "ExtremeStep",
    "FirstKnownStep",
    "NewestStep",
    "Plan",
    "PlannedAction",
    "SignalStep",
    "Step",
    "TruthStep",
    "UnknownParty",
    "UnknownYear",
    "applies",
    "make_plan",
]


class UnknownParty(ValueError):
    """A party that the rulebook does not name; ``known`` holds those it does."""

    def __init__(self, party: str, known: tuple[str, ...]) -> None:
        super().__init__(f"onbekende partij `{party}`; kies uit {', '.join(known)}")
        self.party = party
        self.known = known


class UnknownYear(ValueError):
    """An overstapjaar outside the calendar (years 2 to 9998)."""

    def __init__(self, year: int) -> None:
        super().__init__(f"overstapjaar {year} ligt buiten de kalender")
        self.year = year


@dataclass(frozen=True, slots=True)
class TruthStep:
    """A derived ja_nee fact."""

    id: str
    node: Node


@dataclass(frozen=True, slots=True)
class ExtremeStep:
    """``vroegste`` or ``laatste``."""

    id: str
    latest: bool
    list: str
    field: str
    where: Node


@dataclass(frozen=True, slots=True)
class NewestStep:
    """``nieuwste``."""

    id: str
    list: str
    field: str
    by: str
    where: Node


@dataclass(frozen=True, slots=True)
class FirstKnownStep:
    """``eersteBekende``."""

    id: str
    operands: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class SignalStep:
    """A rule. Outside its ``geldig`` years its node is ``Fixed(False)``."""

    code: str
    node: Node
    phase: str
    visible: bool
    """May this party ever see the signal."""
    counting: bool
    """Depends on a count of signals: not counted itself, never listed as undetermined."""
    counted: bool
    """Counts for ``signalen.aantal``: visible, urgentie midden or hoog, not counting."""


Step: TypeAlias = TruthStep | ExtremeStep | NewestStep | FirstKnownStep | SignalStep


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """An action with its condition and due date ready; ``condition`` is None when it always fits."""

    code: str
    condition: Node | None
    due: Within | Term | None


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything an evaluator needs; immutable. Make one with ``make_plan``."""

    rulebook: Rulebook
    year: int
    region: str | None
    party: str
    parameters: Mapping[str, Scalar | tuple[Scalar, ...]]
    """Resolved for year and region: datum -> date, getal -> int, lijst -> tuple."""
    scope: Node
    """``Fixed(True)`` when the rulebook has none."""
    steps: tuple[Step, ...]
    """In dependency order."""
    actions: Mapping[str, PlannedAction]
    """Only actions that some visible rule recommends and that are offered in this region."""
    ranked: tuple[str, ...]
    """Codes of the visible rules in output order: urgency, phase, code."""

    @property
    def signals(self) -> tuple[SignalStep, ...]:
        """The rules among the steps."""
        return tuple(step for step in self.steps if isinstance(step, SignalStep))

    def recommended(self, code: str) -> tuple[str, ...]:
        """The actions that a rule recommends here: without those that are only offered in other regions."""
        return tuple(action for action in self.rulebook.rules[code].actions if action in self.actions)


def make_plan(rulebook: Rulebook, *, year: int, region: str | None, party: str) -> Plan:
    """Plan ``rulebook`` for the overstapjaar ``year``, a region code or None (landelijk), and ``party``.

    Raises ``UnknownParty``, ``UnknownYear``, or ``parameters.UnknownRegion``. The rulebook has passed
    ``check_rulebook``, so it is acyclic and every name resolves.
    """
    if party not in rulebook.vocabulary.parties:
        raise UnknownParty(party, rulebook.vocabulary.parties)
    if not 2 <= year <= 9998:
        raise UnknownYear(year)
    parameters = resolve_parameters(rulebook, year=year, region=region)
    lowering = Lowering(
        parameters=parameters,
        lists=frozenset(rulebook.vocabulary.lists),
        truths=frozenset(d.fact for d in rulebook.derivations.values() if isinstance(d.definition, TruthOf)),
    )
    counting = counting_signals(rulebook)
    steps = tuple(
        _step(key, rulebook, lowering, year=year, party=party, counting=counting)
        for key in topological_order(rulebook)
    )
    visible = [rule for rule in rulebook.rules.values() if party in rule.visible_to]
    wanted = {
        code for rule in visible for code in rule.actions if _is_offered(rulebook.actions[code], region)
    }
    return Plan(
        rulebook=rulebook,
        year=year,
        region=region,
        party=party,
        parameters=parameters,
        scope=Fixed(True) if rulebook.scope is None else lowering.node(rulebook.scope),
        steps=steps,
        actions={code: _action(rulebook.actions[code], lowering) for code in sorted(wanted)},
        ranked=tuple(rule.code for rule in sorted(visible, key=_rank)),
    )


def _step(
    key: Key, rulebook: Rulebook, lowering: Lowering, *, year: int, party: str, counting: frozenset[str]
) -> Step:
    kind, name = key
    if kind == "feit":
        return _derived(rulebook.derivations[name], lowering)
    rule = rulebook.rules[name]
    visible = party in rule.visible_to
    return SignalStep(
        code=name,
        node=lowering.node(rule.condition) if applies(rule, year) else Fixed(False),
        phase=rule.phase,
        visible=visible,
        counting=name in counting,
        counted=visible and rule.urgency != "laag" and name not in counting,
    )


def _derived(derivation: Derivation, lowering: Lowering) -> Step:
    match derivation.definition:
        case TruthOf(condition):
            return TruthStep(derivation.fact, lowering.node(condition))
        case Extreme(latest, items, field, where):
            return ExtremeStep(derivation.fact, latest, items, field, lowering.node(where))
        case Newest(items, field, by, where):
            return NewestStep(derivation.fact, items, field, by, lowering.node(where))
        case FirstKnown(operands):
            return FirstKnownStep(derivation.fact, lowering.terms(operands))
        case _:
            assert_never(derivation.definition)


def applies(rule: Rule | Moment, year: int) -> bool:
    """Whether ``geldig`` lets a rule or moment take part in this overstapjaar."""
    after_start = rule.valid_from is None or year >= rule.valid_from
    return after_start and (rule.valid_to is None or year <= rule.valid_to)


def _is_offered(action: Action, region: str | None) -> bool:
    return not action.regions or region in action.regions


def _action(action: Action, lowering: Lowering) -> PlannedAction:
    condition = None if action.only_if is None else lowering.node(action.only_if)
    due = (
        action.due
        if action.due is None or isinstance(action.due, Within)
        else lowering.terms((action.due,))[0]
    )
    return PlannedAction(action.code, condition, due)


def _rank(rule: Rule) -> tuple[int, int, str]:
    return (URGENCIES.index(rule.urgency), PHASES.index(rule.phase), rule.code)
