"""Derived facts: their definitions, their types, and the order in which they may be written (section 4)."""

import pytest

from overstap_engine.model.condition import (
    AllOf,
    AsOf,
    Compare,
    FactRef,
    FieldRef,
    Literal,
    Operator,
    ParameterRef,
)
from overstap_engine.model.rulebook import Definition, Derivation, Extreme, FirstKnown, Newest, TruthOf
from tests.load.small import load, rule

RECEIVED = Compare(FieldRef("status"), Operator.IS, (Literal("ontvangen"),))
EVERY = AllOf(())

DEFINITIONS: list[tuple[str, Definition]] = [
    ("als: {doel: mbo}", TruthOf(Compare(FactRef("doel"), Operator.IS, (Literal("mbo"),)))),
    ("als: [{doel: mbo}]", TruthOf(AllOf((Compare(FactRef("doel"), Operator.IS, (Literal("mbo"),)),)))),
    ("vroegste: {van: aanmeldingen.datum}", Extreme(False, "aanmeldingen", "datum", EVERY)),
    (
        "laatste: {van: aanmeldingen.datum, waar: {status: ontvangen}}",
        Extreme(True, "aanmeldingen", "datum", RECEIVED),
    ),
    (
        "nieuwste: {van: aanmeldingen.status, volgens: datum}",
        Newest("aanmeldingen", "status", "datum", EVERY),
    ),
    (
        "nieuwste: {van: aanmeldingen.instelling, volgens: statusdatum, waar: {status: ontvangen}}",
        Newest("aanmeldingen", "instelling", "statusdatum", RECEIVED),
    ),
    (
        "eersteBekende: [start.datum, aanmelding.eersteOp, $teldatum, peildatum]",
        FirstKnown(
            (FactRef("start.datum"), FactRef("aanmelding.eersteOp"), ParameterRef("teldatum"), AsOf())
        ),
    ),
    (
        "eersteBekende: [vo.cluster, $wachtdagen, 3]",
        FirstKnown((FactRef("vo.cluster"), ParameterRef("wachtdagen"), Literal(3))),
    ),
    ("eersteBekende: [vo.tussenstap, nee]", FirstKnown((FactRef("vo.tussenstap"), Literal(False)))),
    ("eersteBekende: [doel, vo]", FirstKnown((FactRef("doel"), Literal("vo")))),
]


@pytest.mark.parametrize(("text", "expected"), DEFINITIONS)
def test_definitions(text: str, expected: Definition) -> None:
    """The five forms of a derived fact."""
    draft = load(f"afleidingen:\n  - {{feit: nieuw, {text}, label: iets, omschrijving: meer}}\n")
    assert draft.findings == ()
    assert draft.derivations["nieuw"] == Derivation("nieuw", expected, "iets", "meer")


@pytest.mark.parametrize(
    ("definition", "condition"),
    [
        ("als: {doel: mbo}", "nieuw: ja"),
        ("laatste: {van: aanmeldingen.datum}", "nieuw: {na: peildatum}"),
        ("nieuwste: {van: aanmeldingen.niveau, volgens: datum}", "nieuw: {minstens: 2}"),
        ("nieuwste: {van: aanmeldingen.status, volgens: datum}", "nieuw: {in: $lopend}"),
        ("eersteBekende: [$teldatum]", "nieuw: {na: start.datum}"),
        ("eersteBekende: [later, start.datum]", "nieuw: {na: start.datum}"),
        ("eersteBekende: [14 dagen na $teldatum]", "nieuw: {na: start.datum}"),
        ("eersteBekende: [$wachtdagen]", "nieuw: {minstens: 2}"),
        ("eersteBekende: [doel, intake.status]", "nieuw: {in: [mbo, gepland]}"),
    ],
)
def test_a_derived_fact_has_the_type_of_its_definition(definition: str, condition: str) -> None:
    """A rule in one file may use a derived fact that stands further down, or in another file."""
    text = f"""\
{rule(condition)}afleidingen:
  - {{feit: nieuw, {definition}}}
  - {{feit: later, eersteBekende: [intake.datum]}}
"""
    assert load(text).findings == ()


def test_facts_that_define_each_other_have_no_type() -> None:
    """The check of the whole names the cycle; loading adds nothing to it."""
    text = f"""\
{rule("een: {minstens: 3}")}afleidingen:
  - {{feit: een, eersteBekende: [twee]}}
  - {{feit: twee, eersteBekende: [een]}}
"""
    draft = load(text)
    assert draft.findings == ()
    assert ("regel", "R-1") in draft.incomplete
