"""Every form of a condition (rule-language.md, section 2) becomes exactly the model that it stands for."""

from datetime import date

import pytest

from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    FieldRef,
    Known,
    Literal,
    NoneOf,
    Not,
    Offset,
    Operand,
    Operator,
    ParameterRef,
    Quantified,
    Quantifier,
    Raised,
    SignalCount,
    Subject,
    Unit,
    UnknownOr,
)
from overstap_engine.model.values import Scalar
from tests.load.small import read_als, rule

DOEL = FactRef("doel")
START = FactRef("start.datum")
CLUSTER = FactRef("vo.cluster")
TUSSENSTAP = FactRef("vo.tussenstap")
STATUS = FieldRef("status")
TELDATUM = ParameterRef("teldatum")
EERSTE_MEI = date(2026, 5, 1)


def compare(subject: Subject, operator: Operator, *operands: Operand | Scalar) -> Compare:
    """A comparison; plain values become literals."""
    return Compare(
        subject,
        operator,
        tuple(Literal(one) if isinstance(one, bool | int | str | date) else one for one in operands),
    )


def equals(subject: Subject, value: Operand | Scalar) -> Compare:
    return compare(subject, Operator.IS, value)


RECEIVED = equals(STATUS, "ontvangen")

GROUPS: tuple[tuple[str, Condition], ...] = (
    ("alle: [{doel: mbo}, {vo.tussenstap: ja}]", AllOf((equals(DOEL, "mbo"), equals(TUSSENSTAP, True)))),
    ("alle: [{doel: mbo}]", AllOf((equals(DOEL, "mbo"),))),
    ("eenVan: [{doel: mbo}, {vo.tussenstap: nee}]", AnyOf((equals(DOEL, "mbo"), equals(TUSSENSTAP, False)))),
    ("geenVan: [{doel: mbo}]", NoneOf((equals(DOEL, "mbo"),))),
    ("niet: {doel: mbo}", Not(equals(DOEL, "mbo"))),
    ("niet: {alle: [{doel: mbo}]}", Not(AllOf((equals(DOEL, "mbo"),)))),
    ("- doel: mbo\n- vo.cluster: 3", AllOf((equals(DOEL, "mbo"), equals(CLUSTER, 3)))),
    ("doel: mbo\nvo.cluster: 3", AllOf((equals(DOEL, "mbo"), equals(CLUSTER, 3)))),
    (
        "doel: mbo\neenVan: [{vo.cluster: 3}]",
        AllOf((equals(DOEL, "mbo"), AnyOf((equals(CLUSTER, 3),)))),
    ),
)

VALUES: tuple[tuple[str, Condition], ...] = (
    ("doel: mbo", equals(DOEL, "mbo")),
    ('doel: "mbo"', equals(DOEL, "mbo")),
    ("vo.tussenstap: ja", equals(TUSSENSTAP, True)),
    ("vo.tussenstap: nee", equals(TUSSENSTAP, False)),
    ("vo.cluster: 3", equals(CLUSTER, 3)),
    ("vo.cluster: -1", equals(CLUSTER, -1)),
    ("vo.cluster: $wachtdagen", equals(CLUSTER, ParameterRef("wachtdagen"))),
    ("start.datum: 2026-05-01", equals(START, EERSTE_MEI)),
    ('start.datum: "2026-05-01"', equals(START, EERSTE_MEI)),
    ("start.datum: intake.datum", equals(START, FactRef("intake.datum"))),
    ("start.datum: aanmelding.eersteOp", equals(START, FactRef("aanmelding.eersteOp"))),
    ("start.datum: peildatum", equals(START, AsOf())),
    ("start.datum: $teldatum", equals(START, TELDATUM)),
    ("id: L-0001", equals(FactRef("id"), "L-0001")),
    ("id: 12", equals(FactRef("id"), "12")),
    ('id: "$geen"', equals(FactRef("id"), "$geen")),
    ("peildatum: 2026-05-01", equals(AsOf(), EERSTE_MEI)),
)

