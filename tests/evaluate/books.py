"""Small rulebooks made by hand, for tests of single constructs."""

from collections.abc import Iterable, Mapping
from datetime import date

from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.condition import Condition, Operand
from overstap_engine.model.rulebook import (
    Action,
    Definition,
    Derivation,
    Parameter,
    Rule,
    Rulebook,
    Within,
)
from overstap_engine.model.values import Facts, Scalar
from overstap_engine.model.vocabulary import Choice, Fact, Field, Kind, ListFact, Vocabulary
from overstap_engine.plan import Plan, make_plan

__all__ = ["AS_OF", "action", "book", "case", "fact", "items", "plan_of", "rule"]

AS_OF = date(2026, 4, 20)
"""The peildatum of every case."""


def fact(name: str, kind: Kind = Kind.JA_NEE, default: Scalar | None = None, choices: str = "") -> Fact:
    """An input fact that everybody may see."""
    options = tuple(Choice(option, option) for option in choices.split())
    return Fact(name, kind, name, f"{name}?", options, default=default)


def items(name: str, **fields: Kind) -> ListFact:
    """A list with these fields."""
    return ListFact(
        name, name, f"{name}?", {key: Field(key, kind, key, f"{key}?") for key, kind in fields.items()}
    )


def rule(
    code: str,
    condition: Condition,
    *,
    urgency: str = "midden",
    phase: str = "aanmelding",
    visible_to: tuple[str, ...] = ("vo",),
    actions: tuple[str, ...] = (),
) -> Rule:
    """A rule that the vo may see."""
    return Rule(code, code, phase, urgency, visible_to, condition, code, actions, ())


def action(code: str, *, due: Within | Operand | None = None, only_if: Condition | None = None) -> Action:
    """An action for the mentor."""
    return Action(code, code, ("mentor",), "leerling", (), due=due, only_if=only_if)


def book(
    facts: Iterable[Fact | ListFact],
    rules: Iterable[Rule],
    derivations: Mapping[str, Definition] | None = None,
    *,
    actions: Iterable[Action] = (),
    parameters: Iterable[Parameter] = (),
    scope: Condition | None = None,
) -> Rulebook:
    """A rulebook of these."""
    known = [*facts]
    vocabulary = Vocabulary(
        parties=("vo", "mbo"),
        facts={found.id: found for found in known if isinstance(found, Fact)},
        lists={found.id: found for found in known if isinstance(found, ListFact)},
    )
    return Rulebook(
        name="proef",
        version="1",
        vocabulary=vocabulary,
        rules={found.code: found for found in rules},
        derivations={name: Derivation(name, definition) for name, definition in (derivations or {}).items()},
        parameters={found.id: found for found in parameters},
        actions={found.code: found for found in actions},
        sources={},
        scope=scope,
    )


def plan_of(rulebook: Rulebook) -> Plan:
    """The plan for the vo in 2026."""
    return make_plan(rulebook, year=2026, region=None, party="vo")


def case(facts: Facts | None = None, hidden: Iterable[str] = ()) -> Case:
    """A case on ``AS_OF``."""
    return Case(facts or {}, AS_OF, frozenset(hidden))
