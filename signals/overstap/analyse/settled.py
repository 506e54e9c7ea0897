"""From an answer to a verdict and what it leans on."""

from collections.abc import Iterable

from overstap.analyse.laboratory import Reply
from overstap.analyse.verdict import Verdict
from overstap_engine.prove import Impossible, NotSettled

__all__ = ["leaning", "verdict_of"]

_OUT_OF_TIME = "De tijd was op voordat dit was nagegaan."


def verdict_of(reply: Reply, *, shows: Verdict = Verdict.TEGENVOORBEELD) -> Verdict:
    """What a reply says about "this never happens"; ``shows``: the verdict when a dossier was found."""
    match reply:
        case Impossible():
            return Verdict.BEWEZEN
        case NotSettled():
            return Verdict.NIET_VOLLEDIG
        case _ if hasattr(reply, "witness"):
            return shows
        case _:
            return Verdict.NIET_VOLLEDIG


def leaning(reply: Reply, leave_out: Iterable[str] = ()) -> tuple[str, ...]:
    """The agreements that a proof uses, or how far it got."""
    match reply:
        case Impossible(_, assumed):
            return tuple(f"Steunt op de afspraak: {name}" for name in assumed if name not in set(leave_out))
        case NotSettled(items):
            return (f"Nagegaan tot {items} items per lijst.",)
        case _ if hasattr(reply, "witness"):
            return ()
        case _:
            return (_OUT_OF_TIME,)
