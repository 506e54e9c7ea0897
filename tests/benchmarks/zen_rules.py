"""zen-engine: one decision, compiled once by its static loader, which is far faster than ``create_decision``."""

from importlib import import_module
from itertools import pairwise
from typing import Any

from overstap_engine.plan import Plan
from tests.benchmarks.engines import Engine
from tests.benchmarks.plain import (
    All,
    Any_,
    Apart,
    Compared,
    Fired,
    Known,
    OneOf,
    PlainRule,
    Tallied,
    Test,
    plain_facts,
    plain_rules,
    strata,
)

__all__ = ["zen_rules"]


def zen_rules(plan: Plan) -> Engine:
    """The rules as expressions, a node for each stratum."""
    rules = plain_rules(plan)
    names = {_name(rule.name): rule.name for rule in rules}
    zen: Any = import_module("zen")  # half typed
    engine = zen.ZenEngine({"loader": {"type": "static", "content": {"rules": _decision(rules)}}})

    def fired(answer: Any) -> frozenset[str]:
        return frozenset(name for key, name in names.items() if answer["result"][key])

    return Engine(
        "zen-engine, without trace", plain_facts, lambda facts: engine.evaluate("rules", facts), fired
    )


def _decision(rules: tuple[PlainRule, ...]) -> dict[str, Any]:
    layers = strata(rules)
    last_counted = max(number for number, layer in enumerate(layers) if any(rule.counted for rule in layer))
    count = " + ".join(f"($.{_name(rule.name)} ? 1 : 0)" for rule in rules if rule.counted)
    nodes = [_node("in", "inputNode", {})]
    for number, layer in enumerate(layers):
        texts = {_name(rule.name): _text(rule.test) for rule in layer}
        if number == last_counted:
            texts["counted"] = count
        expressions = [{"id": f"{number}.{key}", "key": key, "value": value} for key, value in texts.items()]
        content = {"expressions": expressions, "passThrough": True, "executionMode": "single"}
        nodes.append(_node(f"layer{number}", "expressionNode", content))
    nodes.append(_node("out", "outputNode", {}))
    edges = [
        {"id": f"edge{number}", "type": "edge", "sourceId": one["id"], "targetId": other["id"]}
        for number, (one, other) in enumerate(pairwise(nodes))
    ]
    return {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}


def _node(name: str, kind: str, content: dict[str, Any]) -> dict[str, Any]:
    return {"id": name, "type": kind, "name": name, "position": {"x": 0, "y": 0}, "content": content}


def _name(name: str) -> str:
    return "r_" + name.replace("-", "_")


def _text(test: Test) -> str:
    match test:
        case All(parts):
            return "(" + " and ".join(map(_text, parts)) + ")"
        case Any_(parts):
            return "(" + " or ".join(map(_text, parts)) + ")"
        case Compared(fact, "==", value):
            return f"{fact} == {_value(value)}"
        case Compared(fact, operator, value):
            guard = "" if fact == "peildatum" else f"{fact} != null and "
            return f"({guard}{fact} {operator} {_value(value)})"
        case Apart(fact, operator, days):
            return f"({fact} != null and peildatum - {fact} {operator} {days})"
        case OneOf(fact, values):
            return f"{fact} in [{', '.join(map(_value, values))}]"
        case Known(fact, expected):
            return f"{fact} {'!=' if expected else '=='} null"
        case Fired(name, expected):
            return _name(name) if expected else f"not ({_name(name)})"
        case Tallied(least):
            return f"counted >= {least}"


def _value(value: bool | int | str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"'{value}'" if isinstance(value, str) else str(value)
