"""What depends on what in a rulebook, and what a change touches; quick for the next, slightly different, rulebook."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from overstap_engine.model.dependencies import Key, Reads, reads, reads_of_definition
from overstap_engine.model.rulebook import Derivation, Rule, Rulebook

__all__ = ["Dependence", "dependence_of"]


@dataclass(frozen=True, slots=True)
class Dependence:
    """Of one rulebook."""

    read: Mapping[Key, tuple[Derivation | Rule, Reads]]
    """What was read, with what it reads directly."""
    readers: Mapping[Key, tuple[Key, ...]]
    counting: frozenset[str]
    """Rules that count signals, also through derived facts and other signals."""

    def changed(self, other: "Dependence") -> list[Key]:
        """What was added, taken away or written anew in ``other``."""
        found: list[Key] = []
        for key in {**self.read, **other.read}:
            old, new = self.read.get(key), other.read.get(key)
            if old is None or new is None or (old[0] is not new[0] and old[0] != new[0]):
                found.append(key)
        return found

    def affected(self, changed: Iterable[Key]) -> set[Key]:
        """The changed keys and all that depend on them."""
        return _closed(changed, self.readers)


def dependence_of(rulebook: Rulebook, earlier: Dependence | None = None) -> Dependence:
    """``earlier``: of a rulebook that is largely the same."""
    known: Mapping[Key, tuple[Derivation | Rule, Reads]] = {} if earlier is None else earlier.read
    read: dict[Key, tuple[Derivation | Rule, Reads]] = {}
    for fact, derivation in rulebook.derivations.items():
        before = known.get(("feit", fact))
        if before is None or before[0] is not derivation:
            before = (derivation, reads_of_definition(derivation.definition))
        read["feit", fact] = before
    for code, rule in rulebook.rules.items():
        before = known.get(("signaal", code))
        if before is None or before[0] is not rule:
            before = (rule, reads(rule.condition))
        read["signaal", code] = before
    return _linked(read)


def _linked(read: Mapping[Key, tuple[Derivation | Rule, Reads]]) -> Dependence:
    readers: dict[Key, list[Key]] = {}
    counts: list[Key] = []
    for key, (_, found) in read.items():
        needs: list[Key] = [("feit", name) for name in found.facts]
        needs.extend(("signaal", code) for code in found.signals)
        for needed in needs:
            readers.setdefault(needed, []).append(key)
        if found.counts_signals:
            counts.append(key)
    counting = _closed(counts, readers)
    for key in read:
        if key[0] == "signaal" and key not in counting:
            readers.setdefault(key, []).extend(counts)
    return Dependence(
        read,
        {key: tuple(each) for key, each in readers.items()},
        frozenset(name for kind, name in counting if kind == "signaal"),
    )


def _closed(start: Iterable[Key], readers: Mapping[Key, Iterable[Key]]) -> set[Key]:
    found, waiting = set[Key](), [*start]
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting.extend(readers.get(key, ()))
    return found
