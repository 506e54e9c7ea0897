"""Rules that can never be raised, with the smallest set of conditions that clash (issue: dead rules)."""

from collections.abc import Iterator, Sequence

from overstap.analyse.item import Item
from overstap.analyse.laboratory import Found, Laboratory
from overstap.analyse.settled import in_time, leaning, surely, verdict_of
from overstap.analyse.wording import parts_in_words, the_parties
from overstap_engine.model.rulebook import Rule
from overstap_engine.prove import Impossible, Lit, World

__all__ = ["never_raised"]

_SCOPE = "het regelboek geldt voor deze leerling"


def never_raised(laboratory: Laboratory, parties: Sequence[str]) -> Iterator[Item]:
    """One item for each rule that no dossier raises, or that no dossier raises for some of its parties."""
    for rule in laboratory.rulebook.rules.values():
        reading = [party for party in parties if party in rule.visible_to]
        if not reading or _silent_on_purpose(rule, laboratory.year):
            continue
        deaf = [party for party in reading if _never(laboratory, laboratory.party(party), rule)]
        if not deaf:
            continue
        if len(deaf) == len(reading) and _never(laboratory, laboratory.whole, rule):
            item = _item(laboratory, laboratory.whole, rule, ())
        else:
            item = _item(laboratory, laboratory.party(deaf[0]), rule, tuple(deaf))
        if item is not None:
            yield item


def _never(laboratory: Laboratory, world: World, rule: Rule) -> bool:
    return not surely(laboratory.possible(world.raised(rule.code)))


def _item(laboratory: Laboratory, world: World, rule: Rule, deaf: tuple[str, ...]) -> Item | None:
    parts = _parts(laboratory, world, rule)
    reply = in_time(laboratory.ask(parts))
    if isinstance(reply, Found):
        return None  # the quick look at short lists was wrong
    whom = f" aan {the_parties(deaf)}" if deaf else ""
    core = reply.core if isinstance(reply, Impossible) else ()
    return Item(
        kind="nooit",
        codes=(rule.code,),
        verdict=verdict_of(reply),
        sentence=f"{rule.code} ({rule.title}) kan{whom} nooit een signaal geven.",
        parties=deaf,
        region=laboratory.region,
        year=laboratory.year,
        finding=True,
        details=(*(f"Gaat niet samen: {part}" for part in core), *leaning(reply)),
        span=rule.span,
    )


def _parts(laboratory: Laboratory, world: World, rule: Rule) -> dict[str, Lit]:
    named = parts_in_words(
        rule.condition, laboratory.rulebook, year=laboratory.year, region=laboratory.region
    )
    parts = {words: world.condition(part).true for words, part in named.items()}
    return {_SCOPE: world.scope.true, **parts}


def _silent_on_purpose(rule: Rule, year: int) -> bool:
    """Whether the rule does not apply in this year."""
    before = rule.valid_from is not None and year < rule.valid_from
    return before or (rule.valid_to is not None and year > rule.valid_to)
