"""``overstap report`` on a run that ``overstap cohort`` wrote: what it writes, and what it says when something is wrong."""

import json
from pathlib import Path
from typing import Any

import pytest

from overstap.cli import main
from overstap.cohort import run_cohort

DOSSIERS: list[dict[str, Any]] = [
    {"id": f"p{at}", "overstapjaar": 2026, "doel": "mbo", "vo": {"school": "De Brug"}, "aanmeldingen": []}
    for at in range(6)
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A run of six students, in the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in.ndjson").write_text(
        "".join(f"{json.dumps(each)}\n" for each in DOSSIERS), encoding="utf-8"
    )
    out = tmp_path / "run"
    run_cohort(["in.ndjson"], peildatum="2026-04-20", voor="vo", out=out, workers=1)
    return out


def call(*arguments: str | Path) -> int:
    """The exit code of the command."""
    with pytest.raises(SystemExit) as stop:
        main(["report", *map(str, arguments)])
    return int(stop.value.code or 0)


def test_it_writes_two_kinds_of_pages(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One for the party itself and one to share, the same every time."""
    assert call(folder) == 0
    assert capsys.readouterr().out == "overzicht.html\n"
    own = Path("overzicht.html").read_bytes()
    assert b"p0, p1, p2, p3, p4, p5" in own
    assert call(folder, "--delen", "--met", "mbo", "--minimum", "7") == 0
    shared = Path("overzicht-delen.html").read_text(encoding="utf-8")
    assert "p0" not in shared
    assert "Aantallen van 1 tot en met 6 zijn afgeschermd" in shared
    assert call(folder, "--uit", "ander.html") == 0
    assert Path("ander.html").read_bytes() == own
    capsys.readouterr()
    assert call(folder, "--uit", "-") == 0
    assert capsys.readouterr().out.encode() == own
    assert sorted(path.name for path in Path().iterdir()) == [
        *("ander.html", "in.ndjson", "overzicht-delen.html", "overzicht.html", "run"),
    ]


def test_what_is_wrong_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In one line of Dutch, and nothing is written."""

    def told(*arguments: str | Path) -> str:
        assert call(*arguments) == 2
        return capsys.readouterr().err

    assert "`MAP`: `nergens` bestaat niet" in told("nergens")
    assert "staat geen ontvangstbewijs.json" in told(".")
    assert "horen bij `--delen`" in told(folder, "--minimum", "5")
    assert "`--minimum` is ten minste 3" in told(folder, "--delen", "--minimum", "2")
    assert "gemeente" in told(folder, "--delen", "--met", "gemeente")
    receipt = folder / "ontvangstbewijs.json"
    text = receipt.read_text(encoding="utf-8")
    values = json.loads(text)
    receipt.write_text(json.dumps(values | {"overstap": "0.0.1"}), encoding="utf-8")
    assert "is gemaakt met overstap 0.0.1" in told(folder)
    values["regelboek"]["vingerafdruk"] = "sha256:0123456789ab"
    receipt.write_text(json.dumps(values), encoding="utf-8")
    assert "Geef met `--rules MAP` de regels van de uitkomst" in told(folder)
    receipt.write_text(text, encoding="utf-8")
    table = next(folder.glob("acties.*"))
    table.write_bytes(table.read_bytes()[:-1])
    assert "is beschadigd of veranderd" in told(folder)
    assert not Path("overzicht.html").exists()
