"""Traceability, both ways: every passage leads to the rulebook or says why not, and every rule and action to a passage."""

from collections import Counter
from collections.abc import Callable

import pytest

from overstap.traceability import Passage, planned, read_traceability
from overstap_engine.diagnostics.catalogue.unused import UnusedAction
from overstap_engine.model.rulebook import Action, Citation, Rule
from tests.rules.shipped import checked, shipped
from tests.rules.traceability import PAGE, page, traced

pytestmark = pytest.mark.checkout

SOURCES = (
    "handreiking-pagina",
    "handreiking-2020",
    "gedragslijn-2017",
    "amsterdam-overstap",
    "regioplan-2023",
)
"""The documents that were read from the first to the last paragraph."""

INVENTORY = {
    "ORI": 24,
    "AAN": 15,
    "INT": 13,
    "OVD": 10,
    "PLA": 8,
    "ZOM": 5,
    "STA": 5,
    "D100": 13,
    "MBO": 13,
    "BPV": 5,
    "UIT": 2,
    "ORG": 13,
}
"""How many bottlenecks the domain report lists per phase: 126."""


LEFT_OUT = frozenset({"AAN-14", "STA-05"})
"""Bottlenecks outside ``ORG`` that are no rule on purpose: the first could work against a student, the second asks for
more data about more people."""


def passages() -> list[tuple[str, Passage]]:
    """Every passage with its source."""
    return [(source, passage) for source, found in traced().passages.items() for passage in found]


# -- the data -----------------------------------------------------------------------------------------------------


def test_every_document_was_traced_and_every_traced_source_exists() -> None:
    assert list(traced().passages)[: len(SOURCES)] == list(SOURCES)
    assert set(traced().passages) <= set(shipped().sources)


def test_a_place_occurs_once_in_its_source() -> None:
    places = Counter((source, passage.place) for source, passage in passages())
    assert [place for place, count in places.items() if count > 1] == []


def test_every_bottleneck_of_the_inventory_is_there() -> None:
    phases = Counter(code.rsplit("-", 1)[0] for code in traced().bottlenecks)
    assert phases == INVENTORY
    assert all(
        f"{phase}-{n:02}" in traced().bottlenecks for phase, c in phases.items() for n in range(1, c + 1)
    )


def test_damaged_data_is_refused() -> None:
    with pytest.raises(ValueError, match="kapot"):
        read_traceability("kapot", b"passages: [")
    with pytest.raises(ValueError, match="onbekend"):
        read_traceability("vorm", b"passages: {}\nknelpunten: {}\ndubbel: {}\nonbekend: x\n")


# -- from source to rulebook --------------------------------------------------------------------------------------


def test_every_passage_leads_somewhere_or_says_why_not() -> None:
    assert [
        (source, passage.place)
        for source, passage in passages()
        if not (passage.signals or passage.actions or passage.reason)
    ] == []


def test_passages_point_at_what_exists() -> None:
    signals = set(shipped().rules) | set(traced().bottlenecks)
    actions = set(shipped().actions)
    assert [
        (source, passage.place, code)
        for source, passage in passages()
        for code in (*(set(passage.signals) - signals), *(set(passage.actions) - actions))
    ] == []


def test_every_bottleneck_is_in_a_passage() -> None:
    named = {code for _, passage in passages() for code in passage.signals}
    assert set(traced().bottlenecks) - named == set()


def test_a_bottleneck_is_a_rule_or_says_why_not_but_never_both() -> None:
    rules, bottlenecks = shipped().rules, traced().bottlenecks
    reasoned = {code for code, each in bottlenecks.items() if each.reason}
    assert reasoned == LEFT_OUT | {code for code in bottlenecks if code.startswith("ORG-")}
    refusing = reasoned | {code for code, each in bottlenecks.items() if each.merged}
    assert refusing & set(rules) == set()
    assert [code for code, each in bottlenecks.items() if each.reason and each.merged] == []
    merged = {each.merged for each in bottlenecks.values() if each.merged}
    assert merged & refusing == set()
    assert merged <= set(rules) | set(bottlenecks)


def test_rules_that_are_still_to_come_are_counted(record_property: Callable[[str, object], None]) -> None:
    """Not a failure: the number is on the page and in the report of the run."""
    left = planned(traced(), shipped())
    record_property("regels_die_nog_komen", len(left))
    assert f"| waarvan regel komt nog | {len(left)} |" in page()
    assert all(
        "regel komt nog" in line for code in left for line in page().splitlines() if f"| {code} |" in line
    )


# -- from rulebook to source --------------------------------------------------------------------------------------


def leads_to(citation: Citation, code: str) -> bool:
    """Whether the cited place is a traced passage that names ``code``."""
    return any(
        passage.is_cited_as(citation.place) and code in (*passage.signals, *passage.actions)
        for passage in traced().passages.get(citation.source, ())
    )


def test_every_rule_and_action_leads_back_to_a_passage_that_names_it() -> None:
    """Mend it in ``passages.yaml``: add the code to the passage that the rule or action cites."""
    cited: list[Rule | Action] = [*shipped().rules.values(), *shipped().actions.values()]
    assert [each.code for each in cited if not any(leads_to(one, each.code) for one in each.citations)] == []


def test_every_rule_and_action_cites_a_source_that_exists() -> None:
    cited: list[Rule | Action] = [*shipped().rules.values(), *shipped().actions.values()]
    assert [
        each.code for each in cited if not {one.source for one in each.citations} <= set(shipped().sources)
    ] == []


def test_every_citation_of_an_action_in_the_documents_is_a_traced_place() -> None:
    assert [
        (action.code, citation.source, citation.place)
        for action in shipped().actions.values()
        for citation in action.citations
        if citation.source in SOURCES and not leads_to(citation, action.code)
    ] == []


def test_an_action_that_no_rule_recommends_waits_for_a_rule_or_is_nearly_another() -> None:
    unused = {finding.action for finding in checked().findings if isinstance(finding, UnusedAction)}
    coming = set(planned(traced(), shipped()))
    waiting = {code for _, passage in passages() if coming & set(passage.signals) for code in passage.actions}
    assert unused - waiting - set(traced().duplicates) == set()


def test_a_duplicate_names_a_main_action_that_is_no_duplicate_itself() -> None:
    duplicates = traced().duplicates
    assert set(duplicates) | set(duplicates.values()) <= set(shipped().actions)
    assert set(duplicates) & set(duplicates.values()) == set()


# -- the page -----------------------------------------------------------------------------------------------------


def test_the_page_is_in_step() -> None:
    """``python -m tests.rules.traceability`` writes it anew."""
    assert PAGE.read_text("utf-8") == page()


def test_the_page_names_every_passage_rule_and_action() -> None:
    text = page()
    rows = [f"| {passage.place} |" for _, passage in passages()]
    codes = [f"\n| {code} |" for code in (*traced().bottlenecks, *shipped().rules, *shipped().actions)]
    assert [row for row in (*rows, *codes) if row not in text] == []
