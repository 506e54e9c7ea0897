"""``overstap check``: every mistake in a folder of rule files, or in a whole project with its scenarios, at once."""

import os
from collections.abc import Mapping
from pathlib import Path

import click

from overstap.cli.dutch import DutchCommand
from overstap.rules import check_rules
from overstap.testing.root import find_root
from overstap_engine.diagnostics.finding import Finding, Language, Severity
from overstap_engine.diagnostics.render import RENDERERS

__all__ = ["command"]


@click.command("check", cls=DutchCommand)
@click.argument(
    "folder", metavar="[MAP]", type=click.Path(exists=True, file_okay=False, path_type=Path), required=False
)
@click.option(
    "--format",
    "layout",
    type=click.Choice([*RENDERERS]),
    default=lambda: "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "full",
    show_default="full; github in een GitHub-workflow",
    help="Vorm van het verslag.",
)
@click.option(
    "--taal", type=click.Choice(["nl", "en"]), default="nl", show_default=True, help="Taal van de meldingen."
)
def command(folder: Path | None, layout: str, taal: str) -> int:
    """Controleer de regels in MAP en noem alles wat niet klopt.

    Hoort MAP bij een project (er ligt een `overstap.yaml` in, of MAP is een van de mappen die daarin staan), dan worden
    ook de scenario's van dat project gecontroleerd. Zonder MAP: het project hier, en anders de map `rules`.

    Bij elke melding staat een code; `overstap explain CODE` legt uit wat die betekent.
    """
    findings, sources = _check(folder)
    click.echo(RENDERERS[layout](findings, sources, Language(taal)), nl=False)
    return int(any(finding.severity is Severity.ERROR for finding in findings))


def _check(folder: Path | None) -> tuple[tuple[Finding, ...], Mapping[str, str]]:
    if (root := _project_of(folder)) is not None:
        from overstap.testing.static_check import check_project

        checked = check_project(root)
        return checked.findings, checked.sources
    rules = check_rules(folder or Path("rules"))
    return rules.findings, rules.sources


def _project_of(folder: Path | None) -> Path | None:
    """The project that a folder belongs to. Any other folder below an ``overstap.yaml`` is just a folder of rules."""
    root = find_root(folder or Path())
    if root is None or folder is None or folder.resolve() == root:
        return root
    from overstap.testing.project import read_project

    project = read_project(root).project
    return root if project and folder.resolve() in (project.rules, project.scenarios) else None
