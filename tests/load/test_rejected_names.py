"""Rejected: unknown and repeated names. Every finding with its place, and what the reader is told."""

import pytest

from overstap_engine.diagnostics.catalogue.names import (
    NAMES_FINDINGS,
    DerivedIsInput,
    DuplicateName,
    InvalidName,
    NameClash,
    ReservedName,
    UnknownChoice,
    UnknownFact,
    UnknownField,
    UnknownList,
    UnknownOperator,
    UnknownParameter,
    UnknownParty,
    UnknownUnit,
    UnknownWord,
)
from tests.load.small import ACTION, FACT, RULE, Rejected, changed, condition, one_finding

CASES = (
    condition(
        UnknownFact, "«intake.datm»: 2026-01-01", "onbekend feit `intake.datm`", "bedoelde u `intake.datum`?"
    ),
    condition(
        UnknownFact,
        "«zomaarWat»: ja",
        "onbekend feit `zomaarWat`",
        "zet het feit eerst in het vocabulaire of bij de afleidingen",
    ),
    condition(
        UnknownFact,
        "«intake»: {datum: 2026-01-01}",
        "onbekend feit `intake`",
        "bedoelde u `intake.datum` of `intake.status`?",
    ),
    condition(UnknownFact, "«ale»: [{doel: mbo}]", "onbekend feit `ale`", "bedoelde u `alle`?"),
    condition(
        UnknownFact,
        "start.datum: {na: «intake.datm»}",
        "onbekend feit `intake.datm`",
        "bedoelde u `intake.datum`?",
    ),
    condition(
        UnknownFact,
        "start.datum: {na: 2 weken na «start.datun»}",
        "onbekend feit `start.datun`",
        "bedoelde u `start.datum`?",
    ),
    condition(
        UnknownFact,
        "«aanmelding»: {minstensEen: {status: ontvangen}}",
        "onbekend feit `aanmelding`",
        "bedoelde u `aanmeldingen`?",
    ),
    Rejected(
        UnknownFact,
        "afleidingen:\n  - {feit: a, eersteBekende: [«start.datm», $teldatum]}\n",
        "onbekend feit `start.datm`",
        "bedoelde u `start.datum`?",
    ),
    condition(
        UnknownField,
        "aanmeldingen: {minstensEen: {«statuss»: ontvangen}}",
        "`aanmeldingen` heeft geen veld `statuss`",
        "bedoelde u `status`?",
    ),
    condition(
        UnknownField,
        "aanmeldingen: {minstensEen: {«zomaar»: ontvangen}}",
        "`aanmeldingen` heeft geen veld `zomaar`",
        "kies uit `datum`, `statusdatum`, `status`, `niveau`, `instelling` of `buitenRegio`",
    ),
    Rejected(
        UnknownField,
        "afleidingen:\n  - {feit: a, vroegste: {van: aanmeldingen.«datun»}}\n",
        "`aanmeldingen` heeft geen veld `datun`",
        "bedoelde u `datum`?",
    ),
    Rejected(
        UnknownField,
        "afleidingen:\n  - {feit: a, nieuwste: {van: aanmeldingen.status, volgens: «datun»}}\n",
        "`aanmeldingen` heeft geen veld `datun`",
        "bedoelde u `datum`?",
    ),
    Rejected(
        UnknownList,
        "afleidingen:\n  - {feit: a, vroegste: {van: «aanmelding».datum}}\n",
        "onbekende lijst `aanmelding`",
        "bedoelde u `aanmeldingen`?",
    ),
    Rejected(
        UnknownList,
        "afleidingen:\n  - {feit: a, laatste: {van: «zomaar».datum}}\n",
        "onbekende lijst `zomaar`",
        "kies uit `aanmeldingen`",
    ),
    condition(
        UnknownOperator,
        "start.datum: {«later»: 2026-01-01}",
        "onbekende vergelijking `later` bij `start.datum`",
        "kies uit `is`, `isNiet`, `in`, `nietIn`, `voor`, `na`, `vanaf`, `totEnMet`, `bekend` of `onbekendOf`",
    ),
    condition(
        UnknownOperator,
        "doel: {«iss»: mbo}",
        "onbekende vergelijking `iss` bij `doel`",
        "kies uit `is`, `isNiet`, `in`, `nietIn`, `bekend` of `onbekendOf`",
    ),
    condition(
        UnknownOperator,
        "aanmeldingen: {«minstensEentje»: {status: ontvangen}}",
        "onbekende vergelijking `minstensEentje` bij `aanmeldingen`",
        "bedoelde u `minstensEen`?",
    ),
    condition(
        UnknownOperator,
        "aanmeldingen: {aantal: {«minsten»: 2}}",
        "onbekende vergelijking `minsten` bij `aantal`",
        "bedoelde u `minstens`?",
    ),
    condition(
        UnknownOperator,
        "signalen.aantal: {«vanaff»: 3}",
        "onbekende vergelijking `vanaff` bij `signalen.aantal`",
        "kies uit `is`, `isNiet`, `minderDan`, `meerDan`, `minstens` of `hoogstens`",
    ),
    condition(
        UnknownParameter,
        "start.datum: {na: «$teldatm»}",
        "onbekende parameter `$teldatm`",
        "bedoelde u `$teldatum`?",
    ),
    condition(
        UnknownParameter,
        "start.datum: {na: «$wachtdag» dagen na $teldatum}",
        "onbekende parameter `$wachtdag`",
        "bedoelde u `$wachtdagen`?",
    ),
    condition(
        UnknownParameter,
        "vo.cluster: {minstens: «$zomaar»}",
        "onbekende parameter `$zomaar`",
        "zet de parameter eerst onder `parameters`",
    ),
    condition(
        UnknownParameter,
        "intake.status: {in: «$lopendd»}",
        "onbekende parameter `$lopendd`",
        "bedoelde u `$lopend`?",
    ),
    Rejected(UnknownParty, changed(RULE, "[vo]", "[«mboo»]"), "onbekende partij `mboo`", "bedoelde u `mbo`?"),
    Rejected(
        UnknownParty,
        changed(RULE, "[vo]", "[vo, «gemeente»]"),
        "onbekende partij `gemeente`",
        "kies uit `vo`, `mbo` of `leerling`",
    ),
    Rejected(
        UnknownParty,
        changed(FACT, "    delen", "    houders: [«vvo»]\n    delen"),
        "onbekende partij `vvo`",
        "kies uit `vo`, `mbo` of `leerling`",
    ),
    Rejected(
        UnknownWord,
        changed(RULE, "fase: aanmelding", "fase: «aanmeldingen»"),
        "`aanmeldingen` is geen waarde voor `fase`",
        "bedoelde u `aanmelding`?",
    ),
    Rejected(
        UnknownWord,
        changed(RULE, "urgentie: hoog", "urgentie: «spoed»"),
        "`spoed` is geen waarde voor `urgentie`",
        "kies uit `hoog`, `midden` of `laag`",
    ),
    Rejected(
        UnknownWord,
        changed(FACT, "type: getal", "type: «getl»"),
        "`getl` is geen waarde voor `type`",
        "bedoelde u `getal`?",
    ),
    Rejected(
        UnknownWord,
        changed(FACT, "delen: wettelijk", "delen: «altijd»"),
        "`altijd` is geen waarde voor `delen`",
        "kies uit `wettelijk`, `begeleiding` of `toestemming`",
    ),
    Rejected(
        UnknownWord,
        changed(ACTION, "leerling", "«leerlingen»"),
        "`leerlingen` is geen waarde voor `niveau`",
        "bedoelde u `leerling`?",
    ),
    Rejected(
        UnknownWord,
        "parameters:\n  - {id: p, type: «tekst», omschrijving: p, standaard: a}\n",
        "`tekst` is geen waarde voor `type`",
        "kies uit `datum`, `getal` of `lijst`",
    ),
    condition(UnknownChoice, "doel: «mboo»", "`mboo` is geen waarde van `doel`", "bedoelde u `mbo`?"),
    condition(
        UnknownChoice, "doel: «afgerond»", "`afgerond` is geen waarde van `doel`", "kies uit `mbo` of `vo`"
    ),
    condition(
        UnknownChoice,
        "doel: {in: [vo, «werk»]}",
        "`werk` is geen waarde van `doel`",
        "kies uit `mbo` of `vo`",
    ),
    condition(
        UnknownChoice, "doel: {onbekendOf: «wo»}", "`wo` is geen waarde van `doel`", "kies uit `mbo` of `vo`"
    ),
    condition(UnknownChoice, "doel: «ja»", "`ja` is geen waarde van `doel`", "kies uit `mbo` of `vo`"),
    condition(
        UnknownChoice,
        "aanmeldingen: {minstensEen: {status: «ontvange»}}",
        "`ontvange` is geen waarde van `status`",
        "bedoelde u `ontvangen`?",
    ),
    Rejected(
        UnknownChoice,
        "feiten:\n  nieuw: {type: keuze, waarden: [links, rechts], standaard: «linkss», label: a, vraag: b?, delen: wettelijk}\n",
        "`linkss` is geen waarde van `nieuw`",
        "bedoelde u `links`?",
    ),
    condition(
        UnknownUnit,
        "start.datum: {na: 14 «dgen» na $teldatum}",
        "onbekende eenheid `dgen`",
        "bedoelde u `dagen`?",
    ),
    condition(
        UnknownUnit,
        "start.datum: {na: 2 «kwartalen» na $teldatum}",
        "onbekende eenheid `kwartalen`",
        "kies uit `dag`, `dagen`, `week`, `weken`, `maand`, `maanden` of `jaar`",
    ),
    Rejected(
        UnknownUnit,
        ACTION + "    binnen: 7 «dage»\n",
        "onbekende eenheid `dage`",
        "bedoelde u `dag` of `dagen`?",
    ),
    Rejected(
        DuplicateName,
        RULE + changed(RULE, "regels:\n", "").replace("R-1", "«R-1»"),
        "`R-1` staat twee keer onder `regels`",
        "geef een van de twee een andere naam, of haal er een weg",
    ),
    Rejected(
        DuplicateName,
        "feiten:\n  «doel»: {type: getal, label: a, vraag: b?, delen: wettelijk}\n",
        "`doel` staat twee keer onder `feiten`",
        "geef een van de twee een andere naam, of haal er een weg",
    ),
    Rejected(
        DuplicateName,
        "lijsten:\n  «aanmeldingen»: {label: a, vraag: b?, delen: wettelijk, velden: {x: {type: getal, label: a, vraag: b?}}}\n",
        "`aanmeldingen` staat twee keer onder `lijsten`",
        "geef een van de twee een andere naam, of haal er een weg",
    ),
    Rejected(
        DuplicateName,
        "lijsten:\n  «doel»: {label: a, vraag: b?, delen: wettelijk, velden: {x: {type: getal, label: a, vraag: b?}}}\n",
        "`doel` staat twee keer onder `feiten`",
        "geef een van de twee een andere naam, of haal er een weg",
    ),
    Rejected(
        DuplicateName,
        "afleidingen:\n  - {feit: «aanmelding.eersteOp», als: {doel: mbo}}\n",
        "`aanmelding.eersteOp` staat twee keer onder `afleidingen`",
        "geef een van de twee een andere naam, of haal er een weg",
    ),
    Rejected(
        DuplicateName,
        "parameters:\n  - {id: «teldatum», type: getal, omschrijving: p, standaard: 1}\n",
        "`teldatum` staat twee keer onder `parameters`",
        "geef een van de twee een andere naam, of haal er een weg",
    ),
    Rejected(
        DuplicateName,
        changed(ACTION, "A002", "«A001»"),
        "`A001` staat twee keer onder `acties`",
        "geef een van de twee een andere naam, of haal er een weg",
    ),
    Rejected(
        DuplicateName,
        "bronnen:\n  - {id: «gids», titel: a, uitgever: b}\n",
        "`gids` staat twee keer onder `bronnen`",
        "geef een van de twee een andere naam, of haal er een weg",
    ),
    Rejected(
        DuplicateName,
        changed(RULE, "[A001]", "[A001, «A001»]"),
        "`A001` staat twee keer onder `acties`",
        "geef een van de twee een andere naam, of haal er een weg",
    ),
    Rejected(
        DuplicateName,
        changed(RULE, "[vo]", "[vo, mbo, «vo»]"),
        "`vo` staat twee keer onder `zichtbaarVoor`",
        "geef een van de twee een andere naam, of haal er een weg",
    ),
    Rejected(
        DuplicateName,
        "feiten:\n  nieuw: {type: keuze, waarden: [links, «links»], label: a, vraag: b?, delen: wettelijk}\n",
        "`links` staat twee keer onder `waarden`",
        "geef een van de twee een andere naam, of haal er een weg",
    ),
    Rejected(
        DerivedIsInput,
        "afleidingen:\n  - {feit: «start.datum», eersteBekende: [intake.datum]}\n",
        "`start.datum` staat al in het vocabulaire en kan niet ook afgeleid worden",
        "geef het afgeleide feit een eigen naam",
    ),
    Rejected(
        DerivedIsInput,
        "afleidingen:\n  - {feit: «aanmeldingen», als: {doel: mbo}}\n",
        "`aanmeldingen` staat al in het vocabulaire en kan niet ook afgeleid worden",
        "geef het afgeleide feit een eigen naam",
    ),
    Rejected(
        ReservedName,
        "feiten:\n  «signaal»: {type: getal, label: a, vraag: b?, delen: wettelijk}\n",
        "`signaal` is een vast woord van de regeltaal",
        "kies een andere naam",
    ),
    Rejected(
        ReservedName,
        "afleidingen:\n  - {feit: «peildatum», als: {doel: mbo}}\n",
        "`peildatum` is een vast woord van de regeltaal",
        "kies een andere naam",
    ),
    Rejected(
        ReservedName,
        "lijsten:\n  nieuw: {label: a, vraag: b?, delen: wettelijk, velden: {«alle»: {type: getal, label: a, vraag: b?}}}\n",
        "`alle` is een vast woord van de regeltaal",
        "kies een andere naam",
    ),
    Rejected(
        InvalidName,
        "feiten:\n  «start dag»: {type: getal, label: a, vraag: b?, delen: wettelijk}\n",
        "`start dag` kan geen naam zijn",
        "begin met een letter, en gebruik alleen letters, cijfers, streepjes en punten",
    ),
    Rejected(
        InvalidName,
        "parameters:\n  - {id: «$dagen», type: getal, omschrijving: p, standaard: 1}\n",
        "`$dagen` kan geen naam zijn",
        "begin met een letter, en gebruik alleen letters, cijfers, streepjes en punten",
    ),
    Rejected(
        NameClash,
        "feiten:\n  «doel.later»: {type: getal, label: a, vraag: b?, delen: wettelijk}\n",
        "`doel.later` en `doel` kunnen niet samen in een dossier staan",
        "geef `doel` een naam met een punt, zoals `doel.status`",
    ),
    Rejected(
        InvalidName,
        "lijsten:\n  nieuw: {label: a, vraag: b?, delen: wettelijk, velden: {«een twee»: {type: getal, label: a, vraag: b?}}}\n",
        "`een twee` kan geen naam zijn",
        "begin met een letter, en gebruik alleen letters, cijfers, streepjes en punten",
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
    assert {case.finding for case in CASES} == set(NAMES_FINDINGS)
