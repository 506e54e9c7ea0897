"""All that one party could have before it instead of one dossier: the rules as it reads them there.

What the party may not see is left out before anything is asked, so no answer can depend on it.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Final

from overstap_engine.check.dependencies import chains, inputs_of
from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.model.vocabulary import Fact, Field, Kind
from overstap_engine.plan import Plan
from overstap_engine.prove import Domains, Lit, Ordinary, Universe, domains_of
from overstap_engine.prove.encode.domains import AS_OF
from overstap_engine.prove.encode.fixing import has_value

__all__ = ["MOST_NEW", "Ground"]

MOST_NEW: Final = 4
"""At most so many new items in a list count as something that people can do."""


class Ground:
    """Asks about dossiers around that of ``case``; close it after use. Raises ``OutsideDomain``."""

    def __init__(self, plan: Plan, case: Case) -> None:
        self.plan = plan
        self.rulebook: Final = plan.rulebook
        self.case = case
        self.domains = domains_of(
            plan.rulebook, year=plan.year, region=plan.region, known=_known(case.facts, plan.rulebook)
        )
        self.near = Ordinary(_completed(case, self.domains), case.as_of)
        self.universe = Universe(self.domains, self.near)
        self.universe.slots = max(self.universe.slots, _longest(case.facts) + MOST_NEW + 1)
        self.world = self.universe.world(
            plan.rulebook, year=plan.year, region=plan.region, party=plan.party, hidden=case.hidden
        )

    def close(self) -> None:
        """Frees the solver."""
        self.universe.close()

    # -- rules ------------------------------------------------------------------------------------------------

    def raised(self, code: str) -> Lit:
        """The signal is given."""
        return self.world.raised(code)

    def cleared(self, code: str) -> Lit:
        """The signal is surely not given: its condition is false, or the rules are not about this student."""
        return self.universe.any_of(-self.world.scope.true, self.world.signal(code).false)

    def inputs(self, code: str) -> frozenset[str]:
        """Facts and lists on which a signal depends, also through derived facts and other signals."""
        return self._inputs[code]

    @cached_property
    def _inputs(self) -> Mapping[str, frozenset[str]]:
        """Of every rule that the party may see."""
        linked = chains(self.rulebook)
        about = self.names(self.world.scope.true)
        return {
            code: about | {*inputs_of(self.rulebook, linked["signaal", code])}
            for code, rule in self.rulebook.rules.items()
            if self.plan.party in rule.visible_to
        }

    def field_is(self, name: str, slot: int, column: str, value: Scalar | None) -> Lit:
        """A field of the item in a slot has this value; None: it is not recorded."""
        return has_value(self.universe.dag, self.universe.dossiers.field("", name, slot, column), value)

    def as_near(self, name: str) -> Iterator[Lit]:
        """A fact, a list or the peildatum is as it is now."""
        recorded = self.near.facts.get(name)
        if name == AS_OF:
            yield self.universe.as_of_is(self.near.as_of)
        elif name in self.domains.lists:
            yield from self.list_is(name, recorded if isinstance(recorded, tuple) else None)
        else:
            yield self.universe.fact_is(name, None if isinstance(recorded, tuple) else recorded)

    def list_is(
        self, name: str, items: tuple[Item, ...] | None, open_: Container[tuple[int, str]] = ()
    ) -> Iterator[Lit]:
        """A list holds exactly these items; None: it is not recorded. ``open_``: (item, field) left undecided."""
        known = self.universe.known(name)
        yield -known if items is None else known
        here = items or ()
        for slot in range(self.universe.slots):
            present = self.universe.dossiers.present("", name, slot)
            yield present if slot < len(here) else -present
        for slot, item in enumerate(here):
            for column in self.domains.lists[name]:
                if (slot, column) not in open_:
                    yield self.field_is(name, slot, column, item.get(column))

    # -- agreements -------------------------------------------------------------------------------------------

    @cached_property
    def _agreements(self) -> Mapping[str, tuple[Lit, frozenset[str]]]:
        """Title -> node and facts, of what holds in this dossier too: what it violates already says nothing."""
        found: dict[str, tuple[Lit, frozenset[str]]] = {}
        now = self.universe.on(self.near.facts, self.near.as_of)
        for each in self.rulebook.declarations.invariants.values():
            lit = self.world.not_violated(each.condition)
            if now.holds(lit):
                found[each.title] = lit, self.names(lit)
        return found

    def agreements(self, names: Iterable[str]) -> dict[str, Lit]:
        """What always holds and touches any of these facts, also by way of one another."""
        touched, found = {*names}, dict[str, Lit]()
        changed = True
        while changed:
            changed = False
            for title, (lit, about) in self._agreements.items():
                if title not in found and not touched.isdisjoint(about):
                    found[title], changed = lit, True
                    touched |= about
        return {title: found[title] for title in self._agreements if title in found}

    def names(self, *lits: Lit) -> frozenset[str]:
        """Facts, lists and ``peildatum`` that nodes are made of."""
        owner, nodes = self.universe.dossiers.owner, self.universe.dag.cone(lits, 1, set())
        return frozenset(owner[node][1] for node in nodes if node in owner)


def _known(facts: Facts, rulebook: Rulebook) -> Mapping[str, list[Scalar]]:
    """Values that must be possible: texts, and what is recorded for a fact without a declared ``bereik``."""
    found: dict[str, list[Scalar]] = {}
    for name, described, value in _recorded(facts, rulebook):
        if described.kind is Kind.TEKST or described.range is None:
            found.setdefault(name, []).append(value)
    return found


def _recorded(facts: Facts, rulebook: Rulebook) -> Iterator[tuple[str, Fact | Field, Scalar]]:
    vocabulary = rulebook.vocabulary
    for name, value in facts.items():
        if not isinstance(value, tuple):
            if name in vocabulary.facts:
                yield name, vocabulary.facts[name], value
        elif name in vocabulary.lists:
            fields = vocabulary.lists[name].fields
            for item in value:
                yield from ((f"{name}.{column}", fields[column], one) for column, one in item.items())


def _completed(case: Case, domains: Domains) -> Facts:
    """A required fact that the party may not see gets a value that nobody reads: it stays hidden."""
    filled = {
        name: domain.first()
        for name, domain in domains.facts.items()
        if domain.required and name in case.hidden
    }
    return {**case.facts, **filled}


def _longest(facts: Facts) -> int:
    return max((len(value) for value in facts.values() if isinstance(value, tuple)), default=0)
