"""Two rails of Horn clauses are Kleene's strong logic."""

from itertools import product

import pytest

from overstap_engine.evaluate.kleene import all_of, any_of, negation
from overstap_engine.evaluate.live.clauses import ALWAYS, NEVER, make_program
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    FactRef,
    Literal,
    NoneOf,
    Not,
    Operator,
)
from overstap_engine.model.rulebook import Rule, Rulebook
from overstap_engine.model.values import Truth
from overstap_engine.model.vocabulary import Fact, Kind, Vocabulary
from overstap_engine.plan import make_plan
from tests.evaluate.live.horn import closure

NAMES = ("a", "b", "c")


def _is(name: str, value: bool = True) -> Compare:
    return Compare(FactRef(name), Operator.IS, (Literal(value),))


CONDITIONS: tuple[Condition, ...] = (
    _is("a"),
    AllOf(()),
    AnyOf(()),
    Not(AnyOf((_is("a"), NoneOf(())))),
    AllOf((_is("a"), _is("b"), _is("a"))),
    AnyOf((_is("a"), _is("b"), _is("c"))),
    AllOf((_is("a"), Not(_is("a")))),
    AnyOf((AllOf((_is("a"), Not(_is("b")))), NoneOf((_is("c"), AllOf((_is("b"), _is("c"))))))),
    Not(AllOf((AnyOf((_is("a"), _is("b"))), NoneOf((AnyOf((_is("b"), Not(_is("c")))),))))),
)


def _kleene(condition: Condition, facts: dict[str, Truth]) -> Truth:
    """Section 3, by the book."""
    match condition:
        case AllOf(parts):
            return all_of(_kleene(part, facts) for part in parts)
        case AnyOf(parts):
            return any_of(_kleene(part, facts) for part in parts)
        case NoneOf(parts):
            return negation(any_of(_kleene(part, facts) for part in parts))
        case Not(part):
            return negation(_kleene(part, facts))
        case Compare(FactRef(name)):
            return facts[name]
        case _:
            raise TypeError(condition)


def _rulebook(condition: Condition) -> Rulebook:
    facts = {name: Fact(name, Kind.JA_NEE, name, f"Is {name} zo?") for name in NAMES}
    rule = Rule("R-1", "Regel", "aanmelding", "hoog", ("vo",), condition, "Omdat.", (), ())
    return Rulebook("klein", "1", Vocabulary(("vo",), facts, {}), {"R-1": rule}, {}, {}, {}, {})


@pytest.mark.parametrize("condition", CONDITIONS, ids=range(len(CONDITIONS)))
def test_clauses_say_what_kleene_says(condition: Condition) -> None:
    """For every combination of true, false and unknown; never true and false together."""
    program = make_program(make_plan(_rulebook(condition), year=2026, region=None, party="vo"))
    literals = {str(getattr(test, "subject").id): literal for literal, test in program.tests.items()}  # noqa: B009
    holds = program.keys["signaal", "R-1"]
    for values in product((True, False, None), repeat=len(NAMES)):
        facts: dict[str, Truth] = dict(zip(NAMES, values, strict=True))
        start = [literal + (not facts[name]) for name, literal in literals.items() if facts[name] is not None]
        certain = closure(program.clauses, [ALWAYS, *start])
        rails = (holds in certain, holds ^ 1 in certain)
        assert (
            rails
            == {True: (True, False), False: (False, True), None: (False, False)}[_kleene(condition, facts)]
        )


def test_equal_parts_are_one_proposition() -> None:
    """What is asked twice is answered once, also when asked the other way round."""
    both = AllOf((_is("a"), _is("b")))
    once = make_program(make_plan(_rulebook(both), year=2026, region=None, party="vo"))
    twice = make_program(
        make_plan(
            _rulebook(AnyOf((both, Not(AnyOf((_is("b"), _is("a"))))))), year=2026, region=None, party="vo"
        )
    )
    assert len(once.tests) == len(twice.tests) == 2
    assert len(once.clauses) == 3


def test_constants_need_no_clause() -> None:
    """A rule outside its years is never raised, whatever is known."""
    program = make_program(
        make_plan(_rulebook(AllOf((_is("a"), AnyOf(())))), year=2026, region=None, party="vo")
    )
    assert program.keys["signaal", "R-1"] == NEVER
    assert program.scope == ALWAYS
    assert not program.clauses
