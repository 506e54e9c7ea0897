"""The rulebook as a catalogue: rules, actions and facts, as text for a terminal and as JSON."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from overstap.render.layout import print_indented
from overstap.render.words import party_words, phase_words
from overstap_engine.explain.outline import Clause, outline, outline_of_definition
from overstap_engine.explain.phrases import Phrases
from overstap_engine.model.condition import AsOf
from overstap_engine.model.rulebook import (
    PHASES,
    URGENCIES,
    Action,
    Citation,
    Derivation,
    Rule,
    Rulebook,
    Within,
)
from overstap_engine.model.vocabulary import Fact, Field, ListFact
from overstap_engine.text.dutch import dutch_list

__all__ = [
    "action_json",
    "action_page",
    "actions_table",
    "due_words",
    "fact_json",
    "fact_page",
    "facts_table",
    "in_phase_order",
    "rule_json",
    "rule_page",
    "rules_table",
]


def in_phase_order(rules: Iterable[Rule]) -> list[Rule]:
    """Rules by phase, urgency and code."""
    return sorted(rules, key=lambda r: (PHASES.index(r.phase), URGENCIES.index(r.urgency), r.code))


def _table(**ratios: int) -> Table:
    """A table with a column per name; a column with a ratio shares what is left, the others never break."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold", expand=True)
    for name, ratio in ratios.items():
        table.add_column(name.replace("_", " "), ratio=ratio or None, no_wrap=not ratio)
    return table


# -- rules --------------------------------------------------------------------------------------------------------


def rules_table(rules: Iterable[Rule]) -> Table:
    """One line a rule."""
    table = _table(code=0, fase=0, urgentie=0, titel=1)
    for rule in in_phase_order(rules):
        table.add_row(rule.code, phase_words(rule.phase), rule.urgency, Text(rule.title))
    return table


def rule_page(console: Console, rule: Rule, rulebook: Rulebook) -> None:
    """Everything about one rule, its condition in words."""
    phrases = Phrases(rulebook, {})
    console.print(Text(f"{rule.code}  {rule.title}", style="bold"))
    parties = dutch_list([party_words(party) for party in rule.visible_to])
    console.print(
        Text(
            f"Fase {phase_words(rule.phase)}, urgentie {rule.urgency}, zichtbaar voor {parties}", style="dim"
        )
    )
    _section(console, "Wordt gegeven als", [_indented(clause) for clause in outline(rule.condition, phrases)])
    _section(console, "Tekst", [rule.because])
    _section(console, "Acties", [f"{code}  {rulebook.actions[code].title}" for code in rule.actions])
    _section(console, "Waarom deze voorwaarde mag", [rule.justification] if rule.justification else [])
    _section(console, "Bronnen", _citations(rule.citations, rulebook))
    console.print()


def rule_json(rule: Rule, rulebook: Rulebook) -> dict[str, Any]:
    """One rule as a JSON object; the condition as an outline."""
    return {
        "code": rule.code,
        "titel": rule.title,
        "fase": rule.phase,
        "urgentie": rule.urgency,
        "zichtbaarVoor": list(rule.visible_to),
        "voorwaarde": [_clause_json(clause) for clause in outline(rule.condition, Phrases(rulebook, {}))],
        "omdat": rule.because,
        "acties": list(rule.actions),
        "bronnen": _citations_json(rule.citations),
        "geldig": {"vanaf": rule.valid_from, "tot": rule.valid_to},
        "verantwoording": rule.justification or None,
    }


# -- actions ------------------------------------------------------------------------------------------------------


def actions_table(actions: Iterable[Action]) -> Table:
    """One line an action."""
    table = _table(code=0, titel=3, wie=2)
    for action in sorted(actions, key=lambda a: a.code):
        table.add_row(action.code, Text(action.title), ", ".join(map(party_words, action.roles)))
    return table


