"""A small rulebook in which every analysis finds something, planted on purpose."""

from functools import cache
from pathlib import Path
from typing import Final

from overstap_engine.check.rulebook import check_rulebook
from overstap_engine.model.rulebook import Rulebook

__all__ = ["RULES", "rulebook_of", "with_findings", "write"]

RULES: Final = """\
regelboek: {naam: gesprekken, versie: "2026.1", bereikPeildatum: {jarenVoor: 1, jarenNa: 1}}
partijen: [vo, mbo, leerling]
feiten:
  id: {type: tekst, verplicht: ja, label: kenmerk, vraag: Wat is het kenmerk?, delen: wettelijk}
  overstapjaar: {type: getal, verplicht: ja, label: overstapjaar, vraag: Welk jaar?, delen: wettelijk}
  wens: {type: ja_nee, label: wens voor een gesprek, vraag: Is er een wens?, houders: [vo, mbo], delen: wettelijk}
  gesprek: {type: ja_nee, label: gesprek, vraag: Is er een gesprek?, houders: [vo], delen: wettelijk}
  geheim: {type: ja_nee, label: wat de leerling vertelde, vraag: Is er iets?, houders: [vo], delen: toestemming}
  dag: {type: datum, label: dag van het gesprek, vraag: Welke dag?, houders: [vo, mbo], delen: wettelijk}
lijsten:
  aanmeldingen:
    label: aanmeldingen
    vraag: Welke?
    houders: [mbo]
    delen: wettelijk
    velden: {stand: {type: keuze, waarden: [loopt, gestopt], label: stand, vraag: Welke stand?}}
  toestemmingen:
    {label: keuzes over delen, vraag: Welke?, houders: [vo, mbo], delen: wettelijk, velden: {
      ontvanger: {type: keuze, waarden: [vo, mbo], verplicht: ja, label: ontvanger, vraag: Wie?},
      categorie: {type: keuze, waarden: [begeleiding, toestemming], verplicht: ja, label: soort, vraag: Wat?},
      status: {type: keuze, waarden: [gegeven, geweigerd, ingetrokken], verplicht: ja, label: keuze, vraag: Hoe?},
      datum: {type: datum, verplicht: ja, label: datum, vraag: Wanneer?}}}
parameters:
  - {id: uiterlijk, type: datum, omschrijving: Laatste dag, standaard: "06-01",
     bronnen: [{bron: b, vindplaats: p}]}
gewoneLeerling:
  - {titel: voor de zomer, vanaf: $uiterlijk, feiten: {wens: nee, gesprek: ja, aanmeldingen: [{stand: loopt}]}}
afspraken:
  - {id: geweest, titel: Een gesprek is geweest, als: {niet: {gesprek: ja, dag: {na: peildatum}}},
     waarom: Dat weet u pas op de dag zelf.}
regels:
  - signaal: A-01
    titel: Wens voor een gesprek
    fase: intake
    urgentie: hoog
    zichtbaarVoor: [vo, mbo, leerling]
    als: {wens: ja}
    omdat: Er is een wens.
    acties: [X-1]
    bronnen: [{bron: b, vindplaats: p}]
REST
acties:
  - {code: X-1, titel: Plan een gesprek, rollen: [mentor], niveau: leerling, bronnen: [{bron: b, vindplaats: p}]}
  - {code: X-2, titel: Rond het gesprek af, rollen: [mentor], niveau: leerling, bronnen: [{bron: b, vindplaats: p}]}
bronnen: [{id: b, titel: B, uitgever: U}]
beloften:
  - {id: P-1, titel: "Een wens geeft een signaal", voor: [vo, mbo], als: {wens: ja}, dan: {signaal: [A-02, A-01]},
     waarom: w}
  - {id: P-2, titel: Een gesprek na de laatste dag geeft een signaal, voor: [vo],
     als: {gesprek: nee, peildatum: {na: $uiterlijk}}, dan: {signaal: [A-06]},
     parameters: {uiterlijk: {van: "05-01", totEnMet: "07-01"}}, waarom: w}
  - {id: P-3, titel: Een lege belofte, voor: [vo], als: {wens: ja, niet: {wens: ja}}, dan: {signaal: [A-01]},
     waarom: w}
tegenstrijdig:
  - {signalen: [A-01, A-06], waarom: Een gesprek plannen en afronden gaan niet samen.}
  - {acties: [X-1, X-2], waarom: Plannen en afronden gaan niet samen.}
  - {signalen: [A-01, A-03], waarom: Eén van de twee.}
verklaard:
  - {soort: nooit, codes: [A-03], waarom: Deze regel wacht op een nieuw feit.}
  - {soort: dubbel, codes: [A-01, A-06], waarom: Dit was ooit zo.}
"""

_MORE: Final = {
    "A-02": ("Wens, in andere woorden", "{niet: {wens: nee}}", "X-1"),
    "A-03": ("Wens die er niet kan zijn", "{alle: [{gesprek: ja}, {wens: ja}, {wens: {isNiet: ja}}]}", "X-1"),
    "A-04": ("Wens en geen gesprek", "{alle: [{wens: ja}, {gesprek: nee}]}", "X-1"),
    "A-05": (
        "Gesprek op een dag",
        "{alle: [{gesprek: ja}, {dag: {bekend: ja}}, {dag: {totEnMet: peildatum}}]}",
        "X-2",
    ),
    "A-06": (
        "Na de laatste dag",
        "{alle: [{peildatum: {na: $uiterlijk}}, {gesprek: nee}, {geheim: ja}]}",
        "X-2",
    ),
}


def _rule(code: str) -> str:
    title, condition, action = _MORE[code]
    return (
        f"  - signaal: {code}\n    titel: {title}\n    fase: intake\n    urgentie: midden\n"
        f"    zichtbaarVoor: [vo, mbo, leerling]\n    als: {condition}\n    omdat: {title}.\n"
        f"    acties: [{action}]\n    bronnen: [{{bron: b, vindplaats: p}}]\n"
    )


def _text() -> str:
    return RULES.replace("REST\n", "".join(map(_rule, _MORE)))


@cache
def with_findings() -> Rulebook:
    """The rulebook, checked."""
    return rulebook_of(_text())


def rulebook_of(text: str) -> Rulebook:
    """A rulebook of one file; fails the test when it does not load."""
    result = check_rulebook({"regels.yaml": text.encode()})
    assert result.rulebook is not None, result.findings
    return result.rulebook


def write(folder: Path, *, replace: tuple[str, str] = ("", "")) -> Path:
    """The rulebook as a folder of rules."""
    folder.mkdir()
    (folder / "regels.yaml").write_text(
        _text().replace(*replace) if replace[0] else _text(), encoding="utf-8"
    )
    return folder
