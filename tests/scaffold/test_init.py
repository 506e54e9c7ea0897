"""``overstap init``: a project whose checks pass at once, and a README that leads to a first own rule."""

import json
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from overstap.cli import cli
from tests.scaffold.command import overstap

BLOCK = re.compile(r"^ *```(\w*)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
OWN_RULE = ("**3. Maak het bestand `regels/ouders.yaml`:**", "regels/ouders.yaml")
OWN_SCENARIO = ("**4. Maak het bestand `scenarios/ouders.feature`:**", "scenarios/ouders.feature")
OWN_PARAMETER = ("## Iets van de basis veranderen", "regels/parameters.yaml")


def follow(project: Path, heading: str, name: str) -> None:
    """Do what the README says below a heading: put the first block of text in a file."""
    text = (project / "README.md").read_text(encoding="utf-8").partition(heading)[2]
    found = BLOCK.search(text)
    assert found
    (project / name).write_text(found[2], encoding="utf-8")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_the_checks_of_a_new_project_pass_at_once(project: Path) -> None:
    """All that its own workflow runs."""
    for command in (["check"], ["test"], ["schema", "--controleer"]):
        done = overstap(*command, cwd=project)
        assert done.code == 0, done
    assert "geen fouten gevonden" in overstap("check", cwd=project).out
    assert re.search(r"alle \d+ scenario's geslaagd", overstap("test", cwd=project).out)


def test_only_yaml_and_scenarios_are_for_people_to_write(project: Path) -> None:
    """The one Python file is made, in the folder that editors use."""
    assert [name for name in contents(project) if name.endswith(".py")] == [".overstap/stappen_stub.py"]


def test_it_says_what_was_made_and_what_to_do_next(tmp_path: Path) -> None:
    """Each file with what it is for."""
    done = overstap("init", "proef", cwd=tmp_path)
    listed, _, following = done.out.partition("Zo gaat u verder")
    lines = [line.split(maxsplit=1) for line in listed.splitlines()[2:] if line]
    assert {line[0] for line in lines} == set(contents(tmp_path / "proef"))
    assert [line for line in lines if len(line) < 2] == []
    assert all(words in following for words in ('cd "proef"', "overstap check", "overstap test", "README.md"))


def test_in_the_folder_itself(tmp_path: Path) -> None:
    """Without a folder: here."""
    done = overstap("init", cwd=tmp_path)
    assert (done.code, "cd " in done.out) == (0, False)
    assert overstap("test", cwd=tmp_path).code == 0


@pytest.mark.parametrize("name", ["README.md", ".overstap/stappen_stub.py", "regels/intake.yaml"])
def test_nothing_is_ever_overwritten(tmp_path: Path, name: str) -> None:
    """Not one file is made when one is in the way, and the one is named."""
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("van mij", encoding="utf-8")
    done = overstap("init", cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert f"  {name}\n" in done.err
    assert contents(tmp_path) == {name: b"van mij"}


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    """A file is in its place."""
    (tmp_path / "bestand").write_text("", encoding="utf-8")
    done = overstap("init", "bestand/project", cwd=tmp_path)
    assert done.code == 2
    assert "bestand" in done.err
    assert "fout in overstap zelf" not in done.err


def test_the_name_of_the_folder_is_that_of_the_rulebook(tmp_path: Path) -> None:
    """Whatever the name."""
    for name in ("regels van 'ons'", "12:30", "été"):
        assert overstap("init", name, cwd=tmp_path).code == 0
        done = overstap(
            "evaluate", "dossiers/voorbeeld.yaml", "--rules", "regels",
            "--peildatum", "2026-03-13", "--voor", "vo", "--format", "json", cwd=tmp_path / name,
        )  # fmt: skip
        result = json.loads(done.out)
        assert result["regelboek"]["naam"] == name
        assert [signal["code"] for signal in result["signalen"]] == ["EIGEN-01"]


def test_the_readme_leads_to_an_own_rule_with_scenarios(project: Path) -> None:
    """What it says to write passes, and the scenarios would notice when the rule were gone."""
    follow(project, *OWN_RULE)
    follow(project, *OWN_SCENARIO)
    assert overstap("check", cwd=project).code == 0
    done = overstap("test", cwd=project)
    assert done.code == 0, done
    assert "alle 11 scenario's geslaagd" in done.out
    stale = overstap("schema", "--controleer", cwd=project)
    assert (stale.code, ".overstap/regels.schema.json is verouderd" in stale.out) == (1, True)
    assert overstap("schema", cwd=project).code == 0
    assert overstap("schema", "--controleer", cwd=project).code == 0
    rule = project / "regels" / "ouders.yaml"
    rule.write_text(rule.read_text("utf-8").replace("{onbekendOf: nee}", "nee"), encoding="utf-8")
    assert overstap("test", cwd=project).code == 1


def test_the_mistake_that_the_readme_proposes_is_explained(project: Path) -> None:
    """With its place and what was meant."""
    follow(project, *OWN_RULE)
    rule = project / "regels" / "ouders.yaml"
    rule.write_text(rule.read_text("utf-8").replace("gepland\n", "geplant\n", 1), encoding="utf-8")
    done = overstap("check", cwd=project)
    assert done.code == 1
    assert "regels/ouders.yaml:10:" in done.out
    assert "bedoelde u `gepland`?" in done.out


def test_the_parameter_that_the_readme_changes_counts(project: Path) -> None:
    """In place of the one in the basis."""
    follow(project, *OWN_PARAMETER)
    assert overstap("check", cwd=project).out == "geen fouten gevonden\n"
    schema = json.loads(overstap("schema", "regels", "--rules", "regels", cwd=project).out)
    offered = {one["label"]: one["description"] for one in schema["definitions"]["datum"]["defaultSnippets"]}
    assert offered["$uitersteAanmelddatum"].endswith("in onze regio op tijd is (nu 03-15)")


@pytest.mark.parametrize(
    ("schema", "name"),
    [("github-workflows", ".github/workflows/overstap.yml"), ("gitlab-ci", ".gitlab-ci.yml")],
)
def test_the_workflows_are_what_the_services_expect(project: Path, schema: str, name: str) -> None:
    """By the schemas that the services publish."""
    check = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", name]
    done = subprocess.run(check, cwd=project, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", [".github/workflows/overstap.yml", ".gitlab-ci.yml", "README.md"])
def test_every_command_that_is_written_exists(project: Path, name: str) -> None:
    """With the options that are written."""
    text = (project / name).read_text(encoding="utf-8")
    context = click.Context(cli)
    named = [
        (command, re.findall(r"--[a-z]+", found[2]))
        for found in re.finditer(r"overstap (\w+)([^`\n]*)", text)
        if (command := cli.get_command(context, found[1])) is not None
    ]
    assert len({command.name for command, _ in named}) >= 3
    for command, options in named:
        known = {option for param in command.params for option in param.opts}
        assert set(options) <= known
