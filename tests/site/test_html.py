"""The pages are sound HTML that a keyboard and a screen reader can find their way in, and no text becomes code."""

from collections.abc import Mapping
from importlib import import_module
from itertools import pairwise
from typing import Any

import pytest

from tests.site.sites import elements, hostile, pages_of, shipped

HOSTILE = pages_of(hostile())
SAMPLE = {
    **HOSTILE,
    **{
        f"shipped {name}": html
        for number, (name, html) in enumerate(sorted(pages_of(shipped()).items()))
        if number % 40 == 0 or name == "regios.html"
    },
}
each_page = pytest.mark.parametrize("html", SAMPLE.values(), ids=SAMPLE)


@each_page
def test_it_is_html_without_errors(html: str) -> None:
    """By the parser of the HTML standard."""
    parser: Any = import_module("tinyhtml5.parser").HTMLParser()  # it has no types
    parser.parse(html)
    assert parser.errors == []
    assert html.startswith('<!DOCTYPE html>\n<html lang="nl">')


@each_page
def test_headings_go_down_one_level_at_a_time(html: str) -> None:
    """One h1, and no level is passed over, so that a screen reader can walk through them; none is empty."""
    headings = [each for each in elements(html) if each.tag in {"h1", "h2", "h3", "h4"}]
    levels = [int(each.tag[1]) for each in headings]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(each.text for each in headings)


@each_page
def test_landmarks_and_labels(html: str) -> None:
    """One header, main and footer, a named menu, a skip link first, unique ids, and a name for whatever needs one."""
    found = elements(html)
    by_id = {each.attributes["id"]: each for each in found if "id" in each.attributes}
    tags = [each.tag for each in found]
    assert [tags.count(tag) for tag in ("header", "main", "footer", "nav", "title")][:4] == [1, 1, 1, 1]
    assert len(by_id) == sum("id" in each.attributes for each in found)
    links = [each for each in found if each.tag == "a"]
    assert links[0].attributes["href"] == "#inhoud"
    assert all(each.text for each in links)
    for each in found:
        referred = (
            *each.attributes.get("aria-labelledby", "").split(),
            *each.attributes.get("aria-describedby", "").split(),
        )
        assert all(by_id[name].text for name in referred)
        if each.tag in {"nav", "section"} or each.attributes.get("role") in {"region", "img"}:
            assert referred or each.attributes.get("aria-label")
        if each.tag == "input":
            assert any(
                label.attributes.get("for") == each.attributes["id"]
                for label in found
                if label.tag == "label"
            )
        if each.tag == "li":
            assert each.around[-1] == "ul"
        if each.tag in {"dt", "dd"}:
            assert each.around[-1] == "dl"


@each_page
def test_a_drawing_keeps_out_of_the_way_of_the_keyboard(html: str) -> None:
    """The same links stand in the lists below it."""
    found = elements(html)
    below = {each.attributes["href"] for each in found if each.tag == "a" and "svg" not in each.around}
    drawn = [each for each in found if each.tag == "a" and "svg" in each.around]
    assert all(each.attributes["tabindex"] == "-1" for each in drawn)
    assert all(
        each.attributes["href"] in below for each in drawn if not _is_about(each.attributes["href"], html)
    )


def _is_about(href: str, html: str) -> bool:
    """The box of the page itself."""
    title = next(each.text for each in elements(html) if each.tag == "h1")
    box = next(each for each in elements(html) if each.tag == "g" and "hier" in each.attributes["class"])
    assert title
    return any(each.attributes.get("href") == href and box.text in each.text for each in elements(html))


@pytest.mark.parametrize("site", [hostile(), shipped()], ids=["hostile", "shipped"])
def test_no_text_becomes_code(site: Mapping[str, str]) -> None:
    """Whatever the rulebook says: one script of ours, on the start page; no handlers, no styles, nothing loaded from
    elsewhere; and no template is carried out twice."""
    for name, html in pages_of(site).items():
        found = elements(html)
        scripts = [each.attributes.get("src") for each in found if each.tag == "script"]
        assert scripts == (["zoek.js"] if name == "index.html" else [])
        assert {each.tag for each in found}.isdisjoint(
            {"img", "iframe", "object", "embed", "style", "base", "i", "b"}
        )
        assert not any(
            key.startswith("on") or key in {"style", "srcset"} for each in found for key in each.attributes
        )
        addresses = [each.attributes.get(key, "") for each in found for key in ("href", "src")]
        assert not any(address.strip().lower().startswith("javascript:") for address in addresses)
        assert "Content-Security-Policy" in html
        assert ">49 " not in html
    assert not any(word in site["stijl.css"] for word in ("http", "@import", "url("))
    assert not any(word in site["zoek.js"] for word in ("http", "fetch", "innerHTML", "eval"))


def test_the_hostile_texts_are_there_as_text() -> None:
    """Shown, not swallowed."""
    assert "&lt;script&gt;alert(7)&lt;/script&gt;" in HOSTILE["regels/BAS-01.html"]
    assert "{{ 7 * 7 }} {% raw %} &lt;!--" in HOSTILE["gegevens/leerling.status.html"]
    assert "javascript:" not in HOSTILE["bronnen/slecht.html"]
    assert 'href="https://example.org/?a=1&amp;b=&#34;2"' in HOSTILE["bronnen/handreiking.html"]
