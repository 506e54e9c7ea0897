"""The places of a dossier that a question touches, in the order of the vocabulary, and what each costs to change."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.prove.encode.dag import FALSE, Dag, Lit
from overstap_engine.prove.encode.domains import AS_OF
from overstap_engine.prove.encode.dossier import Dossiers, Variable, VariableKey
from overstap_engine.prove.encode.fixing import has_value
from overstap_engine.prove.witness import Ordinary

__all__ = ["ListPlace", "Place", "Places", "costs", "places_of"]


@dataclass(frozen=True, slots=True)
class Place:
    """One fact, the peildatum, a free parameter, or a field of the item in one slot."""

    variable: Variable
    ordinary: Scalar | None
    """Its value in the dossier to stay close to; None: unknown there."""
    free: bool = False
    """A required field of an item that the ordinary dossier does not have: no value costs anything."""


@dataclass(frozen=True, slots=True)
class ListPlace:
    """One list of one copy."""

    copy: str
    name: str
    known: Lit
    present: tuple[Lit, ...]
    ordinary: tuple[Item, ...] | None
    """None: the list is unknown there."""
    fields: tuple[tuple[Place, ...], ...]
    """Per slot."""

    @property
    def expected(self) -> int:
        """How many items it ordinarily has."""
        return 0 if self.ordinary is None else len(self.ordinary)


@dataclass(frozen=True, slots=True)
class Places:
    """All that a question touches."""

    scalars: tuple[Place, ...]
    lists: tuple[ListPlace, ...]


def places_of(
    dossiers: Dossiers,
    leaves: Iterable[int],
    slots: int,
    near: Ordinary,
    parameters: Mapping[str, Scalar],
) -> Places:
    """What ``leaves`` belong to. ``parameters``: the ordinary values of free parameters."""
    keys = {dossiers.owner[leaf] for leaf in leaves}
    scalars = [
        Place(dossiers.variables[key], _ordinary(key, near, parameters))
        for key in _scalar_order(dossiers)
        if key in keys
    ]
    touched = {(copy, name) for copy, name, _, _ in keys}
    lists = [
        _list_place(dossiers, copy, name, keys, slots, near.facts)
        for copy in dossiers.copies()
        for name in dossiers.domains.lists
        if (copy, name) in touched
    ]
    return Places(tuple(scalars), tuple(lists))


def _scalar_order(dossiers: Dossiers) -> Iterator[VariableKey]:
    """Every fact of every copy in the order of the vocabulary, then the peildatum, then parameters by name."""
    for name in dossiers.domains.facts:
        for copy in dossiers.copies():
            yield copy, name, -1, ""
    yield "", AS_OF, -1, ""
    yield from sorted(key for key in dossiers.variables if key[1].startswith("$"))


def _ordinary(key: VariableKey, near: Ordinary, parameters: Mapping[str, Scalar]) -> Scalar | None:
    name = key[1]
    if name == AS_OF:
        return near.as_of
    if name.startswith("$"):
        return parameters.get(name[1:])
    value = near.facts.get(name)
    return None if isinstance(value, tuple) else value


def _list_place(
    dossiers: Dossiers, copy: str, name: str, keys: set[VariableKey], slots: int, facts: Facts
) -> ListPlace:
    found = facts.get(name)
    items = found if isinstance(found, tuple) else None
    columns = [column for column in dossiers.domains.lists[name] if _is_touched(copy, name, column, keys)]
    fields: list[tuple[Place, ...]] = []
    for slot in range(slots):
        item = items[slot] if items is not None and slot < len(items) else None
        fields.append(tuple(_field(dossiers, copy, name, slot, column, item) for column in columns))
    present = tuple(dossiers.present(copy, name, slot) for slot in range(slots))
    return ListPlace(copy, name, dossiers.list_known(copy, name), present, items, tuple(fields))


def _is_touched(copy: str, name: str, column: str, keys: set[VariableKey]) -> bool:
    return (copy, name, 0, column) in keys


def _field(dossiers: Dossiers, copy: str, name: str, slot: int, column: str, item: Item | None) -> Place:
    variable = dossiers.field(copy, name, slot, column)
    ordinary = None if item is None else item.get(column)
    return Place(variable, ordinary, free=item is None and variable.domain.required)


# -- what it costs --------------------------------------------------------------------------------------------------


def costs(dag: Dag, places: Places) -> list[Lit]:
    """Nodes that each cost 1 when they hold; a node for an item stands there twice."""
    found = [-has_value(dag, place.variable, place.ordinary) for place in places.scalars]
    for group in places.lists:
        found.append(group.known if group.ordinary is None else -group.known)
        for slot, present in enumerate(group.present):
            missing = -present if slot < group.expected else present
            found += [missing, missing]
            found += [dag.both(present, lit) for lit in _field_costs(dag, group.fields[slot])]
    return [lit for lit in found if lit != FALSE]


def _field_costs(dag: Dag, fields: Sequence[Place]) -> list[Lit]:
    return [-has_value(dag, place.variable, place.ordinary) for place in fields if not place.free]
