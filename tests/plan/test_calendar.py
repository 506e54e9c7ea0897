"""The calendar of a year and region, and offers that a region has for itself."""

from dataclasses import replace
from datetime import date

import pytest

from overstap_engine.check.rulebook import check_rulebook
from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.reference.evaluator import Reference
from overstap_engine.model.condition import FactRef, Offset, Unit
from overstap_engine.model.lookup import fixed_date
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan import Calendar, UnknownRegion, UnknownYear, make_calendar, make_plan

BOOK = """
regelboek: {naam: klein, versie: "1"}
partijen: [vo]
feiten:
  doel: {type: keuze, waarden: [mbo, werk], label: doel, vraag: Wat is het doel?, houders: [vo], delen: wettelijk}
  dag: {type: datum, label: dag, vraag: Welke dag?, houders: [vo], delen: wettelijk}
afleidingen:
  - {feit: start, eersteBekende: [dag, $lesdag]}
parameters:
  - {id: lesdag, type: datum, omschrijving: Lesdag, standaard: "09-01", perJaar: {2027: 2027-08-30}}
  - {id: teldag, type: datum, omschrijving: Teldag, standaard: "10-01"}
  - {id: weken, type: getal, omschrijving: Weken, standaard: 2, ongeverifieerd: ja}
regels:
  - signaal: EEN-1
    titel: Een
    fase: start
    urgentie: midden
    zichtbaarVoor: [vo]
    als: {peildatum: {vanaf: start}}
    omdat: Een.
    acties: [A001, A002]
    bronnen: [{bron: gids}]
  - signaal: TWEE-1
    titel: Twee
    fase: start
    urgentie: midden
    zichtbaarVoor: [vo]
    als: {signaal: EEN-1, peildatum: {voor: $teldag}}
    omdat: Twee.
    acties: [A002]
    bronnen: [{bron: gids}]
  - signaal: OUD-1
    titel: Oud
    fase: start
    urgentie: midden
    zichtbaarVoor: [vo]
    als: {peildatum: {na: $teldag}}
    omdat: Oud.
    geldig: {tot: 2020}
    acties: [A001]
    bronnen: [{bron: gids}]
acties:
  - {code: A001, titel: Bel, rollen: [mentor], niveau: leerling, bronnen: [{bron: gids}]}
  - {code: A002, titel: Ga langs, rollen: [mentor], regios: [noord], niveau: leerling, bronnen: [{bron: gids}]}
bronnen: [{id: gids, titel: Gids, uitgever: Wij}]
regios:
  - {id: noord, naam: Noord, bronnen: [{bron: gids}], parameters: {lesdag: {standaard: "08-24"}}}
  - {id: zuid, naam: Zuid, bronnen: [{bron: gids}]}
momenten:
  - {id: tellen, titel: Tellen, op: $teldag, wie: [mentor], omschrijving: Tel., bronnen: [{bron: gids}]}
  - {id: lessen, titel: Lessen, op: $lesdag, wie: [mentor], omschrijving: Kom., bronnen: [{bron: gids}]}
  - {id: wachten, titel: Wachten, van: $lesdag, tot: $weken weken na $lesdag, wie: [mentor], omschrijving: Wacht., bronnen: [{bron: gids}]}
  - {id: wet, titel: Wet, op: 2023-08-01, wie: [mentor], omschrijving: Wet., geldig: {vanaf: 2023, tot: 2023}, bronnen: [{bron: gids}]}
  - {id: feest, titel: Feest, op: 1 jaar voor $teldag, wie: [mentor], omschrijving: Feest., regios: [noord], bronnen: [{bron: gids}]}
  - {id: tekst, titel: Tekst, op: 2026-12-01, wie: [mentor], omschrijving: "Na {$weken} weken.", bronnen: [{bron: gids}]}
"""


def rulebook() -> Rulebook:
    result = check_rulebook({"klein.yaml": BOOK.encode()})
    assert result.rulebook is not None, result.findings
    return result.rulebook


def days(calendar: Calendar) -> list[tuple[str, date, date]]:
    return [(day.moment.id, day.first, day.last) for day in calendar.days]


def test_the_whole_country_in_one_year() -> None:
    """Sorted by date; what belongs to a region or to other years is not there."""
    assert days(make_calendar(rulebook(), year=2026, region=None)) == [
        ("lessen", date(2026, 9, 1), date(2026, 9, 1)),
        ("wachten", date(2026, 9, 1), date(2026, 9, 15)),
        ("tellen", date(2026, 10, 1), date(2026, 10, 1)),
        ("tekst", date(2026, 12, 1), date(2026, 12, 1)),
    ]


