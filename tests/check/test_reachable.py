"""What a condition can still become when some facts are never known."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from overstap_engine.check.reachable import reachable_truths
from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.reference import Reference
from overstap_engine.model.values import Truth
from tests.check.reading import rulebook
from tests.generators.situation import seeded_situation

RULE = """regels:
  - signaal: PRF-01
    titel: Proef
    fase: aanmelding
    urgentie: midden
    zichtbaarVoor: [vo]
    als: {condition}
    omdat: Proef.
    acties: [A001]
    bronnen: [{{bron: handreiking}}]
    verantwoording: Proef.
"""
HIDDEN = frozenset(("advies.hulpNodig", "advies.uren"))
YES, NO, UNKNOWN = True, False, None


def truths(condition: str, derived: str = "", hidden: frozenset[str] = HIDDEN) -> set[Truth]:
    return set(reachable_truths(rulebook(derived + RULE.format(condition=condition)), hidden)["PRF-01"])


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("{doel: mbo}", {YES, NO, UNKNOWN}),
        ("{leerling.status: actief}", {YES, NO}),
        ("{peildatum: {na: $teldatum}}", {YES, NO}),
        ("{advies.hulpNodig: ja}", {UNKNOWN}),
        ("{niet: {advies.hulpNodig: ja}}", {UNKNOWN}),
        ("{advies.hulpNodig: {bekend: ja}}", {NO}),
        ("{advies.hulpNodig: {bekend: nee}}", {YES}),
        ("{advies.hulpNodig: {onbekendOf: nee}}", {YES}),
        ("{advies.uren: {nietIn: [1, 2]}}", {UNKNOWN}),
        ("{advies.uren: {minstens: 3}, doel: mbo}", {NO, UNKNOWN}),
        ("{eenVan: [{advies.uren: 3}, {doel: mbo}]}", {YES, UNKNOWN}),
        ("{geenVan: [{advies.uren: 3}, {doel: mbo}]}", {NO, UNKNOWN}),
        ("{aanmeldingen: {alleItems: {status: ontvangen}}}", {YES, NO, UNKNOWN}),
        ("{aanmeldingen: {minstensEen: {datum: {bekend: ja}}}}", {YES, NO, UNKNOWN}),
        ("{aanmelding.eersteOp: {na: peildatum}}", {YES, NO, UNKNOWN}),
        ("{signaal: BAS-01}", {YES, NO, UNKNOWN}),
        ("{signalen.aantal: {minstens: 1}}", {YES, NO, UNKNOWN}),
    ],
)
def test_conditions(condition: str, expected: set[Truth]) -> None:
    assert truths(condition) == expected


@pytest.mark.parametrize(
    ("definition", "condition", "expected"),
    [
        ("als: {advies.uren: 3}", "{x.y: nee}", {UNKNOWN}),
        ("als: {advies.uren: 3, doel: mbo}", "{x.y: ja}", {NO, UNKNOWN}),
        ("als: {advies.uren: 3, doel: mbo}", "{x.y: nee}", {YES, UNKNOWN}),
        ("als: {advies.uren: 3, doel: mbo}", "{x.y: {isNiet: ja}}", {YES, UNKNOWN}),
        ("eersteBekende: [advies.uren, 4]", "{x.y: 4}", {YES, NO}),
        ("laatste: {van: aanmeldingen.datum}", "{x.y: {isNiet: 2026-01-01}}", {YES, NO, UNKNOWN}),
    ],
)
def test_derived(definition: str, condition: str, expected: set[Truth]) -> None:
    assert truths(condition, f"afleidingen:\n  - {{feit: x.y, {definition}}}\n") == expected


@pytest.mark.parametrize(
    ("definition", "condition", "expected"),
    [
        ("laatste: {van: aanmeldingen.datum}", "{x.y: {na: peildatum}}", {UNKNOWN}),
        ("nieuwste: {van: aanmeldingen.status, volgens: datum}", "{x.y: {onbekendOf: ontvangen}}", {YES}),
    ],
)
def test_a_hidden_list(definition: str, condition: str, expected: set[Truth]) -> None:
    derived = f"afleidingen:\n  - {{feit: x.y, {definition}}}\n"
    assert truths(condition, derived, frozenset(("aanmeldingen",))) == expected


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_what_the_reference_finds_was_reachable(seed: int, random: Random) -> None:
    """Whatever is hidden, a raised rule could become true and an undetermined one could stay unknown."""
    situation = seeded_situation(seed, cases=3)
    vocabulary = situation.rulebook.vocabulary
    hidden = frozenset(name for name in (*vocabulary.facts, *vocabulary.lists) if random.random() < 0.4)
    reachable = reachable_truths(situation.rulebook, hidden)
    reference = Reference(situation.plan())
    for case in situation.cases:
        facts = {name: value for name, value in case.facts.items() if name not in hidden}
        outcome = reference.evaluate(Case(facts, case.as_of, hidden))
        assert [one.code for one in outcome.signals if True not in reachable[one.code]] == []
        assert [one.code for one in outcome.undetermined if None not in reachable[one.code]] == []
