"""What is certain at some moment of a propagation, and what is new since an earlier moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from overstap_engine.model.values import Value

__all__ = ["Certain"]


@dataclass(frozen=True, slots=True)
class Certain:
    """Conclusions that no further fact can undo."""

    raised: tuple[str, ...] = ()
    """Codes of raised rules that the party may see, in output order: urgency, phase, code."""
    clear: tuple[str, ...] = ()
    """Codes of rules that the party may see and that will not be raised, in the same order."""
    derived: Mapping[str, Value] = field(default_factory=dict[str, Value])
    """Derived facts with a value, known-absent included, in the order of the rulebook."""
    actions: tuple[str, ...] = ()
    """Codes of actions that a raised rule asks for and whose own condition holds, sorted."""

    def beyond(self, other: "Certain") -> "Certain":
        """What is certain here and was not in ``other``; a derived fact with another value counts as new."""
        return Certain(
            raised=_beyond(self.raised, other.raised),
            clear=_beyond(self.clear, other.clear),
            derived={
                fact: value
                for fact, value in self.derived.items()
                if fact not in other.derived or other.derived[fact] != value
            },
            actions=_beyond(self.actions, other.actions),
        )


def _beyond(these: tuple[str, ...], those: tuple[str, ...]) -> tuple[str, ...]:
    known = frozenset(those)
    return tuple(code for code in these if code not in known)
