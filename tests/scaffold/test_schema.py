"""``overstap schema``: what editors need, written, compared and shown."""

import ast
import json
import re
from pathlib import Path

import pytest

from overstap.bundled import bundled_rulebook
from overstap.scaffold.editor import editor_files, stale_files, write_editor_files
from overstap.scaffold.step_stub import spellings, step_stub
from overstap.testing.sentence import Kind, Sentence
from overstap.testing.steps import SENTENCES
from tests.scaffold.command import overstap


def test_it_writes_into_the_project_from_any_folder_in_it(project: Path) -> None:
    """Over what was there."""
    schema = project / ".overstap" / "regels.schema.json"
    right = schema.read_bytes()
    schema.write_text("oud", encoding="utf-8")
    done = overstap("schema", cwd=project / "scenarios")
    assert done.code == 0, done
    assert schema.read_bytes() == right


def test_a_stale_or_missing_file_is_named(project: Path) -> None:
    """With what to do; nothing is written."""
    (project / ".overstap" / "regels.schema.json").write_text("oud", encoding="utf-8")
    (project / ".overstap" / "stappen_stub.py").unlink()
    done = overstap("schema", "--controleer", cwd=project)
    assert done.code == 1
    assert done.out.splitlines() == [
        ".overstap/regels.schema.json is verouderd; draai `overstap schema` en leg het resultaat vast",
        ".overstap/stappen_stub.py ontbreekt; draai `overstap schema` en leg het resultaat vast",
    ]
    assert (project / ".overstap" / "regels.schema.json").read_text(encoding="utf-8") == "oud"


def test_line_ends_do_not_make_a_file_stale(tmp_path: Path) -> None:
    """Git on Windows changes them."""
    for path in write_editor_files(tmp_path, bundled_rulebook()):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert stale_files(tmp_path, bundled_rulebook()) == ()


def test_another_folder(project: Path, tmp_path: Path) -> None:
    """``--naar``, for the project here or for the rules that are named."""
    assert overstap("schema", "--naar", "hulp", cwd=project).code == 0
    assert overstap("schema", "--naar", "hulp", "--rules", str(project / "regels"), cwd=tmp_path).code == 0
    for folder in (project, tmp_path):
        for name in editor_files(bundled_rulebook()):
            assert (folder / "hulp" / name).read_bytes() == (project / ".overstap" / name).read_bytes()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [([], "hier is geen project"), (["regels", "--controleer"], "gaan niet samen met `regels`")],
)
def test_wrong_usage(tmp_path: Path, arguments: list[str], told: str) -> None:
    """In Dutch."""
    done = overstap("schema", *arguments, cwd=tmp_path)
    assert (done.code, told in done.err) == (2, True)


def test_rules_with_a_mistake_leave_the_files_alone(project: Path) -> None:
    """The mistakes are shown."""
    before = (project / ".overstap" / "regels.schema.json").read_bytes()
    (project / "regels" / "fout.yaml").write_text("regel: []\n", encoding="utf-8")
    done = overstap("schema", cwd=project)
    assert (done.code, done.out) == (2, "")
    assert "regels/fout.yaml:1:1" in done.err
    assert (project / ".overstap" / "regels.schema.json").read_bytes() == before


@pytest.mark.parametrize("what", ["regels", "dossier"])
def test_showing_a_schema_writes_nothing(tmp_path: Path, what: str) -> None:
    """JSON on standard output."""
    assert json.loads(overstap("schema", what, cwd=tmp_path).out)["type"] == "object"
    assert list(tmp_path.iterdir()) == []


def test_the_stub_is_python_with_every_spelling_once() -> None:
    """So that the server reads all of it."""
    tree = ast.parse(step_stub())
    found = [
        (node.decorator_list[0].func.id, node.decorator_list[0].args[0].value)
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and isinstance(node.decorator_list[0], ast.Call)
        and isinstance(node.decorator_list[0].func, ast.Name)
        and isinstance(node.decorator_list[0].args[0], ast.Constant)
    ]
    assert len(found) == len(set(found)) == sum(len([*spellings(each)]) for each in SENTENCES)
    assert {name for name, _ in found} == {"given", "when", "then"}


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.template)
def test_some_spelling_fits_the_example(sentence: Sentence) -> None:
    """With any text in the slots."""
    patterns = [re.sub(r"\\\{\w+\\\}", ".+", re.escape(spelling)) for spelling in spellings(sentence)]
    assert [pattern for pattern in patterns if re.fullmatch(pattern, sentence.example)]


def test_alternatives_are_spelt_out() -> None:
    """Also the one that may be left out."""
    sentence = Sentence(
        Kind.THEN, "[de|het] {feit} is [niet |]zo", "de x is zo", "", lambda before, _: before
    )
    assert [*spellings(sentence)] == [
        "de {feit} is niet zo",
        "de {feit} is zo",
        "het {feit} is niet zo",
        "het {feit} is zo",
    ]
