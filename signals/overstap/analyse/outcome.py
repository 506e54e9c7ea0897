"""What the rules say now about a dossier that an analysis found, as the step of a scenario."""

from overstap.analyse.laboratory import Found, Laboratory
from overstap_engine.text.dutch import dutch_list

__all__ = ["outcome_now"]


def outcome_now(laboratory: Laboratory, found: Found, party: str) -> str:
    """``zijn er precies de signalen AAN-01 en OVD-04``. A saved scenario tells what happens now and passes; whoever
    confirms it decides whether that is right."""
    world = laboratory.party(party)
    dossier = laboratory.universe.on(found.witness.facts, found.witness.as_of)
    codes = [
        code
        for code in laboratory.rulebook.rules
        if world.visible(code) and dossier.holds(world.raised(code))
    ]
    return f"zijn er precies de signalen {dutch_list(codes)}" if codes else "is er geen enkel signaal"
