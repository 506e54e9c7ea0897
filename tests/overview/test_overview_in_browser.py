"""In a real browser: nothing is asked of the network, nothing complains, nothing sticks out, and it prints."""

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from overstap.bundled import bundled_rulebook
from overstap.overview import overview_html
from tests.overview.runs import make_run
from tests.site.chromium import Page, opened

HOSTILE = '</style><script>alert("x")</script><img src="x" onerror="alert(1)"> & een heel lange naam'


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """One browser for all tests."""
    with opened(tmp_path_factory.mktemp("chromium")) as found:
        yield found


@pytest.fixture(scope="module", params=["own", "shared"])
def path(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """The page for the party itself, and the one to share."""
    run = make_run(120, ("De Brug", "Scholengemeenschap voor Praktijkonderwijs Zuiderpoort", HOSTILE, None))
    shared = ("mbo",) if request.param == "shared" else None
    file = tmp_path_factory.mktemp("overzicht") / "overzicht.html"
    file.write_text(overview_html(run, bundled_rulebook(), shared_with=shared), encoding="utf-8")
    return file


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_sticks_out(page: Page, path: Path, width: int) -> None:
    """Only wide tables and the drawing do, each in a frame that the keyboard can move; and all stays within the file."""
    page.ask("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
    page.go(path)
    assert page.complaints() == []
    assert [url for url in page.requests() if not url.startswith(("file:", "data:"))] == []
    assert page.run("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
    assert page.run("[...document.querySelectorAll('.schuif')].every((each) => each.tabIndex === 0)")
    assert page.run("document.querySelectorAll('script, img').length") == 0
    assert page.run("document.styleSheets.length") == 1, "the policy lets the style through"


def test_the_first_tab_skips_the_menu(page: Page, path: Path) -> None:
    """And the link that does so can be seen."""
    page.go(path)
    page.press("Tab")
    assert page.run("document.activeElement.textContent") == "Naar de inhoud"
    assert page.run("document.activeElement.getBoundingClientRect().left >= 0")
    page.press("Enter")
    assert page.run("document.activeElement.id") == "inhoud"


def test_light_and_dark(page: Page, path: Path) -> None:
    """The page follows the reader's setting; on paper it is always light."""
    page.go(path)
    seen: list[str] = []
    for media, scheme in (("screen", "light"), ("screen", "dark"), ("print", "dark")):
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        page.ask("Emulation.setEmulatedMedia", media=media, features=features)
        seen.append(page.run("getComputedStyle(document.body).backgroundColor"))
    page.ask("Emulation.setEmulatedMedia", media="", features=[])
    assert seen[0] == seen[2] == "rgb(255, 255, 255)"
    assert seen[1] != seen[0]


def test_it_prints_on_a4(page: Page, path: Path) -> None:
    """Every school starts on a page of its own, and the heads of a table come back on each."""
    page.go(path)
    page.ask("Emulation.setEmulatedMedia", media="print")
    breaks = "[...document.querySelectorAll('.school')].map((each) => getComputedStyle(each).breakBefore)"
    assert page.run(breaks) == ["page"] * 4
    assert page.run("getComputedStyle(document.querySelector('thead')).display") == "table-header-group"
    page.ask("Emulation.setEmulatedMedia", media="")
    pdf = base64.b64decode(page.ask("Page.printToPDF", preferCSSPageSize=True)["data"])
    assert pdf.count(b"/Type /Page\n") >= 7
    assert b"/MediaBox [0 0 594" in pdf or b"/MediaBox [0 0 595" in pdf
