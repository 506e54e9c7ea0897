"""``$naam``: parameters as operands, and whether their values fit what they are compared with (section 2)."""

import re

from overstap_engine.diagnostics.catalogue.names import UnknownParameter
from overstap_engine.diagnostics.catalogue.types import ParameterMisfit, ParameterValueMisfit
from overstap_engine.load.names import Context, ParameterType, ValueType
from overstap_engine.model.condition import ParameterRef
from overstap_engine.model.rulebook import ParameterKind
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Kind
from overstap_engine.text.suggest import closest
from overstap_engine.text.tree import ScalarNode

__all__ = ["parameter_name", "read_parameter"]

_PARAMETER = re.compile(r"\$\S*")
_KINDS = {Kind.DATUM: ParameterKind.DATUM, Kind.GETAL: ParameterKind.GETAL}


def parameter_name(value: ScalarNode) -> str | None:
    """``$naam`` without the dollar sign; None for anything else. In quotes it is plain text."""
    return value.text[1:] if value.plain and _PARAMETER.fullmatch(value.text) else None


def _find(value: ScalarNode, context: Context) -> ParameterType | None:
    """The parameter that ``$naam`` names; None after a finding, or when its own declaration is wrong."""
    parameters = context.names.parameters
    name = value.text.removeprefix("$")
    if name not in parameters:
        candidates = tuple(f"${candidate}" for candidate in closest(name, parameters))
        context.log.report(UnknownParameter(value.span, value.text, candidates))
        return None
    found = parameters[name]
    if found.kind is None:
        context.log.leave_out(value.span)
        return None
    return found


def read_parameter(
    value: ScalarNode, type_: ValueType, subject: str, context: Context, *, within_list: bool = False
) -> ParameterRef | None:
    """A parameter that fits this type. ``within_list``: a lijst may stand here too, for all its values."""
    found = _find(value, context)
    if found is None or found.kind is None or type_.kind is None:
        return None
    if within_list and found.kind is ParameterKind.LIJST:
        wrong = tuple(str(_written(item)) for item in found.values if not _fits(item, type_))
        if wrong:
            context.log.report(ParameterValueMisfit(value.span, value.text, wrong, subject, type_.kind.value))
            return None
    elif found.kind is not _KINDS.get(type_.kind):
        context.log.report(
            ParameterMisfit(value.span, value.text, found.kind.value, subject, type_.kind.value)
        )
        return None
    return ParameterRef(value.text[1:], value.span)


def _fits(value: Scalar, type_: ValueType) -> bool:
    match type_.kind:
        case Kind.JA_NEE:
            return isinstance(value, bool)
        case Kind.GETAL:
            return isinstance(value, int) and not isinstance(value, bool)
        case Kind.KEUZE:
            return isinstance(value, str) and value in type_.choices
        case Kind.TEKST:
            return isinstance(value, str)
        case Kind.DATUM:
            return not isinstance(value, str | int)
        case None:
            return True


def _written(value: Scalar) -> Scalar:
    return ("ja" if value else "nee") if isinstance(value, bool) else value
