"""The actions that raised signals recommend: by whom asked, until when, and on what condition (section 6)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from overstap_engine.evaluate.missing import Missing
from overstap_engine.evaluate.outcome import Offer
from overstap_engine.evaluate.places import Places
from overstap_engine.evaluate.row import SHOWN, Row, date_of
from overstap_engine.evaluate.truths import NO_ITEM, Reading, Truths, ValueOf, value_of
from overstap_engine.model.rulebook import Within
from overstap_engine.plan.node import AsOfTerm, OffsetTerm
from overstap_engine.plan.plan import Plan, PlannedAction

__all__ = ["Offers"]

_REMEMBERED = 4096


@dataclass(frozen=True, slots=True)
class _Ready:
    """An action made ready for rows."""

    code: str
    fits: Reading | None
    """None: it always fits."""
    missing: Callable[[Row], int] | None
    """What keeps ``fits`` undecided."""
    due: ValueOf | None
    """The day number it is due; None: no due date."""


class Offers:
    """Makes the offers of one plan."""

    def __init__(self, plan: Plan, places: Places, truths: Truths, missing: Missing) -> None:
        self._places = places
        self._recommended = {code: plan.recommended(code) for code in plan.ranked}
        self._ready = {code: _ready(action, truths, missing) for code, action in plan.actions.items()}
        # offers repeat: see Assembler
        self._made: Callable[[str, tuple[str, ...], int | None, int | None], Offer] = lru_cache(_REMEMBERED)(
            self._make
        )

    def of(self, row: Row, raised: Sequence[str]) -> tuple[Offer, ...]:
        """The offers for these raised signals, the earliest due first."""
        if not raised:
            return ()
        because: dict[str, list[str]] = {}
        for code in raised:
            for action in self._recommended[code]:
                because.setdefault(action, []).append(code)
        offers = [self._offer(self._ready[action], tuple(codes), row) for action, codes in because.items()]
        return tuple(sorted([offer for offer in offers if offer is not None], key=_by_due_date))

    def _offer(self, action: _Ready, because: tuple[str, ...], row: Row) -> Offer | None:
        """None when ``alleenAls`` is false; *mits* what is missing when it is unknown."""
        fits = True if action.fits is None else action.fits(row, NO_ITEM)
        if fits is False:
            return None
        due = None if action.due is None else action.due(row, NO_ITEM)
        missing = action.missing(row) & row[SHOWN] if fits is None and action.missing is not None else None
        return self._made(action.code, because, due if isinstance(due, int) else None, missing)

    def _make(self, code: str, because: tuple[str, ...], due: int | None, missing: int | None) -> Offer:
        """``due``: a day number; ``missing``: None when it is known that the action fits."""
        when = None if due is None else date_of(due)
        if missing is None:
            return Offer(code, because, when, ())
        return Offer(code, because, when, self._places.tuple_of(missing), True)


def _ready(action: PlannedAction, truths: Truths, missing: Missing) -> _Ready:
    due: ValueOf | None
    match action.due:
        case None:
            due = None
        case Within(count, unit):
            due = value_of(OffsetTerm(count, unit, AsOfTerm()))
        case term:
            due = value_of(term)
    condition = action.condition
    if condition is None:
        return _Ready(action.code, None, None, due)
    return _Ready(action.code, truths.of(condition), missing.of_node(condition), due)


def _by_due_date(offer: Offer) -> tuple[bool, date, str]:
    """Earliest first, none last, then by code."""
    return (offer.due is None, offer.due or date.max, offer.code)
