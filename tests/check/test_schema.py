"""The JSON Schema of rule files accepts our own rules and what the language allows, and rejects common mistakes."""

import json
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from overstap import bundled_rules
from overstap_engine.check.rulebook import check_rulebook
from overstap_engine.check.schema import rule_schema
from overstap_engine.load.folder import read_folder
from overstap_engine.model.rulebook import Rulebook
from tests.check.reading import FIXTURES, checked, report, rulebook
from tests.check.test_rejections import RULE, condition, rule

OUR_RULES = bundled_rules()

MORE = """parameters:
  - {id: dagen, type: getal, omschrijving: Dagen, standaard: 3}
  - {id: statussen, type: lijst, omschrijving: Statussen, standaard: [ontvangen]}
afleidingen:
  - {feit: status.nieuwste, nieuwste: {van: aanmeldingen.status, volgens: datum}}
  - {feit: hulp.uren, eersteBekende: [advies.uren, 0]}
"""


class Core(yaml.SafeLoader):
    """YAML 1.2 as an editor reads it: dates and ``ja`` stay text."""


Core.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:timestamp"]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def parsed(text: str) -> Any:
    # JSON has text keys only; editors show the year behind perJaar as text
    return json.loads(json.dumps(yaml.load(text, Loader=Core)))


def book() -> Rulebook:
    return rulebook(MORE)


def errors(text: str, schema: dict[str, Any]) -> list[str]:
    validator: Any = Draft7Validator(schema)  # its stubs leave iter_errors partly unknown
    found = validator.iter_errors(parsed(text))
    return [f"{'.'.join(map(str, one.absolute_path))}: {one.message}" for one in found]


def test_is_a_draft_07_schema_and_plain_json() -> None:
    schema = rule_schema(book())
    Draft7Validator.check_schema(schema)
    assert json.loads(json.dumps(schema)) == schema
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"


def test_is_the_same_every_time() -> None:
    assert json.dumps(rule_schema(book())) == json.dumps(rule_schema(book()))


def test_accepts_our_own_rules() -> None:
    files = read_folder(OUR_RULES, name="rules")
    ours = check_rulebook(files).rulebook
    assert ours is not None
    schema = rule_schema(ours)
    assert {name: found for name, data in files.items() if (found := errors(data.decode(), schema))} == {}


@pytest.mark.parametrize("name", ["base.yaml", "header.yaml"])
def test_accepts_the_base(name: str) -> None:
    assert errors((FIXTURES / name).read_text(encoding="utf-8"), rule_schema(book())) == []


CONDITIONS = [
    "{doel: mbo}",
    "[{doel: mbo}, {niet: {doel: {in: [mbo, werk]}}}]",
    "{eenVan: [{doel: {isNiet: mbo}}, {geenVan: [{doel: {bekend: nee}}]}]}",
    "{advies.hulpNodig: ja}",
    "{advies.hulpNodig: {onbekendOf: nee}}",
    "{advies.uren: 3}",
    "{advies.uren: $dagen}",
    "{advies.uren: {minstens: 3, hoogstens: $dagen}}",
    "{advies.uren: {in: [1, $dagen, 3]}}",
    "{advies.uren: {onbekendOf: 3}}",
    "{advies.uren: {onbekendOf: [3, 4]}}",
    "{peildatum: {vanaf: 2026-01-01, voor: leerling.geboortedatum}}",
    "{peildatum: {na: $teldatum}}",
    "{leerling.geboortedatum: {na: 18 jaar voor peildatum}}",
    "{leerling.geboortedatum: {na: $dagen dagen na $teldatum}}",
    "{leerling.geboortedatum: {onbekendOf: [peildatum, 2 weken na 2026-01-01]}}",
    "{aanmeldingen: {minstensEen: {status: {in: $statussen}, datum: {na: peildatum}}}}",
    "{aanmeldingen: {alleItems: {eenVan: [{status: ontvangen}, {niet: {datum: {bekend: ja}}}]}}}",
    "{aanmeldingen: {aantal: {waar: {status: {nietIn: [ontvangen, $statussen]}}, minstens: 2}}}",
    "{aanmeldingen: {aantal: {meerDan: $dagen}, bekend: ja}}",
    "{signaal: BAS-01}",
    "{signaal: [BAS-01]}",
    "{signalen.aantal: {minstens: 2}, signalen.aantalFasen: {minderDan: $dagen}}",
    "{status.nieuwste: {onbekendOf: $statussen}}",
    "{hulp.uren: {meerDan: 2}}",
    "{aanmelding.eersteOp: {bekend: nee}}",
]


