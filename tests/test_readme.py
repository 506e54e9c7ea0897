"""The README is true: its Python runs, its commands work, and it names every command there is."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from overstap.cli import COMMANDS
from overstap_engine.evaluate.live import live_available

pytestmark = pytest.mark.checkout

ROOT = Path(__file__).parents[1]


def readme() -> str:
    """The whole text."""
    return (ROOT / "README.md").read_text(encoding="utf-8")


def section(start: str, end: str) -> str:
    """The text from one mark to another."""
    return readme().partition(start)[2].partition(end)[0]


def blocks(language: str) -> list[str]:
    """The code blocks of one language."""
    return re.findall(rf"```{language}\n(.*?)```", readme(), re.DOTALL)


def test_the_python_runs(capsys: pytest.CaptureFixture[str]) -> None:
    """Every block, one after the other (sessions where durable-rules imports), and a signal with its reason."""
    scope: dict[str, object] = {}
    for block in blocks("python"):
        if live_available() or "Session" not in block:
            exec(compile(block, "README.md", "exec"), scope)  # noqa: S102 - it is our own README
    assert "AAN-01" in capsys.readouterr().out


def test_every_command_is_named() -> None:
    """In the table of commands."""
    table = section("## On the command line", "## How to write a rule")
    assert [name for name in COMMANDS if f"overstap {name}" not in table and f"`{name}`" not in table] == []


def test_the_commands_work(tmp_path: Path) -> None:
    """Every overstap command of the shell blocks, in a copy of what it reads."""
    for folder in ("rules", "fixtures"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    lines = [line.rsplit("&& ", 1)[-1] for block in blocks("sh") for line in block.splitlines()]
    commands = [line for line in lines if "overstap " in line or line.startswith("cp ")]
    assert len(commands) >= 4
    for line in commands:
        words = shlex.split(line)
        words[0] = str(Path(sys.executable).with_name("overstap")) if "overstap" in words[0] else words[0]
        done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (line, done.stderr)


def test_the_rule_shown_is_the_rule_shipped() -> None:
    """The condition in the README is the one in the rulebook."""
    shown = "    als:\n" + section("    als:\n", "    omdat:")
    shipped = (ROOT / "rules" / "late-aanmelding.yaml").read_text(encoding="utf-8")
    assert shown in shipped
