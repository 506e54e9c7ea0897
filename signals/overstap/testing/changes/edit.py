"""Every small change of one condition, as a changed condition and a clause that says what is different."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final, assert_never

from overstap.testing.changes.operands import shifted
from overstap_engine.explain.phrases import Phrases
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    FieldRef,
    Known,
    Literal,
    NoneOf,
    Not,
    Offset,
    Operand,
    Operator,
    Quantified,
    Quantifier,
    Raised,
    SignalCount,
    Subject,
    UnknownOr,
)
from overstap_engine.model.rulebook import Newest
from overstap_engine.model.vocabulary import Choice
from overstap_engine.text.dutch import dutch_list
from overstap_engine.text.span import Span

__all__ = ["Edit", "Editor"]

_NEIGHBOUR: Final = {
    Operator.VOOR: Operator.TOT_EN_MET,
    Operator.TOT_EN_MET: Operator.VOOR,
    Operator.NA: Operator.VANAF,
    Operator.VANAF: Operator.NA,
    Operator.MINDER_DAN: Operator.HOOGSTENS,
    Operator.HOOGSTENS: Operator.MINDER_DAN,
    Operator.MEER_DAN: Operator.MINSTENS,
    Operator.MINSTENS: Operator.MEER_DAN,
    Operator.IS: Operator.IS_NIET,
    Operator.IS_NIET: Operator.IS,
    Operator.IN: Operator.NIET_IN,
    Operator.NIET_IN: Operator.IN,
}
"""Operator -> the one that people confuse it with."""

_DATES: Final = frozenset({Operator.VOOR, Operator.NA, Operator.VANAF, Operator.TOT_EN_MET})

_OTHER_QUANTIFIER: Final = {
    Quantifier.MINSTENS_EEN: Quantifier.ALLE_ITEMS,
    Quantifier.ALLE_ITEMS: Quantifier.MINSTENS_EEN,
    Quantifier.GEEN_ENKEL: Quantifier.MINSTENS_EEN,
}


@dataclass(frozen=True, slots=True)
class Edit:
    """One small change of a condition."""

    condition: Condition
    """As it would be."""
    span: Span
    """What was changed."""
    clause: str
    """``als `na 1 april` hier `op of na 1 april` zou zijn``."""


@dataclass(frozen=True, slots=True)
class Editor:
    """Makes the edits of conditions of one rulebook; ``phrases`` words them."""

    phrases: Phrases

    def edits(self, condition: Condition) -> Iterator[Edit]:
        """Every edit of a condition and of what is in it, in the order written; a condition that is a rule's only
        one can be left out too."""
        if not isinstance(condition, (AllOf, AnyOf, NoneOf)):
            yield self._dropped(condition, AllOf(()))
        yield from self._edits(condition)

    def _edits(self, condition: Condition) -> Iterator[Edit]:
        match condition:
            case AllOf(parts):
                yield from self._junction(condition, parts, AnyOf(parts))
            case AnyOf(parts):
                yield from self._junction(condition, parts, AllOf(parts))
            case NoneOf(parts):
                yield from self._junction(condition, parts, AnyOf(parts))
            case Not(part):
                yield Edit(part, condition.span, "als `niet` hier zou ontbreken")
                yield from self._inside(part, lambda changed: replace(condition, part=changed))
            case Compare():
                yield from self._comparison(condition)
            case Known(subject, expected):
                yield self._instead(condition, Known(subject, not expected))
            case UnknownOr(subject, operands):
                single = len(operands) == 1
                yield self._instead(
                    condition,
                    Compare(subject, Operator.IS if single else Operator.IN, operands, condition.span),
                )
                if single and isinstance(operands[0], Literal) and isinstance(operands[0].value, bool):
                    flipped = replace(operands[0], value=not operands[0].value)
                    yield self._instead(condition, replace(condition, operands=(flipped,)))
                yield from self._list(condition, operands)
            case Quantified():
                other = replace(condition, quantifier=_OTHER_QUANTIFIER[condition.quantifier])
                yield Edit(other, condition.span, self._replaced(self._head(condition), self._head(other)))
                yield from self._body(condition)
            case Counted() | SignalCount():
                yield from self._count(condition)
            case Raised(codes):
                if len(codes) > 1:
                    for code in codes:
                        rest = tuple(each for each in codes if each != code)
                        yield Edit(Raised(rest), condition.span, f"als signaal `{code}` hier zou ontbreken")
            case _:
                assert_never(condition)

    # -- made of parts ----------------------------------------------------------------------------------------------

    def _junction(
        self, condition: AllOf | AnyOf | NoneOf, parts: tuple[Condition, ...], other: Condition
    ) -> Iterator[Edit]:
        if len(parts) > 1 or isinstance(condition, NoneOf):
            words = self._replaced(_KEYWORDS[type(condition)], _KEYWORDS[type(other)])
            yield Edit(other, condition.span, words)
        for index, part in enumerate(parts):
            rest = parts[:index] + parts[index + 1 :]
            yield self._dropped(part, replace(condition, parts=rest))

            def put_back(changed: Condition, index: int = index) -> Condition:
                return replace(condition, parts=(*parts[:index], changed, *parts[index + 1 :]))

            yield from self._inside(part, put_back)

    def _body(self, condition: Quantified | Counted) -> Iterator[Edit]:
        inside = Editor(self.phrases.within(condition.list))
        if not isinstance(condition.body, AllOf):
            yield inside._dropped(condition.body, replace(condition, body=AllOf(())))
        for edit in inside._edits(condition.body):
            yield replace(edit, condition=replace(condition, body=edit.condition))

    def _inside(self, part: Condition, put_back: Callable[[Condition], Condition]) -> Iterator[Edit]:
        for edit in self._edits(part):
            yield replace(edit, condition=put_back(edit.condition))

    def _dropped(self, part: Condition, without: Condition) -> Edit:
        return Edit(without, part.span, f"als {self._named(part)} hier zou ontbreken")

    # -- one question -------------------------------------------------------------------------------------------------

    def _comparison(self, condition: Compare) -> Iterator[Edit]:
        operator, operands = condition.operator, condition.operands
        yes_or_no = (
            len(operands) == 1 and isinstance(operands[0], Literal) and isinstance(operands[0].value, bool)
        )
        if yes_or_no and isinstance(operands[0], Literal):
            flipped = replace(condition, operands=(replace(operands[0], value=not operands[0].value),))
            yield self._instead(condition, flipped)
            return
        yield self._instead(condition, replace(condition, operator=_NEIGHBOUR[operator]))
        if operator in (Operator.IN, Operator.NIET_IN):
            yield from self._list(condition, operands)
            return
        for moved in shifted(operands[0], orders=operator in _DATES):
            other = replace(condition, operands=(moved,))
            yield self._a_day_off(condition, other) or self._instead(condition, other)

    def _list(self, condition: Compare | UnknownOr, operands: tuple[Operand, ...]) -> Iterator[Edit]:
        """A value less, and a value more."""
        for index, operand in enumerate(operands):
            if len(operands) > 1:
                rest = operands[:index] + operands[index + 1 :]
                name = self.phrases.operand(condition.subject, operand)
                yield Edit(
                    replace(condition, operands=rest), operand.span, f"als `{name}` hier zou ontbreken"
                )
        written = {operand.value for operand in operands if isinstance(operand, Literal)}
        if len(written) < len(operands):
            return  # a parameter holds the list; it has changes of its own
        for choice in self._choices(condition.subject):
            if choice.id not in written:
                more = replace(condition, operands=(*operands, Literal(choice.id)))
                yield Edit(more, condition.span, f"als hier ook `{choice.label}` zou staan")

    def _choices(self, subject: Subject) -> tuple[Choice, ...]:
        vocabulary = self.phrases.rulebook.vocabulary
        match subject:
            case FieldRef(name) if self.phrases.list is not None:
                return vocabulary.lists[self.phrases.list].fields[name].choices
            case FactRef(name) if name in vocabulary.facts:
                return vocabulary.facts[name].choices
            case FactRef(name) if name in self.phrases.rulebook.derivations:
                definition = self.phrases.rulebook.derivations[name].definition
                newest = definition if isinstance(definition, Newest) else None
                return vocabulary.lists[newest.list].fields[newest.field].choices if newest else ()
            case _:
                return ()

    def _count(self, condition: Counted | SignalCount) -> Iterator[Edit]:
        others: list[Counted | SignalCount] = [replace(condition, operator=_NEIGHBOUR[condition.operator])]
        for moved in shifted(condition.operands[0], orders=False):
            if isinstance(moved, Literal):
                others.append(replace(condition, operands=(moved,)))
        if isinstance(condition, SignalCount):
            others.append(replace(condition, phases=not condition.phases))
        for other in others:
            yield Edit(other, condition.span, self._replaced(self._head(condition), self._head(other)))
        if isinstance(condition, Counted) and condition.body != AllOf(()):
            yield from self._body(condition)

    def _a_day_off(self, old: Compare, new: Compare) -> Edit | None:
        """A looked up date cannot be written one day off without getting long-winded."""
        moved = new.operands[0]
        if not isinstance(moved, Offset) or isinstance(old.operands[0], Offset):
            return None
        direction = "eerder" if moved.before else "later"
        words = f"als de grens van `{self.phrases.question(old)}` hier een dag {direction} zou liggen"
        return Edit(new, old.span, words)

    # -- words ----------------------------------------------------------------------------------------------------------

    def _instead(self, old: Compare | Known | UnknownOr, new: Compare | Known | UnknownOr) -> Edit:
        return Edit(new, old.span, self._replaced(self.phrases.question(old), self.phrases.question(new)))

    def _replaced(self, before: str, after: str) -> str:
        return f"als `{before}` hier `{after}` zou zijn"

    def _head(self, condition: Quantified | Counted | SignalCount) -> str:
        if isinstance(condition, SignalCount):
            return self.phrases.tally(condition)
        return self.phrases.about_items(condition)

    def _named(self, condition: Condition) -> str:
        """A condition in words, for a sentence; one that is made of others by its keyword only."""
        match condition:
            case AllOf(parts) | AnyOf(parts) | NoneOf(parts):
                return f"het hele onderdeel `{_KEYWORDS[type(condition)]}` met {len(parts)} voorwaarden"
            case Not():
                return "het hele onderdeel `niet`"
            case Compare() | Known() | UnknownOr():
                return f"de voorwaarde `{self.phrases.question(condition)}`"
            case Quantified() | Counted() | SignalCount():
                return f"de voorwaarde `{self._head(condition)} …`"
            case Raised(codes):
                return f"de voorwaarde `signaal {dutch_list(codes, 'of')}`"
            case _:
                assert_never(condition)


_KEYWORDS: Final[dict[type, str]] = {AllOf: "alle", AnyOf: "eenVan", NoneOf: "geenVan"}
