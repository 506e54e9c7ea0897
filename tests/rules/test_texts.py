"""The words of the shipped rulebook: plain, short, neutral about people, and sourced."""

import re
import textwrap
from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from overstap_engine.check.rulebook import check_rulebook
from overstap_engine.model.rulebook import PHASES, Citation, Derivation
from overstap_engine.model.vocabulary import Fact, Field, ListFact
from tests.rules.shipped import RULES, rule_files, shipped

FORBIDDEN = (
    "kwetsba",
    "risico",
    "probleem",
    "problemen",
    "schuld",
    "te laat",
    "score",
    "percentage",
    "procent",
    "%",
    "kansarm",
    "zwak",
    "gebrek",
    "achterstand",
    "onvoldoende",
    "falen",
    "gefaald",
    "verzuimt",
    "weigert",
    "nalaat",
    "verzwijgt",
    "no-show",
    "uitvaller",
)
"""Words that judge or rank a person, or that a student would fear to be called."""

LONGEST_SENTENCE = 25
PLACEHOLDER = re.compile(r"\{([^}]*)\}")


def manual() -> str:
    """The manual for policy staff; it does not come along in a wheel."""
    return (RULES / "README.md").read_text("utf-8")


def texts() -> Iterator[tuple[str, str]]:
    """Every text that people read, with the place it comes from."""
    book = shipped()
    for code, rule in book.rules.items():
        yield f"{code} titel", rule.title
        yield f"{code} omdat", rule.because
        yield f"{code} verantwoording", rule.justification
    for code, action in book.actions.items():
        yield f"{code} titel", action.title
    for name, parameter in book.parameters.items():
        yield name, parameter.description
    for name, region in book.declared_regions.items():
        yield f"{name} omschrijving", region.description
    for name, moment in book.moments.items():
        yield f"{name} titel", moment.title
        yield f"{name} omschrijving", moment.description
    for charge in book.responsibility.charges if book.responsibility else ():
        yield f"{charge.fact} titel", charge.title
    for name, derivation in book.derivations.items():
        yield f"{name} label", derivation.label
        yield f"{name} omschrijving", derivation.description
    declared: tuple[Fact | ListFact, ...] = (
        *book.vocabulary.facts.values(),
        *book.vocabulary.lists.values(),
    )
    for fact in declared:
        yield f"{fact.id} label", fact.label
        yield f"{fact.id} vraag", fact.question
        yield f"{fact.id} omschrijving", fact.description
    for items in book.vocabulary.lists.values():
        for field in items.fields.values():
            yield f"{items.id}.{field.id} label", field.label
            yield f"{items.id}.{field.id} vraag", field.question
            yield f"{items.id}.{field.id} omschrijving", field.description


def sentences(text: str) -> list[str]:
    """A text cut after each full stop or question mark that ends a sentence."""
    return re.split(r"(?<=[.?!])\s+", text.strip())


def fields() -> list[Field]:
    """The fields of all lists."""
    return [field for items in shipped().vocabulary.lists.values() for field in items.fields.values()]


def citations() -> dict[str, tuple[Citation, ...]]:
    """Everything that cites sources, with the places it cites."""
    book = shipped()
    return {
        **{code: rule.citations for code, rule in book.rules.items()},
        **{code: action.citations for code, action in book.actions.items()},
        **{name: parameter.citations for name, parameter in book.parameters.items()},
        **{f"regio {name}": region.citations for name, region in book.declared_regions.items()},
        **{f"moment {name}": moment.citations for name, moment in book.moments.items()},
        **{
            each.fact: each.citations for each in (book.responsibility.charges if book.responsibility else ())
        },
    }


@pytest.mark.parametrize("word", FORBIDDEN)
def test_no_text_judges_or_ranks(word: str) -> None:
    assert [place for place, text in texts() if word in text.lower()] == []


def test_sentences_are_short() -> None:
    long = [
        (place, sentence)
        for place, text in texts()
        for sentence in sentences(text)
        if len(sentence.split()) > LONGEST_SENTENCE
    ]
    assert long == []


def test_every_placeholder_names_something() -> None:
    book = shipped()
    known = {
        "peildatum",
        *book.vocabulary.facts,
        *book.derivations,
        *(f"${name}" for name in book.parameters),
    }
    used = [(code, name) for code, rule in book.rules.items() for name in PLACEHOLDER.findall(rule.because)]
    assert used
    assert [pair for pair in used if pair[1] not in known] == []


