"""``overstap test``: carries out scenarios and reports in Dutch."""

import os
from importlib.util import find_spec
from pathlib import Path

import click

from overstap.cli.dutch import DutchCommand
from overstap.cli.terminal import output_console
from overstap.testing.root import PROJECT_FILE, find_root
from overstap_engine.diagnostics.finding import Language
from overstap_engine.diagnostics.render import RENDERERS

__all__ = ["command"]


@click.command("test", cls=DutchCommand)
@click.argument("paths", metavar="[PAD]…", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--naam", "names", metavar="TEKST", multiple=True, help="Alleen scenario's met deze tekst in de naam."
)
@click.option(
    "--junit",
    metavar="BESTAND",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Schrijf ook een junit-verslag.",
)
@click.option("--parallel", is_flag=True, help="Gebruik alle processoren (vraagt pytest-xdist).")
@click.option(
    "--dekking", "coverage", is_flag=True, help="Laat zien wat de scenario's van de regels aantonen."
)
@click.option(
    "--kleine-wijzigingen",
    "small_changes",
    is_flag=True,
    help="Verander telkens één ding aan de regels en laat zien wat geen scenario opmerkt.",
)
@click.option(
    "--minimum",
    metavar="N",
    type=click.IntRange(0, 100),
    help="Bij --dekking en --kleine-wijzigingen: eindig met 1 onder dit percentage.",
)
@click.option(
    "--format",
    "layout",
    type=click.Choice(["text", "json", "html"]),
    default="text",
    show_default=True,
    help="Bij --dekking: de vorm van het verslag.",
)
@click.option(
    "--html",
    "page",
    metavar="BESTAND",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Bij --dekking: schrijf ook een pagina met de regels in kleur.",
)
@click.option(
    "--regel",
    "only_rules",
    metavar="CODE",
    multiple=True,
    help="Bij --kleine-wijzigingen en --ontwerp: alleen deze regel, afleiding, parameter of actie.",
)
@click.option(
    "--alles",
    "everything",
    is_flag=True,
    help="Bij --kleine-wijzigingen: laat alles zien. Bij --ontwerp: ook wat de scenario's al aantonen.",
)
@click.option(
    "--ontwerp",
    "design",
    metavar="BESTAND",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Ontwerp de scenario's die nog ontbreken en schrijf ze in BESTAND.",
)
@click.option(
    "--tijd",
    "seconds",
    metavar="SECONDEN",
    type=click.IntRange(min=1),
    help="Bij --ontwerp: stop met zoeken na zoveel seconden.",
)
def command(
    paths: tuple[Path, ...],
    names: tuple[str, ...],
    junit: Path | None,
    parallel: bool,
    coverage: bool,
    small_changes: bool,
    minimum: int | None,
    layout: str,
    page: Path | None,
    only_rules: tuple[str, ...],
    everything: bool,
    design: Path | None,
    seconds: int | None,
) -> int:
    """Voer de scenario's van een project uit: alle, of alleen die in PAD (bestanden of mappen).

    Eerst worden de regels en de scenario's gecontroleerd, zoals met `overstap check`. Plug-ins, instellingen en
    conftest-bestanden van pytest die toevallig in de buurt zijn, veranderen niets.

    Met `--dekking` of `--kleine-wijzigingen` komt er in plaats daarvan een verslag over de scenario's zelf. Met
    `--ontwerp` schrijft overstap scenario's voor wat daarin ontbreekt.

    Klaar met 0: alles goed. 1: een scenario mislukt. 2: er was iets niet in orde, of er was geen scenario.
    """
    reporting = coverage or small_changes or design is not None
    if coverage + small_changes + (design is not None) > 1:
        raise click.UsageError("kies één van --dekking, --kleine-wijzigingen en --ontwerp")
    if not reporting:
        _require_extra(parallel)
    root = _root(paths)
    from overstap.testing.project import feature_files
    from overstap.testing.static_check import check_project, has_errors

    found = (file for path in paths for file in ([path] if path.is_file() else feature_files(path)))
    only = tuple(dict.fromkeys(file.resolve() for file in found)) if paths else None
    checked = check_project(root, only)
    if has_errors(checked.findings) or checked.project is None:
        click.echo(RENDERERS["full"](checked.findings, checked.sources, Language.NL), err=True, nl=False)
        return 2
    for path in only or ():
        if not path.resolve().is_relative_to(checked.project.scenarios):
            folder = checked.project.shown(checked.project.scenarios)
            raise click.UsageError(f"`{path}` ligt niet in de map met scenario's (`{folder}`)")
    about_scenarios = tuple(finding for finding in checked.findings if finding.span.file.endswith(".feature"))
    if about_scenarios:  # warnings about rules are for `overstap check`
        click.echo(RENDERERS["concise"](about_scenarios, checked.sources, Language.NL), err=True, nl=False)
    if reporting:
        from overstap.cli.test_reports import (
            ReportOptions,
            coverage_report,
            drafted_scenarios,
            small_changes_report,
        )

        if design is not None:
            from overstap.cli.draft import DraftOptions

            return drafted_scenarios(checked, names, only_rules, DraftOptions(design, seconds, everything))
        options = ReportOptions(minimum, layout, page, only_rules, everything)
        return (coverage_report if coverage else small_changes_report)(checked, names, options)
    from overstap.testing.hermetic import run

    files = [each.path for each in checked.features]
    console, rulebook = output_console(), checked.rulebook
    return run(
        checked.project, files, console, rulebook=rulebook, names=names, junit=junit, parallel=parallel
    )


def _require_extra(parallel: bool) -> None:
    needed = ["pytest", "pytest_bdd", *(["xdist"] if parallel else [])]
    if any(find_spec(name) is None for name in needed):
        advice = (
            "pip install pytest-xdist"
            if parallel and find_spec("pytest_bdd")
            else "pip install 'overstap[test]'"
        )
        raise click.UsageError(f"voor deze opdracht is meer nodig; installeer het met `{advice}`")


def _root(paths: tuple[Path, ...]) -> Path:
    """The one project that all paths belong to; without paths the project here."""
    roots = {path: find_root(path) for path in paths or (Path(),)}
    lost = next((path for path, root in roots.items() if root is None), None)
    if lost is not None:
        where = "hier" if not paths else f"bij `{lost}`"
        raise click.UsageError(
            f"{where} is geen project: er ligt geen {PROJECT_FILE}, ook niet in een map erboven"
        )
    found = sorted({root for root in roots.values() if root is not None})
    if len(found) > 1:
        raise click.UsageError(
            f"deze paden horen bij verschillende projecten: {', '.join(map(os.fspath, found))}"
        )
    return found[0]
