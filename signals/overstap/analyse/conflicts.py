"""Signals and actions that policy staff declared incompatible: do they ever stand in one outcome?"""

from collections.abc import Iterator, Sequence

from overstap.analyse.example import example_of
from overstap.analyse.item import Item
from overstap.analyse.laboratory import Found, Laboratory
from overstap.analyse.outcome import outcome_now
from overstap.analyse.settled import in_time, leaning, verdict_of
from overstap.analyse.verdict import Verdict
from overstap_engine.model.declarations import Conflict, ConflictKind
from overstap_engine.prove import FALSE, Lit, World

__all__ = ["contradictions"]


def contradictions(laboratory: Laboratory, parties: Sequence[str]) -> Iterator[Item]:
    """One item for each pair, over all parties: the most ordinary dossier on which both appear, or the proof that
    none does. Actions that are only offered *mits* do not count."""
    for conflict in laboratory.rulebook.declarations.conflicts:
        for pair in conflict.pairs:
            yield _item(laboratory, parties, conflict, pair)


def _item(laboratory: Laboratory, parties: Sequence[str], conflict: Conflict, pair: tuple[str, str]) -> Item:
    what = "signaal" if conflict.kind is ConflictKind.SIGNALEN else "actie"
    details: list[str] = []
    verdicts: list[Verdict] = []
    for party in parties:
        world = laboratory.party(party)
        parts = {f"{what} {code}": _shown(world, conflict.kind, code) for code in pair}
        reply = in_time(laboratory.ask(parts))
        if isinstance(reply, Found):
            return Item(
                kind="tegenstrijdig",
                codes=pair,
                verdict=verdict_of(reply),
                sentence=f"{_pair(conflict.kind, pair)} kunnen samen voorkomen. Bedoeld is: {conflict.because}",
                parties=(party,),
                region=laboratory.region,
                year=laboratory.year,
                finding=True,
                example=example_of(reply, laboratory.rulebook, party=party, region=laboratory.region),
                expectation=outcome_now(laboratory, reply.witness.facts, reply.witness.as_of, party),
                span=conflict.span,
            )
        details += [line for line in leaning(reply) if line not in details]
        verdicts.append(verdict_of(reply))
    weakest = max(verdicts, key=[*Verdict].index)
    return Item(
        kind="tegenstrijdig",
        codes=pair,
        verdict=weakest,
        sentence=f"{_pair(conflict.kind, pair)} komen nooit samen voor.",
        parties=tuple(parties),
        region=laboratory.region,
        year=laboratory.year,
        finding=False,
        details=tuple(details),
        span=conflict.span,
    )


def _pair(kind: ConflictKind, pair: tuple[str, str]) -> str:
    return f"{'De signalen' if kind is ConflictKind.SIGNALEN else 'De acties'} {pair[0]} en {pair[1]}"


def _shown(world: World, kind: ConflictKind, code: str) -> Lit:
    if kind is ConflictKind.SIGNALEN:
        return world.raised(code) if world.visible(code) else FALSE
    return world.certainly_offered(code)
