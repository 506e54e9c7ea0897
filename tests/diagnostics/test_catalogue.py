"""Every kind of finding has words in both languages and a manual page of the fixed shape."""

import re
from dataclasses import fields
from inspect import getdoc
from string import Formatter

import pytest

from overstap_engine.diagnostics.catalogue import ALL_FINDINGS
from overstap_engine.diagnostics.catalogue.bounds import BOUNDS_FINDINGS
from overstap_engine.diagnostics.catalogue.chains import CHAIN_FINDINGS
from overstap_engine.diagnostics.catalogue.declared import DECLARED_FINDINGS
from overstap_engine.diagnostics.catalogue.ethics import ETHICS_FINDINGS
from overstap_engine.diagnostics.catalogue.features import FEATURES_FINDINGS
from overstap_engine.diagnostics.catalogue.layout import LAYOUT_FINDINGS
from overstap_engine.diagnostics.catalogue.meaning import MEANING_FINDINGS
from overstap_engine.diagnostics.catalogue.names import NAMES_FINDINGS
from overstap_engine.diagnostics.catalogue.project import PROJECT_FINDINGS
from overstap_engine.diagnostics.catalogue.regional import REGIONAL_FINDINGS
from overstap_engine.diagnostics.catalogue.scenarios import SCENARIOS_FINDINGS
from overstap_engine.diagnostics.catalogue.step_values import STEP_VALUES_FINDINGS
from overstap_engine.diagnostics.catalogue.steps import STEPS_FINDINGS
from overstap_engine.diagnostics.catalogue.structure import STRUCTURE_FINDINGS
from overstap_engine.diagnostics.catalogue.syntax import SYNTAX_FINDINGS
from overstap_engine.diagnostics.catalogue.types import TYPES_FINDINGS
from overstap_engine.diagnostics.catalogue.unused import UNUSED_FINDINGS
from overstap_engine.diagnostics.catalogue.values import VALUES_FINDINGS
from overstap_engine.diagnostics.catalogue.yaml import YAML_FINDINGS
from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.messages import en, nl
from overstap_engine.diagnostics.messages.wording import Wording
from overstap_engine.diagnostics.words import PAGE_HEADINGS, page, title

WORDINGS = {Language.NL: nl.WORDINGS, Language.EN: en.WORDINGS}
FAMILIES = {
    "1": (*SYNTAX_FINDINGS, *YAML_FINDINGS, *LAYOUT_FINDINGS),
    "2": STRUCTURE_FINDINGS,
    "3": NAMES_FINDINGS,
    "4": (*TYPES_FINDINGS, *VALUES_FINDINGS),
    "5": (
        *MEANING_FINDINGS,
        *UNUSED_FINDINGS,
        *REGIONAL_FINDINGS,
        *CHAIN_FINDINGS,
        *ETHICS_FINDINGS,
        *BOUNDS_FINDINGS,
        *DECLARED_FINDINGS,
    ),
    "6": (
        *FEATURES_FINDINGS,
        *SCENARIOS_FINDINGS,
        *STEPS_FINDINGS,
        *STEP_VALUES_FINDINGS,
        *PROJECT_FINDINGS,
    ),
}
PYTHON_TYPES = re.compile(r"\b(?:str|int|float|bool|dict|tuple|NoneType)\b")

every_kind = pytest.mark.parametrize("kind", ALL_FINDINGS, ids=lambda kind: kind.code)
every_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.value)


def templates(wording: Wording) -> list[str]:
    return [wording.message, *wording.hints, *filter(None, [wording.second])]


def used(template: str) -> set[str]:
    """The fields a template reads."""
    return {name.split(".")[0] for _, name, _, _ in Formatter().parse(template) if name}


def test_the_families_together_are_all_findings() -> None:
    assert tuple(kind for family in FAMILIES.values() for kind in family) == ALL_FINDINGS


def test_codes_are_unique_and_in_order() -> None:
    codes = [kind.code for kind in ALL_FINDINGS]
    assert codes == sorted(set(codes))


@pytest.mark.parametrize("family", FAMILIES)
def test_a_code_belongs_to_its_family(family: str) -> None:
    assert [
        kind.code for kind in FAMILIES[family] if not re.fullmatch(rf"OVS{family}[0-9][0-9]", kind.code)
    ] == []


def test_class_names_are_unique() -> None:
    names = [kind.__name__ for kind in ALL_FINDINGS]
    assert len(set(names)) == len(names)


@every_language
def test_there_are_words_for_every_code_and_no_other(language: Language) -> None:
    assert sorted(WORDINGS[language]) == [kind.code for kind in ALL_FINDINGS]


@every_language
@every_kind
def test_words_follow_the_message_grammar(kind: type[Finding], language: Language) -> None:
    wording = WORDINGS[language][kind.code]
    assert wording.hints
    for template in templates(wording):
        assert template == template.strip()
        assert "\n" not in template
        assert not template.endswith((".", "!"))
        assert not template[0].isupper() or template.split()[0].isupper()
        assert template.count("`") % 2 == 0
        assert not PYTHON_TYPES.search(template)


@every_language
@every_kind
def test_words_use_fields_that_exist(kind: type[Finding], language: Language) -> None:
    wording = WORDINGS[language][kind.code]
    declared = {item.name for item in fields(kind)} - {"span"}
    assert set().union(*(used(template) for template in templates(wording))) <= declared


@every_kind
def test_both_languages_say_the_same(kind: type[Finding]) -> None:
    dutch, english = nl.WORDINGS[kind.code], en.WORDINGS[kind.code]
    assert used(dutch.message) == used(english.message)
    assert [used(hint) for hint in dutch.hints] == [used(hint) for hint in english.hints]
    assert bool(dutch.second) == bool(english.second)


@every_kind
def test_a_second_place_is_described(kind: type[Finding]) -> None:
    has_place = any(item.name != "span" and "Span" in str(item.type) for item in fields(kind))
    assert bool(nl.WORDINGS[kind.code].second) == has_place


@every_kind
def test_the_page_is_the_docstring_of_the_class_itself(kind: type[Finding]) -> None:
    assert getdoc(kind) != getdoc(Finding)
    assert nl.WORDINGS[kind.code].page == ""


@every_language
@every_kind
def test_the_page_has_a_title_and_the_fixed_headings_each_with_text(
    kind: type[Finding], language: Language
) -> None:
    sections = re.split(r"^## (.*)\n", page(kind.code, language), flags=re.MULTILINE)
    assert tuple(sections[1::2]) == PAGE_HEADINGS[language]
    assert all(section.strip() for section in sections[::2])
    assert sections[0].strip() == title(kind.code, language)
    assert title(kind.code, language).endswith(".")


@every_kind
def test_the_examples_are_the_same_in_both_languages(kind: type[Finding]) -> None:
    def code(language: Language) -> list[str]:
        return re.findall(r"^ {4,}.*", page(kind.code, language), flags=re.MULTILINE)

    assert code(Language.NL) == code(Language.EN)


def test_an_unknown_code_has_no_page() -> None:
    with pytest.raises(KeyError):
        page("OVS999", Language.NL)
