"""Where one dossier differs from another, item by item, so that a removed item is told as one."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeAlias

from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.model.vocabulary import Vocabulary
from overstap_engine.prove import Ordinary, Witness
from overstap_engine.prove.encode.domains import AS_OF

__all__ = ["Difference", "differences"]

_Pair: TypeAlias = tuple[int | None, int | None]
"""(item before, item after)."""

_ITEM: Final = 2
"""What an item more or less counts for."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs. Of a fact: ``slot`` None. Of a list as a whole: ``slot`` and ``old`` None."""

    fact: str
    before: Scalar | None = None
    after: Scalar | None = None
    old: int | None = None
    """Which item it was; None: a new one."""
    slot: int | None = None
    """Which item it is now; None with ``old``: it is gone."""
    field: str | None = None
    """None for an item as a whole."""


def differences(vocabulary: Vocabulary, near: Ordinary, found: Witness) -> tuple[Difference, ...]:
    """In the order of the vocabulary, then the lists, then the peildatum."""
    return tuple(_differences(vocabulary, near, found))


def _differences(vocabulary: Vocabulary, near: Ordinary, found: Witness) -> Iterator[Difference]:
    for name in vocabulary.facts:
        before, after = _scalar(near.facts, name), _scalar(found.facts, name)
        if before != after:
            yield Difference(name, before, after)
    for name, described in vocabulary.lists.items():
        if (name in near.facts) != (name in found.facts) and not found.facts.get(name):
            yield Difference(name)
        columns = tuple(described.fields)
        yield from _of_list(name, columns, _items(near.facts, name), _items(found.facts, name))
    if near.as_of != found.as_of:
        yield Difference(AS_OF, near.as_of, found.as_of)


def _of_list(
    name: str, columns: tuple[str, ...], before: tuple[Item, ...], after: tuple[Item, ...]
) -> Iterator[Difference]:
    for old, slot in _matched(columns, before, after):
        if slot is None:
            yield Difference(name, old=old)
        elif old is None:
            yield Difference(name, slot=slot)
            for column in columns:
                if column in after[slot]:
                    yield Difference(name, None, after[slot][column], None, slot, column)
        else:
            for column in columns:
                one, other = before[old].get(column), after[slot].get(column)
                if one != other:
                    yield Difference(name, one, other, old, slot, column)


def _matched(
    columns: tuple[str, ...], before: tuple[Item, ...], after: tuple[Item, ...]
) -> tuple[_Pair, ...]:
    """Pairs of (item before, item after), the cheapest way to read one list as the other."""

    @cache
    def best(old: int, slot: int) -> tuple[int, tuple[_Pair, ...]]:
        if old == len(before):
            rest: tuple[_Pair, ...] = tuple((None, index) for index in range(slot, len(after)))
            return sum(_ITEM + len(after[index]) for index in range(slot, len(after))), rest
        cost, pairs = best(old + 1, slot)
        options: list[tuple[int, int, tuple[_Pair, ...]]] = [(cost + _ITEM, 1, ((old, None), *pairs))]
        if slot < len(after):
            cost, pairs = best(old + 1, slot + 1)
            changed = sum(before[old].get(one) != after[slot].get(one) for one in columns)
            options.append((cost + changed, 0, ((old, slot), *pairs)))
        cost, _, pairs = min(options, key=lambda option: option[:2])
        return cost, pairs

    return best(0, 0)[1]


def _scalar(facts: Facts, name: str) -> Scalar | None:
    value = facts.get(name)
    return None if isinstance(value, tuple) else value


def _items(facts: Facts, name: str) -> tuple[Item, ...]:
    value = facts.get(name)
    return value if isinstance(value, tuple) else ()
