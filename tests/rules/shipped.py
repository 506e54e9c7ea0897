"""The rulebook in ``rules/``, loaded once for all tests of this folder."""

from functools import cache

from overstap import bundled_rules
from overstap_engine.check.rulebook import CheckResult, check_rulebook
from overstap_engine.load.folder import read_folder
from overstap_engine.model.rulebook import Rulebook

__all__ = ["RULES", "checked", "rule_files", "shipped"]

RULES = bundled_rules()


def rule_files() -> dict[str, bytes]:
    """The files of ``rules/``, by the names that texts use wherever they lie."""
    return read_folder(RULES, name="rules")


@cache
def checked() -> CheckResult:
    """The shipped rulebook with all findings."""
    return check_rulebook(rule_files())


def shipped() -> Rulebook:
    """The shipped rulebook; fails the test when it does not load."""
    result = checked()
    assert result.rulebook is not None, result.findings
    return result.rulebook
