"""Help pages: Dutch, complete, and listed in one place."""

import subprocess
import sys
from collections.abc import Callable
from importlib import import_module

import click
import pytest

from overstap.cli import COMMANDS
from tests.cli.command_line import Outcome

Overstap = Callable[..., Outcome]


def test_the_first_page_lists_every_command(command: Overstap) -> None:
    """With one line each, also when nothing is asked."""
    page = command("--help").out
    for name in COMMANDS:
        assert f"  {name} " in page
    assert "Gebruik: overstap" in page
    assert "Opdrachten:" in page


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_explained(command: Overstap, name: str) -> None:
    """In Dutch, without English headings."""
    page = command(name, "--help")
    assert page.code == 0
    assert page.out.startswith(f"Gebruik: overstap {name}")
    assert "Options:" not in page.out
    found: click.Command = import_module(COMMANDS[name]).command
    assert [p.name for p in found.params if isinstance(p, click.Option) and not p.help] == []


def test_an_unknown_command(command: Overstap) -> None:
    """Says which there are."""
    result = command("evalueer")
    assert result.code == 2
    assert "onbekende opdracht `evalueer`; kies uit evaluate, explain, check" in result.err


def test_help_is_quick_and_the_command_is_installed() -> None:
    """The entry point works in a process of its own, and a reader that leaves is no fault."""
    found = subprocess.run(
        [sys.executable, "-c", "from overstap.cli import main; main(['--version'])"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.startswith("overstap ")
