"""``overstap test --ontwerp``: a file that parses, passes, and is the same every time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scenarios.planted_project import Project

RUN = "from overstap.cli import main; main()"


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Project:
    return Project(tmp_path, capsys, monkeypatch)


def test_what_is_missing_is_written_and_then_nothing_is_missing(project: Project) -> None:
    first = project.test("--ontwerp", "features/ontwerp.feature")
    assert first.code == 0
    assert "laten de scenario's van het project al zien" in first.err
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
