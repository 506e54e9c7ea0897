"""What the page is about, and what it does not tell."""

from collections.abc import Sequence
from dataclasses import dataclass

from overstap.overview.counts import Counts
from overstap.overview.database import Database
from overstap.overview.numbers import Numbers
from overstap.overview.source import Receipt, Wanted
from overstap.overview.sums import ALL, cell
from overstap.overview.views.table import Figure, Group, Head, Row, Table, Text, numeral
from overstap.render.words import named, party_words
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.text.dutch import dutch_date, dutch_list

__all__ = ["Opening", "opening", "rejects_table"]


@dataclass(frozen=True, slots=True)
class Fact:
    """A term and what it is; no text with ``number``: hidden."""

    term: str
    text: str = ""
    number: Figure | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """The top of the page."""

    party: str
    as_of: str
    region: str
    readers: str
    """Who may read it."""
    facts: tuple[Fact, ...]
    limits: tuple[str, ...]
    """What is not in it, in sentences."""


def opening(
    receipt: Receipt,
    rulebook: Rulebook,
    counts: Counts,
    numbers: Numbers,
    wanted: Wanted,
    *,
    minimum: int,
    with_schools: bool,
    with_names: bool,
) -> Opening:
    """The top of the page."""
    region = receipt.region
    declared = rulebook.declared_regions.get(region) if region else None
    party = party_words(receipt.party)
    readers = party if wanted.shared_with is None else named((receipt.party, *wanted.shared_with))
    region_words = "landelijk" if not region else region if declared is None else declared.name
    return Opening(
        party=party,
        as_of=dutch_date(wanted.as_of),
        region=region_words,
        readers=readers,
        facts=(
            Fact("Peildatum", dutch_date(wanted.as_of)),
            Fact("Gemaakt voor", party),
            Fact("Te lezen door", readers if wanted.shared else f"alleen de {party} zelf"),
            Fact("Regio", region_words),
            Fact("Overstapjaar", dutch_list([str(year) for year in counts.years]) or "geen"),
            Fact("Leerlingen", number=numeral(numbers.of(cell("student", ALL)))),
            Fact("Signalen", number=numeral(numbers.of(cell("phase", ALL, ALL)))),
            Fact("Acties", number=numeral(numbers.of(cell("when", ALL)))),
            Fact("Regels zonder uitkomst", number=numeral(numbers.of(cell("undetermined")))),
            Fact("Afgewezen dossiers", number=numeral(numbers.of(cell("rejected")))),
            Fact("Regelboek", f"{rulebook.name}, versie {rulebook.version}"),
        ),
        limits=(*_limits(party, wanted, counts, minimum, with_schools=with_schools, with_names=with_names),),
    )


def _limits(
    party: str, wanted: Wanted, counts: Counts, minimum: int, *, with_schools: bool, with_names: bool
) -> Sequence[str]:
    found = [
        f"Dit overzicht komt uit gegevens die de {party} mag zien. Een andere partij kan meer of minder weten.",
        "Wat niet bekend is, staat er als niet bekend. Het telt nooit als nee.",
        (
            "Er staat geen cijfer, kans of volgorde van leerlingen of scholen in. "
            "Een signaal is een aanbod van hulp, nooit een oordeel."
        ),
    ]
    if counts.rejected:
        found.append("Afgewezen dossiers tellen nergens mee. Verbeter de invoer en maak de uitkomst opnieuw.")
    if wanted.shared:
        found += [
            "Er staan geen leerlingen in, ook geen pseudoniemen.",
            "Alleen signalen die alle lezers mogen zien tellen mee, en de acties en vragen die daarbij horen.",
            (
                f"Aantallen van 1 tot en met {minimum - 1} zijn afgeschermd. Er zijn ook grotere aantallen afgeschermd, zodat "
                "niemand een klein aantal kan uitrekenen uit de rest. Een 0 staat er altijd."
            ),
            "Dit geldt binnen dit ene overzicht. Leg er geen tweede overzicht naast om verschillen uit te rekenen.",
        ]
    elif not with_names:
        found.append(
            f"Er zijn meer dan {wanted.most_names:,} vermeldingen van leerlingen. Daarom staan er alleen aantallen in. "
            "De leerlingen staan in de tabellen van de uitkomst.".replace(",", ".", 1)
        )
    if not with_schools:
        found.append(
            f"Er zijn meer dan {wanted.most_schools} scholen. Daarom staat er niets per school in. "
            "Maak een uitkomst per regio of samenwerkingsverband voor een overzicht per school."
        )
    return found


def rejects_table(database: Database) -> Table | None:
    """Rejected records by file and fact, for own use; None when there are none."""
    answers = database.ask(
        "select bestand, feit, reden, count(*) as aantal, min(regel) from afgewezen group by all "
        "order by aantal desc, bestand, feit, reden limit 20"
    )
    rows = tuple(
        Row(
            Head(str(reason), note=f"gegeven: {fact}" if fact else ""),
            (Text(f"{file}, vanaf regel {line}"), Figure(str(number))),
        )
        for file, fact, reason, number, line in answers
    )
    if not rows:
        return None
    return Table(
        caption="Fouten in de invoer. De dossiers zijn afgewezen.",
        columns=("Wat is er mis", "Waar", "Aantal"),
        groups=(Group("", rows),),
        narrow=(False, False, True),
    )
