"""What a dossier may hold: every type strict, and one problem in Dutch for every mistake."""

from datetime import date
from typing import Any

import pytest

from overstap import Dossier, DossierError
from overstap.dossier import DossierSchema
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.vocabulary import Fact, Kind, Vocabulary
from tests.overstap.tiny import FULL, tiny_rulebook

RULEBOOK = tiny_rulebook()


def problems_of(values: Any) -> list[str]:
    with pytest.raises(DossierError) as caught:
        Dossier.from_mapping(values, RULEBOOK)
    return [str(problem) for problem in caught.value.problems]


def with_(**facts: Any) -> dict[str, Any]:
    return {"id": "L-1", "overstapjaar": 2026, **facts}


def test_known_facts_come_out_by_dotted_id() -> None:
    dossier = Dossier.from_mapping(FULL, RULEBOOK)
    assert (dossier.id, dossier.year) == ("L-0001", 2026)
    assert dossier.facts == {
        "id": "L-0001",
        "overstapjaar": 2026,
        "doel": "mbo",
        "start.datum": date(2026, 8, 31),
        "ondersteuning.behoefte": True,
        "ondersteuning.domeinen": 2,
        "aanmeldingen": (
            {"datum": date(2026, 4, 15), "status": "aangemeld", "opleiding": "Kok"},
            {"status": "ingetrokken"},
        ),
    }


def test_null_and_missing_mean_unknown() -> None:
    bare = Dossier.from_mapping(with_(), RULEBOOK)
    nulls = with_(doel=None, start=None, ondersteuning={"behoefte": None}, aanmeldingen=None)
    assert Dossier.from_mapping(nulls, RULEBOOK) == bare


def test_an_empty_list_is_known() -> None:
    assert Dossier.from_mapping(with_(aanmeldingen=[]), RULEBOOK).facts["aanmeldingen"] == ()


def test_a_date_object_is_a_date() -> None:
    dossier = Dossier.from_mapping(with_(start={"datum": date(2026, 8, 31)}), RULEBOOK)
    assert dossier.facts["start.datum"] == date(2026, 8, 31)


DATE = "start.datum: verwacht een datum als 2026-04-15, gekregen"
TRUTH = "start.verschenen: verwacht ja of nee (in JSON: true of false), gekregen"
NUMBER = "ondersteuning.domeinen: verwacht een geheel getal, gekregen"


MISTAKES: list[tuple[dict[Any, Any], str]] = [
    ({"start": {"datum": "15 april"}}, f'{DATE} "15 april"'),
    ({"start": {"datum": 20260401}}, f"{DATE} 20260401"),
    ({"start": {"datum": "1713139200"}}, f'{DATE} "1713139200"'),
    ({"start": {"datum": "20260401"}}, f'{DATE} "20260401"'),
    ({"start": {"datum": "2026-W15-1"}}, f'{DATE} "2026-W15-1"'),
    ({"start": {"datum": "2026-04-01T00:00:00"}}, f'{DATE} "2026-04-01T00:00:00"'),
    ({"start": {"datum": "٢٠٢٦-04-01"}}, f'{DATE} "٢٠٢٦-04-01"'),
    ({"start": {"datum": "2026-02-30"}}, f'{DATE} "2026-02-30"; deze dag bestaat niet'),
    ({"start": {"datum": True}}, f"{DATE} true"),
    ({"start": {"verschenen": 1}}, f"{TRUTH} 1"),
    ({"start": {"verschenen": "ja"}}, f'{TRUTH} "ja"'),
    ({"start": {"verschenen": "true"}}, f'{TRUTH} "true"'),
    ({"ondersteuning": {"domeinen": True}}, f"{NUMBER} true"),
    ({"ondersteuning": {"domeinen": 1.0}}, f"{NUMBER} 1.0"),
    ({"ondersteuning": {"domeinen": "1"}}, f'{NUMBER} "1"'),
    ({"ondersteuning": {"domeinen": float("nan")}}, f"{NUMBER} NaN"),
    (
        {"ondersteuning": {"domeinen": 10**5000}},
        f"{NUMBER} een veel te groot getal; het grootste getal is 9007199254740991",
    ),
    ({"doel": "mbi"}, 'doel: verwacht mbo, vo of werk, gekregen "mbi"; bedoelde u `mbo`?'),
    ({"doel": ["mbo"]}, "doel: verwacht mbo, vo of werk, gekregen een lijst"),
    ({"instroom": 3}, "instroom: verwacht tekst, gekregen 3"),
    ({"instroom": "\ud800"}, 'instroom: verwacht tekst, gekregen "\\ud800"'),
    ({"start": 3}, "start: verwacht een object met gegevens, gekregen 3"),
    ({"start": []}, "start: verwacht een object met gegevens, gekregen een lijst"),
    ({"aanmeldingen": {}}, "aanmeldingen: verwacht een lijst, gekregen een object"),
    ({"aanmeldingen": "geen"}, 'aanmeldingen: verwacht een lijst, gekregen "geen"'),
    ({"aanmeldingen": [{}, None]}, "aanmeldingen[1]: verwacht een object met gegevens, gekregen niets (null)"),
    ({"aanmeldingen": [{"datum": ""}]}, 'aanmeldingen[0].datum: verwacht een datum als 2026-04-15, gekregen ""'),
    ({"toestemmingen": [{"ontvanger": "mbo", "categorie": "begeleiding", "status": "gegeven"}]},
     "toestemmingen[0].datum: dit gegeven is verplicht"),
    ({"id": None}, "id: dit gegeven is verplicht"),
    ({"id": ""}, 'id: verwacht een pseudoniem als tekst, gekregen ""'),
    ({"id": 17}, "id: verwacht een pseudoniem als tekst, gekregen 17"),
    ({"id": "111222333"}, "id: dit lijkt een burgerservicenummer; een dossier heeft een pseudoniem"),
    ({"overstapjaar": "2026"}, 'overstapjaar: verwacht een jaar van 2000 tot en met 2100, gekregen "2026"'),
    ({"overstapjaar": 20260}, "overstapjaar: verwacht een jaar van 2000 tot en met 2100, gekregen 20260"),
    ({"doell": "mbo"}, "doell: onbekend gegeven; bedoelde u `doel`?"),
    ({"start": {"datm": "2026-08-31"}}, "start.datm: onbekend gegeven; bedoelde u `datum`?"),
    ({"xyzzy": 1}, "xyzzy: onbekend gegeven"),
    ({"start.datum": "2026-08-31"}, "start.datum: schrijf dit genest: de punten zijn lagen in het dossier"),
    ({"aanmelding": {"actief": True}},
     "aanmelding.actief: dit leidt het regelboek zelf af; laat het weg uit het dossier"),
    ({"geslacht": "v"}, "geslacht: gegevens over geslacht zijn niet toegestaan"),
    ({"start": {"nationaliteit": "NL"}}, "start.nationaliteit: gegevens over nationaliteit zijn niet toegestaan"),
    ({"aanmeldingen": [{"landVanHerkomst": "x"}]},
     "aanmeldingen[0].landVanHerkomst: gegevens over herkomst zijn niet toegestaan"),
    ({"persoon": {"postcode": "1234"}}, "persoon.postcode: gegevens over postcode zijn niet toegestaan"),
    ({3: 4}, "[3]: de naam van een gegeven is tekst"),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "problem"), MISTAKES)
def test_one_problem_for_one_mistake(facts: dict[Any, Any], problem: str) -> None:
    assert problems_of({**with_(), **facts}) == [problem]


def test_every_mistake_at_once() -> None:
    assert problems_of({"start": {"datum": 1, "verschenen": 0}, "doel": "x"}) == [
        "id: dit gegeven is verplicht",
        "overstapjaar: dit gegeven is verplicht",
        "doel: verwacht mbo, vo of werk, gekregen \"x\"",
        "start.datum: verwacht een datum als 2026-04-15, gekregen 1",
        "start.verschenen: verwacht ja of nee (in JSON: true of false), gekregen 0",
    ]  # fmt: skip


@pytest.mark.parametrize("values", [None, [], 3, "dossier"])
def test_a_dossier_is_an_object(values: object) -> None:
    (problem,) = problems_of(values)
    assert problem.startswith("verwacht een dossier als object, gekregen ")


def test_a_fact_may_have_a_name_that_pydantic_uses_itself() -> None:
    names = ("model_config", "copy", "schema", "class", "_private", "f0", "model_fields")
    facts = {name: Fact(name, Kind.GETAL, name, "?") for name in names}
    rulebook = Rulebook("n", "1", Vocabulary(("vo",), facts, {}), {}, {}, {}, {}, {})
    values = with_(**{name: index for index, name in enumerate(names)})
    found = DossierSchema(rulebook).dossier(values).facts
    assert {name: found[name] for name in names} == {name: index for index, name in enumerate(names)}
