"""One plan as a function that says all there is to say: what is raised, what is undetermined, and why it is so."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from overstap_engine.evaluate.codegen.program import Numbering, Program, function, namespace
from overstap_engine.evaluate.codegen.usage import Rail, Usage
from overstap_engine.evaluate.codegen.waiting import Waiting
from overstap_engine.evaluate.codegen.writer import Writer
from overstap_engine.evaluate.missing import Missing
from overstap_engine.evaluate.row import date_of, derived_dates, key_of, slot
from overstap_engine.model.dependencies import Key, dependencies, reads
from overstap_engine.plan.plan import (
    ExtremeStep,
    FirstKnownStep,
    NewestStep,
    Plan,
    SignalStep,
    Step,
    TruthStep,
)

__all__ = ["Complete", "falsehoods", "generate_complete"]

_ABOUT = '"""Which rules are raised, and what the undetermined ones lack; derived facts go into the row."""'


@dataclass(frozen=True, slots=True)
class Complete:
    """A generated function."""

    source: str
    names: Mapping[str, object]
    """What it uses by name."""


def generate_complete(
    plan: Plan, raised: Mapping[str, int], listed: Sequence[str], missing: Missing, *, careful: bool
) -> Complete:
    """A function of one row, which returns (raised, lacking, derived).

    ``raised``: rule -> its bit; ``lacking`` has an element for each of the rules in ``listed``: what keeps it
    undetermined (``Places``, hidden facts included), or None when it is not; ``derived`` is that of ``Outcome``. The
    function puts every derived fact in the row, and the truth of every signal that is read elsewhere, except what is
    false: see ``falsehoods``.
    """
    told = _read_elsewhere(plan)
    usage = Usage(plan).walk(_wanted(plan, {*listed}, told), _values(plan))
    program = _CompleteProgram(plan, raised, listed, Writer(plan, usage, careful), told, missing)
    source = function("row", [_ABOUT, *program.lines("raised"), "return raised, lacking, derived"])
    beforehand = dict.fromkeys(plan.rulebook.derivations, False)
    return Complete(source, {**namespace(), "date_of": date_of, "FALSE": beforehand, **program.waiting.asked})


def falsehoods(plan: Plan) -> dict[Hashable, bool]:
    """What has to be in a row before the function runs: most derived facts and rules are false, and it leaves those be."""
    derived = [step.id for step in plan.steps if not isinstance(step, SignalStep)]
    return dict.fromkeys([*derived, *(slot(key) for key in _read_elsewhere(plan))], False)


def _wanted(plan: Plan, listed: set[str], told: frozenset[Key]) -> list[Rail]:
    both = [
        key_of(step)
        for step in plan.steps
        if not isinstance(step, SignalStep) or step.code in listed or key_of(step) in told
    ]
    return [*((key_of(step), True) for step in plan.steps), *((key, False) for key in both)]


def _values(plan: Plan) -> list[str]:
    return [step.id for step in plan.steps if not isinstance(step, (SignalStep, TruthStep))]


class _CompleteProgram(Program):
    def __init__(
        self,
        plan: Plan,
        raised: Mapping[str, int],
        listed: Sequence[str],
        writer: Writer,
        told: frozenset[Key],
        missing: Missing,
    ) -> None:
        super().__init__(plan, Numbering(raised, {}), writer)
        self._listed = {code: number for number, code in enumerate(listed)}
        self._told = told
        usage = writer.usage
        self._awaited: set[Key] = {key for key, _ in usage.rails}
        self._awaited.update(("feit", name) for name in usage.values)
        self.waiting = Waiting(writer, self.conditions, missing)
        self._dates = frozenset(derived_dates(plan))
        writer.write(f"lacking, derived = [None] * {len(listed)}, FALSE.copy()")

    def finish(self) -> None:
        """Whether the rulebook is about this student is asked by who reads the answer."""

    def truth(self, step: TruthStep) -> None:
        self.writer.about(step.id)
        place = f"row[{step.id!r}] = derived[{step.id!r}] = "
        self.branch(step, [f"{place}True"], [f"{place}None", *self._lacks(step)])

    def signal(self, step: SignalStep) -> None:
        self.writer.about(step.code)
        raised, possible = self.counts(step)
        raised.insert(0, self.raises(step))
        if key_of(step) in self._told:
            place = f"row[{slot(key_of(step))!r}] = "
            raised.append(f"{place}True")
            possible.append(f"{place}None")
        number = self._listed.get(step.code)
        if number is not None or key_of(step) in self._told:
            possible += self._lacks(step, *([] if number is None else [f"lacking[{number}]"]))
        self.branch(step, raised, possible)

    def value(self, step: ExtremeStep | NewestStep | FirstKnownStep, value: str, absent: str) -> None:
        in_row, told = f"row[{step.id!r}]", f"derived[{step.id!r}]"
        if step.id in self._dates:
            as_date = f"{value} if {value} is None else date_of({value})"
            self.writer.write(
                f"{in_row} = ABSENT if {absent} else {value}", f"{told} = ABSENT if {absent} else {as_date}"
            )
        else:
            self.writer.write(f"{in_row} = {told} = ABSENT if {absent} else {value}")
        lacks = self._lacks(step)
        if lacks:
            self.writer.write(f"if {value} is None and not {absent}:", *(f"    {line}" for line in lacks))

    def _lacks(self, step: Step, *targets: str) -> list[str]:
        """The line that works out what a step waits for, where that is asked for."""
        key, names = key_of(step), [*targets]
        if key in self._awaited:
            name = self.waiting.of_key(key)
            self.writer.write(f"{name} = 0")
            names.append(name)
        return [f"{' = '.join(names)} = {self.waiting.of_step(step)}"] if names else []


def _read_elsewhere(plan: Plan) -> frozenset[Key]:
    """The signals whose truth support, missing facts and actions look up in the row."""
    needed = {key for keys in dependencies(plan.rulebook).values() for key in keys}
    conditions = [plan.rulebook.actions[code].only_if for code in plan.actions]
    found = reads(*(condition for condition in conditions if condition is not None))
    needed |= {("signaal", code) for code in found.signals}
    if found.counts_signals:
        needed |= {("signaal", step.code) for step in plan.signals if step.counted}
    return frozenset(key for key in needed if key[0] == "signaal")
