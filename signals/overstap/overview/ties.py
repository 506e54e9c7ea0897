"""What the rulebook ties over networks: anyone can read in it which signals ask for which actions, and which open question
leaves which rules undetermined."""

from collections.abc import Iterator, Mapping, Sequence

from overstap.overview.counts import Counts
from overstap.overview.protect.linked import Linked, Step
from overstap.overview.protect.network import Network
from overstap.overview.protect.ties import Tie
from overstap.overview.sums import ALL, cell

__all__ = ["linked_of", "question_tie"]


def linked_of(counts: Counts, networks: Sequence[Network], asks: Mapping[str, tuple[str, ...]]) -> Linked:
    """Signals and actions, whose ``networks`` these are. ``asks``: action -> the signals that ask for it."""
    arcs = {arc.cell: arc for network in networks for arc in network.arcs if arc.cell and arc.value}
    steps = dict.fromkeys((code, when) for _, code, when in sorted(counts.actions))
    raised = {
        code: tuple(signal for signal in asks.get(code, ()) if counts.signals.get(signal))
        for code, _ in steps
    }
    asked = {code: signals for code, signals in raised.items() if signals}
    return Linked(
        values={name: arc.value for name, arc in arcs.items()},
        totals=frozenset(name for name, arc in arcs.items() if arc.total),
        signals={code: _signal(counts, code) for code, number in sorted(counts.signals.items()) if number},
        steps={step: _step(counts, step) for step in steps},
        choices={step: (*_choices(counts, step, arcs),) for step in steps},
        asks=asked,
        least=asked,
    )


def _signal(counts: Counts, code: str) -> tuple[str, ...]:
    title = counts.signal_titles[code]
    return (
        cell("signal", code),
        cell("phase", title.phase, title.urgency),
        cell("phase", title.phase, ALL),
        cell("phase", ALL, title.urgency),
        cell("phase", ALL, ALL),
    )


def _step(counts: Counts, step: Step) -> tuple[str, ...]:
    code, when = step
    role = counts.action_titles[code].first_role
    return (
        cell("action", ALL, code, when),
        cell("role", ALL, role, when),
        cell("when", when),
        cell("when", ALL),
    )


def _choices(counts: Counts, step: Step, arcs: Mapping[str, object]) -> Iterator[tuple[str, ...]]:
    code, when = step
    role = counts.action_titles[code].first_role
    schools = (cell("role", school, role, when) for school in counts.schools)
    if found := tuple(name for name in schools if name in arcs):
        yield found
    if when == "later":
        yield tuple(
            name for name in (cell("month", month) for month in sorted(counts.months)) if name in arcs
        )


def question_tie(counts: Counts) -> Tie:
    """A question leaves at least one rule undetermined for whomever it is asked of, and at most all it would help."""
    return Tie(
        (cell("undetermined"),),
        {cell("missing", each.fact): len(each.codes) for each in counts.missing},
    )
