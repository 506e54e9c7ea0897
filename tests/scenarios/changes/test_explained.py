"""What people wrote about changes that may go unnoticed: read, counted, and reported when it is out of date."""

from pathlib import Path

import pytest

from overstap.testing.changes.explained import (
    FILE,
    Explanations,
    UnreadableExplanations,
    read_explanations,
)
from overstap.testing.changes.report import Summary, as_text, summarise
from overstap.testing.project import Project

from ..coverage.planted import book
from .test_closed_loop import START, examined

GONE = "als urgentie `midden` hier `hoog` zou zijn"
GOOD = f"""\
verklaard:
  - bij: R-1
    wijziging: {GONE}
    omdat: >-
      De urgentie staat in de afspraken,
      niet in een scenario.
"""


def read(folder: Path, text: str) -> Explanations:
    (folder / FILE).write_text(text, encoding="utf-8")
    return read_explanations(Project(folder, folder, folder, folder))


def summary(explanations: Explanations) -> Summary:
    found = examined(book(), START)
    return summarise(found.results, book(), found.failed, explanations)


def test_an_explanation_is_read(tmp_path: Path) -> None:
    because = "De urgentie staat in de afspraken, niet in een scenario."
    assert read(tmp_path, GOOD) == {("R-1", GONE): because}


def test_without_the_file_there_are_none(tmp_path: Path) -> None:
    assert read_explanations(Project(tmp_path, tmp_path, tmp_path, tmp_path)) == {}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("verklaard: ja\n", "begin met `verklaard:`"),
        ("- bij: R-1\n", "begin met `verklaard:`"),
        ("verklaard:\n  - bij: R-1\n    omdat: x\n", "regel 2: hier ontbreekt `wijziging`"),
        ("verklaard:\n  - bij: R-1\n    wijziging: iets\n    omdat:\n", "regel 2: hier ontbreekt `omdat`"),
        (f"{GOOD}  - bij: R-1\n    wijziging: {GONE}\n    omdat: x\n", "staat er twee keer"),
        ("verklaard: [\n", "kleine-wijzigingen.yaml:"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableExplanations) as error:
        read(tmp_path, text)
    assert says in str(error.value)
    assert str(error.value).startswith(FILE)


def test_what_is_explained_still_counts_as_unnoticed() -> None:
    without, explained = summary({}), summary({("R-1", GONE): "Daarom."})
    assert explained.percentage == without.percentage
    assert [because for _, because in explained.explained] == ["Daarom."]
    assert len(explained.unexplained) == len(without.unexplained) - 1
    text = as_text(explained, everything=True)
    assert "1 wijziging merkt geen scenario, en dat is verklaard." in text
    assert "Verklaard: Daarom." in text


def test_an_explanation_that_is_not_needed_is_reported() -> None:
    found = summary({("R-1", "als iets anders zou zijn"): "Daarom.", ("R-1", GONE): "Daarom."})
    assert found.stale == (("R-1", "als iets anders zou zijn"),)
    assert "niet meer nodig" in as_text(found, everything=False)


def test_asked_about_one_rule_the_explanations_of_others_are_left_alone() -> None:
    found = examined(book(), START, [("signaal", "R-2")])
    explanations = {("R-1", "als iets anders zou zijn"): "Daarom."}
    assert summarise(found.results, book(), 0, explanations, whole=False).stale == ()
