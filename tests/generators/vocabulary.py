"""Vocabularies: facts and lists of every type, with defaults, holders and grounds for sharing."""

from overstap_engine.model.vocabulary import Choice, Fact, Field, Kind, ListFact, Sharing, Vocabulary
from tests.generators.choices import Choices
from tests.generators.names import POOLS, Size, Typed, literal

__all__ = ["PARTIES", "make_vocabulary"]

PARTIES = ("vo", "mbo", "leerling", "doorstroompunt")
KINDS = (Kind.JA_NEE, Kind.DATUM, Kind.KEUZE, Kind.GETAL, Kind.TEKST)
FACT_KINDS = ((35, Kind.JA_NEE), (30, Kind.DATUM), (15, Kind.KEUZE), (12, Kind.GETAL), (8, Kind.TEKST))
PREFIXES = ("", "groep.", "groep.sub.")


def make_vocabulary(choices: Choices, size: Size) -> Vocabulary:
    """The facts every dossier has, the consents, and others at random."""
    facts = [
        *_fixed_facts(),
        *(_fact(choices, index, size) for index in range(choices.between(1, size.facts))),
    ]
    lists = [_consents(), *(_list(choices, index) for index in range(choices.between(0, size.lists)))]
    return Vocabulary(PARTIES, {fact.id: fact for fact in facts}, {group.id: group for group in lists})


def _fixed_facts() -> tuple[Fact, ...]:
    return (
        Fact("id", Kind.TEKST, "kenmerk", "Welk kenmerk heeft het dossier?", required=True),
        Fact("overstapjaar", Kind.GETAL, "overstapjaar", "In welk jaar is de overstap?", required=True),
    )


def _consents() -> ListFact:
    fields = (
        _required("ontvanger", tuple(Choice(party, party) for party in PARTIES)),
        _required("categorie", (Choice("begeleiding", "begeleiding"), Choice("toestemming", "toestemming"))),
        _required(
            "status",
            tuple(Choice(name, name) for name in ("gegeven", "geweigerd", "ingetrokken", "nietGevraagd")),
        ),
        Field("datum", Kind.DATUM, "datum", "Op welke dag?", required=True),
    )
    return ListFact(
        "toestemmingen",
        "toestemmingen",
        "Welke toestemmingen zijn er?",
        {field.id: field for field in fields},
        holders=("vo", "mbo"),
    )


def _required(name: str, pool: tuple[Choice, ...]) -> Field:
    return Field(name, Kind.KEUZE, name, f"Wat is de {name}?", choices=pool, required=True)


def _fact(choices: Choices, index: int, size: Size) -> Fact:
    kind = choices.weighted(FACT_KINDS)
    pool = choices.pick(POOLS) if kind is Kind.KEUZE else ()
    typed = Typed(f"{choices.pick(PREFIXES)}f{index}", kind, tuple(choice.id for choice in pool))
    return Fact(
        typed.id,
        kind,
        f"feit {index}",
        f"Wat is feit {index}?",
        choices=pool,
        description=f"Omschrijving van feit {index}.",
        holders=choices.some(PARTIES, 1, 2),
        sharing=choices.pick(tuple(Sharing)),
        justify=choices.chance(10),
        default=literal(choices, typed) if choices.chance(25) and not size.monotone else None,
    )


def _list(choices: Choices, index: int) -> ListFact:
    # every list has a date, so that each can be the source of an aggregate
    kinds = (Kind.DATUM, *(choices.pick(KINDS) for _ in range(choices.between(1, 4))))
    fields = [_field(choices, number, kind) for number, kind in enumerate(kinds)]
    return ListFact(
        f"{choices.pick(PREFIXES)}l{index}",
        f"lijst {index}",
        f"Welke zijn er van lijst {index}?",
        {field.id: field for field in fields},
        description=f"Omschrijving van lijst {index}.",
        holders=choices.some(PARTIES, 1, 2),
        sharing=choices.pick(tuple(Sharing)),
    )


def _field(choices: Choices, index: int, kind: Kind) -> Field:
    pool = choices.pick(POOLS) if kind is Kind.KEUZE else ()
    return Field(
        f"v{index}", kind, f"veld {index}", f"Wat is veld {index}?", choices=pool, required=choices.chance(5)
    )