OPERATORS: tuple[tuple[str, Condition], ...] = (
    ("doel: {is: mbo}", equals(DOEL, "mbo")),
    ("doel: {isNiet: mbo}", compare(DOEL, Operator.IS_NIET, "mbo")),
    ("doel: {in: [mbo, vo]}", compare(DOEL, Operator.IN, "mbo", "vo")),
    ("doel: {nietIn: [mbo]}", compare(DOEL, Operator.NIET_IN, "mbo")),
    ("vo.tussenstap: {in: [ja, nee]}", compare(TUSSENSTAP, Operator.IN, True, False)),
    ("vo.cluster: {in: [1, $wachtdagen]}", compare(CLUSTER, Operator.IN, 1, ParameterRef("wachtdagen"))),
    ("start.datum: {voor: 2026-05-01}", compare(START, Operator.VOOR, EERSTE_MEI)),
    ("start.datum: {na: 2026-05-01}", compare(START, Operator.NA, EERSTE_MEI)),
    ("start.datum: {vanaf: 2026-05-01}", compare(START, Operator.VANAF, EERSTE_MEI)),
    ("start.datum: {totEnMet: 2026-05-01}", compare(START, Operator.TOT_EN_MET, EERSTE_MEI)),
    (
        "start.datum: {in: [2026-05-01, peildatum, $teldatum, 2 dagen na intake.datum]}",
        compare(
            START,
            Operator.IN,
            EERSTE_MEI,
            AsOf(),
            TELDATUM,
            Offset(2, Unit.DAG, False, FactRef("intake.datum")),
        ),
    ),
    ("vo.cluster: {minderDan: 4}", compare(CLUSTER, Operator.MINDER_DAN, 4)),
    ("vo.cluster: {meerDan: 1}", compare(CLUSTER, Operator.MEER_DAN, 1)),
    ("vo.cluster: {minstens: 2}", compare(CLUSTER, Operator.MINSTENS, 2)),
    (
        "vo.cluster: {hoogstens: $wachtdagen}",
        compare(CLUSTER, Operator.HOOGSTENS, ParameterRef("wachtdagen")),
    ),
    (
        "start.datum: {vanaf: 2026-05-01, voor: peildatum}",
        AllOf((compare(START, Operator.VANAF, EERSTE_MEI), compare(START, Operator.VOOR, AsOf()))),
    ),
    ("doel: {bekend: ja}", Known(DOEL, True)),
    ("doel: {bekend: nee}", Known(DOEL, False)),
    ("peildatum: {bekend: ja}", Known(AsOf(), True)),
    ("aanmeldingen: {bekend: nee}", Known(FactRef("aanmeldingen"), False)),
    ("doel: {onbekendOf: mbo}", UnknownOr(DOEL, (Literal("mbo"),))),
    ("doel: {onbekendOf: [mbo, vo]}", UnknownOr(DOEL, (Literal("mbo"), Literal("vo")))),
    ("vo.tussenstap: {onbekendOf: nee}", UnknownOr(TUSSENSTAP, (Literal(False),))),
    ("start.datum: {onbekendOf: peildatum}", UnknownOr(START, (AsOf(),))),
    (
        "doel: {bekend: ja, isNiet: mbo}",
        AllOf((Known(DOEL, True), compare(DOEL, Operator.IS_NIET, "mbo"))),
    ),
)

OFFSETS: tuple[tuple[str, Offset], ...] = (
    ("14 dagen voor $teldatum", Offset(14, Unit.DAG, True, TELDATUM)),
    ("1 dag na peildatum", Offset(1, Unit.DAG, False, AsOf())),
    ("1 week na start.datum", Offset(1, Unit.WEEK, False, START)),
    ("2 weken na start.datum", Offset(2, Unit.WEEK, False, START)),
    ("1 maand voor intake.datum", Offset(1, Unit.MAAND, True, FactRef("intake.datum"))),
    ("6 maanden voor 2026-05-01", Offset(6, Unit.MAAND, True, Literal(EERSTE_MEI))),
    ("18 jaar voor aanmelding.eersteOp", Offset(18, Unit.JAAR, True, FactRef("aanmelding.eersteOp"))),
    ("$wachtdagen dagen na $teldatum", Offset(ParameterRef("wachtdagen"), Unit.DAG, False, TELDATUM)),
    ("0 dagen  na  peildatum", Offset(0, Unit.DAG, False, AsOf())),
)

