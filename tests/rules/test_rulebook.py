"""The shipped rulebook says exactly what the contract says: vocabulary, parameters, derived facts, 29 rules."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from overstap_engine.diagnostics.catalogue.unused import UnusedAction
from overstap_engine.model.rulebook import Extreme, FirstKnown, MonthDay, Newest, TruthOf
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Choice, Fact, Field, Kind
from tests.rules.canonical import all_of, canonical, operand
from tests.rules.core_rules import CORE_RULES, DERIVED_CONDITIONS
from tests.rules.domain_actions import DOMAIN_ACTIONS, ELSEWHERE, ORGANISATION
from tests.rules.shipped import checked, shipped

CONTRACT: dict[str, Any] = json.loads(Path(__file__).with_name("contract.json").read_text("utf-8"))


def test_the_only_findings_are_actions_that_wait_for_a_rule() -> None:
    """``test_traceability`` tells which may wait, and for which rule."""
    assert [each for each in checked().findings if not isinstance(each, UnusedAction)] == []


# -- the vocabulary ---------------------------------------------------------------------------------------------


def test_the_parties_are_those_of_the_contract() -> None:
    assert list(shipped().vocabulary.parties) == CONTRACT["partijen"]


def test_the_facts_are_those_of_the_contract_in_its_order() -> None:
    """Facts may be added between them, never renamed or moved."""
    named = {fact["id"] for fact in CONTRACT["feiten"]}
    found = [_as_contract(fact) for fact in shipped().vocabulary.facts.values() if fact.id in named]
    assert found == CONTRACT["feiten"]


def test_the_lists_are_those_of_the_contract_in_its_order() -> None:
    found = [
        {
            "id": item.id,
            "houders": list(item.holders),
            "delen": item.sharing.value,
            "velden": [_field_as_contract(field) for field in item.fields.values()],
        }
        for item in shipped().vocabulary.lists.values()
    ]
    assert found == CONTRACT["lijsten"]


def test_facts_that_need_an_objective_reason_say_so() -> None:
    needing = {fact.id for fact in shipped().vocabulary.facts.values() if fact.justify}
    assert needing == {"vo.schoolsoort", "vo.uitstroomprofiel", "vo.cluster", "leerling.geboortedatum"}


def _as_contract(fact: Fact) -> dict[str, object]:
    written: dict[str, object] = {"id": fact.id, "type": fact.kind.value, "delen": fact.sharing.value}
    if fact.holders:
        written["houders"] = list(fact.holders)
    if fact.default is not None:
        written["standaard"] = _word(fact.default)
    return written | _values(fact.kind, fact.choices) | _required(fact.required)


def _field_as_contract(field: Field) -> dict[str, object]:
    written: dict[str, object] = {"id": field.id, "type": field.kind.value}
    return written | _values(field.kind, field.choices) | _required(field.required)


def _values(kind: Kind, choices: tuple[Choice, ...]) -> dict[str, object]:
    return {"waarden": [choice.id for choice in choices]} if kind is Kind.KEUZE else {}


def _required(required: bool) -> dict[str, object]:
    return {"verplicht": "ja"} if required else {}


def _word(value: Scalar) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return str(value)


# -- parameters and derived facts ---------------------------------------------------------------------------------


CORE_PARAMETERS = {
    "vroegeAanmelddatum": MonthDay(2, 1),
    "uitersteAanmelddatum": MonthDay(4, 1),
    "uiterlijkeOverdracht": MonthDay(6, 15),
    "eindeSchooljaar": MonthDay(7, 15),
    "eersteLesdag": MonthDay(9, 1),
    "teldatum": MonthDay(10, 1),
    "herinneringDagen": 28,
    "noShowDagen": 7,
    "bblDagen": 14,
    "actieveStatussen": ("ontvangen", "aangemeld", "plaatsAangeboden", "wachtlijst", "ingeschreven"),
    "geplaatsteStatussen": ("plaatsAangeboden", "ingeschreven"),
}
"""Those that core rules use; the calendar and regions have more (``test_calendar``)."""


def test_the_parameters_are_those_of_the_contract() -> None:
    defaults = {name: shipped().parameters[name].default for name in CORE_PARAMETERS}
    assert defaults == CORE_PARAMETERS


def test_only_the_last_day_to_register_differs_in_one_year() -> None:
    core = [shipped().parameters[name] for name in CORE_PARAMETERS]
    assert {p.id: dict(p.per_year) for p in core if p.per_year} == {
        "uitersteAanmelddatum": {2020: date(2020, 5, 1)}
    }
    assert [p.id for p in core if p.per_region] == []


def test_the_derived_conditions_are_those_of_the_contract() -> None:
    found = {
        name: canonical(derivation.definition.condition)
        for name, derivation in shipped().derivations.items()
        if name in DERIVED_CONDITIONS and isinstance(derivation.definition, TruthOf)
    }
    assert found == DERIVED_CONDITIONS


def test_the_first_registration_is_the_earliest_active_one() -> None:
    definition = shipped().derivations["aanmelding.eersteOp"].definition
    assert isinstance(definition, Extreme)
    assert (definition.list, definition.field, definition.latest) == ("aanmeldingen", "datum", False)
    assert canonical(definition.where) == ".status in $actieveStatussen"


def test_the_newest_consent_until_the_as_of_date_counts() -> None:
    definition = shipped().derivations["toestemming.mboBegeleiding"].definition
    assert isinstance(definition, Newest)
    assert (definition.list, definition.field, definition.by) == ("toestemmingen", "status", "datum")
    assert canonical(definition.where) == all_of(
        ".ontvanger is mbo", ".categorie is begeleiding", ".datum totEnMet peildatum"
    )


def test_the_expected_start_falls_back_on_the_first_school_day() -> None:
    definition = shipped().derivations["start.verwachtOp"].definition
    assert isinstance(definition, FirstKnown)
    assert [operand(each) for each in definition.operands] == ["start.datum", "$eersteLesdag"]


def test_nothing_is_raised_for_a_student_who_is_no_longer_active() -> None:
    scope = shipped().scope
    assert scope is not None
    assert canonical(scope) == all_of(
        "leerling.status is actief",
        "inschrijving.redenEinde onbekendOf diploma eigenVerzoek overplaatsing nietVerschenen verwijdering anders",
    )


# -- the rules ------------------------------------------------------------------------------------------------------


def test_the_29_rules_of_the_contract_are_there() -> None:
    assert len(CORE_RULES) == 29
    assert set(CORE_RULES) <= set(shipped().rules)


@pytest.mark.parametrize("code", CORE_RULES)
def test_a_rule_equals_its_row_in_the_contract(code: str) -> None:
    rule, row = shipped().rules[code], CORE_RULES[code]
    assert (rule.phase, rule.urgency) == (row.phase, row.urgency)
    assert rule.visible_to == tuple(row.visible_to.split())
    assert canonical(rule.condition) == row.condition
    assert (rule.valid_from, rule.valid_to) == (None, None)


def test_core_rules_that_use_the_birth_date_say_why() -> None:
    """And no other core rule needs to; the checks see to it that every rule that needs a reason has one."""
    justified = {code for code, rule in shipped().rules.items() if rule.justification}
    assert justified & set(CORE_RULES) == {"AAN-02", "AAN-03", "ZOM-05"}


# -- the actions ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", DOMAIN_ACTIONS)
def test_a_rule_recommends_every_action_that_the_domain_report_lists(code: str) -> None:
    listed = set(DOMAIN_ACTIONS[code].split())
    assert listed <= set(shipped().actions)
    elsewhere = {action for rule, action in ELSEWHERE if rule == code}
    assert listed - ORGANISATION - elsewhere <= set(shipped().rules[code].actions)


def test_organisation_actions_stand_in_the_catalogue_only() -> None:
    organisation = {code for code, action in shipped().actions.items() if action.level == "organisatie"}
    assert organisation >= ORGANISATION
    assert organisation.isdisjoint(code for rule in shipped().rules.values() for code in rule.actions)


def test_no_action_is_routed_to_enforcement() -> None:
    assert not [a.code for a in shipped().actions.values() if any("leerplicht" in role for role in a.roles)]
