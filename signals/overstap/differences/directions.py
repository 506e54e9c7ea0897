"""From two answers, one for each direction, to how the versions relate."""

from collections.abc import Iterable

from overstap.analyse.laboratory import Found, Reply
from overstap.analyse.settled import verdict_of
from overstap.analyse.verdict import Verdict
from overstap.differences.difference import Relation

__all__ = ["relation_of", "weakest"]


def relation_of(only_old: Reply, only_new: Reply) -> Relation | None:
    """``only_old``: a dossier of which only the old version says it; ``only_new`` likewise. None: not settled."""
    if isinstance(only_old, Found) and isinstance(only_new, Found):
        return Relation.ANDERS
    if weakest((only_old, only_new)) is Verdict.NIET_VOLLEDIG:
        return None
    if isinstance(only_old, Found):
        return Relation.STRENGER
    return Relation.RUIMER if isinstance(only_new, Found) else Relation.GELIJK


def weakest(replies: Iterable[Reply]) -> Verdict:
    """Of "these are the same": a difference that was found counts for most, but two of them settle everything."""
    verdicts = {verdict_of(reply) for reply in replies}
    if verdicts == {Verdict.TEGENVOORBEELD}:
        return Verdict.TEGENVOORBEELD
    if Verdict.NIET_VOLLEDIG in verdicts:
        return Verdict.NIET_VOLLEDIG
    return Verdict.TEGENVOORBEELD if Verdict.TEGENVOORBEELD in verdicts else Verdict.BEWEZEN
