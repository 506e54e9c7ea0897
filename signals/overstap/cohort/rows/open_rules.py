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

_Together: TypeAlias = tuple[tuple[Undetermined, ...], "array[int]", "array[int]"]
"""What one dossier waits for, its rows of onbeslist and its rows of ontbrekend."""


class OpenRules:
    """The largest tables by far. Dossiers lack the same few facts for the same rules over and over, most of them
    together too, so rows are kept by number; which rules wait for a place is a set of bits.

    Evaluators give equal answers as one object, so an object stands for its value; all that are remembered are held,
    so that no other object can take the same identity.
    """

    def __init__(self) -> None:
        self._held: dict[int, _Held] = {}
        self._together: dict[int, _Together] = {}
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
        _, rules, missing = self._together.get(id(undetermined)) or self._hold_together(
            undetermined, reporter
        )
        self._rule_rows.extend(owner, rules)
        self._missing_rows.extend(owner, missing)

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
        self._together.clear()
        self._rules.clear()
        self._missing.clear()

    @property
    def remembered(self) -> int:
        """How much is remembered."""
        return len(self._held) + len(self._together) + len(self._missing.rows)

    # -- wording ----------------------------------------------------------------------------------------------

    def _hold_together(self, undetermined: tuple[Undetermined, ...], reporter: Reporter) -> _Together:
        held = self._held
        rules, missing = array("i"), array("i")
        waiting: dict[int, int] = {}
        for rule in undetermined:
            _, row, bit, places = held.get(id(rule)) or self._hold(rule, reporter)
            rules.append(row)
            for place in places:
                waiting[place] = waiting.get(place, 0) | bit
        number = self._missing.number
        for place in sorted(waiting, key=self._order.__getitem__):
            key = (place, waiting[place])
            known = number(key)
            missing.append(self._add_missing(key, reporter) if known is None else known)
        together = self._together[id(undetermined)] = (undetermined, rules, missing)
        return together

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
