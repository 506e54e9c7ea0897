"""Planned nodes as two-valued expressions, on one of two rails: certainly true, or possibly true.

With unknown facts a condition is true when it is certainly true, unknown when it is only possibly true, and false
when it is not even that. A negation changes rails: ``niet c`` is certain exactly when ``c`` is not possible.
"""

import re
from collections.abc import Iterable, Sequence
from typing import assert_never

from overstap_engine.evaluate.codegen.expression import (
    FALSE,
    TRUE,
    Atom,
    Expression,
    atom,
    both,
    either,
    opposite,
    text,
)
from overstap_engine.evaluate.codegen.loops import any_item, any_on_both, write_count
from overstap_engine.evaluate.codegen.usage import needs_upper
from overstap_engine.evaluate.codegen.writer import Item, Operand, Writer
from overstap_engine.model.dependencies import Key
from overstap_engine.plan.node import (
    And,
    AnyItem,
    AsOfTerm,
    Comparison,
    Const,
    EqualOrUnknown,
    FactTerm,
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

__all__ = ["Conditions", "tally_names"]

_MIRRORED = {
    Relation.EQUALS: Relation.EQUALS,
    Relation.BELOW: Relation.ABOVE,
    Relation.ABOVE: Relation.BELOW,
    Relation.AT_LEAST: Relation.AT_MOST,
    Relation.AT_MOST: Relation.AT_LEAST,
}

_LOOPED = re.compile(r"\ba[0-9]+\b")
"""The names of what quantifiers found."""

_FEW = 4
"""Up to so many constants a tuple is searched at least as fast as a set."""


class Conditions:
    """Writes conditions for one function."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._shared: dict[tuple[Node, bool], Expression] = {}
        self.asker: Key | None = None
        """The step that is being written."""
        self._later: dict[str, tuple[str, ...]] = {}
        """Loops that were not written yet, by the names of what they find."""

    def holds(self, node: Node, certain: bool, item: Item | None = None) -> Expression:
        """The node on a rail; ``item`` is the item at hand in the body of a list condition."""
        match node:
            case Fixed(truth):
                return TRUE if truth else FALSE
            case And(parts):
                return self._junction(node, parts, certain, item)
            case Or(parts):
                return self._junction(node, parts, certain, item)
            case TruthRef(key, negated):
                rail = self.rail(key, certain != negated)
                return opposite(rail) if negated else rail
            case Leaf(test, negated):
                found = self._test(test, certain != negated, item)
                return opposite(found) if negated else found
            case _:
                assert_never(node)

    def rail(self, key: Key, certain: bool) -> Expression:
        """The truth of a derived fact or a signal, worked out before."""
        name = self._writer.name("t" if certain else "p", key)[0]
        return Atom(name, f"not {name}")

    def _junction(
        self, node: And | Or, parts: tuple[Node, ...], certain: bool, item: Item | None
    ) -> Expression:
        """Worked out once, on a line of its own, when several rules ask for it."""
        join = both if isinstance(node, And) else either
        if item is not None or self._writer.usage.seen[node, certain] < 2:
            return join([self.holds(part, certain, item) for part in parts])
        shared = self._shared.get((node, certain))
        if shared is None:
            joined = join([self.holds(part, certain) for part in parts])
            self._writer.write(*self.loops_for(joined))
            shared = self._shared[node, certain] = self._named(joined)
        return shared

    def loops_for(self, expression: Expression) -> list[str]:
        """The loops that ``expression`` reads the findings of, as far as they were not written yet."""
        return self._take([name for name in _LOOPED.findall(text(expression)) if name in self._later])

    def remaining_loops(self) -> list[str]:
        """The loops that only the step at hand asks for: they can wait until its other conditions hold."""
        return self._take([*self._later])

    def waits(self, expression: Expression) -> bool:
        """Does it read the findings of such a loop?"""
        return any(name in self._later for name in _LOOPED.findall(text(expression)))

    def _take(self, names: Iterable[str]) -> list[str]:
        loops = dict.fromkeys(self._later[name] for name in names)
        self._later = {name: loop for name, loop in self._later.items() if loop not in loops}
        return [line for loop in loops for line in loop]

    def _named(self, expression: Expression) -> Expression:
        """A name for an expression; the rails share it where they are the same."""
        if isinstance(expression, Atom) or not expression.parts:
            return expression
        name, new = self._writer.name("c", expression)
        if new:
            self._writer.write(f"{name} = {text(expression)}")
        return Atom(name, f"not {name}")

    def _test(
        self,
        test: Comparison | IsKnown | EqualOrUnknown | AnyItem | ItemCount | SignalTally,
        certain: bool,
        item: Item | None,
    ) -> Expression:
        match test:
            case Comparison(subject, relation, operands):
                return self._comparison(subject, relation, operands, certain, item)
            case IsKnown(subject):
                return self._is_known(subject, item)
            case EqualOrUnknown(subject, operands):
                return self._equal_or_unknown(subject, operands, certain, item)
            case AnyItem(name, body):
                return self._any_item(test, name, body, certain)
            case ItemCount():
                return self._item_count(test, certain)
            case SignalTally():
                return self._signal_tally(test, certain)
            case _:
                assert_never(test)

    # -- comparisons ------------------------------------------------------------------------------------------

    def _comparison(
        self, subject: Term, relation: Relation, operands: tuple[Term, ...], certain: bool, item: Item | None
    ) -> Expression:
        constants = [term for term in operands if isinstance(term, Const)]
        if len(constants) > 1:
            left = self._writer.operand(subject, item)
            known = _one_of(left, [self._writer.operand(term, item).source for term in constants])
            found = known if certain else both([opposite(left.absent), either([left.none, known])])
            others: list[Term] = [term for term in operands if not isinstance(term, Const)]
        else:
            found, others = FALSE, [*operands]
        return either([found, *(self._compare(subject, relation, term, certain, item) for term in others)])

    def _compare(
        self, left: Term, relation: Relation, right: Term, certain: bool, item: Item | None
    ) -> Expression:
        """The comparison with one operand."""
        if isinstance(right, OffsetTerm) and isinstance(left, (FactTerm, AsOfTerm)):
            days = self._writer.days(right)
            if days is not None and not self._writer.careful:
                return self._apart(left, relation, right.base, days, certain)
        operands = self._writer.operand(left, item), self._writer.operand(right, item)
        return _on_rail(operands[0], relation, operands[1], certain)

    def _apart(
        self,
        left: FactTerm | AsOfTerm,
        relation: Relation,
        right: FactTerm | AsOfTerm,
        days: int,
        certain: bool,
    ) -> Expression:
        """Two dates so many days apart."""
        if repr(left) > repr(right):
            left, right, relation, days = right, left, _MIRRORED[relation], -days
        difference = self._writer.difference(left, right)
        return _on_rail(difference, relation, Operand(str(days), FALSE, FALSE, constant=True), certain)

    def _is_known(self, subject: Term | str | Key, item: Item | None) -> Expression:
        match subject:
            case str():
                return atom(self._writer.read("l", subject), "is not", "None")
            case tuple():
                return either([self.rail(subject, True), opposite(self.rail(subject, False))])
            case _:
                return opposite(self._writer.operand(subject, item).none)

    def _equal_or_unknown(
        self, subject: Term | Key, operands: Sequence[Term], certain: bool, item: Item | None
    ) -> Expression:
        wanted = [term.value for term in operands if isinstance(term, Const)]
        if isinstance(subject, tuple):
            return self._truth_equal_or_unknown(subject, True in wanted, False in wanted)
        value = self._writer.operand(subject, item)
        if len(operands) == 1 and len(wanted) == 1 and isinstance(wanted[0], bool):
            return atom(value.source, "is not", repr(not wanted[0]))
        equal = self._comparison(subject, Relation.EQUALS, tuple(operands), certain, item)
        return either([value.none, equal])

    def _truth_equal_or_unknown(self, key: Key, or_true: bool, or_false: bool) -> Expression:
        """Of a derived truth: not shown to be what is not wanted."""
        possible = TRUE if or_false else self.rail(key, False)
        return possible if or_true else both([possible, opposite(self.rail(key, True))])

    # -- counts -----------------------------------------------------------------------------------------------

    def _any_item(self, test: AnyItem, name: str, body: Node, certain: bool) -> Expression:
        item, items = Item(), self._writer.read("l", name)
        surely, possibly = self.holds(body, True, item), self.holds(body, False, item)
        if not certain and surely == possibly:
            return either([atom(items, "is", "None"), self._any_item(test, name, body, True)])
        found, new = self._writer.name("a", (test, certain))
        if new and surely != possibly and (test, not certain) in self._writer.usage.quantified:
            other, _ = self._writer.name("a", (test, not certain))
            lower, upper = (found, other) if certain else (other, found)
            loop = any_on_both(lower, upper, items, item, surely, possibly)
            self._put(loop, test, lower, upper)
        elif new:
            item = Item()
            holds = self.holds(body, certain, item)
            self._put(any_item(found, items, item, holds, if_unknown=not certain), test, found)
        return Atom(found, f"not {found}")

    def _put(self, loop: Sequence[str], test: AnyItem, *names: str) -> None:
        """A loop that finds ``names``."""
        if self._writer.usage.askers[test] == {self.asker}:
            self._later.update(dict.fromkeys(names, tuple(loop)))
        else:
            self._writer.write(*loop)

    def _item_count(self, test: ItemCount, certain: bool) -> Expression:
        lower, new = self._writer.name("m", (test.list, test.body))
        upper, items = f"{lower}_most", self._writer.read("l", test.list)
        if new:
            item = Item()
            surely, possibly = self.holds(test.body, True, item), self.holds(test.body, False, item)
            write_count(self._writer, lower, upper, items, item, surely, possibly)
        known = atom(items, "is not", "None")
        inside = _in_range(lower, upper, test.relation, test.numbers, certain)
        return both([known, inside]) if certain else either([opposite(known), inside])

    def _signal_tally(self, tally: SignalTally, certain: bool) -> Expression:
        lower, upper = tally_names(tally.phases)
        if tally.phases:
            lower, upper = f"{lower}.bit_count()", f"{upper}.bit_count()"
        return _in_range(lower, upper, tally.relation, tally.numbers, certain)


def tally_names(phases: bool) -> tuple[str, str]:
    """The names of the running counts of signals: certainly raised, and possibly raised."""
    return ("phases", "phases_most") if phases else ("signals", "signals_most")


def _one_of(value: Operand, constants: Sequence[str]) -> Expression:
    few = len(constants) <= _FEW
    options = ", ".join(constants)
    return atom(value.source, "in", f"({options})" if few else f"{{{options}}}")


def _on_rail(left: Operand, relation: Relation, right: Operand, certain: bool) -> Expression:
    """A comparison: certain when both sides are known and it holds; possible when it is not known to fail."""
    if relation is Relation.EQUALS and right.source in ("True", "False"):
        test = atom(left.source, "is", right.source)
        unknown_or_equal = atom(left.source, "is not", "False" if right.source == "True" else "True")
        return test if certain or left.none == FALSE else both([opposite(left.absent), unknown_or_equal])
    test = atom(left.source, relation.value, right.source)
    if certain:
        never_equal_to_none = relation is Relation.EQUALS and right.constant
        return test if never_equal_to_none else both([opposite(left.none), opposite(right.none), test])
    return both([opposite(left.absent), opposite(right.absent), either([left.none, right.none, test])])


def _in_range(
    lower: str, upper: str, relation: Relation, numbers: Iterable[int], certain: bool
) -> Expression:
    """A count that is somewhere in a range, compared with at least one of some numbers."""
    if relation is Relation.EQUALS:
        options = sorted(set(numbers))
        if certain:
            return _all_in(lower, upper, options)
        return either(Atom(f"{lower} <= {n} <= {upper}", f"not {lower} <= {n} <= {upper}") for n in options)
    count = upper if needs_upper(relation, certain) else lower
    return either(atom(count, relation.value, str(number)) for number in numbers)


def _all_in(lower: str, upper: str, options: Sequence[int]) -> Expression:
    """Every number of the range is one of the options, which stand in order."""
    runs: list[tuple[int, int]] = []
    for number in options:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return either(both([atom(lower, ">=", str(first)), atom(upper, "<=", str(last))]) for first, last in runs)