@pytest.mark.parametrize("text", CONDITIONS)
def test_accepts_what_the_checker_accepts(text: str) -> None:
    written = condition(text) + "    verantwoording: De wet noemt deze leeftijd.\n"
    result = checked(MORE + written)
    assert result.rulebook is not None, report(result)
    assert errors(written, rule_schema(book())) == []


MISTAKES = [
    (rule("titel:", "tietel:"), "regels.0: "),
    (rule("    titel: Proef\n", ""), "'titel' is a required property"),
    (rule("fase: aanmelding", "fase: lente"), "regels.0.fase: 'lente' is not one of"),
    (rule("urgentie: midden", "urgentie: ernstig"), "regels.0.urgentie: "),
    (rule("zichtbaarVoor: [vo]", "zichtbaarVoor: [ouders]"), "regels.0.zichtbaarVoor.0: 'ouders'"),
    (rule("[A001]", "[A999]"), "regels.0.acties.0: 'A999'"),
    (rule("[A001]", "[]"), "regels.0.acties: "),
    (rule("bron: handreiking", "bron: handreking"), "regels.0.bronnen.0.bron: "),
    (condition("{doell: mbo}"), "regels.0.als: "),
    (condition("{doel: havo}"), "regels.0.als.doel: 'havo' is not one of"),
    (condition("{doel: {voor: peildatum}}"), "regels.0.als.doel: "),
    (condition("{doel: [mbo, werk]}"), "regels.0.als.doel: "),
    (condition("{doel: {in: mbo}}"), "regels.0.als.doel.in: "),
    (condition("{advies.hulpNodig: true}"), "regels.0.als.advies.hulpNodig: "),
    (condition("{advies.hulpNodig: Ja}"), "regels.0.als.advies.hulpNodig: 'Ja'"),
    (condition("{advies.uren: {minstens: drie}}"), "regels.0.als.advies.uren.minstens: "),
    (condition("{advies.uren: $teldatum}"), "regels.0.als.advies.uren: "),
    (condition("{peildatum: {na: 1 april}}"), "regels.0.als.peildatum.na: "),
    (condition("{peildatum: {na: $dagen}}"), "regels.0.als.peildatum.na: "),
    (condition("{peildatum: {na: 3 dag voor doel}}"), "regels.0.als.peildatum.na: "),
    (condition("{peildatum: {na: leerlingXgeboortedatum}}"), "regels.0.als.peildatum.na: "),
    (condition("{aanmeldingen: {minstensEen: {doel: mbo}}}"), "regels.0.als.aanmeldingen.minstensEen: "),
    (condition("{aanmeldingen: {aantal: {waar: {statuss: a}, minstens: 1}}}"), "aantal.waar: "),
    (condition("{aanmeldingen: ontvangen}"), "regels.0.als.aanmeldingen: "),
    (condition("{signaal: XYZ-01}"), "regels.0.als.signaal: "),
    (condition("{signalen.aantal: 3}"), "regels.0.als.signalen.aantal: "),
    (condition("{eenVan: []}"), "regels.0.als.eenVan: "),
    (condition("{alle: {doel: mbo}}"), "regels.0.als.alle: "),
    (RULE + "    geldig: {van: 2020}\n", "regels.0.geldig: "),
    ("regel: []\n", "Additional properties are not allowed ('regel' was unexpected)"),
    ("parameters:\n  - {id: x, type: datum, omschrijving: X}\n", "'standaard' is a required property"),
    ("feiten:\n  x: {type: bool, label: x, vraag: Wat, delen: wettelijk}\n", "feiten.x.type: "),
    (
        "acties:\n  - {code: A1, titel: T, rollen: [m], niveau: leerling, bronnen: [], binnen: snel}\n",
        "acties.0.binnen: ",
    ),
]


