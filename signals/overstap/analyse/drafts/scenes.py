"""From a dossier that was found to one that a scenario can show: what the rules in question do not ask is left out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from overstap.analyse.example import example_of
from overstap.analyse.laboratory import Found
from overstap.testing.changes.scene import Scene
from overstap.testing.coverage.parts import feeders, reads_of_action
from overstap_engine.model.dependencies import Key, Reads, counting_signals, reads, reads_of_definition
from overstap_engine.model.rulebook import Rulebook

__all__ = ["Shown", "Spot", "asked_of", "shown_scenes"]

_CONSENTS: Final = "toestemmingen"
_MOST: Final = 4


@dataclass(frozen=True, slots=True)
class Spot:
    """For whom, where and in which overstapjaar the rules are read."""

    year: int
    region: str | None
    party: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A dossier that a scenario can show, and how it differs from that of an ordinary student."""

    scene: Scene
    title: str
    """``een gewone leerling na de intake, maar doel is onbekend``."""


def asked_of(rulebook: Rulebook, keys: Iterable[Key], actions: Iterable[str]) -> frozenset[str] | None:
    """The facts and lists that rules, derived facts and actions ask about; None: all, for a rule counts signals."""
    fed = feeders(rulebook)
    asked = [reads_of_action(rulebook.actions[code]) for code in actions]
    if rulebook.scope is not None:
        asked.append(reads(rulebook.scope))
    starts = {*keys, *_derived(asked, rulebook)}
    cone = {each for key in starts for each in fed[key]}
    if not counting_signals(rulebook).isdisjoint(name for kind, name in cone if kind == "signaal"):
        return None
    for kind, name in cone:
        rule = kind == "signaal"
        asked.append(
            reads(rulebook.rules[name].condition)
            if rule
            else reads_of_definition(rulebook.derivations[name].definition)
        )
    required = {fact.id for fact in rulebook.vocabulary.facts.values() if fact.required}
    return frozenset({*required, _CONSENTS, *(name for each in asked for name in (*each.facts, *each.lists))})


def _derived(asked: Iterable[Reads], rulebook: Rulebook) -> Iterator[Key]:
    for each in asked:
        for name in sorted(each.facts):
            if name in rulebook.derivations:
                yield "feit", name


def shown_scenes(
    found: Found, spot: Spot, kept: frozenset[str] | None, rulebook: Rulebook
) -> tuple[Shown, ...]:
    """The dossier with only what is asked, and the whole dossier."""
    title = _title(found, spot, rulebook)
    whole = {name: value for name, value in found.witness.facts.items() if name != "id"}
    less = whole if kept is None else {name: value for name, value in whole.items() if name in kept}
    options = [whole] if less == whole else [less, whole]
    return tuple(
        Shown(Scene(facts, found.witness.as_of, spot.party, spot.region), title) for facts in options
    )


def _title(found: Found, spot: Spot, rulebook: Rulebook) -> str:
    example = example_of(found, rulebook, party=spot.party, region=spot.region)
    who = f"een gewone leerling {example.ordinary}".rstrip()
    if not example.deviations:
        return who
    shown, left = example.deviations[:_MOST], len(example.deviations) - _MOST
    more = f"; en nog {left} {'ander gegeven' if left == 1 else 'andere gegevens'}" if left > 0 else ""
    return f"{who}, maar {'; '.join(shown)}{more}"
