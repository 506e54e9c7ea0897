"""A rulebook in which one condition comes out one way, whatever the dossier says."""

from dataclasses import replace
from typing import Final

from overstap.testing.changes.change import Target
from overstap_engine.model.condition import AllOf, AnyOf, Condition, Counted, NoneOf, Not, Quantified
from overstap_engine.model.rulebook import Extreme, Newest, Rulebook, TruthOf

__all__ = ["forced"]

_CONSTANT: Final[dict[bool, Condition]] = {True: AllOf(()), False: AnyOf(())}


def forced(rulebook: Rulebook, target: Target, part: Condition, truth: bool) -> Rulebook:
    """The same rulebook, but ``part`` of a rule or derived fact is always ``truth``; in a list for every item."""
    kind, name = target
    if kind == "signaal":
        rule = rulebook.rules[name]
        changed = replace(rule, condition=_put(rule.condition, part, truth))
        return replace(rulebook, rules={**rulebook.rules, name: changed})
    derivation = rulebook.derivations[name]
    match derivation.definition:
        case TruthOf(condition):
            definition: TruthOf | Extreme | Newest = TruthOf(_put(condition, part, truth))
        case Extreme() as extreme:
            definition = replace(extreme, where=_put(extreme.where, part, truth))
        case Newest() as newest:
            definition = replace(newest, where=_put(newest.where, part, truth))
        case _:
            raise ValueError(f"no conditions in {name}")
    derivations = {**rulebook.derivations, name: replace(derivation, definition=definition)}
    return replace(rulebook, derivations=derivations)


def _put(whole: Condition, part: Condition, truth: bool) -> Condition:
    if whole is part:
        return _CONSTANT[truth]
    match whole:
        case AllOf(parts) | AnyOf(parts) | NoneOf(parts):
            return replace(whole, parts=tuple(_put(each, part, truth) for each in parts))
        case Not(inner):
            return replace(whole, part=_put(inner, part, truth))
        case Quantified() | Counted():
            return replace(whole, body=_put(whole.body, part, truth))
        case _:
            return whole
