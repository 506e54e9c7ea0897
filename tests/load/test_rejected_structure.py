"""Rejected: keys, blocks and sections. Every finding with its place, and what the reader is told."""

import pytest

from overstap_engine.diagnostics.catalogue.structure import (
    STRUCTURE_FINDINGS,
    BlockExpected,
    ComparisonExpected,
    EmptyValue,
    KeysClash,
    ListExpected,
    MissingKey,
    MissingSection,
    NoDefinition,
    ParameterWithoutValue,
    SectionTwice,
    UnknownKey,
    UnknownSection,
    ValueExpected,
)
from overstap_engine.diagnostics.finding import Language
from overstap_engine.diagnostics.words import hint, message
from overstap_engine.load.rulebook import read_rulebook
from tests.load.small import ACTION, FACT, RULE, Rejected, changed, condition, one_finding

CASES = (
    Rejected(
        UnknownSection, "«regel»: []\n", "`regel` is geen onderdeel van een regelboek", "bedoelde u `regels`?"
    ),
    Rejected(
        UnknownSection,
        "«zomaar»: 1\n",
        "`zomaar` is geen onderdeel van een regelboek",
        "kies uit `regelboek`, `partijen`, `feiten`, `lijsten`, `afleidingen`, `parameters`, `regels`, `acties`, `bronnen`, `regios`, `momenten`, `verantwoordelijkheid`, `gewoneLeerling`, `afspraken`, `beloften`, `tegenstrijdig` of `verklaard`",
    ),
    Rejected(
        UnknownKey,
        changed(RULE, "titel:", "«titl»:"),
        "onbekende sleutel `titl` onder `regels`",
        "bedoelde u `titel`?",
    ),
    Rejected(
        UnknownKey,
        changed(RULE, "    omdat: Proef\n", "    omdat: Proef\n    «kleur»: rood\n"),
        "onbekende sleutel `kleur` onder `regels`",
        "kies uit `signaal`, `titel`, `fase`, `urgentie`, `zichtbaarVoor`, `als`, `omdat`, `acties`, `bronnen`, `geldig` of `verantwoording`",
    ),
    Rejected(
        UnknownKey,
        changed(FACT, "    delen", "    «standard»: 1\n    delen"),
        "onbekende sleutel `standard` onder `feiten`",
        "bedoelde u `standaard`?",
    ),
    Rejected(
        UnknownKey,
        "parameters:\n  - {id: p, type: getal, omschrijving: p, standaard: 1, perRegio: {noord: {«standard»: 2}}}\n",
        "onbekende sleutel `standard` onder `perRegio`",
        "bedoelde u `standaard`?",
    ),
    Rejected(
        UnknownKey,
        "afleidingen:\n  - {feit: a, vroegste: {van: aanmeldingen.datum, «waarr»: {status: ontvangen}}}\n",
        "onbekende sleutel `waarr` onder `vroegste`",
        "bedoelde u `waar`?",
    ),
    Rejected(
        MissingKey,
        changed(changed(RULE, "signaal", "«signaal»"), "    urgentie: hoog\n", ""),
        "de sleutel `urgentie` ontbreekt, en die is verplicht bij `regels`",
        "zet `urgentie:` erbij, even ver ingesprongen als de andere sleutels",
    ),
    Rejected(
        MissingKey,
        "feiten:\n  nieuw: {«type»: getal, label: nieuw, vraag: Is het nieuw?}\n",
        "de sleutel `delen` ontbreekt, en die is verplicht bij `feiten`",
        "zet `delen:` erbij, even ver ingesprongen als de andere sleutels",
    ),
    Rejected(
        MissingKey,
        "feiten:\n  nieuw: {«type»: keuze, label: nieuw, vraag: Is het nieuw?, delen: wettelijk}\n",
        "de sleutel `waarden` ontbreekt, en die is verplicht bij `type: keuze`",
        "zet `waarden:` erbij, even ver ingesprongen als de andere sleutels",
    ),
    Rejected(
        MissingKey,
        "acties:\n  - {«code»: A002, titel: Proef, rollen: [mentor], bronnen: [{bron: gids}]}\n",
        "de sleutel `niveau` ontbreekt, en die is verplicht bij `acties`",
        "zet `niveau:` erbij, even ver ingesprongen als de andere sleutels",
    ),
    Rejected(
        MissingKey,
        "bronnen:\n  - {«id»: b, titel: Proef}\n",
        "de sleutel `uitgever` ontbreekt, en die is verplicht bij `bronnen`",
        "zet `uitgever:` erbij, even ver ingesprongen als de andere sleutels",
    ),
    Rejected(
        MissingKey,
        "afleidingen:\n  - {feit: a, nieuwste: {«van»: aanmeldingen.status}}\n",
        "de sleutel `volgens` ontbreekt, en die is verplicht bij `nieuwste`",
        "zet `volgens:` erbij, even ver ingesprongen als de andere sleutels",
    ),
    Rejected(
        MissingKey,
        changed(RULE, "{bron: gids}", "{«vindplaats»: hier}"),
        "de sleutel `bron` ontbreekt, en die is verplicht bij `bronnen`",
        "zet `bron:` erbij, even ver ingesprongen als de andere sleutels",
    ),
    Rejected(
        BlockExpected,
        "feiten:\n  nieuw: «getal»\n",
        "bij `feiten` hoort een blok met sleutels",
        "schrijf `sleutel: waarde`, met een sleutel per regel",
    ),
    Rejected(
        BlockExpected,
        "regels: [«R-1»]\n",
        "bij `regels` hoort een blok met sleutels",
        "schrijf `sleutel: waarde`, met een sleutel per regel",
    ),
    Rejected(
        BlockExpected,
        "«regels»\n",
        "bij `klein/proef.yaml` hoort een blok met sleutels",
        "schrijf `sleutel: waarde`, met een sleutel per regel",
    ),
    condition(
        BlockExpected,
        "alle: [«doel»]",
        "bij `alle` hoort een blok met sleutels",
        "schrijf `sleutel: waarde`, met een sleutel per regel",
    ),
    condition(
        ComparisonExpected,
        "aanmeldingen: «ja»",
        "bij `aanmeldingen` hoort een vergelijking",
        "kies uit `minstensEen`, `geenEnkel`, `alleItems`, `aantal` of `bekend`",
    ),
    condition(
        BlockExpected,
        "aanmeldingen: {minstensEen: «ontvangen»}",
        "bij `minstensEen` hoort een blok met sleutels",
        "schrijf `sleutel: waarde`, met een sleutel per regel",
    ),
    condition(
        ComparisonExpected,
        "signalen.aantal: «3»",
        "bij `signalen.aantal` hoort een vergelijking",
        "kies uit `is`, `isNiet`, `minderDan`, `meerDan`, `minstens` of `hoogstens`",
    ),
    Rejected(
        BlockExpected,
        changed(RULE, "    omdat: Proef\n", "    omdat: Proef\n    geldig: «2018»\n"),
        "bij `geldig` hoort een blok met sleutels",
        "schrijf `sleutel: waarde`, met een sleutel per regel",
    ),
    Rejected(
        ListExpected,
        changed(RULE, "[vo]", "«vo»"),
        "bij `zichtbaarVoor` hoort een lijst",
        "schrijf `[een, twee]`, of zet voor elk onderdeel een streepje",
    ),
    Rejected(
        ListExpected,
        changed(RULE, "[A001]", "«A001»"),
        "bij `acties` hoort een lijst",
        "schrijf `[een, twee]`, of zet voor elk onderdeel een streepje",
    ),
    Rejected(
        ListExpected,
        "regels:\n  «signaal: R-1»\n",
        "bij `regels` hoort een lijst",
        "schrijf `[een, twee]`, of zet voor elk onderdeel een streepje",
    ),
    condition(
        ListExpected,
        "eenVan: «{doel: mbo}»",
        "bij `eenVan` hoort een lijst",
        "schrijf `[een, twee]`, of zet voor elk onderdeel een streepje",
    ),
    condition(
        ListExpected,
        "doel: {in: «mbo»}",
        "bij `in` hoort een lijst",
        "schrijf `[een, twee]`, of zet voor elk onderdeel een streepje",
    ),
    Rejected(
        ValueExpected,
        changed(RULE, "titel: Proef", "titel: «[Proef]»"),
        "bij `titel` hoort één waarde, geen lijst of blok",
        "schrijf de waarde achter de dubbele punt, zonder haken",
    ),
    condition(
        ValueExpected,
        "doel: {is: «{na: mbo}»}",
        "bij `doel` hoort één waarde, geen lijst of blok",
        "schrijf de waarde achter de dubbele punt, zonder haken",
    ),
    condition(
        ValueExpected,
        "doel: {in: [«[mbo]»]}",
        "bij `doel` hoort één waarde, geen lijst of blok",
        "schrijf de waarde achter de dubbele punt, zonder haken",
    ),
    condition(
        EmptyValue, "alle: «[]»", "bij `alle` is niets ingevuld", "vul `alle` in, of haal de sleutel weg"
    ),
    condition(
        EmptyValue, "doel: «{}»", "bij `doel` is niets ingevuld", "vul `doel` in, of haal de sleutel weg"
    ),
    condition(
        EmptyValue,
        "doel: {in: «[]»}",
        "bij `doel` is niets ingevuld",
        "vul `doel` in, of haal de sleutel weg",
    ),
    condition(EmptyValue, "doel:«»", "bij `doel` is niets ingevuld", "vul `doel` in, of haal de sleutel weg"),
    condition(
        EmptyValue,
        "aanmeldingen: {minstensEen: «{}»}",
        "bij `minstensEen` is niets ingevuld",
        "vul `minstensEen` in, of haal de sleutel weg",
    ),
    Rejected(
        EmptyValue,
        changed(RULE, "als: {doel: mbo}", "als: «{}»"),
        "bij `als` is niets ingevuld",
        "vul `als` in, of haal de sleutel weg",
    ),
    Rejected(
        EmptyValue,
        changed(RULE, "acties: [A001]", "acties: «[]»"),
        "bij `acties` is niets ingevuld",
        "vul `acties` in, of haal de sleutel weg",
    ),
    Rejected(
        EmptyValue,
        changed(RULE, "titel: Proef", 'titel: «""»'),
        "bij `titel` is niets ingevuld",
        "vul `titel` in, of haal de sleutel weg",
    ),
    Rejected(
        EmptyValue, "regels:«»\n", "bij `regels` is niets ingevuld", "vul `regels` in, of haal de sleutel weg"
    ),
    Rejected(
        EmptyValue,
        "lijsten:\n  nieuw: {label: a, vraag: b?, delen: wettelijk, velden: «{}»}\n",
        "bij `velden` is niets ingevuld",
        "vul `velden` in, of haal de sleutel weg",
    ),
    Rejected(
        KeysClash,
        ACTION + "    binnen: 7 dagen\n    «uiterlijk»: $teldatum\n",
        "`uiterlijk` en `binnen` gaan niet samen",
        "haal een van de twee weg",
    ),
    Rejected(
        KeysClash,
        "afleidingen:\n  - {feit: a, als: {doel: mbo}, «vroegste»: {van: aanmeldingen.datum}}\n",
        "`vroegste` en `als` gaan niet samen",
        "haal een van de twee weg",
    ),
    Rejected(
        KeysClash,
        "feiten:\n  nieuw: {type: getal, «waarden»: [1, 2], label: nieuw, vraag: Is het nieuw?, delen: wettelijk}\n",
        "`waarden` en `type: getal` gaan niet samen",
        "haal een van de twee weg",
    ),
    Rejected(
        SectionTwice,
        '«regelboek»: {naam: groot, versie: "2"}\n',
        "`regelboek` staat ook in een ander deel van de map",
        "haal een van de twee weg",
    ),
    Rejected(
        SectionTwice,
        "«partijen»: [vo]\n",
        "`partijen` staat ook in een ander deel van de map",
        "haal een van de twee weg",
    ),
    Rejected(
        NoDefinition,
        "afleidingen:\n  - {«feit»: a, label: iets}\n",
        "bij de afleiding van `a` staat niet hoe het feit wordt afgeleid",
        "zet er een van deze sleutels bij: `als`, `vroegste`, `laatste`, `nieuwste` of `eersteBekende`",
    ),
    condition(
        ComparisonExpected,
        "aanmeldingen: {«aantal»: {waar: {status: ontvangen}}}",
        "bij `aantal` hoort een vergelijking",
        "kies uit `is`, `isNiet`, `minderDan`, `meerDan`, `minstens` of `hoogstens`",
    ),
    Rejected(
        ParameterWithoutValue,
        "parameters:\n  - {id: «p», type: getal, omschrijving: p}\n",
        "de parameter `p` heeft geen waarde",
        "zet er `standaard:` bij",
    ),
    Rejected(
        ValueExpected,
        changed(RULE, "signaal: R-1", "signaal: «[R-1]»"),
        "bij `signaal` hoort één waarde, geen lijst of blok",
        "schrijf de waarde achter de dubbele punt, zonder haken",
    ),
    Rejected(
        EmptyValue,
        changed(RULE, "signaal: R-1", "signaal:«»"),
        "bij `signaal` is niets ingevuld",
        "vul `signaal` in, of haal de sleutel weg",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_one_mistake_gives_one_finding(case: Rejected) -> None:
    """The right finding, on the right word, in words that help."""
    told = one_finding(case)
    assert told.finding is case.finding
    assert told.underlined == case.text
    assert (told.message, told.hint) == (case.message, case.hint)


@pytest.mark.parametrize(
    ("present", "missing"),
    [("partijen: [vo]\n", "regelboek"), ("regelboek: {naam: a, versie: b}\n", "partijen")],
)
def test_a_missing_section(present: str, missing: str) -> None:
    """Nothing to point at: the first key of the first file stands in for the place."""
    (finding,) = read_rulebook({"klein/a.yaml": present.encode()}).findings
    assert type(finding) is MissingSection
    assert str(finding.span) == "klein/a.yaml:1:1"
    assert message(finding, Language.NL) == f"in geen enkel bestand staat `{missing}`"
    assert hint(finding, Language.NL) == f"zet `{missing}:` in een van de bestanden"


def test_every_finding_has_a_case() -> None:
    """A new finding comes with the mistake that it is for."""
    assert {case.finding for case in CASES} | {MissingSection} == set(STRUCTURE_FINDINGS)
