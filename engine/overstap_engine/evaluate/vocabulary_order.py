"""The order in which facts are reported: the vocabulary's, then item index, then field (section 3)."""

from collections.abc import Iterable

from overstap_engine.evaluate.outcome import Place
from overstap_engine.model.vocabulary import Vocabulary

__all__ = ["PlaceOrder"]


class PlaceOrder:
    """Sorts places: facts first, then lists, each in the order written; a list itself before its items."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._facts = {name: rank for rank, name in enumerate((*vocabulary.facts, *vocabulary.lists))}
        self._fields = {
            (items.id, name): rank
            for items in vocabulary.lists.values()
            for rank, name in enumerate(items.fields)
        }

    def sort(self, places: Iterable[Place]) -> tuple[Place, ...]:
        """The places in reporting order, each once."""
        return tuple(sorted(set(places), key=self._rank))

    def _rank(self, place: Place) -> tuple[int, int, int]:
        if place.index is None or place.field is None:
            return (self._facts[place.fact], -1, -1)
        return (self._facts[place.fact], place.index, self._fields[place.fact, place.field])
