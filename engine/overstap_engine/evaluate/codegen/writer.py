"""Lines of Python in the making: names for what is read from the row, and lines that later ones build on."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from overstap_engine.evaluate.codegen.expression import (
    FALSE,
    Atom,
    Expression,
    atom,
    either,
    text,
)
from overstap_engine.evaluate.codegen.usage import Usage
from overstap_engine.evaluate.row import AS_OF, plain
from overstap_engine.model.condition import Unit
from overstap_engine.plan.node import AsOfTerm, Const, FactTerm, FieldTerm, OffsetTerm, Term
from overstap_engine.plan.plan import Plan

__all__ = ["Item", "Operand", "Writer", "from_row"]


def from_row(name: str) -> str:
    """Python that reads an input fact or a list from a row."""
    return f"row[{name!r}]"


@dataclass(frozen=True, slots=True)
class Operand:
    """A value in Python."""

    source: str
    """Its source; worth None where it is unknown or absent."""
    none: Expression
    """Is it None?"""
    absent: Expression
    """Is it known to be absent?"""
    constant: bool = False


@dataclass(slots=True)
class Item:
    """The item at hand in a loop over a list, and the names of those of its fields that are read."""

    fields: dict[str, str] = field(default_factory=dict[str, str])

    def name(self, fieldname: str) -> str:
        """The local name of a field."""
        return self.fields.setdefault(fieldname, f"g{len(self.fields)}")


@dataclass(slots=True)
class Writer:
    """One function being written. Every name in it is generated; users' words occur as ``repr`` only."""

    plan: Plan
    usage: Usage
    careful: bool
    """Shift dates by the calendar's own arithmetic, which stops at its ends."""
    reads: Callable[[str], str] = from_row
    """Name of an input fact or list -> Python that reads it."""
    head: list[str] = field(default_factory=list[str])
    """What is read from the row."""
    lines: list[str] = field(default_factory=list[str])
    _names: dict[Hashable, str] = field(default_factory=dict[Hashable, str])
    _numbers: dict[str, int] = field(default_factory=dict[str, int])

    # -- names ------------------------------------------------------------------------------------------------

    def name(self, letter: str, meaning: Hashable) -> tuple[str, bool]:
        """The local name for something, and whether it is a new one."""
        known = self._names.get((letter, meaning))
        if known is not None:
            return known, False
        number = self._numbers.get(letter, 0)
        self._numbers[letter] = number + 1
        name = self._names[letter, meaning] = f"{letter}{number}"
        return name, True

    def read(self, letter: str, name: str) -> str:
        """The local name of an input fact or a list, read from the row once."""
        local, new = self.name(letter, name)
        if new:
            self.head.append(f"{local} = {self.reads(name)}")
        return local

    def write(self, *lines: str) -> None:
        """Adds lines."""
        self.lines.extend(lines)

    def about(self, name: str) -> None:
        """Says what the following lines are about."""
        self.write(f"# {name!r}")

    # -- terms ------------------------------------------------------------------------------------------------

    def operand(self, term: Term, item: Item | None) -> Operand:
        """A term as Python, offsets worked out on a line of their own."""
        match term:
            case Const(value):
                return Operand(repr(plain(value)), FALSE, FALSE, constant=True)
            case AsOfTerm():
                return Operand(self.read("f", AS_OF), FALSE, FALSE)
            case FactTerm(name):
                return self._fact(name)
            case FieldTerm(name):
                local = "None" if item is None else item.name(name)
                return Operand(local, atom(local, "is", "None"), FALSE)
            case OffsetTerm():
                return self._shifted(term)

    def _fact(self, name: str) -> Operand:
        fact = self.plan.rulebook.vocabulary.facts.get(name)
        if fact is not None:
            local = self.read("f", name)
            return Operand(local, FALSE if fact.default is not None else atom(local, "is", "None"), FALSE)
        value, absent = self.name("v", name)[0], self.name("z", name)[0]
        return Operand(value, atom(value, "is", "None"), Atom(absent, f"not {absent}"))

    def _shifted(self, offset: OffsetTerm) -> Operand:
        base = self.operand(offset.base, None)
        local, new = self.name("s", offset)
        if new:
            days = self.days(offset)
            if days is None or self.careful:
                moved = f"shift({base.source}, {offset.count}, {offset.unit.name})"
            else:
                moved = f"{base.source} {_signed(days)}"
            if base.none == FALSE:
                self.write(f"{local} = {moved}")
            else:
                self.write(f"{local} = None if {base.source} is None else {moved}")
        none = FALSE if base.none == FALSE else atom(local, "is", "None")
        return Operand(local, none, base.absent)

    def days(self, offset: OffsetTerm) -> int | None:
        """By how many days an offset moves its base; None when by months or years."""
        match offset.unit:
            case Unit.DAG:
                return offset.count
            case Unit.WEEK:
                return 7 * offset.count
            case Unit.MAAND | Unit.JAAR:
                return None

    def difference(self, left: FactTerm | AsOfTerm, right: FactTerm | AsOfTerm) -> Operand:
        """``left - right`` in days, worked out once for all rules that compare these two dates."""
        first, second = self.operand(left, None), self.operand(right, None)
        none = either([first.none, second.none])
        local, new = self.name("d", (left, right))
        if new:
            less = f"{first.source} - {second.source}"
            self.write(
                f"{local} = {less}" if none == FALSE else f"{local} = None if {text(none)} else {less}"
            )
        unknown = FALSE if none == FALSE else atom(local, "is", "None")
        return Operand(local, unknown, either([first.absent, second.absent]))


def _signed(days: int) -> str:
    return f"- {-days}" if days < 0 else f"+ {days}"
