"""Planned conditions as SQL truth values: TRUE, FALSE, and NULL for unknown (rule-language.md, section 3).

SQL's own three-valued logic is Kleene's. What NULL cannot say has columns of its own: that a derived fact is known to be
absent, and how many items or signals there are at least and at most.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from sqlglot import exp

from overstap_engine.evaluate.sql.lists import Lists
from overstap_engine.evaluate.sql.names import AS_OF, Names
from overstap_engine.evaluate.sql.tree import (
    Tree,
    boolean,
    both,
    case,
    coalesce,
    column,
    either,
    is_not,
    is_null,
    literal,
    no_truth,
    not_null,
    opposite,
)
from overstap_engine.model.condition import Unit
from overstap_engine.model.dates import shift
from overstap_engine.model.dependencies import Key
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

__all__ = ["NOWHERE", "At", "Conditions", "Tally"]

_RELATIONS: dict[Relation, type[exp.Binary]] = {
    Relation.EQUALS: exp.EQ,
    Relation.BELOW: exp.LT,
    Relation.ABOVE: exp.GT,
    Relation.AT_LEAST: exp.GTE,
    Relation.AT_MOST: exp.LTE,
}


@dataclass(frozen=True, slots=True)
class At:
    """Where columns are read: the names of the sources in FROM, where those are needed."""

    dossier: str | None = None
    list: str | None = None
    """The id of the list whose item is at hand."""
    item: str | None = None


NOWHERE = At()
"""One source only."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The columns with the number of counted signals, and of their phases, at least and at most."""

    signals: tuple[str, str]
    phases: tuple[str, str]


