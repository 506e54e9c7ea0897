"""Where two readings of a rulebook may differ in a way that a step of a scenario can tell, as nodes over all dossiers."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from overstap.analyse.drafts.turns import turns_differ
from overstap.testing.changes.change import Change
from overstap.testing.changes.reach import Reach
from overstap.testing.coverage.parts import reads_of_action, recommended
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.prove import FALSE, TRUE, Lit, Symbol, Universe, World

__all__ = ["Lens", "Sight", "differs", "lenses_of"]

Sight: TypeAlias = Literal["signaal", "urgentie", "actie", "tekst", "beurt"]


@dataclass(frozen=True, slots=True)
class Lens:
    """One thing to look at."""

    sight: Sight
    name: str = ""
    """Code of the rule or action."""
    hole: str = ""
    """``tekst``: the fact or ``$parameter`` that the text prints."""


def lenses_of(change: Change, reach: Reach, rulebook: Rulebook) -> tuple[Lens, ...]:
    """Everything that a step can look at and that the change may alter; what it changes itself first."""
    return tuple(dict.fromkeys(_lenses(change, reach, rulebook)))


def _lenses(change: Change, reach: Reach, rulebook: Rulebook) -> Iterator[Lens]:
    kind, name = change.target
    if kind == "actie":
        yield Lens("actie", name)
        return
    if change.urgency is not None:
        yield Lens("urgentie", name)
    if change.action is not None:
        yield Lens("actie", change.action)
        return
    if kind == "signaal":
        yield Lens("signaal", name)
    yield from (Lens("signaal", code) for code in sorted(reach.rules))
    if reach.turns:
        yield Lens("beurt")
    if not reach.rules:  # else a count differs only for who sees the rule that is counted differ
        yield from (Lens("signaal", code) for code in sorted(reach.counting))
    if change.party is not None or change.urgency is not None:
        return
    holes = {*reach.facts, *([f"${name}"] if kind == "parameter" else [])}
    for action in recommended(rulebook):
        read = reads_of_action(action)
        if not holes.isdisjoint({*read.facts, *(f"${each}" for each in read.parameters)}):
            yield Lens("actie", action.code)
    for code, rule in sorted(rulebook.rules.items()):
        for hole in sorted(holes):
            if f"{{{hole}}}" in rule.because:
                yield Lens("tekst", code, hole)


def differs(universe: Universe, old: World, new: World, lens: Lens) -> Lit:
    """Seen through the lens, the two worlds differ."""
    match lens.sight:
        case "signaal":
            return _signal_differs(universe, old, new, lens.name)
        case "urgentie":
            return old.raised(lens.name) if old.visible(lens.name) else FALSE
        case "actie":
            return _action_differs(universe, old, new, lens.name)
        case "tekst":
            return _text_differs(universe, old, new, lens)
        case "beurt":
            in_scope = universe.all_of(old.scope.true, new.scope.true)
            return universe.all_of(in_scope, turns_differ(universe, old, new))


def _signal_differs(universe: Universe, old: World, new: World, code: str) -> Lit:
    mine, theirs = old.visible(code), new.visible(code)
    raised = universe.xor(old.raised(code) if mine else FALSE, new.raised(code) if theirs else FALSE)
    open_too = universe.xor(
        old.undetermined(code) if mine else FALSE, new.undetermined(code) if theirs else FALSE
    )
    return universe.any_of(raised, open_too)


def _action_differs(universe: Universe, old: World, new: World, code: str) -> Lit:
    both = universe.all_of(old.offered(code), new.offered(code))
    conditional = universe.xor(old.certainly_offered(code), new.certainly_offered(code))
    return universe.any_of(
        universe.xor(old.offered(code), new.offered(code)),
        universe.all_of(
            both, universe.any_of(conditional, -_same_day(universe, old.due(code), new.due(code)))
        ),
    )


def _same_day(universe: Universe, one: Symbol | None, other: Symbol | None) -> Lit:
    """A last day that is not known is printed as none at all."""
    if one is None or other is None:
        left = one or other
        return TRUE if left is None else -left.known
    return universe.any_of(universe.same_value(one, other), universe.none_of(one.known, other.known))


def _text_differs(universe: Universe, old: World, new: World, lens: Lens) -> Lit:
    if not old.visible(lens.name):
        return FALSE
    both = universe.all_of(old.raised(lens.name), new.raised(lens.name))
    if lens.hole.startswith("$"):
        mine, theirs = (world.parameters.get(lens.hole[1:]) for world in (old, new))
        return FALSE if mine == theirs else both
    return universe.all_of(both, -universe.same_value(old.value(lens.hole), new.value(lens.hole)))