def test_a_region_has_its_own_dates_and_moments() -> None:
    """Its values come first, and its moments stand among the others."""
    assert days(make_calendar(rulebook(), year=2026, region="noord"))[:3] == [
        ("feest", date(2025, 10, 1), date(2025, 10, 1)),
        ("lessen", date(2026, 8, 24), date(2026, 8, 24)),
        ("wachten", date(2026, 8, 24), date(2026, 9, 7)),
    ]
    national, zuid = (make_calendar(rulebook(), year=2026, region=region) for region in (None, "zuid"))
    assert days(zuid) == days(national)


def test_a_year_has_its_own_values_and_laws() -> None:
    """``perJaar`` and ``geldig``."""
    assert ("lessen", date(2027, 8, 30), date(2027, 8, 30)) in days(
        make_calendar(rulebook(), year=2027, region=None)
    )
    assert {
        year: "wet" in {name for name, *_ in days(make_calendar(rulebook(), year=year, region=None))}
        for year in (2022, 2023, 2024)
    } == {2022: False, 2023: True, 2024: False}


def test_the_rules_that_a_moment_drives() -> None:
    """Through derived facts, not through signals, and only rules of that year."""
    drives = {day.moment.id: day.drives for day in make_calendar(rulebook(), year=2026, region=None).days}
    assert drives == {"lessen": ("EEN-1",), "wachten": ("EEN-1",), "tellen": ("TWEE-1",), "tekst": ()}
    past = {day.moment.id: day.drives for day in make_calendar(rulebook(), year=2020, region=None).days}
    assert past["tellen"] == ("OUD-1", "TWEE-1")


def test_a_moment_drives_what_looks_at_its_own_day() -> None:
    """Not what looks at another day counted from the same parameter."""
    later = BOOK.replace("op: $teldag,", "op: 3 dagen na $teldag,")
    later = later.replace("vanaf: start}", "vanaf: start, voor: $weken weken na start}").replace(
        "tot: $weken weken", "tot: 9 weken"
    )
    later += "  - {id: na, titel: Na, op: $weken weken na $lesdag, wie: [mentor], omschrijving: Na., bronnen: [{bron: gids}]}\n"
    later += "  - {id: per, titel: Per, op: $weken weken na 2026-12-24, wie: [mentor], omschrijving: Per., bronnen: [{bron: gids}]}\n"
    later += "  - {id: dan, titel: Dan, op: 2 weken na $lesdag, wie: [mentor], omschrijving: Dan., bronnen: [{bron: gids}]}\n"
    result = check_rulebook({"klein.yaml": later.encode()})
    assert result.rulebook is not None, result.findings
    found = {day.moment.id: day.drives for day in make_calendar(result.rulebook, year=2026, region=None).days}
    assert found["tellen"] == ()
    assert found["na"] == found["per"] == found["lessen"] == ("EEN-1",)
    assert found["dan"] == ()


def test_what_nobody_checked_says_so() -> None:
    """A moment is as sure as the parameters in its days and its text."""
    calendar = make_calendar(rulebook(), year=2026, region=None)
    assert [day.moment.id for day in calendar.days if day.unverified] == ["wachten", "tekst"]


def test_unknown_years_and_regions() -> None:
    """Refused with what there is."""
    with pytest.raises(UnknownRegion, match="`oost`; kies uit noord, zuid"):
        make_calendar(rulebook(), year=2026, region="oost")
    with pytest.raises(UnknownYear):
        make_calendar(rulebook(), year=99999, region=None)


def test_a_date_that_is_not_fixed() -> None:
    """Facts have no day here; nor has a parameter of another kind."""
    assert fixed_date(FactRef("dag"), {}) is None
    assert fixed_date(Offset(1, Unit.DAG, True, FactRef("dag")), {}) is None


@pytest.mark.parametrize(
    ("region", "offered"), [(None, ["A001"]), ("zuid", ["A001"]), ("noord", ["A001", "A002"])]
)
def test_an_offer_of_one_region_is_only_made_there(region: str | None, offered: list[str]) -> None:
    """The plan leaves it out elsewhere; the signal stays."""
    plan = make_plan(rulebook(), year=2026, region=region, party="vo")
    assert [*plan.actions] == offered
    case = Case({"dag": date(2026, 9, 1)}, date(2026, 9, 2), frozenset())
    for evaluator in (Reference(plan), Compiled(plan)):
        outcome = evaluator.evaluate(case)
        assert [signal.code for signal in outcome.signals] == ["EEN-1", "TWEE-1"]
        assert [offer.code for offer in outcome.offers] == offered


def test_an_offer_of_two_regions_is_made_in_both() -> None:
    """``regios`` is a list."""
    made = rulebook()
    wider = replace(
        made, actions={**made.actions, "A002": replace(made.actions["A002"], regions=("noord", "zuid"))}
    )
    plans = [make_plan(wider, year=2026, region=region, party="vo") for region in (None, "noord", "zuid")]
    assert ["A002" in plan.actions for plan in plans] == [False, True, True]
