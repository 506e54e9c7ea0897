"""The quick answer whether a dossier is within its ranges is the one that the mistakes give."""

from datetime import timedelta
from typing import Any

from overstap import bundled_rulebook
from overstap.dossier.limits import Limits
from overstap_engine.model.bounds import NumberRange, Range

VOCABULARY = bundled_rulebook().vocabulary
LIMITS = Limits(VOCABULARY)


def around(limits: Range, year: int) -> list[Any]:
    """On, just inside and just outside both ends."""
    if isinstance(limits, NumberRange):
        return [end + step for end in (limits.low, limits.high) for step in (-1, 0, 1)]
    return [day + timedelta(days=step) for day in limits.days(year) for step in (-1, 0, 1)]


def test_hold_is_no_mistakes() -> None:
    """For every range of the rulebook, of facts and of fields of lists, in two years."""
    asked: list[bool] = []
    for year in (2026, 2031):
        for fact in VOCABULARY.facts.values():
            for value in around(fact.range, year) if fact.range is not None else ():
                asked.append(agrees({fact.id: value}, year))
        for many in VOCABULARY.lists.values():
            for field in many.fields.values():
                for value in around(field.range, year) if field.range is not None else ():
                    asked.append(agrees({many.id: ({}, {field.id: value})}, year))
    assert asked.count(False) * 2 == asked.count(True) > 100
    assert LIMITS.hold({}, 2026)


def agrees(facts: dict[str, Any], year: int) -> bool:
    """What both say."""
    held = LIMITS.hold(facts, year)
    assert held is not any(True for _ in LIMITS.mistakes(facts, year)), facts
    return held
