"""What the two rulebooks tie between signals and actions that come or go: anyone can read in them which signals ask for
which actions.

An action comes for a student when a signal asks for it in the new version and none did in the old. So of an action that
one signal alone asked for there come at least as many as of that signal; and when each signal that asks for it did so
before, or is new itself, there come no more than of all of them together. For what goes it is the other way round.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from overstap.differences.cohort.tally import Name, Tally
from overstap.overview.protect.linked import Linked, Step
from overstap.overview.protect.network import Network
from overstap.overview.sums import ALL, cell
from overstap_engine.model.rulebook import Rulebook

__all__ = ["WAYS", "Asked", "asked_of", "linked_of"]

WAYS = ("erbij", "eraf")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the rules say of how many of an action come, or go."""

    by: tuple[str, ...]
    """The signals that ask for it in the version that has it."""
    least: tuple[str, ...] = ()
    """At least as many as of each of these."""
    bounded: bool = False
    """At most as many as of all that ask for it together."""


def asked_of(old: Rulebook, new: Rulebook, codes: frozenset[str]) -> dict[Name, Asked]:
    """(way, role, action) -> who asks for it, among the rules ``codes``."""
    found: dict[Name, Asked] = {}
    for way, before, after in zip(WAYS, (old, new), (new, old), strict=True):
        earlier = _asks(before, codes)
        for action, signals in _asks(after, codes).items():
            once = frozenset(earlier.get(action, ()))
            found[way, *action] = Asked(
                signals,
                tuple(signal for signal in signals if once <= {signal}),
                all(signal in once or signal not in before.rules for signal in signals),
            )
    return found


def _asks(book: Rulebook, codes: frozenset[str]) -> dict[Name, tuple[str, ...]]:
    """(role, action) -> the signals that ask for it."""
    found: dict[Name, tuple[str, ...]] = {}
    for code in sorted(codes & book.rules.keys()):
        for action in book.rules[code].actions:
            roles = book.actions[action].roles
            key = (roles[0] if roles else "", action)
            found[key] = (*found.get(key, ()), code)
    return found


def linked_of(tally: Tally, networks: Iterable[Network], asked: Mapping[Name, Asked]) -> Linked:
    """Signals and actions, whose ``networks`` these are."""
    arcs = {arc.cell: arc for network in networks for arc in network.arcs if arc.cell and arc.value}
    signals = {
        f"{way} {code}": (cell("signaal", way, code), cell("signaal", way, ALL))
        for way in WAYS
        for (code,) in tally.signals.names
        if cell("signaal", way, code) in arcs
    }
    names = [(way, *name) for way in WAYS for name in tally.actions.names]
    actions = {_key(name): name for name in names if cell("actie", *name) in arcs}
    rules = {key: asked.get(name, Asked(())) for key, name in actions.items()}

    def raised(key: str, codes: Sequence[str]) -> tuple[str, ...]:
        found = (f"{actions[key][0]} {code}" for code in codes)
        return tuple(signal for signal in found if signal in signals)

    return Linked(
        values={name: arc.value for name, arc in arcs.items()},
        totals=frozenset(name for name, arc in arcs.items() if arc.total),
        signals=signals,
        steps={_step(key): _cells(name) for key, name in actions.items()},
        choices={_step(key): (*_weeks(tally, name[0], arcs),) for key, name in actions.items()},
        asks={key: raised(key, each.by) for key, each in rules.items()},
        least={key: raised(key, each.least) for key, each in rules.items()},
        unbounded=frozenset(key for key, each in rules.items() if not each.bounded),
        signal_choices={signal: (*_schools(tally, signal.split(" ")[0], arcs),) for signal in signals},
        unowned=frozenset(name for name, arc in arcs.items() if arc.owner is None),
    )


def _key(name: Name) -> str:
    return " ".join(name)


def _step(key: str) -> Step:
    return key, ""


def _cells(name: Name) -> tuple[str, ...]:
    way, role, _ = name
    return cell("actie", *name), cell("actie", way, role, ALL), cell("actie", way, ALL)


def _weeks(tally: Tally, way: str, arcs: Mapping[str, object]) -> Iterator[tuple[str, ...]]:
    """The weeks in which an action can be due."""
    weeks = sorted({week for _, week in tally.weeks.names})
    yield tuple(name for name in (cell("week", way, week) for week in weeks) if name in arcs)


def _schools(tally: Tally, way: str, arcs: Mapping[str, object]) -> Iterator[tuple[str, ...]]:
    """The schools that a student can go to; none when nothing is told per school."""
    schools = sorted(tally.school_students)
    if found := tuple(name for name in (cell("school", way, each) for each in schools) if name in arcs):
        yield found
