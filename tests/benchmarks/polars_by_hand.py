"""The 24 rules as a careful developer writes them with Polars: three layers of expressions, the engine shares the rest."""

import os
from collections.abc import Callable
from datetime import timedelta
from importlib import import_module
from typing import Any

from tests.benchmarks.workload import DEADLINE

__all__ = ["CODES", "RAISED", "polars_by_hand", "raised_columns"]

RAISED = (*(f"b{number:02}" for number in range(1, 15)), *(f"c{number:02}" for number in range(1, 5)))
CODES = tuple(name.upper() for name in RAISED)
_COUNTED = ("b01", "b02", "b04", "b07", "b08", "b10", "b14")


def polars_by_hand(table: Any) -> Callable[[], Any]:
    """Gives (dossier, code) of every raised rule; ``table``: the dossiers for Arrow."""
    os.environ.setdefault("POLARS_MAX_THREADS", "1")  # before its first import
    pl: Any = import_module("polars")
    frame = pl.from_arrow(table)

    def run() -> Any:
        raised = (
            raised_columns(pl, frame.lazy())
            .select("dossier", *RAISED)
            .rename(dict(zip(RAISED, CODES, strict=True)))
        )
        long = raised.collect().unpivot(index="dossier", variable_name="code", value_name="raised")
        return long.filter(pl.col("raised")).select("dossier", "code")

    return run


def raised_columns(pl: Any, frame: Any) -> Any:
    """The frame with a column for each rule, true where it is raised."""
    c = pl.col
    since = (c("peildatum") - c("start")).dt.total_days()
    first = {
        "b01": c("registratie") > DEADLINE,
        "b02": c("registratie").is_null()
        & (c("peildatum") > DEADLINE - timedelta(days=14))
        & (c("peildatum") <= DEADLINE),
        "b03": c("registratie").is_null() & (c("peildatum") > DEADLINE) & c("leerplichtig"),
        "b04": c("behoefte") & ~c("gemeld"),
        "b05": c("behoefte") & c("gemeld").is_null(),
        "b06": (c("plaatsing") == "geplaatst") & ~c("verschenen") & (since >= 5),
        "b07": c("behoefte") & c("overdracht_op").is_null() & (since >= -30),
        "b08": c("dossier_op").is_null() & c("toestemming") & (since >= -60),
        "b09": c("behoefte") & ~c("toestemming"),
        "b10": c("intake_op").is_null() & ((c("peildatum") - c("registratie")).dt.total_days() > 42),
        "b11": (c("plaatsing") == "afgewezen") & ~c("tweede_keuze"),
        "b12": c("verschenen") & (c("verzuim") >= 10),
        "b13": (c("afstand") > 405) & (c("niveau") <= 2),
        "b14": ~c("geslaagd") & ((c("plaatsing") == "geplaatst") | (c("plaatsing") == "wachtend")),
        "d1": (c("school") == "vso") | (c("school") == "pro") | c("behoefte") | ~c("contact"),
        "d2": c("leerplichtig") | (c("leeftijd") < 18),
        "d4": (c("peildatum") >= c("start")) & (c("plaatsing") == "geplaatst"),
        "d5": (c("niveau") <= 2) | (c("school") == "pro") | (c("school") == "vso") | (c("school") == "isk"),
        "d6": (c("plaatsing") != "geplaatst") & (since >= -45),
    }
    second = {
        "d3": c("b07") | c("b08") | (c("b04") & ~c("toestemming")),
        "c01": pl.sum_horizontal([c(name).fill_null(False).cast(pl.UInt8) for name in _COUNTED]) >= 2,
    }
    third = {
        "c02": c("d3") & (c("d1") | c("d5")) & ~c("b03").fill_null(False),
        "c03": c("d2") & c("d4") & (c("b06") | c("b12")),
        "c04": c("d1") & ~c("d2") & (c("d6") | ~c("verschenen")),
    }
    for layer in (first, second, third):
        frame = frame.with_columns(**layer)
    return frame
