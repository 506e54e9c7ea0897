"""Whoever computes it, a result is the same text, byte for byte."""

import pytest

import overstap
from tests.evaluate.agreement import ENGINES
from tests.generators.dossier_json import dossier_json
from tests.generators.situation import seeded_situation

pytestmark = pytest.mark.once

SEEDS = 120
CASES = 3
CHUNKS = 4


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_every_engine_gives_the_same_bytes(chunk: int) -> None:
    """Generated dossiers, masked for each party, by generated rulebooks."""
    for seed in range(chunk, SEEDS, CHUNKS):
        situation = seeded_situation(seed, CASES)
        rules = overstap.RuleEngine(situation.rulebook)
        for case in situation.cases:
            dossier = dossier_json({**case.facts, "id": "L-0001", "overstapjaar": situation.year})
            for party in situation.rulebook.vocabulary.parties:
                results = {
                    rules.assess(
                        dossier, peildatum=case.as_of, voor=party, regio=situation.region, engine=engine
                    ).to_json()
                    for engine in ENGINES
                }
                assert len(results) == 1, (seed, party, results)
