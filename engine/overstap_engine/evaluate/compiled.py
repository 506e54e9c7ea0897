"""The compiled evaluator: Python source generated once for a plan, then run for each dossier."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias, cast

from overstap_engine.evaluate.assemble import Assembler
from overstap_engine.evaluate.codegen import (
    Complete,
    Numbering,
    falsehoods,
    generate,
    generate_complete,
    generate_for_each,
    namespace,
)
from overstap_engine.evaluate.outcome import Case, Outcome
from overstap_engine.evaluate.row import EXTREME, Encoder, Row
from overstap_engine.evaluate.terms import ordinary_days
from overstap_engine.model.values import Value
from overstap_engine.plan.plan import Plan, TruthStep

__all__ = ["Compiled", "Kernel", "RowsKernel", "rows_kernel"]

_Complete: TypeAlias = Callable[[Row], tuple[int, Sequence[int | None], Mapping[str, Value]]]


@dataclass(frozen=True, slots=True)
class Kernel:
    """Certain truths only, for many dossiers: no more work for each than in code written by hand."""

    run: Callable[[Row], tuple[int, int]]
    """A row -> (raised, derived): bit n of ``raised`` is set when rule ``signals[n]`` is raised, whoever may see it;
    bit n of ``derived`` when the derived ja_nee fact ``derived[n]`` is certainly true. The row is only read.

    A row comes from ``Compiled.encode``, or one fills it oneself: every fact and list of the vocabulary present, None
    when unknown, dates as ``date.toordinal()``, and under ``"peildatum"`` the as-of date. A row with a date
    that offsets of the rules could carry past the year 1 or 9999 (``row[EXTREME]``) is for ``Compiled.evaluate``."""
    signals: tuple[str, ...]
    derived: tuple[str, ...]
    source: str
    """The generated Python."""


class Compiled:
    """Evaluates one plan; immutable once made, safe to share between threads."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._encoder = Encoder(plan, falsehoods(plan))
        self._assembler = Assembler(plan, self._encoder)
        self._near_the_ends = not ordinary_days(plan)
        self.encode: Callable[[Case], Row] = Encoder(plan).encode
        """A case as a row for the kernel: of facts alone, as small as can be, for many are held at once."""

    def evaluate(self, case: Case) -> Outcome:
        """The outcome of one case."""
        row = self._encoder.encode(case)
        raised, lacking, derived = (self._careful if row[EXTREME] else self._fast)(row)
        assembler = self._assembler
        return assembler.tell(case, row, _members(raised, assembler.ranked), lacking, derived)

    @cached_property
    def kernel(self) -> Kernel:
        """For many dossiers, when only raised rules and true derived facts matter."""
        signals = _raised_order(self.plan)
        derived = tuple(step.id for step in self.plan.steps if isinstance(step, TruthStep))
        numbering = Numbering(_numbered(signals), _numbered(derived))
        source = generate(self.plan, numbering, careful=self._near_the_ends)
        return Kernel(_compile(source, namespace()), signals, derived, source)

    @property
    def source(self) -> str:
        """The generated Python behind ``evaluate``."""
        return self._generated(careful=self._near_the_ends).source

    @cached_property
    def _fast(self) -> _Complete:
        return self._compiled(careful=False)

    @cached_property
    def _careful(self) -> _Complete:
        """For dates so near the ends of the calendar that offsets have to stop there; seldom needed."""
        return self._compiled(careful=True)

    def _compiled(self, *, careful: bool) -> _Complete:
        generated = self._generated(careful=careful)
        return cast(_Complete, _compile(generated.source, generated.names))

    def _generated(self, *, careful: bool) -> Complete:
        assembler = self._assembler
        raised = _numbered(_raised_order(self.plan))
        return generate_complete(self.plan, raised, assembler.listed, assembler.missing, careful=careful)


@dataclass(frozen=True, slots=True)
class RowsKernel:
    """Raised rules of many rows, of whatever form, in one call."""

    run: Callable[[Iterable[Any]], tuple[list[Any], list[int]]]
    """Rows -> their labels and, as in ``Kernel``, their masks of raised rules."""
    signals: tuple[str, ...]


def rows_kernel(
    plan: Plan, reads: Callable[[str], str], label: Callable[[], str], names: Mapping[str, object]
) -> RowsKernel:
    """A kernel for rows that hold values as those of ``Kernel`` do, but elsewhere; dates are in ``ordinary_days``.

    ``reads`` gives for an input fact, a list or ``"peildatum"`` the Python that reads it from ``row``; ``label``, asked
    for last, the Python for what to keep of a row; ``names`` is what they use by name. Never a user's words: it is run.
    """
    signals = _raised_order(plan)
    careful = not ordinary_days(plan)
    source = generate_for_each(plan, _numbered(signals), careful=careful, reads=reads, label=label)
    return RowsKernel(_compile(source, {**namespace(), **names}), signals)


def _raised_order(plan: Plan) -> tuple[str, ...]:
    """Visible rules in reporting order, then the others."""
    return (*plan.ranked, *(step.code for step in plan.signals if not step.visible))


def _numbered(names: Sequence[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(names)}


def _compile(source: str, names: Mapping[str, object]) -> Any:
    """Runs generated source, which holds no user's text but quoted, and returns the function it defines."""
    defined = {**names}
    exec(compile(source, "<generated rules>", "exec"), defined)  # noqa: S102 - our own source, from our own plan
    return defined["evaluate"]


def _members(mask: int, names: Sequence[str]) -> list[str]:
    """The names whose bit is set, in order."""
    found: list[str] = []
    while mask:
        lowest = mask & -mask
        number = lowest.bit_length() - 1
        if number >= len(names):
            break
        found.append(names[number])
        mask ^= lowest
    return found
