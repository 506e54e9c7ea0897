"""What builds on what in a rulebook: facts, lists, derived facts and signals, in both directions."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from overstap_engine.check.dependencies import direct_reads, topological_order
from overstap_engine.check.usage import moment_reads
from overstap_engine.model.condition import AllOf, AsOf, Compare, Operator
from overstap_engine.model.dependencies import Key, Reads, reads
from overstap_engine.model.rulebook import Action, Rulebook, Within
from overstap_engine.text.placeholders import holes

__all__ = ["Network", "action_reads", "make_network", "parameters_of_moments"]


@dataclass(frozen=True, slots=True)
class Network:
    """The direct dependencies of a rulebook. A key of kind *feit* is an input fact, a list or a derived fact."""

    needs: Mapping[Key, tuple[Key, ...]]
    """For every derived fact and signal what it reads itself: facts in the order of the vocabulary, then signals."""
    users: Mapping[Key, tuple[Key, ...]]
    """The other way round; a key that nothing uses is left out."""
    parameters: Mapping[Key, frozenset[str]]
    """Parameters that a derived fact or signal reads itself or prints."""
    all_parameters: Mapping[Key, frozenset[str]]
    """The same, with those of the derived facts that it builds on; those of other signals are their own."""
    counting: frozenset[Key]
    """What counts the signals that are given."""

    def below(self, key: Key) -> tuple[Key, ...]:
        """Everything that ``key`` builds on, nearest first."""
        return _reached(key, self.needs)

    def above(self, key: Key) -> tuple[Key, ...]:
        """Everything that builds on ``key``, nearest first."""
        return _reached(key, self.users)


def make_network(rulebook: Rulebook) -> Network:
    """The network of a checked rulebook: one without circles."""
    order = topological_order(rulebook)
    read = {key: direct_reads(rulebook, key) for key in order}
    needs = {key: tuple(_needs(found, rulebook)) for key, found in read.items()}
    parameters = {key: frozenset(found.parameters) | _printed(key, rulebook) for key, found in read.items()}
    return Network(
        needs,
        _turned(needs, rulebook),
        parameters,
        _through_facts(parameters, needs, order),
        frozenset(key for key, found in read.items() if found.counts_signals),
    )


def _through_facts(
    parameters: Mapping[Key, frozenset[str]], needs: Mapping[Key, tuple[Key, ...]], order: Iterable[Key]
) -> dict[Key, frozenset[str]]:
    found: dict[Key, frozenset[str]] = {}
    for key in order:
        below = (found[need] for need in needs[key] if need[0] == "feit" and need in found)
        found[key] = parameters[key].union(*below)
    return found


def action_reads(action: Action) -> Reads:
    """What the offer and the due date of an action read."""
    offered = AllOf(()) if action.only_if is None else action.only_if
    if action.due is None or isinstance(action.due, Within):
        return reads(offered)
    return reads(offered, Compare(AsOf(), Operator.IS, (action.due,)))


def parameters_of_moments(rulebook: Rulebook) -> Mapping[str, frozenset[str]]:
    """For each moment in the calendar the parameters on which its days depend."""
    return {name: frozenset(moment_reads(each).parameters) for name, each in rulebook.moments.items()}


def _needs(found: Reads, rulebook: Rulebook) -> Iterator[Key]:
    vocabulary = rulebook.vocabulary
    read = found.facts | found.lists
    for name in (*vocabulary.facts, *vocabulary.lists, *rulebook.derivations):
        if name in read:
            yield "feit", name
    for code in rulebook.rules:
        if code in found.signals:
            yield "signaal", code


def _turned(needs: Mapping[Key, Iterable[Key]], rulebook: Rulebook) -> dict[Key, tuple[Key, ...]]:
    """The same arrows, the other way round; users in the order of the rulebook."""
    derived: list[Key] = [("feit", name) for name in rulebook.derivations]
    signals: list[Key] = [("signaal", code) for code in rulebook.rules]
    users: dict[Key, list[Key]] = {}
    for key in (*derived, *signals):
        for need in needs[key]:
            users.setdefault(need, []).append(key)
    return {key: tuple(each) for key, each in users.items()}


def _printed(key: Key, rulebook: Rulebook) -> frozenset[str]:
    """Parameters in the text of a signal."""
    kind, name = key
    if kind != "signaal":
        return frozenset()
    names = (hole.name for hole in holes(rulebook.rules[name].because))
    return frozenset(name.removeprefix("$") for name in names if name.startswith("$"))


def _reached(start: Key, arrows: Mapping[Key, tuple[Key, ...]]) -> tuple[Key, ...]:
    found: dict[Key, None] = {start: None}
    waiting = [start]
    for key in waiting:
        fresh = [each for each in arrows.get(key, ()) if each not in found]
        found |= dict.fromkeys(fresh)
        waiting.extend(fresh)
    del found[start]
    return tuple(found)
