"""One dossier at a time, and many of them: every engine on the same 24 rules, and on 960."""

from collections.abc import Callable, Sequence

from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.reference import Reference
from overstap_engine.plan import Plan
from tests.benchmarks.by_hand import by_hand
from tests.benchmarks.clips_rules import clips_rules
from tests.benchmarks.dossiers import edge_cases, ordinary_cases
from tests.benchmarks.durable_rules import durable_rules
from tests.benchmarks.engines import Engine, compiled_kernel, compiled_outcome, raised_in
from tests.benchmarks.live_rules import Conclusions, live_conclusions, live_outcome
from tests.benchmarks.measure import Contest, Timing, contest
from tests.benchmarks.show import Disagreement, Goal, print_goals, say, times
from tests.benchmarks.workload import workload
from tests.benchmarks.zen_rules import zen_rules

__all__ = ["measure_dossiers"]

CHECKED, CHECKED_LARGE = 1000, 10
"""How many ordinary dossiers, and as many at the edge of every threshold, each engine must get right."""
FEW = 200
"""Enough dossiers to time an engine that takes a tenth of a millisecond or more."""
LARGE = 960


def measure_dossiers() -> None:
    """Checks, times and prints. Raises ``Disagreement``."""
    small, large = workload(24), workload(LARGE)
    hand, kernel, explained, zen, clips = (
        by_hand(),
        compiled_kernel(small),
        compiled_outcome(small),
        zen_rules(small),
        clips_rules(small),
    )
    durable, live, conclusions = durable_rules(small), live_outcome(small), live_conclusions(small)
    big = [make(large) for make in (compiled_kernel, compiled_outcome, zen_rules, clips_rules)]
    if not (
        _all_right(small, [hand, kernel, explained, zen, clips, durable, live], CHECKED)
        and _all_right(large, big, CHECKED_LARGE)
        and _same_conclusions(conclusions)
    ):
        raise Disagreement("engines give different answers; nothing was timed")
    cases = ordinary_cases(2000, seed=21)
    fast = _time([hand, kernel], cases, seconds=6)
    middle = _time([hand, kernel, explained, zen, clips], cases[:1000], seconds=12)
    slow = _time([hand, durable, live], cases[:FEW], seconds=8)
    at_large = _time(big, cases[:FEW], seconds=10)
    same = contest(
        [
            Contest("live", conclusions.live, cases[:FEW]),
            Contest("by hand", conclusions.by_hand, [conclusions.leaves(case) for case in cases[:FEW]]),
        ],
        seconds=6,
    )
    _print_table(
        [hand, kernel, explained, zen, clips, durable, live], [fast, middle, slow], at_large, hand, kernel
    )
    _print_goals(fast, middle, at_large, same, [hand, kernel, explained, zen, clips])


# -- are the answers right? ---------------------------------------------------------------------------------------


def _all_right(plan: Plan, engines: Sequence[Engine], count: int) -> bool:
    reference = Reference(plan)
    cases = [*ordinary_cases(count, seed=11), *edge_cases(count, seed=13)]
    expected = [raised_in(reference.evaluate(case)) for case in cases]
    right = True
    for engine in engines:
        answers = [engine.fired(engine.run(engine.prepare(case))) for case in cases]
        wrong = sum(answer != wanted for answer, wanted in zip(answers, expected, strict=True))
        right = right and wrong == 0
        say(f"{engine.name}: {len(cases) - wrong} of {len(cases)} dossiers right, {len(plan.steps)} rules")
    return right


def _same_conclusions(conclusions: Conclusions) -> bool:
    cases = [*ordinary_cases(FEW, seed=11), *edge_cases(FEW, seed=13)]
    different = sum(map(conclusions.differs, cases))
    say(
        f"live and driven by hand: the same conclusions for {len(cases) - different} of {len(cases)} dossiers"
    )
    return different == 0


# -- how fast? ------------------------------------------------------------------------------------------------------


def _time(engines: Sequence[Engine], cases: Sequence[Case], seconds: float) -> dict[str, Timing]:
    say(f"timing: {', '.join(engine.name for engine in engines)}")
    return contest([Contest(e.name, e.run, [e.prepare(case) for case in cases]) for e in engines], seconds)


def _print_table(
    engines: Sequence[Engine],
    contests: Sequence[dict[str, Timing]],
    at_large: dict[str, Timing],
    hand: Engine,
    kernel: Engine,
) -> None:
    print("| engine | one dossier, 24 rules | many dossiers, 24 rules | 960 rules |")
    print("|---|---|---|---|")
    for engine in engines:
        timings = next(timings for timings in contests if engine.name in timings)
        own, yardstick = timings[engine.name], timings[hand.name]
        large = at_large.get(engine.name)
        times_large = "" if large is None else times(large.each / at_large[kernel.name].each)
        print(
            f"| {engine.name} | {times(own.one / yardstick.one)} | {times(own.each / yardstick.each)} "
            f"| {times_large} |"
        )
    print()
    print("Times as long as by hand; at 960 rules times as long as Overstap's raised rules. Lower is faster.")
    print()


def _print_goals(
    fast: dict[str, Timing],
    middle: dict[str, Timing],
    at_large: dict[str, Timing],
    same: dict[str, Timing],
    engines: Sequence[Engine],
) -> None:
    hand, kernel, explained, zen, clips = (engine.name for engine in engines)
    large = at_large[kernel].each
    goals: list[tuple[str, float, Callable[[float], bool], str]] = [
        ("raised rules, times by hand", fast[kernel].each / fast[hand].each, lambda x: x <= 1.1, "≤ 1.1"),
        ("zen-engine, times raised rules", middle[zen].each / middle[kernel].each, lambda x: x >= 25, "≥ 25"),
        ("CLIPS, times raised rules", middle[clips].each / middle[kernel].each, lambda x: x >= 25, "≥ 25"),
        ("µs a dossier at 960 rules", large, lambda x: x <= 25, "≤ 25"),
        (
            "explained with actions, times zen-engine",
            middle[explained].each / middle[zen].each,
            _at_most_1,
            "≤ 1",
        ),
        ("the same at 960 rules", at_large[explained].each / at_large[zen].each, _at_most_1, "≤ 1"),
        ("live, times the same by hand", same["live"].each / same["by hand"].each, _at_most_1, "≤ 1"),
    ]
    print_goals(Goal(*goal) for goal in goals)


def _at_most_1(ratio: float) -> bool:
    return ratio <= 1
