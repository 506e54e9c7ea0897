"""Plain scalars that YAML readers take for something else than what is written.

Quoted text is never suspect. A plain scalar passes when every reader, old or new, gives back its very text:
``2020``, ``1.5``, ``2026-04-15``, ``ja``, ``04-01``.
"""

import re
from calendar import monthrange

from overstap_engine.diagnostics.catalogue.syntax import StrayCharacter
from overstap_engine.diagnostics.catalogue.yaml import (
    DateDoesNotExist,
    DateIncomplete,
    MergeKeyUsed,
    NullWord,
    NumberMisread,
    TimeMisread,
    TimestampUsed,
    TruthWord,
)
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.text.tree import ScalarNode

__all__ = ["misread"]

_TRUTH = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false"})
_YES = frozenset({"y", "yes", "on", "true"})
_NULL = frozenset({"~", "null"})

_INTEGER = re.compile(r"0|-?[1-9][0-9]*")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+")
_NUMERIC = re.compile(
    r"""[-+]?(?: 0b[01_]+ | 0o[0-7_]+ | 0x[0-9a-fA-F_]+
      | [0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?
      | \.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?
      | \.inf | \.Inf | \.INF | \.nan | \.NaN | \.NAN )""",
    re.VERBOSE,
)
_TIME = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-9]{1,2})+(?:\.[0-9_]*)?")
_DATE = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_TIMESTAMP = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}.*")


def misread(node: ScalarNode) -> Finding | None:
    """What a plain scalar would wrongly be taken for, if anything."""
    text, span = node.text, node.span
    if text[:1].isalpha():  # nearly all scalars: a word
        return _word(node)
    if text == "=":  # YAML 1.1 has a type of its own for it, which hardly any reader can build
        return StrayCharacter(span, text)
    if text == "<<":
        return MergeKeyUsed(span)
    if text in _NULL:
        return NullWord(span, text)
    if _INTEGER.fullmatch(text) or (_DECIMAL.fullmatch(text) and repr(float(text)) == text):
        return None
    if _NUMERIC.fullmatch(text):
        return NumberMisread(span, text)
    if _TIME.fullmatch(text):
        return TimeMisread(span, text)
    if _TIMESTAMP.fullmatch(text):
        return TimestampUsed(span, text)
    if match := _DATE.fullmatch(text):
        return _date(node, match)
    return None


def _word(node: ScalarNode) -> Finding | None:
    word = node.text
    if word not in (word.lower(), word.upper(), word.capitalize()):
        return None
    if word.lower() in _TRUTH:
        return TruthWord(node.span, word, "ja" if word.lower() in _YES else "nee")
    if word.lower() in _NULL:
        return NullWord(node.span, word)
    return None


def _date(node: ScalarNode, match: re.Match[str]) -> Finding | None:
    year, month, day = (int(part) for part in match.groups())
    if not (year > 0 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return DateDoesNotExist(node.span, node.text)
    written_out = f"{year:04}-{month:02}-{day:02}"
    return None if node.text == written_out else DateIncomplete(node.span, node.text, written_out)
