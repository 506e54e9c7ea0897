"""The shipped regions and calendar: every moment of the domain report, dated, and honest about what is not sure."""

from datetime import date

import pytest

from overstap_engine.check.rulebook import check_rulebook
from overstap_engine.plan.calendar import Calendar, make_calendar
from tests.rules.shipped import RULES, checked, rule_files, shipped

MOMENTS = {
    # (row of the table in section 3.1 of the domain report, the moments that hold it)
    "vmbo year 2": "eersteOrientatie",
    "vo year 3-4": "orientatie",
    "from 1 October t": "overstapdashboard",
    "1 Oct to 1 Feb": "meldenAanGemeente",
    "early": "vroegAanmelden",
    "about -6 months": "startCoach",
    "before 1 April": "lijstNietAangemeld",
    "1 April": "uitersteAanmelding",
    "March or April": "eersteOverstaptafel",
    "May-June": "examens",
    "June": "tweedeOverstaptafel",
    "summer": "zomer",
    "1 August": "peildatumEntree",
    "start of year": "start",
    "+1 week, +2 weeks": "eersteTelling tweedeTelling",
    "September": "derdeOverstaptafel",
    "1 October": "telling",
    "every 5 weeks (entree)": "voortgangEntree",
    "16 hours in 4 weeks": "aanwezigheid",
    "after 3, at most 4 months": "studieadviesKort",
    "before Christmas / January": "adviesPreMbo inschrijvingPreMbo",
    "1 February": "tweedeInstroom",
    "+6 months": "evaluatieCoach",
    "after 9 months": "studieadviesLang",
    "+12 months": "eindeNazorg",
    "+12 months (+12 on request)": "tweedeNazorgjaar",
    "yearly": "afsprakenEvalueren",
    "max 6 / 8 weeks / 3 months": "pitstop loopbaanklas schakeltraject",
}
OF_OUR_OWN = {"overdrachtRond", "doorstroompunt", "afsprakenVastleggen"}
LEGAL_CHANGES = {"afsprakenInBijlage", "eindeOnderwijsovereenkomst", "doorstroompuntTot27"}
REGIONS = {
    "achterhoek", "amsterdam", "arnhem", "assen", "friesland", "ijssel-vecht", "noord-nederland",
    "noordwest-veluwe", "nova-college", "rijnmond", "twente", "utrecht", "zeeland", "zuidoost-brabant",
}  # fmt: skip
UNVERIFIED = {
    "meldenAanGemeenteVan", "meldenAanGemeenteTot", "meldenAanGemeenteLeeftijd", "examensVan", "examensTot",
    "nazorgOpVerzoekMaanden",
}  # fmt: skip


def calendar(year: int, region: str | None = None) -> Calendar:
    return make_calendar(shipped(), year=year, region=region)


def days(year: int, region: str | None = None) -> dict[str, tuple[date, date]]:
    return {day.moment.id: (day.first, day.last) for day in calendar(year, region).days}


def test_every_row_of_the_report_is_a_moment() -> None:
    listed = {name for names in MOMENTS.values() for name in names.split()}
    assert set(shipped().moments) == listed | OF_OUR_OWN | LEGAL_CHANGES


def test_every_region_has_a_file_of_its_own() -> None:
    assert set(shipped().declared_regions) == shipped().regions == REGIONS
    files = {name for name in rule_files() if name.startswith("rules/regios/")}
    assert files == {f"rules/regios/{region}.yaml" for region in REGIONS}


@pytest.mark.parametrize("region", sorted(REGIONS))
def test_what_belongs_to_a_region_stands_in_its_own_file(region: str) -> None:
    text = rule_files()[f"rules/regios/{region}.yaml"].decode()
    own = {name for name, moment in shipped().moments.items() if region in moment.regions}
    assert {name for name in own if f"- id: {name}\n" in text} == own
    assert [p.id for p in shipped().parameters.values() if region in p.per_region and p.id not in text] == []


NEW_REGION = """
regios:
  - id: drechtsteden
    naam: Drechtsteden
    parameters:
      uiterlijkeOverdracht: {standaard: "07-08", perJaar: {2027: 2027-07-05}}
    bronnen: [{bron: handreiking-2020, vindplaats: "4.2"}]
momenten:
  - id: drechttafel
    titel: Tafel in de Drechtsteden
    op: 14 dagen voor $uiterlijkeOverdracht
    wie: [regiocoordinator]
    omschrijving: Bespreek wie hulp kan gebruiken.
    regios: [drechtsteden]
    bronnen: [{bron: handreiking-2020, vindplaats: "4.2"}]
acties:
  - code: DRE-1
    titel: Bel het Drechtpunt
    rollen: [mentor]
    regios: [drechtsteden]
    niveau: organisatie
    bronnen: [{bron: handreiking-2020, vindplaats: "4.2"}]
"""


def test_a_new_region_adds_one_file_and_touches_nothing_else() -> None:
    """Dates, offers and moments of its own; the rest of the country keeps the same bytes."""
    result = check_rulebook({**rule_files(), "rules/regios/drechtsteden.yaml": NEW_REGION.encode()})
    assert result.findings == checked().findings
    wider = result.rulebook
    assert wider is not None
    assert wider.regions == REGIONS | {"drechtsteden"}
    assert (wider.rules, wider.derivations) == (shipped().rules, shipped().derivations)
    for region in (None, "utrecht"):
        assert make_calendar(wider, year=2026, region=region).days == calendar(2026, region).days
    own = {day.moment.id: day.first for day in make_calendar(wider, year=2026, region="drechtsteden").days}
    assert (own["overdrachtRond"], own["drechttafel"]) == (date(2026, 7, 8), date(2026, 6, 24))
    next_year = {
        day.moment.id: day.first for day in make_calendar(wider, year=2027, region="drechtsteden").days
    }
    assert next_year["overdrachtRond"] == date(2027, 7, 5)


