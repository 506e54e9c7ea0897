"""A world: one rulebook as one party reads it in one year and region, over all dossiers."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from overstap_engine.model.condition import Condition
from overstap_engine.model.lookup import lookup
from overstap_engine.model.rulebook import (
    Action,
    Extreme,
    FirstKnown,
    Newest,
    Rule,
    Rulebook,
    TruthOf,
    Within,
)
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Kind
from overstap_engine.prove.encode.aggregates import AggregateItem, aggregate_symbol
from overstap_engine.prove.encode.conditions import ConditionEncoder, SlotReader
from overstap_engine.prove.encode.dag import FALSE, TRUE, Dag, ItemAtom, Lit
from overstap_engine.prove.encode.dependence import Dependence, dependence_of
from overstap_engine.prove.encode.dossier import Dossiers, Variable
from overstap_engine.prove.encode.numbers import Number
from overstap_engine.prove.encode.operands import Calendar, Operands
from overstap_engine.prove.encode.symbol import (
    Rails,
    Symbol,
    choose_symbol,
    fixed,
    of_rails,
    symbol_rails,
)

__all__ = ["Item", "World", "WorldSpec"]

_SURE = Rails(TRUE, FALSE)
_NEVER = Rails(FALSE, TRUE)


@dataclass(frozen=True, slots=True)
class WorldSpec:
    """What a world reads, and how."""

    rulebook: Rulebook
    year: int
    region: str | None
    party: str
    hidden: Mapping[str, Lit]
    """Fact or list -> the node that says that the party may not see it; not there: it may."""
    free: Mapping[str, tuple[int, int]]
    """Parameters that may be anything in a range (days as day numbers)."""
    copy: str
    """Which copy of the dossier; '' is the dossier itself."""


class Item:
    """Any one item of a list, to ask something about."""

    def __init__(self, read: SlotReader, encoder: ConditionEncoder) -> None:
        self._read = read
        self._encoder = encoder

    def known(self, column: str) -> Lit:
        """Is this field recorded?"""
        return self._read(column).known

    def condition(self, condition: Condition) -> Rails:
        """A condition on the fields of this item."""
        return self._encoder.rails(condition, self._read)


class World:
    """Encodes on demand: asking for one rule encodes what that rule depends on."""

    def __init__(
        self,
        dag: Dag,
        dossiers: Dossiers,
        calendar: Calendar,
        spec: WorldSpec,
        parent: "World | None" = None,
        like: "World | None" = None,
    ) -> None:
        """``parent``: what did not change since then is not encoded again. ``like``: a world of much the same rulebook,
        maybe of another universe; what depends on what is only worked out where that is different."""
        self.dag = dag
        self.dossiers = dossiers
        self.spec = spec
        self.parameters = _parameters(spec, dossiers)
        self._calendar = calendar
        self._as_of = _number(dossiers.as_of())
        self.operands = Operands(dag, calendar, self.parameters, self.value, self._as_of)
        self._encoder = ConditionEncoder(dag, self, self.operands)
        self._facts: dict[str, Symbol] = {}
        self._signals: dict[str, Rails] = {}
        self._conditions: dict[int, tuple[Condition, Rails]] = {}
        known = parent or like
        if known is not None and known.spec.rulebook is spec.rulebook:
            self._dependence: Dependence = known._dependence
        else:
            self._dependence = dependence_of(spec.rulebook, None if known is None else known._dependence)
        if parent is not None:
            self._take_over(parent)

    # -- rules, facts and actions -------------------------------------------------------------------------------

    def signal(self, code: str) -> Rails:
        """The rule itself, whoever may see its signal; outside its years surely false."""
        if code not in self._signals:
            self._signals[code] = self.rule_condition(code)
        return self._signals[code]

    def rule_condition(self, code: str, instead: Mapping[int, Rails] | None = None) -> Rails:
        """A rule in which some parts, named by ``id``, are replaced."""
        rule = self.spec.rulebook.rules[code]
        if not _applies(rule, self.spec.year):
            return _NEVER
        return self._with(instead).rails(rule.condition)

    def condition(self, condition: Condition, instead: Mapping[int, Rails] | None = None) -> Rails:
        """Any condition; parts named by ``id`` in ``instead`` are replaced."""
        if instead:
            return self._with(instead).rails(condition)
        if id(condition) not in self._conditions:
            self._conditions[id(condition)] = (condition, self._encoder.rails(condition))
        return self._conditions[id(condition)][1]

    def derived(self, fact: str) -> Rails:
        """A derived or input ja_nee fact as a condition."""
        return symbol_rails(self.dag, self.value(fact))

    def value(self, name: str) -> Symbol:
        """An input or derived fact as conditions see it."""
        if name not in self._facts:
            derived = name in self.spec.rulebook.derivations
            self._facts[name] = self._derive(name) if derived else self._input(name)
        return self._facts[name]

    @property
    def scope(self) -> Rails:
        """Whether the rulebook is about this student."""
        scope = self.spec.rulebook.scope
        return _SURE if scope is None else self.condition(scope)

    def visible(self, code: str) -> bool:
        """May this party ever see the signal?"""
        return self.spec.party in self.spec.rulebook.rules[code].visible_to

    def counting(self, code: str) -> bool:
        """Does the rule count signals, so that it is never listed as undetermined?"""
        return code in self._dependence.counting

    def raised(self, code: str) -> Lit:
        """In scope and surely true, whoever may see it."""
        return self.dag.both(self.scope.true, self.signal(code).true)

    def undetermined(self, code: str) -> Lit:
        """In scope and undecided, whoever may see it; never for a rule that counts signals."""
        if self.counting(code):
            return FALSE
        rails = self.signal(code)
        return self.dag.all_of([self.scope.true, -rails.true, -rails.false])

    def action(self, code: str) -> Rails:
        """``alleenAls``; without one surely true."""
        only_if = self.spec.rulebook.actions[code].only_if
        return _SURE if only_if is None else self.condition(only_if)

    def offered(self, code: str) -> Lit:
        """A visible raised signal asks for it here, and ``alleenAls`` is not surely false."""
        return self.dag.both(self._asked_for(code), -self.action(code).false)

    def certainly_offered(self, code: str) -> Lit:
        """As ``offered``, with ``alleenAls`` surely true."""
        return self.dag.both(self._asked_for(code), self.action(code).true)

    def _asked_for(self, code: str) -> Lit:
        action = self.spec.rulebook.actions[code]
        if action.regions and self.spec.region not in action.regions:
            return FALSE
        rules = self.spec.rulebook.rules.values()
        asking = [rule.code for rule in rules if code in rule.actions and self.visible(rule.code)]
        return self.dag.any_of([self.raised(one) for one in asking])

    def due(self, code: str) -> Symbol | None:
        """The day before which the action should be done; None when there is none."""
        return self._due(self.spec.rulebook.actions[code])

    def _due(self, action: Action) -> Symbol | None:
        match action.due:
            case None:
                return None
            case Within(count, unit):
                return Symbol(TRUE, FALSE, self._calendar.shifted(self._as_of, count, unit))
            case operand:
                return self.operands.read(operand)[0]

    def not_violated(self, condition: Condition) -> Lit:
        """The condition is true or unknown."""
        return -self.condition(condition).false

    # -- what is recorded ---------------------------------------------------------------------------------------

    def hidden(self, name: str) -> Lit:
        """The party may not see this fact or list."""
        return self.spec.hidden.get(name, FALSE)

    def fact_missing(self, name: str) -> Lit:
        """An input fact is not recorded, or hidden; a default does not count."""
        return -self._seen(self.dossiers.fact(self.spec.copy, name), name)

    def list_known(self, name: str) -> Lit:
        """The party can see the list and it is recorded, be it empty."""
        return self.dag.both(self.dossiers.list_known(self.spec.copy, name), -self.hidden(name))

    def some_item(self, name: str, test: Callable[[Item], Lit]) -> Lit:
        """The list is known and some item meets ``test``; covered by the bound on list length."""

        def child(slot: int) -> Lit:
            item = Item(self.item(name, slot), self._encoder)
            return self.dag.both(self.present(name, slot), test(item))

        atom = ItemAtom(self.list_key(name), child)
        return self.dag.both(self.list_known(name), self.dag.items_at_least(1, atom))

    # -- reading, for conditions ----------------------------------------------------------------------------------

    def as_of(self) -> Symbol:
        """The peildatum."""
        return Symbol(TRUE, FALSE, self._as_of)

    def is_list(self, name: str) -> bool:
        """Is this a list?"""
        return name in self.spec.rulebook.vocabulary.lists

    def list_key(self, name: str) -> str:
        """The name under which lists are told apart."""
        return self.dossiers.list_key(self.spec.copy, name)

    def present(self, name: str, slot: int) -> Lit:
        """There is an item in the slot."""
        return self.dossiers.present(self.spec.copy, name, slot)

    def item(self, name: str, slot: int) -> SlotReader:
        """The fields of the item in a slot."""

        def read(column: str) -> Symbol:
            variable = self.dossiers.field(self.spec.copy, name, slot, column)
            return Symbol(variable.known, FALSE, variable.payload)

        return read

    def counted_signals(self) -> Sequence[tuple[str, str]]:
        """(code, phase) of the rules that ``signalen.aantal`` counts."""
        return [
            (rule.code, rule.phase)
            for rule in self.spec.rulebook.rules.values()
            if self.visible(rule.code) and rule.urgency != "laag" and not self.counting(rule.code)
        ]

    # -- encoding -----------------------------------------------------------------------------------------------

    def _with(self, instead: Mapping[int, Rails] | None) -> ConditionEncoder:
        if not instead:
            return self._encoder
        return ConditionEncoder(self.dag, self, self.operands, instead)

    def _seen(self, variable: Variable, name: str) -> Lit:
        return self.dag.both(variable.known, -self.hidden(name))

    def _input(self, name: str) -> Symbol:
        variable = self.dossiers.fact(self.spec.copy, name)
        known = self._seen(variable, name)
        default = self.spec.rulebook.vocabulary.facts[name].default
        if default is None:
            return Symbol(known, FALSE, variable.payload)
        options = [(known, variable.payload), (-known, fixed(default).payload)]
        return Symbol(TRUE, FALSE, choose_symbol(self.dag, options))

    def _derive(self, name: str) -> Symbol:
        match self.spec.rulebook.derivations[name].definition:
            case TruthOf(condition):
                return of_rails(self.dag, self._encoder.rails(condition))
            case FirstKnown(operands):
                return self._first_known([self.operands.read(operand)[0] for operand in operands])
            case Extreme() | Newest() as definition:
                return self._aggregate(definition)

    def _first_known(self, symbols: Sequence[Symbol]) -> Symbol:
        options = [
            (self.dag.all_of([symbol.known, *(-one.known for one in symbols[:index])]), symbol.payload)
            for index, symbol in enumerate(symbols)
        ]
        known = self.dag.any_of([symbol.known for symbol in symbols])
        absent = self.dag.all_of([symbol.absent for symbol in symbols])
        return Symbol(known, absent, choose_symbol(self.dag, options))

    def _aggregate(self, definition: Extreme | Newest) -> Symbol:
        name = definition.list
        by = definition.field if isinstance(definition, Extreme) else definition.by

        def item(slot: int) -> AggregateItem:
            read = self.item(name, slot)
            where = self._encoder.rails(definition.where, read)
            return AggregateItem(self.present(name, slot), where, read(by), read(definition.field))

        return aggregate_symbol(self.dag, definition, self.list_key(name), self.list_known(name), item)

    # -- variants -----------------------------------------------------------------------------------------------

    def _take_over(self, parent: "World") -> None:
        """What cannot have changed since ``parent`` need not be encoded again."""
        mine, theirs = self._dependence, parent._dependence
        if mine.counting != theirs.counting or not _same_ground(parent, self):
            return
        affected = theirs.affected(theirs.changed(mine))
        self._facts = {
            name: symbol for name, symbol in parent._facts.items() if ("feit", name) not in affected
        }
        self._signals = {
            code: rails for code, rails in parent._signals.items() if ("signaal", code) not in affected
        }

    # -- what replay checks -------------------------------------------------------------------------------------

    def encoded_facts(self) -> Mapping[str, Symbol]:
        """Every derived fact encoded so far."""
        return {name: one for name, one in self._facts.items() if name in self.spec.rulebook.derivations}

    def encoded_signals(self) -> Mapping[str, Rails]:
        """Every rule encoded so far."""
        return self._signals

    def encoded_conditions(self) -> Iterable[tuple[Condition, Rails]]:
        """Every other condition encoded so far."""
        return self._conditions.values()


def _applies(rule: Rule, year: int) -> bool:
    return (rule.valid_from is None or year >= rule.valid_from) and (
        rule.valid_to is None or year <= rule.valid_to
    )


def _number(variable: Variable) -> Number:
    if not isinstance(variable.payload, Number):
        raise TypeError("not a number")
    return variable.payload


def _parameters(spec: WorldSpec, dossiers: Dossiers) -> dict[str, "Scalar | tuple[Scalar, ...] | Number"]:
    found: dict[str, Scalar | tuple[Scalar, ...] | Number] = {}
    for name, parameter in spec.rulebook.parameters.items():
        value = lookup(parameter, year=spec.year, region=spec.region)
        if name in spec.free:
            kind = Kind.DATUM if isinstance(value, date) else Kind.GETAL
            found[name] = _number(dossiers.parameter(name, *spec.free[name], kind))
        elif value is not None:
            found[name] = value
    return found


def _same_ground(one: World, other: World) -> bool:
    """Whether the two read the same facts in the same way."""
    before, after = one.spec, other.spec
    return (
        one.parameters == other.parameters
        and (before.year, before.region, before.party, before.copy)
        == (after.year, after.region, after.party, after.copy)
        and before.hidden == after.hidden
        and (
            before.rulebook.vocabulary is after.rulebook.vocabulary
            or before.rulebook.vocabulary == after.rulebook.vocabulary
        )
    )
