"""From written conditions to planned nodes: negation to the leaves, parameters and constants resolved."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    FieldRef,
    Known,
    Literal,
    NoneOf,
    Not,
    Offset,
    Operand,
    Operator,
    ParameterRef,
    Quantified,
    Quantifier,
    Raised,
    SignalCount,
    Subject,
    UnknownOr,
)
from overstap_engine.model.dates import shift
from overstap_engine.model.dependencies import Key
from overstap_engine.model.values import Scalar
from overstap_engine.plan.node import (
    And,
    AnyItem,
    AsOfTerm,
    Comparison,
    Const,
    EqualOrUnknown,
    FactTerm,
    FieldTerm,
    Fixed,
    IsKnown,
    ItemCount,
    Leaf,
    Node,
    OffsetTerm,
    Or,
    Relation,
    SignalTally,
    Term,
    TruthRef,
)

__all__ = ["Lowering"]

_RELATIONS: Mapping[Operator, tuple[Relation, bool]] = {
    Operator.IS: (Relation.EQUALS, False),
    Operator.IS_NIET: (Relation.EQUALS, True),
    Operator.IN: (Relation.EQUALS, False),
    Operator.NIET_IN: (Relation.EQUALS, True),
    Operator.VOOR: (Relation.BELOW, False),
    Operator.NA: (Relation.ABOVE, False),
    Operator.VANAF: (Relation.AT_LEAST, False),
    Operator.TOT_EN_MET: (Relation.AT_MOST, False),
    Operator.MINDER_DAN: (Relation.BELOW, False),
    Operator.MEER_DAN: (Relation.ABOVE, False),
    Operator.MINSTENS: (Relation.AT_LEAST, False),
    Operator.HOOGSTENS: (Relation.AT_MOST, False),
}
"""Operator -> relation, and whether it is the negation of that relation."""


@dataclass(frozen=True, slots=True)
class Lowering:
    """What is needed to lower conditions of one rulebook for one year and region."""

    parameters: Mapping[str, Scalar | tuple[Scalar, ...]]
    lists: frozenset[str]
    truths: frozenset[str]
    """Ids of derived facts that are the truth of a condition."""

    def node(self, condition: Condition, negated: bool = False) -> Node:
        """The planned form of ``condition``, or of its negation."""
        match condition:
            case AllOf(parts):
                return self._junction(parts, negated, conjunction=not negated)
            case AnyOf(parts):
                return self._junction(parts, negated, conjunction=negated)
            case NoneOf(parts):
                return self._junction(parts, not negated, conjunction=not negated)
            case Not(part):
                return self.node(part, not negated)
            case Compare(subject, operator, operands):
                return self._comparison(subject, operator, operands, negated)
            case Known(subject, expected):
                return Leaf(IsKnown(self._subject_of_known(subject)), negated == expected)
            case UnknownOr(subject, operands):
                return Leaf(EqualOrUnknown(self._subject_or_key(subject), self.terms(operands)), negated)
            case Quantified(items, quantifier, body):
                return self._quantified(items, quantifier, body, negated)
            case Counted(items, body, operator, operands):
                relation, opposite = _RELATIONS[operator]
                test = ItemCount(items, self.node(body), relation, self._numbers(operands))
                return Leaf(test, negated != opposite)
            case Raised(codes):
                return _join([TruthRef(("signaal", code), negated) for code in codes], conjunction=negated)
            case SignalCount(phases, operator, operands):
                relation, opposite = _RELATIONS[operator]
                return Leaf(SignalTally(phases, relation, self._numbers(operands)), negated != opposite)
            case _:
                assert_never(condition)

    def terms(self, operands: Iterable[Operand]) -> tuple[Term, ...]:
        """The planned operands; a list parameter becomes its values."""
        return tuple(term for operand in operands for term in self._terms_of(operand))

    def _junction(self, parts: Iterable[Condition], negated: bool, *, conjunction: bool) -> Node:
        return _join([self.node(part, negated) for part in parts], conjunction=conjunction)

    def _comparison(
        self, subject: Subject, operator: Operator, operands: tuple[Operand, ...], negated: bool
    ) -> Node:
        relation, opposite = _RELATIONS[operator]
        terms = self.terms(operands)
        key = self._truth_key(subject)
        if key is None:
            return Leaf(Comparison(self._subject(subject), relation, terms), negated != opposite)
        wanted = [term.value for term in terms if isinstance(term, Const)]
        either = [TruthRef(key, negated=(value is False) != (negated != opposite)) for value in wanted]
        return _join(either, conjunction=negated != opposite)

    def _quantified(self, items: str, quantifier: Quantifier, body: Condition, negated: bool) -> Node:
        match quantifier:
            case Quantifier.MINSTENS_EEN:
                return Leaf(AnyItem(items, self.node(body)), negated)
            case Quantifier.GEEN_ENKEL:
                return Leaf(AnyItem(items, self.node(body)), not negated)
            case Quantifier.ALLE_ITEMS:
                return Leaf(AnyItem(items, self.node(body, negated=True)), not negated)

    def _truth_key(self, subject: Subject) -> Key | None:
        if isinstance(subject, FactRef) and subject.id in self.truths:
            return ("feit", subject.id)
        return None

    def _subject_or_key(self, subject: Subject) -> Term | Key:
        return self._truth_key(subject) or self._subject(subject)

    def _subject_of_known(self, subject: Subject) -> Term | str | Key:
        if isinstance(subject, FactRef) and subject.id in self.lists:
            return subject.id
        return self._subject_or_key(subject)

    def _subject(self, subject: Subject) -> Term:
        match subject:
            case FactRef(name):
                return FactTerm(name)
            case FieldRef(name):
                return FieldTerm(name)
            case AsOf():
                return AsOfTerm()
            case _:
                assert_never(subject)

    def _terms_of(self, operand: Operand) -> tuple[Term, ...]:
        match operand:
            case Literal(value):
                return (Const(value),)
            case FactRef(name):
                return (FactTerm(name),)
            case AsOf():
                return (AsOfTerm(),)
            case ParameterRef(name):
                found = self.parameters[name]
                return tuple(Const(value) for value in found) if isinstance(found, tuple) else (Const(found),)
            case Offset(count, unit, before, base):
                number = self._number(count)
                signed = -number if before else number
                return tuple(
                    Const(shift(_as_date(term.value), signed, unit))
                    if isinstance(term, Const)
                    else OffsetTerm(signed, unit, term)
                    for term in self._terms_of(base)
                    if isinstance(term, (Const, FactTerm, AsOfTerm))
                )
            case _:
                assert_never(operand)

    def _numbers(self, operands: Iterable[Literal | ParameterRef]) -> tuple[int, ...]:
        return tuple(_as_int(term.value) for term in self.terms(operands) if isinstance(term, Const))

    def _number(self, count: int | ParameterRef) -> int:
        return _as_int(self.parameters[count.name]) if isinstance(count, ParameterRef) else count


def _join(parts: Sequence[Node], *, conjunction: bool) -> Node:
    """Nested junctions of one kind become one; a single part stands alone."""
    if not parts:
        return Fixed(conjunction)
    if len(parts) == 1:
        return parts[0]
    flat: list[Node] = []
    for part in parts:
        if isinstance(part, And if conjunction else Or):
            flat.extend(part.parts)
        else:
            flat.append(part)
    return And(tuple(flat)) if conjunction else Or(tuple(flat))


def _as_date(value: Scalar) -> date:
    if not isinstance(value, date):
        raise TypeError(f"not a date: {value!r}")
    return value


def _as_int(value: Scalar | tuple[Scalar, ...]) -> int:
    if not isinstance(value, int):
        raise TypeError(f"not a number: {value!r}")
    return value
