"""Parties, facts and lists: the first pass over all files (vocabulary.yaml)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from overstap_engine.diagnostics.catalogue.names import DuplicateName, NameClash, ReservedName, UnknownParty
from overstap_engine.diagnostics.catalogue.structure import KeysClash, MissingKey
from overstap_engine.load.bounds import read_influence, read_range
from overstap_engine.load.conditions import is_reserved
from overstap_engine.load.log import Log
from overstap_engine.load.names import UNTYPED, Fields, ValueType
from overstap_engine.load.scalars import read_scalar
from overstap_engine.load.sections import Sections, check_name, declared, without_repeats
from overstap_engine.load.shapes import Block, Keys, block_of, items_of, open_block, value_of
from overstap_engine.model.vocabulary import Choice, Fact, Field, Kind, ListFact, Sharing, Vocabulary
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import MappingNode, Node, ScalarNode

__all__ = ["VocabularyDraft", "read_parties", "read_vocabulary"]

_KINDS = tuple(kind.value for kind in Kind)
_SHARINGS = tuple(sharing.value for sharing in Sharing)
_FOR_PROOFS = ("bereik", "invloed")
_FACT = Keys(
    "feiten",
    ("type", "label", "vraag", "delen"),
    (
        *("waarden", "omschrijving", "houders", "gevoelig", "standaard", "verplicht", "verantwoorden"),
        *_FOR_PROOFS,
    ),
)
_LIST = Keys(
    "lijsten", ("label", "vraag", "delen", "velden"), ("omschrijving", "houders", "gevoelig", "invloed")
)
_FIELD = Keys("velden", ("type", "label", "vraag"), ("waarden", "omschrijving", "verplicht", *_FOR_PROOFS))


@dataclass(frozen=True, slots=True)
class VocabularyDraft:
    """The vocabulary, and the types that conditions may rely on: none where the declaration is wrong."""

    vocabulary: Vocabulary
    facts: Mapping[str, ValueType]
    lists: Mapping[str, Fields]


def read_vocabulary(sections: Sections, log: Log) -> VocabularyDraft:
    """Read ``partijen``, ``feiten`` and ``lijsten`` of all files."""
    parties = _read_parties(sections, log)
    facts: dict[str, Fact] = {}
    fact_types: dict[str, ValueType] = {}
    for name, node in declared(sections.entries("feiten"), "feit", "feiten", log):
        _check_not_reserved(name, log)
        fact, type_ = _read_fact(name, node, parties, log)
        facts.setdefault(name.text, fact)
        fact_types.setdefault(name.text, type_)
    lists: dict[str, ListFact] = {}
    field_types: dict[str, Fields] = {}
    for name, node in declared(sections.entries("lijsten"), "lijst", "lijsten", log):
        _check_not_reserved(name, log)
        list_fact, types = _read_list(name, node, parties, log)
        if name.text in facts:
            log.report(DuplicateName(name.span, name.text, "feiten", log.places[("feit", name.text)]))
        else:
            lists.setdefault(name.text, list_fact)
            field_types.setdefault(name.text, types)
    _check_nesting((*facts, *lists), log)
    return VocabularyDraft(Vocabulary(parties, facts, lists), fact_types, field_types)


def _check_not_reserved(name: ScalarNode, log: Log) -> None:
    if is_reserved(name.text):
        log.report(ReservedName(name.span, name.text))


def _check_nesting(names: tuple[str, ...], log: Log) -> None:
    """``start`` and ``start.datum`` cannot both have a place in a dossier, nor can a fact and a list of one name."""
    places = {name: log.places.get(("feit", name)) or log.places[("lijst", name)] for name in names}
    for name in names:
        outer = next((part for part in _parents(name) if part in places), None)
        if outer is not None:
            log.report(NameClash(places[name], name, outer, places[outer]))


def _parents(name: str) -> Iterator[str]:
    """``a.b.c`` -> ``a``, ``a.b``."""
    parts = name.split(".")
    return (".".join(parts[:length]) for length in range(1, len(parts)))


# -- parties ----------------------------------------------------------------------------------------------------


def _read_parties(sections: Sections, log: Log) -> tuple[str, ...]:
    node = sections.once("partijen")
    items = () if node is None else items_of(node, "partijen", log)
    names = (value_of(item, "partijen", log) for item in items)
    return tuple(name.text for name in without_repeats(names, "partijen", log))


def read_parties(block: Block, key: str, parties: tuple[str, ...]) -> tuple[str, ...]:
    """A list of parties; without known parties (they could not be read) any name will do."""
    read: list[ScalarNode] = []
    for party in without_repeats(block.values(key), key, block.log):
        if parties and party.text not in parties:
            candidates = closest(party.text, parties)
            block.log.report(UnknownParty(party.span, party.text, parties, candidates))
        else:
            read.append(party)
    return tuple(party.text for party in read)


# -- facts ------------------------------------------------------------------------------------------------------


def _read_fact(name: ScalarNode, node: Node, parties: tuple[str, ...], log: Log) -> tuple[Fact, ValueType]:
    block = open_block(node, _FACT, log)
    if block is None:
        return Fact(name.text, Kind.TEKST, "", "", span=name.span), UNTYPED
    type_, choices = _read_type(block)
    default = block.value("standaard")
    fact = Fact(
        id=name.text,
        kind=type_.kind or Kind.TEKST,
        label=block.text("label"),
        question=block.text("vraag"),
        choices=choices,
        description=block.text("omschrijving"),
        holders=read_parties(block, "houders", parties),
        sharing=_read_sharing(block),
        sensitive=block.flag("gevoelig"),
        default=None if default is None else read_scalar(default, type_, name.text, log),
        required=block.flag("verplicht"),
        justify=block.flag("verantwoorden"),
        range=read_range(block, type_, name.text),
        influence=read_influence(block, type_, name.text),
        span=name.span,
    )
    return fact, type_


def _read_sharing(block: Block) -> Sharing:
    word = block.word("delen", _SHARINGS)
    return Sharing.WETTELIJK if word is None else Sharing(word)


def _read_type(block: Block) -> tuple[ValueType, tuple[Choice, ...]]:
    """``type`` and ``waarden``. A keuze has values, nothing else does."""
    word = block.word("type", _KINDS)
    values = block.get("waarden")
    choices = () if values is None else _read_choices(values, block.log)
    if word is None:
        return UNTYPED, choices
    kind = Kind(word)
    if kind is not Kind.KEUZE:
        if values is not None:
            block.log.report(KeysClash(block.key("waarden"), "waarden", f"type: {word}"))
        return ValueType(kind), ()
    if values is None:
        block.log.report(MissingKey(block.key("type"), "waarden", "type: keuze"))
    return (ValueType(kind, tuple(choice.id for choice in choices)) if choices else UNTYPED), choices


def _read_choices(node: Node, log: Log) -> tuple[Choice, ...]:
    """``{mbo: het mbo, …}``, or a plain list of ids that are their own label."""
    if isinstance(node, MappingNode):
        labels = ((name, value_of(label, "waarden", log)) for name, label in node)
        return tuple(Choice(name.text, label.text if label else "") for name, label in labels)
    ids = (value_of(item, "waarden", log) for item in items_of(node, "waarden", log))
    return tuple(Choice(name.text, name.text) for name in without_repeats(ids, "waarden", log))


# -- lists ------------------------------------------------------------------------------------------------------


def _read_list(name: ScalarNode, node: Node, parties: tuple[str, ...], log: Log) -> tuple[ListFact, Fields]:
    block = open_block(node, _LIST, log)
    if block is None:
        return ListFact(name.text, "", "", {}, span=name.span), {}
    fields, types = _read_fields(block)
    read = ListFact(
        id=name.text,
        label=block.text("label"),
        question=block.text("vraag"),
        fields=fields,
        description=block.text("omschrijving"),
        holders=read_parties(block, "houders", parties),
        sharing=_read_sharing(block),
        sensitive=block.flag("gevoelig"),
        influence=read_influence(block, None, name.text),
        span=name.span,
    )
    return read, types


def _read_fields(block: Block) -> tuple[dict[str, Field], Fields]:
    node = block.get("velden")
    mapping = None if node is None else block_of(node, "velden", block.log)
    fields: dict[str, Field] = {}
    types: dict[str, ValueType] = {}
    for name, node in mapping or ():
        _check_not_reserved(name, block.log)
        check_name(name, block.log)
        fields[name.text], types[name.text] = _read_field(name, node, block.log)
    return fields, types


def _read_field(name: ScalarNode, node: Node, log: Log) -> tuple[Field, ValueType]:
    block = open_block(node, _FIELD, log)
    if block is None:
        return Field(name.text, Kind.TEKST, "", "", span=name.span), UNTYPED
    type_, choices = _read_type(block)
    read = Field(
        id=name.text,
        kind=type_.kind or Kind.TEKST,
        label=block.text("label"),
        question=block.text("vraag"),
        choices=choices,
        description=block.text("omschrijving"),
        required=block.flag("verplicht"),
        range=read_range(block, type_, name.text),
        influence=read_influence(block, type_, name.text),
        span=name.span,
    )
    return read, type_
