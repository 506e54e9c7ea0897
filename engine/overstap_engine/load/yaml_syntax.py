"""PyYAML's syntax errors -> our findings.

The C and the Python parser word the same error differently ("in this context" / "here"), so the tests below
match what both share, and look at the text around the place.
"""

import yaml

from overstap_engine.diagnostics.catalogue.layout import ColonMissing, TextAfterBlockMark
from overstap_engine.diagnostics.catalogue.syntax import (
    BadEscape,
    BadIndentation,
    BracketNotClosed,
    ColonInText,
    NestedTooDeep,
    QuoteNotClosed,
    StrayCharacter,
    SyntaxUnclear,
    TabIndentation,
    TextAfterClosing,
)
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.text.span import Span

__all__ = ["MAX_DEPTH", "syntax_finding"]

MAX_DEPTH = 40
"""How many lists and mappings may stand inside each other."""

_BLOCK_BROKEN = ("block collection", "block mapping", "block sequence", "sequence entries are not allowed")
_END = "\u0000"


def syntax_finding(file: str, text: str, error: Exception, open_bracket: int | None = None) -> Finding:
    """The finding for what made the parser stop. ``open_bracket`` is where the innermost open bracket stands."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return SyntaxUnclear(Span(file, 1, 1, 1, 1))
    at = error.problem_mark.index
    opened = error.context_mark.index if error.context_mark is not None else at
    said = f"{error.context or ''}: {error.problem or ''}"
    here = text[at : at + 1] or _END
    place = _place(file, text, at)

    if "maximum nesting depth" in said:  # the C parser looks ahead through a row of opening brackets
        return NestedTooDeep(place, MAX_DEPTH)
    if here == "\t" or "tab character" in said:
        return TabIndentation(place)
    if "mapping values are not allowed" in said:
        return ColonInText(place)
    if "could not find expected ':'" in said:
        return ColonMissing(_place(file, text, opened))
    if "block scalar" in said:
        return TextAfterBlockMark(place)
    if any(part in said for part in ("an alias", "an anchor", "a tag")):
        return StrayCharacter(_place(file, text, opened), text[opened : opened + 1])
    if "escape" in said or "hexdecimal" in said:
        return BadEscape(place)
    if "quoted scalar" in said:
        return QuoteNotClosed(_place(file, text, opened), text[opened])
    if "flow sequence" in said or "flow mapping" in said:
        return _bracket(file, text, at, opened)
    if here == _END and open_bracket is not None:
        return _bracket(file, text, at, open_bracket)
    if _follows_closing(text, at):
        return TextAfterClosing(place)
    if here in "]},@`%|>":
        return StrayCharacter(place, here)
    if any(part in said for part in _BLOCK_BROKEN) or "<document start>" in said:
        return BadIndentation(place)
    return SyntaxUnclear(place)


def _bracket(file: str, text: str, at: int, opened: int) -> BracketNotClosed:
    opening = text[opened : opened + 1]
    closing = {"[": "]", "{": "}"}.get(opening, "]")
    return BracketNotClosed(_place(file, text, at), closing, _place(file, text, opened))


def _follows_closing(text: str, at: int) -> bool:
    """Whether a word stands on the same line right after a closing quote or bracket: ``"zo" niet``."""
    line_start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    before = text[line_start:at].rstrip(" ")
    after = text[at : at + 1]
    return before.endswith(("'", '"', "]", "}")) and after not in ("", "\n", "\r", ",", "]", "}", ":")


def _place(file: str, text: str, at: int) -> Span:
    """One character wide. A place past the last word (an unfinished file) becomes the end of that word."""
    at = min(at, len(text.rstrip()))
    before = text[:at].replace("\r\n", "\n").replace("\r", "\n")
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    return Span(file, line, column, line, column + 1)
