"""The tables ``onbeslist`` and ``ontbrekend``."""

from array import array
from collections.abc import Sequence
from typing import TypeAlias

from overstap.cohort.frame import Catalogue, Frame
from overstap.cohort.rows.owned import OwnedRows
from overstap.report import Reporter
from overstap_engine.evaluate.outcome import Place, Undetermined

__all__ = ["OpenRules"]

_Held: TypeAlias = tuple[Undetermined, int, int, tuple[int, ...]]
"""The rule, its row, its code as a bit, and the numbers of the places it lacks."""


class OpenRules:
    """The largest tables by far. Dossiers lack the same few facts for the same rules over and over, so rows are kept by
    number; which rules wait for a place is a set of bits.

    Evaluators give equal answers as one object, so an object stands for its value; all that are remembered are held,
    so that no other object can take the same identity.
    """

    def __init__(self) -> None:
        self._held: dict[int, _Held] = {}
        self._number: dict[Place, int] = {}
        self._places: list[Place] = []
        self._order: list[tuple[int, int, int]] = []
        self._bits: dict[str, int] = {}
        self._rules: Catalogue[tuple[str, tuple[int, ...]]] = Catalogue()
        self._missing: Catalogue[tuple[int, int]] = Catalogue()
        self._start()

    def _start(self) -> None:
        self._rule_rows = OwnedRows(("code", "ontbreekt"))
        self._missing_rows = OwnedRows(("feit", "vraag", "houders", "beslist"))

    def add(self, owner: int, undetermined: tuple[Undetermined, ...], reporter: Reporter) -> None:
        """The rows of the dossier with number ``owner``."""
        held = self._held
        rows: list[int] = []
        waiting: dict[int, int] = {}
        for rule in undetermined:
            known = held.get(id(rule)) or self._hold(rule, reporter)
            rows.append(known[1])
            bit = known[2]
            for place in known[3]:
                waiting[place] = waiting.get(place, 0) | bit
        number = self._missing.number
        missing: list[int] = []
        for place in sorted(waiting, key=self._order.__getitem__):
            key = (place, waiting[place])
            row = number(key)
            missing.append(self._add_missing(key, reporter) if row is None else row)
        self._rule_rows.extend(owner, array("i", rows))
        self._missing_rows.extend(owner, array("i", missing))

    def frames(self, dossiers: Sequence[str]) -> tuple[Frame, Frame]:
        """The rows since the last time: of onbeslist and of ontbrekend."""
        found = (
            self._rule_rows.frame(dossiers, self._rules.rows),
            self._missing_rows.frame(dossiers, self._missing.rows),
        )
        self._start()
        return found

    def forget(self) -> None:
        """Free the memory of what is remembered; to be called between chunks."""
        self._held.clear()
        self._rules.clear()
        self._missing.clear()

    @property
    def remembered(self) -> int:
        """How much is remembered."""
        return len(self._held) + len(self._missing.rows)

    # -- wording ----------------------------------------------------------------------------------------------

    def _hold(self, rule: Undetermined, reporter: Reporter) -> _Held:
        places = tuple([self._place(place, reporter) for place in rule.missing])
        key = (rule.code, places)
        row = self._rules.number(key)
        if row is None:
            told = reporter.undetermined(rule)
            row = self._rules.add(key, (told.code, told.lacking))
        bit = self._bits.setdefault(rule.code, 1 << len(self._bits))
        held = self._held[id(rule)] = (rule, row, bit, places)
        return held

    def _place(self, place: Place, reporter: Reporter) -> int:
        number = self._number.setdefault(place, len(self._places))
        if number == len(self._places):
            self._places.append(place)
            self._order.append(reporter.order(place))
        return number

    def _add_missing(self, key: tuple[int, int], reporter: Reporter) -> int:
        place, waiting = key
        codes = sorted(code for code, bit in self._bits.items() if bit & waiting)
        told = reporter.missing_fact(self._places[place], tuple(codes))
        return self._missing.add(key, (told.fact, told.question, told.holders, told.decides))
