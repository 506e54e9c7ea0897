"""Regions, regional offers and moments become exactly the model that they stand for; mistakes in them are told once."""

import pytest

from overstap_engine.diagnostics.catalogue.names import DuplicateName, UnknownParameter
from overstap_engine.diagnostics.catalogue.regional import RegionalValuesTwice
from overstap_engine.diagnostics.catalogue.structure import KeysClash, MissingKey
from overstap_engine.diagnostics.catalogue.values import NotADateOperand, NotANumber
from overstap_engine.load.rulebook import read_rulebook
from overstap_engine.model.condition import Offset, ParameterRef, Unit
from overstap_engine.model.rulebook import Citation, Moment, MonthDay, Region, RegionalValues
from tests.load.small import ACTION, BASE, Rejected, load, one_finding

REGION = """\
regios:
  - id: noord
    naam: Regio Noord
    omschrijving: Drie scholen.
    parameters:
      teldatum: {standaard: "10-02", perJaar: {2027: 2027-10-04}}
      wachtdagen: {standaard: 10}
    bronnen: [{bron: gids, vindplaats: "4.2"}]
"""
MOMENT = """\
momenten:
  - id: wachten
    titel: Wachten op de start
    van: $teldatum
    tot: $wachtdagen dagen na $teldatum
    wie: [mentor, leerling]
    omschrijving: Het duurt {$wachtdagen} dagen.
    regios: [noord]
    geldig: {vanaf: 2023}
    ongeverifieerd: ja
    bronnen: [{bron: gids, vindplaats: "3"}]
"""


def test_a_region_adds_itself_with_its_values() -> None:
    """The region is known, and its values stand with the parameters, whatever file they came from."""
    draft = load(REGION)
    assert draft.findings == ()
    region = Region("noord", "Regio Noord", (Citation("gids", "4.2"),), "Drie scholen.")
    assert draft.declared_regions == {"noord": region}
    assert draft.regions == {"noord"}
    noord = RegionalValues(
        MonthDay(10, 2), {2027: draft.parameters["teldatum"].per_region["noord"].per_year[2027]}
    )
    assert draft.parameters["teldatum"].per_region == {"noord": noord}
    assert draft.parameters["wachtdagen"].per_region == {"noord": RegionalValues(10)}
    assert draft.parameters["lopend"].per_region == {}


def test_a_region_in_a_file_of_its_own_leaves_the_rest_alone() -> None:
    """One more file: what was there stays as it was."""
    with_file = read_rulebook({"a.yaml": BASE.encode(), "regios/noord.yaml": REGION.encode()})
    without = read_rulebook({"a.yaml": BASE.encode()})
    assert (with_file.rules, with_file.actions, with_file.vocabulary) == (
        without.rules,
        without.actions,
        without.vocabulary,
    )
    assert {name: one.default for name, one in with_file.parameters.items()} == {
        name: one.default for name, one in without.parameters.items()
    }


def test_regional_values_of_a_list_take_part_in_its_type() -> None:
    """A condition may rely on every value that a list can have, in any region."""
    region = "regios: [{id: noord, naam: Noord, bronnen: [{bron: gids}], parameters: {lopend: {standaard: [onzin]}}}]"
    rule = """
regels:
  - signaal: R-1
    titel: Proef
    fase: aanmelding
    urgentie: hoog
    zichtbaarVoor: [vo]
    als: {aanmeldingen: {minstensEen: {status: {in: $lopend}}}}
    omdat: Proef
    acties: [A001]
    bronnen: [{bron: gids}]
"""
    assert [finding.code for finding in load(region + rule).findings] == ["OVS409"]
    assert load("regios: [{id: noord, naam: Noord, bronnen: [{bron: gids}]}]" + rule).findings == ()


def test_an_action_that_is_offered_in_one_region() -> None:
    """``regios`` of an action; left out means everywhere."""
    draft = load(f"{ACTION}    regios: [noord, zuid]\n")
    assert draft.findings == ()
    assert draft.actions["A002"].regions == ("noord", "zuid")
    assert draft.actions["A001"].regions == ()


