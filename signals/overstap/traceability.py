"""From source to rulebook: what was done with every passage that holds advice or a bottleneck.

The data is written by people (``fixtures/herkomst/passages.yaml``). Whether a signal is a rule already is never
written there but looked up in the rulebook, so that a new rule needs no change of the data.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from overstap_engine.load.yaml_reader import read_yaml
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.text.tree import MappingNode, Node, ScalarNode, SequenceNode

__all__ = ["Bottleneck", "Fate", "Passage", "Traceability", "fate_of", "planned", "read_traceability"]


class _Written(BaseModel):
    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", frozen=True)


class Passage(_Written):
    """A place in a source that gives advice or names a bottleneck, or one of which we say why it gives neither."""

    place: str = Field(alias="plaats")
    """As rules and actions cite it, then finer: ``2.1, tips, punt 3``."""
    text: str = Field(alias="wat")
    """What it is about, in our own words."""
    signals: tuple[str, ...] = Field(alias="signalen", default=())
    """Codes of rules, or of bottlenecks that become a rule."""
    actions: tuple[str, ...] = Field(alias="acties", default=())
    reason: str = Field(alias="reden", default="")
    """Why nothing, or not everything, became a signal or an action."""

    def is_cited_as(self, place: str) -> bool:
        """Whether a citation of ``place`` leads here: every part of it is a part of this place.

        ``2.1, tips`` leads to ``2.1, tips, punt 3``, and ``tabel 3.1`` to ``3.3, tabel 3.1, regel 2``.
        """
        return set(place.split(", ")) <= set(self.place.split(", "))


class Bottleneck(_Written):
    """One of the bottlenecks of the inventory; it becomes the rule with its code unless the data says otherwise."""

    text: str = Field(alias="wat")
    reason: str = Field(alias="reden", default="")
    """Why there is no rule for it, on purpose."""
    merged: str = Field(alias="samenMet", default="")
    """The bottleneck whose rule has the same condition."""


class Traceability(_Written):
    """Everything that was traced."""

    passages: Mapping[str, tuple[Passage, ...]]
    """Source id -> its passages, in the order of the source."""
    bottlenecks: Mapping[str, Bottleneck] = Field(alias="knelpunten")
    duplicates: Mapping[str, str] = Field(alias="dubbel")
    """An action that is nearly the same as another -> the main one."""


class Fate(Enum):
    """What became of a bottleneck."""

    RULE = "regel"
    MERGED = "samen met een andere regel"
    LEFT_OUT = "bewust geen regel"
    PLANNED = "regel komt nog"


def fate_of(code: str, bottleneck: Bottleneck, rulebook: Rulebook) -> Fate:
    """What became of the bottleneck ``code`` in ``rulebook``."""
    if code in rulebook.rules:
        return Fate.RULE
    if bottleneck.merged:
        return Fate.MERGED
    return Fate.LEFT_OUT if bottleneck.reason else Fate.PLANNED


def planned(trace: Traceability, rulebook: Rulebook) -> tuple[str, ...]:
    """The bottlenecks whose rule is still to come."""
    return tuple(
        code for code, each in trace.bottlenecks.items() if fate_of(code, each, rulebook) is Fate.PLANNED
    )


def read_traceability(file: str, data: bytes) -> Traceability:
    """Read the data. Raises ``ValueError`` when it is no sound YAML or has another shape."""
    tree, findings = read_yaml(file, data)
    if tree is None or findings:
        raise ValueError(f"{file}: {findings}")
    return Traceability.model_validate(_plain(tree))


def _plain(node: Node) -> Any:
    match node:
        case ScalarNode(text=text):
            return text
        case SequenceNode(items=items):
            return [_plain(item) for item in items]
        case MappingNode():
            return {key.text: _plain(value) for key, value in node}
