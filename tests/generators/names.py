"""What a generated condition may speak of, with the types that keep it valid."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from overstap_engine.model.rulebook import Parameter, ParameterKind
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Choice, Kind, Vocabulary
from tests.generators.choices import Choices

__all__ = [
    "DATES",
    "LARGE",
    "MONOTONE",
    "NUMBERS",
    "POOLS",
    "SMALL",
    "TEXTS",
    "Names",
    "Size",
    "Typed",
    "literal",
    "typed_facts",
    "typed_fields",
]


@dataclass(frozen=True, slots=True)
class Size:
    """How large a generated rulebook may become."""

    facts: int
    lists: int
    parameters: int
    derived: int
    rules: int
    depth: int
    width: int
    """Parts of one combinator, operands of one ``in``."""
    monotone: bool = False
    """Nothing that looks at what is missing: no ``bekend``, ``onbekendOf``, ``eersteBekende`` or defaults."""


SMALL = Size(facts=4, lists=1, parameters=3, derived=3, rules=3, depth=2, width=2)
LARGE = Size(facts=10, lists=3, parameters=6, derived=10, rules=16, depth=4, width=4)
MONOTONE = replace(LARGE, monotone=True)

POOLS: tuple[tuple[Choice, ...], ...] = (
    (Choice("rood", "rood"), Choice("groen", "groen"), Choice("blauw", "blauw")),
    (
        Choice("laag", "laag"),
        Choice("midden", "midden"),
        Choice("hoog", "hoog"),
        Choice("nietGepland", "niet gepland"),
    ),
    (Choice("vmbo-b", "vmbo basis"), Choice("bbl", "leren en werken")),
)
"""The sets of values that a keuze may have; shared, so that list parameters fit several facts."""

TEXTS = (
    "alfa",
    "beta",
    "Één woord",
    "ja",
    "12",
    "2026-04-01",
    "\"tussen\" 'tekens'",
    "# geen: [commentaar]",
    "a\\b\u2014c",
)
NUMBERS = (0, 1, 2, 3, 7, 14, 28, -1, 2026)
DATES = (
    date(2026, 4, 1),
    date(2026, 1, 31),
    date(2026, 2, 28),
    date(2028, 2, 29),
    date(2025, 12, 31),
    date(2026, 8, 31),
    date(2008, 2, 29),
    date(2027, 10, 1),
)


@dataclass(frozen=True, slots=True)
class Typed:
    """A fact, derived fact or field with its type; ``pool`` holds the ids of a keuze."""

    id: str
    kind: Kind
    pool: tuple[str, ...] = ()
    truth: bool = False
    """A derived fact that is the truth of a condition."""


@dataclass(frozen=True, slots=True)
class Names:
    """All that exists at some point in a rulebook."""

    facts: tuple[Typed, ...]
    """Input facts, and derived facts made so far."""
    lists: Mapping[str, tuple[Typed, ...]]
    parameters: Mapping[str, Parameter]
    signals: tuple[str, ...] = ()
    """Codes of the rules made so far."""
    counts: bool = False
    """May count signals."""

    def of_kind(self, kind: Kind) -> tuple[Typed, ...]:
        """The facts of one type."""
        return tuple(fact for fact in self.facts if fact.kind is kind)

    def parameters_of(self, kind: ParameterKind) -> tuple[str, ...]:
        """The names of the parameters of one type."""
        return tuple(name for name, parameter in self.parameters.items() if parameter.kind is kind)

    def list_parameters(self, subject: Typed) -> tuple[str, ...]:
        """The list parameters whose values all fit the subject."""
        return tuple(
            name
            for name in self.parameters_of(ParameterKind.LIJST)
            if self._fits(subject, self.parameters[name])
        )

    def _fits(self, subject: Typed, parameter: Parameter) -> bool:
        values = [parameter.default, *parameter.per_year.values()]
        for region in parameter.per_region.values():
            values += [region.default, *region.per_year.values()]
        return all(_fits(subject, value) for group in values if isinstance(group, tuple) for value in group)


def _fits(subject: Typed, value: Scalar) -> bool:
    match subject.kind:
        case Kind.GETAL:
            return isinstance(value, int) and not isinstance(value, bool)
        case Kind.KEUZE:
            return value in subject.pool
        case Kind.TEKST:
            return isinstance(value, str)
        case Kind.JA_NEE:
            return isinstance(value, bool)
        case Kind.DATUM:
            return isinstance(value, date)


def typed_facts(vocabulary: Vocabulary) -> tuple[Typed, ...]:
    """The input facts with their types."""
    return tuple(
        Typed(fact.id, fact.kind, tuple(choice.id for choice in fact.choices))
        for fact in vocabulary.facts.values()
    )


def typed_fields(vocabulary: Vocabulary) -> dict[str, tuple[Typed, ...]]:
    """The fields of each list with their types."""
    return {
        name: tuple(
            Typed(field.id, field.kind, tuple(choice.id for choice in field.choices))
            for field in group.fields.values()
        )
        for name, group in vocabulary.lists.items()
    }


def literal(choices: Choices, subject: Typed) -> Scalar:
    """A value of the subject's type."""
    match subject.kind:
        case Kind.JA_NEE:
            return choices.pick((True, False))
        case Kind.GETAL:
            return choices.pick(NUMBERS)
        case Kind.DATUM:
            return choices.pick(DATES)
        case Kind.TEKST:
            return choices.pick(TEXTS)
        case Kind.KEUZE:
            return choices.pick(subject.pool)
