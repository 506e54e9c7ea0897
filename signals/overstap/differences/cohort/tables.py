"""The tables for own use: what differs for whom, and which records a version rejects."""

from typing import Final

from overstap.cohort.tables import Column, Kind, Table

__all__ = ["DIFFERENCES", "REJECTS", "TABLES"]

DIFFERENCES: Final = Table(
    "verschillen",
    (
        Column("dossier", Kind.TEXT, optional=False),
        Column("school", Kind.TEXT, optional=True),
        Column("soort", Kind.TEXT, optional=False),
        Column("code", Kind.TEXT, optional=False),
        Column("oud", Kind.TEXT, optional=False),
        Column("nieuw", Kind.TEXT, optional=False),
    ),
)
"""``soort`` is a value of ``compare.Kind``. Rows stand in the order of the input."""

REJECTS: Final = Table(
    "afgewezen",
    (
        Column("versie", Kind.TEXT, optional=False),
        Column("bestand", Kind.TEXT, optional=False),
        Column("regel", Kind.INT, optional=False),
        Column("kolom", Kind.INT, optional=False),
        Column("dossier", Kind.TEXT, optional=True),
        Column("feit", Kind.TEXT, optional=False),
        Column("reden", Kind.TEXT, optional=False),
    ),
)
"""``versie``: ``oud`` or ``nieuw``; a record that both reject has rows for each."""

TABLES: Final = {table.name: table for table in (DIFFERENCES, REJECTS)}
