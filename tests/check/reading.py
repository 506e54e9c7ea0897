"""Rulebooks for these tests: the shared base, with what one test adds."""

from pathlib import Path

from overstap_engine.check.rulebook import CheckResult, check_rulebook
from overstap_engine.diagnostics.finding import Language
from overstap_engine.diagnostics.render.concise import render
from overstap_engine.model.rulebook import Rulebook

__all__ = ["FIXTURES", "checked", "report", "rulebook"]

FIXTURES = Path(__file__).parent / "fixtures"


def checked(text: str, name: str = "extra.yaml") -> CheckResult:
    """The base together with one more file; that file may bring its own ``regelboek`` and ``partijen``."""
    files = {name: text.encode()}
    if "regelboek:" not in text:
        files["header.yaml"] = (FIXTURES / "header.yaml").read_bytes()
    if "\npartijen:" not in f"\n{text}":
        files["base.yaml"] = (FIXTURES / "base.yaml").read_bytes()
    return check_rulebook(files)


def rulebook(text: str = "bronnen:\n  - {id: wet, titel: Wet, uitgever: Staat}\n") -> Rulebook:
    """The same, as a rulebook without errors."""
    result = checked(text)
    assert result.rulebook is not None, report(result)
    return result.rulebook


def report(result: CheckResult, language: Language = Language.NL) -> str:
    """Every finding as its reader sees it, one a line."""
    return render(result.findings, result.sources, language)
