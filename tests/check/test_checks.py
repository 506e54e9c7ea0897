"""Every check finds its own mistakes, says what the reader needs, and is silent about a good rulebook."""

from pathlib import Path

import pytest

from overstap_engine.check.rulebook import CHECKS
from overstap_engine.diagnostics.catalogue.bounds import BOUNDS_FINDINGS
from overstap_engine.diagnostics.catalogue.chains import CHAIN_FINDINGS
from overstap_engine.diagnostics.catalogue.declared import DECLARED_FINDINGS
from overstap_engine.diagnostics.catalogue.ethics import ETHICS_FINDINGS
from overstap_engine.diagnostics.catalogue.meaning import MEANING_FINDINGS
from overstap_engine.diagnostics.catalogue.regional import REGIONAL_FINDINGS
from overstap_engine.diagnostics.catalogue.unused import UNUSED_FINDINGS
from overstap_engine.diagnostics.finding import Language
from tests.check.reading import FIXTURES, checked, report

NAMES = [check.__name__ for check in CHECKS]


def text_of(name: str, file: str) -> str:
    return (FIXTURES / name / file).read_text(encoding="utf-8")


def test_the_base_has_no_findings() -> None:
    assert report(checked("bronnen:\n  - {id: wet, titel: Wet, uitgever: Staat}\n")) == ""


def test_one_check_one_module_one_fixture() -> None:
    modules = [check.__module__.rpartition(".")[2] for check in CHECKS]
    folders = sorted(path.name for path in FIXTURES.iterdir() if path.is_dir())
    assert modules == NAMES
    assert folders == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_bad(name: str) -> None:
    assert report(checked(text_of(name, "bad.yaml"), "bad.yaml")) == text_of(name, "expected.txt")


@pytest.mark.parametrize("name", NAMES)
def test_good(name: str) -> None:
    assert report(checked(text_of(name, "good.yaml"), "good.yaml")) == ""


@pytest.mark.parametrize("name", NAMES)
def test_english_has_the_same_findings_in_other_words(name: str) -> None:
    result = checked(text_of(name, "bad.yaml"), "bad.yaml")
    dutch, english = (report(result, language).splitlines() for language in Language)
    assert len(dutch) == len(english) > 0
    assert all(one != other for one, other in zip(dutch, english, strict=True))


def test_every_finding_about_meaning_has_a_fixture() -> None:
    expected = "".join(path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("*/expected.txt")))
    kinds = (
        *MEANING_FINDINGS,
        *UNUSED_FINDINGS,
        *REGIONAL_FINDINGS,
        *CHAIN_FINDINGS,
        *ETHICS_FINDINGS,
        *BOUNDS_FINDINGS,
        *DECLARED_FINDINGS,
    )
    assert [kind.code for kind in kinds if f"[{kind.code}]" not in expected] == []


def test_warnings_do_not_stop_a_rulebook() -> None:
    result = checked(text_of("unused_parameter", "bad.yaml"))
    assert result.findings
    assert result.rulebook is not None


def test_findings_come_by_place_whatever_the_order_of_the_files() -> None:
    places = [finding.span for finding in checked(text_of("blind_rule", "bad.yaml")).findings]
    assert places == sorted(places)
    assert len(places) > 2


def test_no_fixture_is_left_without_its_three_files() -> None:
    def files(folder: Path) -> list[str]:
        return sorted(path.name for path in folder.iterdir())

    assert {name: files(FIXTURES / name) for name in NAMES} == {
        name: ["bad.yaml", "expected.txt", "good.yaml"] for name in NAMES
    }
