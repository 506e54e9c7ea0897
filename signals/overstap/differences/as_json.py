"""A comparison as JSON."""

from typing import Any

from overstap.differences.difference import Comparison, Shown, Statement
from overstap.differences.wording import said, summary

__all__ = ["comparison_json"]


def comparison_json(comparison: Comparison) -> dict[str, Any]:
    """Everything, with whole dossiers."""
    return {
        "samenvatting": summary(comparison),
        "overstapjaar": comparison.year,
        "regios": list(comparison.regions),
        "voor": list(comparison.parties),
        "gelijk": list(comparison.equal),
        "andersOpgeschreven": list(comparison.rewritten),
        "alleenDossiersWaarin": list(comparison.assumptions),
        "verschillen": [_statement(each) for each in comparison.statements],
        "opgeschreven": [
            {"soort": each.kind, "code": each.code or None, "tekst": each.sentence}
            for each in comparison.written
        ],
    }


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "code": statement.code or None,
        "titel": statement.title,
        "onderdeel": statement.aspect.value,
        "verhouding": None if statement.relation is None else statement.relation.value,
        "oordeel": statement.verdict.value,
        "tekst": said(statement),
        "voor": list(statement.parties),
        "regio": statement.region,
        "overstapjaar": statement.year,
        "toelichting": list(statement.details),
        "voorbeelden": [_shown(each) for each in statement.shown],
    }


def _shown(shown: Shown) -> dict[str, Any]:
    example = shown.example
    return {
        "tekst": example.sentence,
        "oud": shown.old,
        "nieuw": shown.new,
        "peildatum": example.as_of.isoformat(),
        "voor": example.party,
        "dossier": example.dossier(),
    }
