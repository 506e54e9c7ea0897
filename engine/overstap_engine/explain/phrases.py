"""Conditions and values in plain Dutch."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from overstap_engine.model.condition import (
    AsOf,
    Compare,
    Counted,
    FactRef,
    FieldRef,
    Known,
    Literal,
    Offset,
    Operand,
    Operator,
    ParameterRef,
    Quantified,
    Quantifier,
    SignalCount,
    Subject,
    Unit,
    UnknownOr,
)
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import ABSENT, Scalar, Value
from overstap_engine.model.vocabulary import Choice, Fact, Field
from overstap_engine.text.dutch import dutch_date, dutch_list
from overstap_engine.text.identifiers import words_of

__all__ = ["OPERATOR_WORDS", "OPPOSITE", "Phrases"]

OPERATOR_WORDS: Mapping[Operator, str] = {
    Operator.IS: "",
    Operator.IS_NIET: "niet",
    Operator.IN: "een van",
    Operator.NIET_IN: "geen van",
    Operator.VOOR: "voor",
    Operator.NA: "na",
    Operator.VANAF: "op of na",
    Operator.TOT_EN_MET: "op of voor",
    Operator.MINDER_DAN: "minder dan",
    Operator.MEER_DAN: "meer dan",
    Operator.MINSTENS: "minstens",
    Operator.HOOGSTENS: "hoogstens",
}

OPPOSITE: Mapping[Operator, Operator] = {
    Operator.IS: Operator.IS_NIET,
    Operator.IS_NIET: Operator.IS,
    Operator.IN: Operator.NIET_IN,
    Operator.NIET_IN: Operator.IN,
    Operator.VOOR: Operator.VANAF,
    Operator.VANAF: Operator.VOOR,
    Operator.NA: Operator.TOT_EN_MET,
    Operator.TOT_EN_MET: Operator.NA,
    Operator.MINDER_DAN: Operator.MINSTENS,
    Operator.MINSTENS: Operator.MINDER_DAN,
    Operator.MEER_DAN: Operator.HOOGSTENS,
    Operator.HOOGSTENS: Operator.MEER_DAN,
}
"""What is left to ask of a known value when a comparison must not hold."""

_UNITS: Mapping[Unit, tuple[str, str]] = {
    Unit.DAG: ("dag", "dagen"),
    Unit.WEEK: ("week", "weken"),
    Unit.MAAND: ("maand", "maanden"),
    Unit.JAAR: ("jaar", "jaar"),
}

_QUANTIFIERS: Mapping[Quantifier, str] = {
    Quantifier.MINSTENS_EEN: "minstens één van de {list}",
    Quantifier.GEEN_ENKEL: "geen enkele van de {list}",
    Quantifier.ALLE_ITEMS: "elk van de {list}",
}


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words for one rulebook; with ``parameters`` (resolved for a year) their values are shown too."""

    rulebook: Rulebook
    parameters: Mapping[str, Scalar | tuple[Scalar, ...]]
    list: str | None = None
    """The list whose fields are spoken of, inside a list body."""

    def within(self, items: str) -> "Phrases":
        """The same words, inside the body of a question about ``items``."""
        return Phrases(self.rulebook, self.parameters, items)

    # -- names --------------------------------------------------------------------------------------------------

    def subject(self, subject: Subject) -> str:
        """What is asked about, as a noun phrase."""
        match subject:
            case FactRef(name):
                return self.fact(name)
            case FieldRef(name):
                found = self._field(name)
                return found.label if found else name
            case AsOf():
                return "peildatum"
            case _:
                assert_never(subject)

    def fact(self, name: str) -> str:
        """The label of an input fact, a derived fact or a list; its id when it has none."""
        vocabulary = self.rulebook.vocabulary
        if name in self.rulebook.derivations:
            return self.rulebook.derivations[name].label or name
        if name in vocabulary.lists:
            return vocabulary.lists[name].label
        return vocabulary.facts[name].label

    # -- values -------------------------------------------------------------------------------------------------

    def value(self, subject: Subject, value: Value) -> str:
        """A value as people read it; unknown is *onbekend*, known-absent is *geen*."""
        if value is None:
            return "onbekend"
        if value is ABSENT:
            return "geen"
        return self._scalar(value, self._choices(subject))

    def _scalar(self, value: Scalar, choices: Iterable[Choice]) -> str:
        match value:
            case bool():
                return "ja" if value else "nee"
            case date():
                return dutch_date(value)
            case int():
                return str(value)
            case str():
                return next((choice.label for choice in choices if choice.id == value), value)

    def _choices(self, subject: Subject) -> tuple[Choice, ...]:
        match subject:
            case FactRef(name):
                fact = self._described(name)
                return fact.choices if fact else ()
            case FieldRef(name):
                found = self._field(name)
                return found.choices if found else ()
            case AsOf():
                return ()
            case _:
                assert_never(subject)

    def _described(self, name: str) -> Fact | Field | None:
        """The fact or field that says how a value reads; for ``nieuwste``, the field it takes."""
        if name in self.rulebook.derivations:
            definition = self.rulebook.derivations[name].definition
            items, taken = getattr(definition, "list", None), getattr(definition, "field", None)
            return self.rulebook.vocabulary.lists[items].fields[taken] if items and taken else None
        return self.rulebook.vocabulary.facts.get(name)

    def _field(self, name: str) -> Field | None:
        return self.rulebook.vocabulary.lists[self.list].fields.get(name) if self.list else None

    # -- questions ----------------------------------------------------------------------------------------------

    def asked(self, condition: Compare | Known | UnknownOr, wanted: bool = True) -> str:
        """What a question asks of its subject: ``na 1 april 2026 (uiterste aanmelddatum)``; or, when it must not
        hold, the opposite: ``op of voor 1 april 2026 (uiterste aanmelddatum)``."""
        match condition:
            case Compare(subject, operator, operands):
                return self._compared(subject, operator if wanted else OPPOSITE[operator], operands)
            case Known(_, expected):
                return "bekend" if expected is wanted else "nog niet bekend"
            case UnknownOr(subject, operands) if wanted:
                return f"nog niet bekend, of {self._choice_of(subject, operands)}"
            case UnknownOr(subject, operands):
                other = self._compared(subject, Operator.NIET_IN, operands)
                return f"bekend, en {other}"
            case _:
                assert_never(condition)

    def _compared(self, subject: Subject, operator: Operator, operands: tuple[Operand, ...]) -> str:
        match operator, operands:
            case ((Operator.IS_NIET | Operator.NIET_IN), (Literal(bool() as value),)):
                return "nee" if value else "ja"
            case Operator.NIET_IN, (_,):
                return f"niet {self._choice_of(subject, operands)}"
            case _:
                return f"{OPERATOR_WORDS[operator]} {self._choice_of(subject, operands)}".strip()

    def question(self, condition: Compare | Known | UnknownOr) -> str:
        """A whole question as a clause: ``datum van aanmelding is na 1 april 2026``."""
        return f"{self.subject(condition.subject)} is {self.asked(condition)}"

    def about_items(self, condition: Quantified | Counted) -> str:
        """The head of a question about a list; the body follows it."""
        label = self.fact(condition.list)
        match condition:
            case Quantified(_, quantifier):
                return _QUANTIFIERS[quantifier].format(list=label)
            case Counted(_, _, operator, operands):
                return f"aantal {label} is {self._number(operator, operands)}, geteld als"
            case _:
                assert_never(condition)

    def tally(self, condition: SignalCount) -> str:
        """A question about the number of signals."""
        what = "aantal fasen met een signaal" if condition.phases else "aantal signalen"
        return f"{what} is {self._number(condition.operator, condition.operands)}"

    def operand(self, subject: Subject, operand: Operand) -> str:
        """What something is compared with."""
        match operand:
            case Literal(value):
                return self._scalar(value, self._choices(subject))
            case FactRef(name):
                return self.fact(name)
            case AsOf():
                return "de peildatum"
            case ParameterRef(name):
                return self._parameter(subject, name)
            case Offset(count, unit, before, base):
                length = self._length(count, unit)
                return f"{length} {'voor' if before else 'na'} {self.operand(subject, base)}"
            case _:
                assert_never(operand)

    def _length(self, count: int | ParameterRef, unit: Unit) -> str:
        """``14 dagen``, or ``1 dag (extra dagen)`` when a parameter says so."""
        number = count if isinstance(count, int) else self.parameters.get(count.name)
        words = "" if isinstance(count, int) else words_of(count.name)
        word = _UNITS[unit][0 if number == 1 else 1]
        if number is None:
            return f"{words} {word}"
        return f"{number} {word} ({words})" if words else f"{number} {word}"

    def _parameter(self, subject: Subject, name: str) -> str:
        words = words_of(name)
        if name not in self.parameters:
            return words
        value = self.parameters[name]
        choices = self._choices(subject)
        if isinstance(value, tuple):
            return dutch_list([self._scalar(each, choices) for each in value], "of")
        return f"{self._scalar(value, choices)} ({words})"

    def _choice_of(self, subject: Subject, operands: tuple[Operand, ...]) -> str:
        return dutch_list([self.operand(subject, operand) for operand in operands], "of")

    def _number(self, operator: Operator, operands: tuple[Literal | ParameterRef, ...]) -> str:
        return f"{OPERATOR_WORDS[operator]} {self._choice_of(AsOf(), operands)}".strip()
