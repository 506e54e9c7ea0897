"""The types of derived facts, found in the first pass and without a word: the second pass reports mistakes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from overstap_engine.load.date_operands import OFFSET
from overstap_engine.load.names import DATE, NUMBER, UNTYPED, YES_NO, Names, ValueType
from overstap_engine.load.parameter_refs import parameter_name
from overstap_engine.load.scalars import guess
from overstap_engine.model.rulebook import ParameterKind
from overstap_engine.text.tree import MappingNode, Node, ScalarNode, SequenceNode

__all__ = ["DEFINITIONS", "derived_types"]

DEFINITIONS = ("als", "vroegste", "laatste", "nieuwste", "eersteBekende")
"""A derived fact has exactly one of these."""

_PARAMETERS = {ParameterKind.DATUM: DATE, ParameterKind.GETAL: NUMBER}


def derived_types(derivations: Mapping[str, Node], declared: Names) -> Mapping[str, ValueType]:
    """The type of every derived fact, given the input facts, lists and parameters in ``declared``."""
    typing = _Typing(derivations, declared)
    return {name: typing.derived(name, frozenset()) for name in derivations}


@dataclass(frozen=True, slots=True)
class _Typing:
    derivations: Mapping[str, Node]
    declared: Names

    def derived(self, name: str, busy: frozenset[str]) -> ValueType:
        """A definition decides the type. Facts that are defined by each other have none; ``check`` names the cycle."""
        node = self.derivations[name]
        if name in busy or not isinstance(node, MappingNode):
            return UNTYPED
        given = next(((key.text, value) for key, value in node if key.text in DEFINITIONS), None)
        match given:
            case "als", _:
                return YES_NO
            case (("vroegste" | "laatste"), _):
                return DATE
            case "nieuwste", MappingNode() as block:
                return self._field(block.get("van"))
            case "eersteBekende", SequenceNode(items=items):
                return _same(self._operand(item, busy | {name}) for item in items)
            case _:
                return UNTYPED

    def _field(self, node: Node | None) -> ValueType:
        if not isinstance(node, ScalarNode):
            return UNTYPED
        list_id, _, field = node.text.rpartition(".")
        return self.declared.lists.get(list_id, {}).get(field, UNTYPED)

    def _operand(self, node: Node, busy: frozenset[str]) -> ValueType:
        if not isinstance(node, ScalarNode):
            return UNTYPED
        if node.text in self.declared.facts:
            return self.declared.facts[node.text]
        if node.text in self.derivations:
            return self.derived(node.text, busy)
        if node.text == "peildatum" or OFFSET.fullmatch(node.text):
            return DATE
        if parameter_name(node) is not None:
            parameter = self.declared.parameters.get(node.text[1:])
            return _PARAMETERS.get(parameter.kind, UNTYPED) if parameter and parameter.kind else UNTYPED
        return _literal(node)


def _literal(node: ScalarNode) -> ValueType:
    """The type that a value's looks tell; text may be anything."""
    match guess(node):
        case bool():
            return YES_NO
        case int():
            return NUMBER
        case str():
            return UNTYPED
        case _:
            return DATE


def _same(types: Iterable[ValueType]) -> ValueType:
    """The type of the first operand that has one; a keuze may also take the values of the others."""
    known = [type_ for type_ in types if type_.kind is not None]
    if not known:
        return UNTYPED
    alike = [type_ for type_ in known if type_.kind is known[0].kind]
    choices = dict.fromkeys(choice for type_ in alike for choice in type_.choices)
    return ValueType(known[0].kind, tuple(choices))
