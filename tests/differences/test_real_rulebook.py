"""The rulebook that comes with overstap, with small edits."""

from collections.abc import Sequence
from dataclasses import replace

from overstap.analyse.verdict import Verdict
from overstap.bundled import bundled_rulebook
from overstap.differences.difference import Aspect, Comparison, Relation, Statement
from overstap.differences.proof import compare
from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Compare,
    Condition,
    FactRef,
    Known,
    Literal,
    NoneOf,
    Not,
    Offset,
    Operator,
    Unit,
)
from overstap_engine.model.rulebook import Derivation, Rulebook, TruthOf, Within
from overstap_engine.model.vocabulary import Choice, Fact, Kind, Sharing
from tests.differences.edits import (
    with_action,
    with_choice,
    with_condition,
    with_fact,
    with_rule,
    without_rule,
)

RULE = "OVD-06"
YEAR = 2026
BUNDLED = bundled_rulebook()
WHOLE = replace(
    BUNDLED, declarations=replace(BUNDLED.declarations, ordinary=BUNDLED.declarations.ordinary[:2])
)
"""With only the first stages of the ordinary student, to be quicker."""
COUNTING = "MBO-11"
OLD = without_rule(WHOLE, COUNTING)
"""Without the rule that counts signals: it follows every other rule, and one test of that is enough."""


def compared(new: Rulebook, parties: Sequence[str] = ("vo",), old: Rulebook = OLD) -> Comparison:
    """What changes for the vo school."""
    return compare(old, new, year=YEAR, parties=parties)


def parts(condition: Condition) -> tuple[Condition, ...]:
    """Those that must all hold."""
    assert isinstance(condition, AllOf)
    return condition.parts


def about(comparison: Comparison, code: str, aspect: Aspect = Aspect.SIGNAAL) -> Statement:
    """The one statement about a rule or action."""
    (found,) = (each for each in comparison.statements if (each.code, each.aspect) == (code, aspect))
    return found


def rules_about(comparison: Comparison) -> set[str]:
    return {each.code for each in comparison.statements}


# -- the same -----------------------------------------------------------------------------------------------------------


def test_nothing_changed() -> None:
    """Without asking the solver anything, for every party."""
    comparison = compare(OLD, OLD, year=YEAR)
    assert comparison.equal == tuple(OLD.rules)
    assert not comparison.differs
    assert comparison.rewritten == ()


def test_a_refactoring_that_changes_nothing() -> None:
    """Other words for the same condition: proved equal, with the undetermined outcome and the missing facts."""

    def rewritten(condition: Condition) -> Condition:
        return Not(AnyOf(tuple(Not(part) for part in reversed(parts(condition)))))

    comparison = compared(with_condition(OLD, RULE, rewritten), ("vo", "leerling"))
    assert not comparison.differs
    assert comparison.rewritten[0] == RULE


def test_a_derived_fact_that_is_renamed() -> None:
    """Its readers are still the same."""
    derivation = next(each for each in OLD.derivations.values() if isinstance(each.definition, TruthOf))
    name = derivation.fact
    asks = Compare(FactRef(name), Operator.IS, (Literal(True),))
    old = with_condition(OLD, RULE, lambda c: AllOf((*parts(c), asks)))
    other = replace(asks, subject=FactRef("andere.naam"))
    new = with_condition(OLD, RULE, lambda c: AllOf((*parts(c), other)))
    new = replace(
        new, derivations={**new.derivations, "andere.naam": Derivation("andere.naam", derivation.definition)}
    )
    comparison = compared(new, old=old)
    assert not comparison.statements
    assert RULE in comparison.rewritten


def test_only_the_missing_facts_change() -> None:
    """``c en (c of x)`` is always ``c``; but when both are unknown it asks for x too."""
    name = next(
        fact.id
        for fact in OLD.vocabulary.facts.values()
        if fact.kind is Kind.JA_NEE and "vo" in fact.holders and fact.default is None
    )
    asked = Compare(FactRef(name), Operator.IS, (Literal(True),))

    def absorbed(condition: Condition) -> Condition:
        first, *rest = parts(condition)
        return AllOf((first, AnyOf((first, asked)), *rest))

    comparison = compared(with_condition(OLD, RULE, absorbed))
    (found,) = comparison.statements
    assert (found.code, found.aspect, found.relation) == (RULE, Aspect.ONTBREEKT, Relation.ANDERS)
    assert OLD.vocabulary.facts[name].label in found.shown[0].new
    assert OLD.vocabulary.facts[name].label not in found.shown[0].old


