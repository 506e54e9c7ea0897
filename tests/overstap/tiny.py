"""A tiny rulebook, built from model objects, with one fact of every type and ground for sharing."""

from datetime import date

from overstap_engine.model.condition import (
    AllOf,
    AsOf,
    Compare,
    FactRef,
    FieldRef,
    Known,
    Literal,
    Offset,
    Operator,
    ParameterRef,
    Quantified,
    Quantifier,
    Unit,
    UnknownOr,
)
from overstap_engine.model.rulebook import (
    Action,
    Citation,
    Derivation,
    Extreme,
    MonthDay,
    Newest,
    Parameter,
    ParameterKind,
    RegionalValues,
    Rule,
    Rulebook,
    Source,
    TruthOf,
    Within,
)
from overstap_engine.model.vocabulary import Choice, Fact, Field, Kind, ListFact, Sharing, Vocabulary

__all__ = ["AS_OF", "FULL", "tiny_rulebook"]

AS_OF = date(2026, 4, 20)

FULL: dict[str, object] = {
    "id": "L-0001",
    "overstapjaar": 2026,
    "doel": "mbo",
    "start": {"datum": "2026-08-31", "verschenen": None},
    "ondersteuning": {"behoefte": True, "domeinen": 2},
    "aanmeldingen": [
        {"datum": "2026-04-15", "status": "aangemeld", "opleiding": "Kok"},
        {"status": "ingetrokken"},
    ],
}
"""A valid dossier."""

_GOALS = (Choice("mbo", "het mbo"), Choice("vo", "in het vo blijven"), Choice("werk", "werk"))
_STATUSES = (Choice("aangemeld", "aangemeld"), Choice("ingetrokken", "ingetrokken"))

_FACTS = (
    Fact("id", Kind.TEKST, "dossier", "Welk pseudoniem?", required=True),
    Fact("overstapjaar", Kind.GETAL, "overstapjaar", "Welk jaar?", required=True),
    Fact("doel", Kind.KEUZE, "doel", "Wat wil de leerling gaan doen?", _GOALS, holders=("vo",)),
    Fact("instroom", Kind.TEKST, "instroommoment", "Wanneer?", holders=("mbo",), default="september"),
    Fact("start.datum", Kind.DATUM, "eerste lesdag", "Wanneer begint de opleiding?", holders=("mbo",)),
    Fact("start.verschenen", Kind.JA_NEE, "verschenen", "Is de leerling er?", holders=("mbo",)),
    Fact(
        "ondersteuning.behoefte",
        Kind.JA_NEE,
        "behoefte aan ondersteuning",
        "Is er ondersteuning nodig?",
        holders=("vo",),
        sharing=Sharing.TOESTEMMING,
    ),
    Fact(
        "ondersteuning.domeinen",
        Kind.GETAL,
        "aantal domeinen",
        "Op hoeveel domeinen?",
        holders=("vo",),
        sharing=Sharing.BEGELEIDING,
    ),
)


def _field(name: str, kind: Kind, choices: tuple[Choice, ...] = (), *, required: bool = False) -> Field:
    return Field(name, kind, name, f"Wat is de {name} van de aanmelding?", choices, required=required)


_REGISTRATIONS = ListFact(
    "aanmeldingen",
    "aanmeldingen",
    "Welke aanmeldingen zijn er?",
    {
        "opleiding": _field("opleiding", Kind.TEKST),
        "datum": _field("datum", Kind.DATUM),
        "status": _field("status", Kind.KEUZE, _STATUSES),
    },
    holders=("mbo",),
)

_CONSENTS = ListFact(
    "toestemmingen",
    "toestemmingen",
    "Welke toestemmingen zijn er?",
    {
        "ontvanger": _field(
            "ontvanger", Kind.KEUZE, (Choice("vo", "vo"), Choice("mbo", "mbo")), required=True
        ),
        "categorie": _field(
            "categorie",
            Kind.KEUZE,
            (Choice("begeleiding", "begeleiding"), Choice("toestemming", "toestemming")),
            required=True,
        ),
        "status": _field(
            "status",
            Kind.KEUZE,
            tuple(Choice(name, name) for name in ("gegeven", "geweigerd", "ingetrokken", "nietGevraagd")),
            required=True,
        ),
        "datum": _field("datum", Kind.DATUM, required=True),
    },
    holders=("vo", "mbo"),
)

