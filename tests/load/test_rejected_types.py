"""Rejected: comparisons that do not fit. Every finding with its place, and what the reader is told."""

import pytest

from overstap_engine.diagnostics.catalogue.types import (
    TYPES_FINDINGS,
    FactInBody,
    FactMisfit,
    FactOperatorOnList,
    FieldAsOperand,
    FieldMisfit,
    ListAsOperand,
    ListOperatorOnFact,
    NotAField,
    OperatorMisfit,
    ParameterMisfit,
    ParameterValueMisfit,
)
from tests.load.small import ACTION, Rejected, condition, one_finding

CASES = (
    condition(
        OperatorMisfit,
        "doel: {«voor»: 2026-01-01}",
        "`voor` past niet bij `doel`: dat is van het type `keuze`",
        "kies uit `is`, `isNiet`, `in`, `nietIn`, `bekend` of `onbekendOf`",
    ),
    condition(
        OperatorMisfit,
        "vo.tussenstap: {«minstens»: 1}",
        "`minstens` past niet bij `vo.tussenstap`: dat is van het type `ja_nee`",
        "kies uit `is`, `isNiet`, `in`, `nietIn`, `bekend` of `onbekendOf`",
    ),
    condition(
        OperatorMisfit,
        "start.datum: {«minderDan»: 3}",
        "`minderDan` past niet bij `start.datum`: dat is van het type `datum`",
        "kies uit `is`, `isNiet`, `in`, `nietIn`, `voor`, `na`, `vanaf`, `totEnMet`, `bekend` of `onbekendOf`",
    ),
    condition(
        OperatorMisfit,
        "vo.cluster: {«na»: 2026-01-01}",
        "`na` past niet bij `vo.cluster`: dat is van het type `getal`",
        "kies uit `is`, `isNiet`, `in`, `nietIn`, `minderDan`, `meerDan`, `minstens`, `hoogstens`, `bekend` of `onbekendOf`",
    ),
    condition(
        OperatorMisfit,
        "peildatum: {«hoogstens»: 3}",
        "`hoogstens` past niet bij `peildatum`: dat is van het type `datum`",
        "kies uit `is`, `isNiet`, `in`, `nietIn`, `voor`, `na`, `vanaf`, `totEnMet`, `bekend` of `onbekendOf`",
    ),
    condition(
        OperatorMisfit,
        "aanmeldingen: {minstensEen: {instelling: {«vanaf»: 2026-01-01}}}",
        "`vanaf` past niet bij `instelling`: dat is van het type `tekst`",
        "kies uit `is`, `isNiet`, `in`, `nietIn`, `bekend` of `onbekendOf`",
    ),
    condition(
        OperatorMisfit,
        "signalen.aantalFasen: {«voor»: 3}",
        "`voor` past niet bij `signalen.aantalFasen`: dat is van het type `getal`",
        "kies uit `is`, `isNiet`, `minderDan`, `meerDan`, `minstens` of `hoogstens`",
    ),
    condition(
        ListOperatorOnFact,
        "doel: {«minstensEen»: {status: ontvangen}}",
        "`minstensEen` is alleen voor lijsten, en `doel` is geen lijst",
        "kies uit `is`, `isNiet`, `in`, `nietIn`, `bekend` of `onbekendOf`",
    ),
    condition(
        ListOperatorOnFact,
        "aanmeldingen: {minstensEen: {status: {«aantal»: {minstens: 1}}}}",
        "`aantal` is alleen voor lijsten, en `status` is geen lijst",
        "kies uit `is`, `isNiet`, `in`, `nietIn`, `bekend` of `onbekendOf`",
    ),
    condition(
        FactOperatorOnList,
        "aanmeldingen: {«in»: [ontvangen]}",
        "`in` past niet bij `aanmeldingen`: dat is een lijst",
        "kies uit `minstensEen`, `geenEnkel`, `alleItems`, `aantal` of `bekend`",
    ),
    condition(
        FactOperatorOnList,
        "aanmeldingen: {«onbekendOf»: ontvangen}",
        "`onbekendOf` past niet bij `aanmeldingen`: dat is een lijst",
        "kies uit `minstensEen`, `geenEnkel`, `alleItems`, `aantal` of `bekend`",
    ),
    condition(
        FactOperatorOnList,
        "aanmeldingen: {«minstens»: 2}",
        "`minstens` past niet bij `aanmeldingen`: dat is een lijst",
        "kies uit `minstensEen`, `geenEnkel`, `alleItems`, `aantal` of `bekend`",
    ),
    condition(
        ListAsOperand,
        "doel: «[mbo, vo]»",
        "bij `doel` kan hier maar één waarde staan",
        "gebruik `in` voor meer waarden: `doel: {in: […]}`",
    ),
    condition(
        ListAsOperand,
        "doel: {is: «[mbo, vo]»}",
        "bij `doel` kan hier maar één waarde staan",
        "gebruik `in` voor meer waarden: `doel: {in: […]}`",
    ),
    condition(
        ListAsOperand,
        "start.datum: {na: «[2026-01-01]»}",
        "bij `start.datum` kan hier maar één waarde staan",
        "gebruik `in` voor meer waarden: `start.datum: {in: […]}`",
    ),
    condition(
        FactMisfit,
        "start.datum: {na: «doel»}",
        "`doel` is van het type `keuze`, en bij `start.datum` hoort het type `datum`",
        "kies een feit van het type `datum`",
    ),
    condition(
        FactMisfit,
        "start.datum: {na: 3 dagen na «vo.cluster»}",
        "`vo.cluster` is van het type `getal`, en bij `start.datum` hoort het type `datum`",
        "kies een feit van het type `datum`",
    ),
    Rejected(
        FactMisfit,
        "afleidingen:\n  - {feit: a, eersteBekende: [start.datum, «vo.cluster»]}\n",
        "`vo.cluster` is van het type `getal`, en bij `a` hoort het type `datum`",
        "kies een feit van het type `datum`",
    ),
    Rejected(
        FactMisfit,
        "afleidingen:\n  - {feit: a, eersteBekende: [vo.cluster, «doel»]}\n",
        "`doel` is van het type `keuze`, en bij `a` hoort het type `getal`",
        "kies een feit van het type `getal`",
    ),
    condition(
        FieldAsOperand,
        "aanmeldingen: {minstensEen: {statusdatum: {na: «datum»}}}",
        "`datum` is een veld van `aanmeldingen`, en velden zijn niet met elkaar te vergelijken",
        "vergelijk met een waarde, een feit uit het dossier, `peildatum` of een `$parameter`",
    ),
    condition(
        FieldAsOperand,
        "aanmeldingen: {minstensEen: {statusdatum: {na: 3 dagen na «datum»}}}",
        "`datum` is een veld van `aanmeldingen`, en velden zijn niet met elkaar te vergelijken",
        "vergelijk met een waarde, een feit uit het dossier, `peildatum` of een `$parameter`",
    ),
    condition(
        FieldAsOperand,
        "aanmeldingen: {minstensEen: {status: «instelling»}}",
        "`instelling` is een veld van `aanmeldingen`, en velden zijn niet met elkaar te vergelijken",
        "vergelijk met een waarde, een feit uit het dossier, `peildatum` of een `$parameter`",
    ),
    condition(
        FactInBody,
        "aanmeldingen: {minstensEen: {«doel»: mbo}}",
        "`doel` is geen veld van `aanmeldingen`",
        "zet deze voorwaarde buiten `aanmeldingen`, of kies een veld: `datum`, `statusdatum`, `status`, `niveau`, `instelling` of `buitenRegio`",
    ),
    condition(
        FactInBody,
        "aanmeldingen: {geenEnkel: {alle: [{status: ontvangen}, {«peildatum»: {na: 2026-01-01}}]}}",
        "`peildatum` is geen veld van `aanmeldingen`",
        "zet deze voorwaarde buiten `aanmeldingen`, of kies een veld: `datum`, `statusdatum`, `status`, `niveau`, `instelling` of `buitenRegio`",
    ),
    condition(
        FactInBody,
        "aanmeldingen: {minstensEen: {«aanmeldingen»: {minstensEen: {status: ontvangen}}}}",
        "`aanmeldingen` is geen veld van `aanmeldingen`",
        "zet deze voorwaarde buiten `aanmeldingen`, of kies een veld: `datum`, `statusdatum`, `status`, `niveau`, `instelling` of `buitenRegio`",
    ),
    condition(
        FactInBody,
        "aanmeldingen: {minstensEen: {«signaal»: R-1}}",
        "`signaal` is geen veld van `aanmeldingen`",
        "zet deze voorwaarde buiten `aanmeldingen`, of kies een veld: `datum`, `statusdatum`, `status`, `niveau`, `instelling` of `buitenRegio`",
    ),
    condition(
        ParameterMisfit,
        "vo.cluster: {minstens: «$teldatum»}",
        "`$teldatum` is van het type `datum`, en bij `vo.cluster` hoort hier het type `getal`",
        "kies een andere parameter, of schrijf de waarde uit",
    ),
    condition(
        ParameterMisfit,
        "start.datum: {na: «$wachtdagen»}",
        "`$wachtdagen` is van het type `getal`, en bij `start.datum` hoort hier het type `datum`",
        "kies een andere parameter, of schrijf de waarde uit",
    ),
    condition(
        ParameterMisfit,
        "start.datum: {na: «$teldatum» dagen na peildatum}",
        "`$teldatum` is van het type `datum`, en bij `start.datum` hoort hier het type `getal`",
        "kies een andere parameter, of schrijf de waarde uit",
    ),
    condition(
        ParameterMisfit,
        "start.datum: {na: 3 dagen na «$wachtdagen»}",
        "`$wachtdagen` is van het type `getal`, en bij `start.datum` hoort hier het type `datum`",
        "kies een andere parameter, of schrijf de waarde uit",
    ),
    condition(
        ParameterMisfit,
        "doel: «$lopend»",
        "`$lopend` is van het type `lijst`, en bij `doel` hoort hier het type `keuze`",
        "kies een andere parameter, of schrijf de waarde uit",
    ),
    condition(
        ParameterMisfit,
        "doel: {in: [mbo, «$teldatum»]}",
        "`$teldatum` is van het type `datum`, en bij `doel` hoort hier het type `keuze`",
        "kies een andere parameter, of schrijf de waarde uit",
    ),
    condition(
        ParameterMisfit,
        "vo.tussenstap: «$wachtdagen»",
        "`$wachtdagen` is van het type `getal`, en bij `vo.tussenstap` hoort hier het type `ja_nee`",
        "kies een andere parameter, of schrijf de waarde uit",
    ),
    condition(
        ParameterMisfit,
        "signalen.aantal: {minstens: «$teldatum»}",
        "`$teldatum` is van het type `datum`, en bij `signalen.aantal` hoort hier het type `getal`",
        "kies een andere parameter, of schrijf de waarde uit",
    ),
    Rejected(
        ParameterMisfit,
        ACTION + "    uiterlijk: «$wachtdagen»\n",
        "`$wachtdagen` is van het type `getal`, en bij `uiterlijk` hoort hier het type `datum`",
        "kies een andere parameter, of schrijf de waarde uit",
    ),
    Rejected(
        ParameterMisfit,
        "afleidingen:\n  - {feit: a, eersteBekende: [start.datum, «$wachtdagen»]}\n",
        "`$wachtdagen` is van het type `getal`, en bij `a` hoort hier het type `datum`",
        "kies een andere parameter, of schrijf de waarde uit",
    ),
    Rejected(
        ParameterMisfit,
        "afleidingen:\n  - {feit: a, eersteBekende: [start.datum, «$lopend»]}\n",
        "`$lopend` is van het type `lijst`, en bij `a` hoort hier het type `datum`",
        "kies een andere parameter, of schrijf de waarde uit",
    ),
    condition(
        ParameterValueMisfit,
        "doel: {in: «$lopend»}",
        "in `$lopend` past `ontvangen` of `aangemeld` niet bij `doel`, van het type `keuze`",
        "verbeter de waarde bij de parameter, of gebruik een andere lijst",
    ),
    condition(
        ParameterValueMisfit,
        "vo.cluster: {nietIn: «$lopend»}",
        "in `$lopend` past `ontvangen` of `aangemeld` niet bij `vo.cluster`, van het type `getal`",
        "verbeter de waarde bij de parameter, of gebruik een andere lijst",
    ),
    condition(
        ParameterValueMisfit,
        "intake.status: {onbekendOf: «$lopend»}",
        "in `$lopend` past `ontvangen` of `aangemeld` niet bij `intake.status`, van het type `keuze`",
        "verbeter de waarde bij de parameter, of gebruik een andere lijst",
    ),
    Rejected(
        FieldMisfit,
        "afleidingen:\n  - {feit: a, vroegste: {van: aanmeldingen.«status»}}\n",
        "bij `vroegste` hoort een datum, en `status` is van het type `keuze`",
        "kies uit `datum` of `statusdatum`",
    ),
    Rejected(
        FieldMisfit,
        "afleidingen:\n  - {feit: a, nieuwste: {van: aanmeldingen.status, volgens: «niveau»}}\n",
        "bij `volgens` hoort een datum, en `niveau` is van het type `getal`",
        "kies uit `datum` of `statusdatum`",
    ),
    Rejected(
        NotAField,
        "afleidingen:\n  - {feit: a, vroegste: {van: «aanmeldingen»}}\n",
        "bij `van` hoort een lijst met een veld, en `aanmeldingen` noemt geen veld",
        "kies uit `aanmeldingen.datum`, `aanmeldingen.statusdatum`, `aanmeldingen.status`, `aanmeldingen.niveau`, `aanmeldingen.instelling` of `aanmeldingen.buitenRegio`",
    ),
    Rejected(
        NotAField,
        "afleidingen:\n  - {feit: a, vroegste: {van: «zomaar»}}\n",
        "bij `van` hoort een lijst met een veld, en `zomaar` noemt geen veld",
        "schrijf het als `lijst.veld`",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_one_mistake_gives_one_finding(case: Rejected) -> None:
    """The right finding, on the right word, in words that help."""
    told = one_finding(case)
    assert told.finding is case.finding
    assert told.underlined == case.text
    assert (told.message, told.hint) == (case.message, case.hint)


def test_every_finding_has_a_case() -> None:
    """A new finding comes with the mistake that it is for."""
    assert {case.finding for case in CASES} == set(TYPES_FINDINGS)
