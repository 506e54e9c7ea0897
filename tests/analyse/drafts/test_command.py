"""``overstap test --ontwerp``: a file that parses, passes, and is the same every time."""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from overstap.analyse.drafts.draft import Drafted, Drafter
from overstap.cli.draft import summary
from tests.scenarios.coverage.planted import NOWHERE, book
from tests.scenarios.planted_project import Project

RUN = "from overstap.cli import main; main()"


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Project:
    return Project(tmp_path, capsys, monkeypatch)


def test_what_is_missing_is_written_and_then_nothing_is_missing(project: Project) -> None:
    first = project.test("--ontwerp", "features/ontwerp.feature")
    assert first.code == 0
    assert "laten de scenario's van het project al zien" in first.err
    assert "onderdelen: met minder dossiers kan het niet (bewezen)." in first.err
    written = (project.root / "features/ontwerp.feature").read_text(encoding="utf-8")
    assert written.count("kan het niet (bewezen).\n") == written.count("  Regel: ")
    assert project.test("--kleine-wijzigingen").out.splitlines()[-1].endswith("100%")
    assert project.test("--dekking").out.splitlines()[-1].endswith("100%")
    again = project.test("--ontwerp", "features/nog-eens.feature")
    assert "er is niets geschreven" in again.err
    assert not (project.root / "features/nog-eens.feature").exists()


def test_one_rule_and_everything(project: Project) -> None:
    project.test("--ontwerp", "een.feature", "--regel", "R-2")
    project.test("--ontwerp", "alles.feature", "--alles")
    one, everything = (Path(name).read_text(encoding="utf-8") for name in ("een.feature", "alles.feature"))
    assert "R-1" not in one
    assert everything.count("Scenario:") > one.count("Scenario:")


def test_whether_fewer_would_do() -> None:
    rulebook = book()
    with closing(Drafter(rulebook, NOWHERE, year=2026)) as drafter:
        one = drafter.draft(("signaal", "R-1"))
    open_too = replace(one, least=1)
    assert told([one]) == ["Met minder dossiers kan het niet (bewezen)."]
    assert told([one, one]) == ["Voor elk van de 2 onderdelen: met minder dossiers kan het niet (bewezen)."]
    number = len(one.drafts)
    line = f"  R-1: er is er minstens 1 nodig, ontworpen zijn er {number}"
    assert told([open_too]) == [
        f"Of het met minder dossiers kan, is niet volledig nagegaan: {line.removeprefix('  R-1: ')}."
    ]
    some = "Bij 1 van de 2 onderdelen is niet volledig nagegaan of het met minder dossiers kan"
    assert told([one, open_too]) == [f"{some}; bij de andere is bewezen dat het niet kan:", line]
    assert told([open_too] * 5) == [
        "Bij 5 van de 5 onderdelen is niet volledig nagegaan of het met minder dossiers kan:",
        *[line] * 3,
        "  en nog 2",
    ]


@pytest.mark.parametrize(
    ("dossiers", "reached", "noticed", "line"),
    [
        (1, 0, 1, "1 dossier in uit.feature: dat merkt 1 kleine wijziging op."),
        (1, 1, 0, "1 dossier in uit.feature: dat laat 1 uitkomst zien."),
        (
            2,
            3,
            4,
            "2 dossiers in uit.feature: die laten 3 uitkomsten zien en merken 4 kleine wijzigingen op.",
        ),
    ],
    ids=["one change", "one outcome", "several"],
)
def test_one_and_several_are_told_apart(dossiers: int, reached: int, noticed: int, line: str) -> None:
    with closing(Drafter(book(), NOWHERE, year=2026)) as drafter:
        found = replace(drafter.draft(("actie", "A1")), already=0, reached=reached, noticed=noticed)
    assert next(summary([found], dossiers, Path("uit.feature"))) == line


def told(found: Sequence[Drafted]) -> list[str]:
    lines = [*summary(found, 9, Path("uit.feature"))]
    return lines[1 : lines.index(next(each for each in lines if each.startswith("Elk scenario")))]


def test_what_cannot_be_asked(project: Project) -> None:
    assert "eindigt op `.feature`" in project.test("--ontwerp", "uit.txt").err
    assert "kies één van" in project.test("--ontwerp", "uit.feature", "--dekking").err
    assert (
        "geen regel, afleiding, parameter of actie heet `R-11`"
        in project.test("--ontwerp", "uit.feature", "--regel", "R-11").err
    )


def test_the_file_does_not_depend_on_the_hash_seed(project: Project) -> None:
    for seed in ("0", "4242"):
        command = [sys.executable, "-c", RUN, "test", "--alles", "--ontwerp", f"{seed}.feature"]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run(command, env=environment, cwd=project.root, check=True, capture_output=True)
    first, second = (Path(f"{seed}.feature").read_bytes() for seed in ("0", "4242"))
    assert first == second
    assert first