# -- stricter, looser, different ----------------------------------------------------------------------------------------


def test_a_deadline_that_is_moved() -> None:
    """Earlier: never a signal where there was none. The example lies between the two deadlines."""

    def earlier(condition: Condition) -> Condition:
        *rest, last = parts(condition)
        assert isinstance(last, Compare)
        assert isinstance(last.subject, AsOf)
        (offset,) = last.operands
        assert isinstance(offset, Offset)
        assert offset.unit is Unit.MAAND
        return AllOf((*rest, replace(last, operands=(replace(offset, count=5),))))

    comparison = compared(with_condition(OLD, RULE, earlier))
    found = about(comparison, RULE)
    assert (found.relation, found.verdict) == (Relation.STRENGER, Verdict.TEGENVOORBEELD)
    assert [(each.old, each.new) for each in found.shown] == [("signaal", "geen signaal")]
    assert found.shown[0].example.sentence.startswith("een gewone leerling ")
    assert RULE not in comparison.equal
    assert len(comparison.equal) == len([r for r in OLD.rules.values() if "vo" in r.visible_to]) - len(
        rules_about(comparison)
    )


def test_a_condition_that_is_dropped() -> None:
    """Looser; the rule that counts signals follows, and says what it comes from."""
    comparison = compared(with_condition(WHOLE, RULE, lambda c: AllOf(parts(c)[1:])), old=WHOLE)
    assert about(comparison, RULE).relation is Relation.RUIMER
    assert rules_about(comparison) == {RULE, COUNTING}
    assert about(comparison, COUNTING).relation is Relation.RUIMER
    assert about(comparison, COUNTING).details == (
        f"De regel zelf is niet veranderd; het verschil komt van {RULE}.",
    )


def test_or_that_becomes_and() -> None:
    """Stricter, and less often undetermined or the other way round: each with an example."""

    def both(condition: Condition) -> Condition:
        return AllOf(
            tuple(AllOf(part.parts) if isinstance(part, AnyOf) else part for part in parts(condition))
        )

    comparison = compared(with_condition(OLD, "OVD-08", both))
    assert about(comparison, "OVD-08").relation is Relation.STRENGER
    assert all(each.shown for each in comparison.statements)


def test_an_exception_that_is_turned_around() -> None:
    """Different: in each direction an example."""

    def turned(condition: Condition) -> Condition:
        first, *rest = parts(condition)
        return AllOf((NoneOf((first,)), *rest))

    found = about(compared(with_condition(OLD, RULE, turned)), RULE)
    assert found.relation is Relation.ANDERS
    assert [(each.old, each.new) for each in found.shown] == [
        ("signaal", "geen signaal"),
        ("geen signaal", "signaal"),
    ]


def test_a_rule_that_comes_and_a_rule_that_goes() -> None:
    """With the most ordinary dossier on which there is a signal."""
    gone = without_rule(OLD, RULE)
    (dropped,) = compared(gone).statements
    assert (dropped.code, dropped.relation) == (RULE, Relation.VERVALLEN)
    assert [(each.old, each.new) for each in dropped.shown] == [("signaal", "geen signaal")]
    (added,) = compared(OLD, ("vo", "leerling"), old=gone).statements
    assert (added.code, added.relation, added.parties) == (RULE, Relation.NIEUW, ("vo", "leerling"))
    assert RULE not in compared(gone).equal


# -- the vocabulary -----------------------------------------------------------------------------------------------------


def test_a_fact_that_is_added() -> None:
    """The old version does not read it; the new one asks for it."""
    fact = Fact("lob.verteld", Kind.JA_NEE, "wens verteld", "Is de wens verteld?", holders=("vo",))
    asks = Compare(FactRef(fact.id), Operator.IS, (Literal(True),))
    new = with_condition(with_fact(OLD, fact), RULE, lambda c: AllOf((*parts(c), asks)))
    comparison = compared(new)
    found = about(comparison, RULE)
    assert found.relation is Relation.STRENGER
    assert [each.code for each in comparison.written] == [fact.id]
    lacking = about(comparison, RULE, Aspect.ONTBREEKT)
    assert "wens verteld" in lacking.shown[0].new
    assert "wens verteld" not in lacking.shown[0].old


