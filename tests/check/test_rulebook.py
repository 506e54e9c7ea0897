"""From a folder to a rulebook, or to an error that says everything."""

import random
from pathlib import Path

import pytest

from overstap import bundled_rules
from overstap_engine.check.rulebook import RulebookError, check_rulebook, load_rulebook
from overstap_engine.diagnostics.catalogue.unused import UnusedAction
from overstap_engine.load.folder import read_folder
from overstap_engine.model.fingerprint import fingerprint
from tests.check.reading import FIXTURES

OUR_RULES = bundled_rules()


def folder(place: Path, *names: str) -> Path:
    for name in ("header.yaml", "base.yaml", *names):
        (place / Path(name).name).write_bytes((FIXTURES / name).read_bytes())
    return place


def test_load(tmp_path: Path) -> None:
    rulebook = load_rulebook(folder(tmp_path))
    assert rulebook.name == "proef"
    assert list(rulebook.rules) == ["BAS-01"]
    assert rulebook.fingerprint == fingerprint(rulebook)


def test_an_error_says_everything(tmp_path: Path) -> None:
    with pytest.raises(RulebookError) as caught:
        load_rulebook(folder(tmp_path, "unknown_source/bad.yaml"))
    expected = (FIXTURES / "unknown_source" / "expected.txt").read_text(encoding="utf-8")
    assert str(caught.value) == "".join(f"{tmp_path.name}/{line}\n" for line in expected.splitlines())
    assert [finding.code for finding in caught.value.findings] == ["OVS503"] * 4
    assert f"{tmp_path.name}/bad.yaml" in caught.value.sources


def test_warnings_are_passed_over(tmp_path: Path) -> None:
    assert load_rulebook(folder(tmp_path, "unused_action/bad.yaml")).rules


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_rulebook(tmp_path / "nergens")


@pytest.mark.parametrize("text", [None, "", "# nog niets\n"])
def test_an_empty_folder_is_no_rulebook(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "leeg.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(RulebookError, match="regelboek"):
        load_rulebook(tmp_path)


def test_our_own_rules_have_no_findings_but_actions_that_wait_for_a_rule() -> None:
    result = check_rulebook(read_folder(OUR_RULES, name="rules"))
    assert [each for each in result.findings if not isinstance(each, UnusedAction)] == []
    assert result.rulebook is not None


def test_unknown_names_are_not_reported_while_a_file_cannot_be_read() -> None:
    files = {name: (FIXTURES / name).read_bytes() for name in ("header.yaml", "base.yaml")}
    files["bad.yaml"] = (FIXTURES / "unknown_action" / "bad.yaml").read_bytes()
    files["kapot.yaml"] = b"acties: [\n"
    assert {finding.span.file for finding in check_rulebook(files).findings} == {"kapot.yaml"}


@pytest.mark.once
def test_damaged_rules_give_findings_and_never_a_crash() -> None:
    """A line dropped, doubled or moved anywhere in our own rules."""
    files = read_folder(OUR_RULES, name="rules")
    dice = random.Random(20261125)
    for _ in range(25):
        name = dice.choice(sorted(files))
        lines = files[name].splitlines(keepends=True)
        at = dice.randrange(len(lines))
        line = lines.pop(at)
        if dice.random() < 0.6:
            lines.insert(dice.randrange(len(lines) + 1), line)
        result = check_rulebook({**files, name: b"".join(lines)})
        assert result.rulebook is not None or result.findings
