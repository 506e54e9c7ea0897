"""``RuleEngine`` and the module functions: the whole way from a dictionary to a result."""

import json
import sys
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest

import overstap
from overstap import (
    ENGINES,
    Dossier,
    DossierError,
    EngineUnavailable,
    Result,
    RulebookError,
    RuleEngine,
    UnknownParty,
    UnknownRegion,
)
from overstap.result import KEYS
from tests.overstap.tiny import AS_OF, FULL, tiny_rulebook

ENGINE = RuleEngine(tiny_rulebook())

EXPECTED: dict[str, Any] = {
    "dossier": "L-0001",
    "peildatum": "2026-04-20",
    "voor": "leerling",
    "regelboek": {"naam": "klein", "versie": "1", "vingerafdruk": "sha256:klein"},
    "verantwoordelijk": None,
    "signalen": [
        {
            "code": "OND-01",
            "titel": "Ondersteuning nodig, nog niet besproken",
            "fase": "intake",
            "urgentie": "hoog",
            "omdat": "Ondersteuning nodig: ja, op 2 domeinen.",
            "feiten": [
                {"feit": "start.verschenen", "waarde": None, "houders": ["mbo"], "aangenomen": False},
                {"feit": "ondersteuning.behoefte", "waarde": True, "houders": ["vo"], "aangenomen": False},
            ],
            "bronnen": [{"bron": "handreiking", "vindplaats": "2.4"}],
            "acties": ["A058"],
        },
        {
            "code": "AAN-02",
            "titel": "Na de uiterste datum aangemeld",
            "fase": "aanmelding",
            "urgentie": "midden",
            "omdat": "Aangemeld op 15 april 2026; de uiterste datum was 1 april 2026. Doel: het mbo.",
            "feiten": [
                {"feit": "instroom", "waarde": "september", "houders": ["mbo"], "aangenomen": True},
                {"feit": "aanmeldingen[0].datum", "waarde": "2026-04-15", "houders": ["mbo"], "aangenomen": False},
                {"feit": "aanmeldingen[0].status", "waarde": "aangemeld", "houders": ["mbo"], "aangenomen": False},
                {"feit": "aanmeldingen[1].status", "waarde": "ingetrokken", "houders": ["mbo"],
                 "aangenomen": False},
            ],
            "bronnen": [{"bron": "handreiking", "vindplaats": "2.4"}],
            "acties": ["A058", "A072"],
        },
    ],
    "acties": [
        {
            "code": "A072",
            "titel": "Bel met de contactpersoon van het mbo",
            "rollen": ["zorgcoordinator"],
            "uiterlijk": "2026-04-06",
            "vanwege": ["AAN-02"],
            "mits": [{"feit": "start.verschenen", "vraag": "Is de leerling er?", "houders": ["mbo"]}],
            "voorwaardelijk": True,
            "bronnen": [{"bron": "handreiking", "vindplaats": "2.4"}],
        },
        {
            "code": "A058",
            "titel": "Bespreek de rechten van de leerling",
            "rollen": ["mentor", "ouders"],
            "uiterlijk": "2026-04-27",
            "vanwege": ["OND-01", "AAN-02"],
            "mits": [],
            "voorwaardelijk": False,
            "bronnen": [{"bron": "handreiking", "vindplaats": "2.4"}],
        },
    ],
    "onbeslist": [{"code": "STA-01", "ontbreekt": ["start.verschenen"]}],
    "ontbrekend": [
        {"feit": "start.verschenen", "vraag": "Is de leerling er?", "houders": ["mbo"], "beslist": ["STA-01"]}
    ],
}  # fmt: skip


@pytest.mark.parametrize("engine", ENGINES)
def test_the_whole_result(engine: str) -> None:
    result = ENGINE.assess(FULL, peildatum=AS_OF, voor="leerling", engine=engine)
    assert result.to_dict() == EXPECTED


def test_json_is_the_same_text_for_equal_input() -> None:
    again = dict(reversed(FULL.items()))
    one = ENGINE.assess(FULL, peildatum="2026-04-20", voor="leerling").to_json()
    other = RuleEngine(tiny_rulebook()).assess(again, peildatum=AS_OF, voor="leerling").to_json()
    assert one == other == json.dumps(EXPECTED, ensure_ascii=False)
    assert json.loads(ENGINE.assess(FULL, peildatum=AS_OF, voor="leerling").to_json(2)) == EXPECTED


def test_every_attribute_has_a_key_and_every_key_an_attribute() -> None:
    kinds = [getattr(overstap, name) for name in overstap.__all__]
    reports = [kind for kind in kinds if getattr(kind, "__module__", "") == "overstap.result"]
    assert {item.name for kind in reports for item in fields(kind)} == set(KEYS)


def test_a_region_changes_the_parameters() -> None:
    result = ENGINE.assess(FULL, peildatum=AS_OF, voor="vo", regio="noord")
    assert [signal.code for signal in result.signals] == ["OND-01"]


