"""How far a change reaches: the rules and derived facts that may come out differently."""

from collections.abc import Iterator
from dataclasses import dataclass

from overstap.testing.changes.change import Target
from overstap.testing.coverage.parts import feeders, readers, reads_of_action, recommended
from overstap_engine.model.dependencies import Key, Reads, counting_signals, reads, reads_of_definition
from overstap_engine.model.responsibility import RESERVED_GROUPS
from overstap_engine.model.rulebook import Rulebook

__all__ = ["Inputs", "Reach", "Reaches"]


@dataclass(frozen=True, slots=True)
class Reach:
    """What one target of changes can alter."""

    rules: frozenset[str]
    """Rules whose own condition reads it, also through derived facts and named signals."""
    facts: frozenset[str]
    """Derived facts that read it."""
    counting: frozenset[str]
    """Rules that count signals; they follow when one of ``rules`` is counted."""
    cone: frozenset[Key]
    """Everything that ``rules`` and ``facts`` are worked out from."""
    inputs: "Inputs"
    """What those read of a dossier."""
    mentioned: bool
    """The target shows also where no rule comes out differently: it is printed in some ``omdat``, sets the last day
    of some action, or says whose turn it is."""

    turns: bool = False
    """The target decides whose turn it is, in some situation."""
    action: str | None = None
    """The action, if the target is one. Then ``rules`` are those that ask for it; they come out the same."""

    @property
    def all_rules(self) -> frozenset[str]:
        """Rules that may come out differently."""
        return self.rules | self.counting


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a set of conditions reads of a dossier, all sorted."""

    facts: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]
    lists: tuple[str, ...]


class Reaches:
    """The reach of every target of one rulebook, worked out once."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._readers = readers(rulebook)
        self._feeders = feeders(rulebook)
        self._counting = counting_signals(rulebook)

    def of(self, target: Target) -> Reach:
        """What ``target`` can alter."""
        if target[0] == "actie":
            return self._of_action(target[1])
        touched = {key for start in self._starts(target) for key in self._readers[start]}
        cone = frozenset(key for reader in touched for key in self._feeders[reader])
        rules = frozenset(name for kind, name in touched if kind == "signaal")
        return Reach(
            rules=rules,
            facts=frozenset(name for kind, name in touched if kind == "feit"),
            counting=self._counting - rules,
            cone=cone,
            inputs=self._inputs(cone),
            mentioned=self._mentioned(target, touched),
            turns=any(_is_turn(name) for kind, name in touched if kind == "feit"),
        )

    def _of_action(self, code: str) -> Reach:
        asking: list[Key] = [
            ("signaal", rule.code) for rule in self._rulebook.rules.values() if code in rule.actions
        ]
        read = reads_of_action(self._rulebook.actions[code])
        needed: list[Key] = [("feit", name) for name in read.facts if name in self._rulebook.derivations]
        cone = frozenset(key for start in (*asking, *needed) for key in self._feeders[start])
        return Reach(
            rules=frozenset(name for _, name in asking),
            facts=frozenset(),
            counting=frozenset(),
            cone=cone,
            inputs=self._inputs(cone, read),
            mentioned=False,
            action=code,
        )

    def _starts(self, target: Target) -> Iterator[Key]:
        match target:
            case ("parameter", name):
                for key in self._feeders:
                    if name in self._reads(key).parameters:
                        yield key
            case ("feit", name):
                yield "feit", name
            case ("signaal", name):
                yield "signaal", name
            case ("actie", _):
                return

    def _reads(self, key: Key) -> Reads:
        kind, name = key
        if kind == "signaal":
            return reads(self._rulebook.rules[name].condition)
        return reads_of_definition(self._rulebook.derivations[name].definition)

    def _inputs(self, cone: frozenset[Key], more: Reads | None = None) -> Inputs:
        found = [*(self._reads(key) for key in sorted(cone)), *([] if more is None else [more])]
        facts = {fact for each in found for fact in each.facts}
        vocabulary = self._rulebook.vocabulary
        fields = {pair for each in found for pair in each.fields}
        lists = {name for each in found for name in each.lists} | (facts & set(vocabulary.lists))
        return Inputs(
            tuple(sorted(facts & set(vocabulary.facts))), tuple(sorted(fields)), tuple(sorted(lists))
        )

    def _mentioned(self, target: Target, touched: set[Key]) -> bool:
        facts = {name for kind, name in touched if kind == "feit"}
        if any(map(_is_turn, facts)):
            return True  # whose turn it is, is part of every outcome
        parameters = {target[1]} if target[0] == "parameter" else set[str]()
        holes = [*(f"{{{name}}}" for name in facts), *(f"{{${name}}}" for name in parameters)]
        if any(hole in rule.because for rule in self._rulebook.rules.values() for hole in holes):
            return True
        used = [reads_of_action(action) for action in recommended(self._rulebook)]
        return any(
            not each.facts.isdisjoint(facts) or not each.parameters.isdisjoint(parameters) for each in used
        )


def _is_turn(fact: str) -> bool:
    return fact.split(".")[0] in RESERVED_GROUPS
