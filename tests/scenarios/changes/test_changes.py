"""Every small change there is of the planted rulebook, in the words of the report."""

from pathlib import Path

from overstap.testing.changes.change import changes_of, targets
from overstap.testing.changes.examine import Material, examine_all
from overstap.testing.changes.report import as_text, summarise

from ..coverage.planted import NOWHERE, book
from .test_closed_loop import START

HERE = Path(__file__).parent


def test_the_changes_and_their_words() -> None:
    rulebook = book()
    lines = [
        f"{name}: {change.clause}"
        for kind, name in targets(rulebook)
        for change in changes_of((kind, name), rulebook)
    ]
    assert "\n".join(lines) + "\n" == (HERE / "wijzigingen.txt").read_text(encoding="utf-8")


def test_every_change_changes_something_as_written() -> None:
    rulebook = book()
    for target in targets(rulebook):
        for change in changes_of(target, rulebook):
            assert change.rulebook != rulebook
            assert change.span.file == "rules/boek.yaml"


def test_the_report_reads_as_agreed() -> None:
    rulebook = book()
    found = examine_all(Material(rulebook, START, NOWHERE), [("signaal", "R-1")], {}, processes=1)
    text = as_text(summarise(found.results, rulebook, found.failed), everything=False)
    assert text == (HERE / "verslag.txt").read_text(encoding="utf-8")
    assert "mutant" not in text.lower()
