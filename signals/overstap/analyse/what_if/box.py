"""The largest set of values around a found one with which the same changes are still enough.

A day becomes a period, a choice every choice that will do. Every combination of them works, not just each alone: that
is asked of the solver, with all other facts as they are.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from overstap.analyse.what_if.changes import Span
from overstap.analyse.what_if.difference import Difference
from overstap.analyse.what_if.ground import Ground
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Kind
from overstap_engine.prove import FALSE, TRUE, Lit, Witness
from overstap_engine.prove.encode.domains import AS_OF
from overstap_engine.prove.encode.dossier import Variable
from overstap_engine.prove.encode.fixing import at_most_value, has_value

__all__ = ["Box", "Spot", "Values", "box_of"]

Spot: TypeAlias = tuple[str, int, str]
"""(fact or ``peildatum``, -1, '') or (list, item as found, field)."""


_Node: TypeAlias = Callable[[Variable], Lit]
"""Says of a fact or field that it has one of the values."""


@dataclass(frozen=True, slots=True)
class Values:
    """What one fact may be."""

    options: tuple[Scalar, ...]
    """Each will do; of days and numbers the one that was found."""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """Of every changed fact with a value: what it may be."""

    values: Mapping[Spot, Values]
    inside: Lit
    """The node that says that a dossier has one of these values everywhere; an item of a list may stand for another."""


def spot_of(difference: Difference) -> Spot | None:
    """Where a changed value stands; None for an item or list as a whole, and for what is no longer recorded."""
    if difference.after is None:
        return None
    if difference.field is None:
        return difference.fact, -1, ""
    return None if difference.slot is None else (difference.fact, difference.slot, difference.field)


def box_of(ground: Ground, witness: Witness, changed: tuple[Difference, ...], good: Lit, goal: Lit) -> Box:
    """``good``: all that must hold; ``goal``: what it is about, without agreements and limits."""
    if (
        max((len(each) for each in witness.facts.values() if isinstance(each, tuple)), default=0)
        > ground.universe.slots
    ):
        good = FALSE  # nothing is widened
    return _Widening(ground, witness, changed, good, goal).box()


class _Widening:
    def __init__(
        self, ground: Ground, witness: Witness, changed: tuple[Difference, ...], good: Lit, goal: Lit
    ) -> None:
        self._ground = ground
        self._universe = ground.universe
        self._dag = ground.universe.dag
        self._witness = witness
        self._good = good
        self._goal = goal
        self._spots = {spot: each for each in changed if (spot := spot_of(each)) is not None}
        self._whole = [each for each in changed if spot_of(each) is None]
        self._inside: dict[Spot, Lit] = {}
        self._fixed = [*self._rest()]

    def box(self) -> Box:
        found: dict[Spot, Values] = {}
        alike: dict[Spot, Lit] = {}
        for spot, each in self._spots.items():
            assert each.after is not None
            self._inside[spot] = has_value(self._dag, self._variable(spot), each.after)
        # days first: "planned, on some later day" says more than "planned or held, today"
        for spot, each in sorted(self._spots.items(), key=lambda pair: not self._is_number(pair[0])):
            assert each.after is not None
            found[spot], node = self._widened(spot, each.after)
            self._inside[spot] = node(self._variable(spot))
            alike[spot] = self._dag.any_of([node(self._variable(one)) for one in self._like(spot)])
        return Box(found, self._universe.all_of(*alike.values(), *map(self._as_found, self._whole)))

    def _like(self, spot: Spot) -> list[Spot]:
        """The same field of every item that there was."""
        name, slot, column = spot
        if slot < 0 or self._spots[spot].old is None:
            return [spot]
        recorded = self._ground.near.facts.get(name)
        items = recorded if isinstance(recorded, tuple) else ()
        return [(name, index, column) for index in range(len(items))]

    def _is_number(self, spot: Spot) -> bool:
        return self._variable(spot).domain.kind in (Kind.DATUM, Kind.GETAL)

    # -- one fact ---------------------------------------------------------------------------------------------

    def _widened(self, spot: Spot, value: Scalar) -> tuple[Values, _Node]:
        variable = self._variable(spot)
        if self._is_number(spot):
            return self._interval(spot, variable, value)
        options: tuple[Scalar, ...] = variable.domain.values
        if variable.domain.kind is Kind.JA_NEE:
            options = (True, False)
        good = [
            option
            for option in options
            if option == value or not self._bad(spot, has_value(self._dag, variable, option))
        ]
        return Values(tuple(good)), lambda one: self._dag.any_of(
            [has_value(self._dag, one, option) for option in good]
        )

    def _interval(self, spot: Spot, variable: Variable, value: Scalar) -> tuple[Values, _Node]:
        start = value.toordinal() if isinstance(value, date) else int(value)
        low, high = variable.domain.low, variable.domain.high
        last = self._furthest(spot, variable, start, high)
        first = self._furthest(spot, variable, start, low)
        moment = first == last == self._ground.near.as_of.toordinal() and self._only_recorded_then(
            spot, variable, start
        )
        dated = variable.domain.kind is Kind.DATUM
        span = Span(
            None if first == low < last else _value(first, dated=dated),
            None if last == high > first else _value(last, dated=dated),
            moment,
        )
        return Values((value,), span), lambda one: self._between(one, first, last)

    def _furthest(self, spot: Spot, variable: Variable, start: int, end: int) -> int:
        """How far from ``start`` towards ``end`` every value will do."""
        step = 1 if end > start else -1
        if start == end or self._bad(spot, self._reach(variable, start + step, start + step)):
            return start
        if not self._bad(spot, self._reach(variable, start, end)):
            return end
        good, bad = start + step, end  # all up to ``good`` will do; some value up to ``bad`` will not
        while abs(bad - good) > 1:
            middle = (good + bad) // 2
            if self._bad(spot, self._reach(variable, good, middle)):
                bad = middle
            else:
                good = middle
        return good

    def _reach(self, variable: Variable, one: int, other: int) -> Lit:
        return self._between(variable, min(one, other), max(one, other))

    def _only_recorded_then(self, spot: Spot, variable: Variable, start: int) -> bool:
        """A later day would bring the same about, but can only be recorded when it is there."""
        if variable.key[1] == AS_OF or start >= variable.domain.high:
            return False
        return not self._holds_somewhere(-self._goal, spot, self._between(variable, start + 1, start + 1))

    # -- asking -----------------------------------------------------------------------------------------------

    def _bad(self, spot: Spot, values: Lit) -> bool:
        """With some of these values it is not enough any more."""
        return values != FALSE and self._holds_somewhere(-self._good, spot, values)

    def _holds_somewhere(self, lit: Lit, spot: Spot, values: Lit) -> bool:
        inside = [values if one == spot else node for one, node in self._inside.items()]
        return self._universe.possible(lit, *inside, *self._fixed) is True

    def _between(self, variable: Variable, low: int, high: int) -> Lit:
        top = at_most_value(self._dag, variable, high) if high < variable.domain.high else TRUE
        under = at_most_value(self._dag, variable, low - 1) if low > variable.domain.low else FALSE
        return self._dag.all_of([variable.known, top, -under])

    def _variable(self, spot: Spot) -> Variable:
        name, slot, column = spot
        dossiers = self._universe.dossiers
        if name == AS_OF:
            return dossiers.as_of()
        return dossiers.fact("", name) if slot < 0 else dossiers.field("", name, slot, column)

    # -- everything else --------------------------------------------------------------------------------------

    def _rest(self) -> Iterator[Lit]:
        """Everything that the question is about and that is not widened is as it was found."""
        for name in sorted(self._ground.names(self._good)):
            if name in self._ground.domains.lists:
                recorded = self._witness.facts.get(name)
                items = recorded if isinstance(recorded, tuple) else None
                open_ = {(slot, column) for one, slot, column in self._spots if one == name}
                yield from self._ground.list_is(name, items, open_)
            elif (name, -1, "") not in self._spots:
                value = self._witness.as_of if name == AS_OF else self._witness.facts.get(name)
                assert not isinstance(value, tuple)
                yield has_value(self._dag, self._variable((name, -1, "")), value)

    def _as_found(self, each: Difference) -> Lit:
        """An item more or less, a list that is empty, or a value that is no longer recorded."""
        dossiers = self._universe.dossiers
        if each.fact not in self._ground.domains.lists:
            return self._universe.fact_is(each.fact, None)
        if each.slot is None and each.old is None:
            known = self._universe.known(each.fact)
            return known if each.fact in self._witness.facts else -known
        if each.slot is None:
            return -dossiers.present("", each.fact, each.old or 0)
        if each.field is None:
            return dossiers.present("", each.fact, each.slot)
        return self._ground.field_is(each.fact, each.slot, each.field, None)


def _value(number: int, *, dated: bool) -> date | int:
    return date.fromordinal(number) if dated else number
