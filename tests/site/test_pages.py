"""The site is whole: everything has a page, every link leads somewhere, and the same rulebook gives the same bytes."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Mapping

import pytest

from overstap.bundled import bundled_rulebook
from overstap.site.addresses import Kind, make_addresses
from overstap.site.pages import site_files
from overstap_engine.model.rulebook import Rulebook
from tests.site.sites import elements, hostile, hostile_rulebook, hrefs, pages_of, shipped, target

Site = Mapping[str, str]
BOTH = pytest.mark.parametrize("site", [shipped, hostile], ids=["shipped", "hostile"])


@BOTH
def test_every_link_leads_somewhere(site: Callable[[], Site]) -> None:
    """To a file of the site and a place in it; away from the site only from the page of a source."""
    pages = pages_of(site())
    places = {name: {each.attributes.get("id") for each in elements(html)} for name, html in pages.items()}
    broken: list[tuple[str, str]] = []
    away: set[str] = set()
    for name, html in pages.items():
        for href in hrefs(html):
            if href.startswith(("http:", "https:")):
                away.add(name)
            elif href != "data:,":
                file, place = target(name, href)
                if file not in site() or (place and place not in places[file]):
                    broken.append((name, href))
    assert broken == []
    assert away
    assert {name.partition("/")[0] for name in away} == {"bronnen"}


@pytest.mark.parametrize(
    ("site", "rulebook"),
    [(shipped, bundled_rulebook), (hostile, hostile_rulebook)],
    ids=["shipped", "hostile"],
)
def test_everything_has_a_page(site: Callable[[], Site], rulebook: Callable[[], Rulebook]) -> None:
    """Every rule, action, fact, list, derived fact, parameter, source, moment and region; and the list of its kind and
    the start page lead to it."""
    book = rulebook()
    names: dict[Kind, list[str]] = {
        "regel": [*book.rules],
        "actie": [*book.actions],
        "gegeven": [*book.vocabulary.facts, *book.vocabulary.lists, *book.derivations],
        "parameter": [*book.parameters],
        "bron": [*book.sources],
        "moment": [*book.moments],
        "regio": [*book.declared_regions],
    }
    addresses = make_addresses(book)
    links = {addresses.link(kind, name).href for kind, each in names.items() for name in each}
    pages = pages_of(site())
    assert len({link.casefold() for link in links}) == sum(map(len, names.values()))
    assert {link.partition("#")[0] for link in links} <= {*pages}
    assert links <= set(hrefs(pages["index.html"]))
    for folder in {link.partition("/")[0] for link in links if "/" in link}:
        own = {link for link in links if link.startswith(f"{folder}/")}
        overview = f"{folder}/index.html"
        assert own <= {target(overview, href)[0] for href in hrefs(pages[overview])}


def test_a_rule_page_says_everything() -> None:
    """Condition in words, text, urgency, who sees it, actions, sources, parameters and what builds on what."""
    text = " ".join(each.text for each in elements(hostile()["regels/BAS-01.html"]) if each.tag == "main")
    for words in (
        "doel' onclick='alert(4) is het \"mbo\" & meer",
        "minstens één hiervan:",
        "eerste <aanmelding> is voor 1 oktober (teldatum)",
        "hoog Er is weinig tijd",
        "vo-school en leerling",
        "Vanaf overstapjaar 2020.",
        "Voor het hele regelboek geldt bovendien: status is in beeld <b>",
        "Op peildatum is het doel doel' onclick='alert(4), voor teldatum",
        "A001 Bel <script>alert(8)</script> mentor<script>; uiterlijk 14 dagen (looptijd) na 1 oktober (teldatum)",
        "niet voor iedereen",
        "alleen in sommige regio's",
        "1 oktober; 4 oktober 2027 in 2027; Twente <script>: 5 oktober",
        "niet nagegaan in de wet of bron zelf",
        "lijst aanmeldingen",
        "BAS-02 Volgt op een ander",
        "Handreiking <script>: 2.4 </ul><script>",
        "geen scenario's gevonden",
    ):
        assert words in text, words


def test_a_number_reads_as_a_number() -> None:
    """In a reason and in the calendar; of a date the name is clearer, for it differs every year."""
    parts = {
        page: " ".join(each.text for each in elements(shipped()[page]) if each.tag == "main")
        for page in (
            "regels/D100-02.html",
            "kalender.html",
        )
    }
    assert "Vanaf 16 uur in 4 weken hoort een school te melden." in parts["regels/D100-02.html"]
    assert "Na ongeveer 6 maanden bekijken coach en student" in parts["kalender.html"]
    assert "coach maanden maanden" not in parts["kalender.html"]


def test_scenarios_are_named() -> None:
    """By name only: a page never shows what a scenario tells about a student."""
    for code in ("AAN-02", "OVD-05"):
        page = shipped()[f"regels/{code}.html"]
        assert ".feature" in page
        assert "Gegeven een leerling" not in page


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_same_bytes(seed: str) -> None:
    """In another process with another hash seed."""
    script = (
        "import sys, hashlib; from tests.site.sites import hostile;"
        "sys.stdout.write(hashlib.sha256(repr([*hostile().items()]).encode()).hexdigest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == _digest(site_files(hostile_rulebook()))


def _digest(site: Site) -> str:
    return hashlib.sha256(repr([*site.items()]).encode()).hexdigest()
