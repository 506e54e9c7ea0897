"""The engine as analyses use it: assumptions, cores, near dossiers, twins, free parameters, variants, stopping."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
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
    Offset,
    Operator,
    ParameterRef,
    Quantified,
    Quantifier,
    Raised,
    Unit,
)
from overstap_engine.model.rulebook import Derivation, Newest, Parameter, ParameterKind, Rule, Rulebook
from overstap_engine.model.vocabulary import Choice, Fact, Field, Kind, ListFact, Vocabulary
from overstap_engine.model.walk import parts
from overstap_engine.prove import (
    FALSE,
    TRUE,
    Deviation,
    Impossible,
    NotSettled,
    Ordinary,
    OutsideDomain,
    Question,
    Rails,
    StoppedEarly,
    Universe,
    Witness,
    World,
    domains_of,
    outcome_condition,
    replay,
)

AS_OF = date(2026, 3, 1)


def _is(name: str, value: bool | str) -> Condition:
    return Compare(FactRef(name), Operator.IS, (Literal(value),))


def _some(status: str, least: int = 1) -> Condition:
    body = Compare(FieldRef("status"), Operator.IS, (Literal(status),))
    return Counted("l", body, Operator.MINSTENS, (Literal(least),))


def _rule(code: str, condition: Condition, *, parties: tuple[str, ...] = ("vo", "mbo")) -> Rule:
    return Rule(code, code, "intake", "hoog", parties, condition, "", (), ())


LATE = Compare(FactRef("start"), Operator.VOOR, (Offset(ParameterRef("p"), Unit.DAG, False, AsOf()),))
PLACED = _is("status", "geplaatst")
RULES = (
    _rule("R-1", AllOf((PLACED, LATE))),
    _rule("R-2", AllOf((PLACED, _is("hulp", True)))),
    _rule("R-3", AllOf((_is("hulp", True), _is("hulp", False)))),
    _rule("R-4", Raised(("R-2",)), parties=("mbo",)),
    _rule("R-5", _some("open", 2)),
)


def _rulebook(*rules: Rule) -> Rulebook:
    choices = (Choice("aangemeld", "a"), Choice("geplaatst", "g"))
    facts = (
        Fact("overstapjaar", Kind.GETAL, "jaar", "?", required=True),
        Fact("status", Kind.KEUZE, "status", "?", choices=choices),
        Fact("hulp", Kind.JA_NEE, "hulp", "?"),
        Fact("start", Kind.DATUM, "start", "?"),
    )
    states = tuple(Choice(name, name) for name in ("open", "dicht", "weg"))
    fields = (Field("status", Kind.KEUZE, "s", "?", choices=states), Field("op", Kind.DATUM, "op", "?"))
    group = ListFact("l", "l", "?", {field.id: field for field in fields})
    newest = Derivation("nieuwste", Newest("l", "status", "op", AllOf(())))
    vocabulary = Vocabulary(("vo", "mbo"), {fact.id: fact for fact in facts}, {"l": group})
    parameter = Parameter("p", ParameterKind.GETAL, "p", 14)
    return Rulebook(
        "r",
        "1",
        vocabulary,
        {rule.code: rule for rule in rules},
        {"nieuwste": newest},
        {"p": parameter},
        {},
        {},
    )


RULEBOOK = _rulebook(*RULES)
NEAR = Ordinary(
    {"overstapjaar": 2026, "status": "aangemeld", "hulp": False, "start": date(2026, 9, 1), "l": ()}, AS_OF
)


def new_universe() -> Universe:
    """All dossiers for these rules."""
    return Universe(domains_of(RULEBOOK, year=2026), NEAR)


@pytest.fixture
def universe() -> Iterator[Universe]:
    with closing(new_universe()) as made:
        yield made


def _world(universe: Universe, party: str = "vo") -> World:
    return universe.world(RULEBOOK, year=2026, region=None, party=party)


def test_the_smallest_dossier_and_what_is_different_about_it(universe: Universe) -> None:
    world = _world(universe)
    question = Question({"R-2": world.raised("R-2")})
    answer = universe.solve(question)
    assert isinstance(answer, Witness)
    replay(universe, question, answer)
    assert answer.deviations == (
        Deviation("status", ordinary="aangemeld", value="geplaatst"),
        Deviation("hulp", ordinary=False, value=True),
    )
    assert answer.as_of == AS_OF


def test_a_core_names_only_what_clashes(universe: Universe) -> None:
    world = _world(universe)
    given = {"late": world.condition(LATE).true, "yes": universe.fact_is("hulp", True), "R-3": TRUE}
    answer = universe.solve(Question({**given, "no": universe.fact_is("hulp", False)}))
    assert answer == Impossible(("yes", "no"), (), 1)
    assert isinstance(universe.solve(Question({"R-3": world.raised("R-3")})), Impossible)


def test_an_assumption_can_rule_a_dossier_out(universe: Universe) -> None:
    world = _world(universe)
    help_given = _is("hulp", False)
    universe.assume("never help", world.not_violated(help_given))
    answer = universe.solve(Question({"R-2": world.raised("R-2")}))
    assert answer == Impossible(("R-2",), ("never help",), 1)
    assert universe.violated({**NEAR.facts, "hulp": True}, AS_OF) == ("never help",)
    unrelated = universe.solve(Question({"R-5": world.raised("R-5")}))
    assert isinstance(unrelated, Witness)


def test_only_some_facts_may_change(universe: Universe) -> None:
    world = _world(universe)
    near = Ordinary({**NEAR.facts, "status": "geplaatst", "hulp": True}, AS_OF)
    cleared = Question({"clear": -world.raised("R-2")})
    answer = universe.solve(cleared, near=near, only={"hulp"})
    assert isinstance(answer, Witness)
    assert answer.deviations == (Deviation("hulp", ordinary=True, value=False),)
    assert isinstance(universe.solve(cleared, near=near, only={"start"}), Impossible)


def test_items_are_added_and_counted(universe: Universe) -> None:
    world = _world(universe)
    question = Question({"R-5": world.raised("R-5")})
    assert universe.bound(world.raised("R-5")) == {"l": 2}
    answer = universe.solve(question)
    assert isinstance(answer, Witness)
    replay(universe, question, answer)
    assert answer.facts["l"] == ({"status": "open"}, {"status": "open"})
    assert answer.cost == 6


BOUNDS: tuple[tuple[Condition, int], ...] = (
    (_some("open", 3), 3),
    (AllOf((_some("open", 3), _some("dicht", 2))), 5),
    (AnyOf((_some("open", 3), _some("dicht", 2))), 3),
    (AllOf((_some("open", 1), _some("open", 2))), 2),
    (Known(FactRef("nieuwste"), True), 1),
    (AllOf((Compare(FactRef("nieuwste"), Operator.IS, (Literal("weg"),)), _some("open"))), 2),
    (PLACED, 0),
)


@pytest.mark.parametrize(("condition", "items"), BOUNDS)
def test_the_bound_has_room_for_every_witness(universe: Universe, condition: Condition, items: int) -> None:
    lit = _world(universe).condition(condition).true
    assert universe.bound(lit).get("l", 0) == items
    answer = universe.solve(Question({"it": lit}))
    assert isinstance(answer, Witness)
    assert len(answer.facts["l"]) == items or isinstance(condition, AnyOf)  # type: ignore[arg-type]


def test_too_many_items_are_not_settled(universe: Universe) -> None:
    world = _world(universe)
    many = [world.condition(_some(status, 9)).true for status in ("open", "dicht")]
    few = Counted("l", AllOf(()), Operator.MINDER_DAN, (Literal(18),))
    answer = universe.solve(Question({"a": many[0], "b": many[1], "few": world.condition(few).true}))
    assert answer == NotSettled(16, ("a", "b"), ())


def test_a_bound_above_the_first_try_is_still_reached(universe: Universe) -> None:
    world = _world(universe)
    question = Question({"twelve": world.condition(_some("open", 12)).true})
    answer = universe.solve(question)
    assert isinstance(answer, Witness)
    assert len(answer.facts["l"]) == 12  # type: ignore[arg-type]


def test_twins_show_that_what_is_hidden_does_not_matter(universe: Universe) -> None:
    twin = universe.twin("ander", {"hulp", "l"})
    hidden = frozenset({"hulp"})
    seen = universe.world(RULEBOOK, year=2026, region=None, party="vo", hidden=hidden)
    other = universe.world(RULEBOOK, year=2026, region=None, party="vo", hidden=hidden, dossier=twin)
    same = universe.same(seen.signal("R-2"), other.signal("R-2"))
    assert same == TRUE
    differs = Question({"differs": -universe.same(seen.signal("R-5"), other.signal("R-5"))})
    answer = universe.solve(differs)
    assert isinstance(answer, Witness)
    replay(universe, differs, answer)
    assert answer.facts.get("l") != answer.twins["ander"].get("l")


def test_hidden_can_depend_on_the_dossier(universe: Universe) -> None:
    open_now = _world(universe).condition(_some("open"))
    world = universe.world(RULEBOOK, year=2026, region=None, party="vo", hidden={"hulp": -open_now.true})
    question = Question({"R-2": world.raised("R-2")})
    answer = universe.solve(question)
    assert isinstance(answer, Witness)
    replay(universe, question, answer)
    assert answer.facts["l"] == ({"status": "open"},)


def test_a_parameter_can_be_free(universe: Universe) -> None:
    world = universe.world(RULEBOOK, year=2026, region=None, party="vo", free={"p": (0, 400)})
    question = Question({"R-1": world.raised("R-1"), "day": universe.as_of_is(AS_OF)})
    only = universe.solve(question, only={"status", "$p"})
    assert isinstance(only, Witness)
    replay(universe, question, only)
    assert only.parameters == {"p": 185}  # the first number of days with which 1 September comes before


def test_a_variant_keeps_what_did_not_change(universe: Universe) -> None:
    world = _world(universe)
    for code in RULEBOOK.rules:
        world.signal(code)
    changed = replace(RULES[1], condition=PLACED)
    variant = universe.variant(world, _rulebook(RULES[0], changed, *RULES[2:]))
    assert variant.signal("R-1") == world.signal("R-1")
    assert variant.signal("R-2") != world.signal("R-2")
    assert variant.signal("R-4") != world.signal("R-4")


def test_a_part_can_be_replaced(universe: Universe) -> None:
    world = _world(universe)
    part = parts(RULES[1].condition)[1]
    assert world.rule_condition("R-2", {id(part): Rails(TRUE, FALSE)}) == world.condition(PLACED)


def test_promises_speak_of_signals_that_the_party_may_see(universe: Universe) -> None:
    raised = AnyOf((Raised(("R-4",)),))
    assert outcome_condition(_world(universe, "vo"), raised) == Rails(FALSE, TRUE)
    mbo = _world(universe, "mbo")
    assert outcome_condition(mbo, raised).true == mbo.raised("R-4")


def test_quick_answers(universe: Universe) -> None:
    world = _world(universe)
    assert universe.possible(world.raised("R-2")) is True
    assert universe.possible(world.raised("R-3")) is False
    assert universe.possible(world.raised("R-2"), universe.fact_is("hulp", None)) is False
    assert universe.possible(world.raised("R-2"), stop=lambda: True) is None


def test_when_there_is_no_time_nothing_is_claimed(universe: Universe) -> None:
    world = _world(universe)
    assert universe.solve(Question({"R-2": world.raised("R-2")}), stop=lambda: True) == StoppedEarly()


def test_a_dossier_outside_the_domains_is_refused(universe: Universe) -> None:
    with pytest.raises(OutsideDomain, match="start"):
        universe.solve(Question({}), near=Ordinary({**NEAR.facts, "start": date(1950, 1, 1)}, AS_OF))
    with pytest.raises(OutsideDomain, match="overstapjaar"):
        Universe(universe.domains, Ordinary({}, AS_OF))


def test_some_item_and_unknown_lists(universe: Universe) -> None:
    world = _world(universe)
    unknown_status = world.some_item("l", lambda item: -item.known("status"))
    answer = universe.solve(Question({"missing": unknown_status}))
    assert isinstance(answer, Witness)
    assert answer.facts["l"] == ({},)
    quick = universe.solve(Question({"missing": unknown_status}), smallest=False)
    assert isinstance(quick, Witness)
    assert quick.facts["l"]
    known = world.condition(Known(FactRef("l"), True)).true
    some = world.condition(Quantified("l", Quantifier.MINSTENS_EEN, AllOf(()))).true
    assert isinstance(universe.solve(Question({"some": some, "not known": -known})), Impossible)
