"""Conditions that never matter: taken out, the rule says the same about every dossier."""

from collections.abc import Iterator
from dataclasses import dataclass

from overstap.analyse.item import Item
from overstap.analyse.laboratory import Found, Laboratory
from overstap.analyse.settled import in_time, leaning, occurs, surely, verdict_of
from overstap.analyse.verdict import Verdict
from overstap.analyse.wording import clause
from overstap_engine.model.condition import (
    Compare,
    Condition,
    Counted,
    FactRef,
    Known,
    Quantified,
    Raised,
    SignalCount,
    UnknownOr,
)
from overstap_engine.model.rulebook import Rule
from overstap_engine.model.walk import walk
from overstap_engine.prove import FALSE, TRUE, Lit, Rails

__all__ = ["idle_conditions"]

_HOLDS, _FAILS = Rails(TRUE, FALSE), Rails(FALSE, TRUE)


@dataclass(frozen=True, slots=True)
class _Without:
    """A rule with one condition taken as given."""

    part: Condition
    raised: Lit
    undetermined: Lit


def idle_conditions(laboratory: Laboratory) -> Iterator[Item]:
    """One item for each condition without which the same signals are given; read with the whole dossier, for who
    sees less has a dossier in which more is unknown, and that was looked at too."""
    for rule in laboratory.rulebook.rules.values():
        world = laboratory.whole
        if not occurs(laboratory, world.raised(rule.code)):
            continue
        for part in _questions(rule.condition):
            for instead in (_HOLDS, _FAILS):
                item = _examined(laboratory, rule, part, instead)
                if item is not None:
                    yield item
                    break


def _questions(condition: Condition) -> Iterator[Condition]:
    for part in walk(condition):
        if isinstance(part, Compare | Known | UnknownOr | Raised | SignalCount | Quantified | Counted):
            yield part


def _examined(laboratory: Laboratory, rule: Rule, part: Condition, instead: Rails) -> Item | None:
    universe, world = laboratory.universe, laboratory.whole
    rails = world.rule_condition(rule.code, {id(part): instead})
    scope = world.scope.true
    other = _Without(
        part, universe.all_of(scope, rails.true), universe.all_of(scope, -rails.true, -rails.false)
    )
    differs = universe.xor(other.raised, world.raised(rule.code))
    if surely(laboratory.possible(differs)):
        return None
    reply = in_time(laboratory.ask({"met en zonder de voorwaarde is er verschil": differs}))
    if isinstance(reply, Found):
        return None
    return _item(laboratory, rule, other, verdict_of(reply), leaning(reply))


def _item(
    laboratory: Laboratory, rule: Rule, other: _Without, verdict: Verdict, details: tuple[str, ...]
) -> Item:
    universe, world = laboratory.universe, laboratory.whole
    words = clause(other.part, laboratory.rulebook, year=laboratory.year, region=laboratory.region)
    doubt = universe.xor(other.undetermined, world.undetermined(rule.code))
    settles = surely(laboratory.possible(doubt))
    sentence = f"In {rule.code} maakt «{words}» nooit verschil voor het signaal."
    if settles:
        sentence += " Er is alleen verschil tussen geen signaal en nog niet te bepalen."
    return Item(
        kind="zonderGevolg",
        codes=(rule.code,),
        verdict=verdict,
        sentence=sentence,
        parties=(),
        region=laboratory.region,
        year=laboratory.year,
        # a condition that settles what would else stay open has a use
        finding=not settles,
        part=_asks_about(other.part),
        details=details,
        span=other.part.span,
    )


def _asks_about(part: Condition) -> str:
    match part:
        case Compare(FactRef(name)) | Known(FactRef(name)) | UnknownOr(FactRef(name)):
            return name
        case Compare(subject) | Known(subject) | UnknownOr(subject):
            return getattr(subject, "name", "peildatum")
        case Quantified(items) | Counted(items):
            return items
        case Raised(codes):
            return ", ".join(codes)
        case _:
            return "signalen.aantal"
