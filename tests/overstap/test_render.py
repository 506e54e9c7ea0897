"""Results as JSON, NDJSON and text."""

import json
from dataclasses import replace
from datetime import timedelta
from io import StringIO

import pytest

from overstap import Result, RuleEngine
from overstap.render import make_console, write_json, write_ndjson, write_text
from tests.overstap.pages import GOLDEN, PAGES, WIDTHS, page
from tests.overstap.tiny import AS_OF, FULL, tiny_rulebook

RESULT = RuleEngine(tiny_rulebook()).assess(FULL, peildatum=AS_OF, voor="leerling", engine="reference")


def as_json(*results: Result) -> str:
    out = StringIO()
    write_json(iter(results), out)
    return out.getvalue()


def test_one_object_for_one_dossier_and_a_list_for_more() -> None:
    one = RESULT.to_dict()
    assert json.loads(as_json(RESULT)) == one
    assert json.loads(as_json(RESULT, RESULT)) == [one, one]
    assert json.loads(as_json(RESULT, RESULT, RESULT)) == [one, one, one]
    assert as_json() == "[]\n"
    assert as_json(RESULT).startswith('{\n  "dossier": "L-0001",\n')


def test_ndjson_is_one_object_a_line() -> None:
    out = StringIO()
    write_ndjson([RESULT, RESULT], out)
    assert out.getvalue() == f"{RESULT.to_json()}\n" * 2


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_golden_pages(name: str, width: int) -> None:
    expected = (GOLDEN / f"{name}-{width}.txt").read_text(encoding="utf-8")
    assert page(name, width) == expected
    assert max(map(len, expected.splitlines())) <= width


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def printed(out: StringIO, result: Result = RESULT) -> str:
    write_text([result], make_console(out, width=80))
    return out.getvalue()


def test_colour_only_on_a_terminal_and_never_with_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    assert "\x1b[" in printed(Terminal())
    assert "\x1b[" not in printed(StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[3" not in printed(Terminal())


def test_what_a_dossier_holds_cannot_steer_the_terminal() -> None:
    hostile = replace(RESULT, dossier="\x1b[2J[red]L-1[/red]")
    assert "�[2J[red]L-1[/red] · " in printed(StringIO(), hostile)


def test_a_day_that_has_passed_says_so() -> None:
    """An offer with a day before the peildatum still stands, with a remark; on the day itself without."""
    offer = replace(RESULT.actions[0], due=AS_OF)
    assert "(voorbij)" not in printed(StringIO(), replace(RESULT, actions=(offer,)))
    late = replace(offer, due=AS_OF - timedelta(days=1))
    assert "(voorbij)" in printed(StringIO(), replace(RESULT, actions=(late,)))
