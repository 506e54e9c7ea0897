"""Mistakes that someone could make in the engine, planted one at a time to see whether the tests notice."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from overstap_engine.model.condition import Condition, Operator, Quantifier, Unit
from overstap_engine.model.rulebook import Extreme, Newest
from overstap_engine.prove import session, smallest
from overstap_engine.prove.encode import (
    aggregates,
    bound,
    conditions,
    counting,
    dossier,
    numbers,
    operands,
    symbol,
    world,
)
from overstap_engine.prove.encode.dag import FALSE, TRUE, Dag, Lit
from overstap_engine.prove.encode.numbers import Number
from overstap_engine.prove.encode.symbol import Rails, Symbol

__all__ = ["FAULTS", "Fault"]

Any_: TypeAlias = Any
"""What a planted function takes and gives is that of the function it takes the place of."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One function that does it wrong. ``make``: the right function -> the wrong one."""

    name: str
    owner: object
    attribute: str
    make: Callable[[Callable[..., Any]], Callable[..., Any]]
    behind: bool = False
    """Behind the graph: only questions can show it."""


def _absent_is_unknown(_: Any_) -> Any_:
    def rails(dag: Dag, left: Symbol, right: Symbol, test: Lit) -> Rails:
        known = dag.both(left.known, right.known)
        return Rails(dag.both(known, test), dag.both(known, -test))

    return rails


def _unknown_is_false(_: Any_) -> Any_:
    def rails(dag: Dag, left: Symbol, right: Symbol, test: Lit) -> Rails:
        true = dag.all_of([left.known, right.known, test])
        return Rails(true, -true)

    return rails


def _operators(swap: dict[Operator, Operator]) -> Callable[[Any_], Any_]:
    def make(right: Any_) -> Any_:
        def ordered(dag: Dag, left: Number, operator: Operator, other: Number) -> Lit:
            return int(right(dag, left, swap.get(operator, operator), other))

        return ordered

    return make


def _unknown_or_stays_unknown(_: Any_) -> Any_:
    def unknown_or(self: Any_, subject: Any_, values: Any_, at: Any_) -> Rails:
        return symbol.compare(self.dag, self._subject(subject, at), Operator.IN, self._values(values))

    return unknown_or


def _ties_go_to_the_first(right: Any_) -> Any_:
    def goes_before(*args: Any_, later: bool) -> Lit:
        return int(right(*args, later=not later))

    return goes_before


def _tie_cannot_change(_: Any_) -> Any_:
    def loses(dag: Dag, definition: Extreme | Newest, item: Any_, other: Any_) -> Lit:
        mine, theirs = item.day.payload, other.day.payload
        if isinstance(definition, Extreme) and not definition.latest:
            return numbers.at_most(dag, theirs, mine)
        return numbers.at_most(dag, mine, theirs)

    return loses


def _always(value: Any_) -> Callable[[Any_], Any_]:
    def make(_: Any_) -> Any_:
        def planted(*_args: Any_) -> Any_:
            return value

        return planted

    return make


def _no_default(_: Any_) -> Any_:
    def value(self: Any_, name: str) -> Symbol:
        variable = self.dossiers.fact(self.spec.copy, name)
        return Symbol(self._seen(variable, name), FALSE, variable.payload)

    return value


def _months_of_thirty_days(right: Any_) -> Any_:
    def shifted(self: Any_, day: Number, count: int, unit: Unit) -> Any_:
        if unit is Unit.MAAND:
            return right(self, day, 30 * count, Unit.DAG)
        return right(self, day, count, unit)

    return shifted


def _no_leap_years(right: Any_) -> Any_:
    def shifted(self: Any_, day: Number, count: int, unit: Unit) -> Any_:
        return right(self, day, 365 * count, Unit.DAG) if unit is Unit.JAAR else right(self, day, count, unit)

    return shifted


def _offsets_forward_only(right: Any_) -> Any_:
    def moved(self: Any_, day: Number, offset: Any_) -> Any_:
        return right(self, day, replace(offset, before=False))

    return moved


def _count_of_sure_items_only(right: Any_) -> Any_:
    def count(dag: Dag, sure: Any_, _possible: Any_, operator: Operator, among: Any_) -> Rails:
        return right(dag, sure, sure, operator, among)  # type: ignore[no-any-return]

    return count


def _one_more(right: Any_) -> Any_:
    def planted(sure: Any_, possible: Any_, number: int) -> Any_:
        return right(sure, possible, number + 1)

    return planted


def _all_items_as_some(right: Any_) -> Any_:
    def quantified(self: Any_, name: str, quantifier: Quantifier, body: Condition) -> Any_:
        kind = Quantifier.MINSTENS_EEN if quantifier is Quantifier.ALLE_ITEMS else quantifier
        return right(self, name, kind, body)

    return quantified


def _every_signal_counts(_: Any_) -> Any_:
    def counted(self: Any_) -> list[tuple[str, str]]:
        return [
            (rule.code, rule.phase)
            for rule in self.spec.rulebook.rules.values()
            if not self.counting(rule.code)
        ]

    return counted


def _phases_counted_twice(_: Any_) -> Any_:
    def planted(_self: Any_, lits: Any_) -> Any_:
        return lits

    return planted


def _last_known(right: Any_) -> Any_:
    def planted(self: Any_, symbols: Any_) -> Any_:
        return right(self, symbols[::-1])

    return planted


