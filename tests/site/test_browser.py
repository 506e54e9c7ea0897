"""In a real browser, from a folder: search by keyboard works, nothing is asked of the network, nothing complains."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from overstap.site.folder import write_site
from tests.site.chromium import Page, opened
from tests.site.sites import hostile, shipped

FOCUS = "document.activeElement.textContent.trim() || document.activeElement.id"
VISIBLE = "[...document.querySelectorAll('[data-zoek]')].filter((each) => each.offsetParent).length"


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """One browser for all tests."""
    with opened(tmp_path_factory.mktemp("chromium")) as found:
        yield found


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped rulebook as a folder."""
    folder = tmp_path_factory.mktemp("regelboek")
    write_site(folder, shipped())
    return folder


def test_search_by_keyboard(page: Page, site: Path) -> None:
    """Type, go down, open; back at the list, Escape shows everything again."""
    page.go(site / "index.html", "#zoek")
    everything = page.run(VISIBLE)
    assert page.run(FOCUS) == "zoekveld"
    page.type("aan-02 uiterste")
    found = page.run(VISIBLE)
    assert 0 < found < everything
    page.run("new Promise((done) => setTimeout(done, 300))")
    assert page.run("document.getElementById('zoekstand').textContent").startswith(f"{found} result")
    page.press("ArrowDown")
    assert page.run(FOCUS).startswith("AAN-02")
    page.press("ArrowUp")
    assert page.run(FOCUS) == "zoekveld"
    page.press("Escape")
    assert page.run("document.getElementById('zoekveld').value") == ""
    assert page.run(VISIBLE) == everything
    page.type("orientatie")  # also finds oriëntatie
    page.press("Enter")
    assert page.run("document.activeElement.matches('[data-zoek] a')")
    page.press("Enter")
    page.run("new Promise((done) => setTimeout(done, 500))")
    assert page.run("location.pathname").endswith(".html")
    assert not page.run("location.pathname").endswith("/index.html")
    assert page.complaints() == []


def test_the_first_tab_skips_the_menu(page: Page, site: Path) -> None:
    """And the link that does so can be seen."""
    page.go(site / "regels" / "AAN-02.html")
    page.press("Tab")
    assert page.run(FOCUS) == "Naar de inhoud"
    assert page.run("document.activeElement.getBoundingClientRect().left >= 0")
    page.press("Enter")
    assert page.run("document.activeElement.id") == "inhoud"


@pytest.mark.parametrize("width", [320, 390, 1200])
def test_nothing_sticks_out(page: Page, site: Path, width: int) -> None:
    """Only a drawing may be wider than the window, in a frame of its own that the keyboard can move."""
    page.ask("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
    for name in (
        "index.html",
        "regels/AAN-02.html",
        "gegevens/aanmeldingen.html",
        "kalender.html",
        "regios.html",
    ):
        page.go(site / name)
        assert page.run("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), name
        assert page.complaints() == [], name
        assert all(url.startswith(("file:", "data:")) for url in page.requests()), name


def test_hostile_texts_do_nothing(page: Page, tmp_path: Path) -> None:
    """Nothing is carried out, and no text tries: a blocked attempt would be a complaint."""
    write_site(tmp_path, hostile())
    for name in hostile():
        if name.endswith(".html"):
            page.go(tmp_path / name)
            assert page.complaints() == [], name


def test_light_and_dark(page: Page, site: Path) -> None:
    """The page follows the reader's setting; on paper it is always light."""
    page.go(site / "regels" / "AAN-02.html")
    ground = "getComputedStyle(document.body).backgroundColor"
    seen: list[str] = []
    for media, scheme in (("screen", "light"), ("screen", "dark"), ("print", "dark")):
        page.ask(
            "Emulation.setEmulatedMedia",
            media=media,
            features=[{"name": "prefers-color-scheme", "value": scheme}],
        )
        seen.append(page.run(ground))
    page.ask("Emulation.setEmulatedMedia", media="", features=[])
    assert seen[0] == seen[2] == "rgb(255, 255, 255)"
    assert seen[1] != seen[0]
