"""Every published figure is in the table, reproduced within its tolerance or with the reason why not."""

from collections.abc import Callable
from itertools import islice
from typing import Any

import pytest

from overstap.synth.cohort import Cohort
from overstap.synth.figures import bundled_figures
from overstap.synth.measures import MEASURES, Measured, measure
from overstap.synth.table import Row, rows_of, table_json
from tests.synth.reported_figures import PUBLIC, SOURCE_DOCUMENTS

Dossier = dict[str, Any]

COUNT = 4000


@pytest.fixture(scope="module")
def dossiers() -> list[Dossier]:
    """Complete dossiers of a small cohort."""
    return list(Cohort.of(COUNT, 11, 2026).complete())


@pytest.fixture(scope="module")
def measured(dossiers: list[Dossier]) -> Measured:
    return measure(dossiers)


def rows(measured: Measured) -> dict[str, Row]:
    return {row.cell.measure: row for row in rows_of(bundled_figures(), measured) if row.cell}


def test_no_figure_of_the_report_is_missing_and_none_is_made_up() -> None:
    """In the order of the report."""
    published = [figure.published for figure in bundled_figures()]
    expected = (*SOURCE_DOCUMENTS, *PUBLIC)
    assert len(published) == len(expected)
    for text, fragments in zip(published, expected, strict=True):
        assert [fragment for fragment in fragments if fragment not in text] == []


def test_what_is_not_reproduced_says_why() -> None:
    """And what is reproduced has a number, of a measure that exists, in its own range."""
    for figure in bundled_figures():
        assert figure.title
        assert figure.source
        assert bool(figure.cells) == (figure.use == "marginaal"), figure.id
        assert figure.cells or figure.note, figure.id
        for cell in figure.cells:
            assert cell.measure in MEASURES or cell.measure == "kansTweeKeer"
            assert cell.low <= cell.target <= cell.high
    used = [cell.measure for figure in bundled_figures() for cell in figure.cells]
    assert sorted(used) == sorted([*MEASURES, "kansTweeKeer"])


def test_sex_and_migration_are_never_used() -> None:
    """Whatever is published about them."""
    uses = {figure.id: figure.use for figure in bundled_figures()}
    assert {uses[name] for name in ("vsoGeslacht", "vsoMboGeslacht", "vsoMigratie")} == {"nietGebruikt"}


def test_every_marginal_is_within_its_tolerance(measured: Measured) -> None:
    """The stated range, with room for chance on top."""
    assert measured.students == COUNT
    outside = {name: row.shown for name, row in rows(measured).items() if row.within is not True}
    assert outside == {}


def test_outcomes_add_up_to_what_is_published(dossiers: list[Dossier]) -> None:
    """Not started, stopped and switched are three outcomes; only their sum has a source."""
    movers = [dossier for dossier in dossiers if dossier["doel"] == "mbo"]
    absent = [d for d in movers if "eersteAanwezigheidOp" not in d.get("start", {})]
    seen = [d for d in movers if "eersteAanwezigheidOp" in d.get("start", {})]
    reasons = [d["inschrijving"]["redenEinde"] for d in seen if "redenEinde" in d.get("inschrijving", {})]
    switched = reasons.count("overplaatsing")
    stopped = len(reasons) - switched
    assert min(len(absent), switched, stopped) > COUNT * 0.005
    assert abs((len(absent) + switched + stopped) / COUNT - 0.0533) < 0.015


def ended(dossier: Dossier) -> bool:
    return "einddatum" in dossier.get("inschrijving", {})


def in_entree(dossier: Dossier) -> bool:
    return bool(dossier.get("plaatsing", {}).get("niveau") == 1)


def work_based(dossier: Dossier) -> bool:
    return bool(dossier.get("plaatsing", {}).get("leerweg") == "bbl")


def refused(dossier: Dossier) -> bool:
    return any(item["status"] == "leidtNietTotInschrijving" for item in dossier["aanmeldingen"])


def ended_with_support(dossier: Dossier) -> bool:
    known = dossier.get("ondersteuning", {}).get("behoefteBekendBijVo") is True
    return ended(dossier) and (known or dossier["vo"]["schoolsoort"] in ("vso", "pro"))


@pytest.mark.parametrize(
    ("name", "dropped"),
    [
        ("nietProbleemloos", ended),
        ("niveauNietVso1", in_entree),
        ("bbl", work_based),
        ("nietToegelaten", refused),
        ("kansTweeKeer", ended_with_support),
    ],
)
def test_a_wrong_cohort_is_noticed(
    dossiers: list[Dossier], name: str, dropped: Callable[[Dossier], bool]
) -> None:
    """Leave some students out, and the table says no."""
    kept = (dossier for dossier in dossiers if not dropped(dossier))
    assert rows(measure(kept))[name].within is False


def test_too_few_students_is_no_verdict(dossiers: list[Dossier]) -> None:
    """Nobody to count is not the same as a share of zero."""
    none = rows(measure(islice((d for d in dossiers if d["vo"]["schoolsoort"] != "vso"), 50)))["warmVso"]
    assert (none.value, none.within, none.shown) == (None, None, "te weinig leerlingen")


def test_the_table_for_programs(measured: Measured) -> None:
    """One entry a number, shares as parts of one."""
    table = table_json(rows_of(bundled_figures(), measured))
    entry = next(entry for entry in table if entry["maat"] == "gestartAlle")
    assert entry["bron"].startswith("schoolwerkt.nl")
    assert entry["van"] < entry["inDitCohort"] < entry["tot"] + entry["toevalsmarge"]
    reasons = {entry["id"]: entry["toelichting"] for entry in table if entry["gebruik"] == "niet gebruikt"}
    assert reasons["vsoGeslacht"] == "Een beschermd kenmerk. Het staat nooit in een dossier."
