"""Every renderer against its golden file, and what the formats ask for.

Regenerate the golden files with ``python -m tests.diagnostics.record`` and review the difference.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest

from overstap_engine.diagnostics.catalogue.syntax import ControlCharacter
from overstap_engine.diagnostics.catalogue.yaml import AnchorUsed, TruthWord
from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.render import RENDERERS
from overstap_engine.text.span import NOWHERE, Span
from tests.diagnostics.samples import SOURCES, Caution, findings, many
from tests.diagnostics.sarif_model import Log, Run

GOLDEN = Path(__file__).with_name("golden")


@pytest.mark.parametrize("language", Language, ids=lambda one: one.value)
@pytest.mark.parametrize("name", RENDERERS)
def test_golden(name: str, language: Language) -> None:
    expected = (GOLDEN / f"{name}.{language.value}.txt").read_bytes().decode()
    assert RENDERERS[name](findings(), SOURCES, language) == expected


@pytest.mark.parametrize("name", RENDERERS)
def test_the_order_of_the_findings_does_not_matter(name: str) -> None:
    render = RENDERERS[name]
    assert render(findings()[::-1], SOURCES, Language.NL) == render(findings(), SOURCES, Language.NL)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("full", "geen fouten gevonden\n"), ("concise", ""), ("json", "[]\n"), ("github", "")],
)
def test_nothing_found(name: str, expected: str) -> None:
    assert RENDERERS[name]((), {}, Language.NL).lstrip("\n") == expected


@pytest.mark.parametrize("name", RENDERERS)
def test_the_words_of_a_user_cannot_break_the_output(name: str) -> None:
    hostile = "\x1b[31m\n::error::`x` {0} %0A" + "é" * 500
    text = f"a: {hostile}"
    found = (AnchorUsed(Span("r.yaml", 1, 1, 1, 9), hostile), ControlCharacter(NOWHERE, "{character}"))
    output = RENDERERS[name](found, {"r.yaml": text}, Language.NL)
    assert "\x1b" not in output
    assert "\n::error::" not in output
    assert "é" * 200 not in output


@pytest.mark.parametrize("name", RENDERERS)
@pytest.mark.parametrize("place", [(9, 1, 9, 1), (1, 99, 1, 120), (1, 3, 1, 3), (1, 2, 5, 1), (2, 1, 2, 1)])
def test_a_place_outside_the_text_is_no_problem(name: str, place: tuple[int, int, int, int]) -> None:
    found = (TruthWord(Span("r.yaml", *place), "no", "nee"),)
    assert f"{place[0]}" in RENDERERS[name](found, {"r.yaml": "a: no\n"}, Language.NL)


def underlined(found: Finding, text: str) -> list[str]:
    """What stands above the marks, for every excerpt in the full rendering of one finding."""
    lines = RENDERERS["full"]((found,), {found.span.file: text}, Language.NL).splitlines()
    pairs = [(above, below) for above, below in pairwise(lines) if re.search(r"\| *[\^-]+", below)]
    return [above[m.start() : m.end()] for above, below in pairs if (m := re.search(r"[\^-]+", below))]


@pytest.mark.parametrize("column", [1, 2, 60, 119, 121, 200, 390, 399])
def test_the_mark_stands_under_the_place_also_in_long_lines(column: int) -> None:
    text = "".join(chr(0x100 + number) for number in range(400))
    found = TruthWord(Span("r.yaml", 1, column, 1, column + 2), "no", "nee")
    assert underlined(found, text) == [text[column - 1 : column + 1]]


def test_the_full_rendering_counts_errors_and_warnings() -> None:
    found = (*many(2), Caution(NOWHERE, "on", "ja"))
    ends = {language: RENDERERS["full"](found, {}, language).splitlines()[-1] for language in Language}
    assert ends == {
        Language.NL: "2 fouten en 1 waarschuwing gevonden",
        Language.EN: "2 errors and 1 warning found",
    }


# GitHub


def github(found: Sequence[Finding]) -> list[str]:
    return RENDERERS["github"](found, {}, Language.NL).splitlines()


@pytest.mark.parametrize(
    ("count", "lines", "last"), [(9, 9, None), (10, 10, None), (11, 10, "en nog 2"), (99, 10, "en nog 90")]
)
def test_github_shows_ten_annotations_at_most(count: int, lines: int, last: str | None) -> None:
    output = github(many(count))
    assert len(output) == lines
    assert (output[-1] == f"::error::{last}") == (last is not None)


def test_github_counts_warnings_apart_and_puts_errors_first() -> None:
    cautions = [Caution(Span("a.yaml", line, 1, line, 2), "on", "ja") for line in range(1, 13)]
    kinds = [line.split()[0].split("::")[1] for line in github([*cautions, *many(12)])]
    assert kinds == ["error"] * 10 + ["warning"] * 10


def test_github_gives_columns_only_on_one_line_and_escapes() -> None:
    (line,) = github([AnchorUsed(Span("./a,b:c%.yaml", 1, 2, 3, 4), "50%")])
    assert line.startswith("::error file=a%2Cb%3Ac%25.yaml,line=1,endLine=3,title=OVS116::")
    assert "`&50%25`" in line
    assert "%0Ahulp: " in line


# SARIF


def sarif(found: Sequence[Finding], sources: Mapping[str, str] = SOURCES) -> Run:
    """The only run."""
    log = Log.model_validate_json(RENDERERS["sarif"](found, sources, Language.NL))
    (run,) = log.runs
    return run


def test_sarif_has_the_shape_of_the_standard() -> None:
    assert sarif(()).results == []
    run = sarif(findings())
    assert run.columnKind == "unicodeCodePoints"
    assert len(run.results) == len(findings())
    assert sum(one.relatedLocations is not None for one in run.results) == 2


def test_sarif_results_point_at_their_rules_and_rules_are_sorted() -> None:
    run = sarif(findings())
    rules = [rule.id for rule in run.tool.driver.rules]
    assert rules == sorted(set(rules))
    assert [rules[one.ruleIndex] for one in run.results] == [one.ruleId for one in run.results]


def test_sarif_names_files_as_uris() -> None:
    uris = {one.locations[0].physicalLocation.artifactLocation.uri for one in sarif(findings()).results}
    assert {unquote(uri) for uri in uris} == {*SOURCES, "regels/weg.yaml"}


def fingerprints(lines: Sequence[int], text: str) -> list[str]:
    found = [TruthWord(Span("r.yaml", line, 4, line, 6), "no", "nee") for line in lines]
    results = sarif(found, {"r.yaml": text}).results
    return [one.partialFingerprints["overstapFinding/v1"] for one in results]


def test_sarif_fingerprints_are_unique_and_survive_lines_above() -> None:
    text = "a: no\na: no\nb: on\n"
    before = fingerprints((1, 2, 3), text)
    assert len(set(before)) == 3
    assert fingerprints((4, 5, 6), f"# x\n\n\n{text}") == before
