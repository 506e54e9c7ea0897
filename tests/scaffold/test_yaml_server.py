"""The YAML language server, run headless on a new project: it helps where it should and is silent where it should."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from overstap.bundled import bundled_rulebook
from tests.scaffold.editors import yaml_server
from tests.scaffold.language_server import LanguageServer, Message, plain_text
from tests.scaffold.test_basis import asks_for_signals

MODELINE = "# yaml-language-server: $schema=../.overstap/regels.schema.json\n"
RULE = """\
regels:
  - signaal: EIGEN-09
    titel: Proef
    fase: intake
    urgentie: laag
    zichtbaarVoor: [vo]
    als:
      alle:
        - intake.status: gepland
        - intake.geoefend: {onbekendOf: nee}
        - intake.datum: {na: $uitersteAanmelddatum, totEnMet: 14 dagen na peildatum}
        - aanmeldingen:
            minstensEen:
              status: {nietIn: [ingetrokken]}
    omdat: Een proef.
    acties: [EIGEN-A1]
    bronnen:
      - {bron: onze-afspraak}
"""
CONDITIONS = RULE.partition("        - intake.status")[0]
"""Up to the first condition."""


class Editor:
    """Someone who types in new files of the project. ``|`` in a text is the cursor."""

    def __init__(self, server: LanguageServer, project: Path) -> None:
        self._server = server
        self._project = project
        self._numbers = count()

    def messages(self, text: str) -> list[str]:
        """``line: message`` for everything that is underlined; lines count from 1, below the modeline."""
        path, _, _ = self._typed(text)
        return self.messages_about(path)

    def messages_about(self, path: Path) -> list[str]:
        """The same for a file that is there."""
        self._server.open(path, "yaml")
        return [
            f"{one['range']['start']['line']}: {one['message']}" for one in self._server.diagnostics(path)
        ]

    def completions(self, text: str) -> dict[str, Message]:
        """What is offered at the cursor, by label."""
        path, line, column = self._typed(text)
        self.messages_about(path)
        return {item["label"]: item for item in self._server.completions(path, line, column)}

    def hover(self, text: str) -> str:
        """What is shown at the cursor."""
        path, line, column = self._typed(text)
        self.messages_about(path)
        return self._server.hover(path, line, column)

    def _typed(self, text: str) -> tuple[Path, int, int]:
        before, _, after = (MODELINE + text).partition("|")
        path = self._project / "regels" / f"getypt-{next(self._numbers)}.yaml"
        path.write_text(before + after, encoding="utf-8")
        return path, before.count("\n"), len(before.rpartition("\n")[2])


@pytest.fixture(scope="module")
def editor(shared_project: Path) -> Iterator[Editor]:
    """The server with the project open."""
    with yaml_server(shared_project) as server:
        yield Editor(server, shared_project)


def documentation(item: Message) -> str:
    """The text beside a completion."""
    return plain_text(item.get("documentation", ""))


def test_the_files_of_a_new_project_are_right(editor: Editor, shared_project: Path) -> None:
    """Not one message on them."""
    paths = sorted(path for path in (shared_project / "regels").iterdir() if "getypt" not in path.name)
    assert {path.name: editor.messages_about(path) for path in paths} == {
        "intake.yaml": [],
        "regelboek.yaml": [],
    }


def test_a_right_rule_has_no_message(editor: Editor) -> None:
    """Choices, dates, offsets, lists and unknowns."""
    assert editor.messages(RULE) == []


MISTAKES = [
    ("fase: intake", "fase: lente", "4: Value is not accepted"),
    ("urgentie: laag", "urgentie: ernstig", "5: Value is not accepted"),
    ("titel:", "tietel:", "3: Property tietel is not allowed"),
    ("intake.status: gepland", "intake.statuss: gepland", "9: Property intake.statuss is not allowed"),
    ("intake.status: gepland", "intake.status: geplant", "9: Value is not accepted"),
    ("intake.status: gepland", "intake.status: 3", "9: Value is not accepted"),
    ("{onbekendOf: nee}", "{onbekendOf: neen}", "10: Value is not accepted"),
    ("{onbekendOf: nee}", "{minstens: 3}", "10: Property minstens is not allowed"),
    ("na: $uitersteAanmelddatum", "na: 1 april", "11: schrijf een datum (2026-04-01)"),
    ("na: $uitersteAanmelddatum", "na: $uitersteAanmeldatum", "11: schrijf een datum (2026-04-01)"),
    ("totEnMet: 14 dagen na peildatum", "tot: peildatum", "11: Property tot is not allowed"),
    ("nietIn: [ingetrokken]", "nietIn: [ingetroken]", "14: Value is not accepted"),
    ("minstensEen:", "minstensEn:", "13: Property minstensEn is not allowed"),
    ("acties: [EIGEN-A1]", "acties: [EIGEN-A2]", "16: Value is not accepted"),
    ("bron: onze-afspraak", "bron: onze-afspaak", "18: Value is not accepted"),
]


@pytest.mark.parametrize(("right", "wrong", "message"), MISTAKES, ids=[wrong for _, wrong, _ in MISTAKES])
def test_a_mistake_has_one_message_in_its_place(editor: Editor, right: str, wrong: str, message: str) -> None:
    """No more, so that people see what to mend. A key that is misspelt may also be missed under its right name."""
    assert right in RULE
    found = editor.messages(RULE.replace(right, wrong))
    told = [one for one in found if not one.endswith('Missing property "titel".')]
    assert len(told) == 1, found
    assert told[0].startswith(message)


def test_several_mistakes_have_one_message_each(editor: Editor) -> None:
    """In one file."""
    wrong = RULE
    for old, new, _ in (MISTAKES[0], MISTAKES[3], MISTAKES[7], MISTAKES[8], MISTAKES[13]):
        wrong = wrong.replace(old, new)
    assert [one.partition(":")[0] for one in editor.messages(wrong)] == ["4", "9", "10", "11", "16"]


def test_every_fact_is_offered_with_its_text(editor: Editor) -> None:
    """Also lists, derived facts and the words that combine conditions; in an empty place and after some letters."""
    vocabulary = bundled_rulebook().vocabulary
    # what asks for a signal of the shipped rules stays behind with them
    derived = {name for name, each in bundled_rulebook().derivations.items() if not asks_for_signals(each)}
    facts = {*vocabulary.facts, *vocabulary.lists, *derived}
    for typed in ("        - |\n", "        - in|\n"):
        found = editor.completions(CONDITIONS + typed)
        assert facts <= set(found)
        assert {"alle", "eenVan", "geenVan", "niet", "signaal", "peildatum"} <= set(found)
        assert [label for label, item in found.items() if not documentation(item)] == []
    assert "Hoe ver is de intake?" in documentation(found["intake.status"])


def test_the_operators_that_fit_are_offered_with_their_meaning(editor: Editor) -> None:
    """In the empty block below a fact."""
    dates = editor.completions(CONDITIONS + "        - intake.datum:\n            |\n")
    assert {"is", "isNiet", "in", "nietIn", "voor", "na", "vanaf", "totEnMet", "bekend", "onbekendOf"} == set(
        dates
    )
    assert documentation(dates["vanaf"]) == "op deze dag of later"
    choices = editor.completions(CONDITIONS + "        - intake.status:\n            |\n")
    assert "voor" not in choices
    items = editor.completions(CONDITIONS + "        - aanmeldingen:\n            |\n")
    assert {"minstensEen", "geenEnkel", "alleItems", "aantal", "bekend"} == set(items)


@pytest.mark.parametrize(
    "typed", ["intake.status: |", "intake.status: gep|", "intake.status:\n            onbekendOf: |"]
)
def test_the_values_of_a_choice_are_offered_in_words(editor: Editor, typed: str) -> None:
    """Behind a fact and behind an operator."""
    found = editor.completions(f"{CONDITIONS}        - {typed}\n")
    values = {label: documentation(item) for label, item in found.items()}
    assert values == {
        "nietGepland": "niet gepland",
        "gepland": "gepland",
        "gemist": "niet doorgegaan",
        "afgerond": "afgerond",
    }


def test_date_parameters_are_offered_with_their_value(editor: Editor) -> None:
    """Behind an operator on a date."""
    found = editor.completions(CONDITIONS + "        - intake.datum:\n            na: |\n")
    assert "peildatum" in found
    assert documentation(found["$uitersteAanmelddatum"]).endswith("(nu 04-01)")
    assert found["$uitersteAanmelddatum"]["textEdit"]["newText"] == "\\$uitersteAanmelddatum"


def test_codes_of_actions_are_offered_with_their_title(editor: Editor) -> None:
    """Own ones and those of the basis."""
    found = editor.completions(RULE.replace("acties: [EIGEN-A1]", "acties:\n      - |"))
    assert documentation(found["EIGEN-A1"]) == "Oefen samen met de leerling het intakegesprek"
    assert set(bundled_rulebook().actions) <= set(found)


def test_a_whole_rule_is_offered(editor: Editor) -> None:
    """With all parts that are required."""
    found = editor.completions("regels:\n  - |\n")
    snippet = found["nieuwe regel"]["textEdit"]["newText"]
    assert all(f"{part}:" in snippet for part in ("signaal", "als", "omdat", "acties", "bronnen"))


HOVERS = [
    ("intake.sta|tus: gepland", ("#### intake.status", "Hoe ver is de intake?", "`gemist`: niet doorgegaan")),
    ("{na|: $", ("#### na", "op een dag na")),
    ("{onbe|kendOf", ("#### onbekendOf", "niet bekend, of gelijk aan")),
    ("aanmel|dingen:", ("#### aanmeldingen", "Bekend bij: mbo")),
    ("minstens|Een:", ("#### minstensEen", "Minstens één item voldoet.")),
    ("urgen|tie:", ("#### urgentie", "zegt niets over de leerling")),
]


@pytest.mark.parametrize(("place", "texts"), HOVERS, ids=[place for place, _ in HOVERS])
def test_hovering_shows_the_text_of_what_is_there(editor: Editor, place: str, texts: tuple[str, ...]) -> None:
    """And not that of what it stands in."""
    shown = editor.hover(RULE.replace(place.replace("|", ""), place))
    assert [text for text in texts if text not in shown] == []
    assert shown.startswith(texts[0])
