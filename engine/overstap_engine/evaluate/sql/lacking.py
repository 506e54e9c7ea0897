"""What keeps a condition undecided, found once for each step: places, and the other steps that these come through.

A place is a fact, a list, or a *part*: what the items of a list lack for one condition. The SQL beside each says when it
counts, given that the step is undecided (rule-language.md, section 3).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from overstap_engine.evaluate.row import key_of
from overstap_engine.evaluate.sql.aggregates import best_is_open
from overstap_engine.evaluate.sql.conditions import NOWHERE, At, Conditions
from overstap_engine.evaluate.sql.lists import Best, Lists
from overstap_engine.evaluate.sql.names import INDEX, Names
from overstap_engine.evaluate.sql.strata import leaves_of
from overstap_engine.evaluate.sql.tree import (
    Tree,
    boolean,
    both,
    coalesce,
    column,
    either,
    is_null,
    not_false,
    opposite,
)
from overstap_engine.evaluate.terms import terms_of
from overstap_engine.model.dependencies import Key
from overstap_engine.model.vocabulary import Vocabulary
from overstap_engine.plan.node import (
    And,
    AnyItem,
    AsOfTerm,
    Comparison,
    Const,
    EqualOrUnknown,
    FactTerm,
    FieldTerm,
    Fixed,
    IsKnown,
    ItemCount,
    Leaf,
    Node,
    OffsetTerm,
    Or,
    SignalTally,
    Term,
    TruthRef,
)
from overstap_engine.plan.plan import (
    ExtremeStep,
    FirstKnownStep,
    NewestStep,
    SignalStep,
    Step,
    TruthStep,
)

__all__ = ["Found", "Lacking", "OfItems", "Part", "Place"]

_SHORT = 4
"""A condition of so many leaves is repeated rather than named."""


@dataclass(frozen=True, slots=True)
class Part:
    """What items of a list lack for a condition, or for a derived fact."""

    list: str
    kind: str
    """``any``: some item must meet ``body``; ``count``: items that do are counted; ``best``: undecided items of an
    aggregate; ``winner``: the newest item itself."""
    body: Node
    fact: str = ""
    """The derived fact, for ``best`` and ``winner``."""


Place: TypeAlias = tuple[str, str] | Part
"""("fact", id), ("list", id), or a part."""


@dataclass(slots=True)
class Found:
    """When each place counts, and when what another step lacks does: any of these."""

    places: dict[Place, list[Tree]] = field(default_factory=dict[Place, list[Tree]])
    through: dict[Key, list[Tree]] = field(default_factory=dict[Key, list[Tree]])

    def add(self, place: Place, when: Iterable[Tree]) -> None:
        """This place counts when all of these hold."""
        self.places.setdefault(place, []).append(both(when))

    def follow(self, key: Key, when: Iterable[Tree]) -> None:
        """What that step lacks counts when all of these hold."""
        self.through.setdefault(key, []).append(both(when))


@dataclass(slots=True)
class OfItems:
    """The same for the items of a list, for one part; the SQL is about one item."""

    fields: dict[str, list[Tree]] = field(default_factory=dict[str, list[Tree]])
    facts: dict[str, list[Tree]] = field(default_factory=dict[str, list[Tree]])
    """Facts, derived ones too, that the items are compared with: when some item makes them matter."""


class Lacking:
    """Works that out for the steps of one plan."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        names: Names,
        lists: Lists,
        conditions: Conditions,
        counted: tuple[Key, ...],
    ) -> None:
        self._vocabulary = vocabulary
        self._names = names
        self._lists = lists
        self._conditions = conditions
        self._counted = counted
        self.exists: dict[tuple[Part, str], str] = {}
        """(part, fact) -> the column of a dossier that says that some item makes the fact matter."""
        self.open: dict[And | Or, str] = {}
        """A long part of a condition -> the column that says that it is undecided."""
        self._stem = ""

    def of_step(self, step: Step) -> Found:
        """What the step lacks, given that it is undecided."""
        found = Found()
        self._stem = self._names.steps[key_of(step)]
        match step:
            case TruthStep(_, node) | SignalStep(_, node):
                self._undecided(node, (), found)
            case FirstKnownStep(_, operands):
                for term in operands:
                    self._term(term, (), found)
            case ExtremeStep() | NewestStep():
                self._aggregate(step, found)
            case _:
                assert_never(step)
        return found

    # -- aggregates -------------------------------------------------------------------------------------------

    def _aggregate(self, step: ExtremeStep | NewestStep, found: Found) -> None:
        known = self._conditions.list_known(step.list)
        is_open = best_is_open(self._lists.best[step.id])
        found.add(("list", step.list), [opposite(known.copy())])
        found.add(Part(step.list, "best", step.where, step.id), [known, is_open])
        for term in terms_of(step.where):
            if not isinstance(term, FieldTerm):
                self._term(term, (known, is_open), found)
        if isinstance(step, NewestStep):
            found.add(Part(step.list, "winner", step.where, step.id), [known, opposite(is_open)])

    # -- conditions on dossiers ---------------------------------------------------------------------------------

    def _undecided(self, node: Node, when: tuple[Tree, ...], found: Found) -> None:
        if isinstance(node, (And, Or)):
            for part in node.parts:
                self._if_undecided(part, when, found)
        else:
            self._if_undecided(node, when, found)

    def _if_undecided(self, node: Node, when: tuple[Tree, ...], found: Found) -> None:
        match node:
            case Fixed():
                return
            case And() | Or():
                self._undecided(node, (*when, self._node_open(node)), found)
            case TruthRef(key):
                found.follow(key, [*when, is_null(self._conditions.key(key))])
            case Leaf():
                self._leaf(node, when, found)
            case _:
                assert_never(node)

    def _node_open(self, node: And | Or) -> Tree:
        """Is the condition undecided? When it is long it is asked once, in a column."""
        if sum(1 for _ in leaves_of(node)) <= _SHORT:
            return is_null(self._conditions.truth(node))
        name = self.open.setdefault(node, "") or self._names.new(self._stem, "_deel_open")
        self.open[node] = name
        return column(name)

    def _leaf(self, leaf: Leaf, when: tuple[Tree, ...], found: Found) -> None:
        test = leaf.test
        match test:
            case IsKnown():
                return
            case Comparison(subject, _, operands):
                guards = when if self._undecided_by_any(test) else (*when, self._open(leaf))
                for term in (subject, *operands):
                    self._term(term, guards, found)
            case EqualOrUnknown(_, operands):
                for term in operands:
                    self._term(term, (*when, self._open(leaf)), found)
            case AnyItem(name, body):
                known, columns = self._conditions.list_known(name), self._lists.existence[name, body]
                found.add(("list", name), [*when, opposite(known.copy())])
                found_one = coalesce(column(columns.found), boolean(False))
                is_open = [known, column(columns.open), opposite(found_one)]
                self._part(Part(name, "any", body), (*when, *is_open), found)
            case ItemCount(name, body):
                known = self._conditions.list_known(name)
                found.add(("list", name), [*when, opposite(known.copy())])
                self._part(Part(name, "count", body), (*when, known, self._open(leaf)), found)
            case SignalTally():
                for key in self._counted:
                    found.follow(key, [*when, self._open(leaf), is_null(self._conditions.key(key))])
            case _:
                assert_never(test)

    def _open(self, leaf: Leaf, at: At = NOWHERE) -> Tree:
        return is_null(self._conditions.truth(Leaf(leaf.test), at))

    def _undecided_by_any(self, test: Comparison) -> bool:
        """Without known-absent values a comparison is undecided exactly when something in it is unknown."""
        terms = (test.subject, *test.operands)
        plain = all(self._conditions.absent(term) is None for term in terms)
        return plain and (len(test.operands) == 1 or all(isinstance(term, Const) for term in test.operands))

    def _part(self, part: Part, when: tuple[Tree, ...], found: Found) -> None:
        found.add(part, when)
        for fact in self.of_items(part, At()).facts:
            # asked of the items, in a column of its own
            name = self.exists.setdefault((part, fact), "") or self._names.new(fact, "_telt_mee")
            self.exists[part, fact] = name
            self._term(FactTerm(fact), (*when, column(name)), found)

    def _term(self, term: Term, when: tuple[Tree, ...], found: Found) -> None:
        match term:
            case Const() | AsOfTerm() | FieldTerm():
                return
            case OffsetTerm(_, _, base):
                self._term(base, when, found)
            case FactTerm(name):
                if name not in self._vocabulary.facts:
                    found.follow(("feit", name), [*when, self._unknown(name)])
                elif self._vocabulary.facts[name].default is None:
                    found.add(("fact", name), [*when, self._unknown(name)])
            case _:
                assert_never(term)

    def _unknown(self, fact: str) -> Tree:
        unknown = is_null(column(self._names.of_fact(fact)))
        absent = self._names.absent.get(fact)
        return unknown if absent is None else both([unknown, opposite(column(absent))])

    # -- conditions on items --------------------------------------------------------------------------------------

    def of_items(self, part: Part, at: At) -> OfItems:
        """What an item lacks for a part."""
        at = At(at.dossier, part.list, at.item)
        found = OfItems()
        body = part.body
        match part.kind:
            case "any":
                self._item_if_undecided(body, (), at, found)
            case "count":
                self._item_reads(body, (is_null(self._conditions.truth(body, at)),), at, found)
            case "best":
                best = self._lists.best[part.fact]
                when = (self._can_change(best, at),)
                self._item_reads(body, when, at, found)
                step = best.step
                names = (step.field,) if isinstance(step, ExtremeStep) else (step.field, step.by)
                for name in names:
                    self._item_term(FieldTerm(name), when, at, found)
                found.facts.clear()  # these were settled by the dossier
            case _:
                step = self._lists.best[part.fact].step
                rank = self._lists.best[part.fact].number
                first = column(INDEX, at.item).eq(column(rank, at.dossier))
                self._item_term(FieldTerm(step.field), (first,), at, found)
        return found

    def _can_change(self, best: Best, at: At) -> Tree:
        """Is this one of the items that could still change the answer (``aggregate.undecided_items``)?"""
        step = best.step
        truth = self._conditions.truth(best.body, at)
        day = self._conditions.value(FieldTerm(step.field if isinstance(step, ExtremeStep) else step.by), at)
        winner = column(best.best, at.dossier)
        beats: Tree
        match step:
            case NewestStep():
                beats = day >= winner
            case ExtremeStep(latest=True):
                beats = day > winner
            case ExtremeStep():
                beats = day < winner
        unsettled = either([is_null(truth), is_null(day.copy())])
        may_win = either([is_null(day.copy()), is_null(winner.copy()), beats])
        return both([not_false(truth.copy()), unsettled, may_win])

    def _item_if_undecided(self, node: Node, when: tuple[Tree, ...], at: At, found: OfItems) -> None:
        match node:
            case And(parts) | Or(parts):
                is_open = (*when, is_null(self._conditions.truth(node, at)))
                for part in parts:
                    self._item_if_undecided(part, is_open, at, found)
            case Leaf(Comparison(subject, _, operands) as test):
                guards = when if self._undecided_by_any(test) else (*when, self._open(node, at))
                for term in (subject, *operands):
                    self._item_term(term, guards, at, found)
            case Leaf(EqualOrUnknown(_, operands)):
                for term in operands:
                    self._item_term(term, (*when, self._open(node, at)), at, found)
            case Fixed() | TruthRef() | Leaf():
                return
            case _:
                assert_never(node)

    def _item_reads(self, body: Node, when: tuple[Tree, ...], at: At, found: OfItems) -> None:
        for term in terms_of(body):
            self._item_term(term, when, at, found)

    def _item_term(self, term: Term, when: tuple[Tree, ...], at: At, found: OfItems) -> None:
        match term:
            case FieldTerm(name):
                lacks = is_null(self._conditions.value(term, at))
                found.fields.setdefault(name, []).append(both([*when, lacks]))
            case FactTerm(name):
                given = name in self._vocabulary.facts and self._vocabulary.facts[name].default is not None
                if not given:
                    found.facts.setdefault(name, []).append(both(when))
            case OffsetTerm(_, _, base):
                self._item_term(base, when, at, found)
            case Const() | AsOfTerm():
                return
            case _:
                assert_never(term)