def _absent_when_any_is(_: Any_) -> Any_:
    def first_known(self: Any_, symbols: Any_) -> Symbol:
        options = [
            (self.dag.all_of([one.known, *(-other.known for other in symbols[:index])]), one.payload)
            for index, one in enumerate(symbols)
        ]
        known = self.dag.any_of([one.known for one in symbols])
        absent = self.dag.both(-known, self.dag.any_of([one.absent for one in symbols]))
        return Symbol(known, absent, symbol.choose_symbol(self.dag, options))

    return first_known


def _none_as_some(right: Any_) -> Any_:
    def quantified(self: Any_, name: str, quantifier: Quantifier, body: Condition) -> Any_:
        found = right(self, name, quantifier, body)
        return found.negated if quantifier is Quantifier.GEEN_ENKEL else found

    return quantified


# -- faults behind the graph -----------------------------------------------------------------------------------------


def _half_a_definition(right: Any_) -> Any_:
    """Without the clause that makes a conjunction true when its parts are."""

    def define(self: Any_, node: int) -> Any_:
        clauses = list(right(self, node))
        return clauses[:-1] if self.dag.nodes[node][0] == "and" else clauses

    return define


def _one_witness(right: Any_) -> Any_:
    def planted(self: Any_, atom: int, number: int, positive: bool) -> Any_:
        return right(self, atom, min(number, 1), positive)

    return planted


def _choice_of_the_smallest(_: Any_) -> Any_:
    def either(parts: Any_, _lit: Lit) -> Any_:
        return min(parts, key=len)

    return either


def _items_for_free(right: Any_) -> Any_:
    def planted(dag: Dag, places: Any_) -> Any_:
        return [lit for lit in right(dag, places) if lit not in _presence(places)]

    return planted


def _presence(places: Any_) -> set[Lit]:
    return {lit for group in places.lists for lit in group.present}


def _count_too_low(right: Any_) -> Any_:
    def planted(self: Any_, lits: Any_, most: int) -> Any_:
        return right(self, lits[1:], most)

    return planted


FAULTS = (
    Fault("absent is read as unknown", symbol, "_rails", _absent_is_unknown),
    Fault("unknown is read as false", symbol, "_rails", _unknown_is_false),
    Fault("voor includes the day", symbol, "_ordered", _operators({Operator.VOOR: Operator.TOT_EN_MET})),
    Fault("na includes the day", symbol, "_ordered", _operators({Operator.NA: Operator.VANAF})),
    Fault("minstens is meerDan", symbol, "_ordered", _operators({Operator.MINSTENS: Operator.MEER_DAN})),
    Fault(
        "hoogstens is minderDan", symbol, "_ordered", _operators({Operator.HOOGSTENS: Operator.MINDER_DAN})
    ),
    Fault("onbekendOf stays unknown", conditions.ConditionEncoder, "_unknown_or", _unknown_or_stays_unknown),
    Fault("ties go to the first item", aggregates, "_goes_before", _ties_go_to_the_first),
    Fault("a tie under nieuwste cannot change", aggregates, "_loses_to", _tie_cannot_change),
    Fault("undecided items do not count", aggregates, "_can_change", _always(FALSE)),
    Fault("no standaard", world.World, "_input", _no_default),
    Fault("a missing list is empty", world.World, "list_known", _always(TRUE)),
    Fault("months of thirty days", operands.Calendar, "shifted", _months_of_thirty_days),
    Fault("years without leap days", operands.Calendar, "shifted", _no_leap_years),
    Fault("voor is na in offsets", operands.Operands, "_moved", _offsets_forward_only),
    Fault("a count of sure items only", conditions, "count_rails", _count_of_sure_items_only),
    Fault("a count is one off", counting, "_at_least", _one_more),
    Fault("a count is never equal", counting, "_is_one_of", _always(Rails(FALSE, TRUE))),
    Fault("alleItems is minstensEen", conditions.ConditionEncoder, "_quantified", _all_items_as_some),
    Fault("geenEnkel is minstensEen", conditions.ConditionEncoder, "_quantified", _none_as_some),
    Fault("geldig is ignored", world, "_applies", _always(True)),
    Fault("every signal counts", world.World, "counted_signals", _every_signal_counts),
    Fault("phases count twice", conditions.ConditionEncoder, "_by_phase", _phases_counted_twice),
    Fault("eersteBekende takes the last", world.World, "_first_known", _last_known),
    Fault("eersteBekende absent too soon", world.World, "_first_known", _absent_when_any_is),
    Fault("nothing is hidden", world.World, "hidden", _always(FALSE)),
    Fault("half a definition", session.ClauseList, "_define", _half_a_definition, behind=True),
    Fault("numbers beyond their range", dossier, "range_clauses", _always(()), behind=True),
    Fault("no witness for aggregates", bound.Bounds, "_of_aggregate", _always({}), behind=True),
    Fault("one witness for every count", bound.Bounds, "_of_atom", _one_witness, behind=True),
    Fault("the smallest side of a choice", bound, "_either", _choice_of_the_smallest, behind=True),
    Fault("new items cost nothing", smallest, "costs", _items_for_free, behind=True),
    Fault("a deviation is not counted", session.Session, "totals", _count_too_low, behind=True),
)
