"""Dossiers as the engine hands them out, and the ordinary dossier that they are compared with."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from overstap_engine.model.values import Facts, Scalar
from overstap_engine.prove.encode.domains import AS_OF, Domains

__all__ = ["Deviation", "Ordinary", "Witness", "deviations", "outside"]


@dataclass(frozen=True, slots=True)
class Ordinary:
    """A dossier that is ordinary enough to say "an ordinary student, but …" of; or any other to stay close to."""

    facts: Facts
    as_of: date


@dataclass(frozen=True, slots=True)
class Deviation:
    """One place where a dossier differs from the ordinary one."""

    fact: str
    """A fact, a list, ``peildatum``, or ``$parameter``."""
    index: int | None = None
    """The item; with ``field`` None the item as a whole."""
    field: str | None = None
    ordinary: Scalar | None = None
    """None: unknown there."""
    value: Scalar | None = None
    """None: unknown here."""
    copy: str = ""
    """In which copy of the dossier; '' is the dossier itself."""


@dataclass(frozen=True, slots=True)
class Witness:
    """A dossier on which all parts of a question hold."""

    facts: Facts
    """Input facts only; what is not there is unknown."""
    as_of: date
    parameters: Mapping[str, int | date] = field(default_factory=dict[str, "int | date"])
    """The values of free parameters that mattered."""
    twins: Mapping[str, Facts] = field(default_factory=dict[str, Facts])
    """The other copies of the dossier, by name."""
    deviations: tuple[Deviation, ...] = ()
    """In the order of the vocabulary."""
    cost: int = 0
    """What they count for: 1 each, an item more or less 2."""


def outside(domains: Domains, dossier: Ordinary) -> tuple[str, ...]:
    """Everything in a dossier that proofs do not cover: values outside their range, facts that are not declared,
    and required facts that are missing; by name, in no proof's interest to ignore."""
    return tuple(_outside(domains, dossier))


def _outside(domains: Domains, dossier: Ordinary) -> Iterator[str]:
    if not domains.as_of.holds(dossier.as_of):
        yield AS_OF
    for name, value in dossier.facts.items():
        if isinstance(value, tuple):
            columns = domains.lists.get(name)
            if columns is None:
                yield name
                continue
            for index, item in enumerate(value):
                for column, one in item.items():
                    if column not in columns or not columns[column].holds(one):
                        yield f"{name}[{index}].{column}"
                for column, domain in columns.items():
                    if domain.required and column not in item:
                        yield f"{name}[{index}].{column}"
        elif name not in domains.facts or not domains.facts[name].holds(value):
            yield name
    yield from (
        name for name, domain in domains.facts.items() if domain.required and name not in dossier.facts
    )


def deviations(
    domains: Domains, near: Ordinary, facts: Facts, as_of: date, copy: str = ""
) -> Iterator[Deviation]:
    """Where a dossier differs from ``near``, in the order of the vocabulary."""
    if not copy and as_of != near.as_of:
        yield Deviation(AS_OF, ordinary=near.as_of, value=as_of)
    for name in domains.facts:
        before, after = near.facts.get(name), facts.get(name)
        if before != after and not isinstance(before, tuple) and not isinstance(after, tuple):
            yield Deviation(name, ordinary=before, value=after, copy=copy)
    for name, columns in domains.lists.items():
        yield from _list_deviations(name, tuple(columns), near.facts, facts, copy)


def _list_deviations(
    name: str, columns: tuple[str, ...], near: Facts, facts: Facts, copy: str
) -> Iterator[Deviation]:
    if (name in near) != (name in facts):
        yield Deviation(name, ordinary=name in near, value=name in facts, copy=copy)
    before, after = near.get(name, ()), facts.get(name, ())
    if not isinstance(before, tuple) or not isinstance(after, tuple):
        raise TypeError(f"{name} is a list")
    for index in range(max(len(before), len(after))):
        old = before[index] if index < len(before) else None
        new = after[index] if index < len(after) else None
        if old is None or new is None:
            yield Deviation(name, index, ordinary=old is not None, value=new is not None, copy=copy)
        if new is not None:
            for column in columns:
                one, other = (old or {}).get(column), new.get(column)
                if one != other:
                    yield Deviation(name, index, column, one, other, copy)
