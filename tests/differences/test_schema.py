"""Versions that do not know the same facts: what is compared, what is limited, and what cannot be compared."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from overstap.analyse.verdict import Verdict
from overstap.differences.difference import Aspect, Comparison, Relation
from overstap.differences.proof import compare
from overstap.differences.schema import known_to
from overstap_engine.model.bounds import NumberRange, YearsAround
from overstap_engine.model.condition import (
    AllOf,
    Compare,
    Condition,
    FactRef,
    FieldRef,
    Literal,
    Operator,
    Quantified,
    Quantifier,
)
from overstap_engine.model.rulebook import Charge, Derivation, Responsibility, Rulebook, TruthOf
from overstap_engine.model.vocabulary import Choice, Fact, Field, Kind, ListFact
from tests.differences.edits import with_choice, with_condition, with_fact, with_field, with_list, with_rule
from tests.overstap.tiny import tiny_rulebook

OLD = tiny_rulebook()
RULE = "AAN-02"


def compared(new: Rulebook, old: Rulebook = OLD) -> Comparison:
    """For every party."""
    return compare(old, new, year=2026)


def also(asked: Condition) -> Callable[[Condition], Condition]:
    """One condition more."""
    return lambda condition: AllOf((condition, asked))


def some_registration(field: str, value: str) -> Condition:
    """Some registration has this value."""
    body = Compare(FieldRef(field), Operator.IS, (Literal(value),))
    return Quantified("aanmeldingen", Quantifier.MINSTENS_EEN, body)


def test_nothing_else_in_the_vocabulary_matters() -> None:
    """A list and a field that no rule reads change nothing."""
    new = with_field(OLD, "aanmeldingen", Field("plaats", Kind.TEKST, "plaats", "Waar?"))
    new = with_list(new, ListFact("uitjes", "uitjes", "Welke uitjes?", {}))
    comparison = compared(new)
    assert not comparison.statements
    assert comparison.equal == tuple(OLD.rules)
    assert {each.code for each in comparison.written} == {"aanmeldingen.plaats", "uitjes"}


def test_a_field_that_is_added() -> None:
    """The old version does not read it, so the new one is stricter."""
    new = with_field(OLD, "aanmeldingen", Field("plaats", Kind.TEKST, "plaats", "Waar?"))
    comparison = compared(with_condition(new, RULE, also(some_registration("plaats", "hier"))))
    (found,) = (each for each in comparison.statements if each.aspect is Aspect.SIGNAAL)
    assert (found.relation, found.parties) == (Relation.STRENGER, ("vo", "mbo", "leerling"))
    facts = found.shown[0].example.facts
    assert known_to(OLD, facts) == facts  # nowhere, or not filled in: both make the difference


def test_a_value_of_a_field_that_is_added() -> None:
    """No item of a list has it in the dossiers that are compared."""
    new = with_choice(OLD, "aanmeldingen.status", Choice("geplaatst", "geplaatst"))
    body = Compare(FieldRef("status"), Operator.NIET_IN, (Literal("geplaatst"),))
    none_placed = Quantified("aanmeldingen", Quantifier.ALLE_ITEMS, body)
    old = with_condition(OLD, RULE, also(_known_statuses()))
    new = with_condition(with_condition(new, RULE, also(_known_statuses())), RULE, also(none_placed))
    comparison = compared(new, old)
    assert comparison.assumptions == ("status (aanmeldingen) is niet «geplaatst»",)
    assert [each.aspect for each in comparison.statements] == []


def _known_statuses() -> Condition:
    body = Compare(FieldRef("status"), Operator.IN, (Literal("aangemeld"), Literal("ingetrokken")))
    return Quantified("aanmeldingen", Quantifier.ALLE_ITEMS, body)


def test_a_fact_that_is_dropped() -> None:
    """What only the old version reads."""
    name = "start.verschenen"
    facts = {key: fact for key, fact in OLD.vocabulary.facts.items() if key != name}
    new = replace(OLD, vocabulary=replace(OLD.vocabulary, facts=facts))
    new = with_condition(new, "STA-01", lambda condition: _parts(condition)[0])
    new = with_condition(new, "OND-01", lambda condition: _parts(condition)[0])
    always = {code: replace(action, only_if=None) for code, action in OLD.actions.items()}
    comparison = compared(replace(new, actions=always), replace(OLD, actions=always))
    relations = {
        (each.code, each.relation) for each in comparison.statements if each.aspect is Aspect.SIGNAAL
    }
    assert relations == {("STA-01", Relation.RUIMER), ("OND-01", Relation.RUIMER)}
    assert comparison.written[0].sentence.startswith("Vervallen: verschenen.")
    assert comparison.equal == (RULE,)


def _parts(condition: Condition) -> tuple[Condition, ...]:
    assert isinstance(condition, AllOf)
    return condition.parts


def test_a_fact_of_another_type() -> None:
    """No value can be both: rules that read it cannot be compared, the others can."""
    name = "ondersteuning.behoefte"
    new = with_fact(OLD, replace(OLD.vocabulary.facts[name], kind=Kind.GETAL))
    new = with_condition(new, "OND-01", lambda _: Compare(FactRef(name), Operator.MINSTENS, (Literal(1),)))
    comparison = compared(new)
    (found,) = comparison.statements
    assert (found.code, found.verdict, found.relation) == ("OND-01", Verdict.NIET_TE_BEWIJZEN, None)
    assert f"`{name}`" in found.details[0]
    assert comparison.equal == (RULE, "STA-01")


@pytest.mark.parametrize("low", [3, 0])
def test_a_range_that_is_narrowed(low: int) -> None:
    """Compared within both ranges only: there ``minstens 3`` always holds, or not."""
    name = "ondersteuning.domeinen"
    asks = Compare(FactRef(name), Operator.MINSTENS, (Literal(1),))
    more = Compare(FactRef(name), Operator.MINSTENS, (Literal(3),))
    old = with_condition(with_fact(OLD, _ranged(name, 0)), "OND-01", also(asks))
    new = with_condition(with_fact(OLD, _ranged(name, low)), "OND-01", also(more))
    comparison = compared(new, old)
    if low == 3:
        assert not comparison.statements
        assert comparison.assumptions == ("aantal domeinen ligt van 3 tot en met 9",)
    else:
        assert {each.relation for each in comparison.statements} == {Relation.STRENGER}
        assert comparison.assumptions == ()


def _ranged(name: str, low: int) -> Fact:
    return replace(OLD.vocabulary.facts[name], range=NumberRange(low, 9))


def test_a_date_range_and_a_required_fact() -> None:
    """Said in words."""
    day = replace(OLD.vocabulary.facts["start.datum"], range=YearsAround(0, 0), required=True)
    new = with_rule(
        with_fact(OLD, day), "STA-01", lambda rule: replace(rule, condition=_parts(rule.condition)[1])
    )
    comparison = compared(new)
    assert comparison.assumptions == (
        "eerste lesdag ligt van 1 januari 2026 tot en met 31 december 2026",
        "eerste lesdag is ingevuld",
    )
    assert "STA-01" in comparison.equal  # the old rule asks whether it is known, which it always is


def test_an_input_fact_that_becomes_derived() -> None:
    """The old version reads it from the dossier, the new one works it out."""
    name = "ondersteuning.behoefte"
    facts = {key: fact for key, fact in OLD.vocabulary.facts.items() if key != name}
    made = Derivation(
        name, TruthOf(Compare(FactRef("ondersteuning.domeinen"), Operator.MINSTENS, (Literal(1),)))
    )
    new = replace(
        OLD,
        vocabulary=replace(OLD.vocabulary, facts=facts),
        derivations={**OLD.derivations, name: made},
    )
    comparison = compared(new)
    assert ("OND-01", Relation.ANDERS) in {(each.code, each.relation) for each in comparison.statements}
    assert comparison.written[0].sentence.startswith("Wordt nu afgeleid: ")


# -- the rulebook as a whole --------------------------------------------------------------------------------------------


def test_for_whom_the_rulebook_speaks() -> None:
    """Said once; rules are compared for the students whom both versions are about."""
    scope = Compare(FactRef("instroom"), Operator.IS, (Literal("september"),))
    comparison = compared(replace(OLD, scope=scope))
    (found,) = comparison.statements
    assert (found.aspect, found.relation) == (Aspect.BEREIK, Relation.STRENGER)
    assert found.shown[0].new == "het regelboek geldt niet"
    assert comparison.equal == tuple(OLD.rules)


def test_who_is_responsible() -> None:
    """Situations in another order: what is undecided first keeps the answer open."""
    old, new = _with_charges("hier", "daar"), _with_charges("daar", "hier")
    found = compared(new, old).statements
    assert {(each.aspect, each.relation) for each in found} == {(Aspect.VERANTWOORDELIJK, Relation.ANDERS)}
    assert {party for each in found for party in each.parties} == {"vo", "mbo", "leerling"}
    shown = found[0].shown[0]
    assert shown.old.startswith("niet te bepalen, onbekend: ")  # the first situation may hold after all
    assert shown.new.startswith("mbo-school (situatie daar)")
    assert not compared(old, old).statements


def _with_charges(*order: str) -> Rulebook:
    facts = {"hier": "start.verschenen", "daar": "ondersteuning.behoefte"}
    parties = {"hier": "vo", "daar": "mbo"}
    recorded = Fact(
        "wie", Kind.KEUZE, "wie", "Wie?", (Choice("vo", "vo"), Choice("mbo", "mbo")), holders=("vo", "mbo")
    )
    charges = tuple(Charge(name, parties[name], name, ()) for name in order)
    made = {
        charge.fact: Derivation(
            charge.fact, TruthOf(Compare(FactRef(facts[charge.id]), Operator.IS, (Literal(True),)))
        )
        for charge in charges
    }
    book = with_fact(OLD, recorded)
    return replace(
        book, derivations={**book.derivations, **made}, responsibility=Responsibility("wie", charges)
    )
