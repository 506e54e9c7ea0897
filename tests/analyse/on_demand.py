"""What is asked on demand, to be timed: comparing versions, what if, and drafting scenarios."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Final

from overstap.analyse.drafts.draft import Drafter
from overstap.analyse.laboratory import Found, Laboratory
from overstap.analyse.what_if.ask import WhatIfs
from overstap.differences.proof import compare
from overstap.dossier import Dossier
from overstap_engine.model.condition import AllOf
from overstap_engine.model.rulebook import Rule, Rulebook
from overstap_engine.plan import make_plan

__all__ = ["asked_of"]

PARTY: Final = "vo"
EDITED: Final = 6
"""Rules that lose a condition."""
WONDERED: Final = 20
"""Signals of which is asked what would clear them."""
DRAFTED: Final = 2
"""Rules for which scenarios are drafted."""


def asked_of(rulebook: Rulebook, year: int) -> Mapping[str, Callable[[], int]]:
    """What is asked -> does it, and returns how many answers there were. What an answer needs is made ready now."""
    turned, changed = _turned(rulebook), _edited(rulebook)
    raised = [*_raised(rulebook, year)]
    return {
        "verschil: elke regel omgekeerd opgeschreven": lambda: _differences(rulebook, turned, year),
        f"verschil: {EDITED} regels met een voorwaarde minder": lambda: _differences(rulebook, changed, year),
        f"wat als: {len(raised)} signalen": lambda: _what_ifs(rulebook, raised, year),
        f"ontwerp: {DRAFTED} regels": lambda: _drafts(rulebook, year),
    }


def _seen(rulebook: Rulebook) -> Iterator[Rule]:
    return (rule for rule in rulebook.rules.values() if PARTY in rule.visible_to)


def _turned(rulebook: Rulebook) -> Rulebook:
    """The same, with the conditions of every rule the other way round."""
    return replace(
        rulebook, rules={code: _with(rule, slice(None, None, -1)) for code, rule in rulebook.rules.items()}
    )


def _edited(rulebook: Rulebook) -> Rulebook:
    fewer = {rule.code: _with(rule, slice(0, -1)) for rule in islice(_seen(rulebook), EDITED)}
    return replace(rulebook, rules={**rulebook.rules, **fewer})


def _with(rule: Rule, kept: slice) -> Rule:
    condition = rule.condition
    return replace(rule, condition=AllOf(condition.parts[kept])) if isinstance(condition, AllOf) else rule


def _differences(old: Rulebook, new: Rulebook, year: int) -> int:
    return len(compare(old, new, year=year, parties=(PARTY,)).statements)


def _raised(rulebook: Rulebook, year: int) -> Iterator[tuple[str, Found]]:
    """Signals, each with the most ordinary dossier on which it is given."""
    with closing(Laboratory(rulebook, year=year, region=None)) as laboratory:
        world = laboratory.party(PARTY)
        for rule in islice(_seen(rulebook), WONDERED):
            found = laboratory.ask({rule.code: world.raised(rule.code)})
            if isinstance(found, Found):
                yield rule.code, found


def _what_ifs(rulebook: Rulebook, raised: list[tuple[str, Found]], year: int) -> int:
    plan = make_plan(rulebook, year=year, region=None, party=PARTY)
    alternatives = 0
    for code, found in raised:
        dossier = Dossier(str(found.witness.facts["id"]), year, found.witness.facts)
        with closing(WhatIfs(plan, dossier, found.witness.as_of)) as what_ifs:
            alternatives += len(what_ifs.about(code).clears)
    return alternatives


def _drafts(rulebook: Rulebook, year: int) -> int:
    with closing(Drafter(rulebook, Path(), year=year)) as drafter:
        chosen = islice(_seen(rulebook), DRAFTED)
        return sum(len(drafter.draft(("signaal", rule.code)).drafts) for rule in chosen)
