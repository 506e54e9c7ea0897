"""A small rulebook about talks, a handover and registrations, in which people can still influence some facts."""

from datetime import date
from functools import cache
from typing import Final

from overstap.analyse.what_if import Alternative, WhatIf, what_if
from overstap.dossier import Dossier
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan import make_plan
from tests.analyse.findings import rulebook_of

__all__ = ["AS_OF", "RULES", "ask", "dossier", "shown", "talks"]

AS_OF: Final = date(2026, 4, 20)

RULES: Final = """\
regelboek: {naam: gesprekken, versie: "1", bereikPeildatum: {jarenVoor: 1, jarenNa: 1}}
partijen: [vo, mbo, leerling]
feiten:
  id: {type: tekst, verplicht: ja, label: kenmerk, vraag: Wat is het kenmerk?, delen: wettelijk}
  overstapjaar: {type: getal, verplicht: ja, label: overstapjaar, vraag: Welk jaar?, delen: wettelijk}
  wens: {type: ja_nee, label: wens, vraag: Is er een wens?, houders: [vo], delen: wettelijk}
  gesprek: {type: ja_nee, label: gesprek, vraag: Is er een gesprek?, houders: [vo], delen: wettelijk, invloed: vooruit}
  verslag: {type: ja_nee, label: verslag, vraag: Is er een verslag?, houders: [vo], delen: wettelijk, invloed: vooruit}
  geheim:
    {type: ja_nee, label: geheim, vraag: Is dit zo?, houders: [vo], delen: toestemming, invloed: vooruit}
  stand:
    type: keuze
    waarden: {nietNodig: niet nodig, gepland: gepland, gehouden: gehouden, nietGehouden: niet gehouden}
    label: overdracht
    vraag: Hoe ver is de overdracht?
    houders: [vo, mbo]
    delen: wettelijk
    invloed: {vooruit: [gepland, gehouden]}
  dag: {type: datum, label: dag, vraag: Welke dag?, houders: [mbo], delen: wettelijk, invloed: vooruit}
  opleiding: {type: tekst, label: opleiding, vraag: Welke opleiding?, houders: [mbo], delen: wettelijk}
  uren: {type: getal, label: uren, vraag: Hoeveel?, houders: [vo], delen: wettelijk, invloed: vooruit}
  kleur:
    {type: keuze, waarden: [rood, geel, blauw], label: kleur, vraag: Wat?, houders: [vo], delen: wettelijk,
     invloed: {altijd: [geel, blauw]}}
  een: {type: ja_nee, label: een, vraag: Is een zo?, houders: [vo], delen: wettelijk, invloed: vooruit}
  twee: {type: ja_nee, label: twee, vraag: Is twee zo?, houders: [vo], delen: wettelijk, invloed: vooruit}
  drie: {type: ja_nee, label: drie, vraag: Is drie zo?, houders: [vo], delen: wettelijk, invloed: vooruit}
  vier: {type: ja_nee, label: vier, vraag: Is vier zo?, houders: [vo], delen: wettelijk, invloed: vooruit}
  partij:
    {type: keuze, waarden: [geen, vo, mbo], label: partij, vraag: Wie?, houders: [vo, mbo], delen: wettelijk,
     invloed: {altijd: [vo, mbo]}}
lijsten:
  aanmeldingen:
    label: aanmeldingen
    vraag: Welke?
    houders: [mbo]
    delen: wettelijk
    invloed: vooruit
    velden:
      stand:
        type: keuze
        waarden: [ontvangen, aangemeld, ingetrokken]
        label: stand
        vraag: Welke stand?
        invloed: {vooruit: [aangemeld]}
      datum: {type: datum, label: datum, vraag: Welke dag?}
  toestemmingen:
    {label: toestemmingen, vraag: Welke?, houders: [vo, mbo], delen: wettelijk, velden: {
      ontvanger: {type: keuze, waarden: [vo, mbo], verplicht: ja, label: ontvanger, vraag: Wie?},
      categorie: {type: keuze, waarden: [begeleiding, toestemming], verplicht: ja, label: soort, vraag: Wat?},
      status: {type: keuze, waarden: [gegeven, geweigerd, ingetrokken], verplicht: ja, label: keuze, vraag: Hoe?},
      datum: {type: datum, verplicht: ja, label: datum, vraag: Wanneer?}}}
afspraken:
  - {id: gehoudenDag, titel: Een gehouden overdracht is geweest, als: {niet: {stand: gehouden, dag: {na: peildatum}}},
     waarom: Of het gesprek er was weet u pas op de dag zelf.}
  - {id: aangemeld, titel: Een aanmelding is geweest, als: {aanmeldingen: {geenEnkel: {datum: {na: peildatum}}}},
     waarom: De dag is die van ontvangst.}
regels:
  - signaal: A-01
    titel: Nog geen gesprek
    fase: intake
    urgentie: hoog
    zichtbaarVoor: [vo, mbo, leerling]
    als: {wens: ja, gesprek: {onbekendOf: nee}}
    omdat: Er is nog geen gesprek.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: A-02
    titel: Gesprek zonder verslag
    fase: intake
    urgentie: midden
    zichtbaarVoor: [vo, mbo, leerling]
    als: {gesprek: ja, verslag: {onbekendOf: nee}, wens: ja}
    omdat: Er is nog geen verslag.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: A-03
    titel: Geen overdracht voor juni
    fase: overdracht
    urgentie: hoog
    zichtbaarVoor: [vo, mbo, leerling]
    als:
      - stand: {isNiet: gehouden}
      - niet: {stand: gepland, dag: {voor: 2026-06-01}}
    omdat: De overdracht is {stand}.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: A-04
    titel: Geen lopende aanmelding
    fase: aanmelding
    urgentie: hoog
    zichtbaarVoor: [vo, leerling]
    als: {aanmeldingen: {geenEnkel: {stand: aangemeld}}}
    omdat: Er is geen aanmelding.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: A-05
    titel: Een wens in het voorjaar
    fase: aanmelding
    urgentie: hoog
    zichtbaarVoor: [vo, mbo, leerling]
    als: {wens: nee, peildatum: {voor: 2026-06-01}}
    omdat: Het is voor juni.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: A-06
    titel: Iets dat niet iedereen weet
    fase: aanmelding
    urgentie: hoog
    zichtbaarVoor: [vo, mbo, leerling]
    als: {wens: ja, geheim: {onbekendOf: nee}, partij: geen}
    omdat: Het is niet bekend.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: A-07
    titel: Een dag na de zomer voor koks
    fase: start
    urgentie: hoog
    zichtbaarVoor: [vo, leerling]
    als: {opleiding: Kok, dag: {na: 2026-08-31}, verslag: nee}
    omdat: De dag is {dag}.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: A-08
    titel: Geheim en wens
    fase: start
    urgentie: hoog
    zichtbaarVoor: [vo, mbo, leerling]
    als: {geheim: ja, wens: ja}
    omdat: Het is zo.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: A-09
    titel: Overdracht zonder verslag
    fase: start
    urgentie: hoog
    zichtbaarVoor: [vo, mbo, leerling]
    als: {stand: gehouden, partij: mbo, verslag: {onbekendOf: nee}}
    omdat: Er is nog geen verslag.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: A-10
    titel: Alleen vroeger
    fase: start
    urgentie: hoog
    zichtbaarVoor: [vo, mbo, leerling]
    geldig: {tot: 2025}
    als: {wens: ja}
    omdat: Zo was het.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: A-11
    titel: Aanmeldingen niet vastgelegd
    fase: start
    urgentie: hoog
    zichtbaarVoor: [vo, mbo, leerling]
    als: {aanmeldingen: {bekend: nee}, partij: vo}
    omdat: Het is niet bekend.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: A-12
    titel: Toestemming ingetrokken
    fase: start
    urgentie: laag
    zichtbaarVoor: [vo, mbo, leerling]
    als: {toestemmingen: {minstensEen: {status: ingetrokken}}}
    omdat: Er is een keuze gemaakt.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: A-13
    titel: Weinig uren
    fase: start
    urgentie: laag
    zichtbaarVoor: [vo, mbo, leerling]
    als: {uren: {minderDan: 3}}
    omdat: Het zijn {uren} uren.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: A-14
    titel: Een kleur
    fase: start
    urgentie: laag
    zichtbaarVoor: [vo, mbo, leerling]
    als: {kleur: {isNiet: geel}, geenVan: [{kleur: blauw, een: ja}, {twee: ja, drie: ja, vier: ja}]}
    omdat: Het is {kleur}.
    acties: [A1]
    bronnen: [{bron: gids}]
  - signaal: A-15
    titel: Iets dat het mbo niet mag weten
    fase: start
    urgentie: laag
    zichtbaarVoor: [mbo]
    als: {wens: ja, geheim: {onbekendOf: nee}}
    omdat: Het is niet bekend.
    acties: [A1]
    bronnen: [{bron: gids}]
acties:
  - {code: A1, titel: Bel de leerling, rollen: [mentor], niveau: leerling, bronnen: [{bron: gids}]}
bronnen:
  - {id: gids, titel: De gids, uitgever: Overstap}
"""


