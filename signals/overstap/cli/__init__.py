"""The command line: one command per file. Data goes to standard output, everything else to standard error.

Exit codes: 0 done, nothing wrong; 1 findings, failed scenarios or rejected records; 2 wrong usage, or a rulebook that
does not load.
"""

import sys
from collections.abc import Mapping, Sequence
from typing import Final

import click

from overstap.cli.dutch import LazyGroup, run
from overstap.cli.guard import expected

__all__ = ["cli", "main"]

COMMANDS: Final[Mapping[str, str]] = {
    "evaluate": "overstap.cli.evaluate",
    "explain": "overstap.cli.explain",
    "check": "overstap.cli.check",
    "test": "overstap.cli.test",
    "analyse": "overstap.cli.analyse",
    "diff": "overstap.cli.diff",
    "steps": "overstap.cli.steps",
    "rules": "overstap.cli.rules",
    "actions": "overstap.cli.actions",
    "facts": "overstap.cli.facts",
    "vooruitblik": "overstap.cli.vooruitblik",
    "kalender": "overstap.cli.kalender",
    "cohort": "overstap.cli.cohort",
    "sql": "overstap.cli.sql",
    "report": "overstap.cli.report",
    "schema": "overstap.cli.schema",
    "synth": "overstap.cli.synth",
    "init": "overstap.cli.init",
}
"""Command -> the module that holds it, in the order of the help page."""


@click.group(
    cls=LazyGroup,
    modules=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(
    package_name="overstap", message="overstap %(version)s", help="Toon de versie van overstap."
)
def cli() -> None:
    """Overstap: signalen en hulp bij de overstap van vo naar mbo.

    Een signaal zegt dat iemand nu hulp kan bieden; het is nooit een oordeel over een leerling.
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """The ``overstap`` command. Ends the process with its exit code."""
    sys.exit(run(cli, arguments, expected))
