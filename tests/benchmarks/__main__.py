"""Checks every engine's answers, then prints how fast each is: ``python -m tests.benchmarks [--deel NAME]…``.

The tables go to standard output as Markdown; what is going on to standard error. Exit 1 when answers differ.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from importlib import import_module

from tests.benchmarks.show import Disagreement, say

__all__ = ["main"]


def _dossier(options: Namespace) -> None:
    import_module("tests.benchmarks.part_dossier").measure_dossiers()


def _sql(options: Namespace) -> None:
    import_module("tests.benchmarks.part_sql").measure_columns(options.aantal or 150_000)


def _bestand(options: Namespace) -> None:
    import_module("tests.benchmarks.part_files").measure_files(options.aantal or 150_000)


def _landelijk(options: Namespace) -> None:
    import_module("tests.benchmarks.part_national").measure_national(options.aantal or 15_000)


def _groei(options: Namespace) -> None:
    import_module("tests.benchmarks.part_growth").measure_growth(options.grootste)


_PARTS: dict[str, Callable[[Namespace], None]] = {
    "dossier": _dossier,
    "sql": _sql,
    "bestand": _bestand,
    "landelijk": _landelijk,
    "groei": _groei,
}


def main() -> int:
    """Runs the parts that were asked for, or all."""
    parser = ArgumentParser(prog="python -m tests.benchmarks", description="How fast is it?")
    parser.add_argument("--deel", action="append", choices=[*_PARTS], help="only this part (may be repeated)")
    parser.add_argument("--aantal", type=int, help="dossiers, in the parts sql, bestand and landelijk")
    parser.add_argument(
        "--grootste", type=int, default=150_000, help="the largest cohort of the part groei (goal: 1500000)"
    )
    options = parser.parse_args()
    try:
        for part in options.deel or _PARTS:
            _PARTS[part](options)
    except ModuleNotFoundError as error:
        say(f"{error}; the engines to compare with come with: pip install --group bench .")
        return 2
    except Disagreement as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
