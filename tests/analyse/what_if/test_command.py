"""``overstap explain … --wat-als``: texts that people can judge, JSON, and messages. Write a golden file anew by hand
when the words change, and read it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.analyse.what_if.talks import RULES
from tests.cli.command_line import Outcome, overstap

Overstap = Callable[..., Outcome]
GOLDEN: Final = Path(__file__).parent / "golden"
FIXTURES: Final = Path(__file__).parents[3] / "fixtures" / "dossiers"

STORIES: Final = (
    ("zomercontact-alles-gedeeld.json", "2026-07-20", "vo", ("ZOM-01",)),
    ("toestemming-gegeven-overdracht-ontbreekt.json", "2026-06-22", "vo", ()),
    ("niet-gemeld-bij-mbo.json", "2026-04-20", "vo", ()),
    ("aangemeld-op-1-april.json", "2026-04-20", "vo", ("AAN-02", "INT-01", "OVD-01")),
    ("vroeg-aanmelden-met-ondersteuning.json", "2026-02-16", "vo", ("ORI-01", "AAN-04")),
    ("gezakt-voor-het-vmbo.json", "2026-06-29", "leerling", ()),
    ("niet-gezien-op-dag-7.json", "2026-09-07", "mbo", ()),
    ("overleden-in-juli.json", "2026-08-10", "vo", ("ZOM-01",)),
    ("overdracht-zonder-leerling.json", "2026-06-22", "doorstroompunt", ("ZOM-02",)),
)
"""(dossier, peildatum, party, signals; none: those of now)."""


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Overstap:
    """``command("explain", …)`` on a terminal of a hundred columns."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setenv("COLUMNS", "100")

    def call(*arguments: str) -> Outcome:
        return overstap(capsys, monkeypatch, arguments)

    return call


@pytest.fixture
def small(command: Overstap, tmp_path: Path) -> Overstap:
    """The command on the small rulebook, with one dossier; further options may follow."""
    fixed = _small(tmp_path, {"wens": True, "gesprek": False, "verslag": False})

    def run(*options: str) -> Outcome:
        return command(*fixed, *options)

    return run


def _small(folder: Path, facts: dict[str, object]) -> tuple[str, ...]:
    rules, dossier = folder / "regels", folder / "dossier.json"
    rules.mkdir()
    (rules / "regels.yaml").write_text(RULES, encoding="utf-8")
    dossier.write_text(json.dumps({"id": "L-0001", "overstapjaar": 2026, **facts}), encoding="utf-8")
    return ("explain", str(dossier), "--rules", str(rules), "--voor", "vo", "--wat-als")


@pytest.mark.checkout
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story[0].partition(".")[0])
def test_text(command: Overstap, story: tuple[str, str, str, tuple[str, ...]]) -> None:
    name, as_of, party, codes = story
    chosen = [option for code in codes for option in ("--signaal", code)]
    result = command(
        "explain", str(FIXTURES / name), "--peildatum", as_of, "--voor", party, "--wat-als", *chosen
    )
    assert (result.code, result.err) == (0, "")
    assert result.out == (GOLDEN / f"{name.partition('.')[0]}.txt").read_text(encoding="utf-8")


def test_json(small: Overstap) -> None:
    told = json.loads(small("--peildatum", "2026-04-20", "--signaal", "A-01", "--format", "json").out)
    assert told == {
        "dossier": "L-0001",
        "peildatum": "2026-04-20",
        "voor": "vo",
        "code": "A-01",
        "titel": "Nog geen gesprek",
        "stand": "gegeven",
        "vervaltAls": [
            {
                "veranderingen": [_talk("gesprek"), _talk("verslag")],
                "vervaltDanOok": [],
            }
        ],
        "komtAls": [],
        "nietOpTeLossen": None,
        "vervaltVanzelfOp": None,
        "openVragen": [],
        "reden": None,
        "volledigNagegaan": True,
    }


def _talk(name: str) -> dict[str, object]:
    return {
        "soort": "waarde",
        "feit": name,
        "label": name,
        "nu": False,
        "waarden": [True],
        "houders": ["vo"],
    }


def test_json_without_what_if(command: Overstap, tmp_path: Path) -> None:
    options = _small(tmp_path, {})[:-1]
    result = command(*options, "--peildatum", "2026-04-20", "--format", "json")
    assert result.code == 2
    assert "`--format json` kan alleen samen met `--wat-als`" in result.err


def test_outside_the_range_is_said(small: Overstap) -> None:
    result = small("--peildatum", "2031-01-01", "--signaal", "A-01")
    assert result.out == (
        "Dossier L-0001: Niet te bewijzen: `peildatum` ligt buiten het bereik dat het regelboek noemt.\n"
    )
    told = json.loads(small("--peildatum", "2031-01-01", "--signaal", "A-01", "--format", "json").out)
    assert told == {"dossier": "L-0001", "nietTeBewijzen": ["peildatum"]}


def test_nothing_about_a_signal_of_others(command: Overstap, tmp_path: Path) -> None:
    fixed = [option if option != "vo" else "mbo" for option in _small(tmp_path, {"wens": True})]
    text = command(*fixed, "--peildatum", "2026-04-20", "--signaal", "A-07")
    assert text.out == "Signaal A-07 is niet bedoeld voor mbo-school; daarom wordt er niets over getoond.\n"
    assert command(*fixed, "--peildatum", "2026-04-20", "--signaal", "A-07", "--format", "json").out == "[]\n"


def test_without_python_sat(small: Overstap, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pysat.solvers", None)
    result = small("--peildatum", "2026-04-20", "--signaal", "A-01")
    assert result.code == 2
    assert "overstap[bewijs]" in result.err


def test_the_same_bytes_for_every_hash_seed(tmp_path: Path) -> None:
    fixed = _small(tmp_path, {"wens": True, "aanmeldingen": [{"stand": "ontvangen"}]})
    told = {_run(seed, *fixed, "--peildatum", "2026-04-20", "--format", "json") for seed in ("1", "77")}
    assert len(told) == 1
    assert "vervaltAls" in told.pop()


def _run(seed: str, *arguments: str) -> str:
    program = "import sys; from overstap.cli import main; main(sys.argv[1:])"
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    return done.stdout
