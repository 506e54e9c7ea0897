"""Questions about two versions of a rulebook over the same dossiers, in one year and region."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from types import TracebackType
from typing import Self

from overstap.analyse.example import Example, example_of
from overstap.analyse.laboratory import Found, Laboratory, Reply, Stop
from overstap.analyse.settled import leaning
from overstap.differences.difference import Shown
from overstap.differences.same import Same
from overstap.differences.schema import assume_valid_in_both, clashing, joint, without
from overstap.differences.witnessed import Seen, Versions
from overstap_engine.evaluate.outcome import Place
from overstap_engine.prove import FALSE, Impossible, Lit, Missing, Rails, Universe, World, replay
from overstap_engine.prove import Question as Asked

__all__ = ["Inquiry", "Words"]

Words = Callable[[Seen, Seen], tuple[str, str]]
"""What the old and the new version say of a dossier, in words."""


class Inquiry:
    """Asks; leave it as a context manager to free the solver. Nothing is encoded before the first question."""

    def __init__(self, versions: Versions, stop: Stop | None = None) -> None:
        self.versions = versions
        self.same = Same(versions.old, versions.new, year=versions.year, region=versions.region)
        self.clashes = clashing(versions.old, versions.new)
        self.assumptions: tuple[str, ...] = ()
        """To which dossiers questions are limited."""
        self._words = joint(versions.old, versions.new)
        self._stop = stop
        self._laboratory: Laboratory | None = None
        self._missing: dict[str, tuple[Missing, Missing]] = {}
        self._earlier: dict[tuple[str, ...], list[Found]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._laboratory is not None:
            with closing(self._laboratory):
                self._laboratory = None

    @property
    def laboratory(self) -> Laboratory:
        """All dossiers that are valid in both versions."""
        if self._laboratory is None:
            versions = self.versions
            self._laboratory = Laboratory(
                versions.new,
                year=versions.year,
                region=versions.region,
                others=[without(versions.old, self.clashes)],
                stop=self._stop,
            )
            self.assumptions = assume_valid_in_both(self._laboratory, versions.old, versions.new)
        return self._laboratory

    @property
    def universe(self) -> Universe:
        """Combines nodes."""
        return self.laboratory.universe

    def worlds(self, party: str) -> tuple[World, World]:
        """The old and the new version as ``party`` reads them."""
        laboratory = self.laboratory
        return laboratory.party(party, self.versions.old), laboratory.party(party, self.versions.new)

    def missing(self, party: str) -> tuple[Missing, Missing]:
        """What is missing in the old and the new version."""
        if party not in self._missing:
            old, new = self.worlds(party)
            self._missing[party] = Missing(old), Missing(new)
        return self._missing[party]

    def scope(self, party: str) -> Lit:
        """Both versions are about this student."""
        old, new = self.worlds(party)
        return self.universe.all_of(old.scope.true, new.scope.true)

    def signals(self, party: str, code: str) -> tuple[Rails, Rails]:
        """The rule in the old and the new version."""
        old, new = self.worlds(party)
        return old.signal(code), new.signal(code)

    def look(self, about: tuple[str, ...], party: str, parts: Mapping[str, Lit]) -> Reply:
        """The most ordinary dossier on which all ``parts`` hold. A dossier that was found before, ``about`` the same
        and for another party, is shown again when it will do, so that there are fewer to read."""
        if self.universe.all_of(*parts.values()) == FALSE:
            return Impossible((), (), 0)
        for found in self._earlier.get(about, ()):
            graph = self.universe.on(found.witness.facts, found.witness.as_of)
            if all(graph.holds(lit) for lit in parts.values()):
                replay(self.universe, Asked(parts), found.witness, worlds=self.worlds(party))
                return found
        if self.laboratory.possible(*parts.values()) is False:
            proof = self.universe.quick_proof(*parts.values(), stop=self.laboratory.stop)
            if proof is not None:
                return proof
        reply = self.laboratory.ask(parts, worlds=self.worlds(party))
        if isinstance(reply, Found):
            self._earlier.setdefault(about, []).append(reply)
        return reply

    def see(self, found: Found, party: str) -> tuple[Seen, Seen]:
        """What the versions say of a dossier, by the book."""
        return self.versions.see(found.witness.facts, found.witness.as_of, party)

    def shown(self, found: Found, party: str, words: Words, expectation: str) -> Shown:
        """An example with what both versions say of it. Raises ``AssertionError`` when they say the same."""
        old, new = words(*self.see(found, party))
        if old == new:
            raise AssertionError(f"no difference by the book: {old}")
        return Shown(self._example(found, party), old, new, expectation)

    def lacking_words(self, places: Sequence[Place]) -> str:
        """``onbekend: eerste lesdag; aanmeldingen, nummer 1: datum``."""
        if not places:
            return "zonder gegeven om naar te vragen"
        return f"onbekend: {'; '.join(self._place_words(place) for place in places)}"

    def _place_words(self, place: Place) -> str:
        vocabulary = self._words.vocabulary
        if place.fact in vocabulary.facts:
            return vocabulary.facts[place.fact].label
        group = vocabulary.lists[place.fact]
        if place.index is None or place.field is None:
            return group.label
        return f"{group.label}, nummer {place.index + 1}: {group.fields[place.field].label}"

    def _example(self, found: Found, party: str) -> Example:
        return example_of(found, self._words, party=party, region=self.versions.region)

    def leaning(self, *replies: Reply) -> tuple[str, ...]:
        """What proofs lean on, or how far they got; each line once."""
        lines = [line for reply in replies for line in leaning(reply, self.assumptions)]
        return tuple(dict.fromkeys(lines))
