"""What may be different: what people can still do, answers to open questions, or anything that a party may see."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from overstap.analyse.what_if.ground import MOST_NEW, Ground
from overstap_engine.evaluate.outcome import Place
from overstap_engine.model.bounds import NO_INFLUENCE, Influence, When
from overstap_engine.model.consent import CONSENT_LIST, SUBJECT_PARTY
from overstap_engine.model.values import Item, Scalar
from overstap_engine.model.vocabulary import Fact, Field, Kind, ListFact
from overstap_engine.prove import FALSE, TRUE, Lit
from overstap_engine.prove.encode.domains import AS_OF, YEAR
from overstap_engine.prove.encode.dossier import Variable
from overstap_engine.prove.encode.fixing import at_most_value, has_value

__all__ = ["Answers", "Anything", "Freedom", "Influenced"]

_ID: Final = "id"


class Freedom(ABC):
    """Which facts may be different, and into what."""

    bounded = True
    """The limits say how long lists can be, within what the ground looks at."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._universe = ground.universe
        self._facts = ground.near.facts

    @abstractmethod
    def allows(self, name: str) -> bool:
        """May this fact or list, or the peildatum, be different at all?"""

    @abstractmethod
    def limits(self, name: str) -> Iterator[Lit]:
        """What must hold of a fact or list that may be different."""

    def chosen(self, names: Iterable[str]) -> tuple[str, ...]:
        """Those of ``names`` that may be different, sorted."""
        return tuple(sorted(name for name in {*names} if self.allows(name)))

    # -- for lists --------------------------------------------------------------------------------------------

    def _items(self, name: str) -> tuple[Item, ...]:
        found = self._facts.get(name)
        return found if isinstance(found, tuple) else ()

    def _present(self, name: str, slot: int) -> Lit:
        if slot >= self._universe.slots:  # the solver would take it for something that can be anything
            raise ValueError(f"{name}: slot {slot} is not looked at")
        return self._universe.dossiers.present("", name, slot)

    def _in_order(self, name: str, first: int, most: int) -> Iterator[Lit]:
        """At most ``most`` new items, which stand behind the others without gaps."""
        for slot in range(first + 1, first + most):
            yield self._universe.implies(self._present(name, slot), self._present(name, slot - 1))
        yield -self._present(name, first + most)

    def _field(self, name: str, slot: int, column: str) -> Variable:
        return self._universe.dossiers.field("", name, slot, column)

    def _is(self, variable: Variable, value: Scalar | None) -> Lit:
        return has_value(self._universe.dag, variable, value)

    def _on_or_after(self, variable: Variable, day: date) -> Lit:
        if day.toordinal() > variable.domain.high:
            return FALSE
        before = FALSE
        if day.toordinal() > variable.domain.low:
            before = at_most_value(self._universe.dag, variable, day - timedelta(days=1))
        return self._universe.all_of(variable.known, -before)


class Anything(Freedom):
    """Whatever the party may see: for an explanation, not as advice."""

    bounded = False

    def __init__(self, ground: Ground, days: tuple[date, date] | None) -> None:
        """``days``: on which the party may see the same; None: look at the peildatum only."""
        super().__init__(ground)
        self._days = days
        self._subject = ground.plan.party == SUBJECT_PARTY

    def allows(self, name: str) -> bool:
        if name == AS_OF:
            return self._days is not None
        if name == CONSENT_LIST:  # with another consent the party may see other facts
            return self._subject
        return name not in self._ground.case.hidden and name not in (_ID, YEAR)

    def limits(self, name: str) -> Iterator[Lit]:
        if name == AS_OF and self._days is not None:
            yield self._universe.as_of_between(*self._days)


class Answers(Freedom):
    """What is not recorded and decides a rule: any answer will do, and nothing else changes."""

    def __init__(self, ground: Ground, missing: Sequence[Place]) -> None:
        super().__init__(ground)
        self._whole = {place.fact for place in missing if place.index is None}
        self._fields = {
            (place.fact, place.index, place.field) for place in missing if place.index is not None
        }
        self._lists = {name for name, _, _ in self._fields} - self._whole

    def allows(self, name: str) -> bool:
        return name in self._whole or name in self._lists

    def limits(self, name: str) -> Iterator[Lit]:
        if name not in self._lists:
            if name in self._ground.domains.lists:
                yield from self._in_order(name, 0, MOST_NEW)
            return
        items = self._items(name)
        yield -self._present(name, len(items))
        for slot, item in enumerate(items):
            yield self._present(name, slot)
            for column in self._ground.domains.lists[name]:
                if (name, slot, column) not in self._fields:
                    yield self._is(self._field(name, slot, column), item.get(column))


