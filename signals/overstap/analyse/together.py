"""Rules that are always raised together with another, and rules that say the same."""

from collections.abc import Iterator, Sequence

from overstap.analyse.example import example_of
from overstap.analyse.item import Item
from overstap.analyse.laboratory import Found, Laboratory
from overstap.analyse.outcome import outcome_now
from overstap.analyse.settled import in_time, leaning, occurs, surely, verdict_of
from overstap_engine.model.condition import Raised
from overstap_engine.model.rulebook import Rule
from overstap_engine.model.walk import walk
from overstap_engine.prove import Lit

__all__ = ["raised_together"]


def raised_together(laboratory: Laboratory) -> Iterator[Item]:
    """One item for each rule that is raised whenever another is, and for each pair that is raised for the same
    dossiers. Only rules that some party sees both of; read with the whole dossier. What follows from two other items
    (A brings B, and B brings C) is not said again."""
    world = laboratory.whole
    rules = list(laboratory.rulebook.rules.values())
    raised = {rule.code: world.raised(rule.code) for rule in rules}
    live = [rule for rule in rules if occurs(laboratory, raised[rule.code])]
    implied = {
        (one.code, code)
        for one in live
        for code in _implied(laboratory, raised, one.code, [rule.code for rule in live if _meet(one, rule)])
    }
    by_code = {rule.code: rule for rule in live}
    for one, other in sorted(_direct(implied)):
        if (other, one) in implied:
            if one < other:
                yield from _item(laboratory, by_code[one], by_code[other], raised, "dubbel")
        else:
            yield from _item(laboratory, by_code[one], by_code[other], raised, "altijdSamen")


def _direct(implied: set[tuple[str, str]]) -> set[tuple[str, str]]:
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


def _implied(
    laboratory: Laboratory, raised: dict[str, Lit], code: str, others: Sequence[str]
) -> Iterator[str]:
    """Those of ``others`` without which ``code`` is never raised. One dossier that raises none of them settles them
    all, as it mostly does; without it the two halves are looked at."""
    if not others or surely(laboratory.possible(raised[code], *(-raised[other] for other in others))):
        return
    if len(others) == 1:
        yield others[0]
        return
    half = len(others) // 2
    yield from _implied(laboratory, raised, code, others[:half])
    yield from _implied(laboratory, raised, code, others[half:])


def _item(
    laboratory: Laboratory, one: Rule, other: Rule, raised: dict[str, Lit], kind: str
) -> Iterator[Item]:
    universe, world = laboratory.universe, laboratory.whole
    apart = {f"{one.code} wel": raised[one.code], f"{other.code} niet": -raised[other.code]}
    reply = in_time(laboratory.ask(apart))
    if isinstance(reply, Found):
        return
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
        now = outcome_now(laboratory, shown, party)
    yield Item(
        kind=kind,
        codes=(one.code, other.code),
        verdict=verdict_of(reply),
        sentence=_sentence(one, other, kind, different=example is not None),
        parties=(),
        region=laboratory.region,
        year=laboratory.year,
        finding=not built_so,
        details=(*_why(other, built_so), *leaning(reply)),
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