@cache
def talks() -> Rulebook:
    """The rulebook, checked."""
    return rulebook_of(RULES)


def dossier(**facts: object) -> Dossier:
    """A dossier of 2026."""
    return Dossier.from_mapping({"id": "L-0001", "overstapjaar": 2026, **facts}, talks())


def ask(code: str, party: str = "leerling", as_of: date = AS_OF, **facts: object) -> WhatIf:
    """What if, about one dossier."""
    plan = make_plan(talks(), year=2026, region=None, party=party)
    return what_if(plan, dossier(**facts), as_of, code)


def shown(alternatives: tuple[Alternative, ...]) -> list[dict[str, object]]:
    """Of every alternative: what changes into what; a day as (first, last)."""
    return [{_place(change): _value(change) for change in one.changes} for one in alternatives]


def _place(change: object) -> str:
    from overstap.analyse.what_if import Change

    assert isinstance(change, Change)
    where = "" if change.index is None else f"[{change.index}]"
    return f"{change.fact}{where}" + (f".{change.field}" if change.field else "")


def _value(change: object) -> object:
    from overstap.analyse.what_if import Change, Kind

    assert isinstance(change, Change)
    if change.kind is Kind.NEW_ITEM:
        return {part.field: _value(part) for part in change.parts}
    if change.kind is not Kind.VALUE:
        return change.kind
    if change.span is None:
        return change.values
    return "dan" if change.span.moment else (change.span.first, change.span.last)
