"""Two vocabularies at once: what both know, what only one knows, and what cannot be compared."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar

from overstap.analyse.laboratory import Laboratory
from overstap.because import value_in_words
from overstap_engine.model.bounds import NumberRange, Range, YearsAround
from overstap_engine.model.condition import AnyOf, Compare, Condition, FactRef, FieldRef, Literal, Operator
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.model.vocabulary import Choice, Fact, Field, Kind, ListFact, Vocabulary
from overstap_engine.prove import Lit

__all__ = ["assume_valid_in_both", "clashing", "joint", "known_to", "without"]

F = TypeVar("F", Fact, Field)


def joint(old: Rulebook, new: Rulebook) -> Rulebook:
    """The new rulebook with a vocabulary that has the facts, lists, fields and values of both; to put dossiers in words."""
    before, after = old.vocabulary, new.vocabulary
    facts = {**after.facts, **{name: fact for name, fact in before.facts.items() if name not in after.facts}}
    lists = {**before.lists, **after.lists}
    together = Vocabulary(
        after.parties,
        {name: _with_choices(fact, before.facts.get(name)) for name, fact in facts.items()},
        {name: _with_fields(group, before.lists.get(name)) for name, group in lists.items()},
    )
    return replace(new, vocabulary=together)


def _with_choices(fact: F, other: F | None) -> F:
    known = {choice.id for choice in fact.choices}
    more: tuple[Choice, ...] = () if other is None else tuple(c for c in other.choices if c.id not in known)
    return replace(fact, choices=fact.choices + more) if more else fact


def _with_fields(group: ListFact, other: ListFact | None) -> ListFact:
    if other is None:
        return group
    fields = {name: _with_choices(field, other.fields.get(name)) for name, field in group.fields.items()}
    return replace(group, fields={**{n: f for n, f in other.fields.items() if n not in fields}, **fields})


def clashing(old: Rulebook, new: Rulebook) -> frozenset[str]:
    """Facts, lists and ``lijst.veld`` that both have and that are of another type: nothing can be worth both."""
    before, after = old.vocabulary, new.vocabulary
    found = {name for name in before.facts if name in after.lists}
    found |= {name for name in before.lists if name in after.facts}
    found |= {
        name for name, f in before.facts.items() if name in after.facts and f.kind != after.facts[name].kind
    }
    for name, group in before.lists.items():
        if name in after.lists:
            fields = after.lists[name].fields
            found |= {
                f"{name}.{column}"
                for column, field in group.fields.items()
                if column in fields and field.kind != fields[column].kind
            }
    return frozenset(found)


def without(rulebook: Rulebook, names: frozenset[str]) -> Rulebook:
    """The rulebook with a vocabulary that lacks some facts, lists and fields; only to say what facts can be worth."""
    if not names:
        return rulebook
    vocabulary = rulebook.vocabulary
    lists = {
        name: replace(
            group, fields={n: field for n, field in group.fields.items() if f"{name}.{n}" not in names}
        )
        for name, group in vocabulary.lists.items()
        if name not in names
    }
    facts = {name: fact for name, fact in vocabulary.facts.items() if name not in names}
    return replace(rulebook, vocabulary=Vocabulary(vocabulary.parties, facts, lists))


def known_to(rulebook: Rulebook, facts: Facts) -> Facts:
    """The part of a dossier that a version knows; the rest it would refuse."""
    vocabulary = rulebook.vocabulary
    found: dict[str, Scalar | tuple[Item, ...]] = {}
    for name, value in facts.items():
        if isinstance(value, tuple):
            if name in vocabulary.lists:
                fields = vocabulary.lists[name].fields
                found[name] = tuple({n: one for n, one in item.items() if n in fields} for item in value)
        elif name in vocabulary.facts:
            found[name] = value
    return found


# -- dossiers that are valid in both ----------------------------------------------------------------------------------


def assume_valid_in_both(laboratory: Laboratory, old: Rulebook, new: Rulebook) -> tuple[str, ...]:
    """Leave out dossiers with a value that one of the versions refuses; says which, in words."""
    found: list[str] = []
    for words, lit in (*_facts(laboratory, old, new), *_lists(laboratory, old, new)):
        laboratory.universe.assume(words, lit)
        found.append(words)
    return tuple(found)


def _facts(laboratory: Laboratory, old: Rulebook, new: Rulebook) -> Iterator[tuple[str, Lit]]:
    universe, world = laboratory.universe, laboratory.whole
    clashes = clashing(old, new)
    for name, fact in new.vocabulary.facts.items():
        before = old.vocabulary.facts.get(name)
        if before is None or name in clashes or name in new.derivations or name == "overstapjaar":
            continue
        odd = _odd_choices(before, fact)
        if odd:
            lit = universe.none_of(*(universe.fact_is(name, choice.id) for choice in odd))
            yield _not_among(fact.label, odd), lit
        condition = _too_far(FactRef(name), before, fact, laboratory.year)
        if condition is not None:
            lit = -universe.all_of(universe.known(name), world.condition(condition).true)
            yield _within(fact.label, before, fact, laboratory.year), lit
        if before.required != fact.required:
            yield f"{fact.label} is ingevuld", universe.known(name)


def _lists(laboratory: Laboratory, old: Rulebook, new: Rulebook) -> Iterator[tuple[str, Lit]]:
    clashes = clashing(old, new)
    for name, group in new.vocabulary.lists.items():
        before = old.vocabulary.lists.get(name)
        if before is None or name in clashes:
            continue
        for column, field in group.fields.items():
            if column in before.fields and f"{name}.{column}" not in clashes:
                yield from _field(laboratory, group, before.fields[column], field)


def _field(laboratory: Laboratory, group: ListFact, before: Field, field: Field) -> Iterator[tuple[str, Lit]]:
    world = laboratory.whole
    label = f"{field.label} ({group.label})"
    odd = _odd_choices(before, field)
    if odd:
        test = Compare(FieldRef(field.id), Operator.IN, tuple(Literal(choice.id) for choice in odd))
        yield _not_among(label, odd), -_some(laboratory, group.id, test)
    condition = _too_far(FieldRef(field.id), before, field, laboratory.year)
    if condition is not None:
        yield _within(label, before, field, laboratory.year), -_some(laboratory, group.id, condition)
    if before.required != field.required:
        yield (
            f"{label} is bij elk item ingevuld",
            -world.some_item(group.id, lambda item: -item.known(field.id)),
        )


def _some(laboratory: Laboratory, items: str, condition: Condition) -> Lit:
    return laboratory.whole.some_item(items, lambda item: item.condition(condition).true)


def _odd_choices(before: Fact | Field, after: Fact | Field) -> tuple[Choice, ...]:
    """Values that only one of the versions has."""
    one, other = {choice.id for choice in before.choices}, {choice.id for choice in after.choices}
    return tuple(choice for choice in (*after.choices, *before.choices) if choice.id in one ^ other)


def _not_among(label: str, odd: Iterable[Choice]) -> str:
    return f"{label} is niet {' of '.join(f'«{choice.label}»' for choice in odd)}"


def _too_far(
    subject: FactRef | FieldRef, before: Fact | Field, after: Fact | Field, year: int
) -> Condition | None:
    """Outside the range of one of the versions; None when both accept the same."""
    limits = _shared(before, after, year)
    if limits is None:
        return None
    low, high = (Literal(_value(one, after.kind)) for one in limits)
    below, above = (
        (Operator.VOOR, Operator.NA) if after.kind is Kind.DATUM else (Operator.MINDER_DAN, Operator.MEER_DAN)
    )
    return AnyOf((Compare(subject, below, (low,)), Compare(subject, above, (high,))))


def _shared(before: Fact | Field, after: Fact | Field, year: int) -> tuple[int, int] | None:
    """The range in which both versions accept a value, days as their number, when they do not accept the same."""
    ranges = [each for each in (before.range, after.range) if each is not None]
    if before.range == after.range or not ranges:
        return None
    limits = [_limits(each, year) for each in ranges]
    return max(low for low, _ in limits), min(high for _, high in limits)


def _limits(range_: Range, year: int) -> tuple[int, int]:
    match range_:
        case NumberRange(low, high):
            return low, high
        case YearsAround():
            first, last = range_.days(year)
            return first.toordinal(), last.toordinal()


def _within(label: str, before: Fact | Field, after: Fact | Field, year: int) -> str:
    limits = _shared(before, after, year) or (0, 0)
    first, last = (value_in_words(_value(one, after.kind), {}) for one in limits)
    return f"{label} ligt van {first} tot en met {last}"


def _value(number: int, kind: Kind) -> int | date:
    return date.fromordinal(number) if kind is Kind.DATUM else number
