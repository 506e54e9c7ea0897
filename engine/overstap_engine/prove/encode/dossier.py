"""All dossiers at once: for every fact, item and field a leaf that says what it is."""

from collections.abc import Mapping
from dataclasses import dataclass

from overstap_engine.model.vocabulary import Kind
from overstap_engine.prove.encode.dag import TRUE, Clause, Dag, LeafName, Lit
from overstap_engine.prove.encode.domains import AS_OF, Domain, Domains
from overstap_engine.prove.encode.numbers import Number, constant, number_leaves, range_clauses
from overstap_engine.prove.encode.symbol import Choices, Payload, Yes

__all__ = ["Dossiers", "Variable", "VariableKey"]

VariableKey = tuple[str, str, int, str]
"""(copy of the dossier, fact or list, slot or -1, field or ''). A free parameter: ('', '$name', -1, '')."""


@dataclass(frozen=True, slots=True)
class Variable:
    """What one fact or field of a dossier can be."""

    key: VariableKey
    domain: Domain
    known: Lit
    payload: Payload


class Dossiers:
    """One dossier and any number of copies that share most facts; makes leaves when they are first asked for."""

    def __init__(self, dag: Dag, domains: Domains) -> None:
        self.dag = dag
        self.domains = domains
        self.variables: dict[VariableKey, Variable] = {}
        self.owner: dict[int, VariableKey] = {}
        """Leaf -> the variable it belongs to; ``(copy, list, slot, '')`` for a slot, slot -1 for the list itself."""
        self.item_leaves: dict[int, str] = {}
        """Leaf that speaks of one item -> its list."""
        self._differing: dict[str, frozenset[str]] = {"": frozenset()}

    def add_copy(self, name: str, differing: frozenset[str]) -> None:
        """A copy of the dossier with its own facts and lists ``differing``; it shares all others."""
        if name in self._differing:
            raise ValueError(f"there is a copy {name!r} already")
        self._differing[name] = differing

    def copies(self) -> Mapping[str, frozenset[str]]:
        """Every copy by name, with what differs; '' is the dossier itself."""
        return self._differing

    def _home(self, copy: str, name: str) -> str:
        return copy if name in self._differing[copy] else ""

    # -- what can vary ------------------------------------------------------------------------------------------

    def as_of(self) -> Variable:
        """The peildatum; the same for every copy."""
        return self._variable(("", AS_OF, -1, ""), self.domains.as_of, required=True)

    def fact(self, copy: str, name: str) -> Variable:
        """An input fact."""
        domain = self.domains.facts[name]
        return self._variable((self._home(copy, name), name, -1, ""), domain, required=domain.required)

    def field(self, copy: str, items: str, slot: int, name: str) -> Variable:
        """A field of the item in a slot."""
        domain = self.domains.lists[items][name]
        return self._variable((self._home(copy, items), items, slot, name), domain, required=domain.required)

    def parameter(self, name: str, low: int, high: int, kind: Kind) -> Variable:
        """A parameter that may be anything from ``low`` to ``high``."""
        domain = Domain(kind, low=low, high=high, required=True)
        found = self._variable(("", f"${name}", -1, ""), domain, required=True)
        if found.domain != domain:
            raise ValueError(f"${name} has another range already")
        return found

    def list_known(self, copy: str, items: str) -> Lit:
        """The list is recorded, be it empty."""
        key = (self._home(copy, items), items, -1, "")
        return self._leaf(key, "list")

    def present(self, copy: str, items: str, slot: int) -> Lit:
        """There is an item in this slot."""
        key = (self._home(copy, items), items, slot, "")
        leaf = self._leaf(key, "present")
        if not self.dag.clauses[leaf]:  # items only stand in a list that is recorded
            self.dag.clauses[leaf] = ((-leaf, self.list_known(copy, items)),)
        return leaf

    def list_key(self, copy: str, items: str) -> str:
        """The name of a list, the same for copies that share it."""
        home = self._home(copy, items)
        return f"{home}/{items}" if home else items

    # -- leaves -------------------------------------------------------------------------------------------------

    def _leaf(self, key: VariableKey, *rest: str | int) -> Lit:
        name: LeafName = (*key, *rest)
        leaf = self.dag.leaf(*name)
        if leaf not in self.owner:
            self._own(leaf, key)
            self.dag.clauses[leaf] = ()
        return leaf

    def _own(self, leaf: Lit, key: VariableKey) -> None:
        self.owner[leaf] = key
        copy, name, slot, _ = key
        if slot >= 0:
            self.item_leaves[leaf] = f"{copy}/{name}" if copy else name

    def _variable(self, key: VariableKey, domain: Domain, *, required: bool) -> Variable:
        if key not in self.variables:
            known = TRUE if required else self._leaf(key, "known")
            self.variables[key] = Variable(key, domain, known, self._payload(key, domain))
        return self.variables[key]

    def _payload(self, key: VariableKey, domain: Domain) -> Payload:
        match domain.kind:
            case Kind.JA_NEE:
                return Yes(self._leaf(key, "yes"))
            case Kind.KEUZE | Kind.TEKST:
                return self._choices(key, domain)
            case Kind.GETAL | Kind.DATUM:
                return self._number(key, domain)

    def _choices(self, key: VariableKey, domain: Domain) -> Choices:
        if len(domain.values) < 2:
            return Choices(dict.fromkeys(domain.values, TRUE))
        options = {value: self._leaf(key, "is", value) for value in domain.values}
        leaves = [*options.values()]
        pairs = [(-one, -other) for index, one in enumerate(leaves) for other in leaves[:index]]
        self._constrain(leaves, (tuple(leaves), *pairs))
        return Choices(options)

    def _number(self, key: VariableKey, domain: Domain) -> Number:
        if domain.low == domain.high:
            return constant(domain.low)
        number = number_leaves(self.dag, domain.low, domain.high, *key, "bit")
        for leaf in number.bits:
            self._own(leaf, key)
        self._constrain([*number.bits], tuple(range_clauses(number)))
        return number

    def _constrain(self, leaves: list[Lit], clauses: tuple[Clause, ...]) -> None:
        """Loading any of the leaves brings in the clauses, with all other leaves."""
        for leaf in leaves:
            self.dag.clauses[leaf] = clauses
