"""Every number is what comes of assessing each dossier by both versions, one at a time."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from overstap import assess
from overstap.bundled import bundled_rulebook
from overstap.differences.cohort import compare_cohort
from overstap.differences.cohort.as_json import json_text
from overstap.result import Result
from overstap.rules import load_rules
from overstap.synth import Cohort
from overstap_engine.model.rulebook import Rulebook
from tests.differences_cohort.books import NEW, OLD, group, write_book, write_group

AS_OF = date(2026, 4, 20)


@cache
def students() -> tuple[dict[str, Any], ...]:
    """Synthetic students."""
    return tuple(Cohort.of(200, 5, 2026).dossiers(AS_OF))


def changed() -> Rulebook:
    """Without the two rules that are raised most, one that is always raised, and other roles."""
    book = bundled_rulebook()
    raised = Counter(
        signal.code
        for each in students()
        for signal in assess(each, peildatum=AS_OF, voor="vo", rules=book).signals
    )
    (often, _), (next_often, _), (less, _), *_ = raised.most_common()
    rules = {code: rule for code, rule in book.rules.items() if code != often}
    rules[next_often] = replace(rules[next_often], condition=rules[less].condition)
    actions = {
        code: replace(action, roles=tuple(reversed(action.roles)), due=None if at % 3 else action.due)
        for at, (code, action) in enumerate(book.actions.items())
    }
    return replace(book, rules=rules, actions=actions, version="2026.2", fingerprint="sha256:" + "f" * 64)


def naive(
    dossiers: Sequence[Mapping[str, Any]], old: Rulebook, new: Rulebook, as_of: date, party: str
) -> dict[str, Counter[Any]]:
    """What ``overstap.assess`` tells, compared in the plainest way."""
    found: dict[str, Counter[Any]] = {
        name: Counter() for name in ("rules", "open", "actions", "due", "mits", "school", "people")
    }
    for each in dossiers:
        before, after = (assess(each, peildatum=as_of, voor=party, rules=book) for book in (old, new))
        _one(found, str(each.get("vo", {}).get("school") or ""), before, after)
    return found


def _one(found: dict[str, Counter[Any]], school: str, old: Result, new: Result) -> None:
    for name, before, after in (
        ("rules", {s.code for s in old.signals}, {s.code for s in new.signals}),
        ("open", {s.code for s in old.undetermined}, {s.code for s in new.undetermined}),
        ("actions", {(a.roles[0], a.code) for a in old.actions}, {(a.roles[0], a.code) for a in new.actions}),
    ):
        found[name].update(("erbij", code) for code in after - before)
        found[name].update(("eraf", code) for code in before - after)
        if name == "rules":
            found["school"][school, "erbij"] += len(after - before)
            found["school"][school, "eraf"] += len(before - after)
    offers = {a.code: a for a in old.actions}
    for action in new.actions:
        if action.code in offers:
            found["due"][""] += action.due != offers[action.code].due
            mits = [(a.conditional, [q.fact for q in a.provided]) for a in (action, offers[action.code])]
            found["mits"][""] += mits[0] != mits[1]
    old_parts = (old.actions, old.responsible and old.responsible.now, old.undetermined)
    new_parts = (new.actions, new.responsible and new.responsible.now, new.undetermined)
    roles = [[(a.code, a.due, a.roles, a.provided, a.conditional) for a in r.actions] for r in (old, new)]
    same = (
        {s.code for s in old.signals} == {s.code for s in new.signals}
        and old_parts[1:] == new_parts[1:]
        and sorted(roles[0], key=str) == sorted(roles[1], key=str)
    )
    found["people"]["gelijk" if same else "anders"] += 1


def told(text: str) -> dict[str, Counter[Any]]:
    """The same numbers, read from the JSON."""
    found = json.loads(text)
    return {
        "rules": _lines(found["signalen"]["perRegel"]),
        "open": _lines(found["onbeslist"]["perRegel"]),
        "actions": Counter(
            {
                (way, (role["naam"], line["naam"])): line[way]
                for role in found["acties"]["perRol"]
                for line in role["acties"]
                for way in ("erbij", "eraf")
            }
        ),
        "due": Counter({"": found["acties"]["andereDatum"]}),
        "mits": Counter({"": found["acties"]["andereMits"]}),
        "school": Counter(
            {
                (line["naam"] or "", way): line[way]
                for line in found["signalen"]["perSchool"]
                for way in ("erbij", "eraf")
            }
        ),
        "people": Counter({name: found["dossiers"][name] for name in ("gelijk", "anders")}),
    }


def _lines(lines: Sequence[Mapping[str, Any]]) -> Counter[Any]:
    return Counter(
        {
            (way, line["naam"]): line[way]
            for line in lines
            if line["naam"] != "totaal"
            for way in ("erbij", "eraf")
        }
    )


@pytest.mark.parametrize("party", ["vo", "doorstroompunt"])
def test_a_synthetic_cohort(tmp_path: Path, party: str) -> None:
    """Rules gone and changed, actions with other roles and days."""
    old, new = bundled_rulebook(), changed()
    cohort = tmp_path / "cohort.ndjson"
    cohort.write_text("".join(f"{json.dumps(each)}\n" for each in students()), encoding="utf-8")
    found = compare_cohort(cohort, old, new, peildatum=AS_OF, voor=party)
    expected = naive(students(), old, new, AS_OF, party)
    assert told(json_text(found)) == expected
    assert found.differs
    if party == "vo":
        assert all(expected[name].total() > 10 for name in ("rules", "open", "actions", "due", "school"))


def test_a_small_group(tmp_path: Path) -> None:
    """With everything that can differ, and totals that are the sums of what stands above them."""
    old, new = (
        load_rules(write_book(tmp_path / name, text)) for name, text in (("oud", OLD), ("nieuw", NEW))
    )
    cohort = write_group(tmp_path / "groep.ndjson")
    dossiers = [json.loads(line) for line in cohort.read_text(encoding="utf-8").splitlines()]
    found = compare_cohort(cohort, old, new, peildatum="2026-06-08", voor="vo")
    assert told(json_text(found)) == naive(dossiers, old, new, date(2026, 6, 8), "vo")
    told_json = json.loads(json_text(found))
    actions = told_json["acties"]
    for way in ("erbij", "eraf"):
        *lines, total = told_json["signalen"]["perRegel"]
        assert total[way] == sum(line[way] for line in lines)
        assert actions["totaal"][way] == sum(role[way] for role in actions["perRol"])
        weeks = sum(line[way] for line in actions["perWeek"])
        assert weeks == actions["totaal"][way] + actions["andereWeek"]
        assert weeks == sum(line[way] for role in actions["perRol"] for line in role["perWeek"])
    assert [line["naam"] for line in told_json["signalen"]["perSchool"]] == [
        "aalbes",
        "De Brug",
        "Zuid",
        None,
    ]
    assert len([*group()]) == told_json["dossiers"]["vergeleken"]


def test_the_same_rules_differ_in_nothing(tmp_path: Path) -> None:
    """Nor does a rulebook of which only texts have changed."""
    old = load_rules(write_book(tmp_path / "oud", OLD))
    new = load_rules(write_book(tmp_path / "nieuw", OLD.replace("Vaak gesproken", "Veel gesproken")))
    found = compare_cohort(write_group(tmp_path / "g.ndjson"), old, new, peildatum="2026-06-08", voor="vo")
    assert not found.differs
    assert json.loads(json_text(found))["dossiers"]["gelijk"] == 60
