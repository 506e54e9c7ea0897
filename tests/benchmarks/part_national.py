"""The real rulebook on a synthetic national cohort: read, validate, evaluate, explain, write; and where the time goes."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any, Final

from overstap import assess, bundled_rulebook
from overstap.cohort import list_signals, read_run, run_cohort
from overstap.cohort.read.reader import Reader
from overstap.cohort.rows import Rows
from overstap.dossier import Dossier
from overstap.parties import Visibility
from overstap.report import Reporter
from overstap_engine.evaluate.compiled import Compiled
from overstap_engine.plan.plan import make_plan
from tests.benchmarks.cohort_file import national_file
from tests.benchmarks.show import Disagreement, Goal, print_goals, print_table, say, times
from tests.benchmarks.validating_reader import validating_reader
from tests.cohort.runs import results

__all__ = ["check_run", "measure_national"]

PEILDATUM: Final = date(2026, 9, 1)
PARTY: Final = "mbo"
_CHUNK, _ROUNDS, _CHECKED = 4096, 3, 200


def measure_national(count: int) -> None:
    """Checks, times and prints. Raises ``Disagreement``."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        check_run(national_file(folder / "proef.ndjson", _CHECKED, PEILDATUM), folder / "proef")
        source = national_file(folder / "land.ndjson", count, PEILDATUM)
        say(f"national: {count} dossiers, {source.stat().st_size / 1e6:.0f} MB")
        lines = source.read_bytes().splitlines(keepends=True)
        decode = validating_reader(bundled_rulebook().vocabulary)
        steps = _Steps(lines)
        ways: dict[str, Callable[[], Any]] = {
            "read and validate, msgspec alone": lambda: [None for line in lines if decode(line) is None],
            "read and validate as strictly as overstap": steps.read,
            "+ leave out what the party may not see": steps.masked,
            "+ evaluate, with reasons and actions": steps.evaluated,
            "+ words for every table": steps.worded,
            "end to end, 1 process": lambda: _run(source, folder / "uit"),
            "raised signals only (list_signals)": lambda: list_signals(
                source, peildatum=PEILDATUM, voor=PARTY, out=folder / "lijst", replace=True
            ),
        }
        best = {way: float("inf") for way in ways}
        for _ in range(_ROUNDS):
            for way, run in ways.items():
                best[way] = min(best[way], _spent(run))
        together = perf_counter()
        _run(source, folder / "uit", workers=2)
        together = perf_counter() - together
    alone = best["read and validate, msgspec alone"]
    rows = [(way, f"{spent / count * 1e6:.1f}", times(spent / alone)) for way, spent in best.items()]
    rows.append(
        ("end to end, 2 processes (wall time)", f"{together / count * 1e6:.1f}", times(together / alone))
    )
    print_table(
        (f"{count:,} dossiers, all rules, party {PARTY}", "µs a dossier", "times msgspec alone"), rows
    )
    ratio = best["end to end, 1 process"] / alone
    print_goals([Goal("end to end, times reading and validating", ratio, lambda x: x <= 2, "≤ 2")])


def check_run(source: Path, out: Path) -> None:
    """The tables say what ``overstap evaluate`` says of every dossier. Raises ``Disagreement``."""
    _run(source, out)
    reader, expected = Reader(bundled_rulebook()), list[str]()
    for line in source.read_bytes().splitlines():
        found = reader.line(line, "", 1)
        if not isinstance(found, Dossier):
            raise Disagreement("a synthetic dossier is refused; nothing was timed")
        expected.append(assess(found, peildatum=PEILDATUM, voor=PARTY).to_json())
    if results(read_run(out)) != expected:
        raise Disagreement("the tables of a run differ from overstap evaluate; nothing was timed")
    say(f"{len(expected)} dossiers end to end the same as one by one")


def _run(source: Path, out: Path, workers: int = 1) -> None:
    run_cohort(source, peildatum=PEILDATUM, voor=PARTY, out=out, replace=True, workers=workers)


def _spent(run: Callable[[], Any]) -> float:
    started = process_time()
    run()
    return process_time() - started


class _Steps:
    """The work of a run, up to and including one step more each time."""

    def __init__(self, lines: list[bytes]) -> None:
        book = bundled_rulebook()
        plan = make_plan(book, year=PEILDATUM.year, region=None, party=PARTY)
        self._lines, self._reader, self._visibility = lines, Reader(book), Visibility(book.vocabulary)
        self._compiled, self._reporter = Compiled(plan), Reporter(plan)

    def read(self) -> None:
        """Dossiers."""
        self._through(lambda dossier: None)

    def masked(self) -> None:
        """Cases."""
        self._through(lambda dossier: self._visibility.case(dossier, party=PARTY, as_of=PEILDATUM))

    def evaluated(self) -> None:
        """Outcomes."""
        case, evaluate = self._visibility.case, self._compiled.evaluate
        self._through(lambda dossier: evaluate(case(dossier, party=PARTY, as_of=PEILDATUM)))

    def worded(self) -> None:
        """Rows."""
        rows, case, evaluate = Rows(), self._visibility.case, self._compiled.evaluate

        def words(dossier: Dossier) -> None:
            masked = case(dossier, party=PARTY, as_of=PEILDATUM)
            rows.add(dossier, masked, evaluate(masked), self._reporter, frozenset())

        self._through(words, lambda: rows.take([]))

    def _through(self, step: Callable[[Dossier], object], after: Callable[[], object] = lambda: None) -> None:
        line_of = self._reader.line
        for start in range(0, len(self._lines), _CHUNK):
            for number, line in enumerate(self._lines[start : start + _CHUNK], start):
                found = line_of(line, "land.ndjson", number)
                if isinstance(found, Dossier):
                    step(found)
            after()
