"""All dossiers at once, as columns: the SQL that overstap writes beside SQL and Polars written by hand."""

from time import process_time

from tests.benchmarks.columns import ColumnEngine, column_cases, column_engines
from tests.benchmarks.show import Disagreement, Goal, print_goals, print_table, say, times
from tests.benchmarks.workload import workload

__all__ = ["check_column_engine", "measure_columns"]

_ROUNDS = 7


def measure_columns(count: int) -> None:
    """Checks, times and prints. Raises ``Disagreement``."""
    plan = workload()
    say(f"columns: {count} dossiers")
    engines = column_engines(plan, column_cases(count, seed=21))
    expected = engines[0].raised(engines[0].run())
    for engine in engines:
        check_column_engine(engine, expected)
    say(f"all raise the same {len(expected)} signals")
    best = {engine.name: float("inf") for engine in engines}
    for _ in range(_ROUNDS):
        for engine in engines:
            started = process_time()
            engine.run()
            best[engine.name] = min(best[engine.name], process_time() - started)
    hand = best[engines[0].name]
    print_table(
        ("columns, 24 rules, one thread", "µs a dossier", "times DuckDB by hand"),
        [(name, f"{spent / count * 1e6:.2f}", times(spent / hand)) for name, spent in best.items()],
    )
    generated = best[engines[1].name] / hand
    print_goals([Goal("SQL from Overstap, times SQL by hand", generated, lambda x: x <= 1.3, "≤ 1.3")])


def check_column_engine(engine: ColumnEngine, expected: set[tuple[int, str]]) -> None:
    """Raises ``Disagreement`` when the engine raises other signals."""
    if engine.raised(engine.run()) != expected:
        raise Disagreement(f"{engine.name} raises other signals; nothing was timed")
