"""The graph on one concrete dossier, without a solver: which nodes hold."""

from collections.abc import Mapping
from datetime import date

from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.prove.encode.dag import Lit
from overstap_engine.prove.encode.domains import AS_OF
from overstap_engine.prove.encode.dossier import Dossiers, VariableKey

__all__ = ["GraphEvaluation"]


class GraphEvaluation:
    """Answers of any node whether it holds on one dossier and its copies."""

    def __init__(
        self,
        dossiers: Dossiers,
        copies: Mapping[str, Facts],
        as_of: date,
        parameters: Mapping[str, int | date] | None = None,
    ) -> None:
        self._dag = dossiers.dag
        self._dossiers = dossiers
        self._copies = copies
        self._as_of = as_of
        self._parameters = parameters or {}
        lengths = [
            len(value) for facts in copies.values() for value in facts.values() if isinstance(value, tuple)
        ]
        self._slots = max([1, *lengths])
        self._known: dict[int, bool] = {1: True}
        self._seen = {1}

    def holds(self, lit: Lit) -> bool:
        """Does it hold?"""
        node = abs(lit)
        if node not in self._known:
            self._work_out(node)
        return self._known[node] is (lit > 0)

    def nodes_known(self) -> frozenset[int]:
        """The nodes that were worked out so far."""
        return frozenset(self._known)

    def _work_out(self, wanted: int) -> None:
        known = self._known
        for node in self._dag.cone([wanted], self._slots, self._seen):
            made = self._dag.nodes[node]
            if made[0] == "leaf":
                known[node] = self._leaf(node)
            else:
                below = self._dag.below(node, self._slots)
                known[node] = all(known[abs(part)] is (part > 0) for part in below)

    def _leaf(self, leaf: int) -> bool:
        key = self._dossiers.owner[leaf]
        made = self._dag.nodes[leaf]
        rest = made[1][len(key) :] if made[0] == "leaf" else ()
        match rest:
            case ("list",):
                return key[1] in self._copies[key[0]]
            case ("present",):
                return self._item(key) is not None
            case ("known",):
                return self._value(key) is not None
            case ("yes",):
                return self._value(key) is True
            case ("is", option):
                return self._value(key) == option
            case ("bit", int() as index):
                return bool(self._above_low(key) >> index & 1)
            case _:
                raise TypeError(f"no such leaf: {rest}")

    def _above_low(self, key: VariableKey) -> int:
        value = self._value(key)
        if value is None or isinstance(value, str):
            return 0
        number = value.toordinal() if isinstance(value, date) else value
        domain = self._dossiers.variables[key].domain
        if not domain.low <= number <= domain.high:
            raise ValueError(f"{key[1]}: {value} lies outside the declared range")
        return number - domain.low

    def _value(self, key: VariableKey) -> Scalar | None:
        copy, name, slot, column = key
        if name == AS_OF:
            return self._as_of
        if name.startswith("$"):
            return self._parameters.get(name[1:])
        if slot >= 0:
            item = self._item(key)
            return None if item is None else item.get(column)
        value = self._copies[copy].get(name)
        return None if isinstance(value, tuple) else value

    def _item(self, key: VariableKey) -> Item | None:
        copy, name, slot, _ = key
        items = self._copies[copy].get(name, ())
        return items[slot] if isinstance(items, tuple) and slot < len(items) else None
