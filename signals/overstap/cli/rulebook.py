"""The rulebook of a command: the one named, or the one that comes with overstap."""

from pathlib import Path

import click

from overstap.bundled import bundled_rulebook
from overstap.rules import RulebookError, load_rules
from overstap_engine.diagnostics.finding import Language
from overstap_engine.diagnostics.render import RENDERERS
from overstap_engine.model.rulebook import Rulebook

__all__ = ["rulebook_or_exit"]


def rulebook_or_exit(folder: Path | None) -> Rulebook:
    """The rulebook; when it does not load, its findings go to standard error and the command ends with 2."""
    try:
        return bundled_rulebook() if folder is None else load_rules(folder)
    except RulebookError as error:
        click.echo(RENDERERS["full"](error.findings, error.sources, Language.NL), err=True, nl=False)
        raise click.exceptions.Exit(2) from None
