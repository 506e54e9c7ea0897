"""What is undetermined, and which facts would decide most. Facts are put in order, never people."""

from typing import Final

from overstap.overview.counts import Counts, Missing
from overstap.overview.numbers import Number, Numbers
from overstap.overview.sums import cell
from overstap.overview.views.table import Cell, Group, Head, Row, Table, Text, bar, numeral, scale_of
from overstap.render.words import named
from overstap_engine.text.dutch import dutch_list

__all__ = ["MOST", "missing_table"]

MOST: Final = 20
"""So many facts stand on the page; nobody asks more questions at one meeting."""

_NAMED: Final = 6
"""So many rules are named with a fact."""


def missing_table(counts: Counts, numbers: Numbers, *, shared: bool) -> Table | None:
    """The facts that would decide most; None when nothing is undetermined.

    For others than the party itself the order and the bars follow only what is shown: how many rules a fact decides
    over all students could betray a hidden number.
    """
    students = {each.fact: numbers.of(cell("missing", each.fact)) for each in counts.missing}
    if not students:
        return None
    order = (
        sorted(counts.missing, key=lambda each: -(students[each.fact].value or 0))
        if shared
        else counts.missing
    )
    first = [*order[:MOST]]
    lengths = {each.fact: students[each.fact] if shared else Number(each.decides) for each in first}
    scale = scale_of([(number,) for number in lengths.values()])

    def row(each: Missing) -> Row:
        decides: tuple[Cell, ...] = () if shared else (numeral(Number(each.decides)),)
        return Row(
            Head(each.question, note=_rules(each.codes)),
            (
                Text(named(each.holders, "of") if each.holders else "niet vastgelegd"),
                numeral(students[each.fact]),
                *decides,
                bar((lengths[each.fact],), ("deel",), scale),
            ),
        )

    extra = () if shared else ("Beslist regels",)
    return Table(
        caption="Vragen die het meeste duidelijk maken",
        columns=("Vraag", "Wie weet het", "Leerlingen", *extra, "In beeld"),
        groups=(Group("", tuple(map(row, first))),),
        narrow=(False, False, True, *(True for _ in extra), False),
        style="grafiek veel",
    )


def _rules(codes: tuple[str, ...]) -> str:
    left = len(codes) - _NAMED
    if left <= 1:
        return f"helpt bij {dutch_list(codes)}"
    return f"helpt bij {', '.join(codes[:_NAMED])} en {left} andere regels"
