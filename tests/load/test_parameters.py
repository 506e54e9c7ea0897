"""Parameters become exactly the model that they stand for (rule-language.md, section 5)."""

from datetime import date

import pytest

from overstap_engine.diagnostics.catalogue.types import ParameterValueMisfit
from overstap_engine.model.rulebook import (
    Citation,
    MonthDay,
    Parameter,
    ParameterKind,
    ParameterValue,
    RegionalValues,
)
from tests.load.small import load, rule

FULL = """\
parameters:
  - id: uiterste
    type: datum
    omschrijving: Laatste dag
    standaard: "04-01"
    perJaar: {2020: 2020-05-01, 2021: "05-02"}
    perRegio:
      noord: {standaard: 03-15}
      zuid: {perJaar: {2020: 2020-06-01}}
    bronnen: [{bron: gids, vindplaats: "2.4"}]
"""


def test_a_parameter_with_everything() -> None:
    """Every key of a parameter has its place in the model; regions are known to the draft."""
    draft = load(FULL)
    assert draft.findings == ()
    assert draft.parameters["uiterste"] == Parameter(
        id="uiterste",
        kind=ParameterKind.DATUM,
        description="Laatste dag",
        default=MonthDay(4, 1),
        per_year={2020: date(2020, 5, 1), 2021: MonthDay(5, 2)},
        per_region={
            "noord": RegionalValues(default=MonthDay(3, 15)),
            "zuid": RegionalValues(per_year={2020: date(2020, 6, 1)}),
        },
        citations=(Citation("gids", "2.4"),),
    )
    assert draft.regions == {"noord", "zuid"}


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        ("datum", '"02-29"', MonthDay(2, 29)),
        ("datum", "10-01", MonthDay(10, 1)),
        ("datum", "2026-10-01", date(2026, 10, 1)),
        ("getal", "28", 28),
        ("lijst", "[ontvangen, aangemeld]", ("ontvangen", "aangemeld")),
        ("lijst", "[1, 2]", (1, 2)),
        ("lijst", "[2026-01-01]", (date(2026, 1, 1),)),
        ("lijst", '[ja, "ja", "1"]', (True, "ja", "1")),
    ],
)
def test_values(kind: str, written: str, value: ParameterValue) -> None:
    """A value has the type of its parameter; in a list each item tells its own, and quotes make it text."""
    draft = load(f"parameters: [{{id: p, type: {kind}, omschrijving: p, standaard: {written}}}]")
    assert draft.findings == ()
    assert draft.parameters["p"].default == value


def test_nothing_per_region_may_be_written_down() -> None:
    """``perRegio: {}`` says that regions do not differ."""
    draft = load(
        "parameters: [{id: p, type: getal, omschrijving: p, standaard: 1, perJaar: {}, perRegio: {}}]"
    )
    assert draft.findings == ()
    assert draft.parameters["p"] == Parameter("p", ParameterKind.GETAL, "p", 1)


@pytest.mark.parametrize(
    ("condition", "wrong"),
    [
        ("vo.tussenstap: {in: $p}", ("1", "tekst")),
        ("vo.cluster: {in: $p}", ("ja", "tekst")),
        ("id: {in: $p}", ("ja", "1")),
    ],
)
def test_items_that_look_alike_stay_apart(condition: str, wrong: tuple[str, ...]) -> None:
    """``ja`` and ``1`` are different values, in whatever year or region they stand."""
    parameter = "{id: p, type: lijst, omschrijving: p, standaard: [ja], perJaar: {2020: [1, tekst]}}"
    (finding,) = load(f"parameters: [{parameter}]\n{rule(condition)}").findings
    assert isinstance(finding, ParameterValueMisfit)
    assert finding.values == wrong