def test_a_value_that_is_added() -> None:
    """Dossiers with the new value are not compared, and it says so; for all others nothing changes."""
    old = with_condition(
        OLD, RULE, lambda c: AllOf((*parts(c), Compare(FactRef("doel"), Operator.IS, (Literal("mbo"),))))
    )
    values = (Literal("mbo"), Literal("mboElders"))
    new = with_condition(
        with_choice(OLD, "doel", Choice("mboElders", "het mbo elders")),
        RULE,
        lambda c: AllOf((*parts(c), Compare(FactRef("doel"), Operator.IN, values))),
    )
    comparison = compared(new, old=old)
    assert not comparison.statements
    assert comparison.assumptions == ("doel na het vo is niet «het mbo elders»",)
    (written,) = comparison.written
    assert "het mbo elders" in written.sentence


def test_who_may_see_a_fact() -> None:
    """A fact that is no longer shared: what the mbo does not see it cannot be told about."""
    name = "overdracht.volledigheid"
    new = with_fact(OLD, replace(OLD.vocabulary.facts[name], holders=("vo",), sharing=Sharing.TOESTEMMING))
    comparison = compared(new, ("mbo",))
    assert about(comparison, RULE).relation is Relation.STRENGER
    assert {each.code for each in comparison.written} == {name}


# -- actions, texts, settings -------------------------------------------------------------------------------------------


def test_an_action_that_is_due_sooner() -> None:
    """The rule is equal; the action says another day."""
    asking = OLD.rules[RULE].actions
    code = next(one for one in asking if isinstance(OLD.actions[one].due, Within))
    sooner = with_action(OLD, code, lambda action: replace(action, due=Within(1, Unit.DAG)))
    found = about(compared(sooner), code, Aspect.UITERLIJK)
    assert found.relation is Relation.ANDERS
    assert found.shown[0].new.startswith("uiterlijk ")


def test_an_action_for_some() -> None:
    """``alleenAls`` is added: less often offered, and sometimes *mits*."""
    code = OLD.rules[RULE].actions[0]
    asks = Compare(FactRef("doel"), Operator.IS, (Literal("mbo"),))
    comparison = compared(with_action(OLD, code, lambda action: replace(action, only_if=asks)))
    assert about(comparison, code, Aspect.ACTIE).relation is Relation.STRENGER
    assert about(comparison, code, Aspect.MITS).relation is Relation.STRENGER
    assert {each.code for each in comparison.statements} == {code}


def test_what_is_written_differently() -> None:
    """Urgency, visibility, actions and texts are compared as they are."""
    new = with_rule(
        OLD,
        RULE,
        lambda rule: replace(
            rule,
            urgency="hoog",
            visible_to=(*rule.visible_to, "doorstroompunt"),
            actions=rule.actions[1:],
            because="Anders.",
        ),
    )
    comparison = compared(new)
    sentences = [each.sentence for each in comparison.written]
    assert sentences[0] == "urgentie: was «midden», is nu «hoog»."
    assert sentences[1] == "zichtbaar voor: erbij: doorstroompunt."
    assert sentences[2] == f"acties: eruit: {OLD.rules[RULE].actions[0]}."
    assert sentences[3].startswith("omdat: was «")
    assert RULE not in comparison.equal


def test_a_parameter() -> None:
    """Its value in this year, and the rules that it changes."""
    parameter = OLD.parameters["domeinenMetAanspreekpunt"]
    new = replace(
        OLD, parameters={**OLD.parameters, parameter.id: replace(parameter, default=4, per_year={})}
    )
    comparison = compared(new)
    assert about(comparison, "OVD-08").relation is Relation.STRENGER
    assert about(comparison, "OVD-08").details == (
        "De regel zelf is niet veranderd; het verschil komt van $domeinenMetAanspreekpunt.",
    )
    assert comparison.written[0].code == "domeinenMetAanspreekpunt"


# -- no time ------------------------------------------------------------------------------------------------------------


def test_no_time() -> None:
    """An honest verdict: neither equal nor different."""
    new = with_condition(OLD, RULE, lambda c: AllOf(parts(c)[1:]))
    comparison = compare(OLD, new, year=YEAR, parties=("vo",), stop=lambda: True)
    assert about(comparison, RULE).verdict is Verdict.NIET_VOLLEDIG
    assert about(comparison, RULE).relation is None
    assert RULE not in comparison.equal


def test_a_question_whether_something_is_known() -> None:
    """A rule that no longer speaks when a fact is known: the example leaves it open or fills it in."""
    asks = Known(FactRef("doel"), False)
    found = about(compared(with_condition(OLD, RULE, lambda c: AllOf((*parts(c), asks)))), RULE)
    assert found.relation is Relation.STRENGER
    assert "doel" in found.shown[0].example.facts
