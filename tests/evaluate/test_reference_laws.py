"""Laws that the meaning itself must obey, checked on the oracle: knowledge only adds, what is missing is all that can
decide, and what supports a signal is enough for it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import pytest

from overstap_engine.evaluate.outcome import Case, Place
from overstap_engine.evaluate.reference import Reference
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.model.vocabulary import Vocabulary
from tests.generators.choices import Choices, Seeded
from tests.generators.dossier import boundaries_of, value_for, values_of
from tests.generators.names import MONOTONE
from tests.generators.situation import make_situation

pytestmark = pytest.mark.once

SEEDS = 120
CASES = 6
Keep = Callable[[Place], bool]


def laws() -> Iterator[tuple[Choices, Reference, Case]]:
    """Evaluators of rulebooks in which nothing looks at what is missing, with cases."""
    for seed in range(SEEDS):
        choices = Seeded(f"law {seed}")
        situation = make_situation(choices, MONOTONE, CASES)
        reference = Reference(situation.plan())
        for case in situation.cases:
            yield choices, reference, case


def unknown_places(facts: Facts, vocabulary: Vocabulary) -> Iterator[Place]:
    """Every fact and field of an item that is not known; lists arrive whole."""
    for name in vocabulary.facts:
        if name not in facts:
            yield Place(name)
    for name, group in vocabulary.lists.items():
        items = facts.get(name, ())
        assert isinstance(items, tuple)
        for index, item in enumerate(items):
            yield from (Place(name, index, field) for field in group.fields if field not in item)


def filled(facts: Facts, places: Mapping[Place, Scalar]) -> Facts:
    """The facts with some unknown places filled in."""
    more: dict[str, Scalar | tuple[Item, ...]] = dict(facts)
    for place, value in places.items():
        if place.index is None or place.field is None:
            more[place.fact] = value
        else:
            items = more[place.fact]
            assert isinstance(items, tuple)
            changed = {**items[place.index], place.field: value}
            more[place.fact] = (*items[: place.index], changed, *items[place.index + 1 :])
    return more


def kept(facts: Facts, keep: Keep) -> Facts:
    """The facts with everything taken out that need not be kept; items stay, if only as empty ones."""
    less: dict[str, Scalar | tuple[Item, ...]] = {}
    for name, value in facts.items():
        if isinstance(value, tuple):
            if keep(Place(name)):
                less[name] = tuple(
                    {field: known for field, known in item.items() if keep(Place(name, index, field))}
                    for index, item in enumerate(value)
                )
        elif keep(Place(name)):
            less[name] = value
    return less


def some_values(
    choices: Choices, reference: Reference, case: Case, allowed: Callable[[Place], bool]
) -> dict[Place, Scalar]:
    """Values for some of the unknown places, from the boundaries of the rulebook."""
    vocabulary = reference.plan.rulebook.vocabulary
    values = values_of(choices, boundaries_of(reference.plan))
    places = [place for place in unknown_places(case.facts, vocabulary) if allowed(place)]
    return {place: value_for(choices, vocabulary, place, values) for place in places if choices.chance(60)}


def outside(places: set[Place]) -> Keep:
    """All places but these."""
    return lambda place: place not in places


def test_knowledge_only_adds() -> None:
    """A rule that is raised or clear stays so, and a derived fact keeps its value, whatever is learnt after."""
    for choices, reference, case in laws():
        before = reference.evaluate(case)
        more = some_values(choices, reference, case, lambda place: True)
        after = reference.evaluate(replace(case, facts=filled(case.facts, more)))

        raised, raised_after = ({signal.code for signal in outcome.signals} for outcome in (before, after))
        open_before, open_after = (
            {rule.code for rule in outcome.undetermined} for outcome in (before, after)
        )
        assert raised <= raised_after
        assert open_after <= open_before
        known = {fact: value for fact, value in before.derived.items() if value is not None}
        assert {fact: after.derived[fact] for fact in known} == known


def test_only_what_is_missing_can_decide() -> None:
    """As long as none of the facts it reports arrives, an undetermined rule stays undetermined."""
    for choices, reference, case in laws():
        seen = replace(case, hidden=frozenset())
        for rule in reference.evaluate(seen).undetermined:
            assert rule.missing
            reported = set(rule.missing)
            other = some_values(choices, reference, seen, outside(reported))
            later = reference.evaluate(replace(seen, facts=filled(seen.facts, other)))
            assert rule.code in {found.code for found in later.undetermined}, (rule, other)


def test_the_support_of_a_signal_is_enough() -> None:
    """With only the facts that support it, a signal is still raised."""
    for _, reference, case in laws():
        for signal in reference.evaluate(case).signals:
            support = set(signal.support)
            lists = {place.fact for place in support}

            def keep(place: Place, support: set[Place] = support, lists: set[str] = lists) -> bool:
                return place in support or (place.index is None and place.fact in lists)

            alone = reference.evaluate(replace(case, facts=kept(case.facts, keep)))
            assert signal.code in {found.code for found in alone.signals}, (signal, case)
