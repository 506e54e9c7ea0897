"""When a signal goes away by itself, because days pass and nothing else changes."""

from datetime import date, timedelta
from typing import Final

from overstap.dossier import Dossier
from overstap.parties import Visibility
from overstap_engine.evaluate.change_days import change_days
from overstap_engine.evaluate.outcome import Case, Evaluator
from overstap_engine.plan import Plan

__all__ = ["lapses_on"]

_YEAR: Final = timedelta(days=366)


def lapses_on(
    plan: Plan, evaluator: Evaluator, visibility: Visibility, dossier: Dossier, as_of: date, code: str
) -> date | None:
    """The first day after ``as_of``, within a year, on which the signal is not given; None: there is none.

    What the party may not see on ``as_of`` does not count later either, whatever consent is dated then.
    """
    now = visibility.case(dossier, party=plan.party, as_of=as_of)
    until = as_of + min(_YEAR, date.max - as_of)
    days = {*change_days(plan, now.facts, as_of, until)}
    days |= {day for day in visibility.consent_days(dossier) if as_of < day <= until}
    for day in sorted(days - {as_of}):
        hidden = now.hidden | visibility.case(dossier, party=plan.party, as_of=day).hidden
        shown = {name: value for name, value in dossier.facts.items() if name not in hidden}
        outcome = evaluator.evaluate(Case(shown, day, hidden))
        if code not in {signal.code for signal in outcome.signals}:
            return day
    return None
