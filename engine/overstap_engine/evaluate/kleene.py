"""Kleene's strong three-valued logic (rule-language.md, section 3). None means unknown."""

from collections.abc import Iterable

from overstap_engine.model.values import Truth

__all__ = ["all_of", "any_of", "negation"]


def all_of(truths: Iterable[Truth]) -> Truth:
    """False wins over unknown, unknown wins over true.

    >>> all_of([True, None]), all_of([False, None]), all_of([])
    (None, False, True)
    """
    known = list(truths)
    if False in known:
        return False
    return None if None in known else True


def any_of(truths: Iterable[Truth]) -> Truth:
    """True wins over unknown, unknown wins over false.

    >>> any_of([False, None]), any_of([True, None]), any_of([])
    (None, True, False)
    """
    return negation(all_of(negation(truth) for truth in truths))


def negation(truth: Truth) -> Truth:
    """Swaps true and false and keeps unknown."""
    return None if truth is None else not truth
