"""The basis of an own rulebook: the shipped facts, parameters, derived facts, actions and sources, without the rules.

A project with ``basis: overstap`` in its ``overstap.yaml`` needs to hold only its own name, its own rules and what is
different. A parameter that it declares itself takes the place of the one in the basis, and so does a section
``verantwoordelijkheid`` or ``gewoneLeerling``; any other name that is used twice is a finding, as it is inside one
rulebook. Promises, explanations, incompatible signals and derived facts that ask for a signal are about rules, so those
of the basis stay behind with them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Final

from overstap.bundled import bundled_rules
from overstap_engine.check.rulebook import CheckResult, check_rulebook
from overstap_engine.diagnostics.finding import Severity
from overstap_engine.load.folder import read_folder
from overstap_engine.load.yaml_reader import read_yaml
from overstap_engine.text.span import Span
from overstap_engine.text.tree import MappingNode, Node, ScalarNode, SequenceNode

__all__ = ["PREFIX", "check_on_basis", "is_own", "with_basis"]

PREFIX: Final = "(overstap)/"
"""Before the names of shipped files: they come first, so that a name used twice is reported in the project's file."""

_OWN: Final = frozenset({"regelboek", "regels", "beloften", "verklaard"})
"""Sections that a project gives itself."""
_PARAMETERS: Final = "parameters"
_WHOLE: Final = frozenset({"verantwoordelijkheid", "gewoneLeerling"})
"""Sections that count as a whole: one of the project takes the place of that of the basis."""
_CONFLICTS: Final = "tegenstrijdig"
_DERIVED: Final = "afleidingen"
_ABOUT_RULES: Final = frozenset({"signaal", "signalen"})
"""Keys of which no part of the basis that stays may have one."""


def is_own(span: Span) -> bool:
    """Whether a project wrote this itself; what comes from the basis is tested where it is made."""
    return not span.file.startswith(PREFIX)


def check_on_basis(own: Mapping[str, bytes]) -> CheckResult:
    """A project's rule files together with the basis. Warnings about the basis are no concern of the project."""
    result = check_rulebook(with_basis(own))
    findings = tuple(
        finding
        for finding in result.findings
        if finding.severity is Severity.ERROR or not finding.span.file.startswith(PREFIX)
    )
    return replace(result, findings=findings)


def with_basis(own: Mapping[str, bytes]) -> dict[str, bytes]:
    """A project's rule files and those of the basis: display path -> bytes."""
    replaced, dropped = frozenset(_parameters_in(own)), _OWN | _wholes_in(own)
    shipped = read_folder(bundled_rules())
    basis = {
        f"{PREFIX}{name.partition('/')[2]}": _basis_of(data, replaced, dropped)
        for name, data in shipped.items()
    }
    return {**basis, **own}


def _parameters_in(files: Mapping[str, bytes]) -> Iterator[str]:
    """The ids of all parameters that these files declare, as far as they can be read."""
    for file, data in files.items():
        tree, _ = read_yaml(file, data)
        for item in _items(tree.get(_PARAMETERS) if isinstance(tree, MappingNode) else None):
            yield from _id_of(item)


def _wholes_in(files: Mapping[str, bytes]) -> frozenset[str]:
    """The sections that count as a whole and that some file has."""
    trees = (read_yaml(file, data)[0] for file, data in files.items())
    keys = {key.text for tree in trees if isinstance(tree, MappingNode) for key, _ in tree}
    return _WHOLE & keys


def _items(section: Node | None) -> tuple[Node, ...]:
    return section.items if isinstance(section, SequenceNode) else ()


def _id_of(item: Node) -> Iterator[str]:
    name = item.get("id") if isinstance(item, MappingNode) else None
    if isinstance(name, ScalarNode):
        yield name.text


def _basis_of(data: bytes, replaced: frozenset[str], dropped: frozenset[str]) -> bytes:
    """A shipped file with empty lines for what the project gives itself, so that other lines keep their number."""
    lines = data.decode().splitlines(keepends=True)
    tree, _ = read_yaml("", data)
    for first, last in _not_needed(tree, replaced, dropped, len(lines)):
        lines[first - 1 : last] = ["\n"] * (last - first + 1)
    return "".join(lines).encode()


def _not_needed(
    tree: Node | None, replaced: frozenset[str], without: frozenset[str], end: int
) -> Iterator[tuple[int, int]]:
    """First and last lines, counted from 1."""
    entries = list(tree) if isinstance(tree, MappingNode) else []
    starts = [key.span.line for key, _ in entries]
    for (key, section), (first, last) in zip(entries, _ranges(starts, end), strict=True):
        items = _items(section) if key.text in (_PARAMETERS, _CONFLICTS, _DERIVED) else ()
        dropped = [_is_dropped(key.text, item, replaced) for item in items]
        if key.text in without or (items and all(dropped)):
            yield first, last
        else:
            spans = _ranges([item.span.line for item in items], last)
            yield from (span for span, drop in zip(spans, dropped, strict=True) if drop)


def _is_dropped(section: str, item: Node, replaced: frozenset[str]) -> bool:
    """A parameter that the project declares itself, or what is about rules: the rules stay behind too."""
    if section == _PARAMETERS:
        return not replaced.isdisjoint(_id_of(item))
    return _is_about_rules(item)


def _is_about_rules(node: Node) -> bool:
    match node:
        case MappingNode():
            return any(key.text in _ABOUT_RULES or _is_about_rules(value) for key, value in node)
        case SequenceNode():
            return any(_is_about_rules(item) for item in node.items)
        case _:
            return False


def _ranges(starts: Iterable[int], end: int) -> list[tuple[int, int]]:
    """From each start up to the line before the next one."""
    return [(first, after - 1) for first, after in pairwise([*starts, end + 1])]
