"""The rulebook of a command: the one named, or the one that comes with overstap."""

from pathlib import Path

import click

from overstap.bundled import bundled_rulebook
from overstap.rules import RulebookError, load_rules
from overstap.testing.project import read_project
from overstap.testing.root import find_root
from overstap_engine.diagnostics.finding import Language
from overstap_engine.diagnostics.render import RENDERERS
from overstap_engine.model.rulebook import Rulebook

__all__ = ["project_or_bundled", "rulebook_or_exit", "rules_in"]


def rulebook_or_exit(folder: Path | None) -> Rulebook:
    """The rulebook; when it does not load, its findings go to standard error and the command ends with 2."""
    try:
        return bundled_rulebook() if folder is None else load_rules(folder)
    except RulebookError as error:
        click.echo(RENDERERS["full"](error.findings, error.sources, Language.NL), err=True, nl=False)
        raise click.exceptions.Exit(2) from None


def project_or_bundled(folder: Path | None) -> Rulebook:
    """As ``rulebook_or_exit``; the folder of a project stands for its rules, and without a folder so does the project
    here, if there is one."""
    if folder is None:
        root = find_root(Path())
        return rulebook_or_exit(None if root is None else rules_in(root))
    return rulebook_or_exit(rules_in(folder))


def rules_in(folder: Path) -> Path:
    """Of the folder of a project its rules; any other folder itself. A project that is wrong is left to the loader."""
    if find_root(folder) != folder.resolve():
        return folder
    project = read_project(folder).project
    return folder if project is None else project.rules