_VISITS = ListFact(
    "lob.activiteiten",
    "activiteiten",
    "Welke activiteiten zijn er geweest?",
    {"datum": _field("datum", Kind.DATUM)},
    holders=("vo",),
    sharing=Sharing.BEGELEIDING,
)

_ACTIVE = Compare(FieldRef("status"), Operator.IS, (Literal("aangemeld"),))

_DERIVATIONS = (
    Derivation("aanmelding.actief", TruthOf(Quantified("aanmeldingen", Quantifier.MINSTENS_EEN, _ACTIVE))),
    Derivation("aanmelding.eersteOp", Extreme(False, "aanmeldingen", "datum", _ACTIVE)),
    Derivation("aanmelding.laatsteStatus", Newest("aanmeldingen", "status", "datum", AllOf(()))),
)

_HERE = (Citation("handreiking", "2.4"),)

_RULES = (
    Rule(
        code="AAN-02",
        title="Na de uiterste datum aangemeld",
        phase="aanmelding",
        urgency="midden",
        visible_to=("vo", "mbo", "leerling"),
        condition=AllOf(
            (
                Compare(FactRef("aanmelding.actief"), Operator.IS, (Literal(True),)),
                Compare(FactRef("aanmelding.eersteOp"), Operator.NA, (ParameterRef("uiterste"),)),
                Compare(FactRef("instroom"), Operator.IS, (Literal("september"),)),
            )
        ),
        because="Aangemeld op {aanmelding.eersteOp}; de uiterste datum was {$uiterste}. Doel: {doel}.",
        actions=("A072", "A058"),
        citations=_HERE,
    ),
    Rule(
        code="OND-01",
        title="Ondersteuning nodig, nog niet besproken",
        phase="intake",
        urgency="hoog",
        visible_to=("vo", "mbo", "leerling"),
        condition=AllOf(
            (
                Compare(FactRef("ondersteuning.behoefte"), Operator.IS, (Literal(True),)),
                UnknownOr(FactRef("start.verschenen"), (Literal(False),)),
            )
        ),
        because="Ondersteuning nodig: {ondersteuning.behoefte}, op {ondersteuning.domeinen} domeinen.",
        actions=("A058",),
        citations=_HERE,
    ),
    Rule(
        code="STA-01",
        title="Na de eerste lesdag nog niet gezien",
        phase="start",
        urgency="hoog",
        visible_to=("mbo", "leerling"),
        condition=AllOf(
            (
                Known(FactRef("start.datum"), True),
                Compare(FactRef("start.verschenen"), Operator.IS, (Literal(False),)),
            )
        ),
        because="Begonnen op {start.datum}; op {peildatum} nog niet verschenen.",
        actions=("A072",),
        citations=_HERE,
    ),
)

_ACTIONS = (
    Action(
        "A058",
        "Bespreek de rechten van de leerling",
        ("mentor", "ouders"),
        "leerling",
        _HERE,
        Within(7, Unit.DAG),
    ),
    Action(
        "A072",
        "Bel met de contactpersoon van het mbo",
        ("zorgcoordinator",),
        "leerling",
        _HERE,
        Offset(2, Unit.WEEK, True, AsOf()),
        Compare(FactRef("start.verschenen"), Operator.IS, (Literal(False),)),
    ),
)


def tiny_rulebook() -> Rulebook:
    """A new rulebook with the same content every time."""
    return Rulebook(
        name="klein",
        version="1",
        vocabulary=Vocabulary(
            ("vo", "mbo", "leerling"),
            {fact.id: fact for fact in _FACTS},
            {many.id: many for many in (_REGISTRATIONS, _CONSENTS, _VISITS)},
        ),
        rules={rule.code: rule for rule in _RULES},
        derivations={derivation.fact: derivation for derivation in _DERIVATIONS},
        parameters={
            "uiterste": Parameter(
                "uiterste",
                ParameterKind.DATUM,
                "Laatste dag waarop een aanmelding op tijd is",
                MonthDay(4, 1),
                per_region={"noord": RegionalValues(MonthDay(5, 1))},
            )
        },
        actions={action.code: action for action in _ACTIONS},
        sources={"handreiking": Source("handreiking", "Handreiking", "Steunpunt", "2020-03-24")},
        regions=frozenset({"noord"}),
        fingerprint="sha256:klein",
    )
