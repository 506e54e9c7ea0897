"""The short cuts of noticing give the answer that carrying out every scenario gives."""

from itertools import product

import pytest

from overstap.parties import Visibility
from overstap.testing.changes.change import changes_of, targets
from overstap.testing.changes.notice import Trial, fails, may_notice
from overstap.testing.changes.reach import Reaches
from overstap.testing.coverage.quick import quick_start
from overstap.testing.coverage.trace import trace_all
from overstap.testing.coverage.watch import Remembering
from overstap_engine.model.rulebook import Rulebook

from ..coverage.planted import BOOK, NOWHERE, book, scenarios

pytestmark = pytest.mark.once

NEEDS = ("ja", "nee", "onbekend")
LISTS = (
    "En er zijn geen aanmeldingen",
    "En een aanmelding met status lopend",
    "En een aanmelding met status gestopt",
)
DAYS = ("31 maart 2026", "1 april 2026", "2 april 2026")
ASKED = (
    "is er een signaal R-1",
    "is er een signaal R-1 met urgentie midden",
    "is er geen signaal R-1",
    "is signaal R-1 nog niet te bepalen",
    "is er geen enkel signaal",
    "zijn er precies de signalen R-1 en R-2",
    "ziet vo niets van R-1",
    "ziet mbo niets van R-1",
    "wordt actie A1 aangeraden",
    "wordt actie A1 niet aangeraden",
    "zijn er 1 acties voor de mentor",
    "ziet vo hetzelfde als zonder hulp.nodig",
    "is er een signaal R-3",
    "is er geen signaal R-3",
)

COUNTING = """\
  - signaal: R-3
    titel: Er speelt iets
    fase: mbo
    urgentie: hoog
    zichtbaarVoor: [vo]
    als: {signalen.aantal: {minstens: 1}}
    omdat: Er is een signaal.
    acties: [A1]
    bronnen: [{bron: b, vindplaats: "1"}]
"""
SCOPE = """\
  leerling.actief: {type: ja_nee, label: actief, vraag: Actief?, houders: [vo], delen: wettelijk, standaard: ja}
lijsten:
"""


def rulebook() -> Rulebook:
    text = BOOK.replace('versie: "1"}', 'versie: "1", alleenAls: {leerling.actief: ja}}')
    return book(text.replace("lijsten:\n", SCOPE, 1) + COUNTING)


def test_every_change_against_every_scenario() -> None:
    rules = rulebook()
    bodies = [
        f"Gegeven de hulp.nodig is {need}; {items}; Als vo op {day} kijkt; Dan {asked}"
        for need, items, day, asked in product(NEEDS, LISTS, DAYS, ASKED)
    ]
    bodies += [body.replace("Als vo", "En de leerling.actief is nee; Als vo") for body in bodies[::7]]
    bodies += [body.replace("Als vo", "En de gesprek.aantal is 3; Als vo") for body in bodies[::5]]
    passed = [trace for trace in trace_all(scenarios(*bodies), rules, NOWHERE) if trace.passed]
    assert len(passed) > 150
    before = {id(check): Remembering(check.plan, check.case) for trace in passed for check in trace.checks}
    visibility, reaches = Visibility(rules.vocabulary), Reaches(rules)
    for target in targets(rules):
        reach = reaches.of(target)
        for change in changes_of(target, rules):
            trial = Trial(change, reach, rules, NOWHERE, visibility)
            start = quick_start(change.rulebook, NOWHERE, visibility)
            for trace in passed:
                sure = trial.surely_notices(trace, before)
                noticed = may_notice(trace, reach, rules) and (sure or trial.notices(trace, before))
                steps = [step.text for step in trace.scenario.steps]
                assert noticed == fails(trace.scenario, start), (change.clause, steps)
                assert not sure or noticed
