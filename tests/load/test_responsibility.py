"""The section ``verantwoordelijkheid`` becomes derived facts that rules may ask for; mistakes in it are told once."""

import pytest

from overstap_engine.check.rulebook import check_rulebook
from overstap_engine.diagnostics.catalogue.names import (
    DuplicateName,
    ReservedName,
    UnknownChoice,
    UnknownFact,
    UnknownParameter,
)
from overstap_engine.diagnostics.catalogue.structure import MissingKey, SectionTwice, UnknownKey
from overstap_engine.diagnostics.catalogue.types import FactMisfit
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.rulebook import read_rulebook
from overstap_engine.model.condition import Compare, FactRef, Literal, Operator, ParameterRef
from overstap_engine.model.rulebook import Charge, Citation, FirstKnown, Responsibility, TruthOf
from tests.load.small import BASE, load

SECTION = """\
verantwoordelijkheid:
  vastgelegdIn: doel
  volgorde:
    - id: opHetMbo
      partij: mbo
      titel: Op het mbo
      als: {vo.tussenstap: ja}
      bronnen: [{bron: gids}]
    - id: opHetVo
      partij: vo
      titel: Op het vo
      als: {vo.tussenstap: nee}
      daarna: {partij: mbo, op: $teldatum}
      bronnen: [{bron: gids}]
"""
CITED = (Citation("gids", ""),)


def test_what_it_becomes() -> None:
    draft = load(SECTION)
    assert draft.findings == ()
    assert draft.responsibility == Responsibility(
        "doel",
        (
            Charge("opHetMbo", "mbo", "Op het mbo", CITED),
            Charge("opHetVo", "vo", "Op het vo", CITED, then="mbo"),
        ),
    )
    made = {name: each for name, each in draft.derivations.items() if name.startswith("verantwoordelijk")}
    assert [*made] == [
        "verantwoordelijkheid.opHetMbo",
        "verantwoordelijkheid.opHetVo",
        "verantwoordelijkheid.opHetVo.vanaf",
        "verantwoordelijk.mbo",
        "verantwoordelijk.vo",
    ]
    stage = Compare(FactRef("vo.tussenstap"), Operator.IS, (Literal(True),))
    assert made["verantwoordelijkheid.opHetMbo"].definition == TruthOf(stage)
    assert made["verantwoordelijkheid.opHetVo.vanaf"].definition == FirstKnown((ParameterRef("teldatum"),))


def test_rules_may_ask_who_it_is() -> None:
    rule = (
        "afleidingen:\n"
        "  - {feit: losVanHetVo, als: {verantwoordelijk.vo: nee}}\n"
        "  - {feit: ergens, als: {verantwoordelijkheid.opHetMbo: ja}}\n"
        "  - {feit: ooit, als: {verantwoordelijkheid.opHetVo.vanaf: {na: peildatum}}}\n"
    )
    assert load(SECTION + rule).findings == ()


@pytest.mark.parametrize(
    ("old", "new", "finding", "at"),
    [
        ("vastgelegdIn: doel", "vastgelegdIn: doell", UnknownFact, "doell"),
        ("vastgelegdIn: doel", "vastgelegdIn: start.datum", FactMisfit, "start.datum"),
        ("partij: vo", "partij: voo", UnknownChoice, "voo"),
        ("{partij: mbo, op: $teldatum}", "{partij: niemand, op: $teldatum}", UnknownChoice, "niemand"),
        ("op: $teldatum", "op: $teldag", UnknownParameter, "$teldag"),
        ("id: opHetVo", "id: opHetMbo", DuplicateName, "opHetMbo"),
        ("titel: Op het vo\n", "titl: Op het vo\n", UnknownKey, "titl"),
        ("      als: {vo.tussenstap: nee}\n", "", MissingKey, "id"),
    ],
)
def test_one_mistake_gives_one_finding(old: str, new: str, finding: type[Finding], at: str) -> None:
    assert SECTION.count(old) == 1
    text = SECTION.replace(old, new)
    (found,) = load(text).findings
    assert isinstance(found, finding)
    line = text.splitlines()[found.span.line - 1]
    assert line[found.span.column - 1 : found.span.end_column - 1] == at


def test_the_section_stands_once() -> None:
    files = {"a.yaml": BASE, "b.yaml": SECTION, "c.yaml": SECTION}
    (found,) = read_rulebook({name: text.encode() for name, text in files.items()}).findings
    assert isinstance(found, SectionTwice)
    assert (found.span.file, found.span.line) == ("c.yaml", 1)


@pytest.mark.parametrize("name", ["verantwoordelijk.mbo", "verantwoordelijkheid.anders"])
def test_its_names_are_taken(name: str) -> None:
    (found,) = load(f"afleidingen:\n  - {{feit: {name}, als: {{doel: mbo}}}}\n").findings
    assert isinstance(found, ReservedName)


def test_its_facts_are_never_called_unused() -> None:
    text = BASE + SECTION
    result = check_rulebook({"regels.yaml": text.encode()})
    assert [str(each) for each in result.findings if "verantwoordelijk" in str(each)] == []
