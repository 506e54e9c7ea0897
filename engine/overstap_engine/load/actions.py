"""Actions: what people can do to help (rule-language.md, section 6)."""

import re
from collections.abc import Mapping

from overstap_engine.diagnostics.catalogue.names import UnknownUnit
from overstap_engine.diagnostics.catalogue.values import NotADuration
from overstap_engine.load.conditions import read_condition
from overstap_engine.load.date_operands import UNITS
from overstap_engine.load.log import Log
from overstap_engine.load.names import DATE, Context, Names
from overstap_engine.load.operands import read_operand
from overstap_engine.load.sections import Sections, declared, without_repeats
from overstap_engine.load.shapes import Block, Keys, open_block, part_of
from overstap_engine.load.sources import read_citations
from overstap_engine.model.condition import Operand
from overstap_engine.model.rulebook import Action, Within
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import Node, ScalarNode

__all__ = ["LEVELS", "read_actions"]

LEVELS = ("leerling", "organisatie")
"""Whom an action is for: one student, or how the organisation works."""

_ACTION = Keys(
    "acties",
    ("code", "titel", "rollen", "niveau", "bronnen"),
    ("binnen", "uiterlijk", "alleenAls", "regios"),
)
_DURATION = re.compile(r"(0|[1-9][0-9]*)\s+(\S+)")


def read_actions(sections: Sections, names: Names, log: Log) -> Mapping[str, Action]:
    """Read ``acties`` of all files."""
    context = Context(names, log)
    read: dict[str, Action] = {}
    for name, node in declared(sections.items("acties", "code"), "actie", "acties", log):
        action = _read_action(name, node, context)
        if name.text and action is not None:
            read.setdefault(name.text, action)
    return read


def _read_action(name: ScalarNode, node: Node, context: Context) -> Action | None:
    block = open_block(node, _ACTION, context.log)
    if block is None:
        return None
    only_if = block.get("alleenAls")
    return Action(
        code=name.text,
        title=block.text("titel"),
        roles=tuple(role.text for role in without_repeats(block.values("rollen"), "rollen", block.log)),
        level=block.word("niveau", LEVELS) or "",
        citations=read_citations(block),
        due=_read_due(block, context),
        only_if=None if only_if is None else read_condition(only_if, "alleenAls", context),
        regions=tuple(region.text for region in without_repeats(block.values("regios"), "regios", block.log)),
        span=name.span,
    )


def _read_due(block: Block, context: Context) -> Within | Operand | None:
    """``binnen: 7 dagen`` or ``uiterlijk: <date operand>``; not both."""
    block.clash("binnen", "uiterlijk")
    within = block.value("binnen")
    if within is not None:
        return _read_within(within, block.log)
    latest = block.get("uiterlijk")
    return None if latest is None else read_operand(latest, DATE, "uiterlijk", context)


def _read_within(value: ScalarNode, log: Log) -> Within | None:
    match = _DURATION.fullmatch(value.text)
    if match is None:
        log.report(NotADuration(value.span, value.text))
        return None
    unit = UNITS.get(match[2])
    if unit is None:
        candidates = closest(match[2], UNITS)
        log.report(UnknownUnit(part_of(value, *match.span(2)), match[2], tuple(UNITS), candidates))
        return None
    return Within(int(match[1]), unit)
