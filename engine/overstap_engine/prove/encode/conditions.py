"""From a written condition to its two rails, operator by operator (rule-language.md, sections 2 and 3)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, assert_never

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
    NoneOf,
    Not,
    Operand,
    Operator,
    Quantified,
    Quantifier,
    Raised,
    SignalCount,
    Subject,
    UnknownOr,
)
from overstap_engine.prove.encode.counting import count_rails
from overstap_engine.prove.encode.dag import Dag, ItemAtom, Lit
from overstap_engine.prove.encode.operands import Operands
from overstap_engine.prove.encode.symbol import Rails, Symbol, compare

__all__ = ["ConditionEncoder", "Reading", "SlotReader"]

SlotReader = Callable[[str], Symbol]
"""Field -> its value in the item at hand."""


class Reading(Protocol):
    """What conditions read, of one rulebook and one party."""

    def value(self, name: str) -> Symbol:
        """An input or derived fact as conditions see it."""
        ...

    def as_of(self) -> Symbol:
        """The peildatum."""
        ...

    def is_list(self, name: str) -> bool:
        """Is this a list?"""
        ...

    def list_known(self, name: str) -> Lit:
        """Can the party see the list, and is it recorded?"""
        ...

    def list_key(self, name: str) -> str:
        """The name under which lists are told apart."""
        ...

    def present(self, name: str, slot: int) -> Lit:
        """There is an item in the slot."""
        ...

    def item(self, name: str, slot: int) -> SlotReader:
        """The fields of the item in a slot."""
        ...

    def signal(self, code: str) -> Rails:
        """A rule."""
        ...

    def counted_signals(self) -> Sequence[tuple[str, str]]:
        """(code, phase) of the rules that ``signalen.aantal`` counts."""
        ...


@dataclass(frozen=True, slots=True)
class ConditionEncoder:
    """Encodes conditions over one reading."""

    dag: Dag
    reading: Reading
    operands: Operands
    instead: Mapping[int, Rails] = field(default_factory=dict[int, Rails])
    """``id`` of a part -> the rails to use in its place."""

    def rails(self, condition: Condition, at: SlotReader | None = None) -> Rails:
        """The rails of a condition; ``at``: the item that a list body speaks of."""
        if self.instead and id(condition) in self.instead:
            return self.instead[id(condition)]
        match condition:
            case AllOf(parts):
                return self._all([self.rails(part, at) for part in parts])
            case AnyOf(parts):
                return self._any([self.rails(part, at) for part in parts])
            case NoneOf(parts):
                return self._any([self.rails(part, at) for part in parts]).negated
            case Not(part):
                return self.rails(part, at).negated
            case Compare(subject, operator, operands):
                return self._compare(subject, operator, operands, at)
            case Known(subject, expected):
                known = self._known(subject, at)
                return Rails(known, -known) if expected else Rails(-known, known)
            case UnknownOr(subject, operands):
                return self._unknown_or(subject, operands, at)
            case Quantified(name, quantifier, body):
                return self._quantified(name, quantifier, body)
            case Counted():
                return self._counted(condition)
            case Raised(codes):
                return self._any([self.reading.signal(code) for code in codes])
            case SignalCount():
                return self._signal_count(condition)
            case _:
                assert_never(condition)

    # -- combinations -------------------------------------------------------------------------------------------

    def _all(self, parts: Sequence[Rails]) -> Rails:
        return Rails(
            self.dag.all_of([part.true for part in parts]), self.dag.any_of([part.false for part in parts])
        )

    def _any(self, parts: Sequence[Rails]) -> Rails:
        return Rails(
            self.dag.any_of([part.true for part in parts]), self.dag.all_of([part.false for part in parts])
        )

    # -- one fact -----------------------------------------------------------------------------------------------

    def _subject(self, subject: Subject, at: SlotReader | None) -> Symbol:
        match subject:
            case FactRef(name):
                return self.reading.value(name)
            case FieldRef(name):
                if at is None:
                    raise TypeError("a field outside the body of a list condition")
                return at(name)
            case AsOf():
                return self.reading.as_of()
            case _:
                assert_never(subject)

    def _values(self, operands: Sequence[Operand]) -> list[Symbol]:
        return [symbol for operand in operands for symbol in self.operands.read(operand)]

    def _compare(
        self, subject: Subject, operator: Operator, operands: Sequence[Operand], at: SlotReader | None
    ) -> Rails:
        return compare(self.dag, self._subject(subject, at), operator, self._values(operands))

    def _known(self, subject: Subject, at: SlotReader | None) -> Lit:
        if isinstance(subject, FactRef) and self.reading.is_list(subject.id):
            return self.reading.list_known(subject.id)
        return self._subject(subject, at).known

    def _unknown_or(self, subject: Subject, operands: Sequence[Operand], at: SlotReader | None) -> Rails:
        symbol = self._subject(subject, at)
        found = compare(self.dag, symbol, Operator.IN, self._values(operands))
        return Rails(self.dag.either(-symbol.known, found.true), self.dag.both(symbol.known, found.false))

    # -- lists --------------------------------------------------------------------------------------------------

    def _quantified(self, name: str, quantifier: Quantifier, body: Condition) -> Rails:
        match quantifier:
            case Quantifier.MINSTENS_EEN:
                return self._some(name, body, flipped=False)
            case Quantifier.GEEN_ENKEL:
                return self._some(name, body, flipped=False).negated
            case Quantifier.ALLE_ITEMS:
                return self._some(name, body, flipped=True).negated

    def _some(self, name: str, body: Condition, *, flipped: bool) -> Rails:
        """Some item meets ``body``, or its opposite."""
        sure, possible = self._atoms(name, body, flipped=flipped)
        known = self.reading.list_known(name)
        return Rails(
            self.dag.both(known, self.dag.items_at_least(1, sure)),
            self.dag.both(known, -self.dag.items_at_least(1, possible)),
        )

    def _counted(self, count: Counted) -> Rails:
        sure, possible = self._atoms(count.list, count.body, flipped=False)
        numbers = [number for operand in count.operands for number in self.operands.numbers(operand)]
        rails = count_rails(
            self.dag,
            lambda number: self.dag.items_at_least(number, sure),
            lambda number: self.dag.items_at_least(number, possible),
            count.operator,
            numbers,
        )
        known = self.reading.list_known(count.list)
        return Rails(self.dag.both(known, rails.true), self.dag.both(known, rails.false))

    def _atoms(self, name: str, body: Condition, *, flipped: bool) -> tuple[ItemAtom, ItemAtom]:
        """Of an item: it is there and surely meets the body; it is there and may meet it."""

        def rails(slot: int) -> Rails:
            found = self.rails(body, self.reading.item(name, slot))
            return found.negated if flipped else found

        def sure(slot: int) -> Lit:
            return self.dag.both(self.reading.present(name, slot), rails(slot).true)

        def possible(slot: int) -> Lit:
            return self.dag.both(self.reading.present(name, slot), -rails(slot).false)

        key = self.reading.list_key(name)
        return ItemAtom(key, sure), ItemAtom(key, possible)

    # -- signals ------------------------------------------------------------------------------------------------

    def _signal_count(self, count: SignalCount) -> Rails:
        counted = [(phase, self.reading.signal(code)) for code, phase in self.reading.counted_signals()]
        sure = [(phase, rails.true) for phase, rails in counted]
        possible = [(phase, -rails.false) for phase, rails in counted]
        if count.phases:
            sure, possible = self._by_phase(sure), self._by_phase(possible)
        numbers = [number for operand in count.operands for number in self.operands.numbers(operand)]
        return count_rails(
            self.dag,
            lambda number: self.dag.at_least(number, [lit for _, lit in sure]),
            lambda number: self.dag.at_least(number, [lit for _, lit in possible]),
            count.operator,
            numbers,
        )

    def _by_phase(self, lits: Sequence[tuple[str, Lit]]) -> list[tuple[str, Lit]]:
        phases: dict[str, list[Lit]] = {}
        for phase, lit in lits:
            phases.setdefault(phase, []).append(lit)
        return [(phase, self.dag.any_of(each)) for phase, each in phases.items()]
