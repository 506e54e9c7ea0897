"""Assumptions: complete, used, about things that exist, and open to other values with clear messages."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from overstap.bundled import bundled_rulebook
from overstap.synth.assumptions import AssumptionError, Assumptions, bundled_assumptions, with_overrides
from overstap.synth.cohort import Cohort
from tests.synth.snapshots import YEAR


class Tracked(Mapping[str, Any]):
    """Remembers which names were asked for, also inside a table."""

    def __init__(self, values: Mapping[str, Any], asked: set[str], table: str = "") -> None:
        self._values, self._asked, self._table = values, asked, table

    def __getitem__(self, name: str) -> Any:
        self._asked.add(self._table + name)
        value = self._values[name]
        return (
            Tracked(cast("Mapping[str, Any]", value), self._asked, f"{name}: ")
            if isinstance(value, Mapping)
            else value
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


def tracked(assumptions: Assumptions, asked: set[str]) -> Assumptions:
    return replace(
        assumptions,
        chance=Tracked(assumptions.chance, asked),
        chances=Tracked(assumptions.chances, asked),
        shares=Tracked(assumptions.shares, asked),
        choice=Tracked(assumptions.choice, asked),
        days=Tracked(assumptions.days, asked),
        spans=Tracked(assumptions.spans, asked),
    )


@pytest.fixture
def override(tmp_path: Path) -> Callable[[str], Assumptions]:
    def write(content: str) -> Assumptions:
        path = tmp_path / "anders.yaml"
        path.write_text(content, encoding="utf-8")
        return with_overrides(bundled_assumptions(), path)

    return write


def test_every_assumption_is_used(override: Callable[[str], Assumptions]) -> None:
    """An assumption that changes nothing would be a lie. So would a name in a table of chances or days."""
    asked: set[str] = set()
    seldom = (
        "aanmelden.grondNietToegelaten: {vol: 0, procedure: 0, vooropleiding: 0, ondersteuning: 1, anders: 0}\n"
        "wie.tussenstap: 0.4\nwie.februari: 0.5\n"
    )
    for _ in Cohort.of(1500, 2, YEAR, tracked(override(seldom), asked)).lives():
        pass
    stated = bundled_assumptions()
    names = {one.id for one in stated.all} - {one.id for one in stated.recorded}
    for table, found in (*stated.chances.items(), *stated.spans.items()):
        names |= {f"{table}: {name}" for name in found}
    assert sorted(names - asked) == []


def test_every_assumption_is_explained() -> None:
    """And none occurs twice."""
    names = [one.id for one in bundled_assumptions().all]
    assert sorted(names) == sorted(set(names))
    for one in bundled_assumptions().all:
        assert min(len(one.unit), len(one.why), len(one.if_wrong)) > 10, one.id


def test_the_signals_that_are_named_exist() -> None:
    """What changes when an assumption is wrong is told by signal."""
    text = " ".join(one.if_wrong for one in bundled_assumptions().all)
    named = set(re.findall(r"\b[A-Z][A-Z0-9]{2,3}-\d\d\b", text))
    assert len(named) > 40
    assert named - set(bundled_rulebook().rules) == set()


def test_recording_covers_the_vocabulary_once() -> None:
    """Every fact is in exactly one group; new facts must be given a place."""
    vocabulary = bundled_rulebook().vocabulary
    facts = [fact for one in bundled_assumptions().recorded for fact in one.facts]
    assert sorted(facts) == sorted(vocabulary.facts)


def test_other_values_change_the_students(override: Callable[[str], Assumptions]) -> None:
    """Nobody registers late, and everyone has two registrations."""
    changed = override(
        "aanmelden.teLaat: {rechtstreeks: 0, tussenstap: 0}\naanmelden.aantal: {'1': 0, '2': 1, '3': 0}\n"
    )
    counts = set[int]()
    for dossier in Cohort.of(200, 1, YEAR, changed).complete():
        items = dossier["aanmeldingen"]
        if items and not any(item["status"] == "leidtNietTotInschrijving" for item in items):
            counts.add(len(items))
            assert items[0]["datum"] <= f"{YEAR}-04-01"
    assert counts == {2}
    assert bundled_assumptions().shares["aanmelden.aantal"]["1"] == 0.76


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("wie.zakt: 0.1", "`wie.zakt` is geen aanname; `overstap synth --aannames` toont ze alle"),
        ("wie.tussenstap: 4", "`wie.tussenstap` moet een getal van 0 tot en met 1 zijn, zoals 0.25"),
        ("wie.tussenstap: true", "`wie.tussenstap` moet een getal van 0 tot en met 1 zijn"),
        ("wie.tussenstap: .nan", "`wie.tussenstap` moet een getal van 0 tot en met 1 zijn"),
        ("zomer.contact: 0.5", "`zomer.contact` moet per naam een getal van 0 tot en met 1 hebben"),
        ("zomer.contact: {extra: 0.5}", "moet precies deze namen hebben, in deze volgorde: extra, anders"),
        ("toestemming.keuze: {gegeven: 0.5, geweigerd: 0.6}", "moet samen 1 zijn; nu is het 1.1"),
        ("dossier.wanneer: [[0, 5], [1, 2]]", "moet een lijst zijn van [deel, dagen]"),
        ("dossier.wanneer: [[0, 5]]", "moet een lijst zijn van [deel, dagen]"),
        ("dossier.wanneer: [[0, 5], [1, 'x']]", "moet een lijst zijn van [deel, dagen]"),
        ("dagen.wie: {overledenOfVertrokken: [9, 1]}", "moet per naam [eerste, laatste] hebben"),
        (
            "dagen.wie: {overleden: [1, 9]}",
            "moet precies deze namen hebben, in deze volgorde: overledenOfVertrokken",
        ),
        ("- 1", "verwacht per regel `id: waarde`"),
        ("", "verwacht per regel `id: waarde`"),
        ("a: [", "anders.yaml:1: geen leesbare YAML"),
    ],
)
def test_a_wrong_value_is_explained(
    override: Callable[[str], Assumptions], content: str, message: str
) -> None:
    """In Dutch, with the name of the file and of the assumption."""
    with pytest.raises(AssumptionError, match=re.escape(message)) as caught:
        override(content)
    assert str(caught.value).startswith("anders.yaml")