def action_page(console: Console, action: Action, rulebook: Rulebook) -> None:
    """Everything about one action, and which signals ask for it."""
    phrases = Phrases(rulebook, {})
    console.print(Text(f"{action.code}  {action.title}", style="bold"))
    who = dutch_list(list(map(party_words, action.roles)))
    console.print(Text(f"Voor {who}; niveau {action.level}", style="dim"))
    due = due_words(action, phrases)
    _section(console, "Wanneer", [due] if due else [])
    only_if = [] if action.only_if is None else [_indented(c) for c in outline(action.only_if, phrases)]
    _section(console, "Alleen als", only_if)
    _section(console, "Alleen in", [_region(region, rulebook) for region in action.regions])
    _section(
        console, "Wordt aangeraden bij", [f"{rule.code}  {rule.title}" for rule in _asking(action, rulebook)]
    )
    _section(console, "Bronnen", _citations(action.citations, rulebook))
    console.print()


def action_json(action: Action, rulebook: Rulebook) -> dict[str, Any]:
    """One action as a JSON object."""
    phrases = Phrases(rulebook, {})
    only_if = None if action.only_if is None else [_clause_json(c) for c in outline(action.only_if, phrases)]
    return {
        "code": action.code,
        "titel": action.title,
        "rollen": list(action.roles),
        "niveau": action.level,
        "wanneer": due_words(action, phrases),
        "alleenAls": only_if,
        "regios": list(action.regions),
        "signalen": [rule.code for rule in _asking(action, rulebook)],
        "bronnen": _citations_json(action.citations),
    }


def _region(region: str, rulebook: Rulebook) -> str:
    declared = rulebook.declared_regions.get(region)
    return region if declared is None else f"{region}  {declared.name}"


def _asking(action: Action, rulebook: Rulebook) -> list[Rule]:
    return sorted((r for r in rulebook.rules.values() if action.code in r.actions), key=lambda r: r.code)


def due_words(action: Action, phrases: Phrases) -> str | None:
    """When to act on it: ``binnen 7 dagen``, ``uiterlijk uiterste aanmelddatum``; None when it has no term."""
    match action.due:
        case None:
            return None
        case Within(count, unit):
            return f"binnen {count} {_plural(unit.value, count)}"
        case operand:
            return f"uiterlijk {phrases.operand(AsOf(), operand)}"


def _plural(unit: str, count: int) -> str:
    many: Mapping[str, str] = {"dag": "dagen", "week": "weken", "maand": "maanden"}
    return unit if count == 1 else many.get(unit, unit)


# -- facts --------------------------------------------------------------------------------------------------------


def facts_table(rulebook: Rulebook) -> Table:
    """One line a fact, list, field and derived fact."""
    table = _table(gegeven=3, soort=0, wie_weet_het=1)
    for fact in rulebook.vocabulary.facts.values():
        table.add_row(_named(fact.id, fact.label), _kind(fact), ", ".join(fact.holders))
    for listed in rulebook.vocabulary.lists.values():
        table.add_row(_named(listed.id, listed.label), "lijst", ", ".join(listed.holders))
        for each in listed.fields.values():
            table.add_row(_named(f"  {each.id}", each.label), _kind(each), "")
    for derived in rulebook.derivations.values():
        table.add_row(_named(derived.fact, derived.label), "afgeleid", "")
    return table


def _named(name: str, label: str) -> Text:
    """The id, and the label under it."""
    indent = " " * (len(name) - len(name.lstrip()) + 2)
    return Text.assemble(name, (f"\n{indent}{label}", "dim"))


