"""The smallest witness: fewest deviations from an ordinary dossier, then the first in the order of the vocabulary.

Which dossier comes out follows from these two rules alone, so it is the same whatever solver finds it.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.model.vocabulary import Kind
from overstap_engine.prove.encode.dag import FALSE, TRUE, Lit
from overstap_engine.prove.encode.domains import AS_OF, Domain
from overstap_engine.prove.encode.dossier import Dossiers, Variable
from overstap_engine.prove.encode.fixing import at_most_value, has_value
from overstap_engine.prove.encode.numbers import Number
from overstap_engine.prove.encode.symbol import Choices, Yes
from overstap_engine.prove.places import ListPlace, Place, costs, places_of
from overstap_engine.prove.session import Session, Stop
from overstap_engine.prove.witness import Ordinary, Witness, deviations

__all__ = ["Search", "Stopped"]


class Stopped(Exception):
    """There was no more time."""


class Search:
    """Looks for one witness in a session in which the question is required already."""

    def __init__(
        self,
        session: Session,
        dossiers: Dossiers,
        near: Ordinary,
        *,
        parameters: Mapping[str, Scalar],
        days: Sequence[date],
        only: frozenset[str] | None = None,
        stop: Stop | None = None,
    ) -> None:
        self._session = session
        self._dossiers = dossiers
        self._dag = dossiers.dag
        self._near = near
        self._days = days
        self._stop = stop
        clauses = session.clauses
        self._places = places_of(dossiers, clauses.leaves, clauses.slots, near, parameters)
        self._parameters = parameters
        session.load(lit for group in self._places.lists for lit in (group.known, *group.present))
        session.require(self._order_of_items())
        session.require(self._kept(only))
        self.cost = 0

    def any(self, lits: Sequence[Lit] = ()) -> Witness | None:
        """Any witness on which ``lits`` hold too; which one depends on the solver."""
        return self._witness() if self._solve(*lits) else None

    def smallest(self, below: int | None = None) -> Witness | None:
        """The smallest witness; with ``below`` only one whose deviations count for less."""
        found = costs(self._dag, self._places)
        self._session.load(found)
        self._session.prefer([-lit for lit in found])
        if below is not None:
            if below <= 0:
                return None
            self._session.limit(self._session.totals(found, below - 1), below - 1)
        if not self._solve():
            return None
        self._minimise(found)
        self._choose()
        return self._witness()

    # -- what may vary ------------------------------------------------------------------------------------------

    def _order_of_items(self) -> Iterator[Lit]:
        """New items fill the slots behind the ordinary ones in order: the same list only once."""
        for group in self._places.lists:
            for slot in range(group.expected + 1, len(group.present)):
                yield self._dag.either(group.present[slot - 1], -group.present[slot])

    def _kept(self, only: frozenset[str] | None) -> Iterator[Lit]:
        if only is None:
            return
        for place in self._places.scalars:
            if place.variable.key[1] not in only:
                yield has_value(self._dag, place.variable, place.ordinary)
        for group in self._places.lists:
            if group.name not in only:
                yield group.known if group.ordinary is not None else -group.known
                for slot, present in enumerate(group.present):
                    yield present if slot < group.expected else -present
                    if slot < group.expected:
                        for place in group.fields[slot]:
                            yield has_value(self._dag, place.variable, place.ordinary)

    # -- as few as possible -------------------------------------------------------------------------------------

    def _minimise(self, found: Sequence[Lit]) -> None:
        self.cost = self._cost(found)
        if self.cost == 0:
            return
        low = 0
        totals = self._session.totals(found, self.cost)
        while low < self.cost:
            most = (low + self.cost) // 2
            if self._answer(self._session.solve_at_most((), totals, most, self._stop)):
                self.cost = self._cost(found)
                if self.cost > most:
                    raise RuntimeError("the solver does not keep to the limit")
            else:
                low = most + 1
        self._session.limit(totals, self.cost)
        self._solve()

    def _cost(self, found: Sequence[Lit]) -> int:
        return sum(self._session.value(lit) for lit in found)

    def _solve(self, *lits: Lit) -> bool:
        return self._answer(self._session.solve(lits, self._stop))

    def _answer(self, answer: bool | None) -> bool:
        if answer is None:
            raise Stopped
        return answer

    # -- one of the smallest ------------------------------------------------------------------------------------

    def _take(self, lit: Lit) -> bool:
        """Settle on ``lit`` if that is possible, else on its opposite."""
        if lit in (TRUE, FALSE):
            return lit == TRUE
        was_loaded = self._session.clauses.is_loaded(lit)
        taken = (was_loaded and self._session.value(lit)) or self._solve(lit)
        self._session.require([lit if taken else -lit])
        if not taken and not was_loaded:  # the last model does not speak of it yet
            self._solve()
        return taken

    def _choose(self) -> None:
        for group in self._places.lists:
            self._take(group.known if group.ordinary is not None else -group.known)
            for slot in reversed(range(len(group.present))):
                self._take(group.present[slot] if slot < group.expected else -group.present[slot])
        for place in self._places.scalars:
            self._settle(place)
        for group in self._places.lists:
            for slot, present in enumerate(group.present):
                if self._session.value(present):
                    for place in group.fields[slot]:
                        self._settle(place)

    def _settle(self, place: Place) -> None:
        """The ordinary value, else the first in order of preference; a known value before unknown."""
        variable = place.variable
        if not place.free and self._take(has_value(self._dag, variable, place.ordinary)):
            return
        if not self._take(variable.known):
            return
        if isinstance(variable.payload, Number):
            self._settle_number(variable, place.ordinary)
            return
        options: Sequence[Scalar] = variable.domain.values
        if variable.domain.kind is Kind.JA_NEE:
            options = (True, False)
        for option in options:
            if self._take(has_value(self._dag, variable, option)):
                return

    def _settle_number(self, variable: Variable, ordinary: Scalar | None) -> None:
        domain = variable.domain
        for value in self._preferred(variable):
            if domain.holds(value) and self._take(has_value(self._dag, variable, value)):
                return
        start = _number(ordinary) if ordinary is not None else _number(self._near.as_of)
        if domain.kind is Kind.GETAL and ordinary is None:
            start = domain.low
        self._settle_nearest(variable, min(max(start, domain.low), domain.high))

    def _preferred(self, variable: Variable) -> Iterator[Scalar]:
        if variable.domain.kind is Kind.DATUM:
            if variable.key[1] != AS_OF:
                yield self._as_of()
            yield self._near.as_of
            yield from self._days

    def _as_of(self) -> date:
        """The peildatum of the dossier found so far, settled on if it was not yet."""
        for place in self._places.scalars:
            if place.variable.key[1] == AS_OF:
                value = _read(self._session, place.variable)
                if isinstance(value, date):
                    return value
        return self._near.as_of

    def _settle_nearest(self, variable: Variable, start: int) -> None:
        """From ``start`` upwards if there is a value, else downwards; the nearest."""
        if not self._take(-self._below(variable, start - 1)):
            self._bisect_down(variable, variable.domain.low, start - 1)
            return
        low, high = start, variable.domain.high
        while low < high:
            middle = (low + high) // 2
            if self._take(self._below(variable, middle)):
                high = middle
            else:
                low = middle + 1

    def _bisect_down(self, variable: Variable, low: int, high: int) -> None:
        while low < high:
            middle = (low + high + 1) // 2
            if self._take(-self._below(variable, middle - 1)):
                low = middle
            else:
                high = middle - 1

    def _below(self, variable: Variable, value: int) -> Lit:
        if value < variable.domain.low:
            return FALSE
        return at_most_value(self._dag, variable, value)

    # -- reading it off -----------------------------------------------------------------------------------------

    def _witness(self) -> Witness:
        found = {copy: {**self._near.facts} for copy in self._dossiers.copies()}
        as_of, parameters = self._near.as_of, dict[str, int | date]()
        for place in self._places.scalars:
            copy, name, _, _ = place.variable.key
            value = _read(self._session, place.variable)
            if name == AS_OF:
                as_of = value if isinstance(value, date) else as_of
            elif name.startswith("$"):
                if isinstance(value, int | date):
                    parameters[name[1:]] = value
            else:
                self._spread(found, copy, name, value)
        for group in self._places.lists:
            known = self._session.value(group.known)
            self._spread(found, group.copy, group.name, self._items(group) if known else None)
        return self._described(found, as_of, parameters)

    def _spread(
        self,
        found: Mapping[str, dict[str, Scalar | tuple[Item, ...]]],
        home: str,
        name: str,
        value: Scalar | tuple[Item, ...] | None,
    ) -> None:
        """The value of a fact or list in every copy that shares it."""
        for copy, differing in self._dossiers.copies().items():
            if home == (copy if name in differing else ""):
                if value is None:
                    found[copy].pop(name, None)
                else:
                    found[copy][name] = value

    def _described(
        self, found: Mapping[str, Facts], as_of: date, parameters: Mapping[str, int | date]
    ) -> Witness:
        domains = self._dossiers.domains
        differences = [
            one
            for copy, facts in found.items()
            for one in deviations(domains, self._near, facts, as_of, copy)
        ]
        twins = {copy: facts for copy, facts in found.items() if copy}
        return Witness(found[""], as_of, parameters, twins, tuple(differences), self.cost)

    def _items(self, group: ListPlace) -> tuple[Item, ...]:
        return tuple(
            self._item(group, slot)
            for slot, present in enumerate(group.present)
            if self._session.value(present)
        )

    def _item(self, group: ListPlace, slot: int) -> Item:
        item: dict[str, Scalar] = {}
        if group.ordinary is not None and slot < group.expected:
            item |= group.ordinary[slot]
        touched = {place.variable.key[3]: place.variable for place in group.fields[slot]}
        for column, domain in self._dossiers.domains.lists[group.name].items():
            if column in touched:
                value = _read(self._session, touched[column])
                item.pop(column, None)
                if value is not None:
                    item[column] = value
            elif domain.required and column not in item:
                item[column] = _first(domain, self._near.as_of)
        return {column: item[column] for column in self._dossiers.domains.lists[group.name] if column in item}


def _read(session: Session, variable: Variable) -> Scalar | None:
    """The value of a fact in the model; a leaf that the solver does not know of is false."""

    def holds(lit: Lit) -> bool:
        if lit in (TRUE, FALSE):
            return lit == TRUE
        return session.value(lit) if session.clauses.is_loaded(lit) else lit < 0

    if not holds(variable.known):
        return None
    match variable.payload:
        case Yes(lit):
            return holds(lit)
        case Choices(options):
            return next((value for value, lit in options.items() if holds(lit)), next(iter(options), None))
        case Number(base, bits):
            value = base + sum(1 << index for index, bit in enumerate(bits) if holds(bit))
            return date.fromordinal(value) if variable.domain.kind is Kind.DATUM else value


def _number(value: Scalar) -> int:
    return value.toordinal() if isinstance(value, date) else int(value)


def _first(domain: Domain, as_of: date) -> Scalar:
    """A value for a required field that does not matter; the peildatum where that is one."""
    return as_of if domain.kind is Kind.DATUM and domain.holds(as_of) else domain.first()
