"""What is declared for proofs becomes exactly the model that it stands for; mistakes in it are told once (ADR 0015)."""

from datetime import date

import pytest

from overstap_engine.diagnostics.catalogue.bounds import OrdinaryNotGiven, RangeMisfit, RangeReversed
from overstap_engine.diagnostics.catalogue.declared import ConflictNeedsTwo
from overstap_engine.diagnostics.catalogue.names import (
    DuplicateName,
    UnknownChoice,
    UnknownFact,
    UnknownField,
    UnknownParameter,
    UnknownParty,
    UnknownWord,
)
from overstap_engine.diagnostics.catalogue.structure import MissingKey, SectionTwice, UnknownKey
from overstap_engine.diagnostics.catalogue.values import NotANumber
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.rulebook import read_rulebook
from overstap_engine.model.bounds import NO_INFLUENCE, Influence, NumberRange, When, YearsAround
from overstap_engine.model.citation import Citation
from overstap_engine.model.condition import (
    AllOf,
    Compare,
    FactRef,
    Literal,
    Offset,
    Operator,
    ParameterRef,
    Raised,
    Unit,
)
from overstap_engine.model.dates import MonthDay
from overstap_engine.model.declarations import (
    AS_OF_RANGE,
    Conflict,
    ConflictKind,
    Declarations,
    Explained,
    FindingKind,
    Invariant,
    OrdinaryStage,
    ParameterRange,
    Promise,
)
from tests.load.small import BASE, Rejected, Told, load, one_finding

FACTS = """\
feiten:
  plaatsing.niveau:
    {type: getal, label: niveau, vraag: Welk niveau?, delen: wettelijk, bereik: {van: 1, totEnMet: 4}}
  start.tijd:
    type: datum
    label: tijd
    vraag: Wanneer?
    delen: wettelijk
    bereik: {jarenVoor: 2, jarenNa: 3}
    invloed: vooruit
  intake.geoefend: {type: ja_nee, label: geoefend, vraag: Geoefend?, delen: wettelijk, invloed: vooruit}
  intake.wens: {type: ja_nee, label: wens, vraag: Wens?, delen: wettelijk, invloed: altijd}
  intake.stand:
    type: keuze
    waarden: [gepland, gemist, afgerond]
    label: stand
    vraag: Hoe staat het?
    delen: wettelijk
    invloed: {vooruit: [gepland, afgerond]}
lijsten:
  gesprekken:
    label: gesprekken
    vraag: Welke gesprekken?
    delen: wettelijk
    invloed: vooruit
    velden:
      duur: {type: getal, label: duur, vraag: Hoe lang?, bereik: {van: 0, totEnMet: 90}}
      soort: {type: keuze, waarden: [intake, mentor], label: soort, vraag: Welke?, invloed: {altijd: [mentor]}}
"""
ORDINARY = """\
gewoneLeerling:
  - titel: voor de telling
    vanaf: 6 maanden voor $teldatum
    feiten:
      doel: mbo
      vo.cluster: $wachtdagen
      start.datum: 2 weken voor $teldatum
      aanmeldingen: []
  - titel: na de telling
    vanaf: $teldatum
    feiten:
      aanmeldingen: [{status: aangemeld, datum: 2026-03-01}, {status: ingetrokken}]
"""
INVARIANT = """\
afspraken:
  - id: intakeVoorStart
    titel: De intake is voor de start
    als: {intake.datum: {voor: start.datum}}
    waarom: Anders is het geen intake.
    bronnen: [{bron: gids, vindplaats: "3"}]
"""
PROMISE = """\
beloften:
  - id: BEL-01
    titel: Wie naar het mbo wil, heeft een signaal
    voor: [vo, leerling]
    als: {doel: mbo}
    dan: {signaal: [R-1, R-2]}
    regios: [noord]
    jaren: {vanaf: 2024, tot: 2030}
    parameters:
      teldatum: {van: "09-15", totEnMet: "11-01"}
      wachtdagen: {van: 0, totEnMet: 14}
    waarom: Daarom.
    bronnen: [{bron: gids}]
"""


def test_ranges_and_influence_of_facts() -> None:
    draft = load(FACTS)
    assert draft.findings == ()
    facts = draft.vocabulary.facts
    assert facts["plaatsing.niveau"].range == NumberRange(1, 4)
    assert facts["start.tijd"].range == YearsAround(2, 3)
    assert facts["start.datum"].range is None
    assert facts["plaatsing.niveau"].influence == NO_INFLUENCE
    assert facts["start.tijd"].influence == Influence(When.VOORUIT)
    assert facts["intake.geoefend"].influence == Influence(When.VOORUIT, (True,))
    assert facts["intake.wens"].influence == Influence(When.ALTIJD)
    assert facts["intake.stand"].influence == Influence(When.VOORUIT, ("gepland", "afgerond"))


def test_ranges_and_influence_of_lists() -> None:
    many = load(FACTS).vocabulary.lists["gesprekken"]
    assert many.influence == Influence(When.VOORUIT)
    assert many.fields["duur"].range == NumberRange(0, 90)
    assert many.fields["duur"].influence == NO_INFLUENCE
    assert many.fields["soort"].influence == Influence(When.ALTIJD, ("mentor",))


