"""From a folder of rule files to a rulebook."""

from importlib.resources.abc import Traversable
from pathlib import Path

from overstap.basis import check_on_basis
from overstap.testing.project import read_project
from overstap.testing.root import find_root
from overstap_engine.check.rulebook import CheckResult, RulebookError, check_rulebook
from overstap_engine.load.folder import read_folder
from overstap_engine.model.rulebook import Rulebook

__all__ = ["RulebookError", "check_rules", "load_rules"]


def load_rules(path: str | Path | Traversable) -> Rulebook:
    """The rulebook in the folder ``path``, on the basis that the ``overstap.yaml`` of its project names.

    Raises ``RulebookError``, whose ``findings`` hold everything that is wrong, or ``OSError``.
    """
    result = check_rules(Path(path) if isinstance(path, str) else path)
    if result.rulebook is None:
        raise RulebookError(result.findings, result.sources)
    return result.rulebook


def check_rules(folder: Path | Traversable) -> CheckResult:
    """The rulebook in a folder and everything that is wrong with it. Raises ``OSError``.

    When the folder holds the rules of a project, the basis of that project counts; a wrong ``overstap.yaml`` is then
    reported instead of the rules, because what they build on is not known.
    """
    root = find_root(folder) if isinstance(folder, Path) else None
    if root is None or not isinstance(folder, Path):
        return check_rulebook(read_folder(folder))
    reading = read_project(root)
    if reading.project is None:
        return CheckResult(None, reading.findings, reading.sources)
    is_its_rules = reading.project.rules == folder.resolve()
    check = check_on_basis if is_its_rules and reading.project.on_basis else check_rulebook
    return check(read_folder(folder))
