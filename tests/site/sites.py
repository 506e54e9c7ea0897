"""Two sites to look at: of the shipped rulebook with its scenarios, and of a rulebook whose texts want to do harm."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from overstap.bundled import bundled_rulebook
from overstap.site.pages import site_files
from overstap.testing.project import feature_files
from overstap.testing.static_check import check_feature
from overstap_engine.check.rulebook import check_rulebook
from overstap_engine.model.rulebook import Rulebook

__all__ = ["Element", "elements", "hostile", "hostile_rulebook", "hrefs", "pages_of", "shipped", "target"]

FEATURES = Path(__file__).parents[2] / "features"
VOID = {"meta", "link", "input", "br", "path", "rect"}


@cache
def hostile_rulebook() -> Rulebook:
    """A small rulebook that holds every kind of thing there is."""
    data = Path(__file__).with_name("vijandig.yaml").read_bytes()
    result = check_rulebook({"vijandig.yaml": data})
    assert result.rulebook is not None, result.findings
    return result.rulebook


@cache
def hostile() -> Mapping[str, str]:
    """The site of that rulebook, without scenarios."""
    return site_files(hostile_rulebook())


@cache
def shipped() -> Mapping[str, str]:
    """The site of the rulebook that comes along, with the scenarios of this repository."""
    checked = (
        check_feature(path, os.path.relpath(path, FEATURES.parent)) for path in feature_files(FEATURES)
    )
    return site_files(bundled_rulebook(), tuple(each.feature for each in checked if each.feature))


def pages_of(site: Mapping[str, str]) -> dict[str, str]:
    """Only the pages: name -> HTML."""
    return {name: text for name, text in site.items() if name.endswith(".html")}


@dataclass(frozen=True, slots=True)
class Element:
    """An element in the order written, with the text inside it and the names of those around it."""

    tag: str
    attributes: Mapping[str, str]
    text: str
    around: tuple[str, ...]


@cache
def elements(html: str) -> tuple[Element, ...]:
    """Every element of a page, by Python's own tolerant reader."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == [], "an element is not closed"
    return tuple(
        Element(tag, found, " ".join("".join(text).split()), around)
        for tag, found, text, around in reader.found
    )


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str], list[str], tuple[str, ...]]] = []
        self.open: list[tuple[str, list[str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        text: list[str] = []
        around = tuple(name for name, _ in self.open)
        self.found.append((tag, {name: value or "" for name, value in attrs}, text, around))
        if tag not in VOID:
            self.open.append((tag, text))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        name, _ = self.open.pop()
        assert name == tag, f"</{tag}> closes <{name}>"

    def handle_data(self, data: str) -> None:
        for _, text in self.open:
            text.append(data)


def target(page: str, href: str) -> tuple[str, str]:
    """The file and the place in it that a link on ``page`` leads to."""
    path, _, fragment = href.partition("#")
    return (normpath(join(dirname(page), unquote(path))) if path else page), unquote(fragment)


def hrefs(html: str) -> Iterator[str]:
    """Where the links of a page lead."""
    return (each.attributes["href"] for each in elements(html) if "href" in each.attributes)
