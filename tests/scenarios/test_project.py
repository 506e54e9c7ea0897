"""``overstap.yaml``: where things are, read strictly; and the nearest one counts."""

from pathlib import Path

import pytest

from overstap.testing.project import read_project
from overstap.testing.root import find_root
from overstap_engine.diagnostics.finding import Language
from overstap_engine.diagnostics.words import hint, message


def project(folder: Path, text: str, *folders: str) -> Path:
    """A folder with an ``overstap.yaml`` and these folders in it."""
    (folder / "overstap.yaml").write_text(text, encoding="utf-8")
    for name in folders:
        (folder / name).mkdir(parents=True)
    return folder


def test_everything_may_be_left_out(tmp_path: Path) -> None:
    found = read_project(project(tmp_path, "# niets\n", "rules")).project
    assert found is not None
    assert (found.rules, found.scenarios, found.dossiers) == (
        tmp_path / "rules",
        tmp_path / "features",
        tmp_path / "fixtures",
    )
    assert found.features() == ()


def test_other_folders(tmp_path: Path) -> None:
    text = "regels: beleid/regels\nscenarios: toetsen\nfixtures: dossiers\n"
    found = read_project(
        project(tmp_path, text, "beleid/regels", "toetsen/a", "dossiers", "toetsen/.weg")
    ).project
    assert found is not None
    for name in ("toetsen/b.feature", "toetsen/a/c.feature", "toetsen/.weg/d.feature", "toetsen/e.txt"):
        (tmp_path / name).write_text("", encoding="utf-8")
    assert found.rules == tmp_path / "beleid" / "regels"
    assert [found.shown(path) for path in found.features()] == ["toetsen/a/c.feature", "toetsen/b.feature"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("regel: rules\n", "1:1 onbekende instelling `regel` → bedoelde u `regels`?"),
        ("regels: regls\n", "1:9 de map `regls` voor `regels` bestaat niet → maak de map, of verander de naam in `overstap.yaml`"),
        ("regels: [a, b]\n", "1:9 achter `regels` hoort de naam van een map → schrijf bijvoorbeeld `regels: rules`"),
        ("scenarios: /etc\n", "1:12 achter `scenarios` hoort de naam van een map → schrijf bijvoorbeeld `scenarios: rules`"),
        ("scenarios: nergens\n", "1:12 de map `nergens` voor `scenarios` bestaat niet → maak de map, of verander de naam in `overstap.yaml`"),
    ],
)  # fmt: skip
def test_a_mistake(tmp_path: Path, text: str, expected: str) -> None:
    reading = read_project(project(tmp_path, text, "rules"))
    assert reading.project is None
    assert [
        f"{one.span.line}:{one.span.column} {message(one, Language.NL)} → {hint(one, Language.NL)}"
        for one in reading.findings
    ] == [expected]


def test_there_must_be_rules(tmp_path: Path) -> None:
    reading = read_project(project(tmp_path, ""))
    assert [finding.code for finding in reading.findings] == ["OVS651"]


def test_the_nearest_project_counts(tmp_path: Path) -> None:
    inner = project(tmp_path, "", "binnen/diep") / "binnen"
    project(inner, "")
    assert find_root(inner / "diep") == inner
    assert find_root(tmp_path) == tmp_path