def test_the_ordinary_student_stage_by_stage() -> None:
    draft = load(ORDINARY)
    assert draft.findings == ()
    teldatum = ParameterRef("teldatum")
    first = OrdinaryStage(
        "voor de telling",
        Offset(6, Unit.MAAND, before=True, base=teldatum),
        {
            "doel": Literal("mbo"),
            "vo.cluster": ParameterRef("wachtdagen"),
            "start.datum": Offset(2, Unit.WEEK, before=True, base=teldatum),
        },
        {"aanmeldingen": ()},
    )
    items = (
        {"status": Literal("aangemeld"), "datum": Literal(date(2026, 3, 1))},
        {"status": Literal("ingetrokken")},
    )
    second = OrdinaryStage("na de telling", teldatum, {}, {"aanmeldingen": items})
    assert draft.declarations.ordinary == (first, second)


def test_an_agreement() -> None:
    before = Compare(FactRef("intake.datum"), Operator.VOOR, (FactRef("start.datum"),))
    found = Invariant(
        "intakeVoorStart",
        "De intake is voor de start",
        before,
        "Anders is het geen intake.",
        (Citation("gids", "3"),),
    )
    assert load(INVARIANT).findings == ()
    assert load(INVARIANT).declarations.invariants == {"intakeVoorStart": found}


def test_a_promise() -> None:
    draft = load(PROMISE)
    assert draft.findings == ()
    assert draft.declarations.promises == {
        "BEL-01": Promise(
            id="BEL-01",
            title="Wie naar het mbo wil, heeft een signaal",
            parties=("vo", "leerling"),
            premise=Compare(FactRef("doel"), Operator.IS, (Literal("mbo"),)),
            conclusion=Raised(("R-1", "R-2")),
            because="Daarom.",
            citations=(Citation("gids", ""),),
            regions=("noord",),
            valid_from=2024,
            valid_to=2030,
            parameters={
                "teldatum": ParameterRange(MonthDay(9, 15), MonthDay(11, 1)),
                "wachtdagen": ParameterRange(0, 14),
            },
        )
    }


def test_a_promise_without_a_premise_is_about_every_dossier() -> None:
    draft = load("beloften: [{id: B-1, titel: Altijd, voor: [vo], dan: {signaal: R-1}, waarom: Daarom.}]")
    assert draft.findings == ()
    promise = draft.declarations.promises["B-1"]
    assert (promise.premise, promise.regions, promise.parameters) == (AllOf(()), (), {})
    assert (promise.valid_from, promise.valid_to) == (None, None)


def test_what_does_not_go_together_and_what_is_explained() -> None:
    draft = load(
        "tegenstrijdig:\n"
        "  - {signalen: [R-1, R-2, R-3], waarom: Een van drie.}\n"
        "  - {acties: [A001, A002], waarom: Bellen of wachten.}\n"
        "verklaard:\n"
        "  - {soort: altijdSamen, codes: [R-2, R-1], waarom: Zo is het.}\n"
        "  - {soort: zonderGevolg, codes: [R-1], onderdeel: doel, waarom: Zo is het.}\n"
    )
    assert draft.findings == ()
    signals = Conflict(ConflictKind.SIGNALEN, ("R-1", "R-2", "R-3"), "Een van drie.")
    assert draft.declarations.conflicts == (
        signals,
        Conflict(ConflictKind.ACTIES, ("A001", "A002"), "Bellen of wachten."),
    )
    assert signals.pairs == (("R-1", "R-2"), ("R-1", "R-3"), ("R-2", "R-3"))
    assert draft.declarations.explained == (
        Explained(FindingKind.ALTIJD_SAMEN, ("R-2", "R-1"), "Zo is het."),
        Explained(FindingKind.ZONDER_GEVOLG, ("R-1",), "Zo is het.", "doel"),
    )


def test_nothing_declared() -> None:
    assert load("").declarations == Declarations()


@pytest.mark.parametrize(
    ("written", "read"),
    [("", AS_OF_RANGE), (", bereikPeildatum: {jarenVoor: 1, jarenNa: 2}", YearsAround(1, 2))],
)
def test_the_days_that_a_proof_looks_at(written: str, read: YearsAround) -> None:
    draft = load("", base=BASE.replace('versie: "1"', f'versie: "1"{written}'))
    assert draft.findings == ()
    assert draft.declarations.as_of_range == read


FACT = "feiten:\n  a.b: {type: TYPE, label: a, vraag: B?, delen: wettelijk, KEY}\n"


def fact(kind: str, key: str) -> str:
    return FACT.replace("TYPE", kind).replace("KEY", key)


def promise(before: str, after: str) -> str:
    assert before in PROMISE
    return PROMISE.replace(before, after)


def ordinary(before: str, after: str) -> str:
    assert before in ORDINARY
    return ORDINARY.replace(before, after)


