"""``overstap diff … --cohort`` as a user sees it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from overstap.differences.cohort import compare_cohort
from overstap.differences.cohort.as_json import json_text
from overstap.rules import load_rules
from tests.cli.command_line import Outcome, overstap
from tests.differences_cohort.books import OLD, write_book

Diff = Callable[..., Outcome]

GOLDEN: Final = Path(__file__).parent / "golden"


@pytest.mark.parametrize(("name", "options"), [("eigen", ()), ("delen", ("--delen",))])
def test_the_text(diff: Diff, name: str, options: tuple[str, ...]) -> None:
    """Reads like a document, the same every time."""
    found = diff(*options)
    assert (found.code, found.err) == (1, "")
    assert found.out == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")
    assert "L-0" not in found.out
    assert diff(*options).out == found.out


def test_the_json_that_is_shared_has_less(diff: Diff) -> None:
    """Only rules that all readers may see, no dossiers, and no small numbers."""
    own, shared = (
        json.loads(diff("--format", "json", *more).out) for more in ((), ("--delen", "--met", "mbo"))
    )
    codes = [{line["naam"] for line in each["onbeslist"]["perRegel"]} for each in (own, shared)]
    assert codes[1] <= codes[0]
    assert shared["gedeeldMet"] == ["mbo"]
    assert shared["minimum"] == 5
    assert "afgewezen" in own
    assert "afgewezen" not in shared
    assert "oud" in own["signalen"]["perRegel"][0]
    assert "oud" not in shared["signalen"]["perRegel"][0]
    assert "perSchool" not in shared["acties"]


def test_no_differences(diff: Diff) -> None:
    """Is told, and the exit code says so."""
    found = diff(new="oud")
    assert found.code == 0
    assert "Bij geen van deze leerlingen verandert er iets." in found.out


@pytest.mark.parametrize("layout", ["csv", "ndjson", "parquet"])
def test_tables(diff: Diff, layout: str) -> None:
    """Every difference with who it is about, and the numbers."""
    found = diff("--uit", "verschil", "--tabelformaat", layout, "--format", "json")
    folder = Path("verschil")
    assert {each.name for each in folder.iterdir()} == {
        f"verschillen.{layout}",
        f"afgewezen.{layout}",
        "vergelijking.json",
    }
    assert (folder / "vergelijking.json").read_text(encoding="utf-8") == found.out
    if layout == "ndjson":
        rows = [json.loads(line) for line in (folder / "verschillen.ndjson").read_text().splitlines()]
        assert list(rows[0]) == ["dossier", "school", "soort", "code", "oud", "nieuw"]
        gained = sum(row["soort"] == "regel" and row["nieuw"] == "signaal" for row in rows)
        assert gained == json.loads(found.out)["signalen"]["perRegel"][-1]["erbij"]
        assert {row["soort"] for row in rows} == {"regel", "actie", "uiterlijk", "mits", "rollen"}
        assert len({row["dossier"] for row in rows}) == json.loads(found.out)["dossiers"]["anders"]
    assert diff("--uit", "verschil").code == 2


def test_workers_change_nothing(tmp_path: Path, diff: Diff) -> None:
    """Numbers and tables are the same bytes for one process and for two."""
    lines = (tmp_path / "groep.ndjson").read_text(encoding="utf-8").splitlines()
    many = [line.replace("L-", f"L{copy}-") for copy in range(75) for line in lines]
    Path("veel.ndjson").write_text("\n".join([*many, many[0], "{}"]) + "\n", encoding="utf-8")
    outcomes: list[tuple[str, dict[str, bytes]]] = []
    for count in (1, 2):
        out = tmp_path / f"uit{count}"
        old, new = load_rules(tmp_path / "oud"), load_rules(tmp_path / "nieuw")
        found = compare_cohort(
            "veel.ndjson", old, new, peildatum="2026-06-08", voor="vo", out=out, workers=count
        )
        assert found.tally.rejected == {"beide": 2}
        outcomes.append((json_text(found), {each.name: each.read_bytes() for each in sorted(out.iterdir())}))
    assert outcomes[0] == outcomes[1]


def test_dossiers_that_one_version_rejects(tmp_path: Path, diff: Diff) -> None:
    """Are counted and named, and are part of no other number. A dossier that is there twice counts once."""
    write_book(
        tmp_path / "strenger", OLD.replace("gesprek.op:", "gesprek.dag:").replace("gesprek.op", "gesprek.dag")
    )
    write_book(tmp_path / "ruimer", OLD.replace("bronnen: [{id: b,", _EXTRA, 1))
    extra: dict[str, Any] = {"id": "L-900", "overstapjaar": 2026, "gesprek": {"soort": "kort"}}
    again: dict[str, Any] = {"id": "L-000", "overstapjaar": 2026}
    Path("meer.ndjson").write_text(f"{json.dumps(extra)}\n{json.dumps(again)}\n{{}}\n", encoding="utf-8")
    found = diff(new="ruimer", inputs=("groep.ndjson", "meer.ndjson"))
    assert found.code == 1
    assert "Dossiers in de invoer: 63. Vergeleken: 60." in found.out
    assert "Alleen de oude regels wijzen af: 1 " in found.out
    assert "Allebei wijzen af: 2 " in found.out
    assert "  oud: meer.ndjson:1: dossier L-900: gesprek.soort: " in found.out
    told = json.loads(diff("--format", "json", new="strenger").out)
    assert told["dossiers"]["afgewezenDoorNieuw"] == 45
    assert told["dossiers"]["vergeleken"] == 15
    assert len(told["afgewezen"]) == 20
    assert "L-9" not in diff("--delen", new="ruimer", inputs=("groep.ndjson", "meer.ndjson")).out


_EXTRA: Final = """\
  gesprek.soort: {type: tekst, label: soort, vraag: Wat voor gesprek?, houders: [vo], delen: wettelijk}
bronnen: [{id: b,"""


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (("--bewijs",), "`--bewijs` en `--cohort` gaan niet samen"),
        (("--delen", "--uit", "x"), "niet om te delen"),
        (("--minimum", "5"), "horen bij `--delen`"),
        (("--delen", "--minimum", "2"), "ten minste 3"),
        (("--voor", "mbo"), "precies één keer `--voor`"),
        (("--tabelformaat", "csv"), "hoort bij `--uit`"),
        (("--regio", "mars"), "het oude regelboek: onbekende regio"),
        (("--delen", "--met", "gemeente"), "onbekende partij `gemeente`"),
        (("--tijd", "5"), "horen bij `--bewijs`"),
    ],
)
def test_options_that_do_not_go_together(diff: Diff, more: tuple[str, ...], message: str) -> None:
    """What is wrong, and nothing on standard output."""
    found = diff(*more)
    assert (found.code, found.out) == (2, "")
    assert message in found.err


def test_options_of_a_cohort_alone(
    diff: Diff, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a cohort, or with a party or file that is not there."""
    assert (
        "`--delen` hoort bij `--cohort`"
        in overstap(capsys, monkeypatch, ("diff", "oud", "nieuw", "--delen")).err
    )
    assert "zet `--cohort`" in overstap(capsys, monkeypatch, ("diff", "oud", "nieuw", "groep.ndjson")).err
    assert diff(inputs=("weg.ndjson",)).code == 2
    assert "twee keer genoemd" in diff(inputs=("groep.ndjson", "groep.ndjson")).err
