"""Every page of the site as text. Equal rulebooks and scenarios give equal bytes."""

from collections.abc import Iterator
from importlib.resources import files
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from overstap.site.addresses import OVERVIEWS, Kind
from overstap.site.views.actions import action_page
from overstap.site.views.book import Book, make_book
from overstap.site.views.calendar import moment_parts, region_parts
from overstap.site.views.facts import fact_page
from overstap.site.views.lists import Overview, overviews
from overstap.site.views.parameters import parameter_page
from overstap.site.views.rules import rule_page
from overstap.site.views.sources import source_page
from overstap.testing.feature import Feature
from overstap_engine.model.rulebook import Rulebook

__all__ = ["START", "site_files"]

START: Final = "index.html"
"""The start page."""

_STATIC: Final = ("stijl.css", "zoek.js")


def site_files(rulebook: Rulebook, features: tuple[Feature, ...] | None = None) -> dict[str, str]:
    """The site: name with ``/`` -> text, sorted by name. ``features`` is None when there are no scenarios to name."""
    book = make_book(rulebook, features)
    menu = overviews(book)
    static = files("overstap.site") / "static"
    found = {name: (static / name).read_text(encoding="utf-8") for name in _STATIC}
    found.update(_pages(book, menu, _Renderer(rulebook, menu)))
    return dict(sorted(found.items()))


class _Renderer:
    """The templates, with what every page needs."""

    def __init__(self, rulebook: Rulebook, menu: tuple[Overview, ...]) -> None:
        self._environment = Environment(
            loader=PackageLoader("overstap.site", "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._shared: dict[str, Any] = {"rulebook": rulebook, "menu": menu}

    def page(self, href: str, template: str, *, section: str = "", **values: Any) -> tuple[str, str]:
        """A page at ``href``, in the section of the menu that starts at ``section``."""
        shared = {**self._shared, "root": "../" * href.count("/"), "href": href, "section": section}
        return href, self._environment.get_template(template).render(**shared, **values)


def _pages(book: Book, menu: tuple[Overview, ...], renderer: _Renderer) -> Iterator[tuple[str, str]]:
    rulebook = book.rulebook
    yield renderer.page(START, "start.html")
    for overview in menu:
        if "/" in overview.href:
            yield renderer.page(overview.href, "overzicht.html", section=overview.href, overview=overview)
    details: tuple[tuple[Kind, str, Iterator[Any]], ...] = (
        ("regel", "regel.html", (rule_page(each, book) for each in rulebook.rules.values())),
        ("actie", "actie.html", (action_page(each, book) for each in rulebook.actions.values())),
        ("gegeven", "gegeven.html", (fact_page(name, book) for name in _facts(rulebook))),
        (
            "parameter",
            "parameter.html",
            (parameter_page(each, book) for each in rulebook.parameters.values()),
        ),
        ("bron", "bron.html", (source_page(each, book) for each in rulebook.sources.values())),
    )
    for kind, template, found in details:
        for page in found:
            yield renderer.page(
                page.link.href, template, section=OVERVIEWS[kind], page=page, scenarios=book.has_scenarios
            )
    if rulebook.moments:
        href = OVERVIEWS["moment"]
        yield renderer.page(href, "kalender.html", section=href, moments=moment_parts(book))
    if rulebook.declared_regions:
        href = OVERVIEWS["regio"]
        yield renderer.page(href, "regios.html", section=href, regions=region_parts(book))


def _facts(rulebook: Rulebook) -> tuple[str, ...]:
    return (*rulebook.vocabulary.facts, *rulebook.vocabulary.lists, *rulebook.derivations)
