"""What is written the same in two versions, down to everything it builds on: its outcome is the same without further ado."""

from collections.abc import Iterable, Mapping

from overstap_engine.model.consent import CONSENT_LIST
from overstap_engine.model.dependencies import Key, Reads, dependencies, reads, reads_of_definition
from overstap_engine.model.lookup import lookup
from overstap_engine.model.rulebook import Action, FirstKnown, Rule, Rulebook, Within
from overstap_engine.model.vocabulary import Fact, Field, ListFact

__all__ = ["Same", "dependents", "reads_of_action", "reads_of_scope", "touches"]


class Same:
    """Looks at the text of two versions, read in one year and region."""

    def __init__(self, old: Rulebook, new: Rulebook, *, year: int, region: str | None) -> None:
        self._old = old
        self._new = new
        self._year = year
        self._region = region
        self._known: dict[Key, bool] = {}
        self._counts: bool | None = None
        self.ground = self._ground()
        """Whether both are read in the same way: for the same students, by the same parties, after the same consents."""

    def rule(self, code: str) -> bool:
        """The same condition in the same years, and the same of everything it reads."""
        return self.ground and self._key(("signaal", code))

    def fact(self, name: str) -> bool:
        """The same definition of a derived fact, or the same input fact."""
        return self.ground and self._fact(name)

    def action(self, code: str) -> bool:
        """The same ``alleenAls``, due date and regions."""
        before, after = self._old.actions[code], self._new.actions[code]
        if (before.only_if, before.due, before.regions) != (after.only_if, after.due, after.regions):
            return False
        found = reads_of_action(after)
        return self.ground and self._all(found)

    def causes(self, code: str) -> tuple[str, ...]:
        """What makes the outcome of a rule differ that is itself written the same: derived facts, facts and rules by
        name, parameters as ``$naam``; in order."""
        if self._old.rules[code].condition != self._new.rules[code].condition:
            return ()
        seen: set[Key] = set()
        waiting: list[Key] = [("signaal", code)]
        found: set[str] = set()
        while waiting:
            key = waiting.pop()
            if key in seen or self._key(key):
                continue
            seen.add(key)
            if key != ("signaal", code) and self._written_anew(key):
                found.add(key[1])
                continue
            what = self._reads(key)
            found |= {f"${name}" for name in what.parameters if not self._parameter(name)}
            counted = [one for one in self._new.rules if one != code] if what.counts_signals else []
            for one in (*what.signals, *counted):
                waiting.append(("signaal", one))
            for name in {*what.facts, *what.lists}:
                if name in self._new.derivations or name in self._old.derivations:
                    waiting.append(("feit", name))
                elif not self._fact(name):
                    found.add(name)
        return tuple(sorted(found))

    def _written_anew(self, key: Key) -> bool:
        kind, name = key
        if kind == "signaal":
            old, new = self._old.rules.get(name), self._new.rules.get(name)
            return old is None or new is None or old.condition != new.condition
        before, after = self._old.derivations.get(name), self._new.derivations.get(name)
        return before is None or after is None or before.definition != after.definition

    def _reads(self, key: Key) -> Reads:
        kind, name = key
        if kind == "signaal":
            return reads(self._new.rules[name].condition)
        return reads_of_definition(self._new.derivations[name].definition)

    # -- what is read -----------------------------------------------------------------------------------------------

    def _ground(self) -> bool:
        if self._old.vocabulary.parties != self._new.vocabulary.parties:
            return False
        if self._old.scope != self._new.scope or not self._list(CONSENT_LIST):
            return False
        return self._new.scope is None or self._all(reads(self._new.scope))

    def _all(self, found: Reads) -> bool:
        return (
            all(self._fact(name) for name in found.facts)
            and all(self._list(name) for name in found.lists)
            and all(self._key(("signaal", code)) for code in found.signals)
            and all(self._parameter(name) for name in found.parameters)
            and (not found.counts_signals or self._counted())
        )

    def _fact(self, name: str) -> bool:
        if name in self._new.derivations or name in self._old.derivations:
            return self._key(("feit", name))
        before, after = self._old.vocabulary, self._new.vocabulary
        if name in after.lists or name in before.lists:
            return self._list(name)
        return _fact_meaning(before.facts.get(name)) == _fact_meaning(after.facts.get(name))

    def _list(self, name: str) -> bool:
        before, after = self._old.vocabulary.lists, self._new.vocabulary.lists
        return _list_meaning(before.get(name)) == _list_meaning(after.get(name))

    def _parameter(self, name: str) -> bool:
        before, after = self._old.parameters.get(name), self._new.parameters.get(name)
        if before is None or after is None:
            return False
        values = [lookup(each, year=self._year, region=self._region) for each in (before, after)]
        return values[0] == values[1]

    def _key(self, key: Key) -> bool:
        if key not in self._known:
            self._known[key] = self._defined_the_same(key)
        return self._known[key]

    def _defined_the_same(self, key: Key) -> bool:
        kind, name = key
        if kind == "feit":
            before, after = self._old.derivations.get(name), self._new.derivations.get(name)
            if before is None or after is None or before.definition != after.definition:
                return False
            return self._all(reads_of_definition(after.definition))
        old, new = self._old.rules.get(name), self._new.rules.get(name)
        if old is None or new is None or old.condition != new.condition:
            return False
        return _applies(old, self._year) == _applies(new, self._year) and self._all(reads(new.condition))

    def _counted(self) -> bool:
        """Whether the rules that ``signalen.aantal`` counts are all the same."""
        if self._counts is None:
            self._counts = True  # a rule that counts does not count itself
            keys = [_counting(book) for book in (self._old, self._new)]
            self._counts = keys[0] == keys[1] and all(self._key(("signaal", code)) for code in keys[0])
        return self._counts


