"""What one call to a session changed in what is certain."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from overstap_engine.evaluate.live import Certain
from overstap_engine.model.values import Absent, Scalar

__all__ = ["Change", "Conclusions", "change_between"]


@dataclass(frozen=True, slots=True)
class Conclusions:
    """Conclusions that one party may see."""

    raised: tuple[str, ...] = ()
    """Codes of signals, most urgent first."""
    derived: Mapping[str, Scalar | Absent] = field(default_factory=dict[str, Scalar | Absent])
    """Derived facts and their values; ``ABSENT`` where a list is known to hold no such item."""
    actions: tuple[str, ...] = ()
    """Codes of recommended actions, sorted."""


_NOTHING = Conclusions()


@dataclass(frozen=True, slots=True)
class Change(Conclusions):
    """What is certain now and was not before. A derived fact with another value counts as new."""

    lapsed: Conclusions = _NOTHING
    """What was certain and no longer is; empty unless a fact changed or was forgotten."""


def change_between(before: Certain, after: Certain) -> Change:
    """The change from one moment of a session to a later one."""
    new, lapsed = after.beyond(before), before.beyond(after)
    return Change(
        new.raised,
        _known(new),
        new.actions,
        Conclusions(lapsed.raised, _known(lapsed), lapsed.actions),
    )


def _known(certain: Certain) -> dict[str, Scalar | Absent]:
    return {fact: value for fact, value in certain.derived.items() if value is not None}
