"""One sentence of the step vocabulary: how it is written, and how a step in a scenario matches it.

A template is literal text with ``{slots}`` and ``[een|twee]`` alternatives; ``[niet |]`` may be left out, its space
with it. Matching is lenient about case, spaces and quotes; a slot takes any text, its value is read strictly later.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import TypeAlias

from overstap.testing.situation import Situation

__all__ = ["Kind", "Perform", "Sentence", "Step", "Table", "tidy"]


class Kind(Enum):
    """The part of a scenario in which a sentence may stand."""

    GIVEN = "Gegeven"
    WHEN = "Als"
    THEN = "Dan"


Table: TypeAlias = tuple[tuple[str, ...], ...]
"""The rows of a data table, cells as text."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a sentence gets to work with."""

    slots: Mapping[str, str]
    """What stood in the slots and alternatives; an alternative is named by its first word."""
    table: Table = ()


Perform: TypeAlias = Callable[[Situation, Step], Situation]
"""Carries out a step: returns what is known after it, or raises ``StepError`` or ``Disappointment``."""

_TOKEN = re.compile(r"\{(\w+)\}|\[([^\]]*)\]")


@dataclass(frozen=True)
class Sentence:
    """One sentence."""

    kind: Kind
    template: str
    example: str
    """A step that matches, without keyword; a test carries out every example."""
    description: str
    perform: Perform
    table: bool = False
    """A data table must follow."""
    example_table: Table = ()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What a tidy step must look like."""
        parts: list[str] = []
        position = 0
        for token in _TOKEN.finditer(self.template):
            parts.append(re.escape(self.template[position : token.start()]))
            position = token.end()
            parts.append(f'"?(?P<{token[1]}>.+?)"?' if token[1] else _alternatives(token[2]))
        parts.append(re.escape(self.template[position:]))
        return re.compile("".join(parts), re.IGNORECASE)

    @cached_property
    def literal_length(self) -> int:
        """How specific the sentence is: its literal characters."""
        return len(_TOKEN.sub("", self.template))

    def match(self, text: str) -> Mapping[str, str] | None:
        """What stands in the slots when the tidy text of a step is this sentence; else None."""
        found = self.pattern.fullmatch(text)
        return None if found is None else {k: v for k, v in found.groupdict().items() if v is not None}


def _alternatives(options: str) -> str:
    words = options.split("|")
    name = next(word for word in words if word).split(" ")[0]
    return f"(?P<{name}>{'|'.join(re.escape(word) for word in words)})"


def tidy(text: str) -> str:
    """A step's text as it is matched: composed characters, plain spaces and straight quotes."""
    plain = unicodedata.normalize("NFC", text).translate(_QUOTES)
    return " ".join(plain.split())


_QUOTES = {ord(curly): straight for curly, straight in zip("“”„‘’", '"""\'\'', strict=True)}
