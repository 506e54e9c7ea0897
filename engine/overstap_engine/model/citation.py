"""Citations: where a part of a rulebook comes from."""

from dataclasses import dataclass, field

from overstap_engine.text.span import NOWHERE, Span

__all__ = ["Citation"]


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a rule, action or parameter comes from: a source id and a place in it."""

    source: str
    place: str
    span: Span = field(default=NOWHERE, compare=False)
