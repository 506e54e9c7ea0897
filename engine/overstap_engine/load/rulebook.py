"""From the texts of all files to one typed draft of the rulebook: ``read_rulebook``.

Two passes. The first collects every name and its type over all files; the second reads what uses them. So files
may be split and ordered as people like, and a mistake in one place gives one finding.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from overstap_engine.diagnostics.catalogue.names import (
    DerivedIsInput,
    ReservedName,
    UnknownChoice,
    UnknownFact,
    UnknownField,
    UnknownList,
    UnknownParameter,
    UnknownParty,
)
from overstap_engine.diagnostics.catalogue.structure import MissingSection
from overstap_engine.diagnostics.catalogue.yaml import (
    AliasUsed,
    DuplicateKey,
    KeyIsNotText,
    MergeKeyUsed,
    SeveralDocuments,
)
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.diagnostics.order import by_place
from overstap_engine.load.actions import read_actions
from overstap_engine.load.bounds import read_years
from overstap_engine.load.conditions import is_reserved, read_condition
from overstap_engine.load.conflicts import read_conflicts, read_explained
from overstap_engine.load.derivations import read_derivations
from overstap_engine.load.derived_types import derived_types
from overstap_engine.load.draft import Draft
from overstap_engine.load.log import Log
from overstap_engine.load.moments import read_moments
from overstap_engine.load.names import Context, Names
from overstap_engine.load.ordinary import read_ordinary
from overstap_engine.load.parameters import ParametersDraft, read_parameters
from overstap_engine.load.promises import read_invariants, read_promises
from overstap_engine.load.regions import read_regions
from overstap_engine.load.responsibility import (
    ResponsibilityDraft,
    declare_responsibility,
    read_responsibility,
)
from overstap_engine.load.rules import read_rules
from overstap_engine.load.sections import SECTIONS, Entry, Sections, declared, gather_sections
from overstap_engine.load.shapes import Keys, open_block
from overstap_engine.load.sources import read_sources
from overstap_engine.load.vocabulary import VocabularyDraft, read_vocabulary
from overstap_engine.load.yaml_reader import read_yaml
from overstap_engine.model.bounds import YearsAround
from overstap_engine.model.condition import Condition
from overstap_engine.model.declarations import AS_OF_RANGE, Declarations
from overstap_engine.text.tree import Node

__all__ = ["Draft", "read_rulebook"]

_HEADER = Keys("regelboek", ("naam", "versie"), ("alleenAls", "bereikPeildatum"))
_MAY_STAND_ELSEWHERE = (
    MissingSection, UnknownChoice, UnknownFact, UnknownField, UnknownList, UnknownParameter, UnknownParty
)  # fmt: skip
"""Findings that say nothing for sure while some file cannot be read."""
_HOLDS_NAMES = (*SECTIONS, "velden", "waarden")
"""Keys behind which names are declared."""


def read_rulebook(files: Mapping[str, bytes]) -> Draft:
    """Read every file, keep going after mistakes, and report them all. ``files``: display path -> bytes."""
    trees, unreadable, log = _read_files(files)
    sections = gather_sections(trees, log)
    vocabulary = read_vocabulary(sections, log)
    regions = read_regions(sections, read_parameters(sections, log), log)
    parameters = regions.parameters
    derivations = _declare_derived(sections, vocabulary, log)
    charges = declare_responsibility(sections, vocabulary, log)
    names = _all_names(vocabulary, parameters, derivations, charges)
    responsibility, of_charges = read_responsibility(charges, names, log)
    header = _read_header(sections, Context(names, log))
    draft = Draft(
        name=header.name,
        version=header.version,
        vocabulary=vocabulary.vocabulary,
        rules=read_rules(sections, names, vocabulary.vocabulary.parties, log),
        derivations={**read_derivations(derivations, vocabulary.vocabulary, names, log), **of_charges},
        parameters=parameters.parameters,
        actions=read_actions(sections, names, log),
        sources=read_sources(sections, log),
        scope=header.scope,
        regions=regions.known,
        declared_regions=regions.regions,
        moments=read_moments(sections, names, log),
        responsibility=responsibility,
        declarations=Declarations(
            ordinary=read_ordinary(sections, names, vocabulary.vocabulary, log),
            invariants=read_invariants(sections, names, log),
            promises=read_promises(sections, names, vocabulary.vocabulary.parties, log),
            conflicts=read_conflicts(sections, log),
            explained=read_explained(sections, log),
            as_of_range=header.as_of_range,
        ),
        texts={file: data.decode(errors="replace") for file, data in sorted(files.items())},
        unreadable=unreadable,
    )
    return replace(
        draft,
        places=log.places,
        incomplete=log.incomplete(),
        findings=_sure(log.findings, unreadable),
    )


def _read_files(files: Mapping[str, bytes]) -> tuple[list[Node], frozenset[str], Log]:
    """The trees of all files by path, the files of which something had to be left out, and a log of the mistakes."""
    read = [(file, *read_yaml(file, data)) for file, data in sorted(files.items())]
    trees = [tree for _, tree, _ in read if tree is not None]
    lost = [file for file, tree, findings in read if any(_loses(finding, tree) for finding in findings)]
    return trees, frozenset(lost), Log([finding for _, _, findings in read for finding in findings])


def _loses(finding: Finding, tree: Node | None) -> bool:
    """Whether names may be missing from the tree because of this mistake."""
    match finding:
        case DuplicateKey(key=key):
            return key in _HOLDS_NAMES
        case AliasUsed() | MergeKeyUsed() | KeyIsNotText() | SeveralDocuments():
            return True
        case _:
            return tree is None


def _sure(findings: Iterable[Finding], unreadable: frozenset[str]) -> tuple[Finding, ...]:
    """All findings by place; while a file cannot be read, without those that it might take away."""
    return by_place(one for one in findings if not (unreadable and isinstance(one, _MAY_STAND_ELSEWHERE)))


# -- names ------------------------------------------------------------------------------------------------------


def _declare_derived(sections: Sections, vocabulary: VocabularyDraft, log: Log) -> tuple[Entry, ...]:
    """Every derivation. One with a name that is taken is reported; it is read for its mistakes all the same."""
    entries = tuple(declared(sections.items("afleidingen", "feit"), "afleiding", "afleidingen", log))
    for name, _ in entries:
        if name.text in vocabulary.facts or name.text in vocabulary.lists:
            kind = "feit" if name.text in vocabulary.facts else "lijst"
            log.report(DerivedIsInput(name.span, name.text, log.places[(kind, name.text)]))
        elif is_reserved(name.text):
            log.report(ReservedName(name.span, name.text))
    return entries


def _all_names(
    vocabulary: VocabularyDraft,
    parameters: ParametersDraft,
    derived: Iterable[Entry],
    charges: ResponsibilityDraft | None,
) -> Names:
    """Input facts, lists and parameters; and the derived facts, typed by them."""
    facts = vocabulary.facts if charges is None else {**vocabulary.facts, **charges.facts}
    inputs = Names(facts, vocabulary.lists, parameters.types)
    taken = {"", *inputs.facts, *inputs.lists}
    nodes: dict[str, Node] = {}
    for name, node in derived:
        if name.text not in taken:
            nodes.setdefault(name.text, node)
    return replace(inputs, facts={**inputs.facts, **derived_types(nodes, inputs)})


# -- the head of the rulebook -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Header:
    name: str = ""
    version: str = ""
    scope: Condition | None = None
    as_of_range: YearsAround = AS_OF_RANGE


def _read_header(sections: Sections, context: Context) -> _Header:
    """``regelboek: {naam: …, versie: …, alleenAls: …, bereikPeildatum: …}``."""
    node = sections.once("regelboek")
    block = None if node is None else open_block(node, _HEADER, context.log)
    if block is None:
        return _Header()
    scope, years = block.get("alleenAls"), block.get("bereikPeildatum")
    return _Header(
        name=block.text("naam"),
        version=block.text("versie"),
        scope=None if scope is None else read_condition(scope, "alleenAls", context),
        as_of_range=(years and read_years(years, "peildatum", context.log, "bereikPeildatum")) or AS_OF_RANGE,
    )
