"""Whatever evaluator a scenario gets, quick for one result or for many, the result is the same."""

from datetime import date
from pathlib import Path

import pytest

from overstap.assessment import RuleEngine
from overstap.bundled import bundled_rulebook
from overstap.result import Result
from overstap.testing.situation import Situation
from overstap_engine.model.values import Facts


def test_the_same_result_however_often_it_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first by the evaluator that is ready at once, later ones by generated code."""
    engines = list[str]()
    assess = RuleEngine.assess

    def recorded(rules: RuleEngine, *dossier: Situation, engine: str, **question: str) -> Result:
        engines.append(engine)
        return assess(rules, *dossier, engine=engine, **question)  # type: ignore[arg-type]

    monkeypatch.setattr(RuleEngine, "assess", recorded)
    facts: Facts = {"overstapjaar": 2026, "doel": "mbo", "aanmeldingen": ()}
    situation = Situation(bundled_rulebook(), tmp_path, facts, date(2026, 4, 20), "vo")
    results = [situation.result().to_json() for _ in range(25)]
    assert set(engines) == {"reference", "compiled"}
    assert engines == sorted(engines, reverse=True)
    assert len(set(results)) == 1
    assert situation.result("mbo").to_json() not in results
    assert engines[-1] == "reference"
