"""Who is responsible in which situation (rules/README.md, verantwoordelijkheid), said in derived facts.

The section needs no meaning of its own: each situation is a derived ja_nee fact, the day on which another party takes
over is a derived date, and that a party is responsible is a derived ja_nee fact which rules may ask for.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    FactRef,
    Known,
    Literal,
    NoneOf,
    Operand,
    Operator,
)
from overstap_engine.model.rulebook import Charge, Derivation, FirstKnown, Responsibility, TruthOf
from overstap_engine.model.vocabulary import Fact

__all__ = ["RESERVED_GROUPS", "derivations_of", "party_fact"]

RESERVED_GROUPS: Final = ("verantwoordelijk", "verantwoordelijkheid")
"""No other fact may have a name that starts with one of these and a dot."""


def party_fact(party: str) -> str:
    """The derived ja_nee fact that a party is responsible now: ``verantwoordelijk.mbo``."""
    return f"{RESERVED_GROUPS[0]}.{party}"


def derivations_of(
    responsibility: Responsibility,
    recorded: Fact,
    conditions: Mapping[str, Condition],
    days: Mapping[str, Operand],
) -> Iterator[Derivation]:
    """The derived facts of the section. ``conditions``: ``als`` by the id of a situation; ``days``: ``daarna.op``."""
    for charge in responsibility.charges:
        words = charge.title[:1].lower() + charge.title[1:]
        yield Derivation(
            charge.fact,
            TruthOf(conditions[charge.id]),
            f"situatie: {words}",
            f"{charge.title}. Een situatie uit de verantwoordelijkheid.",
            charge.span,
        )
        if charge.then is not None:
            yield Derivation(
                charge.day,
                FirstKnown((days[charge.id],)),
                f"dag van de overgang bij: {words}",
                "De dag waarop een andere partij het overneemt.",
                charge.span,
            )
    for choice in recorded.choices:
        yield Derivation(
            party_fact(choice.id),
            TruthOf(_is_responsible(choice.id, responsibility)),
            f"nu verantwoordelijk: {choice.label}",
            "Zo vastgelegd, of anders volgens de eerste situatie die geldt.",
            responsibility.span,
        )


def _is_responsible(party: str, responsibility: Responsibility) -> Condition:
    """Recorded so; or, when nothing is recorded, in a situation of this party before any of another party."""
    recorded = FactRef(responsibility.recorded)
    return AnyOf(
        (
            AllOf((Known(recorded, True), Compare(recorded, Operator.IS, (Literal(party),)))),
            AllOf((Known(recorded, False), AnyOf(tuple(_first_of(party, responsibility.charges))))),
        )
    )


def _first_of(party: str, charges: tuple[Charge, ...]) -> Iterator[Condition]:
    others: tuple[Condition, ...] = ()
    for charge in charges:
        applies = Compare(FactRef(charge.fact), Operator.IS, (Literal(True),))
        if charge.party != party:
            others = (*others, applies)
        else:
            yield AllOf((applies, NoneOf(others)))
