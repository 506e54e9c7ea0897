"""Rules: one rule raises one signal (rule-language.md, section 1)."""

from collections.abc import Mapping

from overstap_engine.diagnostics.catalogue.values import PeriodReversed
from overstap_engine.load.conditions import read_condition
from overstap_engine.load.log import Log
from overstap_engine.load.names import Context, Names
from overstap_engine.load.scalars import read_year
from overstap_engine.load.sections import Sections, declared, without_repeats
from overstap_engine.load.shapes import Block, Keys, open_block
from overstap_engine.load.sources import read_citations
from overstap_engine.load.vocabulary import read_parties
from overstap_engine.model.condition import AllOf
from overstap_engine.model.rulebook import PHASES, URGENCIES, Rule
from overstap_engine.text.tree import Node, ScalarNode

__all__ = ["read_period", "read_rules"]

_RULE = Keys(
    "regels",
    ("signaal", "titel", "fase", "urgentie", "zichtbaarVoor", "als", "omdat", "acties", "bronnen"),
    ("geldig", "verantwoording"),
)
_PERIOD: tuple[tuple[str, ...], tuple[str, ...]] = (), ("vanaf", "tot")


def read_rules(sections: Sections, names: Names, parties: tuple[str, ...], log: Log) -> Mapping[str, Rule]:
    """Read ``regels`` of all files."""
    context = Context(names, log)
    read: dict[str, Rule] = {}
    for name, node in declared(sections.items("regels", "signaal"), "regel", "regels", log):
        rule = _read_rule(name, node, parties, context)
        if name.text and rule is not None:
            read.setdefault(name.text, rule)
    return read


def _read_rule(name: ScalarNode, node: Node, parties: tuple[str, ...], context: Context) -> Rule | None:
    block = open_block(node, _RULE, context.log)
    if block is None:
        return None
    condition = block.get("als")
    valid_from, valid_to = read_period(block)
    return Rule(
        code=name.text,
        title=block.text("titel"),
        phase=block.word("fase", PHASES) or "",
        urgency=block.word("urgentie", URGENCIES) or "",
        visible_to=read_parties(block, "zichtbaarVoor", parties),
        condition=(read_condition(condition, "als", context) if condition else None) or AllOf(()),
        because=block.text("omdat"),
        actions=tuple(code.text for code in without_repeats(block.values("acties"), "acties", block.log)),
        citations=read_citations(block),
        valid_from=valid_from,
        valid_to=valid_to,
        justification=block.text("verantwoording"),
        span=name.span,
    )


def read_period(block: Block, key: str = "geldig") -> tuple[int | None, int | None]:
    """``geldig: {vanaf: 2018, tot: 2030}``: both inclusive, both optional."""
    node = block.get(key)
    inner = None if node is None else open_block(node, Keys(key, *_PERIOD), block.log)
    if inner is None:
        return None, None
    first, last = (_read_bound(inner, key) for key in ("vanaf", "tot"))
    if first is not None and last is not None and first > last:
        block.log.report(PeriodReversed(inner.key("tot"), first, last))
    return first, last


def _read_bound(block: Block, key: str) -> int | None:
    value = block.value(key)
    return None if value is None else read_year(value, key, block.log)
