"""Rules that are always raised together with another, and rules that say the same."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from overstap.analyse.example import example_of
from overstap.analyse.item import Item
from overstap.analyse.laboratory import Found, Laboratory
from overstap.analyse.outcome import outcome_now
from overstap.analyse.settled import OutOfTime, in_time, leaning, occurs, verdict_of
from overstap.analyse.sweep import never_without
from overstap_engine.model.condition import Raised
from overstap_engine.model.rulebook import Rule
from overstap_engine.model.walk import walk
from overstap_engine.prove import Impossible, Lit, NotSettled, StoppedEarly, Witness

__all__ = ["raised_together"]

_Pair: TypeAlias = tuple[str, str]
"""A rule, and one that is raised whenever it is."""
_Proof: TypeAlias = Impossible | NotSettled


def raised_together(laboratory: Laboratory) -> Iterator[Item]:
    """One item for each rule that is raised whenever another is, and for each pair that is raised for the same
    dossiers. Only rules that some party sees both of; read with the whole dossier. What follows from two other items
    (A brings B, and B brings C) is not said again."""
    world = laboratory.whole
    rules = list(laboratory.rulebook.rules.values())
    raised = {rule.code: world.raised(rule.code) for rule in rules}
    live = [rule for rule in rules if occurs(laboratory, raised[rule.code])]
    pairs = {one.code: [rule.code for rule in live if _meet(one, rule)] for one in live}
    implied = {*never_without(laboratory, {rule.code: raised[rule.code] for rule in live}, pairs)}
    by_code = {rule.code: rule for rule in live}
    proofs = _proved(laboratory, raised, implied)
    for (one, other), proof in sorted(proofs.items()):
        if (other, one) not in implied:
            yield from _item(laboratory, by_code[one], by_code[other], raised, "altijdSamen", proof)
        elif one < other:
            yield from _item(laboratory, by_code[one], by_code[other], raised, "dubbel", proof)


def _proved(laboratory: Laboratory, raised: Mapping[str, Lit], implied: set[_Pair]) -> dict[_Pair, _Proof]:
    """A proof for each pair that is to be told. Takes out of ``implied`` what is not so after all, in longer lists."""
    proofs: dict[_Pair, _Proof] = {}
    while True:
        told = _direct(implied)
        wrong: set[_Pair] = set()
        for pair in sorted(told - {*proofs}):
            answer = _apart(laboratory, raised[pair[0]], -raised[pair[1]])
            if isinstance(answer, Witness):
                wrong.add(pair)
            else:
                proofs[pair] = answer
        if not wrong:
            return {pair: proofs[pair] for pair in told}
        implied -= wrong


def _apart(laboratory: Laboratory, one: Lit, other: Lit) -> Witness | _Proof:
    """Whether both can hold. Raises ``OutOfTime``."""
    proof = laboratory.universe.quick_proof(one, other, stop=laboratory.stop)
    if proof is not None and not proof.assumed:  # the full search says which agreements are really needed
        return proof
    answer = laboratory.settle({"het ene": one, "niet het andere": other})
    if isinstance(answer, StoppedEarly):
        raise OutOfTime
    return answer


def _direct(implied: set[_Pair]) -> set[_Pair]:
    """Without the pairs that a rule in between explains."""
    after: dict[str, set[str]] = {}
    for one, other in implied:
        after.setdefault(one, set()).add(other)
    return {
        (one, other)
        for one, other in implied
        if not any(
            other in after.get(between, ())
            and one not in after.get(between, ())
            and between not in after.get(other, ())
            for between in after[one] - {other}
        )
    }


def _meet(one: Rule, other: Rule) -> bool:
    """Two rules of which some party sees both signals."""
    return one is not other and bool(set(one.visible_to) & set(other.visible_to))


def _item(
    laboratory: Laboratory, one: Rule, other: Rule, raised: Mapping[str, Lit], kind: str, proof: _Proof
) -> Iterator[Item]:
    universe, world = laboratory.universe, laboratory.whole
    built_so = any(isinstance(part, Raised) and other.code in part.codes for part in walk(one.condition))
    unlike = (
        universe.xor(world.undetermined(one.code), world.undetermined(other.code))
        if kind == "dubbel"
        else universe.all_of(raised[other.code], -raised[one.code])
    )
    shown = in_time(laboratory.ask({"het verschil": unlike}))
    example, now = None, ""
    party = next(party for party in one.visible_to if party in other.visible_to)
    if isinstance(shown, Found):
        example = example_of(shown, laboratory.rulebook, party=party, region=laboratory.region)
        doubt = (one.code, other.code) if kind == "dubbel" else ()
        now = outcome_now(laboratory, shown.witness.facts, shown.witness.as_of, party, doubt)
    yield Item(
        kind=kind,
        codes=(one.code, other.code),
        verdict=verdict_of(proof),
        sentence=_sentence(one, other, kind, different=example is not None),
        parties=(),
        region=laboratory.region,
        year=laboratory.year,
        finding=not built_so,
        details=(*_why(other, built_so), *leaning(proof)),
        example=example,
        expectation=now,
        span=one.span,
    )


def _sentence(one: Rule, other: Rule, kind: str, *, different: bool) -> str:
    if kind == "altijdSamen":
        text = f"Telkens als {one.code} een signaal geeft, geeft {other.code} er ook een."
        return f"{text} Andersom niet: zie het voorbeeld." if different else text
    text = f"{one.code} en {other.code} geven bij precies dezelfde dossiers een signaal."
    return f"{text} Zij verschillen alleen als iets onbekend is: zie het voorbeeld." if different else text


def _why(other: Rule, built_so: bool) -> tuple[str, ...]:
    return (f"De voorwaarde noemt signaal {other.code} zelf.",) if built_so else ()
