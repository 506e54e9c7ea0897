"""Reading a feature file: places, kinds, Achtergrond, Regel, tags, rows; and never a crash, whatever the input."""

import random

import pytest

from overstap.testing.feature import scenarios_of
from overstap.testing.form_check import check_form
from overstap.testing.gherkin import read_feature
from overstap.testing.sentence import Kind
from tests.scenarios.reading import findings_in, scenarios_in

WHOLE = """\
# language: nl
@proef
Functionaliteit: Alles
  Als mentor wil ik weten wie te laat is.

  Achtergrond:
    Gegeven een leerling die in 2026 naar het mbo gaat
    En de doel is mbo

  Scenario: Een
    Uitleg.

    * er zijn geen aanmeldingen
    Wanneer vo op 20 april 2026 kijkt
    Dan is er een signaal AAN-01
    Maar is er geen signaal AAN-02

  @regel
  Regel: Op tijd

    Achtergrond:
      Stel er zijn geen aanmeldingen

    @rijen
    Abstract Scenario: Op  <dag>
      Gegeven de volgende feiten:
        | feit        | waarde |
        | start.datum | <dag>  |
      Als vo op <dag> kijkt
      Dan is er geen signaal AAN-02

      @vroeg
      Voorbeelden:
        | dag           | <n+1> (x) |
        | 31 maart 2026 | a         |
        | 31 maart 2026 | a         |

      Voorbeelden:
        | dag               |
        | 1 april [2026]::x |
"""


def test_scenarios_with_rows_names_and_tags() -> None:
    found = scenarios_in(WHOLE)
    assert [(each.name, each.row, each.rule, each.tags) for each in found] == [
        ("Een", None, None, ("proef",)),
        ("Op <dag>", "31 maart 2026, a", "Op tijd", ("proef", "regel", "rijen", "vroeg")),
        ("Op <dag>", "31 maart 2026, a #2", "Op tijd", ("proef", "regel", "rijen", "vroeg")),
        ("Op <dag>", "1 april (2026):x", "Op tijd", ("proef", "regel", "rijen")),
    ]
    assert [each.title for each in found][:2] == ["Een", "Op 31 maart 2026 (31 maart 2026, a)"]


def test_steps_with_the_background_in_front_and_their_kinds() -> None:
    plain, outline, *_ = scenarios_in(WHOLE)
    given, when, then = Kind
    assert [step.kind for step in plain.steps] == [given, given, None, when, then, then]
    assert [step.kind for step in outline.steps] == [given, given, given, given, when, then]
    assert [step.text for step in outline.steps][2:] == [
        "er zijn geen aanmeldingen",
        "de volgende feiten:",
        "vo op 31 maart 2026 kijkt",
        "is er geen signaal AAN-02",
    ]
    assert outline.steps[3].cells == (("feit", "waarde"), ("start.datum", "31 maart 2026"))


def test_every_part_knows_its_place() -> None:
    """The place covers the text as it stands in the file."""
    lines = WHOLE.splitlines()
    for scenario in scenarios_in(WHOLE):
        for step in scenario.steps:
            place = step.span
            assert lines[place.line - 1][place.column - 1 : place.end_column - 1] == step.written
            word = step.keyword_span
            assert lines[word.line - 1][word.column - 1 : word.end_column - 1] == step.keyword
        for cell in scenario.cells.values():
            assert lines[cell.span.line - 1][cell.span.column - 1 : cell.span.end_column - 1] == cell.text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "bom"])
def test_line_ends_and_a_byte_order_mark_change_nothing(end: str, mark: bytes) -> None:
    feature, findings = read_feature("x.feature", mark + WHOLE.replace("\n", end).encode())
    assert findings == ()
    assert feature is not None
    assert scenarios_of(feature) == scenarios_in(WHOLE)


def test_columns_with_signs_of_regular_expressions_are_filled_in() -> None:
    """The compiler of gherkin-official takes a column name for a regular expression; ours does not."""
    text = (
        "# language: nl\nFunctionaliteit: x\n  Abstract Scenario: x\n    Gegeven <uren (week)> en <n+1> en <[>\n"
        "    Voorbeelden:\n      | uren (week) | n+1 | [ |\n      | 1           | 2   | 3 |\n"
    )
    assert scenarios_in(text)[0].steps[0].text == "1 en 2 en 3"


def test_without_a_language_line_the_rest_is_checked_all_the_same() -> None:
    codes = {
        finding.code for finding in findings_in(WHOLE.replace("# language: nl\n", "").replace("Een\n", "\n"))
    }
    assert {"OVS602", "OVS609"} <= codes


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"\xff\xfe#\x00",
        b"# language: nl\n\xe9",
        b"\0\0",
        b"| a |\n" * 50,
        b'"""\n',
        b"@\n",
        b"*" * 9999,
    ],
)
def test_hostile_bytes_give_findings(data: bytes) -> None:
    feature, findings = read_feature("x.feature", data)
    assert feature is None
    assert findings != ()


@pytest.mark.once
def test_mutations_never_crash_and_are_the_same_twice() -> None:
    """Lines lost, doubled and swapped, characters changed: always a feature or findings, with places in the file."""
    dice = random.Random(20261125)
    for _ in range(100):
        text = mutated(WHOLE, dice)
        feature, findings = read_feature("x.feature", text.encode())
        assert (feature is not None) or findings
        found = (*findings, *(check_form(feature) if feature else ()))
        assert all(1 <= finding.span.line <= text.count("\n") + 1 for finding in found)
        assert findings_in(text) == findings_in(text)


def mutated(text: str, dice: random.Random) -> str:
    """The text with one to four changes."""
    lines = text.splitlines()
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(lines))
        match dice.randrange(6):
            case 0:
                del lines[at]
            case 1:
                lines.insert(at, lines[dice.randrange(len(lines))])
            case 2:
                lines[at] = lines[at].replace(dice.choice("aeio|:<"), dice.choice("|<>@:#\t *"), 1)
            case 3:
                lines[at] = lines[at][: dice.randrange(len(lines[at]) + 1)]
            case 4:
                lines[at] = lines[at].swapcase()
            case _:
                lines[at] = dice.choice(
                    ["Given x", "En", '"""', "| a | b |", "@x @", "Scenario:", "Voorbeelden:"]
                )
    return "\n".join(lines)
