"""``overstap init``: a new policy repository."""

from pathlib import Path

import click

from overstap.cli.dutch import DutchCommand
from overstap.scaffold.new import AlreadyThere, new_project

__all__ = ["command"]


@click.command("init", cls=DutchCommand)
@click.argument("folder", metavar="[MAP]", type=click.Path(file_okay=False, path_type=Path), default=Path())
def command(folder: Path) -> int:
    """Maak in MAP (standaard deze map) een project voor eigen regels: alleen YAML en scenario's, geen programmacode.

    Er komt een eerste regel met scenario's, hulp voor de editor, een controle voor git, en een README die alles uitlegt.
    Wat er al staat, wordt nooit overschreven.
    """
    try:
        names = new_project(folder)
    except AlreadyThere as error:
        click.echo(f"fout: niets gemaakt, want in `{folder}` staat al:", err=True)
        click.echo("".join(f"  {name}\n" for name in error.names), err=True, nl=False)
        click.echo("Kies een nieuwe map, of verplaats deze bestanden eerst.", err=True)
        return 2
    click.echo(f"Gemaakt in `{folder}`:\n")
    for name in names:
        click.echo(f"  {name.ljust(32)}{_MEANING.get(name, '')}".rstrip())
    click.echo("\nZo gaat u verder:\n")
    for line in _next(folder):
        click.echo(f"  {line}")
    return 0


_MEANING = {
    ".github/workflows/overstap.yml": "controle op GitHub",
    ".gitignore": "wat niet in git hoort",
    ".gitlab-ci.yml": "controle op GitLab",
    ".overstap/regels.schema.json": "hulp bij het typen van regels",
    ".overstap/stappen_stub.py": "hulp bij het typen van scenario's",
    ".pre-commit-config.yaml": "controle voordat u iets vastlegt",
    ".vscode/extensions.json": "aanbevolen extensies",
    ".vscode/settings.json": "instellingen van de editor",
    "README.md": "uitleg, van niets tot uw eerste eigen regel",
    "dossiers/voorbeeld.yaml": "een verzonnen dossier",
    "overstap.yaml": "waar alles staat",
    "regels/intake.yaml": "een eerste regel",
    "regels/regelboek.yaml": "de naam van uw regelboek",
    "requirements.txt": "de versie van Overstap",
    "scenarios/intake.feature": "voorbeelden bij die regel",
}


def _next(folder: Path) -> list[str]:
    move = [] if folder.resolve() == Path.cwd() else [f'cd "{folder}"']
    steps = [
        "overstap check          controleer de regels en de scenario's",
        "overstap test           speel de scenario's na",
        "lees README.md          en schrijf uw eerste eigen regel",
    ]
    return [*move, *steps]