class Conditions:
    """Writes the conditions of one plan."""

    def __init__(self, names: Names, lists: Lists, tally: Tally, *, careful: bool) -> None:
        """``careful``: offsets stop at the years 1 and 9999, as ``model.dates.shift`` does."""
        self._names = names
        self._lists = lists
        self._tally = tally
        self._careful = careful

    def certain(self, node: Node) -> Tree:
        """TRUE when the condition is certainly true, else FALSE or NULL: for when those two need no telling apart."""
        match node:
            case And(parts):
                return both(self.certain(part) for part in parts)
            case Or(parts):
                return either(self.certain(part) for part in parts)
            case Leaf(SignalTally(phases, relation, numbers), negated=False):
                low, high = self._tally.phases if phases else self._tally.signals
                return _bounds(column(low), column(high), relation, numbers)[0]
            case Leaf(AnyItem(name, body), negated=False):
                return both([self.list_known(name), column(self._lists.existence[name, body].found)])
            case Leaf(ItemCount(name, body, relation, numbers), negated=False):
                found = self._lists.counting[name, body]
                least, most = (coalesce(column(count), literal(0)) for count in (found.least, found.most))
                return both([self.list_known(name), _bounds(least, most, relation, numbers)[0]])
            case _:
                return self.truth(node)

    def truth(self, node: Node, at: At = NOWHERE) -> Tree:
        """The truth of a condition."""
        match node:
            case Fixed(truth):
                return boolean(truth)
            case And(parts):
                return both(self.truth(part, at) for part in parts)
            case Or(parts):
                return either(self.truth(part, at) for part in parts)
            case TruthRef(key, negated):
                found = self.key(key, at)
                return opposite(found) if negated else found
            case Leaf(test, negated):
                found = self._test(test, at)
                return opposite(found) if negated else found
            case _:
                assert_never(node)

    # -- values -----------------------------------------------------------------------------------------------

    def key(self, key: Key, at: At = NOWHERE) -> Tree:
        """The truth of a derived fact or signal."""
        return column(self._names.steps[key], at.dossier)

    def value(self, term: Term, at: At = NOWHERE) -> Tree:
        """The value of a term; NULL when it is unknown or known to be absent."""
        match term:
            case Const(value):
                return literal(value)
            case FactTerm(name):
                return column(self._names.of_fact(name), at.dossier)
            case FieldTerm(name):
                assert at.list is not None
                return column(self._names.fields[at.list][name], at.item)
            case AsOfTerm():
                return column(AS_OF, at.dossier)
            case OffsetTerm(count, unit, base):
                return self._offset(self.value(base, at), count, unit)
            case _:
                assert_never(term)

    def absent(self, term: Term, at: At = NOWHERE) -> Tree | None:
        """Is the term known to be absent? None: it never is."""
        base = term.base if isinstance(term, OffsetTerm) else term
        name = self._names.absent.get(base.id) if isinstance(base, FactTerm) else None
        return None if name is None else column(name, at.dossier)

    def _offset(self, base: Tree, count: int, unit: Unit) -> Tree:
        moved = _moved(base, count, unit)
        if not self._careful or count == 0:
            return moved
        if count > 0:
            return case(
                (exp.GT(this=base.copy(), expression=_latest(count, unit)), literal(date.max)),
                otherwise=moved,
            )
        return case(
            (exp.LT(this=base.copy(), expression=_earliest(count, unit)), literal(date.min)), otherwise=moved
        )

    # -- tests ------------------------------------------------------------------------------------------------

    def _test(
        self, test: Comparison | IsKnown | EqualOrUnknown | AnyItem | ItemCount | SignalTally, at: At
    ) -> Tree:
        match test:
            case Comparison(subject, relation, operands):
                return self._comparison(subject, relation, operands, at)
            case IsKnown(subject):
                return self._known(subject, at)
            case EqualOrUnknown(subject, operands):
                return self._equal_or_unknown(subject, operands, at)
            case AnyItem(name, body):
                columns = self._lists.existence[name, body]
                return case(
                    (opposite(self.list_known(name, at)), no_truth()),
                    (column(columns.found, at.dossier), boolean(True)),
                    (column(columns.open, at.dossier), no_truth()),
                    otherwise=boolean(False),
                )
            case ItemCount(name, body, relation, numbers):
                found = self._lists.counting[name, body]
                least, most = (
                    coalesce(column(count, at.dossier), literal(0)) for count in (found.least, found.most)
                )
                unknown = (opposite(self.list_known(name, at)), no_truth())
                return _in_range(least, most, relation, numbers, unknown)
            case SignalTally(phases, relation, numbers):
                low, high = self._tally.phases if phases else self._tally.signals
                return _in_range(column(low, at.dossier), column(high, at.dossier), relation, numbers)
            case _:
                assert_never(test)

    def list_known(self, name: str, at: At = NOWHERE) -> Tree:
        """Is a list known?"""
        return column(self._names.known[name], at.dossier)

    def _comparison(self, subject: Term, relation: Relation, operands: Sequence[Term], at: At) -> Tree:
        """False when either side is known to be absent, else NULL when either side is."""
        constants = [term for term in operands if isinstance(term, Const)]
        others = [term for term in operands if not isinstance(term, Const)]
        options = [self._constants(subject, relation, constants, at)] if constants else []
        for term in others:
            related = _RELATIONS[relation](this=self.value(subject, at), expression=self.value(term, at))
            absent = self.absent(term, at)
            options.append(related if absent is None else both([opposite(absent), related]))
        absent = self.absent(subject, at)
        found = either(options)
        return found if absent is None else both([opposite(absent), found])

    def _constants(self, subject: Term, relation: Relation, constants: Sequence[Const], at: At) -> Tree:
        left = self.value(subject, at)
        if len(constants) > 1:
            return exp.In(this=left, expressions=[literal(term.value) for term in constants])
        value = constants[0].value
        if isinstance(value, bool):
            return left if value else opposite(left)
        return _RELATIONS[relation](this=left, expression=literal(value))

    def _known(self, subject: Term | str | Key, at: At) -> Tree:
        match subject:
            case str():
                return self.list_known(subject, at)
            case tuple():
                return not_null(self.key(subject, at))
            case AsOfTerm() | Const():
                return boolean(True)
            case OffsetTerm(_, _, base):
                return self._known(base, at)
            case _:
                return not_null(self.value(subject, at))

    def _equal_or_unknown(self, subject: Term | Key, operands: Sequence[Term], at: At) -> Tree:
        if not isinstance(subject, tuple):
            unknown = opposite(self._known(subject, at))
            # once the subject is known it is not absent either
            equal = [self._equal(subject, term, at) for term in operands if not isinstance(term, Const)]
            constants = [term for term in operands if isinstance(term, Const)]
            values = [term.value for term in constants]
            if len(operands) == 1 and len(values) == 1 and isinstance(values[0], bool):
                return is_not(self.value(subject, at), not values[0])
            if constants:
                equal.append(self._constants(subject, Relation.EQUALS, constants, at))
            return either([unknown, *equal])
        wanted = {term.value for term in operands if isinstance(term, Const)}
        truth = self.key(subject, at)
        if len(wanted) == 1:
            return is_not(truth, True not in wanted)
        return boolean(True) if wanted else is_null(truth)

    def _equal(self, subject: Term, term: Term, at: At) -> Tree:
        equal = exp.EQ(this=self.value(subject, at), expression=self.value(term, at))
        absent = self.absent(term, at)
        return equal if absent is None else both([opposite(absent), equal])


