"""Timing that survives a busy machine: engines take turns, and of every engine the best turn counts."""

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter, perf_counter_ns, process_time
from typing import Any

__all__ = ["Contest", "Timing", "contest"]


@dataclass(frozen=True, slots=True)
class Contest:
    """Something to time on inputs of its own."""

    name: str
    run: Callable[[Any], Any]
    inputs: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Timing:
    """Microseconds."""

    one: float
    """The median of single calls, less what looking at the clock costs."""
    each: float
    """The processor time of a turn through all inputs, divided by their number: somebody else's work does not count."""


def contest(contests: Sequence[Contest], seconds: float) -> dict[str, Timing]:
    """Lets everybody take turns for about ``seconds`` in all, three turns at least.

    What was made before is kept away from the garbage collector, so that nobody pays for looking at the others' objects.
    """
    gc.collect()
    gc.freeze()
    best: dict[str, Timing] = {}
    for entry in contests:  # warm up
        _turn(entry)
    started, rounds = perf_counter(), 0
    while rounds < 3 or perf_counter() - started < seconds:
        for entry in contests:
            turn, known = _turn(entry), best.get(entry.name)
            best[entry.name] = (
                turn
                if known is None
                else Timing(one=min(known.one, turn.one), each=min(known.each, turn.each))
            )
        rounds += 1
    gc.unfreeze()
    return best


def _turn(entry: Contest) -> Timing:
    run, inputs = entry.run, entry.inputs
    started = process_time()
    for value in inputs:
        run(value)
    each = (process_time() - started) / len(inputs) * 1e6
    calls: list[int] = []
    for value in inputs:
        before = perf_counter_ns()
        run(value)
        calls.append(perf_counter_ns() - before)
    return Timing(one=(median(calls) - _clock()) / 1e3, each=each)


def _clock() -> float:
    """What looking at the clock costs, in nanoseconds."""
    looks: list[int] = []
    for _ in range(500):
        before = perf_counter_ns()
        looks.append(perf_counter_ns() - before)
    return median(looks)
