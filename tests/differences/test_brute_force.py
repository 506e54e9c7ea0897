"""On rulebooks small enough to try dossiers one by one: whatever a dossier shows, the comparison says too."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from overstap.analyse.verdict import Verdict
from overstap.differences.difference import Aspect, Relation, Statement
from overstap.differences.proof import compare
from overstap.differences.witnessed import OPEN, RAISED, Versions
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts
from tests.generators.choices import Seeded
from tests.prove.small import every_dossier, small_rulebook

pytestmark = pytest.mark.once

PARTY = "vo"
Difference = tuple[str, Aspect, str]
"""(rule, what, the version that says it: oud, nieuw; both for missing facts)."""


def edited(seed: int) -> tuple[Rulebook, Rulebook]:
    """A rulebook, and the same with one rule or one derived fact taken from another."""
    old, other = small_rulebook(Seeded(seed)), small_rulebook(Seeded(seed + 1000))
    other = replace(other, parameters=old.parameters)
    choices = Seeded(f"wijziging {seed}")
    if choices.chance(60):
        code = choices.pick(tuple(old.rules))
        rules = {**old.rules, code: replace(old.rules[code], condition=other.rules[code].condition)}
        return old, replace(old, rules=rules)
    name = choices.pick(tuple(old.derivations))
    return old, replace(old, derivations={**old.derivations, name: other.derivations[name]})


def shown_by_dossiers(old: Rulebook, new: Rulebook, seed: int) -> set[Difference]:
    """What differs for some dossier, by the book: every one with at most one item, some with two."""
    versions = Versions(old, new, year=2026, region=None)
    dossiers = [*every_dossier(2)]
    few = [each for each in dossiers if _items(each.facts) < 2]
    found: set[Difference] = set()
    for dossier in (*few, *dossiers[seed % 9 :: 9]):
        one, other = versions.see(dossier.facts, dossier.as_of, PARTY)
        for code in old.rules:
            found.update(_of_rule(code, one.state(code), other.state(code)))
            if one.state(code) == other.state(code) == OPEN and one.missing(code) != other.missing(code):
                found.add((code, Aspect.ONTBREEKT, "beide"))
    return found


def _items(facts: Facts) -> int:
    items = facts.get("l", ())
    return len(items) if isinstance(items, tuple) else 0


def _of_rule(code: str, before: str, after: str) -> Iterator[Difference]:
    for aspect, state in ((Aspect.SIGNAAL, RAISED), (Aspect.ONBESLIST, OPEN)):
        if (before == state) != (after == state):
            yield code, aspect, "oud" if before == state else "nieuw"


def said(statements: tuple[Statement, ...]) -> set[Difference]:
    """What the comparison claims or leaves open."""
    found: set[Difference] = set()
    for each in statements:
        if each.aspect is Aspect.ONTBREEKT:
            found.add((each.code, each.aspect, "beide"))
            continue
        if each.relation in (Relation.STRENGER, Relation.ANDERS, None):
            found.add((each.code, each.aspect, "oud"))
        if each.relation in (Relation.RUIMER, Relation.ANDERS, None):
            found.add((each.code, each.aspect, "nieuw"))
    return found


@pytest.mark.parametrize("seeds", [range(5), range(5, 10)])
def test_every_difference_is_said(seeds: range) -> None:
    """And what is said to differ comes with an example that was read off the reference evaluator."""
    differences = equal = 0
    for seed in seeds:
        old, new = edited(seed)
        comparison = compare(old, new, year=2026)
        shown, claimed = shown_by_dossiers(old, new, seed), said(comparison.statements)
        assert shown <= claimed, (seed, shown - claimed)
        assert not {code for code, _, _ in shown} & set(comparison.equal)
        for each in comparison.statements:
            assert each.verdict is not Verdict.NIET_VOLLEDIG
            assert bool(each.shown) or each.verdict is Verdict.NIET_TE_BEWIJZEN or _with_a_signal(each)
        differences += len(shown)
        equal += len(comparison.rewritten)
    assert differences > 5


def _with_a_signal(statement: Statement) -> bool:
    """Undetermined in one version and a signal in the other: shown as a difference in signals."""
    return statement.aspect is Aspect.ONBESLIST
