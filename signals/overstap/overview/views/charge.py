"""Which party is responsible now, and which comes next."""

from overstap.overview.counts import Counts
from overstap.overview.numbers import Numbers
from overstap.overview.sums import ALL, cell
from overstap.overview.views.table import Group, Head, Row, Table, numeral
from overstap.overview.views.words import charge_words

__all__ = ["charge_table"]


def charge_table(counts: Counts, numbers: Numbers) -> Table:
    """Who is responsible now (rows) by who is next (columns). Where nobody can tell comes last."""
    nows, thens = (
        tuple(
            sorted({key[axis] for key in counts.charges}, key=lambda party: (not party, charge_words(party)))
        )
        for axis in (0, 1)
    )
    rows = tuple(
        Row(
            Head(charge_words(now).capitalize()),
            tuple(numeral(numbers.of(cell("charge", now, then))) for then in (*thens, ALL)),
        )
        for now in nows
    )
    totals = (*(numbers.of(cell("charge", ALL, then)) for then in thens), numbers.of(cell("student", ALL)))
    return Table(
        caption="Wie is nu verantwoordelijk, en wie daarna?",
        columns=("Nu", *(f"Daarna: {_next(then)}" for then in thens), "Samen"),
        groups=(Group("", (*rows, Row(Head("Samen"), tuple(map(numeral, totals)), total=True))),),
        narrow=(False, *(True for _ in (*thens, ALL))),
        style="breed",
    )


def _next(party: str) -> str:
    return charge_words(party) if party else "niet bekend"
