"""``overstap check``: every mistake in a folder of rule files, or in a whole project with its scenarios, at once."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import click

from overstap.cli.dutch import DutchCommand
from overstap.rules import check_rules
from overstap.testing.root import find_root
from overstap_engine.diagnostics.finding import Finding, Language, Severity
from overstap_engine.diagnostics.render import RENDERERS

__all__ = ["command"]

_DEFAULT: Final = Path("rules")

_FOR_PROGRAMS: Final = ("json", "sarif")


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
@click.option(
    "--analyse",
    "analysing",
    is_flag=True,
    help="Onderzoek daarna de regels voor elk dossier dat kan bestaan, landelijk. Dat duurt enkele tellen tot een minuut.",
)
@click.option(
    "--overstapjaar",
    "year",
    metavar="JAAR",
    type=int,
    help="Bij --analyse. Standaard het jaar in de versie van het regelboek.",
)
def command(folder: Path | None, layout: str, taal: str, analysing: bool, year: int | None) -> int:
    """Controleer de regels in MAP en noem alles wat niet klopt.

    Hoort MAP bij een project (er ligt een `overstap.yaml` in, of MAP is een van de mappen die daarin staan), dan worden
    ook de scenario's van dat project gecontroleerd. Zonder MAP: het project hier, en anders de map `rules`.

    Bij elke melding staat een code; `overstap explain CODE` legt uit wat die betekent.
    """
    findings, sources = _check(folder)
    click.echo(RENDERERS[layout](findings, sources, Language(taal)), nl=False)
    wrong = any(finding.severity is Severity.ERROR for finding in findings)
    if not analysing:
        return int(wrong)
    if wrong:
        click.echo("Het onderzoek naar de regels is overgeslagen. Los eerst de fouten op.", err=True)
        return 1
    return _analysed(_rules_of(folder), year, apart=layout in _FOR_PROGRAMS)


def _check(folder: Path | None) -> tuple[tuple[Finding, ...], Mapping[str, str]]:
    if (root := _project_of(folder)) is not None:
        from overstap.testing.static_check import check_project

        checked = check_project(root)
        return checked.findings, checked.sources
    if folder is None and not _DEFAULT.is_dir():
        raise click.UsageError(
            "hier is geen project en geen map `rules`; geef een map, of maak een project met `overstap init`"
        )
    rules = check_rules(folder or _DEFAULT)
    return rules.findings, rules.sources


def _rules_of(folder: Path | None) -> Path:
    """The folder with the rules that were checked."""
    if (root := _project_of(folder)) is not None:
        from overstap.testing.project import read_project

        project = read_project(root).project
        if project is not None:
            return project.rules
    return folder or _DEFAULT


def _analysed(rules: Path, year: int | None, *, apart: bool) -> int:
    """Report what an analysis finds, below the findings; ``apart``: on standard error, for their output is data."""
    from overstap.analyse.run import analyse
    from overstap.cli.analyse import year_of
    from overstap.cli.rulebook import rulebook_or_exit
    from overstap.cli.terminal import error_console, output_console
    from overstap.render.analysis import print_analysis

    rulebook = rulebook_or_exit(rules)
    found = analyse(rulebook, year=year_of(rulebook, year))
    print_analysis(error_console() if apart else output_console(), found, everything=False)
    return int(bool(found.open or found.stale))


def _project_of(folder: Path | None) -> Path | None:
    """The project that a folder belongs to. Any other folder below an ``overstap.yaml`` is just a folder of rules."""
    root = find_root(folder or Path())
    if root is None or folder is None or folder.resolve() == root:
        return root
    from overstap.testing.project import read_project

    project = read_project(root).project
    return root if project and folder.resolve() in (project.rules, project.scenarios) else None