@dataclass(frozen=True, slots=True)
class _Described:
    """A fact or field: its type and what can still happen to it."""

    kind: Kind
    influence: Influence


class Influenced(Freedom):
    """What someone can still influence (``invloed``), from the peildatum on; nothing is taken away or made unknown."""

    def allows(self, name: str) -> bool:
        if name in self._ground.case.hidden:
            return False
        vocabulary = self._ground.rulebook.vocabulary
        if name in vocabulary.lists:
            described = vocabulary.lists[name]
            fields = [field.influence.when for field in described.fields.values()]
            return any(when is not When.GEEN for when in (described.influence.when, *fields))
        return name in vocabulary.facts and vocabulary.facts[name].influence.when is not When.GEEN

    def limits(self, name: str) -> Iterator[Lit]:
        vocabulary = self._ground.rulebook.vocabulary
        if name in vocabulary.lists:
            yield from self._list_limits(vocabulary.lists[name])
            return
        recorded = self._facts.get(name)
        before = None if isinstance(recorded, tuple) else recorded
        variable = self._universe.dossiers.fact("", name)
        yield self._changed_well(variable, before, _described(vocabulary.facts[name]))

    def _list_limits(self, described: ListFact) -> Iterator[Lit]:
        name, items = described.id, self._items(described.id)
        room = MOST_NEW if described.influence.when is not When.GEEN else 0
        yield from self._in_order(name, len(items), room)
        if name in self._facts:
            yield self._universe.known(name)
        else:  # a list is not recorded as empty to be rid of a signal
            yield self._universe.any_of(-self._universe.known(name), self._present(name, 0))
        for slot, item in enumerate(items):
            yield self._present(name, slot)
            for column, field in described.fields.items():
                variable, before = self._field(name, slot, column), item.get(column)
                yield self._changed_well(variable, before, _onward(field, before))
        for slot in range(len(items), len(items) + room):
            good = [self._new(self._field(name, slot, one.id), one) for one in described.fields.values()]
            yield self._universe.implies(self._present(name, slot), self._universe.all_of(*good))

    def _changed_well(self, variable: Variable, before: Scalar | None, described: _Described) -> Lit:
        """As it was, or what can still become of it."""
        return self._universe.any_of(self._is(variable, before), self._future(variable, before, described))

    def _future(self, variable: Variable, before: Scalar | None, described: _Described) -> Lit:
        influence = described.influence
        if influence.when is When.GEEN:
            return FALSE
        if influence.towards:
            values = influence.towards
            if influence.when is When.VOORUIT and before in values:
                values = values[values.index(before) + 1 :]  # what went forward does not go back
            return self._universe.any_of(*(self._is(variable, value) for value in values))
        if described.kind is Kind.DATUM:
            return self._on_or_after(variable, self._ground.near.as_of)
        return variable.known if influence.when is When.ALTIJD else FALSE

    def _new(self, variable: Variable, field: Field) -> Lit:
        """A field of a new item. Days, and what an item begins as, are known: what is left open could hide a signal."""
        if field.kind is Kind.DATUM:
            return self._on_or_after(variable, self._ground.near.as_of)
        if field.influence.towards:
            return self._universe.any_of(*(self._is(variable, value) for value in field.influence.towards))
        return TRUE


def _onward(field: Field, before: Scalar | None) -> _Described:
    """What can become of a field of an item that is there. The choices of an item follow each other: one that is
    refused or withdrawn does not start anew, a new item does."""
    if not field.choices or not isinstance(before, str):
        return _described(field)
    order = [choice.id for choice in field.choices]
    later = order[order.index(before) + 1 :]
    towards = tuple(value for value in field.influence.towards or order if value in later)
    return _Described(field.kind, Influence(field.influence.when, towards) if towards else NO_INFLUENCE)


def _described(described: Fact | Field) -> _Described:
    return _Described(described.kind, described.influence)
