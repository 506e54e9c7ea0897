"""A planted rulebook of two rules, and scenarios for it, so small that coverage can be counted by hand."""

from pathlib import Path

from overstap.testing.feature import Scenario, scenarios_of
from overstap.testing.gherkin import read_feature
from overstap_engine.check.rulebook import check_rulebook
from overstap_engine.model.rulebook import Rulebook

__all__ = ["BOOK", "NOWHERE", "book", "scenarios"]

NOWHERE = Path("er-zijn-geen-dossiers")

BOOK = """\
regelboek: {naam: proef, versie: "1"}
partijen: [vo, mbo]
feiten:
  id: {type: tekst, label: pseudoniem, vraag: Welk pseudoniem?, delen: wettelijk, verplicht: ja}
  overstapjaar: {type: getal, label: overstapjaar, vraag: Welk jaar?, delen: wettelijk, verplicht: ja}
  hulp.nodig: {type: ja_nee, label: behoefte aan hulp, vraag: Is er hulp nodig?, houders: [vo], delen: wettelijk}
  gesprek.aantal: {type: getal, label: aantal gesprekken, vraag: Hoe vaak?, houders: [vo], delen: wettelijk}
lijsten:
  aanmeldingen:
    label: aanmeldingen
    vraag: Welke aanmeldingen zijn er?
    houders: [mbo]
    delen: wettelijk
    velden:
      status: {type: keuze, waarden: [lopend, gestopt, afgerond], label: stand, vraag: Welke stand?}
parameters:
  - id: grens
    type: datum
    omschrijving: De uiterste dag
    standaard: "04-01"
    bronnen: [{bron: b, vindplaats: "1"}]
afleidingen:
  - feit: aanmelding.actief
    label: lopende aanmelding
    als: {aanmeldingen: {minstensEen: {status: {in: [lopend, afgerond]}}}}
bronnen: [{id: b, titel: Bron, uitgever: U, datum: 2020-01-01}]
acties:
  - code: A1
    titel: Voer een gesprek
    rollen: [mentor]
    niveau: leerling
    bronnen: [{bron: b, vindplaats: "1"}]
regels:
  - signaal: R-1
    titel: Hulp nodig en nog niet aangemeld
    fase: mbo
    urgentie: midden
    zichtbaarVoor: [vo]
    als:
      alle:
        - hulp.nodig: ja
        - aanmelding.actief: nee
        - peildatum: {voor: $grens}
    omdat: Er is hulp nodig.
    acties: [A1]
    bronnen: [{bron: b, vindplaats: "1"}]
  - signaal: R-2
    titel: Vaak gesproken
    fase: mbo
    urgentie: laag
    zichtbaarVoor: [vo]
    als: {gesprek.aantal: {minstens: 3}}
    omdat: Er is {gesprek.aantal} keer gesproken.
    acties: [A1]
    bronnen: [{bron: b, vindplaats: "1"}]
"""


def book(text: str = BOOK, file: str = "rules/boek.yaml") -> Rulebook:
    """The planted rulebook, or another."""
    result = check_rulebook({file: text.encode()})
    if result.rulebook is None:
        raise AssertionError(result.findings)
    return result.rulebook


def scenarios(*bodies: str) -> tuple[Scenario, ...]:
    """Scenarios with these steps, separated by ``;``, for a student of 2026."""
    lines = ["# language: nl", "Functionaliteit: Proef"]
    for number, body in enumerate(bodies, 1):
        lines += [f"  Scenario: nummer {number}", "    Gegeven een leerling met overstapjaar 2026"]
        lines += [f"    {step.strip()}" for step in body.split(";")]
    feature, findings = read_feature("features/proef.feature", "\n".join(lines).encode())
    if feature is None or findings:
        raise AssertionError(findings)
    return scenarios_of(feature)