LISTS: tuple[tuple[str, Condition], ...] = (
    ("minstensEen: {status: ontvangen}", Quantified("aanmeldingen", Quantifier.MINSTENS_EEN, RECEIVED)),
    ("geenEnkel: {status: ontvangen}", Quantified("aanmeldingen", Quantifier.GEEN_ENKEL, RECEIVED)),
    ("alleItems: {status: ontvangen}", Quantified("aanmeldingen", Quantifier.ALLE_ITEMS, RECEIVED)),
    (
        "minstensEen: {status: {in: $lopend}}",
        Quantified(
            "aanmeldingen",
            Quantifier.MINSTENS_EEN,
            compare(STATUS, Operator.IN, ParameterRef("lopend")),
        ),
    ),
    (
        "minstensEen: {status: ontvangen, datum: {na: intake.datum}}",
        Quantified(
            "aanmeldingen",
            Quantifier.MINSTENS_EEN,
            AllOf((RECEIVED, compare(FieldRef("datum"), Operator.NA, FactRef("intake.datum")))),
        ),
    ),
    (
        "minstensEen: {eenVan: [{status: ontvangen}, {niet: {datum: {bekend: ja}}}]}",
        Quantified(
            "aanmeldingen",
            Quantifier.MINSTENS_EEN,
            AnyOf((RECEIVED, Not(Known(FieldRef("datum"), True)))),
        ),
    ),
    (
        "minstensEen: {buitenRegio: {onbekendOf: nee}}",
        Quantified(
            "aanmeldingen",
            Quantifier.MINSTENS_EEN,
            UnknownOr(FieldRef("buitenRegio"), (Literal(False),)),
        ),
    ),
    (
        "aantal: {waar: {status: ontvangen}, minstens: 2}",
        Counted("aanmeldingen", RECEIVED, Operator.MINSTENS, (Literal(2),)),
    ),
    ("aantal: {is: 0}", Counted("aanmeldingen", AllOf(()), Operator.IS, (Literal(0),))),
    (
        "aantal: {hoogstens: $wachtdagen, meerDan: 1}",
        AllOf(
            (
                Counted("aanmeldingen", AllOf(()), Operator.HOOGSTENS, (ParameterRef("wachtdagen"),)),
                Counted("aanmeldingen", AllOf(()), Operator.MEER_DAN, (Literal(1),)),
            )
        ),
    ),
    (
        "bekend: ja, geenEnkel: {status: ontvangen}",
        AllOf(
            (
                Known(FactRef("aanmeldingen"), True),
                Quantified("aanmeldingen", Quantifier.GEEN_ENKEL, RECEIVED),
            )
        ),
    ),
)

SIGNALS: tuple[tuple[str, Condition], ...] = (
    ("signaal: AAN-02", Raised(("AAN-02",))),
    ("signaal: [AAN-02, AAN-03]", Raised(("AAN-02", "AAN-03"))),
    ("signalen.aantal: {minstens: 2}", SignalCount(False, Operator.MINSTENS, (Literal(2),))),
    ("signalen.aantalFasen: {meerDan: 3}", SignalCount(True, Operator.MEER_DAN, (Literal(3),))),
    (
        "signalen.aantal: {minstens: 2, minderDan: $wachtdagen}",
        AllOf(
            (
                SignalCount(False, Operator.MINSTENS, (Literal(2),)),
                SignalCount(False, Operator.MINDER_DAN, (ParameterRef("wachtdagen"),)),
            )
        ),
    ),
)


@pytest.mark.parametrize(("text", "expected"), [*GROUPS, *VALUES, *OPERATORS, *SIGNALS])
def test_about_the_dossier(text: str, expected: Condition) -> None:
    """Groups, values, operators and signals."""
    assert read_als(text) == expected


@pytest.mark.parametrize(("text", "expected"), OFFSETS)
def test_offsets(text: str, expected: Offset) -> None:
    """A number of days, weeks, months or years before or after a date."""
    assert read_als(f"start.datum: {{na: {text}}}") == compare(START, Operator.NA, expected)


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_about_a_list(text: str, expected: Condition) -> None:
    """Quantifiers and counts over the items of a list."""
    assert read_als(f"aanmeldingen: {{{text}}}") == expected


def test_a_reference_knows_where_it_was_written() -> None:
    """Subject and operand point at their own words, the comparison at both."""
    text = "start.datum: {na: 2 weken na intake.datum}"
    read = read_als(text)
    assert isinstance(read, Compare)
    (operand,) = read.operands
    assert isinstance(operand, Offset)
    assert isinstance(operand.base, FactRef)
    line = next(line for line in rule(text).splitlines() if text in line)
    spans = (read.subject.span, read.span, operand.span, operand.base.span)
    assert [line[span.column - 1 : span.end_column - 1] for span in spans] == [
        "start.datum",
        "na: 2 weken na intake.datum",
        "2 weken na intake.datum",
        "intake.datum",
    ]