@pytest.mark.parametrize(
    "rejected",
    [
        Rejected(
            RangeMisfit,
            fact("datum", "«bereik»: {van: 1, totEnMet: 4}"),
            "dit bereik past niet bij `a.b`, want dat heeft type `datum`",
            "schrijf `bereik: {jarenVoor: …, jarenNa: …}`",
        ),
        Rejected(
            RangeMisfit,
            fact("ja_nee", "«bereik»: {van: 1, totEnMet: 4}"),
            "dit bereik past niet bij `a.b`, want dat heeft type `ja_nee`",
            "laat het bereik weg",
        ),
        Rejected(
            RangeMisfit,
            promise('teldatum: {van: "09-15", totEnMet: "11-01"}', "«lopend»: {van: 1, totEnMet: 2}"),
            "dit bereik past niet bij `lopend`, want dat heeft type `lijst`",
            "laat het bereik weg",
        ),
        Rejected(
            RangeMisfit,
            promise('totEnMet: "11-01"', "«totEnMet»: 2027-11-01"),
            "dit bereik past niet bij `teldatum`, want dat heeft type `datum`",
            'schrijf `van: "03-01", totEnMet: "05-01"`',
        ),
        Rejected(
            RangeReversed,
            fact("getal", "bereik: «{van: 4, totEnMet: 1}»"),
            "het bereik van `a.b` loopt van `4` tot en met `1`, dus past er niets in",
            "wissel de twee waarden",
        ),
        Rejected(
            RangeReversed,
            promise("{van: 0, totEnMet: 14}", "«{van: 15, totEnMet: 14}»"),
            "het bereik van `wachtdagen` loopt van `15` tot en met `14`, dus past er niets in",
            "wissel de twee waarden",
        ),
        Rejected(
            OrdinaryNotGiven,
            ordinary("doel: mbo", "«aanmelding.eersteOp»: 2026-01-01"),
            "`aanmelding.eersteOp` schrijft u niet op bij de gewone leerling, want Overstap vult het zelf in",
            "haal dit weg; schrijf bij een afleiding de feiten op waar zij uit volgt",
        ),
        Rejected(
            OrdinaryNotGiven,
            ordinary("doel: mbo", "«id»: L-1"),
            "`id` schrijft u niet op bij de gewone leerling, want Overstap vult het zelf in",
            "haal dit weg; schrijf bij een afleiding de feiten op waar zij uit volgt",
        ),
        Rejected(
            ConflictNeedsTwo,
            "tegenstrijdig: [{acties: [«A001»], waarom: Daarom.}]",
            "tegenstrijdig zijn minstens twee verschillende acties",
            "noem de andere code erbij, of haal dit onderdeel weg",
        ),
    ],
    ids=str,
)
def test_one_mistake_gives_one_finding(rejected: Rejected) -> None:
    assert one_finding(rejected) == Told(rejected.finding, rejected.text, rejected.message, rejected.hint)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (fact("getal", "bereik: {van: 1}"), MissingKey),
        (fact("getal", "bereik: {van: een, totEnMet: 4}"), NotANumber),
        (fact("getal", "bereik: {van: 1, totEnMet: 4, tot: 5}"), UnknownKey),
        (fact("getal", "invloed: soms"), UnknownWord),
        (fact("keuze, waarden: [ja1, nee1]", "invloed: {vooruit: [ja2]}"), UnknownChoice),
        (fact("getal", "invloed: {straks: [1]}"), UnknownKey),
        (ordinary("doel: mbo", "doell: mbo"), UnknownFact),
        (ordinary("doel: mbo", "doel: mboo"), UnknownChoice),
        (ordinary("{status: ingetrokken}", "{statuss: ingetrokken}"), UnknownField),
        (promise("voor: [vo, leerling]", "voor: [ouders]"), UnknownParty),
        (promise("wachtdagen: {", "wachtdag: {"), UnknownParameter),
        (promise("    dan: {signaal: [R-1, R-2]}\n", ""), MissingKey),
        (promise("als: {doel: mbo}", "als: {doell: mbo}"), UnknownFact),
        (INVARIANT.replace("intake.datum", "intake.dag"), UnknownFact),
        (INVARIANT + INVARIANT.partition("\n")[2], DuplicateName),
        ("tegenstrijdig: [{acties: [A001, A001], waarom: Daarom.}]", DuplicateName),
        ("tegenstrijdig: [{waarom: Daarom.}]", ConflictNeedsTwo),
        ("verklaard: [{soort: toeval, codes: [R-1], waarom: Daarom.}]", UnknownWord),
    ],
)
def test_other_mistakes_have_the_findings_of_other_places(text: str, kind: type[Finding]) -> None:
    assert [type(finding) for finding in load(text).findings] == [kind]


def test_the_ordinary_student_stands_in_one_place() -> None:
    """The order of the stages counts, so they are not spread over files."""
    files = {"a.yaml": BASE.encode(), "b.yaml": ORDINARY.encode(), "c.yaml": ORDINARY.encode()}
    assert [type(finding) for finding in read_rulebook(files).findings] == [SectionTwice]
