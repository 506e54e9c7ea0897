"""The ordinary student: ``gewoneLeerling``, stage by stage (rules/README.md, bewijzen)."""

from typing import Final

from overstap_engine.diagnostics.catalogue.bounds import OrdinaryNotGiven
from overstap_engine.diagnostics.catalogue.names import UnknownFact, UnknownField
from overstap_engine.load.log import Log
from overstap_engine.load.names import DATE, Context, Names
from overstap_engine.load.operands import read_operand
from overstap_engine.load.sections import Sections
from overstap_engine.load.shapes import Keys, block_of, items_of, open_block
from overstap_engine.model.condition import Operand
from overstap_engine.model.declarations import OrdinaryStage
from overstap_engine.model.vocabulary import Vocabulary
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import Node, ScalarNode, SequenceNode

__all__ = ["read_ordinary"]

_STAGE: Final = Keys("gewoneLeerling", ("titel", "vanaf", "feiten"))
_FILLED_IN: Final = ("id", "overstapjaar")


def read_ordinary(
    sections: Sections, names: Names, vocabulary: Vocabulary, log: Log
) -> tuple[OrdinaryStage, ...]:
    """Read ``gewoneLeerling``. A stage without a day that could be read is left out."""
    node = sections.once("gewoneLeerling")
    items = () if node is None else items_of(node, "gewoneLeerling", log)
    context = Context(names, log)
    read = (_read_stage(item, index, vocabulary, context) for index, item in enumerate(items))
    return tuple(stage for stage in read if stage is not None)


def _read_stage(node: Node, index: int, vocabulary: Vocabulary, context: Context) -> OrdinaryStage | None:
    block = open_block(node, _STAGE, context.log)
    if block is None:
        return None
    span = block.key("titel")
    context.log.remember("gewoneLeerling", ScalarNode(str(index), plain=True, span=span), node)
    day, values = block.get("vanaf"), block.get("feiten")
    since = None if day is None else read_operand(day, DATE, "vanaf", context)
    mapping = None if values is None else block_of(values, "feiten", context.log)
    facts: dict[str, Operand] = {}
    lists: dict[str, tuple[dict[str, Operand], ...]] = {}
    for key, value in mapping or ():
        if key.text in vocabulary.lists:
            lists[key.text] = _read_items(key.text, value, context)
        else:
            operand = _read_fact(key, value, vocabulary, context)
            if operand is not None:
                facts[key.text] = operand
    if since is None:
        return None
    return OrdinaryStage(block.text("titel"), since, facts, lists, span)


def _read_fact(key: ScalarNode, value: Node, vocabulary: Vocabulary, context: Context) -> Operand | None:
    facts = context.names.facts
    if key.text not in facts:
        known = (*vocabulary.facts, *vocabulary.lists)
        context.log.report(UnknownFact(key.span, key.text, closest(key.text, known)))
        return None
    if key.text not in vocabulary.facts or key.text in _FILLED_IN:
        context.log.report(OrdinaryNotGiven(key.span, key.text))
        return None
    return read_operand(value, facts[key.text], key.text, context)


def _read_items(list_id: str, node: Node, context: Context) -> tuple[dict[str, Operand], ...]:
    """The items of a list. ``[]`` says that there are certainly none."""
    if isinstance(node, SequenceNode) and not node.items:
        return ()
    return tuple(_read_item(list_id, item, context) for item in items_of(node, list_id, context.log))


def _read_item(list_id: str, node: Node, context: Context) -> dict[str, Operand]:
    fields = context.names.lists[list_id]
    read: dict[str, Operand] = {}
    for key, value in block_of(node, list_id, context.log) or ():
        if key.text in fields:
            operand = read_operand(value, fields[key.text], key.text, context)
            if operand is not None:
                read[key.text] = operand
        elif fields:
            candidates = closest(key.text, fields)
            context.log.report(UnknownField(key.span, key.text, list_id, tuple(fields), candidates))
        else:
            context.log.leave_out(key.span)
    return read
