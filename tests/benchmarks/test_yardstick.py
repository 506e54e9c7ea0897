"""The yardstick of the benchmark is right: written by hand, compiled and reference fire the same rules."""

from overstap_engine.evaluate.reference import Reference
from tests.benchmarks.by_hand import by_hand
from tests.benchmarks.dossiers import edge_cases, ordinary_cases
from tests.benchmarks.engines import compiled_kernel, compiled_outcome, raised_in
from tests.benchmarks.workload import workload


def test_hand_written_rules_are_the_workload() -> None:
    """On ordinary dossiers and at the edge of every threshold."""
    plan = workload()
    engines, reference = (by_hand(), compiled_kernel(plan), compiled_outcome(plan)), Reference(plan)
    for case in (*ordinary_cases(100, seed=1), *edge_cases(100, seed=2)):
        expected = raised_in(reference.evaluate(case))
        for engine in engines:
            assert engine.fired(engine.run(engine.prepare(case))) == expected, engine.name


def test_every_rule_fires_sometimes() -> None:
    """A rule that never fires would measure nothing."""
    kernel = compiled_kernel(workload())
    cases = (*ordinary_cases(600, seed=3), *edge_cases(600, seed=4))
    fired = frozenset[str]().union(*(kernel.fired(kernel.run(kernel.prepare(case))) for case in cases))
    plan = workload()
    assert fired == {*plan.rulebook.rules, *plan.rulebook.derivations}
