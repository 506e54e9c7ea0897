"""Responsibility: who is responsible in which situation (rules/README.md, verantwoordelijkheid)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from overstap_engine.diagnostics.catalogue.names import UnknownFact
from overstap_engine.diagnostics.catalogue.types import FactMisfit
from overstap_engine.load.conditions import read_condition
from overstap_engine.load.log import Log
from overstap_engine.load.names import DATE, UNTYPED, YES_NO, Context, Names, ValueType
from overstap_engine.load.operands import read_operand
from overstap_engine.load.scalars import read_scalar
from overstap_engine.load.sections import Entry, Sections, declared
from overstap_engine.load.shapes import Block, Keys, items_of, open_block
from overstap_engine.load.sources import read_citations
from overstap_engine.load.vocabulary import VocabularyDraft
from overstap_engine.model.condition import AllOf, Condition, Literal, Operand
from overstap_engine.model.responsibility import derivations_of, party_fact
from overstap_engine.model.rulebook import Charge, Derivation, Responsibility
from overstap_engine.model.vocabulary import Fact, Kind
from overstap_engine.text.span import NOWHERE, Span
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import MappingNode, Node, ScalarNode

__all__ = ["ResponsibilityDraft", "declare_responsibility", "read_responsibility"]

_SECTION: Final = Keys("verantwoordelijkheid", ("vastgelegdIn", "volgorde"))
_CHARGE: Final = Keys("volgorde", ("id", "partij", "titel", "als", "bronnen"), ("daarna",))
_THEN: Final = Keys("daarna", ("partij", "op"))


@dataclass(frozen=True, slots=True)
class ResponsibilityDraft:
    """The section after the first pass: what it is about, and the names that it declares."""

    recorded: Fact
    parties: ValueType
    """The type of a party: the values of the recorded fact."""
    entries: tuple[Entry, ...]
    """The id of every situation and the whole of it, each id once."""
    span: Span

    @property
    def facts(self) -> Mapping[str, ValueType]:
        """The derived facts of the section, with their types."""
        found = {party_fact(party): YES_NO for party in self.parties.choices}
        for name, node in self.entries:
            charge = _bare(name)
            found[charge.fact] = YES_NO
            if _then(node) is not None:
                found[charge.day] = DATE
        return found


def declare_responsibility(
    sections: Sections, vocabulary: VocabularyDraft, log: Log
) -> ResponsibilityDraft | None:
    """The first pass. None: the rulebook has no such section, or it cannot be told what it is about."""
    node = sections.once("verantwoordelijkheid")
    block = None if node is None else open_block(node, _SECTION, log)
    if node is None or block is None:
        return None
    recorded = _recorded(block, vocabulary)
    entries = {name.text: (name, item) for name, item in _charges(block) if name.text}
    if recorded is None:
        log.leave_out(block.node.span)
        return None
    draft = ResponsibilityDraft(
        recorded, vocabulary.facts.get(recorded.id, UNTYPED), tuple(entries.values()), block.key("volgorde")
    )
    _remember(draft, node, log)
    return draft


def read_responsibility(
    draft: ResponsibilityDraft | None, names: Names, log: Log
) -> tuple[Responsibility | None, Mapping[str, Derivation]]:
    """The second pass: the section, and its derived facts by name."""
    if draft is None:
        return None, {}
    reader = _Reader(draft.parties, Context(names, log), {}, {})
    charges = tuple(reader.charge(name, node) for name, node in draft.entries)
    found = Responsibility(draft.recorded.id, charges, draft.span)
    derived = derivations_of(found, draft.recorded, reader.conditions, reader.days)
    return found, {derivation.fact: derivation for derivation in derived}


# -- the first pass -----------------------------------------------------------------------------------------------


def _recorded(block: Block, vocabulary: VocabularyDraft) -> Fact | None:
    """The keuze fact behind ``vastgelegdIn``."""
    value = block.value("vastgelegdIn")
    if value is None:
        return None
    fact = vocabulary.vocabulary.facts.get(value.text)
    if fact is None:
        choices = [name for name, type_ in vocabulary.facts.items() if type_.kind is Kind.KEUZE]
        block.log.report(UnknownFact(value.span, value.text, closest(value.text, choices)))
    elif fact.kind is not Kind.KEUZE:
        kind, expected = fact.kind.value, Kind.KEUZE.value
        block.log.report(FactMisfit(value.span, value.text, kind, "vastgelegdIn", expected))
        return None
    return fact


def _charges(block: Block) -> Iterator[Entry]:
    node = block.get("volgorde")
    items = () if node is None else items_of(node, "volgorde", block.log)
    named = ((_name_of(item), item) for item in items)
    return declared(named, "verantwoordelijkheid", "volgorde", block.log)


def _name_of(item: Node) -> ScalarNode:
    node = item.get("id") if isinstance(item, MappingNode) else None
    return node if isinstance(node, ScalarNode) else ScalarNode("", plain=True, span=item.span)


def _then(node: Node) -> Node | None:
    return node.get("daarna") if isinstance(node, MappingNode) else None


def _bare(name: ScalarNode) -> Charge:
    """A situation of which only the name is known."""
    return Charge(name.text, "", "", (), span=name.span)


def _remember(draft: ResponsibilityDraft, whole: Node, log: Log) -> None:
    """Where the derived facts of the section were written."""
    for name, node in draft.entries:
        charge = _bare(name)
        for fact in (charge.fact, charge.day):
            log.remember("afleiding", ScalarNode(fact, plain=True, span=name.span), node)
    for party in draft.parties.choices:
        log.remember("afleiding", ScalarNode(party_fact(party), plain=True, span=draft.span), whole)


# -- the second pass ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Reader:
    parties: ValueType
    context: Context
    conditions: dict[str, Condition]
    days: dict[str, Operand]

    def charge(self, name: ScalarNode, node: Node) -> Charge:
        """One situation; its condition and its day go to ``conditions`` and ``days``."""
        block = open_block(node, _CHARGE, self.context.log)
        condition = None if block is None else block.get("als")
        read = None if condition is None else read_condition(condition, "als", self.context)
        self.conditions[name.text] = AllOf(()) if read is None else read
        if block is None:
            return _bare(name)
        return Charge(
            id=name.text,
            party=self._party(block),
            title=block.text("titel"),
            citations=read_citations(block),
            then=self._then(name.text, block),
            span=name.span,
        )

    def _party(self, block: Block) -> str:
        value = block.value("partij")
        found = None if value is None else read_scalar(value, self.parties, "partij", self.context.log)
        return found if isinstance(found, str) else ""

    def _then(self, name: str, block: Block) -> str | None:
        node = block.get("daarna")
        if node is None:
            return None
        inner = open_block(node, _THEN, self.context.log)
        day = None if inner is None else inner.get("op")
        operand = None if day is None else read_operand(day, DATE, "op", self.context)
        self.days[name] = _NO_DAY if operand is None else operand
        return "" if inner is None else self._party(inner)


_NO_DAY: Final = Literal("", NOWHERE)
"""Stands in for a day that could not be read."""
