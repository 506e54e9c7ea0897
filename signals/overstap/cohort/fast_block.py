"""The fastest way from NDJSON to raised rules: whole blocks of lines at once, from bytes to bit masks.

Only for a vocabulary of facts without lists, none of them hidden from the party, and for blocks in which every line
names every fact, with null for what is not known. Whatever it does not take is for the reader of single lines to judge,
so a dossier is accepted or refused here exactly as everywhere else.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO
from typing import Annotated, Any, Final, Literal

from overstap.cohort.libraries import library
from overstap.dossier.shape import GREATEST, ID, YEAR, Group, Items, Leaf, Shape
from overstap_engine.evaluate.compiled import rows_kernel
from overstap_engine.evaluate.row import AS_OF, plain
from overstap_engine.evaluate.terms import ordinary_days
from overstap_engine.model.bounds import NumberRange, YearsAround
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Fact, Kind, Vocabulary
from overstap_engine.plan.plan import Plan

__all__ = ["BlockReader", "suits"]

_REMEMBERED: Final = 1 << 14
_ISO_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_BSN: Final = 9
"""The length of a citizen service number."""


def suits(vocabulary: Vocabulary) -> bool:
    """Whether blocks of dossiers of this vocabulary can be read at all."""
    return not vocabulary.lists


class BlockReader:
    """Reads blocks of dossiers of one overstapjaar and runs the rules of one plan on them."""

    def __init__(self, plan: Plan, shape: Group, as_of: date) -> None:
        """``plan``: for a party that may see everything in the dossiers."""
        msgspec = library("msgspec")
        tree = _Tree(plan, shape, msgspec)
        self._decode = msgspec.json.Decoder(tree.type).decode
        self._refusals = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError)
        self._keys = tree.keys
        self._ordinary = as_of.toordinal() in ordinary_days(plan)
        self.plan = plan
        self._run = rows_kernel(plan, tree.reads(as_of), tree.label, tree.named).run

    def read(self, block: bytes) -> tuple[list[str], list[int]] | None:
        """The pseudonym and the mask of raised rules of every line; None when the lines are for the strict reader.

        ``block``: whole lines.
        """
        if b"\\" in block or not self._ordinary:
            return None  # an escape could hide a key or a colon
        try:
            names, masks = self._run(map(self._decode, BytesIO(block)))
        except self._refusals:
            return None
        # as many colons as keys that have to be there: so no key is repeated, and none of the colons is in a text
        if block.count(b":") != len(names) * self._keys:
            return None
        if _BSN in {*map(len, names)} and any(len(name) == _BSN and name.isdigit() for name in names):
            return None
        return names, masks


class _Days(dict[str | None, Any]):
    """Day numbers by how they are written; refuses whatever is no ordinary day."""

    def __init__(self, allowed: range, default: Scalar | None) -> None:
        super().__init__({None: plain(default)})
        self._allowed = allowed

    def __missing__(self, written: str) -> int:
        day = date.fromisoformat(written).toordinal() if _ISO_DATE.fullmatch(written) else -1
        if day not in self._allowed:
            raise ValueError(written)
        if len(self) < _REMEMBERED:
            self[written] = day
        return day


class _Tree:
    """Struct types made from the vocabulary, and the Python that reads facts from them.

    Fields have made-up names, so that no fact can clash with a name of Python.
    """

    def __init__(self, plan: Plan, shape: Group, msgspec: Any) -> None:
        self._facts: Mapping[str, Fact] = plan.rulebook.vocabulary.facts
        self._year = plan.year
        self._ordinary = ordinary_days(plan)
        self._msgspec = msgspec
        self._paths: dict[str, str] = {}
        """Fact -> where it stands in a struct: ``.f3.f0``."""
        self._read: set[str] = set()
        self.named: dict[str, object] = {}
        """What the Python uses by name."""
        self.keys = 0
        """How many keys a dossier has, groups included."""
        self.type = self._struct(shape, "")

    def reads(self, as_of: date) -> Callable[[str], str]:
        """The Python that reads a fact from ``row``; also of the peildatum."""

        def read(name: str) -> str:
            if name == AS_OF:
                return repr(as_of.toordinal())
            self._read.add(name)
            return self._expression(name)

        return read

    def label(self) -> str:
        """The Python for the pseudonym, which also judges the dates that no rule reads."""
        days = [name for name in self._paths if name in self._facts and self._is_date(name)]
        unread = [self._expression(name) for name in days if name not in self._read]
        name = f"row{self._paths[ID]}"
        return f"({', '.join([name, *unread])})[0]" if unread else name

    def _is_date(self, name: str) -> bool:
        return self._facts[name].kind is Kind.DATUM

    def _expression(self, name: str) -> str:
        where = f"row{self._paths[name]}"
        fact = self._facts[name]
        if fact.kind is Kind.DATUM:
            return f"{self._days(fact)}[{where}]"
        return where if fact.default is None else f"({fact.default!r} if {where} is None else {where})"

    def _days(self, fact: Fact) -> str:
        allowed = self._ordinary
        if isinstance(fact.range, YearsAround):
            first, last = (day.toordinal() for day in fact.range.days(self._year))
            allowed = range(max(first, allowed.start), min(last + 1, allowed.stop))
        name = f"_days_{[*self._facts].index(fact.id)}"
        self.named.setdefault(name, _Days(allowed, fact.default))
        return name

    # -- types ----------------------------------------------------------------------------------------------------

    def _struct(self, group: Group, path: str) -> Any:
        fields: list[tuple[str, Any]] = []
        keys: dict[str, str] = {}
        for place, (key, shape) in enumerate(group.children.items()):
            name = f"f{place}"
            keys[name] = key
            fields.append((name, self._type(shape, f"{path}.{name}")))
        self.keys += len(fields)
        return self._msgspec.defstruct("Group", fields, rename=keys, forbid_unknown_fields=True, gc=False)

    def _type(self, shape: Shape, path: str) -> Any:
        match shape:
            case Group():
                return self._struct(shape, path)
            case Items():
                raise TypeError(f"a list: {shape.id}")
            case Leaf():
                self._paths[shape.id] = path
                value = self._leaf(shape)
                return value if shape.required else value | None

    def _leaf(self, leaf: Leaf) -> Any:
        match leaf.kind:
            case Kind.JA_NEE:
                return bool
            case Kind.DATUM:
                return str  # looked up in ``_Days``
            case Kind.GETAL:
                return self._number(leaf)
            case Kind.TEKST:
                return Annotated[str, self._msgspec.Meta(min_length=1)] if leaf.id == ID else str
            case Kind.KEUZE:
                choices: Any = Literal
                return choices[leaf.choices]

    def _number(self, leaf: Leaf) -> Any:
        if leaf.id == YEAR:
            years: Any = Literal
            return years[self._year]
        low, high = -GREATEST, GREATEST
        limits = self._facts[leaf.id].range
        if isinstance(limits, NumberRange):
            low, high = max(low, limits.low), min(high, limits.high)
        return Annotated[int, self._msgspec.Meta(ge=low, le=high)]
