"""What every fact and field is compared with in a rulebook: constants and offsets, also through derived facts."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from overstap_engine.model.condition import (
    AsOf,
    Compare,
    Condition,
    Counted,
    FactRef,
    FieldRef,
    Literal,
    Offset,
    Operand,
    ParameterRef,
    Quantified,
    Subject,
    Unit,
    UnknownOr,
)
from overstap_engine.model.dependencies import topological_order
from overstap_engine.model.lookup import Resolved, lookup
from overstap_engine.model.rulebook import Definition, Extreme, FirstKnown, Newest, Rulebook, TruthOf
from overstap_engine.model.walk import parts

__all__ = ["Met", "meet_rulebook"]


@dataclass(slots=True)
class Met:
    """What one fact or field is compared with."""

    texts: dict[str, None] = field(default_factory=dict[str, None])
    """In the order met."""
    numbers: list[int] = field(default_factory=list[int])
    shifts: list[tuple[int, Unit]] = field(default_factory=list[tuple[int, Unit]])
    """Offsets from another date: signed."""

    def take(self, other: "Met") -> None:
        """What a value made from this one is compared with counts here too."""
        self.texts |= other.texts
        self.numbers += other.numbers
        self.shifts += other.shifts


def meet_rulebook(rulebook: Rulebook, year: int, region: str | None, met: dict[str, Met]) -> None:
    """Add what the rules and derived facts of ``rulebook`` compare facts with; a field is named ``lijst.veld``."""
    parameters = {
        name: lookup(parameter, year=year, region=region) for name, parameter in rulebook.parameters.items()
    }
    for items, condition in _written(rulebook):
        _meet(condition, items, parameters, met)
    for kind, name in reversed(topological_order(rulebook)):
        if kind == "feit" and name in met:
            for source in _sources(rulebook.derivations[name].definition):
                met.setdefault(source, Met()).take(met[name])


def _written(rulebook: Rulebook) -> Iterator[tuple[str | None, Condition]]:
    """Every condition, outermost only, with the list whose items it is about."""
    for rule in rulebook.rules.values():
        yield None, rule.condition
    for derivation in rulebook.derivations.values():
        match derivation.definition:
            case TruthOf(condition):
                yield None, condition
            case Extreme() | Newest() as aggregate:
                yield aggregate.list, aggregate.where
            case FirstKnown():
                pass
    for action in rulebook.actions.values():
        if action.only_if is not None:
            yield None, action.only_if
    if rulebook.scope is not None:
        yield None, rulebook.scope


def _sources(definition: Definition) -> Iterator[str]:
    """The facts and fields that a derived value is taken from."""
    match definition:
        case Extreme() | Newest():
            yield f"{definition.list}.{definition.field}"
        case FirstKnown(operands):
            for operand in operands:
                if isinstance(operand, FactRef):
                    yield operand.id
        case TruthOf():
            pass


def _meet(
    condition: Condition, items: str | None, parameters: Mapping[str, Resolved | None], met: dict[str, Met]
) -> None:
    if isinstance(condition, Quantified | Counted):
        items = condition.list
    if isinstance(condition, Compare | UnknownOr):
        name = _name(condition.subject, items)
        if name is not None:
            _meet_operands(condition.operands, parameters, met.setdefault(name, Met()))
    for part in parts(condition):
        _meet(part, items, parameters, met)


def _name(subject: Subject, items: str | None) -> str | None:
    match subject:
        case FactRef(name):
            return name
        case FieldRef(name):
            return f"{items}.{name}"
        case AsOf():
            return None


def _meet_operands(operands: Iterable[Operand], parameters: Mapping[str, Resolved | None], met: Met) -> None:
    for operand in operands:
        match operand:
            case Literal(value):
                _meet_value(value, met)
            case ParameterRef(name):
                _meet_value(parameters.get(name), met)
            case Offset(count, unit, before, _):
                number = parameters.get(count.name) if isinstance(count, ParameterRef) else count
                if isinstance(number, int):
                    met.shifts.append((-number if before else number, unit))
            case FactRef() | AsOf():
                pass


def _meet_value(value: Resolved | None, met: Met) -> None:
    match value:
        case tuple():
            for one in value:
                _meet_value(one, met)
        case str():
            met.texts[value] = None
        case bool() | date() | None:
            pass
        case int():
            met.numbers.append(value)
