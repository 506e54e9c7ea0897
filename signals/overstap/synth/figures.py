"""Every published figure, what the generator does with it, and the target and tolerance of those it reproduces."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final, Literal

import yaml

__all__ = ["Cell", "Figure", "Use", "bundled_figures", "number", "target"]

Use = Literal["marginaal", "opzet", "nietGebruikt"]

_FILES: Final = ("cijfers-bronnen.yaml", "cijfers-openbaar.yaml")


@dataclass(frozen=True, slots=True)
class Cell:
    """One number of a figure that the cohort reproduces."""

    measure: str
    name: str
    """Of this number, when the figure has more than one; else empty."""
    low: float
    high: float
    """Between which the cohort must be, before the margin for chance."""
    target: float
    ratio: bool
    """A ratio instead of a share of one."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A published figure."""

    id: str
    title: str
    published: str
    source: str
    use: Use
    cells: tuple[Cell, ...]
    number: float | None
    """For ``opzet``: the number used."""
    note: str


@lru_cache(maxsize=1)
def bundled_figures() -> tuple[Figure, ...]:
    """All figures, in the order of the domain report."""
    return tuple(_read_all())


@lru_cache(maxsize=1)
def _targets() -> dict[str, float]:
    return {cell.measure: cell.target for figure in bundled_figures() for cell in figure.cells}


def target(measure: str) -> float:
    """What the generator aims at. Raises ``KeyError`` when no figure has this measure."""
    return _targets()[measure]


def number(figure: str) -> float:
    """The number of a figure that is used as ``opzet``. Raises ``KeyError`` when there is none."""
    for found in bundled_figures():
        if found.id == figure and found.number is not None:
            return found.number
    raise KeyError(figure)


def _read_all() -> Iterator[Figure]:
    folder = files("overstap.synth") / "data"
    for name in _FILES:
        for entry in yaml.safe_load((folder / name).read_bytes())["cijfers"]:
            yield Figure(
                entry["id"],
                entry["cijfer"],
                str(entry["gepubliceerd"]),
                entry["bron"],
                entry["gebruik"],
                tuple(_cell(cell) for cell in entry.get("cellen", ())),
                entry.get("waarde"),
                entry.get("toelichting", ""),
            )


def _cell(entry: dict[str, Any]) -> Cell:
    ratio, name = entry.get("soort") == "verhouding", entry.get("naam", "")
    if "bereik" in entry:
        low, high = entry["bereik"]
        return Cell(entry["maat"], name, low, high, entry.get("doel", (low + high) / 2), ratio)
    value, margin = entry["waarde"], entry["marge"]
    return Cell(entry["maat"], name, value - margin, value + margin, value, ratio)
