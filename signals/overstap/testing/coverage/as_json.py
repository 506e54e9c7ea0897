"""A coverage report as JSON, with Dutch keys."""

import json
from collections.abc import Iterable
from typing import TypeAlias

from overstap.testing.coverage.model import ConditionCoverage, Coverage, Page, Use

__all__ = ["as_json"]

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"


def as_json(coverage: Coverage) -> str:
    """The whole report; equal coverage gives equal text, wherever the rules stand."""
    found: dict[str, Json] = {
        "scenarios": coverage.scenarios,
        "mislukt": coverage.failed,
        "uitkomsten": coverage.total,
        "kanNiet": len(coverage.impossible),
        "aangetoond": coverage.met,
        "percentage": coverage.percentage,
        "regels": [_page(page, "code") for page in coverage.rules],
        "afleidingen": [_page(page, "feit") for page in coverage.derivations],
        "acties": _uses(coverage.actions, "code", "verwacht"),
        "parameters": _uses(coverage.parameters, "id", "gebruikt"),
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _page(page: Page, name: str) -> Json:
    return {
        name: page.id,
        "titel": page.title,
        "uitkomsten": [
            {"uitkomst": each.name, "gezien": each.seen, "getoetst": each.tested} for each in page.outcomes
        ],
        "voorwaarden": [_condition(each) for each in page.conditions],
    }


def _condition(condition: ConditionCoverage) -> Json:
    return {
        "voorwaarde": condition.words,
        "waar": condition.true,
        "onwaar": condition.false,
        "onbekend": condition.unknown,
        "beslistAlsWaar": condition.decides_true,
        "beslistAlsOnwaar": condition.decides_false,
        "kanNiet": [{"uitkomst": each.goal, "bewijs": each.proof} for each in condition.cannot],
        "grenzen": [
            {"grens": each.words, "opDeGrens": each.on, "ernaast": each.beside, "naast": each.beside_words}
            for each in condition.boundaries
        ],
    }


def _uses(uses: Iterable[Use], name: str, verb: str) -> list[Json]:
    return [{name: use.id, "titel": use.title, verb: use.count} for use in uses]
