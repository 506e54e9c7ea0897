"""``overstap rules``, ``actions``, ``facts`` and ``schema``."""

import json
from collections.abc import Callable

import pytest

from overstap.bundled import bundled_rulebook
from tests.cli.command_line import Outcome

Overstap = Callable[..., Outcome]


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("rules", [*bundled_rulebook().rules]),
        ("actions", [*bundled_rulebook().actions]),
        ("facts", [*bundled_rulebook().vocabulary.facts, *bundled_rulebook().derivations]),
    ],
)
def test_everything_is_listed(command: Overstap, what: str, expected: list[str]) -> None:
    """In text and in JSON."""
    text = command(what).out
    assert [name for name in expected if name not in text] == []
    data = json.loads(command(what, "--format", "json").out)
    names = {entry.get("code", entry.get("feit")) for entry in data}
    assert set(expected) <= names


def test_one_rule_in_words(command: Overstap) -> None:
    """Its condition reads as sentences."""
    out = command("rules", "AAN-02").out
    assert "datum van de eerste lopende aanmelding is na uiterste aanmelddatum" in out
    assert "A058  Bespreek de rechten van de leerling" in out


def test_one_action_and_one_fact(command: Overstap) -> None:
    """With what asks for them."""
    assert "AAN-02" in command("actions", "A058").out
    assert "mbo-school" in command("facts", "start.datum").out
    assert "eerste lesdag" in command("facts", "start.verwachtOp").out
    assert "stand van de aanmelding" in command("facts", "aanmeldingen").out


def test_an_unknown_name(command: Overstap) -> None:
    """With what may have been meant."""
    result = command("facts", "start.dattum")
    assert result.code == 2
    assert "gegeven `start.dattum` bestaat niet in dit regelboek; bedoelde u `start.datum`?" in result.err


@pytest.mark.parametrize("what", ["regels", "dossier"])
def test_schema_is_json(command: Overstap, what: str) -> None:
    """A JSON Schema."""
    assert json.loads(command("schema", what).out)["type"] == "object"
