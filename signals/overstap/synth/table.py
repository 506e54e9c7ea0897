"""The table of published figures: each next to its source, with its tolerance and its value in a cohort."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import sqrt
from typing import Any, Final

from overstap.synth.figures import Cell, Figure, target
from overstap.synth.measures import Count, Measured

__all__ = ["Row", "rows_of", "table_json"]

CHANCE: Final = 4
"""Standard errors of room for chance: with fewer students, more room. A right cohort is outside once in 15,000 numbers."""

_USES: Final[Mapping[str, str]] = {
    "marginaal": "nagebootst",
    "opzet": "bepaalt de opzet",
    "nietGebruikt": "niet gebruikt",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One number of a figure, or a whole figure that is not reproduced."""

    figure: Figure
    cell: Cell | None = None
    value: float | None = None
    """In this cohort; None when there is nobody to count, or when the figure is not reproduced."""
    room: float = 0.0
    """For chance, on either side of the stated range."""

    @property
    def within(self) -> bool | None:
        """None: not reproduced, or nobody to count."""
        if self.cell is None or self.value is None:
            return None
        return self.cell.low - self.room <= self.value <= self.cell.high + self.room

    @property
    def title(self) -> str:
        return f"{self.figure.title}: {self.cell.name}" if self.cell and self.cell.name else self.figure.title

    @property
    def use(self) -> str:
        """What is done with the figure, in Dutch."""
        return _USES[self.figure.use]

    @property
    def stated(self) -> str:
        """The range that is allowed before chance: 5,0% - 5,6%."""
        return f"{self._shown(self.cell.low)} tot {self._shown(self.cell.high)}" if self.cell else ""

    @property
    def chance(self) -> str:
        """The room for chance, in points."""
        if self.cell is None or self.value is None:
            return ""
        points = f"{self.room if self.cell.ratio else self.room * 100:.1f}".replace(".", ",")
        return f"± {points}" if self.cell.ratio else f"± {points} punt"

    @property
    def shown(self) -> str:
        """The value in this cohort."""
        if self.cell is None:
            return ""
        return "te weinig leerlingen" if self.value is None else self._shown(self.value)

    @property
    def verdict(self) -> str:
        return {True: "ja", False: "nee", None: ""}[self.within]

    def _shown(self, number: float) -> str:
        if self.cell is not None and self.cell.ratio:
            return f"{number:.2f}".replace(".", ",")
        return f"{number * 100:.1f}%".replace(".", ",")


def rows_of(figures: Iterable[Figure], measured: Measured) -> list[Row]:
    """Every figure, in order: one row for each number that is reproduced, one for each figure that is not."""
    rows: list[Row] = []
    for figure in figures:
        rows += [_row(figure, cell, measured) for cell in figure.cells] or [Row(figure)]
    return rows


def _row(figure: Figure, cell: Cell, measured: Measured) -> Row:
    return Row(figure, cell, measured.value(cell.measure), _room(cell, measured))


def _room(cell: Cell, measured: Measured) -> float:
    if not cell.ratio:
        count = measured.counts[cell.measure]
        return CHANCE * sqrt(cell.target * (1 - cell.target) / count.of) if count.of else 0.0
    inside, outside = measured.in_risk_group, measured.outside_risk_group
    if not inside.of or not outside.of:
        return 0.0
    # by the shares that are expected, so that a wrong cohort cannot make room for itself
    base = target("nietProbleemloos") * measured.students / (outside.of + cell.target * inside.of)
    return CHANCE * cell.target * sqrt(_relative(inside, base * cell.target) + _relative(outside, base))


def _relative(count: Count, share: float) -> float:
    """The variance of the logarithm of a share."""
    return (1 - share) / (share * count.of)


def table_json(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """The table for a program; shares as parts of one."""
    return [
        {
            "cijfer": row.title,
            "id": row.figure.id,
            "maat": row.cell.measure if row.cell else None,
            "gepubliceerd": row.figure.published,
            "bron": row.figure.source,
            "gebruik": row.use,
            "van": row.cell.low if row.cell else None,
            "tot": row.cell.high if row.cell else None,
            "toevalsmarge": round(row.room, 6) if row.cell else None,
            "inDitCohort": round(row.value, 6) if row.value is not None else None,
            "binnen": row.within,
            "toelichting": row.figure.note,
        }
        for row in rows
    ]
