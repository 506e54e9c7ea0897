"""Who is responsible: read off the derived facts that the section ``verantwoordelijkheid`` stands for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from overstap_engine.evaluate.outcome import Place, Responsible
from overstap_engine.model.rulebook import Charge, Responsibility
from overstap_engine.model.values import Value

__all__ = ["Finding", "find_responsible"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Who is responsible, still without the places that would settle the rest."""

    answer: Responsible
    open_facts: tuple[str, ...] = ()
    """Unknown derived facts that keep it, or who takes over, undecided."""
    ask_recorded: bool = False
    """Recording who is responsible would settle it too."""

    def with_missing(self, places: tuple[Place, ...]) -> Responsible:
        """The whole answer."""
        return replace(self.answer, missing=places)


def find_responsible(
    responsibility: Responsibility, recorded: Value, derived: Callable[[str], Value]
) -> Finding:
    """What is recorded goes first; else the first situation that certainly applies, when no undecided situation
    before it says otherwise. ``derived``: the value of a derived fact."""
    charges = [each for each in responsibility.charges if recorded is None or each.party == recorded]
    first, undecided = _first(charges, derived)
    possible = [*undecided, *([] if first is None else [first])]
    open_facts = tuple(charge.fact for charge in undecided)
    if isinstance(recorded, str):
        return _handover(Responsible(recorded, None), first, possible, open_facts, derived)
    if first is None or len({charge.party for charge in possible}) > 1:
        return Finding(Responsible(None, None), open_facts, ask_recorded=True)
    return _handover(Responsible(first.party, first.id), first, possible, open_facts, derived)


def _first(charges: list[Charge], derived: Callable[[str], Value]) -> tuple[Charge | None, list[Charge]]:
    """The first situation that certainly applies, and the undecided ones before it."""
    undecided: list[Charge] = []
    for charge in charges:
        truth = derived(charge.fact)
        if truth is True:
            return charge, undecided
        if truth is None:
            undecided.append(charge)
    return None, undecided


def _handover(
    answer: Responsible,
    first: Charge | None,
    possible: list[Charge],
    open_facts: tuple[str, ...],
    derived: Callable[[str], Value],
) -> Finding:
    """Who takes over, and when, as far as every situation that is possible says the same."""
    options = {(charge.then, _day(charge, derived)) for charge in possible}
    if first is None:
        options.add((None, None))
    if len(options) > 1:
        return Finding(answer, open_facts)
    ((then, day),) = options or {(None, None)}
    if first is None or then is None:
        return Finding(answer)
    if day is None:
        return Finding(replace(answer, then=then), tuple(dict.fromkeys(charge.day for charge in possible)))
    return Finding(replace(answer, then=then, since=day if isinstance(day, date) else None))


def _day(charge: Charge, derived: Callable[[str], Value]) -> Value:
    return None if charge.then is None else derived(charge.day)
