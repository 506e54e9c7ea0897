"""``overstap diff … --cohort``: the options, and what they do."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Final, TypedDict, TypeVar

import click

from overstap.cli.cohort import processors, progress_shown, stoppable
from overstap.cli.options import DATE
from overstap.cohort.folder import refuse_occupied
from overstap.cohort.write import LAYOUTS
from overstap_engine.model.rulebook import Rulebook

__all__ = ["CohortOptions", "cohort_options", "compare_cohorts", "given"]

F = TypeVar("F", bound=Callable[..., Any])

_LEAST: Final = 3
"""Under this a minimum protects nobody: of two students each knows the other."""


class CohortOptions(TypedDict):
    """What the options say, by name."""

    more: tuple[str, ...]
    inputs: tuple[str, ...]
    peildatum: date | None
    shared: bool
    others: tuple[str, ...]
    minimum: int | None
    out: Path | None
    table_layout: str | None
    workers: int | None


def cohort_options(command: F) -> F:
    """Adds the options."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


_OPTIONS: Final[tuple[Callable[[Any], Any], ...]] = (
    click.argument("more", metavar="[INVOER…]", nargs=-1),
    click.option(
        "--cohort",
        "inputs",
        metavar="INVOER",
        multiple=True,
        help="Vergelijk voor de dossiers in INVOER, zoals bij `overstap cohort`; meer bestanden mogen erachter.",
    ),
    click.option(
        "--peildatum",
        metavar="DATUM",
        type=DATE,
        help="Bij `--cohort`: de dag waarop wordt gekeken, zoals 2026-04-20.",
    ),
    click.option(
        "--delen",
        "shared",
        is_flag=True,
        help="Bij `--cohort`: om te delen, zonder dossiers en met kleine aantallen afgeschermd.",
    ),
    click.option(
        "--met",
        "others",
        metavar="PARTIJ",
        multiple=True,
        help="Met `--delen`: een partij die meeleest; vaker mag. Standaard alle partijen, behalve de leerling.",
    ),
    click.option(
        "--minimum",
        metavar="AANTAL",
        type=int,
        help=f"Met `--delen`: het kleinste aantal dat er mag staan. Ten minste {_LEAST}, standaard 5.",
    ),
    click.option(
        "--uit",
        "out",
        metavar="MAP",
        type=click.Path(path_type=Path),
        help="Bij `--cohort`: nieuwe map voor tabellen met elk verschil per dossier. Alleen voor eigen gebruik.",
    ),
    click.option(
        "--tabelformaat",
        "table_layout",
        type=click.Choice(LAYOUTS),
        help=f"Met `--uit`: hoe de tabellen worden geschreven. Standaard {LAYOUTS[0]}.",
    ),
    click.option(
        "--werkers",
        "workers",
        metavar="AANTAL",
        type=click.IntRange(min=1, max=512),
        help="Bij `--cohort`: hoeveel processen tegelijk werken. Standaard alle rekenkernen.",
    ),
)


def given(options: CohortOptions) -> str | None:
    """An option that only makes sense with ``--cohort``, when one was given."""
    names = {
        "--peildatum": options["peildatum"] is not None,
        "--delen": options["shared"],
        "--met": bool(options["others"]),
        "--minimum": options["minimum"] is not None,
        "--uit": options["out"] is not None,
        "--tabelformaat": options["table_layout"] is not None,
        "--werkers": options["workers"] is not None,
    }
    return next((name for name, there in names.items() if there), None)


def compare_cohorts(
    old: Rulebook,
    new: Rulebook,
    *,
    parties: tuple[str, ...],
    regions: tuple[str, ...],
    options: CohortOptions,
    layout: str,
) -> int:
    """Compare and print. Raises ``click.UsageError`` for options that do not go together."""
    from overstap.differences.cohort import comparison_text
    from overstap.differences.cohort.as_json import json_text
    from overstap.differences.cohort.run import MINIMUM, compare_cohort
    from overstap.overview.page import readers_of

    as_of = _as_of(parties, regions, options)
    if options["out"] is not None:
        refuse_occupied(options["out"], replace=False)
    for book, which in ((old, "oude"), (new, "nieuwe")):
        for party in (*parties, *options["others"]):
            if party not in book.vocabulary.parties:
                known = ", ".join(book.vocabulary.parties)
                raise click.UsageError(f"onbekende partij `{party}` in de {which} versie; kies uit {known}")
    readers = readers_of(new, parties[0], options["others"]) if options["shared"] else None
    with stoppable(), progress_shown() as progress:
        found = compare_cohort(
            [*options["inputs"], *options["more"]],
            old,
            new,
            peildatum=as_of,
            voor=parties[0],
            regio=regions[0] if regions else None,
            shared_with=readers,
            minimum=options["minimum"] or MINIMUM,
            out=options["out"],
            layout=options["table_layout"] or LAYOUTS[0],
            workers=options["workers"] or processors(),
            progress=progress,
        )
    click.echo(json_text(found) if layout == "json" else comparison_text(found), nl=False)
    if options["out"] is not None:
        click.echo(f"De tabellen staan in `{options['out']}`.", err=True)
    return int(found.differs)


def _as_of(parties: tuple[str, ...], regions: tuple[str, ...], options: CohortOptions) -> date:
    """The peildatum, when everything else goes together too."""
    as_of, minimum = options["peildatum"], options["minimum"]
    if as_of is None:
        raise click.UsageError("geef bij `--cohort` ook `--peildatum`: de dag waarop wordt gekeken")
    if len(parties) != 1:
        raise click.UsageError("geef bij `--cohort` precies één keer `--voor`: voor welke partij")
    if len(regions) > 1:
        raise click.UsageError("geef bij `--cohort` hoogstens één keer `--regio`")
    if not options["shared"] and (options["others"] or minimum is not None):
        raise click.UsageError("`--met` en `--minimum` horen bij `--delen`; geef die er ook bij")
    if minimum is not None and minimum < _LEAST:
        raise click.UsageError(f"`--minimum` is ten minste {_LEAST}; met minder is niemand beschermd")
    if options["shared"] and options["out"] is not None:
        raise click.UsageError(
            "de tabellen van `--uit` noemen dossiers en zijn niet om te delen; laat `--delen` of `--uit` weg"
        )
    if options["table_layout"] is not None and options["out"] is None:
        raise click.UsageError("`--tabelformaat` hoort bij `--uit`; geef die er ook bij")
    return as_of
