"""Rejected: values that do not fit. Every finding with its place, and what the reader is told."""

import pytest

from overstap_engine.diagnostics.catalogue.values import (
    VALUES_FINDINGS,
    NoSuchDay,
    NotADate,
    NotADateOperand,
    NotADuration,
    NotAMonthDay,
    NotANumber,
    NotAYear,
    NotYesNo,
    PeriodReversed,
    QuotedValue,
)
from tests.load.small import ACTION, FACT, RULE, Rejected, changed, condition, one_finding

CASES = (
    condition(
        NotADateOperand,
        "start.datum: {na: «vandaag»}",
        "`vandaag` is niet te lezen als datum",
        "schrijf een datum zoals `2026-09-01`, een datumfeit, `peildatum`, een `$parameter`, of bijvoorbeeld `14 dagen voor $teldatum`",
    ),
    condition(
        NotYesNo,
        "vo.tussenstap: «waar»",
        "bij `vo.tussenstap` hoort `ja` of `nee`, geen `waar`",
        "schrijf `ja` of `nee`, met kleine letters",
    ),
    condition(
        NotYesNo,
        "vo.tussenstap: «Ja»",
        "bij `vo.tussenstap` hoort `ja` of `nee`, geen `Ja`",
        "schrijf `ja` of `nee`, met kleine letters",
    ),
    condition(
        NotYesNo,
        "vo.tussenstap: {is: «1»}",
        "bij `vo.tussenstap` hoort `ja` of `nee`, geen `1`",
        "schrijf `ja` of `nee`, met kleine letters",
    ),
    condition(
        NotYesNo,
        "doel: {bekend: «misschien»}",
        "bij `bekend` hoort `ja` of `nee`, geen `misschien`",
        "schrijf `ja` of `nee`, met kleine letters",
    ),
    Rejected(
        NotYesNo,
        changed(FACT, "    delen", "    gevoelig: «soms»\n    delen"),
        "bij `gevoelig` hoort `ja` of `nee`, geen `soms`",
        "schrijf `ja` of `nee`, met kleine letters",
    ),
    Rejected(
        NotYesNo,
        "feiten:\n  nieuw: {type: ja_nee, label: a, vraag: b?, delen: wettelijk, standaard: «onbekend»}\n",
        "bij `nieuw` hoort `ja` of `nee`, geen `onbekend`",
        "schrijf `ja` of `nee`, met kleine letters",
    ),
    condition(
        NotANumber,
        "vo.cluster: «vier»",
        "bij `vo.cluster` hoort een geheel getal, geen `vier`",
        "schrijf het getal in cijfers, zoals `7`",
    ),
    condition(
        NotANumber,
        "vo.cluster: {minstens: «1.5»}",
        "bij `vo.cluster` hoort een geheel getal, geen `1.5`",
        "schrijf het getal in cijfers, zoals `7`",
    ),
    condition(
        NotANumber,
        "vo.cluster: {in: [1, «ja»]}",
        "bij `vo.cluster` hoort een geheel getal, geen `ja`",
        "schrijf het getal in cijfers, zoals `7`",
    ),
    condition(
        NotANumber,
        "start.datum: {na: «twee» weken na $teldatum}",
        "bij `start.datum` hoort een geheel getal, geen `twee`",
        "schrijf het getal in cijfers, zoals `7`",
    ),
    Rejected(
        NotANumber,
        "parameters:\n  - {id: p, type: getal, omschrijving: p, standaard: «veel»}\n",
        "bij `p` hoort een geheel getal, geen `veel`",
        "schrijf het getal in cijfers, zoals `7`",
    ),
    Rejected(
        NotANumber,
        "parameters:\n  - {id: p, type: getal, omschrijving: p, perJaar: {2026: «2026-01-01»}}\n",
        "bij `p` hoort een geheel getal, geen `2026-01-01`",
        "schrijf het getal in cijfers, zoals `7`",
    ),
    condition(
        NotADateOperand,
        "start.datum: «ja»",
        "`ja` is niet te lezen als datum",
        "schrijf een datum zoals `2026-09-01`, een datumfeit, `peildatum`, een `$parameter`, of bijvoorbeeld `14 dagen voor $teldatum`",
    ),
    condition(
        NotADate,
        "start.datum: {na: «15 april 2026»}",
        "bij `start.datum` hoort een datum, geen `15 april 2026`",
        "bedoelde u `2026-04-15`?",
    ),
    condition(
        NotADate,
        "start.datum: {na: «15-4-2026»}",
        "bij `start.datum` hoort een datum, geen `15-4-2026`",
        "bedoelde u `2026-04-15`?",
    ),
    condition(
        NotADateOperand,
        "start.datum: {in: [2026-01-01, «7»]}",
        "`7` is niet te lezen als datum",
        "schrijf een datum zoals `2026-09-01`, een datumfeit, `peildatum`, een `$parameter`, of bijvoorbeeld `14 dagen voor $teldatum`",
    ),
    Rejected(
        NotADate,
        "parameters:\n  - {id: p, type: datum, omschrijving: p, perJaar: {2026: «morgen»}}\n",
        "bij `p` hoort een datum, geen `morgen`",
        "schrijf jaar-maand-dag, zoals `2026-09-01`",
    ),
    Rejected(
        NotADate,
        "bronnen:\n  - {id: b, titel: a, uitgever: b, datum: «maart 2020»}\n",
        "bij `datum` hoort een datum, geen `maart 2020`",
        "schrijf jaar-maand-dag, zoals `2026-09-01`",
    ),
    Rejected(
        NotAMonthDay,
        "parameters:\n  - {id: p, type: datum, omschrijving: p, standaard: «1 april»}\n",
        "bij `p` hoort een maand en een dag, geen `1 april`",
        'schrijf maand-dag, zoals `"04-01"` voor 1 april',
    ),
    Rejected(
        NotAMonthDay,
        'parameters:\n  - {id: p, type: datum, omschrijving: p, standaard: «"13-01"»}\n',
        "bij `p` hoort een maand en een dag, geen `13-01`",
        'schrijf maand-dag, zoals `"04-01"` voor 1 april',
    ),
    Rejected(
        NoSuchDay,
        'parameters:\n  - {id: p, type: datum, omschrijving: p, standaard: «"04-31"»}\n',
        "de dag `04-31` bestaat niet",
        "de laatste dag van die maand is `04-30`",
    ),
    Rejected(
        NoSuchDay,
        'parameters:\n  - {id: p, type: datum, omschrijving: p, perRegio: {noord: {standaard: «"02-30"»}}}\n',
        "de dag `02-30` bestaat niet",
        "de laatste dag van die maand is `02-29`",
    ),
    condition(
        NoSuchDay,
        'start.datum: {na: «"2026-04-31"»}',
        "de dag `2026-04-31` bestaat niet",
        "de laatste dag van die maand is `2026-04-30`",
    ),
    condition(
        NoSuchDay,
        "start.datum: {na: 3 dagen na «2026-02-29»}",
        "de dag `2026-02-29` bestaat niet",
        "de laatste dag van die maand is `2026-02-28`",
    ),
    Rejected(
        NotAYear,
        "parameters:\n  - {id: p, type: getal, omschrijving: p, perJaar: {«2020-2021»: 1}}\n",
        "bij `perJaar` hoort een jaartal, geen `2020-2021`",
        "schrijf het jaar in vier cijfers, tussen 1000 en 3000, zoals `2026`",
    ),
    Rejected(
        NotAYear,
        changed(RULE, "    omdat: Proef\n", "    omdat: Proef\n    geldig: {vanaf: «nu»}\n"),
        "bij `vanaf` hoort een jaartal, geen `nu`",
        "schrijf het jaar in vier cijfers, tussen 1000 en 3000, zoals `2026`",
    ),
    condition(
        NotADateOperand,
        "start.datum: {na: «14 dagen voor»}",
        "`14 dagen voor` is niet te lezen als datum",
        "schrijf een datum zoals `2026-09-01`, een datumfeit, `peildatum`, een `$parameter`, of bijvoorbeeld `14 dagen voor $teldatum`",
    ),
    condition(
        NotADateOperand,
        "start.datum: {na: 3 dagen na «2 weken na peildatum»}",
        "`2 weken na peildatum` is niet te lezen als datum",
        "schrijf een datum zoals `2026-09-01`, een datumfeit, `peildatum`, een `$parameter`, of bijvoorbeeld `14 dagen voor $teldatum`",
    ),
    condition(
        NotADateOperand,
        "start.datum: {na: «-3 dagen na peildatum»}",
        "`-3 dagen na peildatum` is niet te lezen als datum",
        "schrijf een datum zoals `2026-09-01`, een datumfeit, `peildatum`, een `$parameter`, of bijvoorbeeld `14 dagen voor $teldatum`",
    ),
    condition(
        NotADateOperand,
        "start.datum: {na: «14 dagen later dan peildatum»}",
        "`14 dagen later dan peildatum` is niet te lezen als datum",
        "schrijf een datum zoals `2026-09-01`, een datumfeit, `peildatum`, een `$parameter`, of bijvoorbeeld `14 dagen voor $teldatum`",
    ),
    Rejected(
        NotADuration,
        ACTION + "    binnen: «7»\n",
        "`7` is geen termijn",
        "schrijf een getal en een eenheid, zoals `7 dagen` of `2 weken`",
    ),
    Rejected(
        NotADuration,
        ACTION + "    binnen: «zo snel mogelijk»\n",
        "`zo snel mogelijk` is geen termijn",
        "schrijf een getal en een eenheid, zoals `7 dagen` of `2 weken`",
    ),
    condition(
        QuotedValue,
        'vo.cluster: «"1"»',
        "`1` staat tussen aanhalingstekens, en bij `vo.cluster` hoort geen tekst",
        "haal de aanhalingstekens weg: `1`",
    ),
    condition(
        QuotedValue,
        'vo.tussenstap: «"ja"»',
        "`ja` staat tussen aanhalingstekens, en bij `vo.tussenstap` hoort geen tekst",
        "haal de aanhalingstekens weg: `ja`",
    ),
    Rejected(
        QuotedValue,
        'parameters:\n  - {id: p, type: getal, omschrijving: p, perJaar: {«"2020"»: 1}}\n',
        "`2020` staat tussen aanhalingstekens, en bij `perJaar` hoort geen tekst",
        "haal de aanhalingstekens weg: `2020`",
    ),
    Rejected(
        PeriodReversed,
        changed(RULE, "    omdat: Proef\n", "    omdat: Proef\n    geldig: {vanaf: 2026, «tot»: 2020}\n"),
        "de regel geldt tot 2020, maar pas vanaf 2026",
        "wissel de jaren om",
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
    assert {case.finding for case in CASES} == set(VALUES_FINDINGS)
