"""What a party may see, encoded and as the evaluation masks it; and a leak that was planted is found."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

import pytest

from overstap.analyse import laboratory as module
from overstap.analyse.consent import hidden_from
from overstap.analyse.laboratory import Laboratory
from overstap.analyse.privacy import leaks
from overstap.analyse.verdict import Verdict
from overstap.dossier import Dossier
from overstap.parties import visibility_of
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item
from overstap_engine.prove import Lit
from tests.analyse.findings import rulebook_of, with_findings
from tests.generators.choices import Choices, Seeded
from tests.rules.shipped import shipped

DAY = date(2026, 6, 1)


@contextmanager
def _laboratory(rulebook: Rulebook) -> Generator[Laboratory]:
    made = Laboratory(rulebook, year=2026, region=None)
    try:
        yield made
    finally:
        made.close()


def test_the_encoded_mask_hides_what_the_evaluation_hides() -> None:
    rulebook = shipped()
    kinds = {name: field.choices for name, field in rulebook.vocabulary.lists["toestemmingen"].fields.items()}
    choices = Seeded("keuzes over delen")
    seen: set[tuple[str, int]] = set()
    with _laboratory(rulebook) as laboratory:
        for party in rulebook.vocabulary.parties:
            mask = hidden_from(party, rulebook, laboratory.universe, year=2026, region=None)
            for _ in range(60):
                consents = tuple(_consent(choices, kinds) for _ in range(choices.between(0, 4)))
                facts: Facts = {"id": "x", "overstapjaar": 2026, "toestemmingen": consents}
                dossier = laboratory.universe.on(facts, DAY)
                told = {name for name, lit in mask.items() if dossier.holds(lit)}
                case = visibility_of(rulebook).case(Dossier("x", 2026, facts), party=party, as_of=DAY)
                assert told == set(case.hidden), (party, consents)
                seen.add((party, len(told)))
    assert len(seen) > 7  # every party, with more and with less that is hidden


def _consent(choices: Choices, kinds: Mapping[str, Any]) -> Item:
    days = (DAY - timedelta(days=9), DAY - timedelta(days=1), DAY, DAY + timedelta(days=1))
    chosen = {name: choices.pick(options).id for name, options in kinds.items() if options}
    return {**chosen, "datum": choices.pick(days)}


def test_nothing_leaks() -> None:
    with _laboratory(with_findings()) as laboratory:
        items = list(leaks(laboratory, ("vo", "mbo", "leerling")))
    assert [item.verdict for item in items] == [Verdict.BEWEZEN] * 3
    assert items[2].details == ("Deze partij ziet alles.",)


def test_a_planted_leak_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The mbo reads a fact that it may not see."""

    def leaky(*arguments: Any, **named: Any) -> Mapping[str, Lit]:
        return {name: lit for name, lit in hidden_from(*arguments, **named).items() if name != "geheim"}

    monkeypatch.setattr(module, "hidden_from", leaky)
    with _laboratory(with_findings()) as laboratory:
        (item,) = leaks(laboratory, ("mbo",))
    assert item.verdict is Verdict.TEGENVOORBEELD
    assert item.finding
    assert item.details == ("Verborgen in dit geval: geheim.",)
    assert item.example is not None
    assert item.example.facts["geheim"] is True


def test_consents_that_may_lack_a_part_prove_nothing() -> None:
    text = _small("status: {type: keuze, waarden: [gegeven, geweigerd], label: keuze, vraag: Hoe?}")
    with _laboratory(rulebook_of(text)) as laboratory:
        (item,) = leaks(laboratory, ("vo",))
    assert item.verdict is Verdict.NIET_TE_BEWIJZEN
    assert item.finding
    assert "verplicht: ja" in item.sentence


def _small(status: str) -> str:
    return f"""\
regelboek: {{naam: klein, versie: "2026.1"}}
partijen: [vo, leerling]
feiten:
  id: {{type: tekst, verplicht: ja, label: kenmerk, vraag: Wat?, delen: wettelijk}}
  overstapjaar: {{type: getal, verplicht: ja, label: overstapjaar, vraag: Welk jaar?, delen: wettelijk}}
  wens: {{type: ja_nee, label: wens, vraag: Is er een wens?, houders: [vo], delen: wettelijk}}
lijsten:
  toestemmingen:
    label: keuzes
    vraag: Welke?
    houders: [vo]
    delen: wettelijk
    velden:
      ontvanger: {{type: keuze, waarden: [vo], verplicht: ja, label: ontvanger, vraag: Wie?}}
      categorie: {{type: keuze, waarden: [begeleiding, toestemming], verplicht: ja, label: soort, vraag: Wat?}}
      {status}
      datum: {{type: datum, verplicht: ja, label: datum, vraag: Wanneer?}}
regels:
  - {{signaal: A-01, titel: Wens, fase: intake, urgentie: hoog, zichtbaarVoor: [vo], als: {{wens: ja}}, omdat: Wens.,
     acties: [X-1], bronnen: [{{bron: b, vindplaats: p}}]}}
acties:
  - {{code: X-1, titel: Plan iets, rollen: [mentor], niveau: leerling, bronnen: [{{bron: b, vindplaats: p}}]}}
bronnen: [{{id: b, titel: B, uitgever: U}}]
"""