@pytest.mark.parametrize("year", [2019, 2020, 2022, 2023, 2025, 2026, 2027])
@pytest.mark.parametrize("region", [None, *sorted(REGIONS)])
def test_every_year_and_region_has_a_calendar(year: int, region: str | None) -> None:
    found = calendar(year, region).days
    assert len(found) > 20
    assert [day.first for day in found] == sorted(day.first for day in found)
    assert [day.moment.id for day in found if day.last < day.first] == []


def test_the_last_day_to_register() -> None:
    """1 April, and 1 May in 2020."""
    deadlines = {year: days(year)["uitersteAanmelding"][0] for year in (2019, 2020, 2021, 2026)}
    assert deadlines == {
        2019: date(2019, 4, 1),
        2020: date(2020, 5, 1),
        2021: date(2021, 4, 1),
        2026: date(2026, 4, 1),
    }
    drives = {day.moment.id: day.drives for day in calendar(2026).days}
    assert {"AAN-01", "AAN-02", "AAN-03", "AAN-04", "AAN-16"} <= set(drives["uitersteAanmelding"])
    assert drives["lijstNietAangemeld"] == ("AAN-16",)
    assert drives["evaluatieCoach"] == ("D100-07", "D100-08", "OVD-09")
    assert drives["eindeNazorg"] == ("D100-06",)


def test_the_onderwijsovereenkomst_ended_in_2023() -> None:
    assert {year: LEGAL_CHANGES & days(year).keys() for year in (2022, 2023, 2024)} == {
        2022: {"afsprakenInBijlage"},
        2023: {"eindeOnderwijsovereenkomst"},
        2024: set(),
    }
    assert days(2023)["eindeOnderwijsovereenkomst"][0] == date(2023, 8, 1)
    assert {year: "afsprakenVastleggen" in days(year) for year in (2022, 2023)} == {2022: False, 2023: True}


def test_the_doorstroompunt_helps_until_27_from_2026() -> None:
    ages = {year: calendar(year).parameters["doorstroompuntLeeftijd"] for year in (2018, 2025, 2026, 2031)}
    assert ages == {2018: 23, 2025: 23, 2026: 27, 2031: 27}
    assert [year for year in (2024, 2025, 2026, 2027) if "doorstroompuntTot27" in days(year)] == [2025, 2026]
    assert {days(year)["doorstroompuntTot27"][0] for year in (2025, 2026)} == {date(2026, 1, 1)}


def test_entree_has_no_right_to_be_admitted() -> None:
    assert calendar(2026).parameters["toelatingsrechtNiveaus"] == (2, 3, 4)
    assert "Voor de entreeopleiding geldt dezelfde dag, maar geen toelatingsrecht." in (
        shipped().moments["uitersteAanmelding"].description
    )


def test_what_is_not_sure_is_marked() -> None:
    """What the inventory calls unverified, from memory or a bill."""
    assert {name for name, p in shipped().parameters.items() if p.unverified} == UNVERIFIED
    marked = {day.moment.id for day in calendar(2026).days if day.unverified}
    assert marked == {"meldenAanGemeente", "examens", "tweedeNazorgjaar"}


def test_overstaptafels_differ_per_region() -> None:
    tables = ("eersteOverstaptafel", "tweedeOverstaptafel", "derdeOverstaptafel")
    months = {
        region: [days(2026, region)[table][0].month for table in tables if table in days(2026, region)]
        for region in (None, "utrecht", "amsterdam")
    }
    assert months == {None: [4, 6], "utrecht": [3, 6, 9], "amsterdam": [4, 6]}


def test_the_school_year_before_starts_a_year_earlier() -> None:
    assert days(2026)["meldenAanGemeente"] == (date(2025, 10, 1), date(2026, 2, 1))
    assert days(2026, "amsterdam")["overstapdashboard"][0] == date(2025, 10, 1)
    assert days(2026)["tweedeInstroom"][0] == date(2027, 2, 1)
    assert days(2026, "twente")["inschrijvingPreMbo"][0] == date(2027, 1, 1)


def test_every_signal_has_an_offer_in_the_whole_country() -> None:
    """An offer of one region is extra: nobody elsewhere is left without."""
    book = shipped()
    bare = [
        code
        for code, rule in book.rules.items()
        if all(book.actions[action].regions for action in rule.actions)
    ]
    assert bare == []


def test_offers_that_exist_in_one_place_belong_to_a_region() -> None:
    regions = {code: shipped().actions[code].regions for code in ("A169", "A172", "A194")}
    assert regions == {"A169": ("utrecht",), "A172": ("achterhoek",), "A194": ()}


@pytest.mark.checkout
def test_the_manual_shows_a_region_and_a_moment_that_work() -> None:
    section = (RULES / "README.md").read_text("utf-8").split("## Regio's en kalender")[1].split("\n## ")[0]
    examples = "\n".join(part.split("```")[0] for part in section.split("```yaml\n")[1:])
    result = check_rulebook({**rule_files(), "rules/regios/voorbeeld.yaml": examples.encode()})
    assert result.findings == checked().findings
    assert result.rulebook is not None
    own = {
        day.moment.id: day.first
        for day in make_calendar(result.rulebook, year=2027, region="drechtsteden").days
    }
    assert own["drechttafel"] == date(2027, 6, 21)
