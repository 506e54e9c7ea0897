"""Who is responsible: worked by hand, and held to the derived facts that the section stands for."""

from collections.abc import Mapping
from datetime import date

import pytest

from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.evaluate.outcome import Place, Responsible
from overstap_engine.evaluate.responsible import find_responsible
from overstap_engine.model.responsibility import party_fact
from overstap_engine.model.rulebook import Charge, Responsibility
from overstap_engine.model.values import Value
from tests.generators.situation import seeded_situation

FIRST_OF_MAY = date(2026, 5, 1)
BOOK = Responsibility(
    "wie",
    (
        Charge("opSchool", "vo", "Op school", (), then="mbo"),
        Charge("bijnaWeg", "vo", "Bijna weg", ()),
        Charge("gestart", "mbo", "Gestart", ()),
    ),
)


def answer(recorded: str | None, truths: Mapping[str, Value]) -> tuple[Responsible, tuple[str, ...], bool]:
    """The answer, the undecided derived facts, and whether to ask for the recorded fact."""
    values = {f"verantwoordelijkheid.{name}": value for name, value in truths.items()}
    found = find_responsible(BOOK, recorded, values.__getitem__)
    return found.answer, found.open_facts, found.ask_recorded


def situations(first: Value, second: Value, third: Value, day: Value = FIRST_OF_MAY) -> dict[str, Value]:
    return {"opSchool": first, "bijnaWeg": second, "gestart": third, "opSchool.vanaf": day}


def test_the_first_that_applies() -> None:
    assert answer(None, situations(True, True, True)) == (
        Responsible("vo", "opSchool", "mbo", FIRST_OF_MAY),
        (),
        False,
    )
    assert answer(None, situations(False, False, True)) == (Responsible("mbo", "gestart"), (), False)


def test_an_undecided_one_before_it_of_another_party_leaves_it_open() -> None:
    found, lacking, ask = answer(None, situations(None, False, True))
    assert found == Responsible(None, None)
    assert lacking == ("verantwoordelijkheid.opSchool",)
    assert ask


def test_an_undecided_one_of_the_same_party_only_leaves_the_handover_open() -> None:
    found, lacking, ask = answer(None, situations(None, True, False))
    assert found == Responsible("vo", "bijnaWeg")
    assert lacking == ("verantwoordelijkheid.opSchool",)
    assert not ask


def test_an_undecided_one_after_it_does_not_matter() -> None:
    assert answer(None, situations(False, True, None)) == (Responsible("vo", "bijnaWeg"), (), False)


def test_what_is_recorded_goes_first() -> None:
    assert answer("geen", situations(True, True, True)) == (Responsible("geen", None), (), False)


def test_a_recorded_party_keeps_its_own_handover() -> None:
    assert answer("vo", situations(True, False, True))[0] == Responsible("vo", None, "mbo", FIRST_OF_MAY)
    assert answer("vo", situations(None, False, True)) == (
        Responsible("vo", None),
        ("verantwoordelijkheid.opSchool",),
        False,
    )


def test_nothing_applies() -> None:
    assert answer(None, situations(False, False, False)) == (Responsible(None, None), (), True)


def test_the_day_may_be_unknown() -> None:
    found, lacking, _ = answer(None, situations(True, False, False, None))
    assert found == Responsible("vo", "opSchool", "mbo")
    assert lacking == ("verantwoordelijkheid.opSchool.vanaf",)


@pytest.mark.parametrize("chunk", range(4))
def test_a_party_is_responsible_just_when_its_derived_fact_says_so(chunk: int) -> None:
    """Rules that ask for a party and the outcome never contradict each other, nor does what is missing."""
    seen = 0
    for seed in range(chunk, 120, 4):
        situation = seeded_situation(seed, 6)
        plan = situation.plan()
        book = plan.rulebook.responsibility
        if book is None:
            continue
        parties = [choice.id for choice in plan.rulebook.vocabulary.facts[book.recorded].choices]
        for case in situation.cases:
            outcome = Compiled(plan).evaluate(case)
            found = outcome.responsible
            if found is None:
                continue
            seen += 1
            certain = [party for party in parties if outcome.derived[party_fact(party)] is True]
            assert certain == ([] if found.party is None else [found.party])
            assert (found.since is None) or (found.then is not None)
            recorded = Place(book.recorded)
            if found.party is None and book.recorded not in case.hidden:
                assert recorded in found.missing
            assert all(place.fact not in case.hidden for place in found.missing)
    assert seen
