"""A condition as an indented list of plain Dutch clauses, as a catalogue shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from overstap_engine.explain.phrases import Phrases
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Compare,
    Condition,
    Counted,
    Known,
    NoneOf,
    Not,
    Quantified,
    Raised,
    SignalCount,
    UnknownOr,
)
from overstap_engine.model.rulebook import Definition, Extreme, FirstKnown, Newest, TruthOf
from overstap_engine.text.dutch import dutch_list

__all__ = ["Clause", "outline", "outline_of_definition"]


@dataclass(frozen=True, slots=True)
class Clause:
    """One line of an outline."""

    depth: int
    text: str


def outline(condition: Condition, phrases: Phrases, depth: int = 0) -> Iterator[Clause]:
    """``condition`` in words, one clause a line; the top-level ``alle`` needs no head."""
    if depth == 0 and isinstance(condition, AllOf):
        for part in condition.parts:
            yield from _clauses(part, phrases, 0)
    else:
        yield from _clauses(condition, phrases, depth)


def outline_of_definition(definition: Definition, phrases: Phrases) -> Iterator[Clause]:
    """How a derived fact is made, in words."""
    match definition:
        case TruthOf(condition):
            yield Clause(0, "ja als dit geldt, nee als het aantoonbaar niet geldt:")
            yield from outline(condition, phrases, 1)
        case Extreme(latest, items, field, where):
            inside = phrases.within(items)
            label = phrases.rulebook.vocabulary.lists[items].fields[field].label
            yield Clause(
                0, f"de {'laatste' if latest else 'eerste'} {label} van {phrases.fact(items)}, geteld als:"
            )
            yield from outline(where, inside, 1)
        case Newest(items, field, by, where):
            inside = phrases.within(items)
            fields = phrases.rulebook.vocabulary.lists[items].fields
            yield Clause(
                0,
                f"{fields[field].label} van de nieuwste van {phrases.fact(items)} ({fields[by].label}), geteld als:",
            )
            yield from outline(where, inside, 1)
        case FirstKnown(operands):
            yield Clause(0, "het eerste hiervan dat bekend is; een volgende wordt aangenomen:")
            for operand in operands:
                yield Clause(1, phrases.operand(AsOf(), operand))
        case _:
            assert_never(definition)


def _clauses(condition: Condition, phrases: Phrases, depth: int) -> Iterator[Clause]:
    match condition:
        case AllOf(parts):
            yield from _junction("alles hiervan:", parts, phrases, depth)
        case AnyOf(parts):
            yield from _junction("minstens één hiervan:", parts, phrases, depth)
        case NoneOf(parts):
            yield from _junction("geen van deze:", parts, phrases, depth)
        case Not(part):
            yield from _junction("niet:", (part,), phrases, depth)
        case Compare() | Known() | UnknownOr():
            yield Clause(depth, phrases.question(condition))
        case Quantified(items, _, body) | Counted(items, body):
            yield Clause(depth, f"{phrases.about_items(condition)}:")
            yield from _body(body, phrases.within(items), depth + 1)
        case Raised(codes):
            yield Clause(depth, f"signaal {dutch_list(codes, 'of')} wordt gegeven")
        case SignalCount():
            yield Clause(depth, phrases.tally(condition))
        case _:
            assert_never(condition)


def _body(body: Condition, phrases: Phrases, depth: int) -> Iterator[Clause]:
    """The parts of a body's ``alle`` stand under the head of the list."""
    parts = body.parts if isinstance(body, AllOf) else (body,)
    for part in parts:
        yield from _clauses(part, phrases, depth)


def _junction(head: str, parts: tuple[Condition, ...], phrases: Phrases, depth: int) -> Iterator[Clause]:
    yield Clause(depth, head)
    for part in parts:
        yield from _clauses(part, phrases, depth + 1)