def reads_of_action(action: Action) -> Reads:
    """What ``alleenAls`` and the due date of an action read."""
    found = reads() if action.only_if is None else reads(action.only_if)
    if action.due is not None and not isinstance(action.due, Within):
        due = reads_of_definition(FirstKnown((action.due,)))
        found.facts |= due.facts
        found.parameters |= due.parameters
    return found


def reads_of_scope(rulebook: Rulebook) -> Reads:
    """What decides for which students a rulebook speaks."""
    return reads() if rulebook.scope is None else reads(rulebook.scope)


def _applies(rule: Rule, year: int) -> bool:
    return (rule.valid_from or year) <= year <= (rule.valid_to or year)


def _counting(rulebook: Rulebook) -> Mapping[str, tuple[object, ...]]:
    return {
        code: (rule.phase, rule.urgency == "laag", rule.visible_to) for code, rule in rulebook.rules.items()
    }


def _fact_meaning(fact: Fact | None) -> tuple[object, ...] | None:
    """What conditions and parties can tell apart; labels and questions are texts."""
    if fact is None:
        return None
    return (*_field_meaning(fact), fact.holders, fact.sharing, fact.default)


def _field_meaning(field: Fact | Field) -> tuple[object, ...]:
    return (field.kind, frozenset(choice.id for choice in field.choices), field.required, field.range)


def _list_meaning(group: ListFact | None) -> tuple[object, ...] | None:
    if group is None:
        return None
    fields = {name: _field_meaning(field) for name, field in group.fields.items()}
    return (fields, group.holders, group.sharing)


def dependents(rulebook: Rulebook, names: Iterable[str]) -> frozenset[Key]:
    """The derived facts and rules that read some of these facts, lists or fields (``lijst.veld``), through others too."""
    wanted = frozenset(names)
    graph = dependencies(rulebook)
    found: set[Key] = set()
    for name, derivation in rulebook.derivations.items():
        if touches(reads_of_definition(derivation.definition), wanted):
            found.add(("feit", name))
    for code, rule in rulebook.rules.items():
        if touches(reads(rule.condition), wanted):
            found.add(("signaal", code))
    growing = bool(wanted)
    while growing:
        more = {key for key, needs in graph.items() if key not in found and not found.isdisjoint(needs)}
        found |= more
        growing = bool(more)
    return frozenset(found)


def touches(found: Reads, names: frozenset[str]) -> bool:
    """Whether what is read is among ``names``."""
    fields = {f"{items}.{column}" for items, column in found.fields}
    return not names.isdisjoint(found.facts | found.lists | fields)
