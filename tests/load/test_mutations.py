"""Rule files damaged at random: never an exception, always findings with a place that is there."""

import random

import pytest

from overstap import bundled_rules
from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.words import hint, message
from overstap_engine.load.folder import read_folder
from overstap_engine.load.rulebook import read_rulebook
from tests.load.small import ACTION, BASE, FACT, RULE, rule

pytestmark = pytest.mark.once

RULES = bundled_rules()
CONDITIONS = rule(
    """\
- aanmeldingen: {minstensEen: {status: {in: $lopend}, datum: {na: $wachtdagen dagen na $teldatum}}}
- aanmeldingen: {aantal: {waar: {niet: {status: ontvangen}}, minstens: 2}}
- eenVan: [{signaal: [R-2]}, {signalen.aantal: {minstens: 3}}, {vo.tussenstap: {onbekendOf: nee}}]
"""
)
TEXTS = {
    "basis.yaml": BASE,
    "regel.yaml": CONDITIONS,
    "actie.yaml": ACTION + FACT + RULE.replace("regels", "regel"),
}


def damaged(text: str, chance: random.Random) -> str:
    """The text with one line, word or value removed, repeated, or swapped with another."""
    words = text.split(" ")
    one, other = chance.randrange(len(words)), chance.randrange(len(words))
    match chance.randrange(6):
        case 0:
            words[one] = ""
        case 1:
            words[one], words[other] = words[other], words[one]
        case 2:
            words[one] = words[other]
        case 3:
            words[one] = chance.choice(
                ["[]", "{}", "ja", "3", '"x"', "$p", "2026-01-01", "[a, b]", "{a: b}", "x:"]
            )
        case 4:
            lines = text.splitlines(keepends=True)
            del lines[chance.randrange(len(lines))]
            return "".join(lines)
        case _:
            lines = text.splitlines(keepends=True)
            lines.insert(chance.randrange(len(lines)), chance.choice(lines))
            return "".join(lines)
    return " ".join(words)


def assert_shown(finding: Finding, texts: dict[str, str]) -> None:
    """The place is in the text, and there are words for it."""
    lines = texts[finding.span.file].split("\n")
    assert 1 <= finding.span.line <= finding.span.end_line <= len(lines)
    assert 1 <= finding.span.column <= len(lines[finding.span.line - 1]) + 1
    for language in Language:
        assert message(finding, language)
        hint(finding, language)


@pytest.mark.parametrize("seed", range(300))
def test_damaged_files(seed: int) -> None:
    """Whatever people type, they are told about it."""
    chance = random.Random(seed)
    texts = dict(TEXTS)
    for _ in range(chance.randint(1, 3)):
        file = chance.choice(list(texts))
        texts[file] = damaged(texts[file], chance)
    draft = read_rulebook({file: text.encode() for file, text in texts.items()})
    for finding in draft.findings:
        assert_shown(finding, texts)


def test_the_shipped_rules_load() -> None:
    """The rulebook in this repository is sound as far as loading can tell."""
    draft = read_rulebook(read_folder(RULES))
    assert draft.findings == ()
    assert draft.incomplete == frozenset()
    assert draft.unreadable == frozenset()
    assert len(draft.vocabulary.facts) > 100
