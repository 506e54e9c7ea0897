"""One plan as the source of one Python function, steps in order, nothing looked up or decided twice."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from overstap_engine.evaluate.codegen.conditions import Conditions, tally_names
from overstap_engine.evaluate.codegen.expression import (
    FALSE,
    TRUE,
    Atom,
    Both,
    Expression,
    both,
    opposite,
    text,
    without,
)
from overstap_engine.evaluate.codegen.loops import Aggregate, write_extreme, write_newest
from overstap_engine.evaluate.codegen.usage import Usage
from overstap_engine.evaluate.codegen.writer import Item, Writer
from overstap_engine.evaluate.row import key_of, shift_day
from overstap_engine.model.condition import Unit
from overstap_engine.model.dependencies import Key
from overstap_engine.model.values import ABSENT
from overstap_engine.plan.plan import (
    ExtremeStep,
    FirstKnownStep,
    NewestStep,
    Plan,
    SignalStep,
    TruthStep,
)

__all__ = ["Numbering", "Program", "function", "generate", "generate_for_each", "namespace"]


_ABOUT_CERTAIN = '"""Which rules are raised, and which derived facts are certainly true."""'
_ABOUT_EACH = '"""The label of each row, and which rules are raised."""'


@dataclass(frozen=True, slots=True)
class Numbering:
    """Which bit stands for what in the masks of a generated function."""

    raised: Mapping[str, int]
    """Rule -> its bit in the mask of raised rules."""
    derived: Mapping[str, int]
    """Derived ja_nee fact -> its bit in the mask of those that are true."""


def namespace() -> dict[str, object]:
    """The names, other than its own, that a generated function uses."""
    return {"ABSENT": ABSENT, "shift": shift_day, **{unit.name: unit for unit in Unit}}


def generate(plan: Plan, numbering: Numbering, *, careful: bool) -> str:
    """The source of a function of one row, which returns (raised, derived): only what is certain."""
    program = Program(plan, numbering, Writer(plan, _certain(plan), careful))
    return function("row", [_ABOUT_CERTAIN, *program.lines("raised", "derived"), "return raised, derived"])


def generate_for_each(
    plan: Plan,
    raised: Mapping[str, int],
    *,
    careful: bool,
    reads: Callable[[str], str],
    label: Callable[[], str],
) -> str:
    """The source of a function of many rows of any form, which returns a list of labels and a list of raised.

    ``raised``: rule -> its bit; ``reads``: input fact, list or ``AS_OF`` -> the Python that reads it from ``row``;
    ``label``: gives, when all that has to be read is known, the Python for the label of ``row``.
    """
    program = Program(plan, Numbering(raised, {}), Writer(plan, _certain(plan), careful, reads))
    body = [*program.lines("raised"), "masks.append(raised)", f"labels.append({label()})"]
    lines = [_ABOUT_EACH, "labels, masks = [], []", "for row in rows:", *(f"    {line}" for line in body)]
    return function("rows", [*lines, "return labels, masks"])


def _certain(plan: Plan) -> Usage:
    return Usage(plan).walk([(key_of(step), True) for step in plan.steps], [])


def function(parameter: str, lines: Iterable[str]) -> str:
    """The source of the function ``evaluate``."""
    return "\n".join([f"def evaluate({parameter}):", *(f"    {line}" for line in lines), ""])


class Program:
    """Writes what is certain: which rules are raised."""

    def __init__(self, plan: Plan, numbering: Numbering, writer: Writer) -> None:
        self.plan = plan
        self.numbering = numbering
        self.writer = writer
        self.conditions = Conditions(writer)
        self._phases = sorted({step.phase for step in plan.signals if step.counted})

    def lines(self, *masks: str) -> list[str]:
        """The body of the function; ``masks``: the names of those that it fills."""
        for step in self.plan.steps:
            self.conditions.asker = key_of(step)
            match step:
                case TruthStep():
                    self.truth(step)
                case SignalStep():
                    self.signal(step)
                case ExtremeStep() | NewestStep():
                    self._aggregate(step)
                case FirstKnownStep():
                    self._first_known(step)
                case _:
                    assert_never(step)
        self.conditions.asker = None
        self.finish()
        starts = [*masks, *sorted(tally_names(phases)[upper] for phases, upper in self.writer.usage.tallies)]
        return [*self.writer.head, f"{' = '.join(starts)} = 0", *self.writer.lines]

    def finish(self) -> None:
        """After the last step: for those whom the rulebook is not about no rule is raised."""
        scope = self.conditions.holds(self.plan.scope, True)
        self.writer.write(*self.conditions.remaining_loops())
        in_scope = text(scope)
        if in_scope != "True":
            self.writer.write(f"if not ({in_scope}):", "    raised = 0")

    # -- truths -----------------------------------------------------------------------------------------------

    def truth(self, step: TruthStep) -> None:
        """A derived ja_nee fact."""
        self.writer.about(step.id)
        bit = self.numbering.derived.get(step.id)
        self.branch(step, [] if bit is None else [f"derived |= {1 << bit:#x}"], [])

    def signal(self, step: SignalStep) -> None:
        """A rule."""
        self.writer.about(step.code)
        raised, possible = self.counts(step)
        self.branch(step, [self.raises(step), *raised], possible)

    def raises(self, step: SignalStep) -> str:
        """What tells that a rule is raised."""
        return f"raised |= {1 << self.numbering.raised[step.code]:#x}"

    def counts(self, step: SignalStep) -> tuple[list[str], list[str]]:
        """What a counted signal adds to the counts when it is raised, and when it is undetermined."""
        if not step.counted:
            return [], []
        adds = {False: " += 1", True: f" |= {1 << self._phases.index(step.phase):#x}"}
        tallies = sorted(self.writer.usage.tallies)
        raised = [f"{tally_names(phases)[upper]}{adds[phases]}" for phases, upper in tallies]
        possible = [f"{tally_names(phases)[upper]}{adds[phases]}" for phases, upper in tallies if upper]
        return raised, possible

    def branch(self, step: TruthStep | SignalStep, if_true: list[str], if_unknown: list[str]) -> None:
        """What to do when it is true, and when it is unknown; most often it is neither, and then that is soon seen."""
        surely, possibly = (self._rail(key_of(step), certain) for certain in (True, False))
        if surely or possibly:
            self.writer.write(f"{' = '.join([*surely, *possibly])} = False")
        if_true = [*if_true, *(f"{name} = True" for name in (*surely, *possibly))]
        if_unknown = [*if_unknown, *(f"{name} = True" for name in possibly)]
        certain = self.conditions.holds(step.node, True)
        if not if_unknown:
            self._write_when(certain, if_true)
            return
        possible = self.conditions.holds(step.node, False)
        always = [line for line in if_true if line in if_unknown]
        only_true, only_unknown = (
            [line for line in lines if line not in always] for lines in (if_true, if_unknown)
        )
        apart = _when(without(certain, possible), only_true, only_unknown)
        self._write_when(possible, [*always, *apart])

    def _write_when(self, condition: Expression, actions: Sequence[str]) -> None:
        """Loops come after what can be asked without them."""
        parts = condition.parts if isinstance(condition, Both) else (condition,)
        late = [part for part in parts if self.conditions.waits(part)]
        soon = [part for part in parts if part not in late]
        inner = [*self.conditions.remaining_loops(), *_when(both(late), actions)]
        self.writer.write(*_when(both(soon), inner))

    def _rail(self, key: Key, certain: bool) -> list[str]:
        """The name of this rail, when later lines read it."""
        read = (key, certain) in self.writer.usage.rails
        return [text(self.conditions.rail(key, certain))] if read else []

    # -- values -----------------------------------------------------------------------------------------------

    def value(self, step: ExtremeStep | NewestStep | FirstKnownStep, value: str, absent: str) -> None:
        """What to do with a derived value; the names are those of the value and of whether it is known to be absent."""

    def _aggregate(self, step: ExtremeStep | NewestStep) -> None:
        if step.id not in self.writer.usage.values:
            return
        writer, item = self.writer, Item()
        by = step.field if isinstance(step, ExtremeStep) else step.by
        item.name(by)
        loop = Aggregate(
            *self._value_names(step.id),
            items=writer.read("l", step.list),
            item=item,
            by=by,
            surely=self.conditions.holds(step.where, True, item),
            possibly=self.conditions.holds(step.where, False, item),
        )
        writer.about(step.id)
        if isinstance(step, ExtremeStep):
            write_extreme(writer, loop, latest=step.latest)
        else:
            write_newest(writer, loop, step.field)
        self.value(step, *self._value_names(step.id))

    def _first_known(self, step: FirstKnownStep) -> None:
        if step.id not in self.writer.usage.values:
            return
        value, absent = self._value_names(step.id)
        operands = [self.writer.operand(term, None) for term in step.operands]
        self.writer.about(step.id)
        self.writer.write(f"{value} = {operands[0].source}")
        for operand in operands[1:]:
            self.writer.write(f"if {value} is None:", f"    {value} = {operand.source}")
        all_absent: Expression = both(
            [Atom(f"{value} is None", f"{value} is not None"), *(operand.absent for operand in operands)]
        )
        self.writer.write(f"{absent} = {text(all_absent)}")
        self.value(step, *self._value_names(step.id))

    def _value_names(self, fact: str) -> tuple[str, str]:
        return self.writer.name("v", fact)[0], self.writer.name("z", fact)[0]


def _when(condition: Expression, actions: Sequence[str], otherwise: Sequence[str] = ()) -> list[str]:
    """``if`` and ``else``, where there is anything to do."""
    if condition == TRUE:
        return [*actions]
    if condition == FALSE:
        return [*otherwise]
    if not actions:
        return _when(opposite(condition), otherwise) if otherwise else []
    lines = [f"if {text(condition)}:", *(f"    {action}" for action in actions)]
    return [*lines, "else:", *(f"    {action}" for action in otherwise)] if otherwise else lines
