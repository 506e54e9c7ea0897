"""The shipped rulebook: whatever `overstap analyse` finds in it is resolved or explained."""

import pytest

from overstap.analyse.run import analyse
from overstap.analyse.verdict import Verdict
from tests.rules.shipped import shipped


@pytest.mark.once
def test_no_finding_is_open() -> None:
    rulebook = shipped()
    found = analyse(rulebook, year=2026)
    assert [item.sentence for item in found.open] == []
    assert found.stale == ()
    assert not found.unfinished
    assert {item.verdict for item in found.items} == {Verdict.BEWEZEN}
    promised = {item.codes[0] for item in found.items if item.kind == "belofte"}
    assert promised == {*rulebook.declarations.promises}
    private = {item.codes[0] for item in found.items if item.kind == "privacy"}
    assert private == {*rulebook.vocabulary.parties}


def test_a_region_with_the_same_values_needs_no_look_of_its_own() -> None:
    found = analyse(shipped(), year=2026, regions=(None, "friesland", "arnhem"), names=["nooit"])
    assert found.same == ("friesland",)
    assert {item.region for item in found.items} == {
        None
    }  # in arnhem the rule that waits for a limit can be raised
