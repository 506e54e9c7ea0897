"""What the rules say now about a dossier that an analysis found, as the step of a scenario."""

from collections.abc import Collection
from datetime import date

from overstap.analyse.laboratory import Laboratory
from overstap.dossier import Dossier
from overstap.parties import case_for
from overstap_engine.evaluate.reference import Reference
from overstap_engine.model.values import Facts
from overstap_engine.text.dutch import dutch_list

__all__ = ["outcome_now"]


def outcome_now(
    laboratory: Laboratory, facts: Facts, as_of: date, party: str, doubt: Collection[str] = ()
) -> str:
    """``zijn er precies de signalen AAN-01 en OVD-04``, by the reference evaluator. A saved scenario tells what
    happens now and passes; whoever confirms it decides whether that is right.

    ``doubt``: rules of which it matters that one cannot be determined; that is then what is told.
    """
    dossier = Dossier(str(facts.get("id", "")), laboratory.year, facts)
    case = case_for(dossier, laboratory.rulebook, party=party, as_of=as_of)
    outcome = Reference(laboratory.plan(party)).evaluate(case)
    for each in outcome.undetermined:
        if each.code in doubt:
            return f"is signaal {each.code} nog niet te bepalen"
    raised = {signal.code for signal in outcome.signals}
    codes = [code for code in laboratory.rulebook.rules if code in raised]
    return f"zijn er precies de signalen {dutch_list(codes)}" if codes else "is er geen enkel signaal"