def test_a_moment_with_everything() -> None:
    """Every key of a moment has its place in the model."""
    draft = load(REGION + MOMENT)
    assert draft.findings == ()
    assert draft.moments["wachten"] == Moment(
        id="wachten",
        title="Wachten op de start",
        roles=("mentor", "leerling"),
        description="Het duurt {$wachtdagen} dagen.",
        citations=(Citation("gids", "3"),),
        first=ParameterRef("teldatum"),
        last=Offset(ParameterRef("wachtdagen"), Unit.DAG, False, ParameterRef("teldatum")),
        regions=("noord",),
        valid_from=2023,
        unverified=True,
    )


def test_one_day_is_a_period_of_one_day() -> None:
    """``op`` is short for ``van`` and ``tot`` on the same day."""
    draft = load(
        "momenten: [{id: m, titel: M, op: 2026-08-01, wie: [mentor], omschrijving: M., bronnen: [{bron: gids}]}]"
    )
    assert draft.findings == ()
    assert draft.moments["m"].first == draft.moments["m"].last


def test_a_parameter_that_nobody_checked() -> None:
    """``ongeverifieerd`` on a parameter."""
    draft = load("parameters: [{id: p, type: getal, omschrijving: P, standaard: 1, ongeverifieerd: ja}]")
    assert draft.findings == ()
    assert draft.parameters["p"].unverified
    assert not draft.parameters["teldatum"].unverified


def _moment(days: str) -> str:
    return (
        f"momenten: [{{id: m, titel: M, {days}wie: [mentor], omschrijving: M., bronnen: [{{bron: gids}}]}}]\n"
    )


CASES = (
    Rejected(
        UnknownParameter,
        "regios:\n  - {id: noord, naam: Noord, bronnen: [{bron: gids}], parameters: {«teldatm»: {standaard: 10-02}}}\n",
        "onbekende parameter `teldatm`",
        "bedoelde u `teldatum`?",
    ),
    Rejected(
        DuplicateName,
        "regios:\n  - {id: noord, naam: Noord, bronnen: [{bron: gids}]}\n"
        "  - {id: «noord», naam: Noord, bronnen: [{bron: gids}]}\n",
        "`noord` staat twee keer onder `regios`",
        "geef een van de twee een andere naam, of haal er een weg",
    ),
    Rejected(
        RegionalValuesTwice,
        "regios:\n  - {id: noord, naam: Noord, bronnen: [{bron: gids}], parameters: {«dag»: {standaard: 10-02}}}\n"
        "parameters:\n  - {id: dag, type: datum, omschrijving: Dag, standaard: 10-01, perRegio: {noord: {standaard: 10-03}}}\n",
        "`dag` heeft voor regio `noord` al een waarde",
        "haal een van de twee weg",
    ),
    Rejected(
        MissingKey,
        _moment("").replace("id", "«id»", 1),
        "de sleutel `op` ontbreekt, en die is verplicht bij `momenten`",
        "zet `op:` erbij, even ver ingesprongen als de andere sleutels",
    ),
    Rejected(
        MissingKey,
        _moment("van: $teldatum, ").replace("id", "«id»", 1),
        "de sleutel `tot` ontbreekt, en die is verplicht bij `momenten`",
        "zet `tot:` erbij, even ver ingesprongen als de andere sleutels",
    ),
    Rejected(
        KeysClash,
        _moment("op: $teldatum, «tot»: $teldatum, "),
        "`tot` en `op` gaan niet samen",
        "haal een van de twee weg",
    ),
    Rejected(
        NotADateOperand,
        _moment("op: «morgen», "),
        "`morgen` is niet te lezen als datum",
        "schrijf een datum zoals `2026-09-01`, een datumfeit, `peildatum`, een `$parameter`,"
        " of bijvoorbeeld `14 dagen voor $teldatum`",
    ),
    Rejected(
        NotANumber,
        "regios: [{id: noord, naam: Noord, bronnen: [{bron: gids}], parameters: {wachtdagen: {standaard: «veel»}}}]",
        "bij `wachtdagen` hoort een geheel getal, geen `veel`",
        "schrijf het getal in cijfers, zoals `7`",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_one_mistake_gives_one_finding(case: Rejected) -> None:
    """The right finding, on the right word, in words that help."""
    told = one_finding(case)
    assert told.finding is case.finding
    assert told.underlined == case.text
    assert (told.message, told.hint) == (case.message, case.hint)
