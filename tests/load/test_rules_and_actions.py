"""The head of the rulebook, rules, actions and sources become exactly the model that they stand for."""

import pytest

from overstap_engine.model.condition import (
    AllOf,
    AsOf,
    Compare,
    FactRef,
    Literal,
    Offset,
    Operator,
    ParameterRef,
    Unit,
)
from overstap_engine.model.rulebook import Action, Citation, Rule, Source, Within
from tests.load.small import ACTION, RULE, changed, load

TO_MBO = Compare(FactRef("doel"), Operator.IS, (Literal("mbo"),))

FULL_RULE = """\
regels:
  - signaal: AAN-02
    titel: Na de uiterste datum aangemeld
    fase: aanmelding
    urgentie: midden
    zichtbaarVoor: [vo, leerling]
    als:
      - doel: mbo
    omdat: >-
      Het doel is {doel}; de teldatum
      is {$teldatum}.
    acties: [A001, A058]
    bronnen: [{bron: gids, vindplaats: "2.4"}, {bron: gids}]
    geldig: {vanaf: 2018, tot: 2030}
    verantwoording: Omdat het zo is.
"""


def test_a_rule_with_everything() -> None:
    """Every key of a rule has its place in the model."""
    draft = load(FULL_RULE)
    assert draft.findings == ()
    assert draft.rules["AAN-02"] == Rule(
        code="AAN-02",
        title="Na de uiterste datum aangemeld",
        phase="aanmelding",
        urgency="midden",
        visible_to=("vo", "leerling"),
        condition=AllOf((TO_MBO,)),
        because="Het doel is {doel}; de teldatum is {$teldatum}.",
        actions=("A001", "A058"),
        citations=(Citation("gids", "2.4"), Citation("gids", "")),
        valid_from=2018,
        valid_to=2030,
        justification="Omdat het zo is.",
    )


@pytest.mark.parametrize(
    ("written", "bounds"),
    [
        ("{vanaf: 2018}", (2018, None)),
        ("{tot: 2030}", (None, 2030)),
        ("{vanaf: 2020, tot: 2020}", (2020, 2020)),
    ],
)
def test_the_years_of_a_rule(written: str, bounds: tuple[int | None, int | None]) -> None:
    """Both years are inclusive and either may be left out."""
    draft = load(changed(RULE, "    omdat: Proef\n", f"    omdat: Proef\n    geldig: {written}\n"))
    assert draft.findings == ()
    assert (draft.rules["R-1"].valid_from, draft.rules["R-1"].valid_to) == bounds


@pytest.mark.parametrize(
    ("written", "due"),
    [
        ("binnen: 7 dagen", Within(7, Unit.DAG)),
        ("binnen: 1 maand", Within(1, Unit.MAAND)),
        ("uiterlijk: $teldatum", ParameterRef("teldatum")),
        ("uiterlijk: start.datum", FactRef("start.datum")),
        ("uiterlijk: 2 weken na peildatum", Offset(2, Unit.WEEK, False, AsOf())),
    ],
)
def test_when_an_action_is_due(written: str, due: object) -> None:
    """A period after the as-of date, or a date operand."""
    draft = load(f"{ACTION}    {written}\n")
    assert draft.findings == ()
    assert draft.actions["A002"].due == due


def test_an_action_with_a_condition() -> None:
    """An offer that fits only some."""
    draft = load(f"{ACTION}    alleenAls: {{doel: mbo}}\n")
    assert draft.findings == ()
    assert draft.actions["A002"] == Action(
        code="A002",
        title="Proef",
        roles=("mentor",),
        level="leerling",
        citations=(Citation("gids", ""),),
        only_if=TO_MBO,
    )


@pytest.mark.parametrize("when", ["2020-03-24", "2020-03", "2020"])
def test_sources(when: str) -> None:
    """The date of a source is a day, a month or a year, as written."""
    draft = load(f"bronnen: [{{id: b, titel: Titel, uitgever: Wij, datum: {when}, url: https://example.nl}}]")
    assert draft.findings == ()
    assert draft.sources["b"] == Source("b", "Titel", "Wij", when, "https://example.nl")
    assert draft.sources["gids"].date == ""


def test_the_head_of_the_rulebook() -> None:
    """Name, version and the condition without which nothing is raised."""
    head = 'regelboek: {naam: groot, versie: "2026.1", alleenAls: {doel: mbo}}\n'
    draft = load(
        "", load("").texts["klein/basis.yaml"].replace('regelboek: {naam: klein, versie: "1"}\n', head)
    )
    assert draft.findings == ()
    assert (draft.name, draft.version, draft.scope) == ("groot", "2026.1", TO_MBO)
