"""Promises (``beloften``): proved, or refuted with the most ordinary dossier; and for which parameter values they hold."""

from collections.abc import Iterator, Sequence

from overstap.analyse.example import example_of
from overstap.analyse.item import Item
from overstap.analyse.laboratory import Found, Laboratory
from overstap.analyse.promise_values import values_in_words
from overstap.analyse.settled import leaning, verdict_of
from overstap.analyse.verdict import Verdict
from overstap_engine.model.condition import Raised
from overstap_engine.model.declarations import Promise
from overstap_engine.prove import Lit, World, outcome_condition

__all__ = ["broken_by", "kept_promises"]

_PREMISE, _BROKEN = "de voorwaarde van de belofte", "de belofte wordt niet gehouden"


def kept_promises(laboratory: Laboratory, parties: Sequence[str]) -> Iterator[Item]:
    """One item for each promise and party to whom it is made here."""
    for promise in laboratory.rulebook.declarations.promises.values():
        if _made_here(promise, laboratory):
            for party in promise.parties:
                if party in parties:
                    yield _item(laboratory, promise, party)


def broken_by(world: World, promise: Promise) -> dict[str, Lit]:
    """What a dossier must do to break a promise: a premise that is surely true, a conclusion that is not."""
    return {
        _PREMISE: outcome_condition(world, promise.premise).true,
        _BROKEN: -outcome_condition(world, promise.conclusion).true,
    }


def _made_here(promise: Promise, laboratory: Laboratory) -> bool:
    year = laboratory.year
    begun = promise.valid_from is None or year >= promise.valid_from
    open_still = promise.valid_to is None or year <= promise.valid_to
    return begun and open_still and (not promise.regions or laboratory.region in promise.regions)


def _item(laboratory: Laboratory, promise: Promise, party: str) -> Item:
    world = laboratory.party(party)
    reply = laboratory.ask(broken_by(world, promise))
    among = (party,)
    values = tuple(values_in_words(laboratory, promise, party))
    if isinstance(reply, Found):
        return Item(
            kind="belofte",
            codes=(promise.id,),
            verdict=Verdict.TEGENVOORBEELD,
            sentence=f"{promise.id}: {promise.title}. Deze belofte klopt niet voor elk dossier.",
            parties=among,
            region=laboratory.region,
            year=laboratory.year,
            finding=True,
            details=values,
            example=example_of(reply, laboratory.rulebook, party=party, region=laboratory.region),
            expectation=_expectation(promise),
            span=promise.span,
        )
    verdict = verdict_of(reply)
    empty = verdict is Verdict.BEWEZEN and not _can_occur(laboratory, world, promise)
    sentence = f"{promise.id}: {promise.title}."
    if empty:
        sentence += " De voorwaarde komt in geen enkel dossier voor, dus de belofte zegt niets."
    return Item(
        kind="belofte",
        codes=(promise.id,),
        verdict=verdict,
        sentence=sentence,
        parties=among,
        region=laboratory.region,
        year=laboratory.year,
        finding=empty,
        details=(*leaning(reply), *(() if empty else values)),
        span=promise.span,
    )


def _can_occur(laboratory: Laboratory, world: World, promise: Promise) -> bool:
    premise = broken_by(world, promise)[_PREMISE]
    if laboratory.possible(premise) is True:
        return True
    return isinstance(laboratory.ask({_PREMISE: premise}), Found)


def _expectation(promise: Promise) -> str:
    if isinstance(promise.conclusion, Raised):
        return f"is er een signaal {promise.conclusion.codes[0]}"
    return "zijn er geen signalen"
