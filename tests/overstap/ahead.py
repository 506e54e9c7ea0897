"""A small rulebook about what lies ahead: a handover, a talk now and then, a count, and who is responsible."""

from functools import cache
from typing import Final

from overstap_engine.check.rulebook import check_rulebook
from overstap_engine.model.rulebook import Rulebook

__all__ = ["DOSSIER", "RULES", "ahead_rulebook"]

RULES: Final = """\
regelboek: {naam: vooruit, versie: "1"}
partijen: [vo, mbo, leerling]
feiten:
  id: {type: tekst, verplicht: ja, label: kenmerk, vraag: Wat is het kenmerk?, delen: wettelijk}
  overstapjaar: {type: getal, verplicht: ja, label: overstapjaar, vraag: Welk jaar?, delen: wettelijk}
  doel: {type: keuze, waarden: {mbo: het mbo, vo: het vo}, label: doel, vraag: Wat is het doel?, delen: wettelijk}
  wie:
    type: keuze
    waarden: {vo: de vo-school, mbo: de mbo-school, geen: geen enkele partij}
    label: partij die contact houdt
    vraag: Wie houdt contact?
    houders: [vo, mbo]
    delen: wettelijk
  overdracht:
    type: keuze
    waarden: {gehouden: gehouden, nietNodig: niet nodig, nietGehouden: niet gehouden}
    label: warme overdracht
    vraag: Hoe ver is de overdracht?
    houders: [vo, mbo]
    delen: begeleiding
  gesprek: {type: datum, label: laatste gesprek, vraag: Wanneer was het gesprek?, houders: [mbo], delen: begeleiding}
  geboren:
    {type: datum, verantwoorden: ja, label: geboortedatum, vraag: Wanneer geboren?, houders: [vo], delen: wettelijk}
  plek: {type: ja_nee, label: plek, vraag: Is er een plek?, houders: [mbo], delen: wettelijk}
  uitschrijving: {type: datum, label: uitschrijving, vraag: Wanneer uitgeschreven?, houders: [vo], delen: wettelijk}
lijsten:
  aanmeldingen:
    {label: aanmeldingen, vraag: Welke?, houders: [mbo], delen: wettelijk, velden: {
      stand: {type: keuze, waarden: {loopt: loopt, weg: ingetrokken}, label: stand, vraag: Welke stand?},
      datum: {type: datum, label: datum, vraag: Welke dag?}}}
  toestemmingen:
    {label: toestemmingen, vraag: Welke?, houders: [vo, mbo], delen: wettelijk, velden: {
      ontvanger: {type: keuze, waarden: [vo, mbo], verplicht: ja, label: ontvanger, vraag: Wie?},
      categorie: {type: keuze, waarden: [begeleiding, toestemming], verplicht: ja, label: soort, vraag: Wat?},
      status: {type: keuze, waarden: [gegeven, ingetrokken], verplicht: ja, label: keuze, vraag: Hoe?},
      datum: {type: datum, verplicht: ja, label: datum, vraag: Wanneer?}}}
parameters:
  - {id: einde, type: datum, omschrijving: Einde van het schooljaar, standaard: "07-31"}
regels:
  - signaal: OVD-01
    titel: Nog geen warme overdracht vastgelegd
    fase: overdracht
    urgentie: hoog
    zichtbaarVoor: [vo, mbo, leerling]
    als:
      - doel: mbo
      - overdracht: {onbekendOf: nietGehouden}
      - peildatum: {na: 2026-06-15, voor: 2026-10-01}
    omdat: Op {peildatum} is de overdracht {overdracht}.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: MBO-01
    titel: Het gesprek is langer dan vijf weken geleden
    fase: mbo
    urgentie: midden
    zichtbaarVoor: [vo, mbo, leerling]
    als: {gesprek: {voor: 5 weken voor peildatum}}
    omdat: Het laatste gesprek was op {gesprek}.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: MBO-02
    titel: Signalen uit twee fasen
    fase: mbo
    urgentie: laag
    zichtbaarVoor: [vo, mbo, leerling]
    als: {signalen.aantalFasen: {minstens: 2}}
    omdat: Er zijn signalen uit twee fasen.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: AAN-01
    titel: Nog geen aanmelding
    fase: aanmelding
    urgentie: hoog
    zichtbaarVoor: [vo, leerling]
    als:
      - aanmeldingen: {geenEnkel: {stand: loopt}}
      - peildatum: {vanaf: $einde}
    omdat: Er is geen aanmelding.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: AAN-02
    titel: Nog geen achttien jaar en nog geen plek
    fase: aanmelding
    urgentie: laag
    zichtbaarVoor: [leerling]
    als:
      - geboren: {totEnMet: 18 jaar voor peildatum}
      - verantwoordelijk.geen: ja
    omdat: Geboren op {geboren}.
    acties: [A1]
    bronnen: [{bron: gids}]
    verantwoording: De leeftijd is hier een grens uit de wet.
acties:
  - {code: A1, titel: Bel de leerling, rollen: [mentor], niveau: leerling, bronnen: [{bron: gids}]}
bronnen:
  - {id: gids, titel: De gids, uitgever: Overstap}
verantwoordelijkheid:
  vastgelegdIn: wie
  volgorde:
    - id: opHetVo
      partij: vo
      titel: Ingeschreven op de vo-school
      als: {uitschrijving: {na: peildatum}}
      daarna: {partij: geen, op: uitschrijving}
      bronnen: [{bron: gids}]
    - id: plekOpHetMbo
      partij: mbo
      titel: Er is een plek op het mbo
      als: {plek: ja}
      bronnen: [{bron: gids}]
    - id: nergens
      partij: geen
      titel: Uitgeschreven en nog geen plek
      als: {plek: nee}
      daarna: {partij: mbo, op: 1 maand na uitschrijving}
      bronnen: [{bron: gids}]
"""

DOSSIER: Final[dict[str, object]] = {
    "id": "L-0001",
    "overstapjaar": 2026,
    "doel": "mbo",
    "gesprek": "2026-05-20",
    "geboren": "2008-08-15",
    "plek": False,
    "uitschrijving": "2026-07-31",
    "aanmeldingen": [{"stand": "weg", "datum": "2026-03-01"}],
}


@cache
def ahead_rulebook() -> Rulebook:
    """The rulebook, checked."""
    result = check_rulebook({"regels.yaml": RULES.encode()})
    assert result.rulebook is not None, [str(finding) for finding in result.findings]
    return result.rulebook
