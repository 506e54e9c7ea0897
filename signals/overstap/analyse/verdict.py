"""The four verdicts of an analysis; there is no fifth."""

from enum import Enum

__all__ = ["Verdict"]


class Verdict(Enum):
    """What an analysis concluded; the value is how people read it."""

    BEWEZEN = "Bewezen"
    """Holds for every dossier within the declared ranges, with lists of any length."""
    TEGENVOORBEELD = "Tegenvoorbeeld"
    """Does not hold: a dossier shows it, replayed through the reference evaluator."""
    NIET_VOLLEDIG = "Niet volledig nagegaan"
    """Nothing was found up to a number of items a list, or within the time; no claim beyond."""
    NIET_TE_BEWIJZEN = "Niet te bewijzen"
    """The question lies outside what can be proved; the item says why."""
