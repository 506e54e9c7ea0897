"""The ``omdat`` text of a rule with its holes filled, in Dutch (rule-language.md, section 1)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.condition import FactRef
from overstap_engine.model.rulebook import Derivation, FirstKnown, Newest, Rulebook
from overstap_engine.model.values import ABSENT, Item, Scalar, Value
from overstap_engine.model.vocabulary import Choice
from overstap_engine.plan.plan import Plan
from overstap_engine.text.dutch import dutch_date, dutch_list
from overstap_engine.text.placeholders import Brace, Hole, Words, pieces

__all__ = ["ABSENT_WORD", "UNKNOWN_WORD", "Because", "because_of", "value_in_words"]

UNKNOWN_WORD = "onbekend"
ABSENT_WORD = "geen"

Labels: TypeAlias = Mapping[str, str]
"""Id of a keuze value -> its label."""

Fill: TypeAlias = Callable[[Case, Mapping[str, Value]], str]


def value_in_words(value: Value | tuple[Scalar, ...], labels: Labels) -> str:
    """One value as people read it: ``15 april 2026``, ``ja``, a label, ``onbekend``.

    >>> value_in_words(date(2026, 4, 15), {}), value_in_words(True, {}), value_in_words(None, {})
    ('15 april 2026', 'ja', 'onbekend')
    """
    match value:
        case None:
            return UNKNOWN_WORD
        case bool():
            return "ja" if value else "nee"
        case date():
            return dutch_date(value)
        case str():
            return labels.get(value, value)
        case tuple():
            return dutch_list(tuple(value_in_words(item, labels) for item in value)) or ABSENT_WORD
        case _:
            return ABSENT_WORD if value is ABSENT else str(value)


@dataclass(frozen=True, slots=True)
class Because:
    """A parsed ``omdat`` text."""

    parts: tuple[str | Fill, ...]

    def text(self, case: Case, derived: Mapping[str, Value]) -> str:
        """The text for one case; ``derived`` holds the values of derived facts."""
        return "".join(part if isinstance(part, str) else part(case, derived) for part in self.parts)


def because_of(template: str, plan: Plan) -> Because:
    """Parse ``template``; what the plan already knows (parameters) is filled in at once."""
    parts: list[str | Fill] = []
    for piece in pieces(template):
        match piece:
            case Words() | Brace():
                parts.append(piece.text)
            case Hole():
                parts.append(_fill(piece.name, plan))
    return Because(tuple(parts))


def _fill(name: str, plan: Plan) -> str | Fill:
    if name.startswith("$"):
        return value_in_words(plan.parameters.get(name[1:]), {})
    if name == "peildatum":
        return lambda case, _: dutch_date(case.as_of)
    rulebook = plan.rulebook
    labels = {choice.id: choice.label for choice in _choices(name, rulebook)}
    if name in rulebook.derivations:
        return lambda _, derived: value_in_words(derived.get(name), labels)
    if name in rulebook.vocabulary.lists:
        return lambda case, _: _number_of_items(case.facts.get(name))
    fact = rulebook.vocabulary.facts.get(name)
    default = None if fact is None else fact.default
    return lambda case, _: value_in_words(_single(case.facts.get(name, default)), labels)


def _single(value: Scalar | tuple[Item, ...] | None) -> Scalar | None:
    return None if isinstance(value, tuple) else value


def _number_of_items(items: Scalar | tuple[Item, ...] | None) -> str:
    if not isinstance(items, tuple):
        return UNKNOWN_WORD
    return str(len(items)) if items else ABSENT_WORD


def _choices(name: str, rulebook: Rulebook) -> tuple[Choice, ...]:
    """The choices of a keuze fact, also when it is derived from one."""
    if name in rulebook.vocabulary.facts:
        return rulebook.vocabulary.facts[name].choices
    match rulebook.derivations.get(name):
        case Derivation(definition=Newest(list=items, field=field)):
            return rulebook.vocabulary.lists[items].fields[field].choices
        case Derivation(definition=FirstKnown(operands=operands)):
            references = [operand.id for operand in operands if isinstance(operand, FactRef)]
            return next((found for ref in references if (found := _choices(ref, rulebook))), ())
        case _:
            return ()
