"""Proved to change nothing, or a scenario that notices it: agrees with trying every small dossier."""

from collections.abc import Iterator
from datetime import date
from itertools import product

import pytest

from overstap.analyse.drafts.equivalent import Example, Judge, Proven, Unsettled, equivalent
from overstap.parties import Visibility
from overstap.testing.changes.change import Change, changes_of, targets
from overstap.testing.changes.look import OfferLook, TurnLook
from overstap.testing.changes.notice import fails
from overstap.testing.changes.reach import Reaches
from overstap.testing.changes.scene import Scene, Stage
from overstap.testing.coverage.quick import quick_start
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Item
from tests.scenarios.changes.test_closed_loop import pasted
from tests.scenarios.coverage.planted import BOOK, NOWHERE, book

BOOKS = {
    "plain": BOOK,
    "twice": BOOK.replace("- hulp.nodig: ja", "- hulp.nodig: ja\n        - hulp.nodig: ja"),
    "implied": BOOK.replace(
        "- peildatum: {voor: $grens}",
        "- peildatum: {voor: $grens}\n        - peildatum: {voor: 1 dag na $grens}",
    ),
    "known": BOOK.replace("- hulp.nodig: ja", "- hulp.nodig: ja\n        - hulp.nodig: {bekend: ja}"),
    "list": BOOK.replace(
        "{minstensEen: {status: {in: [lopend, afgerond]}}}",
        "{minstensEen: {eenVan: [{status: lopend}, {status: {in: [lopend, afgerond]}}]}}",
    ),
}


def scenes() -> Iterator[Scene]:
    items: list[Item] = [{}, {"status": "lopend"}, {"status": "gestopt"}, {"status": "afgerond"}]
    lists = [None, (), *((item,) for item in items), (items[0], items[1]), (items[0], items[2])]
    days = [date(2026, 3, 30), date(2026, 3, 31), date(2026, 4, 1), date(2026, 4, 2), date(2026, 4, 3)]
    for party in ("vo", "mbo"):
        for help_needed, applications, day in product((None, True, False), lists, days):
            scene = Scene({"overstapjaar": 2026}, day, party)
            yield scene.with_fact("hulp.nodig", help_needed).with_fact("aanmeldingen", applications)
        for number in (None, 1, 2, 3, 4, 5):
            yield Scene({"overstapjaar": 2026}, days[0], party).with_fact("gesprek.aantal", number)


def seen(scene: Scene, stage: Stage) -> object:
    """All that its party sees of a scene."""
    evaluation = stage.evaluation(scene)
    rules = {code: rule for code, rule in stage.rulebook.rules.items() if scene.party in rule.visible_to}
    truths = {code: stage.truth(scene, code) for code in rules}
    urgencies = {code: rules[code].urgency for code, truth in truths.items() if truth}
    offers = {code: OfferLook(code).of(evaluation) for code in stage.rulebook.actions}
    return (
        {code: truth for code, truth in truths.items() if truth is not False},
        urgencies,
        offers,
        TurnLook("nu").of(evaluation),
    )


def noticeable(change: Change, before: list[object], visibility: Visibility, every: list[Scene]) -> bool:
    after = Stage(change.rulebook, visibility)
    return any(seen(scene, after) != was for scene, was in zip(every, before, strict=True))


@pytest.mark.parametrize("name", BOOKS)
def test_agrees_with_trying_every_small_dossier(name: str) -> None:
    rulebook = book(BOOKS[name])
    visibility, reaches, every = Visibility(rulebook.vocabulary), Reaches(rulebook), list(scenes())
    stage = Stage(rulebook, visibility)
    before = [seen(scene, stage) for scene in every]
    proved: list[str] = []
    with Judge(rulebook, NOWHERE) as judge:
        for target in targets(rulebook):
            for change in changes_of(target, rulebook):
                found = equivalent(judge, change, reaches.of(target))
                if isinstance(found, Proven):
                    proved.append(change.clause)
                    assert not noticeable(change, before, visibility, every), change.clause
                else:
                    assert isinstance(found, Example), (change.clause, found)
                    assert tells_apart(found.text, rulebook, change.rulebook), change.clause
    assert bool(proved) is (name in ("twice", "implied", "list"))


def tells_apart(text: str, before: Rulebook, after: Rulebook) -> bool:
    (scenario,) = pasted([text])
    return not fails(scenario, quick_start(before, NOWHERE)) and fails(scenario, quick_start(after, NOWHERE))


def test_no_time_is_no_claim() -> None:
    rulebook = book()
    target = ("signaal", "R-1")
    with Judge(rulebook, NOWHERE, stop=lambda: True) as judge:
        change = next(changes_of(("signaal", "R-1"), rulebook))
        assert isinstance(equivalent(judge, change, Reaches(rulebook).of(("signaal", target[1]))), Unsettled)
