"""``--html``: what the commands write, where, and what they never touch."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from overstap.site.folder import MANIFEST, NotASite, write_site
from tests.cli.command_line import Outcome, overstap

Overstap = Callable[..., Outcome]

RULES = Path(__file__).with_name("vijandig.yaml").read_bytes()


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Overstap:
    """``command("rules", …)``."""
    return lambda *arguments: overstap(capsys, monkeypatch, arguments)


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A project with one rule file and one scenario; the folder of its rules."""
    folder = tmp_path / "regels"
    folder.mkdir()
    (folder / "alles.yaml").write_bytes(RULES)
    (tmp_path / "overstap.yaml").write_text("regels: regels\nscenarios: scenarios\n", encoding="utf-8")
    (tmp_path / "scenarios").mkdir()
    (tmp_path / "scenarios" / "proef.feature").write_text(
        "# language: nl\nFunctionaliteit: Proef\n\n  Scenario: Jan <b> krijgt geen signaal\n"
        "    Gegeven een leerling geboren op 3 mei 2009\n    Als de vo-school op 1 juni 2026 kijkt\n"
        "    Dan is er geen signaal BAS-01\n",
        encoding="utf-8",
    )
    return folder


@pytest.mark.parametrize(
    ("what", "first"), [("rules", "regels"), ("actions", "acties"), ("facts", "gegevens")]
)
def test_each_command_writes_the_same_site(
    command: Overstap, rules: Path, tmp_path: Path, what: str, first: str
) -> None:
    """And names the page to begin with on standard output."""
    site = tmp_path / "site"
    done = command(what, "--rules", str(rules), "--html", str(site))
    assert (done.code, done.out) == (0, f"{site / first / 'index.html'}\n")
    assert "pagina's geschreven" in done.err
    written = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    named = (site / MANIFEST).read_text(encoding="utf-8").splitlines()
    assert written == sorted([*named, MANIFEST])
    assert {"index.html", "regels/index.html", "acties/index.html", "gegevens/index.html"} <= {*written}


def test_scenarios_of_the_project(command: Overstap, rules: Path, tmp_path: Path) -> None:
    """Their names, never their steps."""
    command("rules", "--rules", str(rules), "--html", str(tmp_path / "site"))
    page = (tmp_path / "site" / "regels" / "BAS-01.html").read_text(encoding="utf-8")
    assert "Jan &lt;b&gt; krijgt geen signaal" in page
    assert "scenarios/proef.feature" in page
    assert "3 mei 2009" not in page
    other = (tmp_path / "site" / "regels" / "BAS-02.html").read_text(encoding="utf-8")
    assert "nog geen scenario dat deze code noemt" in other


def test_a_page_that_is_gone_is_taken_away(command: Overstap, rules: Path, tmp_path: Path) -> None:
    """A second run renews the site; what somebody put beside it stays."""
    site = tmp_path / "site"
    command("rules", "--rules", str(rules), "--html", str(site))
    (site / "eigen.txt").write_text("van mij", encoding="utf-8")
    text = (rules / "alles.yaml").read_text(encoding="utf-8")
    (rules / "alles.yaml").write_text(text.replace("code: A003", "code: A004"), encoding="utf-8")
    assert command("rules", "--rules", str(rules), "--html", str(site)).code == 0
    assert not (site / "acties" / "A003.html").exists()
    assert (site / "acties" / "A004.html").exists()
    assert (site / "eigen.txt").read_text(encoding="utf-8") == "van mij"


def test_another_folder_is_left_alone(command: Overstap, rules: Path, tmp_path: Path) -> None:
    """A folder that holds something else is refused, and nothing is written."""
    full = tmp_path / "vol"
    full.mkdir()
    (full / "index.html").write_text("van mij", encoding="utf-8")
    done = command("rules", "--rules", str(rules), "--html", str(full))
    assert done.code == 2
    assert "staat al iets anders" in done.err
    assert os.listdir(full) == ["index.html"]
    assert (full / "index.html").read_text(encoding="utf-8") == "van mij"


def test_a_manifest_cannot_reach_outside(tmp_path: Path) -> None:
    """Whatever somebody wrote into it."""
    outside = tmp_path / "kostbaar.txt"
    outside.write_text("van mij", encoding="utf-8")
    site = tmp_path / "site"
    write_site(site, {"index.html": "een"})
    (site / "map").symlink_to(tmp_path)
    (site / MANIFEST).write_text(f"../kostbaar.txt\n{outside}\nmap/kostbaar.txt\n\n", encoding="utf-8")
    write_site(site, {"index.html": "twee"})
    assert outside.read_text(encoding="utf-8") == "van mij"
    assert (site / "index.html").read_text(encoding="utf-8") == "twee"
    with pytest.raises(NotASite):
        write_site(tmp_path, {})


def test_wrong_usage(command: Overstap, tmp_path: Path) -> None:
    """The site is always whole, so names and formats do not go with it."""
    for extra in (["AAN-01"], ["--format", "json"]):
        done = command("rules", *extra, "--html", str(tmp_path / "site"))
        assert done.code == 2
        assert "de website bevat altijd alles" in done.err
        assert not (tmp_path / "site").exists()
