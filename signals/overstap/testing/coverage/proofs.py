"""A coverage report, with what was shown to be out of reach marked as such."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from overstap.testing.coverage.impossible import Impossible
from overstap.testing.coverage.model import Aim, Cannot, ConditionCoverage, Coverage, Page
from overstap.testing.coverage.parts import Question, feeders, readers, written_questions
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Truth

__all__ = ["with_proofs"]

_MOST: Final = 200
"""Conditions with something lacking for which a proof is tried. With more, there is enough to write first."""

_TRUTHS: Final[dict[Aim, Truth]] = {"waar": True, "onwaar": False, "onbekend": None}


def with_proofs(coverage: Coverage, rulebook: Rulebook) -> Coverage:
    """The same report. What no scenario shows is tried; what cannot be settled stays a gap."""
    pages = (*coverage.rules, *coverage.derivations)
    lacking = sum(bool(_worth_a_try(each)) for page in pages for each in page.conditions)
    if not 0 < lacking <= _MOST:
        return coverage
    prover = _Prover(rulebook)
    return replace(
        coverage,
        rules=tuple(prover.page(("signaal", page.id), page) for page in coverage.rules),
        derivations=tuple(prover.page(("feit", page.id), page) for page in coverage.derivations),
    )


def _worth_a_try(condition: ConditionCoverage) -> tuple[Aim, ...]:
    """Where no scenario looked at all, scenarios come first."""
    looked_at = condition.true + condition.false + (condition.unknown or 0)
    return condition.lacking if looked_at else ()


class _Prover:
    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._feeders = feeders(rulebook)
        self._readers = readers(rulebook)

    def page(self, key: Key, page: Page) -> Page:
        if not any(map(_worth_a_try, page.conditions)):
            return page
        impossible = Impossible.of(key, self._rulebook, self._feeders[key], self._readers[key])
        if impossible is None:
            return page
        asked = zip(page.conditions, written_questions(key, self._rulebook), strict=True)
        conditions = (
            replace(each, cannot=tuple(_proved(each, question, impossible))) for each, question in asked
        )
        return replace(page, conditions=tuple(conditions))


def _proved(condition: ConditionCoverage, question: Question, impossible: Impossible) -> Iterator[Cannot]:
    for aim in _worth_a_try(condition):
        proof = (
            impossible.coming_out(question, _TRUTHS[aim])
            if aim in _TRUTHS
            else impossible.deciding(question, aim == "beslist als waar")
        )
        if proof:
            yield Cannot(aim, proof)