# -- dates --------------------------------------------------------------------------------------------------------


def _moved(base: Tree, count: int, unit: Unit) -> Tree:
    """Days are added as a number; months and years as an interval, which stops at the last day of the month."""
    if count == 0:
        return base
    match unit:
        case Unit.DAG | Unit.WEEK:
            days = literal(abs(count) * (7 if unit is Unit.WEEK else 1))
            return (exp.Add if count > 0 else exp.Sub)(this=base, expression=days)
        case Unit.MAAND | Unit.JAAR:
            months = literal(abs(count))
            moved = (exp.DateAdd if count > 0 else exp.DateSub)(
                this=base, expression=months, unit=exp.var("MONTH" if unit is Unit.MAAND else "YEAR")
            )
            return exp.cast(moved, "date", copy=False)


def _latest(count: int, unit: Unit) -> Tree:
    """The last day from which an offset forward stays inside the calendar."""
    return literal(shift(date.max, -count, unit))


def _earliest(count: int, unit: Unit) -> Tree:
    """The first day from which an offset back stays inside the calendar."""
    return literal(shift(date.min, -count, unit))


# -- counts -------------------------------------------------------------------------------------------------------


def _in_range(
    least: Tree, most: Tree, relation: Relation, numbers: Iterable[int], *unknown: tuple[Tree, Tree]
) -> Tree:
    """A count that is somewhere in a range, compared; NULL when the answer depends on where in the range it is."""
    certain, possible = _bounds(least, most, relation, numbers)
    return case(*unknown, (certain, boolean(True)), (opposite(possible), boolean(False)))


def _bounds(least: Tree, most: Tree, relation: Relation, numbers: Iterable[int]) -> tuple[Tree, Tree]:
    """Does the comparison hold wherever the count is in the range; and does it hold somewhere?"""
    options = sorted(set(numbers))
    match relation:
        case Relation.EQUALS:
            return _all_in(least, most, options), _some_in(least, most, options)
        case Relation.AT_LEAST | Relation.ABOVE:
            return _ordered(least, relation, options[0]), _ordered(most, relation, options[0])
        case Relation.AT_MOST | Relation.BELOW:
            return _ordered(most, relation, options[-1]), _ordered(least, relation, options[-1])


def _ordered(count: Tree, relation: Relation, number: int) -> Tree:
    return _RELATIONS[relation](this=count, expression=literal(number))


def _some_in(least: Tree, most: Tree, options: Sequence[int]) -> Tree:
    """Some number in the range is an option."""
    return either(
        both(
            [
                exp.LTE(this=least.copy(), expression=literal(option)),
                exp.GTE(this=most.copy(), expression=literal(option)),
            ]
        )
        for option in options
    )


def _all_in(least: Tree, most: Tree, options: Sequence[int]) -> Tree:
    """Every number in the range is an option."""
    runs: list[tuple[int, int]] = []
    for option in options:
        if runs and runs[-1][1] == option - 1:
            runs[-1] = (runs[-1][0], option)
        else:
            runs.append((option, option))
    return either(
        both(
            [
                exp.GTE(this=least.copy(), expression=literal(first)),
                exp.LTE(this=most.copy(), expression=literal(last)),
            ]
        )
        for first, last in runs
    )
