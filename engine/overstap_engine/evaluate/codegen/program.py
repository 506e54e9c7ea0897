"""One plan as the source of one Python function, steps in order, nothing looked up or decided twice."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import assert_never

from overstap_engine.evaluate.codegen.conditions import Conditions, tally_names
from overstap_engine.evaluate.codegen.expression import (
    FALSE,
    TRUE,
    Atom,
    Expression,
    both,
    text,
)
from overstap_engine.evaluate.codegen.loops import Aggregate, write_extreme, write_newest
from overstap_engine.evaluate.codegen.usage import Usage
from overstap_engine.evaluate.codegen.writer import Item, Writer
from overstap_engine.evaluate.row import key_of, shift_day, slot
from overstap_engine.model.condition import Unit
from overstap_engine.model.dependencies import Key, dependencies, reads
from overstap_engine.model.values import ABSENT
from overstap_engine.plan.plan import (
    ExtremeStep,
    FirstKnownStep,
    NewestStep,
    Plan,
    SignalStep,
    TruthStep,
)

__all__ = ["Numbering", "generate", "generate_for_each", "namespace"]


_ABOUT_CERTAIN = '"""Which rules are raised, and which derived facts are certainly true."""'
_ABOUT_EACH = '"""The label of each row, and which rules are raised."""'
_ABOUT_ALL = '"""Which rules are raised, and which could still be; derived facts go into the row."""'


@dataclass(frozen=True, slots=True)
class Numbering:
    """Which bit stands for what in the masks of a generated function."""

    raised: Mapping[str, int]
    """Rule -> its bit in the mask of raised rules."""
    undetermined: Mapping[str, int] | None
    """Rule -> its bit in the mask of undetermined rules; None: the function is only about what is certain."""
    derived: Mapping[str, int]
    """Derived ja_nee fact -> its bit in the mask of those that are true; only where undetermined is None."""


def namespace() -> dict[str, object]:
    """The names, other than its own, that a generated function uses."""
    return {"ABSENT": ABSENT, "shift": shift_day, **{unit.name: unit for unit in Unit}}


def generate(plan: Plan, numbering: Numbering, *, careful: bool) -> str:
    """The source of a function of one row.

    What it returns is (raised, derived) where only certain truths are asked for, else (raised, undetermined), and then
    it puts every derived fact, and the truth of every signal that is read elsewhere, in the row.
    """
    listed, complete = numbering.undetermined or {}, numbering.undetermined is not None
    told = _read_elsewhere(plan) if complete else frozenset[Key]()
    wanted = [(key_of(step), True) for step in plan.steps]
    for step in plan.steps if complete else ():
        if not isinstance(step, SignalStep) or step.code in listed or key_of(step) in told:
            wanted.append((key_of(step), False))
    values = [step.id for step in plan.steps if complete and not isinstance(step, (SignalStep, TruthStep))]
    usage = Usage(plan).walk(wanted, values)
    program = _Program(plan, numbering, Writer(plan, usage, careful), told)
    about = _ABOUT_ALL if complete else _ABOUT_CERTAIN
    second = "undetermined" if complete else "derived"
    return _function("row", [about, *program.lines(second), f"return raised, {second}"])


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
    usage = Usage(plan).walk([(key_of(step), True) for step in plan.steps], [])
    program = _Program(
        plan, Numbering(raised, None, {}), Writer(plan, usage, careful, reads), frozenset[Key]()
    )
    body = [*program.lines(None), "masks.append(raised)", f"labels.append({label()})"]
    lines = [_ABOUT_EACH, "labels, masks = [], []", "for row in rows:", *(f"    {line}" for line in body)]
    return _function("rows", [*lines, "return labels, masks"])


def _function(parameter: str, lines: Iterable[str]) -> str:
    return "\n".join([f"def evaluate({parameter}):", *(f"    {line}" for line in lines), ""])


class _Program:
    def __init__(self, plan: Plan, numbering: Numbering, writer: Writer, told: frozenset[Key]) -> None:
        self._plan = plan
        self._numbering = numbering
        self._complete = numbering.undetermined is not None
        self._writer = writer
        self._conditions = Conditions(writer)
        self._phases = sorted({step.phase for step in plan.signals if step.counted})
        self._told = told

    def lines(self, second: str | None) -> list[str]:
        """The body of the function; ``second``: the name of the mask beside ``raised``."""
        for step in self._plan.steps:
            match step:
                case TruthStep():
                    self._truth(step)
                case SignalStep():
                    self._signal(step)
                case ExtremeStep() | NewestStep():
                    self._aggregate(step)
                case FirstKnownStep():
                    self._first_known(step)
                case _:
                    assert_never(step)
        if not self._complete:
            in_scope = text(self._conditions.holds(self._plan.scope, True))
            if in_scope != "True":
                self._writer.write(f"if not ({in_scope}):", "    raised = 0")
        starts = ["raised", *([second] if second else []), *sorted(self._tallied())]
        return [*self._writer.head, f"{' = '.join(starts)} = 0", *self._writer.lines]

    def _tallied(self) -> Iterable[str]:
        return (tally_names(phases)[upper] for phases, upper in self._writer.usage.tallies)

    # -- truths -----------------------------------------------------------------------------------------------

    def _truth(self, step: TruthStep) -> None:
        key = key_of(step)
        self._writer.write(f"# {step.id!r}")
        if self._complete:
            row = f"row[{step.id!r}] = "
            self._branches(key, step, [f"{row}True"], [f"{row}None"], [f"{row}False"])
        else:
            bit = self._numbering.derived.get(step.id)
            self._branches(key, step, [] if bit is None else [f"derived |= {1 << bit:#x}"], [], [])

    def _signal(self, step: SignalStep) -> None:
        key, numbering = key_of(step), self._numbering
        raised, undetermined, clear = self._tally(step)
        raised.insert(0, f"raised |= {1 << numbering.raised[step.code]:#x}")
        bit = None if numbering.undetermined is None else numbering.undetermined.get(step.code)
        if bit is not None:
            undetermined.insert(0, f"undetermined |= {1 << bit:#x}")
        if key in self._told:
            row = f"row[{slot(key)!r}] = "
            raised.append(f"{row}True")
            undetermined.append(f"{row}None")
            clear.append(f"{row}False")
        self._writer.write(f"# {step.code!r}")
        self._branches(key, step, raised, undetermined, clear)

    def _tally(self, step: SignalStep) -> tuple[list[str], list[str], list[str]]:
        """What a counted signal adds to the counts when it is raised, undetermined, or clear."""
        if not step.counted:
            return [], [], []
        adds = {False: " += 1", True: f" |= {1 << self._phases.index(step.phase):#x}"}
        tallies = sorted(self._writer.usage.tallies)
        raised = [f"{tally_names(phases)[upper]}{adds[phases]}" for phases, upper in tallies]
        possible = [f"{tally_names(phases)[upper]}{adds[phases]}" for phases, upper in tallies if upper]
        return raised, possible, []

    def _branches(
        self,
        key: Key,
        step: TruthStep | SignalStep,
        if_true: list[str],
        if_unknown: list[str],
        if_false: list[str],
    ) -> None:
        """What to do when it is certain, else when it is possible, else; nothing is worked out in vain."""
        rails = self._writer.usage.rails
        for certain in (True, False):
            if (key, certain) in rails:
                name = text(self._conditions.rail(key, certain))
                if_true.append(f"{name} = True")
                if_unknown.append(f"{name} = {not certain}")
                if_false.append(f"{name} = False")
        branches = [(self._conditions.holds(step.node, True), if_true), (TRUE, if_false)]
        if if_unknown != if_false:
            branches.insert(1, (self._conditions.holds(step.node, False), if_unknown))
        self._write_branches([branch for branch in branches if branch[0] != FALSE])

    def _write_branches(self, branches: list[tuple[Expression, list[str]]]) -> None:
        """``if``, ``elif`` and ``else``; ends at the first condition that always holds."""
        keyword = "if"
        for condition, actions in branches:
            if condition == TRUE and keyword == "if":
                self._writer.write(*actions)
            elif actions:
                head = "else:" if condition == TRUE else f"{keyword} {text(condition)}:"
                self._writer.write(head, *(f"    {action}" for action in actions))
            if condition == TRUE:
                return
            keyword = "elif"

    # -- values -----------------------------------------------------------------------------------------------

    def _aggregate(self, step: ExtremeStep | NewestStep) -> None:
        if step.id not in self._writer.usage.values:
            return
        writer, item = self._writer, Item()
        by = step.field if isinstance(step, ExtremeStep) else step.by
        item.name(by)
        loop = Aggregate(
            *self._value_names(step.id),
            items=writer.read("l", step.list),
            item=item,
            by=by,
            surely=self._conditions.holds(step.where, True, item),
            possibly=self._conditions.holds(step.where, False, item),
        )
        writer.write(f"# {step.id!r}")
        if isinstance(step, ExtremeStep):
            write_extreme(writer, loop, latest=step.latest)
        else:
            write_newest(writer, loop, step.field)
        self._tell_value(step.id)

    def _first_known(self, step: FirstKnownStep) -> None:
        if step.id not in self._writer.usage.values:
            return
        value, absent = self._value_names(step.id)
        operands = [self._writer.operand(term, None) for term in step.operands]
        self._writer.write(f"# {step.id!r}", f"{value} = {operands[0].source}")
        for operand in operands[1:]:
            self._writer.write(f"if {value} is None:", f"    {value} = {operand.source}")
        all_absent: Expression = both(
            [Atom(f"{value} is None", f"{value} is not None"), *(operand.absent for operand in operands)]
        )
        self._writer.write(f"{absent} = {text(all_absent)}")
        self._tell_value(step.id)

    def _value_names(self, fact: str) -> tuple[str, str]:
        return self._writer.name("v", fact)[0], self._writer.name("z", fact)[0]

    def _tell_value(self, fact: str) -> None:
        if self._complete:
            value, absent = self._value_names(fact)
            self._writer.write(f"row[{fact!r}] = ABSENT if {absent} else {value}")


def _read_elsewhere(plan: Plan) -> frozenset[Key]:
    """The signals whose truth support, missing facts and actions look up in the row."""
    needed = {key for keys in dependencies(plan.rulebook).values() for key in keys}
    conditions = [plan.rulebook.actions[code].only_if for code in plan.actions]
    found = reads(*(condition for condition in conditions if condition is not None))
    needed |= {("signaal", code) for code in found.signals}
    if found.counts_signals:
        needed |= {("signaal", step.code) for step in plan.signals if step.counted}
    return frozenset(key for key in needed if key[0] == "signaal")
