"""What depends on what: the facts, lists and signals a condition reads, and the order in which to compute.

A *key* names something that is computed: ``("feit", id)`` for a derived fact, ``("signaal", code)`` for a rule.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal as OneOf
from typing import TypeAlias, assert_never

from overstap_engine.model.condition import (
    AllOf,
    AnyOf,
    AsOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    FieldRef,
    Known,
    Literal,
    NoneOf,
    Not,
    Offset,
    Operand,
    ParameterRef,
    Quantified,
    Raised,
    SignalCount,
    Subject,
    UnknownOr,
)
from overstap_engine.model.rulebook import (
    Definition,
    Extreme,
    FirstKnown,
    Newest,
    Rulebook,
    TruthOf,
)

__all__ = [
    "CircularError",
    "Key",
    "Reads",
    "counting_signals",
    "dependencies",
    "reads",
    "reads_of_definition",
    "topological_order",
]

Key: TypeAlias = tuple[OneOf["feit", "signaal"], str]


@dataclass(slots=True)
class Reads:
    """What a condition reads directly: nothing through derived facts or signals."""

    facts: set[str] = field(default_factory=set[str])
    """Input and derived facts, and lists under ``bekend``."""
    lists: set[str] = field(default_factory=set[str])
    fields: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """(list, field)."""
    signals: set[str] = field(default_factory=set[str])
    parameters: set[str] = field(default_factory=set[str])
    counts_signals: bool = False


class CircularError(ValueError):
    """Derived facts or signals that need each other; ``path`` starts and ends with the same key."""

    def __init__(self, path: tuple[Key, ...]) -> None:
        super().__init__(" -> ".join(name for _, name in path))
        self.path = path


# -- what is read -----------------------------------------------------------------------------------------------


def reads(*conditions: Condition) -> Reads:
    """What these conditions read directly."""
    found = Reads()
    for condition in conditions:
        _read_condition(condition, None, found)
    return found


def reads_of_definition(definition: Definition) -> Reads:
    """What the definition of a derived fact reads directly."""
    found = Reads()
    match definition:
        case TruthOf(condition):
            _read_condition(condition, None, found)
        case Extreme(_, items, name, where):
            found.lists.add(items)
            found.fields.add((items, name))
            _read_condition(where, items, found)
        case Newest(items, name, by, where):
            found.lists.add(items)
            found.fields |= {(items, name), (items, by)}
            _read_condition(where, items, found)
        case FirstKnown(operands):
            _read_operands(operands, found)
        case _:
            assert_never(definition)
    return found


def _read_condition(condition: Condition, items: str | None, found: Reads) -> None:
    match condition:
        case AllOf(parts) | AnyOf(parts) | NoneOf(parts):
            for part in parts:
                _read_condition(part, items, found)
        case Not(part):
            _read_condition(part, items, found)
        case Compare(subject, _, operands) | UnknownOr(subject, operands):
            _read_subject(subject, items, found)
            _read_operands(operands, found)
        case Known(subject):
            _read_subject(subject, items, found)
        case Quantified(name, _, body):
            found.lists.add(name)
            _read_condition(body, name, found)
        case Counted(name, body, _, operands):
            found.lists.add(name)
            _read_condition(body, name, found)
            _read_operands(operands, found)
        case Raised(codes):
            found.signals |= set(codes)
        case SignalCount(_, _, operands):
            found.counts_signals = True
            _read_operands(operands, found)
        case _:
            assert_never(condition)


def _read_subject(subject: Subject, items: str | None, found: Reads) -> None:
    match subject:
        case FactRef(name):
            found.facts.add(name)
        case FieldRef(name):
            if items is not None:
                found.fields.add((items, name))
        case AsOf():
            pass
        case _:
            assert_never(subject)


def _read_operands(operands: Iterable[Operand], found: Reads) -> None:
    for operand in operands:
        match operand:
            case FactRef(name):
                found.facts.add(name)
            case ParameterRef(name):
                found.parameters.add(name)
            case Offset(count, _, _, base):
                _read_operands((base,), found)
                if isinstance(count, ParameterRef):
                    found.parameters.add(count.name)
            case Literal() | AsOf():
                pass
            case _:
                assert_never(operand)


# -- in which order ---------------------------------------------------------------------------------------------


def topological_order(rulebook: Rulebook) -> tuple[Key, ...]:
    """Every derived fact and signal after all that it depends on.

    The order is stable: as written, moved forward only where needed. Raises ``CircularError``.
    """
    graph = dependencies(rulebook)
    done: dict[Key, None] = {}
    for start in graph:
        _visit(start, graph, done)
    return tuple(done)


def _visit(start: Key, graph: Mapping[Key, tuple[Key, ...]], done: dict[Key, None]) -> None:
    """Depth first without recursion, so that a chain of thousands of rules is no problem."""
    path: dict[Key, Iterator[Key]] = {}
    if start not in done:
        path[start] = iter(graph[start])
    while path:
        current, remaining = next(reversed(path.items()))
        following = next(remaining, None)
        if following is None:
            path.popitem()
            done[current] = None
        elif following in path:
            names = [*path]
            raise CircularError((*names[names.index(following) :], following))
        elif following not in done:
            path[following] = iter(graph[following])


def dependencies(rulebook: Rulebook) -> dict[Key, tuple[Key, ...]]:
    """What each derived fact and signal depends on directly; names that are declared nowhere are left out."""
    direct = _direct_reads(rulebook)
    counting = _closed_over_counts(direct)
    counted: tuple[Key, ...] = tuple(
        ("signaal", code) for code in rulebook.rules if ("signaal", code) not in counting
    )
    graph: dict[Key, tuple[Key, ...]] = {}
    for key, found in direct.items():
        needs: list[Key] = [*_known_keys(found, direct)]
        if found.counts_signals:
            needs.extend(counted)
        graph[key] = tuple(needs)
    return graph


def counting_signals(rulebook: Rulebook) -> frozenset[str]:
    """Codes of the rules that use ``signalen.aantal`` or ``signalen.aantalFasen``, also through derived facts
    and signals: they do not count for each other and are never listed as undetermined (section 2)."""
    counting = _closed_over_counts(_direct_reads(rulebook))
    return frozenset(name for kind, name in counting if kind == "signaal")


def _direct_reads(rulebook: Rulebook) -> dict[Key, Reads]:
    direct: dict[Key, Reads] = {}
    for derivation in rulebook.derivations.values():
        direct["feit", derivation.fact] = reads_of_definition(derivation.definition)
    for rule in rulebook.rules.values():
        direct["signaal", rule.code] = reads(rule.condition)
    return direct


def _known_keys(found: Reads, direct: Mapping[Key, Reads]) -> Iterator[Key]:
    for name in sorted(found.facts):
        if ("feit", name) in direct:
            yield "feit", name
    for code in sorted(found.signals):
        if ("signaal", code) in direct:
            yield "signaal", code


def _closed_over_counts(direct: Mapping[Key, Reads]) -> set[Key]:
    readers: dict[Key, list[Key]] = {}
    for key, found in direct.items():
        for needed in _known_keys(found, direct):
            readers.setdefault(needed, []).append(key)
    counting = {key for key, found in direct.items() if found.counts_signals}
    waiting = [*counting]
    while waiting:
        for reader in readers.get(waiting.pop(), ()):
            if reader not in counting:
                counting.add(reader)
                waiting.append(reader)
    return counting
