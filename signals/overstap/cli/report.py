"""``overstap report``: one page over a cohort run, for an Overstaptafel."""

import os
from pathlib import Path

import click

from overstap.cli.dutch import DutchCommand
from overstap.cli.options import rules_option
from overstap.cli.rulebook import rulebook_or_exit

__all__ = ["command"]

_LEAST = 3
"""Under this a minimum protects nobody: of two students each knows the other."""


@click.command("report", cls=DutchCommand)
@click.argument("folder", metavar="MAP", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--uit",
    "out",
    metavar="BESTAND",
    type=click.Path(dir_okay=False, allow_dash=True, path_type=Path),
    help="Het bestand om te schrijven; `-` is de standaarduitvoer. Standaard `overzicht.html`, of "
    "`overzicht-delen.html` met `--delen`, in de huidige map.",
)
@click.option(
    "--delen",
    "shared",
    is_flag=True,
    help="Maak een overzicht voor de hele tafel: zonder leerlingen, en met kleine aantallen afgeschermd.",
)
@click.option(
    "--met",
    "others",
    metavar="PARTIJ",
    multiple=True,
    help="Met `--delen`: een partij die meeleest. Alleen signalen die alle lezers mogen zien tellen dan mee. "
    "Mag vaker. Standaard alle partijen, behalve de leerling.",
)
@click.option(
    "--minimum",
    metavar="AANTAL",
    type=int,
    help=f"Met `--delen`: het kleinste aantal dat er mag staan. Ten minste {_LEAST}, standaard 5.",
)
@rules_option
def command(
    folder: Path,
    out: Path | None,
    shared: bool,
    others: tuple[str, ...],
    minimum: int | None,
    rules: Path | None,
) -> None:
    """Maak van een uitkomst van `overstap cohort` één pagina (HTML) voor een Overstaptafel.

    MAP is de map met de uitkomst. Zonder `--delen` is de pagina voor de partij van wie de uitkomst is: er staat per school
    en per rol in wat deze week te doen is, met de pseudoniemen. De pagina vraagt niets van het netwerk en is om af te
    drukken.
    """
    from overstap.cohort import read_run
    from overstap.overview.intact import refuse_damaged
    from overstap.overview.page import MINIMUM, OtherRulebook, overview_html, readers_of

    if not shared and (others or minimum is not None):
        raise click.UsageError("`--met` en `--minimum` horen bij `--delen`; geef die er ook bij")
    if minimum is not None and minimum < _LEAST:
        raise click.UsageError(f"`--minimum` is ten minste {_LEAST}; met minder is niemand beschermd")
    rulebook = rulebook_or_exit(rules)
    run = read_run(folder)
    refuse_damaged(run)
    readers = readers_of(rulebook, run.receipt.party, others) if shared else None
    try:
        html = overview_html(run, rulebook, shared_with=readers, minimum=minimum or MINIMUM)
    except OtherRulebook as error:
        raise click.UsageError(str(error)) from None
    _write(html, out or Path("overzicht-delen.html" if shared else "overzicht.html"))


def _write(html: str, out: Path) -> None:
    """All of it or nothing: what was there stays until the new page is whole."""
    if str(out) == "-":
        click.echo(html, nl=False)
        return
    if not out.parent.is_dir():
        raise click.UsageError(f"`--uit`: de map `{out.parent}` bestaat niet; maak die eerst")
    half = out.with_name(f".{out.name}.half")
    try:
        half.write_text(html, encoding="utf-8", newline="\n")
        os.replace(half, out)
    finally:
        half.unlink(missing_ok=True)
    click.echo(f"{out}")
    click.echo("overzicht geschreven; open het bestand hierboven in een browser", err=True)
