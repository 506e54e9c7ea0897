"""Every small change of what an action itself says: its last day, whom it fits, and where it is offered."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from overstap.testing.changes.edit import Editor
from overstap.testing.changes.operands import shifted
from overstap_engine.explain.phrases import Phrases
from overstap_engine.model.condition import AsOf, FactRef, Operand, ParameterRef, Unit
from overstap_engine.model.rulebook import Action, Rulebook, Within
from overstap_engine.text.span import Span

__all__ = ["ActionEdit", "edits_of_action", "has_edits"]

_UNITS = {
    Unit.DAG: ("dag", "dagen"),
    Unit.WEEK: ("week", "weken"),
    Unit.MAAND: ("maand", "maanden"),
    Unit.JAAR: ("jaar", "jaar"),
}


@dataclass(frozen=True, slots=True)
class ActionEdit:
    """One small change of an action."""

    action: Action
    """As it would be."""
    span: Span
    """What was changed."""
    clause: str
    region: str | None = None
    """The region that would be left out, if that is what is changed."""


def has_edits(action: Action) -> bool:
    """Does it say anything that can be changed?"""
    return action.due is not None or action.only_if is not None or bool(action.regions)


def edits_of_action(action: Action, rulebook: Rulebook) -> Iterator[ActionEdit]:
    """Every small change, in the order written."""
    yield from _due(action, rulebook)
    if action.only_if is not None:
        for edit in Editor(Phrases(rulebook, {})).edits(action.only_if):
            yield ActionEdit(replace(action, only_if=edit.condition), edit.span, edit.clause)
    for region in action.regions:
        rest = tuple(each for each in action.regions if each != region)
        words = f"als `regios` hier `{region}` niet zou noemen" if rest else "als `regios` hier zou ontbreken"
        yield ActionEdit(replace(action, regions=rest), action.span, words, region if rest else None)


def _due(action: Action, rulebook: Rulebook) -> Iterator[ActionEdit]:
    match action.due:
        case None:
            return
        case Within(count, unit):
            before = _within(count, unit)
            for other in (count - 1, count + 1):
                words = f"als `{before}` hier `{_within(other, unit)}` zou zijn"
                yield ActionEdit(replace(action, due=Within(other, unit)), action.span, words)
        case operand:
            phrases = Phrases(rulebook, {})
            before = f"uiterlijk {phrases.operand(AsOf(), operand)}"
            for moved in shifted(operand, orders=_is_looked_up(operand)):
                after = f"uiterlijk {phrases.operand(AsOf(), moved)}"
                clause = f"als `{before}` hier `{after}` zou zijn"
                yield ActionEdit(replace(action, due=moved), action.span, clause)
    yield ActionEdit(replace(action, due=None), action.span, f"als `{before}` hier zou ontbreken")


def _is_looked_up(operand: Operand) -> bool:
    return isinstance(operand, FactRef | AsOf | ParameterRef)


def _within(count: int, unit: Unit) -> str:
    return f"binnen {count} {_UNITS[unit][0 if count == 1 else 1]}"
