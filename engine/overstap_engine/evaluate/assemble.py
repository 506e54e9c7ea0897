"""From truths to an outcome: who may see what, in which order, why, and what to do about it."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from overstap_engine.evaluate.gather import union
from overstap_engine.evaluate.missing import Missing
from overstap_engine.evaluate.offers import Offers
from overstap_engine.evaluate.outcome import Case, Outcome, Responsible, Signal, Undetermined
from overstap_engine.evaluate.places import Places
from overstap_engine.evaluate.responsible import find_responsible
from overstap_engine.evaluate.row import SHOWN, Encoder, Row
from overstap_engine.evaluate.support import Support
from overstap_engine.evaluate.truths import NO_ITEM, Truths
from overstap_engine.model.dependencies import Key
from overstap_engine.model.values import Value
from overstap_engine.plan.node import Fixed
from overstap_engine.plan.plan import Plan

__all__ = ["Assembler"]

_REMEMBERED = 4096


class Assembler:
    """Reads outcomes of one plan off rows in which every derived fact and signal has been filled in."""

    def __init__(self, plan: Plan, encoder: Encoder) -> None:
        self.listed = tuple(sorted(step.code for step in plan.signals if step.visible and not step.counting))
        """The rules that may be undetermined, in reporting order."""
        self.ranked = plan.ranked
        """The rules that may be raised, in reporting order."""
        self._encoder = encoder
        self._places = Places(plan.rulebook.vocabulary)
        truths = Truths(plan)
        missing = Missing(plan, self._places, truths)
        support = Support(plan, self._places, truths, missing)
        self._prepare = support.prepare
        self._scope = None if plan.scope == Fixed(True) else truths.of(plan.scope)
        self._missing = missing
        self._responsibility = plan.rulebook.responsibility
        self._offers = Offers(plan, self._places, truths, missing)
        self._keys: dict[str, Key] = {step.code: ("signaal", step.code) for step in plan.signals}
        self._because = {code: support.link(self._keys[code]) for code in self.ranked}
        self._lacks = {code: missing.link(self._keys[code]) for code in self.listed}
        # outcomes repeat: one object for all equal answers is cheaper than an equal object for each
        self._signal: Callable[[str, int], Signal] = lru_cache(_REMEMBERED)(self._make_signal)
        self._undetermined: Callable[[str, int], Undetermined] = lru_cache(_REMEMBERED)(
            self._make_undetermined
        )

    def outcome(self, case: Case, row: Row) -> Outcome:
        """The outcome, from the truths of the signals in ``row``."""
        return self.assemble(
            case,
            row,
            raised=[code for code in self.ranked if row[self._keys[code]] is True],
            undetermined=[code for code in self.listed if row[self._keys[code]] is None],
        )

    def assemble(
        self, case: Case, row: Row, *, raised: Sequence[str], undetermined: Sequence[str]
    ) -> Outcome:
        """The same from the raised rules among ``ranked`` and the undetermined among ``listed``, in that order.

        Of the signals ``row`` then needs to hold only those that conditions read.
        """
        derived = self._encoder.derived(row)
        if self._scope is not None and self._scope(row, NO_ITEM) is not True:
            return Outcome(signals=(), undetermined=(), offers=(), derived=derived)
        shown = row[SHOWN] = ~self._places.named(case.hidden)
        signal, because = self._signal, self._because
        lacking, lacks = self._undetermined, self._lacks
        self._prepare(row)
        return Outcome(
            signals=tuple([signal(code, because[code](row)) for code in raised]),
            undetermined=tuple([lacking(code, lacks[code](row) & shown) for code in undetermined]),
            offers=self._offers.of(row, raised),
            derived=derived,
            responsible=self._responsible(row, derived),
        )

    def _responsible(self, row: Row, derived: Mapping[str, Value]) -> Responsible | None:
        responsibility = self._responsibility
        if responsibility is None:
            return None
        found = find_responsible(responsibility, row[responsibility.recorded], derived.__getitem__)
        lacking = union(self._missing.of(("feit", fact), row) for fact in found.open_facts)
        if found.ask_recorded:
            lacking |= self._places.fact(responsibility.recorded)
        return found.with_missing(self._places.tuple_of(lacking & row[SHOWN]))

    def _make_signal(self, code: str, support: int) -> Signal:
        return Signal(code, self._places.tuple_of(support))

    def _make_undetermined(self, code: str, missing: int) -> Undetermined:
        return Undetermined(code, self._places.tuple_of(missing))
