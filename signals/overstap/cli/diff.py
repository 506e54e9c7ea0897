"""``overstap diff``: what changes for students between two versions of the rules."""

import json
from pathlib import Path
from typing import Unpack

import click

from overstap.cli.analyse import time_limit, year_of
from overstap.cli.diff_cohort import CohortOptions, cohort_options, compare_cohorts, given
from overstap.cli.dutch import DutchCommand
from overstap.cli.options import format_option, keep_option, parties_option, regions_option, seconds_option
from overstap.cli.rulebook import rulebook_or_exit, rules_in
from overstap.cli.terminal import error_console, output_console
from overstap.cli.waiting import Waiting
from overstap_engine.model.rulebook import Rulebook

__all__ = ["command"]

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command("diff", cls=DutchCommand)
@click.argument("old", metavar="OUD", type=_FOLDER)
@click.argument("new", metavar="NIEUW", type=_FOLDER)
@click.option(
    "--bewijs",
    "prove",
    is_flag=True,
    help="Vergelijk voor elk dossier dat kan bestaan. Bij elk verschil het gewoonste voorbeeld.",
)
@parties_option
@regions_option
@click.option(
    "--overstapjaar",
    "year",
    metavar="JAAR",
    type=int,
    help="Standaard het jaar in de versie van het nieuwe regelboek.",
)
@seconds_option
@keep_option
@format_option
@cohort_options
def command(
    old: Path,
    new: Path,
    prove: bool,
    parties: tuple[str, ...],
    regions: tuple[str, ...],
    year: int | None,
    seconds: int | None,
    keep: Path | None,
    layout: str,
    **options: Unpack[CohortOptions],
) -> int:
    """Vergelijk de regels in de mappen OUD en NIEUW: voor welke leerlingen verandert de uitkomst?

    \b
    overstap diff regels-2026 regels-2027 --bewijs
    overstap diff regels-2026 regels-2027 --cohort groep.ndjson --peildatum 2026-04-20 --voor vo

    Met `--bewijs` staat er per regel of de nieuwe versie gelijk, strenger, ruimer of anders is. Met `--cohort` staat er
    hoeveel leerlingen welke signalen en acties erbij krijgen of niet meer krijgen, en wat dat aan werk betekent. De
    uitgang is 0 als er niets verandert en 1 als er iets verandert of een dossier is afgewezen.
    """
    if prove and options["inputs"]:
        raise click.UsageError("`--bewijs` en `--cohort` gaan niet samen; kies er één")
    if options["inputs"]:
        if year is not None or seconds is not None or keep is not None:
            raise click.UsageError("`--overstapjaar`, `--tijd` en `--bewaar` horen bij `--bewijs`")
        books = rulebook_or_exit(old), rulebook_or_exit(new)
        return compare_cohorts(*books, parties=parties, regions=regions, options=options, layout=layout)
    if options["more"]:
        raise click.UsageError(f"zet `--cohort` vóór de bestanden met dossiers: `{options['more'][0]}`")
    if name := given(options):
        raise click.UsageError(f"`{name}` hoort bij `--cohort`; geef die er ook bij")
    if not prove:
        raise click.UsageError(
            "kies waarmee je wilt vergelijken: geef `--bewijs` (elk dossier dat kan bestaan) of `--cohort` (de dossiers "
            "die je hebt)"
        )
    before, after = rulebook_or_exit(rules_in(old)), rulebook_or_exit(rules_in(new))
    return _proof(before, after, parties, regions, year_of(after, year), seconds, keep, layout)


def _proof(
    old: Rulebook,
    new: Rulebook,
    parties: tuple[str, ...],
    regions: tuple[str, ...],
    year: int,
    seconds: int | None,
    keep: Path | None,
    layout: str,
) -> int:
    from overstap.differences.as_json import comparison_json
    from overstap.differences.proof import compare
    from overstap.differences.saved import save_comparison
    from overstap.differences.text import print_comparison

    for party in parties:
        _check_party(party, old, "oude")
        _check_party(party, new, "nieuwe")
    for region in regions:
        _check_region(region, old, "oude")
        _check_region(region, new, "nieuwe")
    with Waiting() as tell:
        found = compare(
            old,
            new,
            year=year,
            parties=parties,
            regions=regions or (None,),
            stop=time_limit(seconds),
            progress=tell,
        )
    if keep is not None:
        saved = save_comparison(found, old, new, keep)
        what = "1 voorbeeld" if saved == 1 else f"{saved} voorbeelden"
        error_console().print(f"{what} bewaard in {keep}", markup=False)
    if layout == "json":
        click.echo(json.dumps(comparison_json(found), ensure_ascii=False, indent=2))
    else:
        print_comparison(output_console(), found)
    return int(found.differs)


def _check_party(party: str, rulebook: Rulebook, which: str) -> None:
    known = rulebook.vocabulary.parties
    if party not in known:
        raise click.UsageError(
            f"onbekende partij `{party}` in de {which} versie; kies uit {', '.join(known)}"
        )


def _check_region(region: str, rulebook: Rulebook, which: str) -> None:
    if region not in rulebook.regions:
        known = ", ".join(sorted(rulebook.regions)) or "geen enkele"
        raise click.UsageError(f"onbekende regio `{region}` in de {which} versie; die kent: {known}")