def test_missing_facts_come_once_in_the_order_of_the_vocabulary() -> None:
    bare = {"id": "L-2", "overstapjaar": 2026, "start": {"datum": "2026-04-01"}}
    result = ENGINE.assess(bare, peildatum=AS_OF, voor="leerling")
    assert [(fact.fact, fact.decides) for fact in result.missing] == [
        ("start.verschenen", ("STA-01",)),
        ("ondersteuning.behoefte", ("OND-01",)),
        ("aanmeldingen", ("AAN-02",)),
    ]
    assert result.missing[-1].question == "Welke aanmeldingen zijn er?"

    with_items = {**bare, "aanmeldingen": [{"datum": "2026-04-02"}, {"status": "ingetrokken"}, {}]}
    result = ENGINE.assess(with_items, peildatum=AS_OF, voor="leerling")
    assert [(fact.fact, fact.question) for fact in result.missing if "[" in fact.fact] == [
        ("aanmeldingen[0].status", "Wat is de status van de aanmelding?"),
        ("aanmeldingen[2].datum", "Wat is de datum van de aanmelding?"),
        ("aanmeldingen[2].status", "Wat is de status van de aanmelding?"),
    ]


def test_many_dossiers_one_at_a_time() -> None:
    other = Dossier.from_mapping({"id": "L-2", "overstapjaar": 2026}, ENGINE.rulebook)
    results = ENGINE.assess_many([FULL, other, {"id": 3}], peildatum=AS_OF, voor="vo")
    assert next(results).dossier == "L-0001"
    assert next(results).dossier == "L-2"
    with pytest.raises(DossierError):
        next(results)


def test_module_functions_take_a_rulebook() -> None:
    rules = tiny_rulebook()
    result = overstap.assess(FULL, peildatum=AS_OF, voor="leerling", rules=rules)
    assert result.to_dict() == EXPECTED
    assert list(overstap.assess_many([FULL], peildatum=AS_OF, voor="leerling", rules=rules)) == [result]


@pytest.mark.parametrize(
    "peildatum", ["20 april 2026", "2026-4-20", "20260420", "2026-02-30", datetime(2026, 4, 20)]
)
def test_a_peildatum_is_a_date(peildatum: Any) -> None:
    with pytest.raises(ValueError, match="peildatum"):
        ENGINE.assess_many([], peildatum=peildatum, voor="vo")


def test_wrong_names_are_errors() -> None:
    with pytest.raises(UnknownParty):
        ENGINE.assess(FULL, peildatum=AS_OF, voor="gemeente")
    with pytest.raises(UnknownRegion):
        ENGINE.assess(FULL, peildatum=AS_OF, voor="vo", regio="zuid")
    with pytest.raises(EngineUnavailable, match="compiled, live, reference"):
        ENGINE.assess(FULL, peildatum=AS_OF, voor="vo", engine="snel")


def test_an_engine_that_cannot_be_imported_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "overstap_engine.evaluate.live", None)
    with pytest.raises(EngineUnavailable, match="engine `live` werkt hier niet"):
        RuleEngine(tiny_rulebook()).assess(FULL, peildatum=AS_OF, voor="vo", engine="live")


def test_threads_share_one_engine() -> None:
    engine = RuleEngine(tiny_rulebook())
    together = Barrier(8)
    results: list[Result] = []

    def work() -> None:
        together.wait()
        results.append(engine.assess(FULL, peildatum=AS_OF, voor="leerling"))

    threads = [Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [result.to_dict() for result in results] == [EXPECTED] * 8


# -- reload -------------------------------------------------------------------------------------------------------


def test_a_broken_rulebook_leaves_the_old_one_in_use(tmp_path: Path) -> None:
    (tmp_path / "regels.yaml").write_text("regels: [{signaal: AAN-02}]\n", encoding="utf-8")
    engine = RuleEngine(tiny_rulebook())
    old = engine.rulebook
    with pytest.raises(RulebookError) as caught:
        engine.reload(tmp_path)
    assert caught.value.findings
    assert engine.rulebook is old
    with pytest.raises(OSError, match="ontbreekt"):
        engine.reload(tmp_path / "ontbreekt")
    assert engine.assess(FULL, peildatum=AS_OF, voor="leerling").to_dict() == EXPECTED


def test_a_sound_rulebook_replaces_the_old_one() -> None:
    engine = RuleEngine(tiny_rulebook())
    under_way = engine.assess_many([FULL], peildatum=AS_OF, voor="leerling")
    engine.reload(overstap.bundled_rules())
    assert engine.rulebook == replace(overstap.bundled_rulebook())
    assert next(under_way).to_dict() == EXPECTED


def test_the_bundled_rules_assess() -> None:
    dossier: dict[str, object] = {"id": "L-0001", "overstapjaar": 2026, "doel": "mbo", "aanmeldingen": []}
    result = overstap.assess(dossier, peildatum=date(2026, 4, 20), voor="vo")
    assert "AAN-01" in [signal.code for signal in result.signals]


def test_an_offer_that_does_not_fit_is_left_out_everywhere() -> None:
    there = {**FULL, "start": {"datum": "2026-08-31", "verschenen": True}}
    result = ENGINE.assess(there, peildatum=AS_OF, voor="vo")
    assert [(signal.code, signal.actions) for signal in result.signals] == [("AAN-02", ("A058",))]
    assert [action.code for action in result.actions] == ["A058"]