@pytest.mark.parametrize(("text", "told"), MISTAKES)
def test_rejects_a_mistake_in_its_place(text: str, told: str) -> None:
    assert checked(MORE + text).rulebook is None or "parameters:" in text
    found = errors(text, rule_schema(book()))
    assert [line for line in found if told in line], found


REGIONS = """regios:
  - {id: noord, naam: Noord, omschrijving: Drie scholen., bronnen: [{bron: handreiking}],
     parameters: {teldatum: {standaard: "10-02", perJaar: {2027: 2027-10-04}}, dagen: {standaard: 4}}}
"""
MOMENT = """momenten:
  - id: tellen
    titel: Tellen
    van: $teldatum
    tot: $dagen dagen na $teldatum
    wie: [mentor]
    omschrijving: Tel {$dagen} dagen.
    regios: [noord]
    geldig: {vanaf: 2020, tot: 2030}
    ongeverifieerd: nee
    bronnen: [{bron: handreiking}]
"""
OFFER = "acties:\n  - {code: A300, titel: T, rollen: [m], niveau: organisatie, bronnen: [{bron: handreiking}], regios: [noord]}\n"


def regional_book() -> Rulebook:
    return rulebook(MORE + REGIONS)


@pytest.mark.parametrize("text", [REGIONS, MOMENT, OFFER])
def test_accepts_regions_and_moments(text: str) -> None:
    result = checked(MORE + (text if text == REGIONS else REGIONS + text))
    assert result.rulebook is not None, report(result)
    assert errors(text, rule_schema(regional_book())) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (REGIONS.replace("{teldatum:", "{teldatm:"), "regios.0.parameters: "),
        (REGIONS.replace("standaard: 4", "waarde: 4"), "regios.0.parameters.dagen: "),
        (REGIONS.replace("naam: Noord, ", ""), "'naam' is a required property"),
        (MOMENT.replace("$dagen dagen na", "$dag dagen na"), "momenten.0.tot: "),
        (MOMENT.replace("van: $teldatum", "van: peildatum"), "momenten.0.van: "),
        (MOMENT.replace("van: $teldatum", "van: leerling.geboortedatum"), "momenten.0.van: "),
        (MOMENT.replace("regios: [noord]", "regios: [zuid]"), "momenten.0.regios.0: 'zuid'"),
        (MOMENT.replace("ongeverifieerd: nee", "ongeverifieerd: false"), "momenten.0.ongeverifieerd: "),
        (OFFER.replace("[noord]", "[zuid]"), "acties.0.regios.0: 'zuid'"),
    ],
)
def test_rejects_mistakes_in_regions_and_moments(text: str, told: str) -> None:
    assert checked(MORE + (text if "regios:\n" in text else REGIONS + text)).rulebook is None
    found = errors(text, rule_schema(regional_book()))
    assert [line for line in found if told in line], found


def test_one_mistake_gives_one_message() -> None:
    text = condition("{eenVan: [{doel: havo}, {advies.uren: {minstens: 2}}]}")
    assert len(errors(text, rule_schema(book()))) == 1


def test_editors_get_a_text_for_every_name() -> None:
    known = rule_schema(book())["definitions"]["conditie"]["properties"]
    vocabulary = book().vocabulary
    names = {*vocabulary.facts, *vocabulary.lists, *book().derivations}
    assert names <= set(known)
    assert [name for name in known if not known[name].get("markdownDescription")] == []
    assert "Wat wil de leerling na het vo gaan doen?" in known["doel"]["markdownDescription"]
    assert "Bekend bij: vo" in known["doel"]["markdownDescription"]
    assert known["doel"]["else"]["enumDescriptions"] == ["het mbo", "werk"]
