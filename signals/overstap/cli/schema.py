"""``overstap schema``: what editors and integrators need to know of a rulebook."""

import json
from pathlib import Path

import click

from overstap.cli.dutch import DutchCommand
from overstap.cli.options import rules_option
from overstap.cli.rulebook import rulebook_or_exit
from overstap_engine.model.rulebook import Rulebook

__all__ = ["command"]


@click.command("schema", cls=DutchCommand)
@click.argument("what", metavar="[regels|dossier]", type=click.Choice(["regels", "dossier"]), required=False)
@rules_option
@click.option(
    "--naar",
    "target",
    metavar="MAP",
    type=click.Path(file_okay=False, path_type=Path),
    help="Map voor de hulp voor de editor. Standaard `.overstap` in het project.",
)
@click.option("--controleer", "only_check", is_flag=True, help="Schrijf niets, maar meld wat verouderd is.")
def command(what: str | None, rules: Path | None, target: Path | None, only_check: bool) -> int:
    """Schrijf de hulp voor editors: een JSON Schema van de regels, en de zinnen voor scenario's.

    Doe dit na elke nieuwe regel, feit, parameter of actie opnieuw. Met `regels` of `dossier` wordt alleen het JSON Schema
    van regelbestanden of van dossiers getoond, en niets geschreven.
    """
    if what is not None:
        if target is not None or only_check:
            raise click.UsageError(f"`--naar` en `--controleer` gaan niet samen met `{what}`")
        _show(what, rulebook_or_exit(rules))
        return 0
    folder, rulebook = _target(target, rules)
    return _check(folder, rulebook) if only_check else _write(folder, rulebook)


def _show(what: str, rulebook: Rulebook) -> None:
    from overstap.dossier import schema_of
    from overstap_engine.check.schema import rule_schema

    schema = rule_schema(rulebook) if what == "regels" else schema_of(rulebook).model.model_json_schema()
    click.echo(json.dumps(schema, ensure_ascii=False, indent=2))


def _target(target: Path | None, rules: Path | None) -> tuple[Path, Rulebook]:
    """The folder to write to, and the rules to write about: of the project here where not given."""
    from overstap.scaffold.editor import FOLDER
    from overstap.testing.project import read_project
    from overstap.testing.root import PROJECT_FILE, find_root

    if target is not None and rules is not None:
        return target, rulebook_or_exit(rules)
    root = find_root(rules or Path())
    if root is None:
        raise click.UsageError(
            f"hier is geen project (er ligt geen {PROJECT_FILE}); geef `--rules` en `--naar`, "
            "of `regels` of `dossier` om een schema te zien"
        )
    project = read_project(root).project
    # when overstap.yaml is wrong, loading any folder below it says so
    return target or root / FOLDER, rulebook_or_exit(rules or (project.rules if project else root))


def _write(folder: Path, rulebook: Rulebook) -> int:
    from overstap.scaffold.editor import write_editor_files

    for path in write_editor_files(folder, rulebook):
        click.echo(f"{_shown(path)} geschreven")
    return 0


def _check(folder: Path, rulebook: Rulebook) -> int:
    from overstap.scaffold.editor import stale_files

    stale = stale_files(folder, rulebook)
    for path in stale:
        state = "is verouderd" if path.is_file() else "ontbreekt"
        click.echo(f"{_shown(path)} {state}; draai `overstap schema` en leg het resultaat vast")
    if not stale:
        click.echo("de hulp voor de editor is bijgewerkt")
    return int(bool(stale))


def _shown(path: Path) -> str:
    here = Path.cwd()
    return (path.resolve().relative_to(here) if path.resolve().is_relative_to(here) else path).as_posix()
