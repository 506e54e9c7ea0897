"""The page tells what is in the tables, to whom it may be told, and no text becomes code."""

import base64
import hashlib
import re
from dataclasses import replace
from datetime import timedelta
from functools import cache
from importlib import import_module
from itertools import pairwise
from typing import Any

import pytest

from overstap.bundled import bundled_rulebook
from overstap.overview import overview_html
from overstap.overview.page import OtherRulebook, readers_of
from overstap.result import RulebookReport
from overstap_engine.plan.plan import UnknownParty
from tests.overview.grid import attributes, tables
from tests.overview.runs import AS_OF, MemoryRun, make_run, run_of

HOSTILE = '</style><script>alert("x")</script><img src=x onerror=alert(1)> & "Zo\'n" {{ 7 * 7 }}'
SCHOOLS = ("Zuiderpoort", "De Brug", "aalbes", HOSTILE, None)


@cache
def _run() -> MemoryRun:
    return make_run(160, SCHOOLS)


@cache
def _own() -> str:
    return overview_html(_run(), bundled_rulebook())


@cache
def _shared() -> str:
    return overview_html(_run(), bundled_rulebook(), shared_with=("mbo",))


both = pytest.mark.parametrize("html", [_own, _shared], ids=["own", "shared"])


@both
def test_it_is_html_without_errors(html: Any) -> None:
    """By the parser of the HTML standard."""
    parser: Any = import_module("tinyhtml5.parser").HTMLParser()  # it has no types
    parser.parse(html())
    assert parser.errors == []
    assert html().startswith('<!DOCTYPE html>\n<html lang="nl">')


@both
def test_nothing_comes_from_elsewhere(html: Any) -> None:
    """The policy allows this one style and nothing else; no address, no script, no style in an attribute."""
    style = re.search(r"<style>(.*?)</style>", html(), re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'" in html()
    used = attributes(html())
    assert {tag for tag, _ in used} & {"script", "iframe", "object", "embed", "img", "form", "base"} == set()
    assert [name for _, name in used if name.startswith("on") or name in {"style", "src", "srcset"}] == []
    assert re.findall(r"url\(|@import", style[1]) == []
    assert {link[:1] for link in re.findall(r'(?:href|src)="([^"]*)"', html())} == {"#", "d"}
    assert "{{ 7 * 7 }}" in html()
    assert "&lt;script&gt;alert" in html()


@both
def test_a_screen_reader_finds_its_way(html: Any) -> None:
    """Landmarks, headings one level at a time, a caption and scopes in every table, links that lead somewhere."""
    text = html()
    levels = [int(level) for level in re.findall(r"<h([1-6])", text)]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert [len(re.findall(f"<{tag}[ >]", text)) for tag in ("header", "main", "footer", "nav")] == [
        1,
        1,
        1,
        1,
    ]
    assert text.count("<table") == text.count("<caption>") == text.count("<thead>")
    assert re.findall(r"<th(?! scope)[ >]", text) == []
    ids = re.findall(r'\sid="([^"]+)"', text)
    assert len(ids) == len({*ids})
    assert {*re.findall(r'href="#([^"]*)"', text)} <= {*ids}
    assert text.index('class="spring"') < text.index("<header")


def test_equal_runs_give_equal_pages() -> None:
    """Also when it is made anew: there is no clock and no chance in it."""
    assert overview_html(make_run(160, SCHOOLS), bundled_rulebook()) == _own()


def test_schools_stand_by_name() -> None:
    """Never by number; the students without a school come last."""
    names = [
        row[0]
        for row in tables(_own())["Waar staan de leerlingen, per school? De scholen staan op alfabet."][1:]
    ]
    assert names == [
        "<",
        "aalbes",
        "De Brug",
        "Zuiderpoort",
        "School niet bekend",
        "Alle scholen",
    ] or names == [
        " ".join(HOSTILE.split()),
        "aalbes",
        "De Brug",
        "Zuiderpoort",
        "School niet bekend",
        "Alle scholen",
    ]


def test_the_own_page_tells_whom_it_is_about() -> None:
    """Every student by pseudonym, the reason, and that it may not be shared."""
    assert "Alleen voor de vo-school." in _own()
    assert all(f"L-{number:05}" in _own() for number in range(160))
    assert "vanwege" in _own()


def test_the_shared_page_tells_of_nobody() -> None:
    """No pseudonym, and nothing of a signal that the mbo may not see."""
    assert re.findall(r"L-\d{5}", _shared()) == []
    book = bundled_rulebook()
    unseen = {code for code, rule in book.rules.items() if "mbo" not in rule.visible_to}
    assert unseen & {*_run().table("signalen")["code"].to_pylist()}
    assert [code for code in unseen if re.search(rf"\b{code}\b", _shared())] == []


def test_what_counts_as_this_week() -> None:
    """The peildatum and the seven days after it; the day before is late."""
    rule = bundled_rulebook().rules["AAN-02"]
    days = (-1, 0, 7, 8, None)
    rows = [
        {
            "dossier": f"L-{at:05}",
            "code": "A027",
            "titel": "Iets",
            "rollen": ["mentor"],
            "vanwege": [rule.code],
            "uiterlijk": None if day is None else AS_OF + timedelta(day),
            "voorwaardelijk": False,
        }
        for at, day in enumerate(days)
    ]
    students = [
        {"dossier": row["dossier"], "overstapjaar": 2026, "school": "x", "stand": "onbekend"} for row in rows
    ]
    html = overview_html(run_of({"dossiers": students, "acties": rows}), bundled_rulebook())
    assert tables(html)["Hoeveel acties per rol? x"][1][:5] == ["Mentor", "1", "2", "1", "1"]
    assert "Deze week is 8 juni 2026 tot en met 15 juni 2026." in html


def test_an_empty_run_is_a_page() -> None:
    """Nobody is in it, and it says so in numbers."""
    html = overview_html(run_of({}), bundled_rulebook(), shared_with=("mbo",))
    assert "Er zijn geen acties." in html
    assert "Er zijn geen open vragen." in html


def test_too_much_is_left_out_and_told() -> None:
    """A country is not a list of names."""
    html = overview_html(_run(), bundled_rulebook(), most_names=10)
    assert "meer dan 10 vermeldingen" in html
    assert re.findall(r"L-\d{5}", html) == []
    html = overview_html(_run(), bundled_rulebook(), most_schools=3)
    assert "meer dan 3 scholen" in html
    assert "Zuiderpoort" not in html


def test_another_rulebook_is_refused() -> None:
    """Its calendar and who may see what would be of something else."""
    book = bundled_rulebook()
    run = run_of({})
    receipt = replace(run.receipt, rulebook=RulebookReport("eigen", "1", "sha256:0"))
    changed = MemoryRun(receipt, run.tables)
    with pytest.raises(OtherRulebook, match="gemaakt met regelboek eigen, versie 1"):
        overview_html(changed, book)


def test_who_reads_along() -> None:
    """All parties but the student, or those that were named."""
    book = bundled_rulebook()
    assert readers_of(book, "vo", ()) == ("mbo", "doorstroompunt")
    assert readers_of(book, "vo", ("mbo", "vo")) == ("mbo",)
    with pytest.raises(UnknownParty):
        readers_of(book, "vo", ("gemeente",))
