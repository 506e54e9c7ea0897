"""A ``.feature`` file -> a ``Feature``, or everything that stands in the way, at once and in Dutch.

Only the parser of gherkin-official is used. Its pickle compiler reads column names as regular expressions, so rows are
spread out in ``feature``.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from gherkin.errors import (
    CompositeParserException,
    NoSuchLanguageException,
    ParserError,
    ParserException,
    UnexpectedEOFException,
)
from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher

from overstap.testing.feature import Cell, Examples, Feature, Remark, ScenarioText, StepLine, Tag
from overstap.testing.keywords import ENGLISH, KEYWORDS, first_word, intended_keyword
from overstap.testing.sentence import Kind
from overstap_engine.diagnostics.catalogue.features import (
    EnglishKeyword,
    FeatureMissing,
    LanguageMissing,
    LineOutOfPlace,
    RaggedRow,
    UnfinishedFeature,
    UnknownKeyword,
)
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.diagnostics.order import by_place
from overstap_engine.load.yaml_bytes import decode, unsafe_characters
from overstap_engine.text.source import lines_of
from overstap_engine.text.span import Span

__all__ = ["read_feature"]

_LANGUAGE: Final = re.compile(r"\s*#\s*language\s*:\s*(\S+)\s*")
_KINDS: Final = {"Context": Kind.GIVEN, "Action": Kind.WHEN, "Outcome": Kind.THEN}


def read_feature(file: str, data: bytes) -> tuple[Feature | None, tuple[Finding, ...]]:
    """Read one file. ``file`` is the path that findings show.

    Returns the feature, or None when it cannot be read as one, and all findings about its form, sorted by place. A
    file that does not say ``# language: nl`` is read as Dutch all the same. Never raises.
    """
    text = decode(file, data)
    if isinstance(text, Finding):
        return None, (text,)
    if unsafe := unsafe_characters(file, text):
        return None, unsafe
    lines = lines_of(text)
    if not text.strip():
        return None, (FeatureMissing(Span(file, 1, 1, 1, 1)),)
    language = tuple(_language(file, lines))
    try:
        document: Any = Parser().parse(_as_dutch(lines), TokenMatcher("nl"))
    except CompositeParserException as error:
        return None, by_place((*language, *(_problem(file, lines, each) for each in error.errors)))
    except ParserException as error:
        return None, by_place((*language, _problem(file, lines, error)))
    except (ParserError, RecursionError):
        return None, by_place((*language, LineOutOfPlace(Span(file, 1, 1, 1, 1), "")))
    if not document.get("feature"):
        return None, by_place((*language, FeatureMissing(_first_line(file, lines))))
    return _Reader(file, lines).feature(document["feature"]), language


# -- the language line ----------------------------------------------------------------------------------------------


def _language(file: str, lines: tuple[str, ...]) -> Iterator[Finding]:
    """pytest-bdd reads a file without the line as English."""
    number, line = next((n, line) for n, line in enumerate(lines, 1) if line.strip())
    found = _LANGUAGE.fullmatch(line)
    if found is None or found[1] != "nl":
        yield LanguageMissing(Span(file, number, 1, number, len(line) + 1), found[1] if found else "")


def _first_line(file: str, lines: tuple[str, ...]) -> Span:
    number, line = next((n, line) for n, line in enumerate(lines, 1) if line.strip())
    return Span(file, number, 1, number, len(line) + 1)


def _as_dutch(lines: tuple[str, ...]) -> str:
    """The text with any other language line made harmless; the same lines at the same places."""
    return "".join(f"{'#' if _LANGUAGE.fullmatch(line) else line}\n" for line in lines)


# -- what the parser does not understand ----------------------------------------------------------------------------


def _problem(file: str, lines: tuple[str, ...], error: ParserException) -> Finding:
    number = min(max(error.location["line"], 1), len(lines))
    line = lines[number - 1]
    start = len(line) - len(line.lstrip()) + 1
    whole = Span(file, number, start, number, max(len(line.rstrip()) + 1, start))
    if "inconsistent cell count" in str(error):
        return RaggedRow(whole)
    if isinstance(error, UnexpectedEOFException):
        return UnfinishedFeature(whole)
    if isinstance(error, NoSuchLanguageException):
        return LanguageMissing(whole, "")
    word = first_word(line)
    at_word = Span(file, number, start, number, start + max(len(word), 1))
    if word in ENGLISH:
        return EnglishKeyword(at_word, word, ENGLISH[word])
    if word and word not in KEYWORDS and (near := intended_keyword(line)):
        return UnknownKeyword(at_word, word, near)
    return LineOutOfPlace(whole, word)


# -- from the parser's tree to ours ---------------------------------------------------------------------------------


class _Reader:
    """Makes our objects of the parser's dictionaries, which are typed as loosely as JSON."""

    def __init__(self, file: str, lines: tuple[str, ...]) -> None:
        self._file = file
        self._lines = lines
        self._backgrounds: list[tuple[StepLine, ...]] = []
        self._remarks: list[Remark] = []

    def feature(self, node: Mapping[str, Any]) -> Feature:
        tags = self._tags(node)
        self._note_remarks(node, steps_follow=False)
        scenarios = tuple(self._scenarios(node["children"], tags, rule=None, background=()))
        return Feature(
            file=self._file,
            name=node["name"],
            span=self._line(node),
            tags=tags,
            scenarios=scenarios,
            backgrounds=tuple(self._backgrounds),
            remarks=tuple(self._remarks),
        )

    def _scenarios(
        self,
        children: Iterable[Mapping[str, Any]],
        tags: tuple[Tag, ...],
        rule: str | None,
        background: tuple[StepLine, ...],
    ) -> Iterator[ScenarioText]:
        for child in children:
            match child:
                case {"background": node}:
                    self._note_remarks(node, steps_follow=True)
                    steps = self._steps(node)
                    self._backgrounds.append(steps)
                    background = (*background, *steps)
                case {"rule": node}:
                    self._note_remarks(node, steps_follow=False)
                    inner = (*tags, *self._tags(node))
                    yield from self._scenarios(node["children"], inner, node["name"], background)
                case {"scenario": node}:
                    self._note_remarks(node, steps_follow=True)
                    yield self._scenario(node, tags, rule, background)
                case _:
                    raise AssertionError(f"gherkin-official has a new kind of child: {sorted(child)}")

    def _scenario(
        self,
        node: Mapping[str, Any],
        tags: tuple[Tag, ...],
        rule: str | None,
        background: tuple[StepLine, ...],
    ) -> ScenarioText:
        return ScenarioText(
            keyword=node["keyword"],
            name=node["name"],
            span=self._line(node),
            tags=(*tags, *self._tags(node)),
            rule=rule,
            background=background,
            steps=self._steps(node),
            examples=tuple(self._examples(each) for each in node["examples"]),
        )

    def _examples(self, node: Mapping[str, Any]) -> Examples:
        header: Mapping[str, Any] = node.get("tableHeader") or {"cells": ()}
        return Examples(
            tags=self._tags(node),
            columns=self._cells(header),
            rows=tuple(self._cells(row) for row in node.get("tableBody", ())),
            span=self._line(node),
        )

    def _steps(self, node: Mapping[str, Any]) -> tuple[StepLine, ...]:
        return tuple(self._step(each) for each in node["steps"])

    def _step(self, node: Mapping[str, Any]) -> StepLine:
        keyword: str = node["keyword"]
        line, column = node["location"]["line"], node["location"]["column"]
        return StepLine(
            keyword=keyword.strip(),
            kind=_KINDS.get(node["keywordType"]),
            text=node["text"],
            written=node["text"],
            span=self._span(line, column + len(keyword), node["text"]),
            keyword_span=self._span(line, column, keyword.rstrip()),
            table=tuple(self._cells(row) for row in node.get("dataTable", {}).get("rows", ())),
            block=self._block(node),
        )

    def _block(self, node: Mapping[str, Any]) -> Cell | None:
        if (block := node.get("docString")) is None:
            return None
        place = block["location"]
        return Cell(block["content"], self._span(place["line"], place["column"], block["delimiter"]))

    def _cells(self, row: Mapping[str, Any]) -> tuple[Cell, ...]:
        return tuple(
            Cell(
                cell["value"], self._span(cell["location"]["line"], cell["location"]["column"], cell["value"])
            )
            for cell in row["cells"]
        )

    def _tags(self, node: Mapping[str, Any]) -> tuple[Tag, ...]:
        return tuple(
            Tag(
                tag["name"].removeprefix("@"),
                self._span(tag["location"]["line"], tag["location"]["column"], tag["name"]),
            )
            for tag in node["tags"]
        )

    def _note_remarks(self, node: Mapping[str, Any], *, steps_follow: bool) -> None:
        """The free text below a heading, line by line; the parser gives it as one text, without its place."""
        written = [line.strip() for line in node["description"].splitlines() if line.strip()]
        number = node["location"]["line"]
        for text in written:
            number = next(
                n for n in range(number + 1, len(self._lines) + 1) if self._lines[n - 1].strip() == text
            )
            column = self._lines[number - 1].index(text) + 1
            self._remarks.append(Remark(text, self._span(number, column, text), steps_follow))

    def _line(self, node: Mapping[str, Any]) -> Span:
        line: int = node["location"]["line"]
        column: int = node["location"]["column"]
        return self._span(line, column, self._lines[line - 1][column - 1 :].rstrip())

    def _span(self, line: int, column: int, text: str) -> Span:
        return Span(self._file, line, column, line, column + max(len(text), 1))
