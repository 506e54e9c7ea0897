"""``overstap test --dekking`` and ``--kleine-wijzigingen``: what the scenarios show, and what they would notice."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from overstap.cli.draft import DraftOptions, write_drafts
from overstap.testing.changes.change import Target, targets
from overstap.testing.changes.examine import Material, examine_all
from overstap.testing.changes.explained import UnreadableExplanations, read_explanations
from overstap.testing.changes.ledger import ledger_path, read_ledger, write_ledger
from overstap.testing.changes.report import Summary, summarise
from overstap.testing.changes.report import as_text as changes_as_text
from overstap.testing.changes.verdict import TargetResult
from overstap.testing.coverage.as_html import as_html
from overstap.testing.coverage.as_json import as_json
from overstap.testing.coverage.as_text import as_text
from overstap.testing.coverage.measure import measure
from overstap.testing.coverage.model import Coverage
from overstap.testing.coverage.trace import trace_all
from overstap.testing.feature import Scenario
from overstap.testing.project import Project
from overstap.testing.static_check import CheckedProject
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.text.suggest import closest

__all__ = [
    "COVERAGE_FORMATS",
    "ReportOptions",
    "coverage_report",
    "drafted_scenarios",
    "small_changes_report",
]

COVERAGE_FORMATS: Final = ("text", "json", "html")


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What the user asked of a report."""

    minimum: int | None
    layout: str
    page: Path | None
    """Where to write the page as well."""
    rules: tuple[str, ...]
    """Rules, derived facts, parameters or actions to change; all when empty."""
    everything: bool


def coverage_report(checked: CheckedProject, names: Sequence[str], options: ReportOptions) -> int:
    """Print what the scenarios show. Returns the exit code."""
    project, rulebook, scenarios = _parts(checked, names)
    if not scenarios:
        return _no_scenarios()
    coverage = measure(trace_all(scenarios, rulebook, project.dossiers), rulebook)
    click.echo(_LAYOUTS[options.layout](coverage, checked.sources), nl=False)
    if options.page is not None:
        options.page.write_text(as_html(coverage, checked.sources), encoding="utf-8")
    return _gate(coverage.percentage, options.minimum)


_LAYOUTS: Final[Mapping[str, Callable[[Coverage, Mapping[str, str]], str]]] = {
    "text": lambda coverage, _: as_text(coverage),
    "json": lambda coverage, _: as_json(coverage),
    "html": as_html,
}


def small_changes_report(checked: CheckedProject, names: Sequence[str], options: ReportOptions) -> int:
    """Print the small changes that no scenario notices. Returns the exit code."""
    project, rulebook, scenarios = _parts(checked, names)
    if not scenarios:
        return _no_scenarios()
    wanted = _wanted(options.rules, rulebook)
    path = ledger_path(project.root)
    known = read_ledger(path)
    try:
        explanations = read_explanations(project)
    except UnreadableExplanations as error:
        click.echo(str(error), err=True)
        return 2

    def save(found: Mapping[Target, TargetResult]) -> None:
        if not names:
            write_ledger(path, {**known, **found}.values())

    examined = examine_all(Material(rulebook, scenarios, project.dossiers), wanted, known, save=save)
    save({each.target: each for each in examined.results})
    whole = not options.rules and not names
    summary = summarise(examined.results, rulebook, examined.failed, explanations, whole=whole)
    click.echo(changes_as_text(summary, everything=options.everything), nl=False)
    return _gate(summary.percentage, options.minimum) or _explanations_gate(summary, options.minimum)


def drafted_scenarios(
    checked: CheckedProject, names: Sequence[str], rules: Sequence[str], options: DraftOptions
) -> int:
    """Write scenarios for what those of the project do not show. Returns the exit code."""
    from overstap.analyse.drafts.draft import draft_targets

    project, rulebook, scenarios = _parts(checked, names)
    wanted = _wanted(rules, rulebook) if rules else draft_targets(rulebook)
    return write_drafts(project, rulebook, scenarios, wanted, options)


def _explanations_gate(summary: Summary, minimum: int | None) -> int:
    """A project that explains what goes unnoticed explains all of it, and nothing else."""
    if minimum is None or not summary.explanations:
        return 0
    if summary.unexplained:
        click.echo(f"{len(summary.unexplained)} onopgemerkte wijzigingen zijn niet verklaard", err=True)
    if summary.stale:
        click.echo(f"{len(summary.stale)} verklaringen zijn niet meer nodig", err=True)
    return 1 if summary.unexplained or summary.stale else 0


def _parts(checked: CheckedProject, names: Sequence[str]) -> tuple[Project, Rulebook, tuple[Scenario, ...]]:
    """A project without errors, and the scenarios that were asked for."""
    if checked.project is None or checked.rulebook is None:
        raise click.UsageError("de regels zijn niet te lezen")
    found = (scenario for each in checked.features for scenario in each.scenarios)
    wanted = [name.casefold() for name in names]
    chosen = (each for each in found if not wanted or any(name in each.title.casefold() for name in wanted))
    return checked.project, checked.rulebook, tuple(chosen)


def _wanted(written: Sequence[str], rulebook: Rulebook) -> tuple[Target, ...]:
    every = targets(rulebook)
    by_name = {name: (kind, name) for kind, name in every}
    for name in written:
        if name not in by_name:
            near = closest(name, by_name)
            hint = f"; bedoelde u {' of '.join(f'`{each}`' for each in near)}?" if near else ""
            raise click.UsageError(f"geen regel, afleiding, parameter of actie heet `{name}`{hint}")
    return tuple(target for target in every if target[1] in written) if written else every


def _no_scenarios() -> int:
    click.echo("er is geen enkel scenario gevonden", err=True)
    return 2


def _gate(percentage: int, minimum: int | None) -> int:
    if minimum is None or percentage >= minimum:
        return 0
    click.echo(f"{percentage}% is minder dan het minimum van {minimum}%", err=True)
    return 1
