"""How a rule or derived fact can come out, and how a derived fact did, in the words of the reports."""

from typing import Final

from overstap.testing.coverage.doubt import fact_can_be_unknown
from overstap.testing.coverage.parts import operands_of
from overstap.testing.coverage.written import written_operand
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.model.rulebook import FirstKnown, Rulebook, TruthOf
from overstap_engine.model.values import ABSENT, Truth, Value

__all__ = ["RULE_OUTCOMES", "fact_came_out", "fact_outcomes"]

RULE_OUTCOMES: Final[dict[Truth, str]] = {True: "gegeven", False: "niet gegeven", None: "nog niet te bepalen"}


def fact_outcomes(name: str, rulebook: Rulebook) -> tuple[str, ...]:
    """Every way in which a derived fact can come out, in the order of the report."""
    unknown = ("onbekend",) if fact_can_be_unknown(name, rulebook) else ()
    match rulebook.derivations[name].definition:
        case TruthOf():
            return ("waar", "onwaar", *unknown)
        case FirstKnown() as definition:
            return (*(written_operand(operand) for operand in operands_of(definition)), *unknown)
        case _:
            return ("bekend", "geen", *unknown)


def fact_came_out(name: str, evaluation: Evaluation) -> str:
    """How a derived fact came out; of the first that is known: the operand that gave the value."""
    value = evaluation.derived(name)
    definition = evaluation.plan.rulebook.derivations[name].definition
    return _taken(definition, evaluation) if isinstance(definition, FirstKnown) else _in_words(value)


def _in_words(value: Value) -> str:
    match value:
        case None:
            return "onbekend"
        case bool():
            return "waar" if value else "onwaar"
        case _:
            return "geen" if value is ABSENT else "bekend"


def _taken(definition: FirstKnown, evaluation: Evaluation) -> str:
    values = [evaluation.operand(operand)[0] for operand in definition.operands]
    for operand, value in zip(definition.operands, values, strict=True):
        if value is not None and value is not ABSENT:
            return written_operand(operand)
    return "onbekend" if None in values else "geen"
