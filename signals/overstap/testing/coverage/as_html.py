"""A coverage report as one page: the rule files as written, with what the scenarios show in colour, sign and words.

The page needs nothing from elsewhere: no script, no font, no picture. It follows the reader's light or dark setting,
and it prints.
"""

from collections.abc import Iterator, Mapping
from html import escape
from typing import Final, Literal, TypeAlias

from overstap.testing.coverage.as_text import closing_line, gaps, standing
from overstap.testing.coverage.model import ConditionCoverage, Coverage, Page, Use
from overstap_engine.text.source import lines_of, shown

__all__ = ["as_html"]

_State: TypeAlias = Literal["goed", "deels", "niet"]

_SIGNS: Final[Mapping[_State, str]] = {"goed": "✔", "deels": "◐", "niet": "✘"}
_WORDS: Final[Mapping[_State, str]] = {
    "goed": "helemaal aangetoond",
    "deels": "voor een deel aangetoond",
    "niet": "niet aangetoond",
}

_Note: TypeAlias = tuple[_State, str]

_STYLE: Final = """
:root { color-scheme: light dark; --goed: #d3f0d8; --deels: #fdf0c3; --niet: #f9d5d3; --lijn: #8888;
  --tekst: #1a1a1a; --vlak: #fff; --zacht: #555; }
@media (prefers-color-scheme: dark) { :root { --goed: #17401f; --deels: #4a3d08; --niet: #55201d;
  --tekst: #eee; --vlak: #161616; --zacht: #bbb; } }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem;
  color: var(--tekst); background: var(--vlak); }
table { border-collapse: collapse; width: 100%; }
td, th { vertical-align: top; text-align: left; padding: 0 .5rem; }
td.nr { color: var(--zacht); text-align: right; width: 3rem; }
td.bron { white-space: pre-wrap; font-family: ui-monospace, monospace; font-size: .9rem; }
td.noot { font-size: .85rem; width: 40%; }
tr.goed td { background: var(--goed); } tr.deels td { background: var(--deels); } tr.niet td { background: var(--niet); }
tr.goed td.bron, tr.deels td.bron, tr.niet td.bron { border-left: .4rem solid var(--lijn); }
tr.deels td.bron { border-left-style: dashed; } tr.niet td.bron { border-left-style: double; }
p.uitleg span { padding: .1rem .5rem; margin-right: .5rem; }
span.goed { background: var(--goed); } span.deels { background: var(--deels); } span.niet { background: var(--niet); }
@media print { body { max-width: none; margin: 0; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2 { break-after: avoid; } tr { break-inside: avoid; } }
"""


def as_html(coverage: Coverage, sources: Mapping[str, str]) -> str:
    """The whole page. ``sources`` is file -> text, by the names that the places in the report use."""
    notes = _notes(coverage)
    body = "\n".join(
        [
            "<h1>Wat de scenario's laten zien</h1>",
            f"<p><strong>{escape(closing_line(coverage))}</strong></p>",
            _legend(),
            *(_file(name, sources[name], notes[name]) for name in sorted(notes) if name in sources),
        ]
    )
    return (
        '<!DOCTYPE html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Wat de scenario's laten zien</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _legend() -> str:
    spans = [f'<span class="{state}">{_SIGNS[state]} {_WORDS[state]}</span>' for state in _SIGNS]
    return f'<p class="uitleg">{"".join(spans)}</p>'


# -- what to say at which line --------------------------------------------------------------------------------------


def _notes(coverage: Coverage) -> dict[str, dict[int, list[_Note]]]:
    """File -> line -> what to say there."""
    found: dict[str, dict[int, list[_Note]]] = {}
    for page in (*coverage.rules, *coverage.derivations):
        found.setdefault(page.span.file, {}).setdefault(page.span.line, []).append(_page_note(page))
        for condition in page.conditions:
            lines = found.setdefault(condition.span.file, {})
            lines.setdefault(condition.span.line, []).append(_condition_note(condition))
    for verb, uses in (("verwacht", coverage.actions), ("gebruikt", coverage.parameters)):
        for use in uses:
            found.setdefault(use.span.file, {}).setdefault(use.span.line, []).append(_use_note(use, verb))
    return found


def _page_note(page: Page) -> _Note:
    words = [
        f"{each.name} {each.seen}x, {each.tested}x verwacht{_remark(standing(each))}"
        for each in page.outcomes
    ]
    return _state([each.tested > 0 for each in page.outcomes]), "; ".join(words)


def _remark(text: str) -> str:
    return f" ({text})" if text else ""


def _condition_note(condition: ConditionCoverage) -> _Note:
    lacking = ", ".join(gaps(condition))
    unknown = "" if condition.unknown is None else f", onbekend {condition.unknown}x"
    counts = f"waar {condition.true}x, onwaar {condition.false}x{unknown}"
    state = _state([goal.met for goal in condition.goals("") if not goal.cannot])
    return state, f"{counts}: {lacking}" if lacking else counts


def _use_note(use: Use, verb: str) -> _Note:
    return _state([use.count > 0]), f"{verb} {use.count}x"


def _state(met: list[bool]) -> _State:
    if all(met):
        return "goed"
    return "deels" if any(met) else "niet"


# -- a file -----------------------------------------------------------------------------------------------------------


def _file(name: str, text: str, notes: Mapping[int, list[_Note]]) -> str:
    rows = "\n".join(_rows(text, notes))
    head = '<tr><th scope="col">regel</th><th scope="col">zoals geschreven</th><th scope="col">scenario\'s</th></tr>'
    return f"<h2>{escape(name)}</h2>\n<table>\n{head}\n{rows}\n</table>"


def _rows(text: str, notes: Mapping[int, list[_Note]]) -> Iterator[str]:
    for number, line in enumerate(lines_of(text), 1):
        found = notes.get(number, [])
        state = _worst([state for state, _ in found])
        words = "<br>".join(f"{_SIGNS[each]} {_WORDS[each]}: {escape(said)}" for each, said in found)
        kind = f' class="{state}"' if state else ""
        yield (
            f'<tr{kind}><td class="nr">{number}</td><td class="bron">{escape(shown(line))}</td>'
            f'<td class="noot">{words}</td></tr>'
        )


def _worst(states: list[_State]) -> _State | None:
    """Two notes on one line that differ make it partly shown."""
    if not states:
        return None
    return states[0] if len(set(states)) == 1 else "deels"
