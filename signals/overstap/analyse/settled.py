"""From an answer to a verdict and what it leans on."""

from collections.abc import Iterable

from overstap.analyse.laboratory import Found, Laboratory, Reply
from overstap.analyse.verdict import Verdict
from overstap_engine.prove import Impossible, Lit, NotSettled, StoppedEarly, Witness

__all__ = ["OutOfTime", "in_time", "leaning", "occurs", "surely", "verdict_of"]

_OUT_OF_TIME = "De tijd was op voordat dit was nagegaan."


class OutOfTime(Exception):
    """There is no more time: an analysis ends, and says that it did not look at everything."""


def surely(answer: bool | None) -> bool:
    """Whether a quick look found a dossier. Raises ``OutOfTime``."""
    if answer is None:
        raise OutOfTime
    return answer


def occurs(laboratory: Laboratory, lit: Lit) -> bool:
    """Whether a node holds on some dossier, with lists of any length. Raises ``OutOfTime``."""
    if surely(laboratory.possible(lit)):
        return True
    answer = laboratory.settle({"komt voor": lit})
    if isinstance(answer, StoppedEarly):
        raise OutOfTime
    return isinstance(answer, Witness)


def in_time(reply: Reply) -> Reply:
    """The same reply. Raises ``OutOfTime`` when it is that there was no more time."""
    if isinstance(reply, StoppedEarly):
        raise OutOfTime
    return reply


def verdict_of(reply: Reply, *, shows: Verdict = Verdict.TEGENVOORBEELD) -> Verdict:
    """What a reply says about "this never happens"; ``shows``: the verdict when a dossier was found."""
    match reply:
        case Impossible():
            return Verdict.BEWEZEN
        case NotSettled():
            return Verdict.NIET_VOLLEDIG
        case Found():
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
        case Found():
            return ()
        case _:
            return (_OUT_OF_TIME,)
