"""From truths to an outcome: who may see what, in which order, why, and what to do about it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import lru_cache

from overstap_engine.evaluate.in_charge import InCharge
from overstap_engine.evaluate.missing import Missing
from overstap_engine.evaluate.offers import Offers
from overstap_engine.evaluate.outcome import Case, Outcome, Signal, Undetermined
from overstap_engine.evaluate.places import Places
from overstap_engine.evaluate.row import SHOWN, Encoder, Row, slot
from overstap_engine.evaluate.support import Support
from overstap_engine.evaluate.truths import NO_ITEM, Truths
from overstap_engine.model.values import Value
from overstap_engine.plan.node import Fixed
from overstap_engine.plan.plan import Plan

__all__ = ["Assembler"]

_REMEMBERED = 4096
_REMEMBERED_TOGETHER = 2048


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
        self.missing = missing
        """What rules and derived facts lack, from a row."""
        support = Support(plan, self._places, truths, missing)
        self._prepare = support.prepare
        self._scope = None if plan.scope == Fixed(True) else truths.of(plan.scope)
        responsibility = plan.rulebook.responsibility
        self._in_charge = None if responsibility is None else InCharge(responsibility, missing)
        self._offers = Offers(plan, self._places, truths, missing)
        self._because = {code: support.link(("signaal", code)) for code in self.ranked}
        self._lacks = {code: missing.link(("signaal", code)) for code in self.listed}
        # outcomes repeat: one object for all equal answers is cheaper than an equal object for each
        self._signal: Callable[[str, int], Signal] = lru_cache(_REMEMBERED)(self._make_signal)
        self._undetermined: Callable[[str, int], Undetermined] = lru_cache(_REMEMBERED)(
            self._make_undetermined
        )
        self._listed: Callable[[tuple[int | None, ...], int], tuple[Undetermined, ...]] = lru_cache(
            _REMEMBERED_TOGETHER
        )(self._make_listed)

    def outcome(self, case: Case, row: Row) -> Outcome:
        """The outcome, from the truths of the signals in ``row``."""
        return self.assemble(
            case,
            row,
            raised=[code for code in self.ranked if row[slot(("signaal", code))] is True],
            undetermined=[code for code in self.listed if row[slot(("signaal", code))] is None],
        )

    def assemble(
        self, case: Case, row: Row, *, raised: Sequence[str], undetermined: Collection[str]
    ) -> Outcome:
        """The same from the raised rules among ``ranked``, in that order, and the undetermined among ``listed``.

        Of the signals ``row`` then needs to hold only those that conditions read.
        """
        self._begin(case, row)
        lacks = self._lacks
        lacking = [lacks[code](row) if code in undetermined else None for code in self.listed]
        return self.tell(case, row, raised, lacking, self._encoder.derived(row))

    def tell(
        self,
        case: Case,
        row: Row,
        raised: Sequence[str],
        lacking: Sequence[int | None],
        derived: Mapping[str, Value],
    ) -> Outcome:
        """The same where it is known what each rule among ``listed`` lacks (None: it is not undetermined), and what
        ``Outcome.derived`` is."""
        if self._scope is not None and self._scope(row, NO_ITEM) is not True:
            return Outcome(signals=(), undetermined=(), offers=(), derived=derived)
        shown = self._begin(case, row)
        signal, because = self._signal, self._because
        return Outcome(
            signals=tuple([signal(code, because[code](row)) for code in raised]),
            undetermined=self._listed(tuple(lacking), shown),
            offers=self._offers.of(row, raised),
            derived=derived,
            responsible=None if self._in_charge is None else self._in_charge.of(row),
        )

    def _begin(self, case: Case, row: Row) -> int:
        """Makes a row ready for questions; returns the places that the party may be told are missing."""
        shown: int = ~self._places.named(case.hidden)
        row[SHOWN] = shown
        self._prepare(row)
        return shown

    def _make_signal(self, code: str, support: int) -> Signal:
        return Signal(code, self._places.tuple_of(support))

    def _make_undetermined(self, code: str, missing: int) -> Undetermined:
        return Undetermined(code, self._places.tuple_of(missing))

    def _make_listed(self, lacking: tuple[int | None, ...], shown: int) -> tuple[Undetermined, ...]:
        undetermined = self._undetermined
        return tuple(
            [
                undetermined(code, places & shown)
                for code, places in zip(self.listed, lacking, strict=True)
                if places is not None
            ]
        )
