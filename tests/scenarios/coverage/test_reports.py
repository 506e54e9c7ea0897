"""Coverage as its reader sees it: the text in full, and a page that needs nothing from elsewhere."""

import json
import re
from pathlib import Path

from overstap.testing.coverage.as_html import as_html
from overstap.testing.coverage.as_json import as_json
from overstap.testing.coverage.as_text import as_text

from .planted import BOOK
from .test_measure import NO_HELP, ON_THE_DAY, RAISED, covered

GOLDEN = Path(__file__).parent / "dekking.txt"

FOUND = covered(
    f"{RAISED}; Dan is er een signaal R-1; En wordt actie A1 aangeraden",
    f"{ON_THE_DAY}; Dan is er geen signaal R-1",
    f"{NO_HELP}; Dan is er geen signaal R-1",
)


def test_the_text_reads_as_agreed() -> None:
    assert as_text(FOUND) == GOLDEN.read_text(encoding="utf-8")


def test_json_says_the_same() -> None:
    found = json.loads(as_json(FOUND))
    assert (found["aangetoond"], found["uitkomsten"], found["percentage"]) == (
        FOUND.met,
        len(FOUND.goals),
        FOUND.percentage,
    )
    assert [rule["code"] for rule in found["regels"]] == ["R-1", "R-2"]


def test_the_page_shows_the_rules_as_written_with_sign_and_words() -> None:
    page = as_html(FOUND, {"rules/boek.yaml": BOOK})
    assert page.count("<tr") == len(BOOK.split("\n")) + 1
    shown = re.findall(r'class="(goed|deels|niet)"><td class="nr">(\d+)</td><td class="bron">([^<]*)', page)
    states = {text.strip(): state for state, _, text in shown}
    assert states["- hulp.nodig: ja"] == "deels"
    assert states["- signaal: R-2"] == "niet"
    assert states["- code: A1"] == "goed"
    assert "✘ niet aangetoond: gegeven 0x, 0x verwacht (niet gezien)" in page


def test_the_page_needs_nothing_from_elsewhere() -> None:
    page = as_html(FOUND, {"rules/boek.yaml": BOOK})
    assert not re.search(r"https?:|<script|<link|<img|@import|url\(", page)
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page


def test_the_page_escapes_what_is_written() -> None:
    page = as_html(FOUND, {"rules/boek.yaml": BOOK.replace("De uiterste dag", "<b>&</b>")})
    assert "&lt;b&gt;&amp;&lt;/b&gt;" in page
