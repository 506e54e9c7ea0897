"""Sets of places, each held as one int: union is ``|``, and the order of the bits is the vocabulary's."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from overstap_engine.evaluate.outcome import Place
from overstap_engine.model.vocabulary import Vocabulary

__all__ = ["Places"]

_REMEMBERED = 4096
"""Sets of places whose tuples are kept: dossiers of one school lack the same few facts over and over."""


class Places:
    """Numbers every place of a vocabulary: first the facts, then the lists, then the fields of items.

    Item places of all lists are interleaved, so that there is room for any number of items: the place of field ``f``
    of item ``i`` of list ``n`` of ``N``, with ``w`` fields, is bit ``(i * w + f) * N + n`` after the facts and lists.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._facts = tuple(vocabulary.facts)
        self._lists = tuple(vocabulary.lists)
        self._fields = {name: tuple(items.fields) for name, items in vocabulary.lists.items()}
        self._named = {name: 1 << bit for bit, name in enumerate((*self._facts, *self._lists))}
        self.tuple_of: Callable[[int], tuple[Place, ...]] = lru_cache(_REMEMBERED)(self._tuple_of)
        """The places of a set, in reporting order: facts, then lists; a list, then its items, field by field."""
        self.named: Callable[[frozenset[str]], int] = lru_cache(_REMEMBERED)(self._named_set)
        """The set of these facts and lists; ids that are not in the vocabulary count for nothing."""

    def fact(self, name: str) -> int:
        """The place of an input fact or a list."""
        return self._named[name]

    def field(self, items: str, name: str) -> int:
        """The place of a field of the first item; ``<< index * step(items)`` for another item."""
        bit = self._fields[items].index(name) * len(self._lists) + self._lists.index(items)
        return 1 << (len(self._named) + bit)

    def step(self, items: str) -> int:
        """How many bits the places of one item are away from those of the next."""
        return len(self._fields[items]) * len(self._lists)

    def _named_set(self, names: frozenset[str]) -> int:
        return sum(bit for name, bit in self._named.items() if name in names)

    def _tuple_of(self, places: int) -> tuple[Place, ...]:
        bits = [*_bits(places)]
        named, of_items = len(self._named), len(self._facts)
        found = [Place(self._facts[bit]) for bit in bits if bit < of_items]
        for number, name in enumerate(self._lists):
            if of_items + number in bits:
                found.append(Place(name))
            mine = (bit - named for bit in bits if bit >= named)
            found += [self._field_place(name, bit) for bit in mine if bit % len(self._lists) == number]
        return tuple(found)

    def _field_place(self, items: str, bit: int) -> Place:
        fields = self._fields[items]
        index, field = divmod(bit // len(self._lists), len(fields))
        return Place(items, index, fields[field])


def _bits(number: int) -> Iterator[int]:
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest
