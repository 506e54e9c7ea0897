"""A dossier with a value outside the declared range is refused, in words that say what could be; others never are."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from overstap import Dossier, DossierError, Session, bundled_rulebook, read_dossiers
from overstap.dossier import Rejected, schema_of
from overstap_engine.model.values import Facts

NESTED = {
    "id": "L-1",
    "overstapjaar": 2026,
    "plaatsing": {"niveau": 5},
    "leerling": {"geboortedatum": "2027-01-01"},
    "aanmeldingen": [{"niveau": 4, "datum": "2026-03-01"}, {"niveau": 0, "datum": "0206-03-01"}],
}
YEARS = "verwacht bij overstapjaar 2026 een datum van {} tot en met {}"
TOLD = [
    "plaatsing.niveau: verwacht een getal van 1 tot en met 4, gekregen 5",
    f"leerling.geboortedatum: {YEARS.format('1946-01-01', '2026-12-31')}, gekregen 2027-01-01; klopt het jaar?",
    "aanmeldingen[1].niveau: verwacht een getal van 1 tot en met 4, gekregen 0",
    f"aanmeldingen[1].datum: {YEARS.format('2016-01-01', '2031-12-31')}, gekregen 0206-03-01; klopt het jaar?",
]


def sound(**facts: Any) -> dict[str, Any]:
    return {"id": "L-1", "overstapjaar": 2026, **facts}


def test_every_value_outside_its_range_is_told() -> None:
    with pytest.raises(DossierError) as caught:
        Dossier.from_mapping(NESTED, bundled_rulebook())
    assert [str(problem) for problem in caught.value.problems] == TOLD


@pytest.mark.parametrize("name", ["groep.yaml", "groep.json", "groep.ndjson"])
def test_a_file_tells_the_place(name: str, tmp_path: Path) -> None:
    text = '{"id": "L-1", "overstapjaar": 2026, "plaatsing": {"niveau": 5}}\n'
    if name.endswith("yaml"):
        text = "id: L-1\noverstapjaar: 2026\nplaatsing:\n  niveau: 5\n"
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    (record,) = read_dossiers(path, bundled_rulebook())
    assert isinstance(record, Rejected)
    (problem,) = record.problems
    assert (problem.line, problem.fact) == (4 if name.endswith("yaml") else 1, "plaatsing.niveau")
    assert problem.message == "verwacht een getal van 1 tot en met 4, gekregen 5"


def test_a_session_refuses_it_too() -> None:
    session = Session(
        bundled_rulebook(), dossier_id="L-1", overstapjaar=2026, peildatum="2026-04-20", voor="vo"
    )
    with pytest.raises(DossierError, match="van 1 tot en met 4, gekregen 5"):
        session.tell("plaatsing.niveau", 5)


@pytest.mark.parametrize("niveau", [1, 4])
def test_both_ends_are_inside(niveau: int) -> None:
    assert Dossier.from_mapping(sound(plaatsing={"niveau": niveau}), bundled_rulebook()).year == 2026


@pytest.mark.parametrize("year", [2000, 2026, 2100])
def test_what_is_unusual_but_possible_is_accepted(year: int) -> None:
    """An adult who left school long ago, and a student who takes long."""
    dossier = sound(
        overstapjaar=year,
        leerling={"geboortedatum": date(year - 62, 1, 1)},
        vo={"uitschrijving": date(year - 45, 7, 31), "tussenstap": True},
        inschrijving={"datum": date(year, 8, 1), "einddatum": date(year + 8, 7, 31)},
        verzuim={"ongeoorloofdeUren4Weken": 160},
        toestemmingen=[
            {
                "ontvanger": "mbo",
                "categorie": "begeleiding",
                "status": "gegeven",
                "datum": date(year - 6, 1, 1),
            }
        ],
    )
    assert Dossier.from_mapping(dossier, bundled_rulebook()).year == year


def test_the_limits_alone_say_the_same() -> None:
    """What other readers of dossiers ask."""
    limits = schema_of(bundled_rulebook()).limits
    facts: Facts = {"plaatsing.niveau": 5, "start.datum": date(2026, 9, 1)}
    assert not limits.hold(facts, 2026)
    assert list(limits.mistakes(facts, 2026)) == [
        (("plaatsing", "niveau"), "verwacht een getal van 1 tot en met 4, gekregen 5")
    ]
    assert limits.hold(
        {"start.datum": date(2026, 9, 1), "aanmeldingen": ({"niveau": 1},), "doel": "mbo"}, 2026
    )
