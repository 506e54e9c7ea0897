"""Where the students stand: the overview of the Amsterdam procedure, per school and together."""

from overstap.overview.counts import Counts
from overstap.overview.numbers import Numbers
from overstap.overview.sums import ALL, PLACED, cell
from overstap.overview.views.table import Group, Head, Row, Table, Text, bar, numeral, scale_of
from overstap.overview.views.words import STANDS, ordered, programme_words, school_words, stand_words

__all__ = ["programme_table", "school_table", "stand_table"]


def _stands(counts: Counts) -> tuple[str, ...]:
    return ordered({stand for _, stand in counts.stands}, STANDS)


def stand_table(counts: Counts, numbers: Numbers, school: str) -> Table:
    """The stands of one school, or of all together with ``ALL``."""
    stands = _stands(counts)
    shown = {stand: numbers.of(cell("stand", school, stand)) for stand in stands}
    scale = scale_of([(number,) for number in shown.values()])
    total = numbers.of(cell("student", ALL) if school is ALL else cell("stand", school, ALL))
    rows = tuple(
        Row(
            Head(stand_words(stand)),
            (numeral(number), bar((number,), ("onbekend" if stand == "onbekend" else "deel",), scale)),
        )
        for stand, number in shown.items()
    )
    return Table(
        caption=f"Waar staan de leerlingen? {'Alle scholen samen' if school is ALL else school_words(school)}",
        columns=("Stand", "Leerlingen", "In beeld"),
        groups=(Group("", (*rows, Row(Head("Samen"), (numeral(total), Text("")), total=True))),),
        narrow=(False, True, False),
        style="grafiek",
    )


def school_table(counts: Counts, numbers: Numbers, hrefs: dict[str, str]) -> Table:
    """Schools by name, never by number."""
    stands = _stands(counts)
    rows = tuple(
        Row(
            Head(school_words(school), href=hrefs.get(school, "")),
            tuple(numeral(numbers.of(cell("stand", school, stand))) for stand in (*stands, ALL)),
        )
        for school in counts.schools
    )
    totals = (*(numbers.of(cell("stand", ALL, stand)) for stand in stands), numbers.of(cell("student", ALL)))
    total = Row(Head("Alle scholen"), tuple(map(numeral, totals)), total=True)
    return Table(
        caption="Waar staan de leerlingen, per school? De scholen staan op alfabet.",
        columns=("School", *map(stand_words, stands), "Samen"),
        groups=(Group("", (*rows, total)),),
        narrow=(False, *(True for _ in (*stands, ALL))),
        style="breed",
    )


def programme_table(counts: Counts, numbers: Numbers) -> Table | None:
    """In which programme students were placed, and what came of it; None when nobody was placed."""
    stands = tuple(
        stand for stand in ordered(PLACED, STANDS) if any(at == stand for at, _ in counts.programmes)
    )
    programmes = sorted({programme for stand, programme in counts.programmes if stand in stands})
    if not programmes:
        return None
    named = sorted(programmes, key=lambda each: (not each.name, each.name.casefold(), each))
    rows = tuple(
        Row(
            Head(programme_words(each)),
            tuple(numeral(numbers.of(cell("programme", stand, each.name, each.level))) for stand in stands),
        )
        for each in named
    )
    totals = tuple(numeral(numbers.of(cell("stand", ALL, stand))) for stand in stands)
    return Table(
        caption="Geplaatst, en in welke opleiding",
        columns=("Opleiding", *map(stand_words, stands)),
        groups=(Group("", (*rows, Row(Head("Alle opleidingen"), totals, total=True))),),
        narrow=(False, *(True for _ in stands)),
        style="breed",
    )
