"""Which days and parameters each rule looks at, through derived facts but not through signals."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import assert_never

from overstap_engine.check.dependencies import chains, direct_reads
from overstap_engine.model.condition import (
    AsOf,
    Compare,
    Condition,
    FactRef,
    Literal,
    Offset,
    Operand,
    ParameterRef,
    UnknownOr,
)
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Extreme, FirstKnown, Moment, Newest, Rulebook, TruthOf
from overstap_engine.model.walk import walk

__all__ = ["LookedAt", "looked_at"]


@dataclass(frozen=True, slots=True)
class LookedAt:
    """What one rule looks at."""

    days: frozenset[Operand]
    """Parameters and offsets from parameters. A derived date stands for the dates it may fall back on: under
    ``start: {eersteBekende: [start.datum, $eersteLesdag]}``, ``na start`` looks at ``$eersteLesdag``."""
    parameters: frozenset[str]

    def drives(self, moment: Moment) -> bool:
        """Whether ``moment`` is on such a day, or its days hold a number that the rule looks at
        (``$coachMaanden maanden na …``)."""
        ends = (moment.first, moment.last)
        counts = (end.count for end in ends if isinstance(end, Offset))
        numbers = {count.name for count in counts if isinstance(count, ParameterRef)}
        return not (self.days.isdisjoint(ends) and self.parameters.isdisjoint(numbers))


def looked_at(rulebook: Rulebook) -> Mapping[str, LookedAt]:
    """For the code of each rule. Raises ``CircularError`` when the rulebook has a circular dependency."""
    return {
        name: LookedAt(
            frozenset(day for key in chain for day in _days_of(rulebook, key)),
            frozenset[str]().union(*(direct_reads(rulebook, key).parameters for key in chain)),
        )
        for (kind, name), chain in chains(rulebook, through_signals=False).items()
        if kind == "signaal"
    }


def _days_of(rulebook: Rulebook, key: Key) -> Iterator[Operand]:
    condition = _condition_of(rulebook, key)
    for part in () if condition is None else walk(condition):
        if isinstance(part, Compare | UnknownOr):
            subject = (part.subject,) if isinstance(part.subject, FactRef) else ()
            for operand in (*subject, *part.operands):
                yield from _days(operand, rulebook)


def _condition_of(rulebook: Rulebook, key: Key) -> Condition | None:
    """None for a first known date: what names it decides whether that day itself is looked at."""
    kind, name = key
    if kind == "signaal":
        return rulebook.rules[name].condition
    match rulebook.derivations[name].definition:
        case TruthOf(condition):
            return condition
        case Extreme(where=where) | Newest(where=where):
            return where
        case FirstKnown():
            return None


def _days(operand: Operand, rulebook: Rulebook) -> Iterator[Operand]:
    match operand:
        case ParameterRef():
            yield operand
        case FactRef(name):
            derivation = rulebook.derivations.get(name)
            if derivation is not None and isinstance(derivation.definition, FirstKnown):
                for inner in derivation.definition.operands:
                    yield from _days(inner, rulebook)
        case Offset(base=base):
            for day in _days(base, rulebook):
                if isinstance(day, ParameterRef):
                    yield replace(operand, base=day)
        case Literal() | AsOf():
            pass
        case _:
            assert_never(operand)
