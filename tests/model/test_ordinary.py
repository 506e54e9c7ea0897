"""The ordinary dossier of one year, region and day; and what lies in a range."""

from datetime import date

import pytest

from overstap_engine.check.rulebook import check_rulebook
from overstap_engine.model.bounds import NumberRange, YearsAround
from overstap_engine.model.ordinary import Ordinary, ordinary_dossiers, ordinary_on
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts
from tests.load.small import BASE

STAGES = """\
regios:
  - {id: noord, naam: Noord, bronnen: [{bron: gids}], parameters: {teldatum: {standaard: "11-01"}}}
gewoneLeerling:
  - titel: in het vo
    vanaf: 6 maanden voor $teldatum
    feiten: {doel: mbo, vo.cluster: $wachtdagen, start.datum: 1 maand voor $teldatum, aanmeldingen: []}
  - titel: na de aanmelding
    vanaf: 2026-07-01
    feiten:
      aanmeldingen: [{status: aangemeld, datum: 2026-06-30}]
  - titel: na de telling
    vanaf: $teldatum
    feiten: {intake.datum: $teldatum}
"""


def book(text: str = STAGES) -> Rulebook:
    files = {"basis.yaml": BASE.encode(), "proef.yaml": text.encode()}
    result = check_rulebook(files)
    assert result.rulebook is not None, result.findings
    return result.rulebook


def test_every_stage_knows_what_was_known_before() -> None:
    first, second, third = ordinary_dossiers(book(), year=2026)
    at_first: Facts = {
        "id": "gewone-leerling",
        "doel": "mbo",
        "vo.cluster": 7,
        "start.datum": date(2026, 9, 1),
        "aanmeldingen": (),
    }
    applied: Facts = {**at_first, "aanmeldingen": ({"status": "aangemeld", "datum": date(2026, 6, 30)},)}
    assert first == Ordinary("in het vo", date(2026, 4, 1), date(2026, 6, 30), at_first)
    assert second == Ordinary("na de aanmelding", date(2026, 7, 1), date(2026, 9, 30), applied)
    assert third == Ordinary(
        "na de telling", date(2026, 10, 1), None, {**applied, "intake.datum": date(2026, 10, 1)}
    )


def test_parameters_of_the_region_count() -> None:
    assert [stage.first for stage in ordinary_dossiers(book(), year=2026, region="noord")] == [
        date(2026, 5, 1),
        date(2026, 7, 1),
        date(2026, 11, 1),
    ]


def test_a_stage_that_a_later_one_overtakes_is_left_out() -> None:
    """In 2025 the count comes before the fixed day of the second stage."""
    early = ordinary_dossiers(book(), year=2025)
    assert [(stage.title, stage.first, stage.last) for stage in early] == [
        ("in het vo", date(2025, 4, 1), date(2025, 9, 30)),
        ("na de telling", date(2025, 10, 1), None),
    ]


@pytest.mark.parametrize(
    ("day", "title"),
    [
        (date(2020, 1, 1), "in het vo"),
        (date(2026, 6, 30), "in het vo"),
        (date(2026, 7, 1), "na de aanmelding"),
        (date(2030, 1, 1), "na de telling"),
    ],
)
def test_the_stage_of_a_day(day: date, title: str) -> None:
    stage = ordinary_on(book(), day, year=2026)
    assert stage is not None
    assert stage.title == title


def test_without_a_declaration_there_is_none() -> None:
    assert ordinary_dossiers(book("bronnen: [{id: b, titel: B, uitgever: B}]"), year=2026) == ()
    assert ordinary_on(book("bronnen: [{id: b, titel: B, uitgever: B}]"), date(2026, 1, 1), year=2026) is None


@pytest.mark.parametrize(("value", "inside"), [(0, False), (1, True), (4, True), (5, False)])
def test_both_ends_of_a_range_of_numbers_count(value: int, inside: bool) -> None:
    assert NumberRange(1, 4).holds(value) is inside


@pytest.mark.parametrize(
    ("value", "inside"),
    [
        (date(2024, 12, 31), False),
        (date(2025, 1, 1), True),
        (date(2028, 12, 31), True),
        (date(2029, 1, 1), False),
    ],
)
def test_a_range_of_years_is_of_whole_years(value: date, inside: bool) -> None:
    around = YearsAround(1, 2)
    first, last = around.days(2026)
    assert around.holds(value, 2026) is inside is (first <= value <= last)


def test_a_range_stays_in_the_calendar() -> None:
    assert YearsAround(3000, 9000).days(2026) == (date.min, date.max)
