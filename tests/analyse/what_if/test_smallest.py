"""On random small rulebooks: every alternative works, raises nothing else, and no smaller one exists (brute force)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from typing import Final

import pytest

from overstap.analyse.what_if import WhatIfs
from overstap.analyse.what_if.freedom import Influenced
from overstap.analyse.what_if.search import Met, Search
from overstap.dossier import Dossier
from overstap_engine.evaluate.outcome import Case, Outcome
from overstap_engine.evaluate.reference import Reference
from overstap_engine.model.bounds import NO_INFLUENCE, Influence, When
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.plan import make_plan
from tests.generators.choices import Choices, Seeded
from tests.prove.small import DAYS, LIST, small_rulebook

_FORWARD: Final = Influence(When.VOORUIT, (True,))
_AHEAD: Final = Influence(When.VOORUIT)
_LATER: Final = (0, 1, 28, 31, 32, 365)
"""Days after the peildatum that are tried: each side of every offset that the rules use."""


def _rulebook(choices: Choices, *, items_change: bool) -> Rulebook:
    """A random one in which everything can still be influenced, or all but the items that are there."""
    rulebook = small_rulebook(choices)
    facts, group = dict(rulebook.vocabulary.facts), rulebook.vocabulary.lists[LIST]
    facts["a"] = replace(facts["a"], influence=_FORWARD)
    facts["d"] = replace(facts["d"], influence=_AHEAD)
    fields = {
        **group.fields,
        "x": replace(group.fields["x"], influence=_FORWARD if items_change else NO_INFLUENCE),
    }
    lists = {LIST: replace(group, fields=fields, influence=_AHEAD)}
    return replace(rulebook, vocabulary=replace(rulebook.vocabulary, facts=facts, lists=lists))


def _dossier(choices: Choices) -> Dossier:
    facts: dict[str, Scalar | tuple[Item, ...]] = {"overstapjaar": 2026}
    for name, options in (("a", (None, True, False)), ("d", (None, *DAYS))):
        value = choices.pick(options)
        if value is not None:
            facts[name] = value
    if choices.chance(70):
        items: list[Item] = [
            {"x": choices.pick((True, False)), "e": choices.pick(DAYS)} for _ in range(choices.below(2))
        ]
        facts[LIST] = tuple(items)
    return Dossier("L-1", 2026, facts)


def _ahead(near: Facts, as_of: date, *, items_change: bool) -> Iterator[tuple[int, Facts]]:
    """What people could still make of a dossier, with what it counts for: one fact 1, a new item 2 and its fields."""
    days = [as_of + timedelta(days=one) for one in _LATER]
    items = near.get(LIST)
    before = items if isinstance(items, tuple) else ()
    begins = (True,) if items_change else (None, True, False)
    new: list[Item | None] = [None]
    new += [{"x": x, "e": day} if x is not None else {"e": day} for x in begins for day in days]
    kept: list[list[Item]] = [[item, {**item, "x": True}] if items_change else [item] for item in before]
    olds: list[tuple[Item, ...]] = [*product(*kept)]
    for a, d, extra, old in product((near.get("a"), True), (near.get("d"), *days), new, olds):
        after = old if extra is None else (*old, extra)
        facts = {name: value for name, value in (*near.items(), ("a", a), ("d", d)) if value is not None}
        if items is not None or after:
            facts[LIST] = after
        cost = sum(near.get(name) != facts.get(name) for name in ("a", "d"))
        cost += sum(one != other for one, other in zip(before, after, strict=False))
        cost += 0 if extra is None else 2 + len(extra) + (items is None)
        yield cost, facts


def _clears(outcome: Outcome, code: str, now: frozenset[str]) -> bool:
    raised = {signal.code for signal in outcome.signals}
    return code not in {*raised, *(each.code for each in outcome.undetermined)} and raised <= now


@pytest.mark.parametrize("seeds", [range(12), range(12, 24)])
def test_smallest(seeds: range) -> None:
    seen = [outcome for seed in seeds for outcome in _check(seed)]
    assert seen.count("alternative") > 3
    assert seen.count("none") > 2


def _check(seed: int) -> Iterator[str]:
    choices = Seeded(f"wat als {seed}")
    items_change = choices.chance(50)
    rulebook = _rulebook(choices, items_change=items_change)
    dossier, as_of = _dossier(choices), choices.pick(DAYS)
    plan = make_plan(rulebook, year=2026, region=None, party="vo")
    reference = Reference(plan)
    asked = WhatIfs(plan, dossier, as_of)
    now = frozenset(asked.raised)
    ahead = _ahead(dossier.facts, as_of, items_change=items_change)
    tried = [(cost, reference.evaluate(Case(facts, as_of))) for cost, facts in ahead]
    for code in asked.raised:
        told = asked.about(code)
        best = min((cost for cost, outcome in tried if _clears(outcome, code, now)), default=None)
        met = _first(asked, code)
        assert (met is None) == (not told.clears)
        if met is None:
            assert best is None, (seed, code, best)
            yield "none"
        else:
            assert best is None or met.witness.cost <= best, (seed, code, met.witness.deviations)
            for facts in _corners(met, dossier.facts):
                assert _clears(reference.evaluate(Case(facts, as_of)), code, now), (seed, code, facts)
            yield "alternative"
    asked.close()


def _first(asked: WhatIfs, code: str) -> Met | None:
    """The first alternative, before it is put in words."""
    ground = asked.ground
    search = Search(ground, Influenced(ground), ground.cleared(code), asked.new_signals)
    search.up_to(1)
    return search.found[0] if search.found else None


def _corners(met: Met, near: Facts) -> Iterator[Facts]:
    """Every combination of values that an alternative offers; of a period its ends and the middle."""
    offered: list[list[tuple[str, int, str, Scalar]]] = []
    for (name, slot, column), values in met.box.values.items():
        options: set[Scalar] = {*values.options}
        if values.span is not None:
            known = [one for one in (values.span.first, values.span.last) if one is not None]
            options |= {*known}
            if len(known) == 2 and isinstance(known[0], date) and isinstance(known[1], date):
                options.add(known[0] + (known[1] - known[0]) // 2)
        offered.append([(name, slot, column, option) for option in options])
    for chosen in product(*offered):
        facts = dict(met.witness.facts)
        for name, slot, column, value in chosen:
            items = facts.get(name)
            if slot < 0:
                facts[name] = value
            elif isinstance(items, tuple):
                facts[name] = tuple(
                    {**item, column: value} if index == slot else item for index, item in enumerate(items)
                )
        yield facts
