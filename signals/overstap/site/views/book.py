"""All that pages are made from, gathered once, and the pieces that several kinds of page share."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from overstap.render.catalogue import in_phase_order
from overstap.site.addresses import Addresses, Link, make_addresses
from overstap.site.drawing import Drawing, Label, draw
from overstap.site.network import Network, make_network
from overstap.site.scenarios import Mention, mentions
from overstap.site.words import labels_of, standard_phrases, value_words
from overstap.testing.feature import Feature
from overstap_engine.explain.outline import Clause
from overstap_engine.explain.phrases import Phrases
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Citation, Parameter, ParameterKind, ParameterValue, Rulebook
from overstap_engine.text.placeholders import Hole, pieces

__all__ = ["Book", "Branch", "Cited", "Need", "Said", "make_book"]


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of text; in a ``hole`` comes a value."""

    text: str
    hole: bool
    link: Link | None
    """To the fact or parameter whose value comes here; None for text and for the peildatum."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A line of an outline with what stands under it."""

    text: tuple[Said, ...]
    parts: "tuple[Branch, ...]"


@dataclass(frozen=True, slots=True)
class Cited:
    """A place in a source."""

    source: Link
    place: str


@dataclass(frozen=True, slots=True)
class Need:
    """Something that is built on, with what that is built on in turn."""

    kind: str
    link: Link
    parts: "tuple[Need, ...]"
    repeated: bool
    """What it is built on stands higher on the same page."""


@dataclass(frozen=True, slots=True)
class Book:
    """A rulebook with its addresses, network, words and scenarios."""

    rulebook: Rulebook
    addresses: Addresses
    network: Network
    phrases: Phrases
    mentions: Mapping[str, tuple[Mention, ...]]
    has_scenarios: bool
    """Whether a project with scenarios was found at all."""

    def cited(self, citations: Iterable[Citation]) -> tuple[Cited, ...]:
        """Places in sources, with links to the pages of these."""
        return tuple(Cited(self.addresses.link("bron", each.source), each.place) for each in citations)

    def rules(self, codes: Iterable[str]) -> tuple[Link, ...]:
        """Links to rules, by phase, urgency and code."""
        found = in_phase_order(self.rulebook.rules[code] for code in codes)
        return self.addresses.all("regel", (rule.code for rule in found))

    def actions(self, codes: Iterable[str]) -> tuple[Link, ...]:
        """Links to actions, by code."""
        return self.addresses.all("actie", sorted(codes))

    def regions(self, names: Iterable[str]) -> tuple[Link | str, ...]:
        """Links to regions; a region that is declared nowhere is just its name."""
        declared = self.rulebook.declared_regions
        return tuple(self.addresses.link("regio", name) if name in declared else name for name in names)

    def link_of(self, key: Key) -> Link:
        """The link to a fact or signal."""
        kind, name = key
        return self.addresses.link("regel" if kind == "signaal" else "gegeven", name)

    def kind_of(self, key: Key) -> str:
        """``gegeven``, ``lijst``, ``afgeleid`` or ``signaal``."""
        kind, name = key
        if kind == "signaal":
            return "signaal"
        if name in self.rulebook.derivations:
            return "afgeleid"
        return "lijst" if name in self.rulebook.vocabulary.lists else "gegeven"

    # -- texts --------------------------------------------------------------------------------------------------

    def said(self, text: str) -> tuple[Said, ...]:
        """A text with, in its holes, the name of the value that comes there; of a number or list the national value,
        for *coach maanden maanden* says nothing."""
        return tuple(
            self._in_hole(piece.name) if isinstance(piece, Hole) else Said(piece.text, False, None)
            for piece in pieces(text)
        )

    def value(self, parameter: Parameter, value: ParameterValue | None) -> str:
        """A value of a parameter in words; empty when there is none."""
        return "" if value is None else value_words(value, labels_of(parameter, self.rulebook.vocabulary))

    def _in_hole(self, name: str) -> Said:
        if name == "peildatum":
            return Said("peildatum", True, None)
        if not name.startswith("$"):
            link = self.addresses.link("gegeven", name)
            return Said(link.text, True, link)
        parameter = self.rulebook.parameters[name.removeprefix("$")]
        link = self.addresses.link("parameter", parameter.id)
        if parameter.kind is ParameterKind.DATUM or parameter.default is None:
            return Said(link.text, True, link)
        return Said(self.value(parameter, parameter.default), True, link)

    def branches(self, clauses: Iterable[Clause]) -> tuple[Branch, ...]:
        """An outline as nested lists, in which the codes of signals are links."""
        written = tuple(clauses)
        return self._branches(written, min((clause.depth for clause in written), default=0))

    def _branches(self, clauses: tuple[Clause, ...], depth: int) -> tuple[Branch, ...]:
        starts = [at for at, clause in enumerate(clauses) if clause.depth == depth]
        ends = [*starts[1:], len(clauses)]
        return tuple(
            Branch(self._with_codes(clauses[start].text), self._branches(clauses[start + 1 : end], depth + 1))
            for start, end in zip(starts, ends, strict=False)
        )

    def _with_codes(self, text: str) -> tuple[Said, ...]:
        rules = self.rulebook.rules
        return tuple(
            Said(part, False, self.addresses.link("regel", part) if part in rules else None)
            for part in _WORDS.split(text)
            if part
        )

    # -- what builds on what ------------------------------------------------------------------------------------

    def drawing(self, key: Key) -> Drawing | None:
        """The picture of what ``key`` builds on; of a signal also what builds on it, which is never much."""
        return draw(key, self.network, self._label, with_users=key[0] == "signaal")

    def _label(self, key: Key) -> Label:
        link = self.link_of(key)
        text = f"{link.code} {link.text}" if link.code else link.text
        return Label(self.kind_of(key), text, link.href)

    def needs(self, key: Key) -> tuple[Need, ...]:
        """What ``key`` builds on, as a tree in which nothing is told twice."""
        return self._needs(key, {key})

    def _needs(self, key: Key, told: set[Key]) -> tuple[Need, ...]:
        found: list[Need] = []
        for need in self.network.needs.get(key, ()):
            repeated = need in told and need in self.network.needs
            told.add(need)
            parts = () if repeated else self._needs(need, told)
            found.append(Need(self.kind_of(need), self.link_of(need), parts, repeated))
        return tuple(found)


_WORDS: Final = re.compile(r"([\w-]+)")
"""Cuts a text into words and what stands between them."""


def make_book(rulebook: Rulebook, features: tuple[Feature, ...] | None) -> Book:
    """Gather everything; ``features`` is None when there is no project with scenarios."""
    return Book(
        rulebook,
        make_addresses(rulebook),
        make_network(rulebook),
        standard_phrases(rulebook),
        mentions(features or (), (*rulebook.rules, *rulebook.actions)),
        has_scenarios=features is not None,
    )
