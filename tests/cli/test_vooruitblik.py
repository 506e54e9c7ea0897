"""``overstap vooruitblik``: as text that people can judge, and as JSON."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.cli.command_line import Outcome
from tests.overstap.ahead import DOSSIER, RULES

Overstap = Callable[..., Outcome]
GOLDEN: Final = Path(__file__).parent / "golden" / "vooruitblik.txt"


@pytest.fixture
def ahead(command: Overstap, tmp_path: Path) -> Overstap:
    """The command with a small rulebook and one dossier; further options may follow."""
    rules, dossier = tmp_path / "regels", tmp_path / "dossier.json"
    rules.mkdir()
    (rules / "regels.yaml").write_text(RULES, encoding="utf-8")
    dossier.write_text(json.dumps(DOSSIER), encoding="utf-8")
    fixed = ("vooruitblik", str(dossier), "--rules", str(rules), "--peildatum", "2026-06-01")

    def run(*options: str) -> Outcome:
        return command(*fixed, *options)

    return run


def test_text(ahead: Overstap) -> None:
    """Write the file anew by hand when the words change, and read it."""
    result = ahead("--tot", "2026-10-05", "--voor", "leerling")
    assert (result.code, result.err) == (0, "")
    assert result.out == GOLDEN.read_text(encoding="utf-8")


def test_nothing_changes(ahead: Overstap) -> None:
    out = ahead("--tot", "2026-06-10", "--voor", "vo").out
    assert "Er komen geen signalen bij en er gaan er geen weg." in out
    assert "Legt iemand" not in out


def test_json(ahead: Overstap) -> None:
    """Dutch camelCase keys, dates in ISO form, one object for one dossier."""
    data = json.loads(ahead("--tot", "2026-10-05", "--voor", "leerling", "--format", "json").out)
    assert [*data] == [
        "dossier",
        "peildatum",
        "tot",
        "voor",
        "regelboek",
        "ontstaat",
        "eindigt",
        "verantwoordelijk",
    ]
    first = data["ontstaat"][0]
    assert (first["op"], first["signaal"]["code"], first["teltSignalen"]) == ("2026-06-16", "OVD-01", False)
    assert first["teVoorkomen"] == [
        {
            "feit": "overdracht",
            "label": "warme overdracht",
            "waarden": ["gehouden", "niet nodig"],
            "uiterlijk": "2026-06-15",
            "houders": ["vo", "mbo"],
        }
    ]
    assert data["eindigt"] == [
        {"op": "2026-10-01", "code": "OVD-01", "titel": "Nog geen warme overdracht vastgelegd"}
    ]
    assert [(turn["op"], turn["nu"]) for turn in data["verantwoordelijk"]] == [
        ("2026-06-01", "vo"),
        ("2026-07-31", "geen"),
    ]


def test_the_same_bytes_twice(ahead: Overstap) -> None:
    options = ("--tot", "2026-10-05", "--voor", "leerling", "--format", "json")
    assert ahead(*options).out == ahead(*options).out


def test_the_end_comes_before_the_start(ahead: Overstap) -> None:
    result = ahead("--tot", "2026-05-31", "--voor", "vo")
    assert result.code == 2
    assert "`--tot` ligt voor `--peildatum`" in result.err


def test_a_broken_dossier_is_named(command: Overstap, tmp_path: Path) -> None:
    broken = tmp_path / "kapot.json"
    broken.write_text('{"id": "L-1", "overstapjaar": "later"}', encoding="utf-8")
    result = command(
        "vooruitblik", str(broken), "--tot", "2026-10-01", "--peildatum", "2026-04-20", "--voor", "vo"
    )
    assert result.code == 1
    assert "overstapjaar" in result.err


def test_the_shipped_rules(command: Overstap) -> None:
    """A warm handover that is recorded in time keeps its signal away."""
    dossier = Path(__file__).parents[2] / "fixtures/dossiers/toestemming-gegeven-overdracht-ontbreekt.json"
    options = ("--tot", "2026-10-15", "--peildatum", "2026-03-20", "--voor", "vo")
    out = " ".join(command("vooruitblik", str(dossier), *options).out.split())
    assert "Vanaf 16 juni 2026: Nog geen warme overdracht vastgelegd" in out
    assert "Legt iemand vóór 16 juni 2026 dit vast, dan komt dit signaal niet:" in out
