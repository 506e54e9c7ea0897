"""Conditions and scopes in words, shared by the analyses."""

from overstap.render.words import party_with_article, party_words
from overstap_engine.explain.outline import outline
from overstap_engine.explain.phrases import Phrases
from overstap_engine.model.condition import AllOf, Condition
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan.parameters import resolve_parameters
from overstap_engine.text.dutch import dutch_list

__all__ = ["clause", "listed_parties", "parts_in_words", "scope_words", "the_parties"]


def clause(condition: Condition, rulebook: Rulebook, *, year: int, region: str | None) -> str:
    """One condition on one line, with the values that its parameters have then and there."""
    phrases = Phrases(rulebook, resolve_parameters(rulebook, year=year, region=region))
    return "; ".join(line.text.rstrip(":") for line in outline(condition, phrases, 1))


def parts_in_words(
    condition: Condition, rulebook: Rulebook, *, year: int, region: str | None
) -> dict[str, Condition]:
    """The parts that must all hold, each with its words; parts with the same words are numbered."""
    parts = condition.parts if isinstance(condition, AllOf) else (condition,)
    found: dict[str, Condition] = {}
    for part in parts:
        clear = clause(part, rulebook, year=year, region=region)
        words, number = clear, 2
        while words in found:
            words, number = f"{clear} ({number})", number + 1
        found[words] = part
    return found


def scope_words(parties: tuple[str, ...], region: str | None, year: int) -> str:
    """``vo-school en mbo-school, landelijk, overstapjaar 2026``."""
    where = "landelijk" if region is None else f"regio {region}"
    who = f"{listed_parties(parties)}, " if parties else ""
    return f"{who}{where}, overstapjaar {year}"


def listed_parties(parties: tuple[str, ...]) -> str:
    """For a heading or list: ``vo-school en mbo-school``."""
    return dutch_list([party_words(party) for party in parties])


def the_parties(parties: tuple[str, ...]) -> str:
    """For inside a sentence: ``de vo-school en het doorstroompunt``."""
    return dutch_list([party_with_article(party) for party in parties])