def test_titles_occur_once() -> None:
    book = shipped()
    titles = Counter(rule.title for rule in book.rules.values())
    titles.update(action.title for action in book.actions.values())
    titles.update(moment.title for moment in book.moments.values())
    assert [title for title, count in titles.items() if count > 1] == []


def test_labels_occur_once_and_are_noun_phrases() -> None:
    book = shipped()
    named: tuple[Fact | ListFact | Derivation, ...] = (
        *book.vocabulary.facts.values(),
        *book.vocabulary.lists.values(),
        *book.derivations.values(),
    )
    labels = Counter(item.label for item in named)
    assert [label for label, count in labels.items() if count > 1] == []
    assert [label for label in labels if not label or label[0].isupper() or label[-1] in ".?!"] == []


def test_questions_are_questions() -> None:
    book = shipped()
    asked: tuple[Fact | ListFact | Field, ...] = (
        *book.vocabulary.facts.values(),
        *book.vocabulary.lists.values(),
        *fields(),
    )
    assert [item.id for item in asked if not item.question[0].isupper() or item.question[-1] != "?"] == []


def test_every_value_has_a_label() -> None:
    choosing: tuple[Fact | Field, ...] = (*shipped().vocabulary.facts.values(), *fields())
    assert [(item.id, choice.id) for item in choosing for choice in item.choices if not choice.label] == []


def test_every_description_and_reason_ends_in_a_full_stop() -> None:
    ending = (" omdat", " omschrijving", " verantwoording")
    assert [place for place, text in texts() if place.endswith(ending) and text and text[-1] != "."] == []


def test_titles_are_short_and_end_without_a_full_stop() -> None:
    titles = [(place, text) for place, text in texts() if place.endswith(" titel")]
    assert [place for place, text in titles if text[-1] in ".!?" or len(text.split()) > 16] == []


def test_every_rule_action_and_parameter_has_a_source_with_a_place() -> None:
    assert [name for name, cited in citations().items() if not cited] == []
    assert [name for name, cited in citations().items() if not all(each.place for each in cited)] == []


def test_every_source_is_cited() -> None:
    assert set(shipped().sources) == {each.source for cited in citations().values() for each in cited}


@pytest.mark.checkout
def test_every_action_has_a_role_that_the_manual_explains() -> None:
    table = manual().split("## Rollen")[1].split("\n## ")[0]
    explained = set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE))
    used = {role for action in shipped().actions.values() for role in action.roles}
    used |= {role for moment in shipped().moments.values() for role in moment.roles}
    assert [code for code, action in shipped().actions.items() if not action.roles] == []
    assert used == explained


@pytest.mark.checkout
def test_the_manual_names_the_phases_in_order() -> None:
    section = manual().split("## Fasen")[1].split("\n## ")[0]
    assert tuple(re.findall(r"`(\w+)`", section)) == PHASES


@pytest.mark.checkout
def test_the_manual_shows_a_rule_as_it_is_shipped() -> None:
    example = manual().split("## Een regel lezen")[1].split("```yaml\nregels:\n")[1].split("```")[0]
    assert example in (RULES / "late-aanmelding.yaml").read_text("utf-8")


@pytest.mark.checkout
def test_the_manual_shows_how_to_change_a_date() -> None:
    example = manual().split("## Een datum veranderen")[1].split("```yaml\n")[1].split("   ```")[0]
    files = rule_files()
    parameters = files["rules/parameters.yaml"].decode()
    changed = parameters.replace(
        "    perJaar:\n      2020: 2020-05-01\n", textwrap.indent(textwrap.dedent(example), "    ")
    )
    book = check_rulebook({**files, "rules/parameters.yaml": changed.encode()}).rulebook
    assert book is not None
    assert book.parameters["uitersteAanmelddatum"].per_year[2028] == date(2028, 4, 15)


@pytest.mark.checkout
def test_the_manual_lists_every_file() -> None:
    """A policy officer finds each file of the folder in the first table."""
    section = manual().split("## Wat staat waar")[1].split("\n## ")[0]
    named = set(re.findall(r"`([\w.-]+)`", section))
    files = {each.name for each in RULES.iterdir() if each.name.endswith(".yaml")}
    files = {name for name in files if not name.startswith("parameters-")}
    assert files - named == set()
