"""All files side by side: what stands under each of the top-level keys, in whatever file."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from overstap_engine.diagnostics.catalogue.names import DuplicateName, InvalidName
from overstap_engine.diagnostics.catalogue.structure import MissingSection, SectionTwice, UnknownSection
from overstap_engine.load.log import Log
from overstap_engine.load.shapes import block_of, items_of, value_of
from overstap_engine.text.span import NOWHERE, Span
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import MappingNode, Node, ScalarNode

__all__ = [
    "AT_MOST_ONCE",
    "ONCE",
    "SECTIONS",
    "Entry",
    "Sections",
    "check_name",
    "declared",
    "gather_sections",
    "without_repeats",
]

ONCE = ("regelboek", "partijen")
"""Required, and given once in the whole folder."""
AT_MOST_ONCE = (*ONCE, "verantwoordelijkheid", "gewoneLeerling")
"""Not spread over files: the order inside counts."""
SECTIONS = (
    *ONCE,
    "feiten",
    "lijsten",
    "afleidingen",
    "parameters",
    "regels",
    "acties",
    "bronnen",
    "regios",
    "momenten",
    "verantwoordelijkheid",
    "gewoneLeerling",
    "afspraken",
    "beloften",
    "tegenstrijdig",
    "verklaard",
)

_NAME = re.compile(r"[^\W\d_][\w-]*(\.[\w-]+)*")

Entry = tuple[ScalarNode, Node]
"""A name and the whole of what is declared under it."""


@dataclass(frozen=True, slots=True)
class Sections:
    """What stands under each top-level key, in order of file and line."""

    parts: Mapping[str, tuple[Node, ...]]
    log: Log

    def once(self, key: str) -> Node | None:
        """The only one of its kind."""
        return next(iter(self.parts[key]), None)

    def entries(self, key: str) -> Iterator[Entry]:
        """Of sections that are mappings: name and declaration (``feiten``, ``lijsten``)."""
        for part in self.parts[key]:
            block = block_of(part, key, self.log)
            yield from block or ()

    def items(self, key: str, name: str) -> Iterator[Entry]:
        """Of sections that are lists: the value of the key ``name`` and the whole item (``regels``, ``acties``).

        An item without a name cannot be referred to; it gets an empty one, and its mistakes are still found.
        """
        for part in self.parts[key]:
            for item in items_of(part, key, self.log):
                yield _name_of(item, name, self.log), item


def gather_sections(trees: Iterable[Node], log: Log) -> Sections:
    """Sort the top-level keys of all files by kind."""
    found: dict[str, list[Entry]] = {key: [] for key in SECTIONS}
    first_place: Span | None = None
    for tree in trees:
        for key, value in block_of(tree, tree.span.file, log) or ():
            first_place = first_place or key.span
            if key.text in found:
                found[key.text].append((key, value))
            else:
                log.report(UnknownSection(key.span, key.text, SECTIONS, closest(key.text, SECTIONS)))
    for section in AT_MOST_ONCE:
        for again, _ in found[section][1:]:
            log.report(SectionTwice(again.span, section, found[section][0][0].span))
        if section in ONCE and not found[section]:
            log.report(MissingSection(first_place or NOWHERE, section))
    return Sections({key: tuple(value for _, value in entries) for key, entries in found.items()}, log)


def _name_of(item: Node, key: str, log: Log) -> ScalarNode:
    """The value of the key that names an item; empty text when it has none."""
    node = item.get(key) if isinstance(item, MappingNode) else None
    value = None if node is None else value_of(node, key, log)
    return ScalarNode("", plain=True, span=item.span) if value is None else value


def declared(entries: Iterable[Entry], kind: str, where: str, log: Log) -> Iterator[Entry]:
    """Report names that are used twice or cannot be a name. The first declaration counts; mistakes in a second
    one are worth knowing too, so it is not dropped here."""
    seen: dict[str, Span] = {}
    for name, node in entries:
        if name.text in seen:
            log.report(DuplicateName(name.span, name.text, where, seen[name.text]))
        elif name.text:
            seen[name.text] = name.span
            log.remember(kind, name, node)
            check_name(name, log)
        yield name, node


def check_name(name: ScalarNode, log: Log) -> None:
    """Report a name that could not be written in a condition, a placeholder or a parameter."""
    if not _NAME.fullmatch(name.text):
        log.report(InvalidName(name.span, name.text))


def without_repeats(values: Iterable[ScalarNode | None], where: str, log: Log) -> tuple[ScalarNode, ...]:
    """A list of codes or names in which each stands once. None, a value that could not be read, is dropped."""
    first: dict[str, ScalarNode] = {}
    for value in values:
        if value is None:
            continue
        if value.text in first:
            log.report(DuplicateName(value.span, value.text, where, first[value.text].span))
        else:
            first[value.text] = value
    return tuple(first.values())
