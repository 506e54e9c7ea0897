"""The names conditions may use, with their types; the first pass over all files, complete before the second."""

from collections.abc import Mapping
from dataclasses import dataclass

from overstap_engine.load.log import Log
from overstap_engine.model.rulebook import ParameterKind
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Kind

__all__ = ["DATE", "NUMBER", "UNTYPED", "YES_NO", "Context", "Fields", "Names", "ParameterType", "ValueType"]


@dataclass(frozen=True, slots=True)
class ValueType:
    """The type of a fact or field. ``kind`` is None when its declaration is wrong: then anything fits, so that
    one mistake gives one finding."""

    kind: Kind | None
    choices: tuple[str, ...] = ()
    """The ids of a keuze."""


UNTYPED = ValueType(None)
YES_NO = ValueType(Kind.JA_NEE)
DATE = ValueType(Kind.DATUM)
NUMBER = ValueType(Kind.GETAL)

Fields = Mapping[str, ValueType]
"""The fields of a list; empty when they could not be read."""


@dataclass(frozen=True, slots=True)
class ParameterType:
    """The type of a parameter, None when its declaration is wrong; and for a lijst every value it may hold."""

    kind: ParameterKind | None
    values: tuple[Scalar, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """Everything conditions can refer to, over all files."""

    facts: Mapping[str, ValueType]
    """Input facts and derived facts."""
    lists: Mapping[str, Fields]
    parameters: Mapping[str, ParameterType]


@dataclass(frozen=True, slots=True)
class Context:
    """Where a condition stands: which names it may use, and in the body of which list."""

    names: Names
    log: Log
    list: str | None = None

    @property
    def fields(self) -> Fields:
        """The fields a body may speak of."""
        return {} if self.list is None else self.names.lists[self.list]

    def inside(self, list_id: str) -> "Context":
        """The same, in the body of a condition on ``list_id``."""
        return Context(self.names, self.log, list_id)
