"""Rules that are always raised together with another, and rules that say the same."""

from collections.abc import Iterator, Sequence

from overstap.analyse.example import example_of
from overstap.analyse.item import Item
from overstap.analyse.laboratory import Found, Laboratory
from overstap.analyse.settled import leaning, verdict_of
from overstap_engine.model.condition import Raised
from overstap_engine.model.rulebook import Rule
from overstap_engine.model.walk import walk
from overstap_engine.prove import Lit, Question, Witness

__all__ = ["raised_together"]


def raised_together(laboratory: Laboratory) -> Iterator[Item]:
    """One item for each rule that is raised whenever another is, and for each pair that is raised for the same
    dossiers. Only rules that some party sees both of; read with the whole dossier."""
    world = laboratory.whole
    rules = list(laboratory.rulebook.rules.values())
    raised = {rule.code: world.raised(rule.code) for rule in rules}
    live = [rule for rule in rules if laboratory.possible(raised[rule.code]) is True]
    apart = _apart(laboratory, live, raised)
    implied = {
        (one.code, other.code)
        for one in live
        for other in live
        if one is not other
        and set(one.visible_to) & set(other.visible_to)
        and (one.code, other.code) not in apart
        and laboratory.possible(raised[one.code], -raised[other.code]) is not True
    }
    by_code = {rule.code: rule for rule in live}
    for one, other in sorted(implied):
        if (other, one) in implied:
            if one < other:
                yield from _item(laboratory, by_code[one], by_code[other], raised, "dubbel")
        else:
            yield from _item(laboratory, by_code[one], by_code[other], raised, "altijdSamen")


def _apart(laboratory: Laboratory, rules: Sequence[Rule], raised: dict[str, Lit]) -> set[tuple[str, str]]:
    """Pairs (one, other) of which some dossier is known that raises one and not the other: a dossier for each rule
    refutes most pairs, and a solver is only asked about the rest."""
    found: set[tuple[str, str]] = set()
    for rule in rules:
        answer = laboratory.universe.solve(
            Question({rule.code: raised[rule.code]}), smallest=False, stop=laboratory.stop
        )
        if isinstance(answer, Witness):
            graph = laboratory.universe.on(answer.facts, answer.as_of)
            on = {code for code, lit in raised.items() if graph.holds(lit)}
            found |= {(one, other) for one in on for other in raised if other not in on}
    return found


def _item(
    laboratory: Laboratory, one: Rule, other: Rule, raised: dict[str, Lit], kind: str
) -> Iterator[Item]:
    universe, world = laboratory.universe, laboratory.whole
    apart = {f"{one.code} wel": raised[one.code], f"{other.code} niet": -raised[other.code]}
    reply = laboratory.ask(apart)
    if isinstance(reply, Found):
        return
    built_so = any(isinstance(part, Raised) and other.code in part.codes for part in walk(one.condition))
    unlike = (
        universe.xor(world.undetermined(one.code), world.undetermined(other.code))
        if kind == "dubbel"
        else universe.all_of(raised[other.code], -raised[one.code])
    )
    shown = laboratory.ask({"het verschil": unlike})
    example = None
    party = next(party for party in one.visible_to if party in other.visible_to)
    if isinstance(shown, Found):
        example = example_of(shown, laboratory.rulebook, party=party, region=laboratory.region)
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
        expectation=f"is er geen signaal {one.code}",
        span=one.span,
    )


def _sentence(one: Rule, other: Rule, kind: str, *, different: bool) -> str:
    if kind == "altijdSamen":
        text = f"Telkens als {one.code} een signaal geeft, geeft {other.code} er ook een."
        return (
            f"{text} Het verschil: {other.code} geeft ook een signaal bij het voorbeeld."
            if different
            else text
        )
    text = f"{one.code} en {other.code} geven bij precies dezelfde dossiers een signaal."
    return f"{text} Zij verschillen alleen als iets onbekend is: zie het voorbeeld." if different else text


def _why(other: Rule, built_so: bool) -> tuple[str, ...]:
    return (f"De voorwaarde noemt signaal {other.code} zelf.",) if built_so else ()
