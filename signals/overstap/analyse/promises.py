"""Promises (``beloften``): proved, or refuted with the most ordinary dossier; and for which parameter values they hold."""

from collections.abc import Iterator, Sequence

from overstap.analyse.example import example_of
from overstap.analyse.item import Item
from overstap.analyse.laboratory import Found, Laboratory, Reply
from overstap.analyse.outcome import outcome_now
from overstap.analyse.promise_values import values_in_words
from overstap.analyse.settled import in_time, leaning, occurs, verdict_of
from overstap.analyse.verdict import Verdict
from overstap_engine.model.condition import Raised
from overstap_engine.model.declarations import Promise
from overstap_engine.prove import Impossible, Lit, World, outcome_condition
from overstap_engine.text.dutch import dutch_list

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
    """What a dossier must do to break a promise: a premise that is surely true, a conclusion that is not. Of a
    conclusion that asks for one of several signals, each that is not there is a part by itself, named by its code."""
    premise = {_PREMISE: outcome_condition(world, promise.premise).true}
    if isinstance(promise.conclusion, Raised):
        codes = promise.conclusion.codes
        return premise | {code: -outcome_condition(world, Raised((code,))).true for code in codes}
    return premise | {_BROKEN: -outcome_condition(world, promise.conclusion).true}


def _made_here(promise: Promise, laboratory: Laboratory) -> bool:
    year = laboratory.year
    begun = promise.valid_from is None or year >= promise.valid_from
    open_still = promise.valid_to is None or year <= promise.valid_to
    return begun and open_still and (not promise.regions or laboratory.region in promise.regions)


def _item(laboratory: Laboratory, promise: Promise, party: str) -> Item:
    world = laboratory.party(party)
    reply = in_time(laboratory.ask(broken_by(world, promise)))
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
            expectation=outcome_now(laboratory, reply.witness.facts, reply.witness.as_of, party),
            span=promise.span,
        )
    verdict = verdict_of(reply)
    empty = verdict is Verdict.BEWEZEN and not occurs(
        laboratory, outcome_condition(world, promise.premise).true
    )
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
        details=() if empty else (*_thanks_to(reply, promise), *leaning(reply), *values),
        span=promise.span,
    )


def _thanks_to(reply: Reply, promise: Promise) -> tuple[str, ...]:
    """The signals that the proof needs, of those that the promise names: the others could be left out of it."""
    if not isinstance(reply, Impossible) or not isinstance(promise.conclusion, Raised):
        return ()
    codes = [code for code in promise.conclusion.codes if code in reply.core]
    return (f"Dankzij {dutch_list(codes)}.",) if codes else ()
