"""The table ``signalen``."""

import json
from array import array
from collections.abc import Sequence
from typing import Any, TypeAlias

from overstap.cohort.frame import Catalogue, Column, Frame, gathered, numbers
from overstap.report import Reporter
from overstap.result import to_dict
from overstap_engine.evaluate.outcome import Case, Outcome, Place, Signal
from overstap_engine.model.values import Scalar

__all__ = ["Signals"]

_Support: TypeAlias = tuple[Signal, list[tuple[int, Place]]]
"""A signal, and the places that made it true, each with a number."""

_FIXED = ("code", "titel", "fase", "urgentie", "bronnen")


class Signals:
    """What is the same for every signal of a rule is worded once, and so is every fact with one value."""

    def __init__(self) -> None:
        self._rules: Catalogue[str] = Catalogue()
        self._actions: Catalogue[tuple[str, ...]] = Catalogue()
        self._support: dict[int, _Support] = {}
        self._number: dict[Place, int] = {}
        self._facts: dict[tuple[int, Scalar | None], str] = {}
        self._start()

    def _start(self) -> None:
        self._owners, self._rule_rows, self._action_rows = array("i"), array("i"), array("i")
        self._because: list[str] = []
        self._reasons: list[str] = []

    def add(self, owner: int, case: Case, outcome: Outcome, reporter: Reporter) -> None:
        """The rows of the dossier with number ``owner``."""
        if not outcome.signals:
            return
        offered = frozenset([offer.code for offer in outcome.offers])
        for signal in outcome.signals:
            self._owners.append(owner)
            self._rule_rows.append(self._rule(signal.code, reporter))
            self._because.append(reporter.because(signal.code, case, outcome))
            self._reasons.append(self._facts_of(signal, case, reporter))
            self._action_rows.append(self._asked(reporter.actions(signal.code, offered)))

    def frame(self, dossiers: Sequence[str]) -> Frame:
        """The rows since the last time."""
        rules = gathered(self._rule_rows, self._rules.rows) or [Column(()) for _ in _FIXED]
        fixed = dict(zip(_FIXED, rules, strict=True))
        actions = gathered(self._action_rows, self._actions.rows) or [Column(())]
        found = {
            "dossier": Column(dossiers, numbers(self._owners)),
            **{name: fixed[name] for name in _FIXED[:-1]},
            "omdat": Column(self._because),
            "feiten": Column(self._reasons),
            "bronnen": fixed["bronnen"],
            "acties": actions[0],
        }
        self._start()
        return found

    def forget(self) -> None:
        """Free the memory of what is remembered; to be called between chunks."""
        self._support.clear()
        self._facts.clear()
        self._actions.clear()

    @property
    def remembered(self) -> int:
        """How much is remembered."""
        return len(self._facts) + len(self._support) + len(self._actions.rows)

    # -- wording ----------------------------------------------------------------------------------------------

    def _rule(self, code: str, reporter: Reporter) -> int:
        row = self._rules.number(code)
        if row is None:
            rule, citations = reporter.rule(code)
            sources = json.dumps([to_dict(each) for each in citations], ensure_ascii=False)
            row = self._rules.add(code, (code, rule.title, rule.phase, rule.urgency, sources))
        return row

    def _asked(self, actions: tuple[str, ...]) -> int:
        row = self._actions.number(actions)
        return self._actions.add(actions, (actions,)) if row is None else row

    def _facts_of(self, signal: Signal, case: Case, reporter: Reporter) -> str:
        """As ``Result.to_json`` writes the facts of one signal."""
        known = self._support.get(id(signal)) or self._hold(signal)
        facts, worded = case.facts, self._facts
        texts: list[str] = []
        for number, place in known[1]:
            sent: Any = facts.get(place.fact)
            if sent.__class__ is tuple:
                if place.index is None:  # a whole list, seldom the same
                    texts.append(_json(place, case, reporter))
                    continue
                sent = sent[place.index].get(place.field)
            text = worded.get((number, sent))
            if text is None:
                text = worded[number, sent] = _json(place, case, reporter)
            texts.append(text)
        return f"[{', '.join(texts)}]"

    def _hold(self, signal: Signal) -> _Support:
        """Evaluators give equal answers as one object: held, so that no other can take its identity."""
        numbered = [(self._number.setdefault(place, len(self._number)), place) for place in signal.support]
        held = self._support[id(signal)] = (signal, numbered)
        return held


def _json(place: Place, case: Case, reporter: Reporter) -> str:
    return json.dumps(to_dict(reporter.fact(place, case)), ensure_ascii=False)
