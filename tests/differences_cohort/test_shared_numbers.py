"""Nobody can work out a small number from a comparison that is shared: a solver that reads it tries, also as a school."""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final, TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from overstap.bundled import bundled_rulebook
from overstap.differences.cohort.as_json import json_text
from overstap.differences.cohort.compare import Roles, Seen, differences
from overstap.differences.cohort.protected import hidden_in, sums
from overstap.differences.cohort.run import CohortComparison
from overstap.differences.cohort.tally import Tally
from overstap_engine.evaluate.outcome import Offer
from tests.overview.attacker import Attacker, attack

AS_OF: Final = date(2026, 6, 8)
CODES: Final = tuple(sorted(bundled_rulebook().rules))[:3]
ACTIONS: Final = tuple(sorted(bundled_rulebook().actions))[:3]
ROLES: Final = Roles(
    dict(zip(ACTIONS, (("mentor",), ("mentor",), ("decaan",)), strict=True)),
    dict(zip(ACTIONS, (("mentor",), ("decaan",), ("decaan",)), strict=True)),
    frozenset({ACTIONS[1]}),
)
Side: TypeAlias = tuple[frozenset[str], frozenset[tuple[str, int]]]
"""Signals; actions with the days until they are due."""

SIDES: st.SearchStrategy[Side] = st.tuples(
    st.frozensets(st.sampled_from(CODES), max_size=2),
    st.dictionaries(st.sampled_from(ACTIONS), st.sampled_from((0, 8, 15)), max_size=2).map(
        lambda found: frozenset(found.items())
    ),
)
STUDENTS = st.dictionaries(
    st.tuples(st.sampled_from(("a", "b", "")), SIDES, SIDES),
    st.one_of(st.integers(1, 4), st.integers(5, 12)),
    max_size=7,
)
REJECTED = st.dictionaries(st.sampled_from(("oud", "nieuw", "beide")), st.integers(1, 9))


def seen(side: Side) -> Seen:
    """What one version says."""
    signals, actions = side
    left = {code: () for code in CODES if code not in signals}
    offers = {code: Offer(code, (), AS_OF + timedelta(days), (), False) for code, days in sorted(actions)}
    return Seen(tuple(sorted(signals)), dict(list(left.items())[:1]), offers, None)


def tally_of(students: Mapping[tuple[str, Side, Side], int], rejected: Mapping[str, int]) -> Tally:
    """Everything counted."""
    tally = Tally()
    for (school, old, new), number in students.items():
        both = seen(old), seen(new)
        for _ in range(number):
            tally.add(school, both, tuple(differences(*both, ROLES)), ROLES, AS_OF)
    tally.rejected.update(rejected)
    return tally


@settings(max_examples=12, deadline=None)
@given(STUDENTS, REJECTED, st.sampled_from((3, 5)))
def test_hidden_numbers_cannot_be_worked_out(
    students: Mapping[tuple[str, Side, Side], int], rejected: Mapping[str, int], minimum: int
) -> None:
    """By whoever reads them, nor by knowing that a number in another table must be the same; small ones of others not
    by a school that knows its own either."""
    tally = tally_of(students, rejected)
    hidden = hidden_in(tally, {}, minimum=minimum, with_schools=True)
    networks = sums(tally, with_schools=True)
    for network in networks:
        elsewhere = {
            arc.value
            for other in networks
            if other is not network
            for arc in other.arcs
            if arc.cell in hidden and arc.owner is None
        }
        shared = (
            arc for arc in network.arcs if arc.cell and arc.owner is None
        )  # no rule is about one school
        assert not any(arc.value in elsewhere for arc in shared if arc.cell not in hidden)
        cells = {arc.cell: arc for arc in network.arcs if arc.cell is not None}
        assert {name for name, arc in cells.items() if 0 < arc.value < minimum} <= hidden
        assert not any(cells[name].value == 0 for name in hidden & cells.keys())
        reader = attack(network, hidden & cells.keys())
        assert [name for name in sorted(hidden & cells.keys()) if reader.knows_within(name, minimum)] == []
        for owner in sorted({arc.owner for arc in network.arcs if arc.owner is not None}):
            school = attack(network, hidden & cells.keys(), owner=owner)
            everything = attack(network, frozenset(name for name in cells if cells[name].value), owner=owner)
            others = (name for name, arc in cells.items() if arc.owner != owner and 0 < arc.value < minimum)
            assert [
                name
                for name in sorted(others)
                if school.knows_within(name, minimum) and not everything.knows_within(name, minimum)
            ] == []


@settings(max_examples=12, deadline=None)
@given(STUDENTS, REJECTED)
def test_what_is_published_does_not_betray_it_either(
    students: Mapping[tuple[str, Side, Side], int], rejected: Mapping[str, int]
) -> None:
    """The JSON itself, given to a solver that knows only which numbers people would add up."""
    book = bundled_rulebook()
    comparison = CohortComparison(
        book, book, AS_OF, "vo", None, ("mbo",), 5, tally_of(students, rejected), ()
    )
    told = json.loads(json_text(comparison))
    numbers: dict[str, int | None] = {}
    totals: list[tuple[list[str], list[str]]] = []

    def named(place: str, line: Mapping[str, Any], way: str) -> str:
        name = f"{place} {line['naam']!r} {way}"
        numbers[name] = line[way]
        return name

    actions = told["acties"]
    for way in ("erbij", "eraf"):
        for kind in ("signalen", "onbeslist"):
            *lines, total = told[kind]["perRegel"]
            whole = named(kind, total, way)
            totals.append(([named(kind, line, way) for line in lines], [whole]))
            if kind == "signalen":
                totals.append(([named("school", line, way) for line in told[kind]["perSchool"]], [whole]))
        whole = named("acties", actions["totaal"], way)
        totals.append(([named("rol", role, way) for role in actions["perRol"]], [whole]))
        for role in actions["perRol"]:
            of = [named(f"actie {role['naam']}", line, way) for line in role["acties"]]
            totals.append((of, [named("rol", role, way)]))
        numbers["verschoven"] = actions["andereWeek"]
        totals.append(([named("week", line, way) for line in actions["perWeek"]], [whole, "verschoven"]))
    people = told["dossiers"]
    numbers |= people
    totals.append((["anders", "gelijk"], ["vergeleken"]))
    parts = ["vergeleken", "afgewezenDoorBeide", "afgewezenDoorOud", "afgewezenDoorNieuw"]
    totals.append((parts, ["invoer"]))
    assert {number for number in numbers.values() if number is not None} & {1, 2, 3, 4} == set()
    hidden = sorted(name for name, number in numbers.items() if number is None)
    attacker = Attacker({name: number for name, number in numbers.items() if number is not None}, hidden)
    for one, other in totals:
        attacker.learn(one, other)
    assert [name for name in hidden if attacker.knows_within(name, 5)] == []


def test_without_protection_the_attack_succeeds() -> None:
    """So that the tests above can fail."""
    quiet: Side = (frozenset(), frozenset())
    students: dict[tuple[str, Side, Side], int] = {
        ("a", quiet, (frozenset(CODES[:1]), frozenset())): 2,
        ("b", quiet, (frozenset(CODES[:1]), frozenset())): 9,
    }
    tally = tally_of(students, {})
    network = sums(tally, with_schools=True)[1]
    small = frozenset(arc.cell for arc in network.arcs if arc.cell is not None and 0 < arc.value < 5)
    assert any(attack(network, small).knows_within(name, 5) for name in small)
    assert len(hidden_in(tally, {}, minimum=5, with_schools=True)) > len(small)
    assert hidden_in(tally, {}, minimum=0, with_schools=True) == frozenset()
