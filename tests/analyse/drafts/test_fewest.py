"""The fewest dossiers: as few as trying every dossier gives, with a proof, and the same whatever the solver."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from itertools import combinations, count, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overstap.analyse.drafts.asking import Asker, Need
from overstap.analyse.drafts.cover import chosen, fewest
from overstap.analyse.drafts.draft import Drafted, Drafter
from overstap.analyse.drafts.goals import Goal, goals_of, shown
from overstap.analyse.drafts.grouping import Grouping
from overstap.analyse.drafts.joint import Joint
from overstap.analyse.drafts.lens import Lens
from overstap.analyse.drafts.noticing import Noticer
from overstap.analyse.drafts.say import Teller
from overstap.analyse.drafts.writing import as_feature
from overstap.analyse.laboratory import Laboratory
from overstap.testing.changes.change import Target, changes_of
from overstap.testing.changes.reach import Reaches
from overstap.testing.changes.scene import Scene
from overstap.testing.coverage.parts import readers
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item
from overstap_engine.prove import FALSE, SatSolver
from overstap_engine.prove.solver import refutation
from tests.prove.rup import follows
from tests.scenarios.coverage.planted import BOOK, NOWHERE, book

R1: Target = ("signaal", "R-1")
TARGETS: tuple[Target, ...] = (
    R1,
    ("signaal", "R-2"),
    ("feit", "aanmelding.actief"),
    ("parameter", "grens"),
    ("actie", "A1"),
)
EITHER = BOOK.replace("alle:\n        - hulp.nodig: ja", "eenVan:\n        - hulp.nodig: ja")
LATER = BOOK.replace(
    "    omdat: Er is hulp nodig.\n", "    omdat: Er is hulp nodig.\n    geldig: {vanaf: 2025}\n"
)
YEARS = (2024, 2025, 2026)
"""On either side of where the last of the rulebooks turns."""
BOOKS = {"all": BOOK, "any": EITHER, "later": LATER}


def drafted(rulebook: Rulebook, target: Target) -> Drafted:
    with closing(Drafter(rulebook, NOWHERE, year=2026)) as drafter:
        return drafter.draft(target)


# -- every dossier --------------------------------------------------------------------------------------------------


def dossiers(target: Target, year: int) -> Iterator[tuple[Facts, date]]:
    """Every dossier of an overstapjaar that may make a difference to the target."""
    items: list[Item] = [{}, *({"status": each} for each in ("lopend", "gestopt", "afgerond"))]
    lists = [None, (), *((item,) for item in items), (items[0], items[1]), (items[1], items[2])]
    days = [*(date(year, 3, day) for day in (29, 30, 31)), *(date(year, 4, day) for day in (1, 2, 3))]
    numbers: Sequence[int | None] = [None, *range(1, 6)]
    if target[1] == "R-2":
        lists, days = [None, (items[1],)], [days[0], days[-1]]
    elif target[0] == "actie":
        lists, days, numbers = lists[:4], days[2:4], (None, 2, 3)
    else:
        numbers = (None,)
    for needed, found, day, number in product((None, True, False), lists, days, numbers):
        scene = Scene({"overstapjaar": year}, day, "vo").with_fact("hulp.nodig", needed)
        yield scene.with_fact("aanmeldingen", found).with_fact("gesprek.aantal", number).facts, day


def good_for(rulebook: Rulebook, target: Target) -> set[frozenset[Goal | int]]:
    """For each dossier what it shows and notices, whoever looks: read off with the reference evaluator alone."""
    teller, goals = Teller(rulebook, NOWHERE), goals_of(target, rulebook)
    noticer = Noticer(teller, Reaches(rulebook).of(target), dict(enumerate(changes_of(target, rulebook))))
    kind, name = target
    follow: frozenset[Key] = frozenset()
    if kind in ("signaal", "feit"):
        follow = readers(rulebook)["signaal" if kind == "signaal" else "feit", name]
    lenses = [Lens("signaal", code) for code in rulebook.rules]
    lenses += [Lens("actie", code) for code in rulebook.actions]
    lenses += [Lens("tekst", "R-2", "gesprek.aantal")]
    found: set[frozenset[Goal | int]] = set()
    every = (each for year in YEARS for each in dossiers(target, year))
    for facts, day in every:
        credit: set[Goal | int] = set()
        for party in rulebook.vocabulary.parties:
            scene = Scene(facts, day, party)
            sayings = teller.sayings(scene, lenses)
            for each in sayings:
                credit |= shown(teller.check(each, teller.at(scene)), goals, follow)
            credit.update(*noticer.noticed(scene, sayings).values())
        found.add(frozenset(credit))
    return {one for one in found if not any(one < other for other in found)}


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target[1])
@pytest.mark.parametrize("name", BOOKS)
def test_as_few_as_trying_every_dossier_gives(name: str, target: Target) -> None:
    rulebook = book(BOOKS[name])
    result = drafted(rulebook, target)
    every = sorted(good_for(rulebook, target), key=repr)
    whole = frozenset[Goal | int]().union(*every)
    assert result.reached + result.noticed == len(whole)
    smallest = next(
        size
        for size in count()
        if any(frozenset[Goal | int]().union(*some) == whole for some in combinations(every, size))
    )
    assert (result.least, len(result.drafts)) == (smallest, smallest)
    assert result.fewest


# -- proofs ---------------------------------------------------------------------------------------------------------


def test_fewer_is_impossible_carries_a_proof() -> None:
    """Every clash, and that the needs cannot be divided over fewer without one."""
    rulebook = book()
    result = drafted(rulebook, R1)
    reach = Reaches(rulebook).of(R1)
    needs: list[Need] = [each for each in goals_of(R1, rulebook) if each not in result.impossible]
    needs += [(each, reach) for each in changes_of(R1, rulebook) if each not in result.same]
    with closing(Asker(rulebook, year=2026)) as asker, closing(Joint(asker, needs, reach)) as joint:
        grouping = Grouping(len(needs), joint)
        for groups in range(1, len(result.drafts)):
            assert grouping.too_few(groups)
        clauses = grouping.proof_clauses(len(result.drafts) - 1)
        lemmas = refutation(clauses)
        assert lemmas is not None
        assert follows(clauses, lemmas)
        for clash in grouping.proved:
            for room in joint.rooms:
                proof = room.proof(clash)
                assert proof is not None
                assert follows(proof.clauses, proof.lemmas)


def test_a_literal_that_is_wrongly_false_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dossier was seen to do what it says that no dossier can: then nothing is claimed at all."""
    right = Asker.necessary

    def necessary(*args: object) -> int:
        wrong = isinstance(args[1], Goal) and args[1].aim == "onbekend"
        return FALSE if wrong else right(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(Asker, "necessary", necessary)
    result = drafted(book(), R1)
    assert not result.fewest
    assert result.least == 1


def test_a_proof_that_takes_too_much_is_not_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then the dossiers are the same, and how many are needed at least stays open."""
    rulebook = book(BOOKS["later"])
    monkeypatch.setattr("overstap.analyse.drafts.joint._ROOMS", 1)
    full = drafted(rulebook, R1)
    assert full.fewest
    monkeypatch.setattr("overstap.analyse.drafts.joint._MOST_WAYS", 0)
    result = drafted(rulebook, R1)
    assert result == replace(full, least=result.least)
    assert result.least < full.least


# -- time, and the same every time ----------------------------------------------------------------------------------


def test_what_time_does_not_allow_is_not_claimed() -> None:
    rulebook = book()
    full = drafted(rulebook, R1)
    seen: set[bool] = set()
    for moment in range(0, 3000, 50):
        steps = count()

        def stop(steps: Iterator[int] = steps, moment: int = moment) -> bool:
            return next(steps) >= moment

        with closing(Drafter(rulebook, NOWHERE, year=2026, stop=stop)) as drafter:
            result = drafter.draft(R1)
        assert result.least <= len(result.drafts)
        assert result.least <= full.least
        if result.reached + result.noticed == full.reached + full.noticed:
            assert len(result.drafts) >= full.least
            seen.add(result.fewest)
    assert seen == {True, False}


def test_laboratories_that_are_made_anew_draft_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    rulebook = book()
    made: list[int] = []
    right = Laboratory.__init__

    def counted(self: Laboratory, *args: Any, **others: Any) -> None:
        made.append(1)
        right(self, *args, **others)

    monkeypatch.setattr(Laboratory, "__init__", counted)
    with closing(Drafter(rulebook, NOWHERE, year=2026)) as drafter:
        expected = [drafter.draft(target) for target in TARGETS]
    kept = len(made)
    monkeypatch.setattr("overstap.analyse.drafts.asking._MOST_NODES", 0)
    with closing(Drafter(rulebook, NOWHERE, year=2026)) as drafter:
        assert [drafter.draft(target) for target in TARGETS] == expected
    assert len(made) - kept > kept


@pytest.mark.parametrize("other", ["cadical153", "minisat22"])
def test_every_solver_drafts_the_same(other: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rulebook = book()
    expected = [as_feature(drafted(rulebook, target).drafts, rulebook) for target in TARGETS]
    right = SatSolver.__init__

    def another(self: SatSolver, _name: str = "") -> None:
        right(self, other)

    monkeypatch.setattr(SatSolver, "__init__", another)
    assert [as_feature(drafted(rulebook, target).drafts, rulebook) for target in TARGETS] == expected


# -- covers ---------------------------------------------------------------------------------------------------------


@settings(deadline=None)
@given(st.lists(st.frozensets(st.integers(0, 6)), max_size=7))
def test_a_cover_is_the_first_of_the_smallest(shows: list[frozenset[int]]) -> None:
    whole = frozenset[int]().union(*shows)
    expected = next(
        some
        for size in range(len(shows) + 1)
        for some in combinations(range(len(shows)), size)
        if frozenset[int]().union(*(shows[index] for index in some)) == whole
    )
    assert fewest(shows) == expected


def test_a_greedy_choice_may_take_more() -> None:
    shows = [frozenset(range(1, 8)), frozenset(range(11, 18))]
    shows += [frozenset(each for n in ns for each in (n, n + 10)) for ns in ((1, 2, 3, 4), (5, 6), (7,))]
    assert (chosen(shows), fewest(shows)) == ((2, 3, 4), (0, 1))
