"""From outcomes to the rows of the tables, without an object for every row: what recurs is worded once."""

from overstap.cohort.rows.gather import Gathered, Rows

__all__ = ["Gathered", "Rows"]