def fact_page(console: Console, name: str, rulebook: Rulebook) -> None:
    """Everything about one fact, list or derived fact. Raises ``KeyError`` for an unknown one."""
    vocabulary = rulebook.vocabulary
    if name in rulebook.derivations:
        _derived_page(console, rulebook.derivations[name], rulebook)
        return
    fact = vocabulary.facts[name] if name in vocabulary.facts else vocabulary.lists[name]
    console.print(Text(f"{fact.id}  {fact.label}", style="bold"))
    kind = "lijst" if isinstance(fact, ListFact) else _kind(fact)
    console.print(
        Text(
            f"Soort: {kind}; delen: {fact.sharing.value}{'; gevoelig' if fact.sensitive else ''}", style="dim"
        )
    )
    _section(console, "Omschrijving", [fact.description] if fact.description else [])
    _section(console, "Vraag", [fact.question] if fact.question else [])
    _section(
        console,
        "Wie weet het",
        [dutch_list([party_words(h) for h in fact.holders])] if fact.holders else [],
    )
    if isinstance(fact, ListFact):
        _section(
            console, "Velden", [f"{each.id} ({_kind(each)}): {each.label}" for each in fact.fields.values()]
        )
    else:
        _section(console, "Waarden", [f"{choice.id}: {choice.label}" for choice in fact.choices])
        default = [] if fact.default is None else [_plain(fact.default)]
        _section(console, "Wordt aangenomen als niets bekend is", default)
    console.print()


def _derived_page(console: Console, derived: Derivation, rulebook: Rulebook) -> None:
    console.print(Text(f"{derived.fact}  {derived.label}".rstrip(), style="bold"))
    console.print(Text("Afgeleid: dit rekent het regelboek zelf uit", style="dim"))
    clauses = outline_of_definition(derived.definition, Phrases(rulebook, {}))
    _section(console, "Zo", [_indented(clause) for clause in clauses])
    _section(console, "Omschrijving", [derived.description] if derived.description else [])
    console.print()


def fact_json(name: str, rulebook: Rulebook) -> dict[str, Any]:
    """One fact, list or derived fact as a JSON object. Raises ``KeyError`` for an unknown one."""
    vocabulary = rulebook.vocabulary
    if name in rulebook.derivations:
        derived = rulebook.derivations[name]
        clauses = outline_of_definition(derived.definition, Phrases(rulebook, {}))
        return {
            "feit": name,
            "soort": "afgeleid",
            "label": derived.label,
            "omschrijving": derived.description,
            "afleiding": [_clause_json(clause) for clause in clauses],
        }
    fact = vocabulary.facts[name] if name in vocabulary.facts else vocabulary.lists[name]
    found: dict[str, Any] = {
        "feit": fact.id,
        "soort": "lijst" if isinstance(fact, ListFact) else fact.kind.value,
        "label": fact.label,
        "vraag": fact.question,
        "omschrijving": fact.description,
        "houders": list(fact.holders),
        "delen": fact.sharing.value,
        "gevoelig": fact.sensitive,
    }
    if isinstance(fact, ListFact):
        return {**found, "velden": [_field_json(each) for each in fact.fields.values()]}
    default = fact.default.isoformat() if isinstance(fact.default, date) else fact.default
    return {**found, "waarden": {c.id: c.label for c in fact.choices}, "standaard": default}


def _field_json(found: Field) -> dict[str, Any]:
    return {
        "veld": found.id,
        "soort": found.kind.value,
        "label": found.label,
        "vraag": found.question,
        "waarden": {choice.id: choice.label for choice in found.choices},
    }


def _kind(fact: Fact | Field) -> str:
    return fact.kind.value.replace("_", "/")


def _plain(value: object) -> str:
    return {True: "ja", False: "nee"}[value] if isinstance(value, bool) else str(value)


# -- shared -------------------------------------------------------------------------------------------------------


def _section(console: Console, title: str, lines: list[str]) -> None:
    if not lines:
        return
    console.print()
    console.print(Text(title))
    for line in lines:
        depth = (len(line) - len(line.lstrip(" "))) // 2
        print_indented(console, Text(line.strip()), 2 + 2 * depth, 2)


def _indented(clause: Clause) -> str:
    return f"{'  ' * clause.depth}{clause.text}"


def _clause_json(clause: Clause) -> dict[str, Any]:
    return {"niveau": clause.depth, "tekst": clause.text}


def _citations(citations: Iterable[Citation], rulebook: Rulebook) -> list[str]:
    return [f"{rulebook.sources[each.source].title}, {each.place}" for each in citations]


def _citations_json(citations: Iterable[Citation]) -> list[dict[str, str]]:
    return [{"bron": each.source, "vindplaats": each.place} for each in citations]
