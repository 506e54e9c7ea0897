"""Every small change of a rulebook, by what it changes: a rule, a derived fact or a parameter."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal as OneOf
from typing import TypeAlias

from overstap.basis import is_own
from overstap.because import value_in_words
from overstap.render.words import party_words
from overstap.testing.changes.action_changes import edits_of_action, has_edits
from overstap.testing.changes.edit import Edit, Editor
from overstap.testing.changes.operands import shifted, shifted_value
from overstap.testing.coverage.parts import made_pages, questions, recommended, used_parameters
from overstap_engine.explain.phrases import Phrases
from overstap_engine.model.condition import AsOf, Compare, FactRef, FieldRef, ParameterRef, Subject, UnknownOr
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import (
    URGENCIES,
    Derivation,
    Extreme,
    FirstKnown,
    MonthDay,
    Newest,
    Parameter,
    ParameterValue,
    RegionalValues,
    Rule,
    Rulebook,
    TruthOf,
)
from overstap_engine.model.vocabulary import Choice
from overstap_engine.text.dutch import dutch_date
from overstap_engine.text.identifiers import words_of
from overstap_engine.text.span import Span

__all__ = ["Change", "Target", "changes_of", "targets"]

Target: TypeAlias = tuple[OneOf["signaal", "feit", "parameter", "actie"], str]
"""What is changed: a rule or action by code, a derived fact or a parameter by id."""


@dataclass(frozen=True, slots=True)
class Change:
    """One small change."""

    target: Target
    span: Span
    """What was changed."""
    clause: str
    """``als … hier … zou zijn``, in plain Dutch."""
    rulebook: Rulebook
    """As it would be."""
    party: str | None = None
    """Whose sight of the rule is changed, if that is what is changed."""
    action: str | None = None
    """The action that is left out, if that is what is changed."""
    urgency: str | None = None
    """The other urgency, if that is what is changed."""
    year: int | None = None
    """The overstapjaar whose own value is changed, if that is what is changed."""
    region: str | None = None
    """The region whose own value is changed, if that is what is changed."""


def targets(rulebook: Rulebook) -> tuple[Target, ...]:
    """Everything of the project's own that has small changes, sorted by kind. That a party is responsible follows from
    the situations: nobody writes that down, so there is nothing to change in it."""
    made = {name for _, name in made_pages(rulebook)}
    rules: list[Target] = [("signaal", code) for code in sorted(rulebook.rules)]
    derived = {name for name, each in rulebook.derivations.items() if is_own(each.span)} - made
    facts: list[Target] = [("feit", name) for name in sorted(derived)]
    used = (name for name in used_parameters(rulebook) if is_own(rulebook.parameters[name].span))
    parameters: list[Target] = [("parameter", name) for name in sorted(used)]
    own = (each for each in recommended(rulebook) if is_own(each.span) and has_edits(each))
    actions: list[Target] = [("actie", each.code) for each in own]
    return (*rules, *facts, *parameters, *actions)


def changes_of(target: Target, rulebook: Rulebook) -> Iterator[Change]:
    """Every small change of one target, in the order written."""
    kind, name = target
    match kind:
        case "signaal":
            yield from _changes_of_rule(rulebook.rules[name], rulebook)
        case "feit":
            yield from _changes_of_fact(rulebook.derivations[name], rulebook)
        case "parameter":
            yield from _changes_of_parameter(rulebook.parameters[name], rulebook)
        case "actie":
            for edit in edits_of_action(rulebook.actions[name], rulebook):
                changed = replace(rulebook, actions={**rulebook.actions, name: edit.action})
                yield Change(target, edit.span, edit.clause, changed, region=edit.region)


def _editor(rulebook: Rulebook) -> Editor:
    return Editor(Phrases(rulebook, {}))


# -- a rule -----------------------------------------------------------------------------------------------------------


def _changes_of_rule(rule: Rule, rulebook: Rulebook) -> Iterator[Change]:
    target: Target = ("signaal", rule.code)

    def change(changed: Rule, clause: str, span: Span = rule.span) -> Change:
        rules = {**rulebook.rules, rule.code: changed}
        return Change(target, span, clause, replace(rulebook, rules=rules))

    for edit in _editor(rulebook).edits(rule.condition):
        yield change(replace(rule, condition=edit.condition), edit.clause, edit.span)
    for urgency in URGENCIES:
        if urgency != rule.urgency:
            clause = f"als urgentie `{rule.urgency}` hier `{urgency}` zou zijn"
            yield replace(change(replace(rule, urgency=urgency), clause), urgency=urgency)
    for action in rule.actions:
        rest = tuple(each for each in rule.actions if each != action)
        clause = f"als actie `{action}` hier zou ontbreken"
        yield replace(change(replace(rule, actions=rest), clause), action=action)
    for party in rulebook.vocabulary.parties:
        if party in rule.visible_to:
            fewer = tuple(each for each in rule.visible_to if each != party)
            clause = f"als partij `{party_words(party)}` dit signaal niet zou zien"
            yield replace(change(replace(rule, visible_to=fewer), clause), party=party)
        else:
            clause = f"als ook partij `{party_words(party)}` dit signaal zou zien"
            more = (*rule.visible_to, party)
            yield replace(change(replace(rule, visible_to=more), clause), party=party)
    if rule.valid_from is not None:
        for year in (rule.valid_from - 1, rule.valid_from + 1):
            yield change(replace(rule, valid_from=year), _years("vanaf", rule.valid_from, year))
    if rule.valid_to is not None:
        for year in (rule.valid_to - 1, rule.valid_to + 1):
            yield change(replace(rule, valid_to=year), _years("tot en met", rule.valid_to, year))


def _years(word: str, before: int, after: int) -> str:
    return f"als deze regel {word} overstapjaar `{after}` zou gelden in plaats van `{before}`"


# -- a derived fact ---------------------------------------------------------------------------------------------------


def _changes_of_fact(derivation: Derivation, rulebook: Rulebook) -> Iterator[Change]:
    for definition, span, clause in _definitions(derivation, rulebook):
        changed = replace(derivation, definition=definition)
        derivations = {**rulebook.derivations, derivation.fact: changed}
        yield Change(("feit", derivation.fact), span, clause, replace(rulebook, derivations=derivations))


_Definition: TypeAlias = TruthOf | Extreme | Newest | FirstKnown


def _definitions(derivation: Derivation, rulebook: Rulebook) -> Iterator[tuple[_Definition, Span, str]]:
    editor, span = _editor(rulebook), derivation.span
    match derivation.definition:
        case TruthOf(condition):
            for edit in editor.edits(condition):
                yield TruthOf(edit.condition), edit.span, edit.clause
        case Extreme() as extreme:
            words = ("laatste", "vroegste") if extreme.latest else ("vroegste", "laatste")
            yield replace(extreme, latest=not extreme.latest), span, _instead(*words)
            for edit in _within(editor, extreme):
                yield replace(extreme, where=edit.condition), edit.span, edit.clause
        case Newest() as newest:
            for edit in _within(editor, newest):
                yield replace(newest, where=edit.condition), edit.span, edit.clause
        case FirstKnown(operands):
            for index, operand in enumerate(operands):
                before, after = operands[:index], operands[index + 1 :]
                name = editor.phrases.operand(AsOf(), operand)
                if len(operands) > 1:
                    yield FirstKnown((*before, *after)), span, f"als `{name}` hier zou ontbreken"
                for moved in shifted(operand, orders=_is_date(operand, rulebook)):
                    other = editor.phrases.operand(AsOf(), moved)
                    yield FirstKnown((*before, moved, *after)), span, _instead(name, other)


def _within(editor: Editor, aggregate: Extreme | Newest) -> Iterable[Edit]:
    return Editor(editor.phrases.within(aggregate.list)).edits(aggregate.where)


def _is_date(operand: object, rulebook: Rulebook) -> bool:
    match operand:
        case ParameterRef(name):
            return not isinstance(rulebook.parameters[name].default, int | tuple)
        case FactRef(name) if name in rulebook.vocabulary.facts:
            return rulebook.vocabulary.facts[name].kind.value == "datum"
        case _:
            return isinstance(operand, AsOf)


def _instead(before: str, after: str) -> str:
    return f"als `{before}` hier `{after}` zou zijn"


# -- a parameter --------------------------------------------------------------------------------------------------------


def _changes_of_parameter(parameter: Parameter, rulebook: Rulebook) -> Iterator[Change]:
    labels = {choice.id: choice.label for choice in _choices_of(parameter.id, rulebook)}

    def change(changed: Parameter, clause: str) -> Change:
        parameters = {**rulebook.parameters, parameter.id: changed}
        return Change(
            ("parameter", parameter.id), parameter.span, clause, replace(rulebook, parameters=parameters)
        )

    if parameter.default is not None:
        for value, clause in _other_values(parameter.default, labels):
            yield change(replace(parameter, default=value), f"als bij `{words_of(parameter.id)}` {clause}")
    for year, written in sorted(parameter.per_year.items()):
        for value, clause in _other_values(written, labels):
            changed = replace(parameter, per_year={**parameter.per_year, year: value})
            words = f"als bij `{words_of(parameter.id)}` voor {year} {clause}"
            yield replace(change(changed, words), year=year)
    for region, regional in sorted(parameter.per_region.items()):
        for other, clause in _other_regional(regional, labels):
            changed = replace(parameter, per_region={**parameter.per_region, region: other})
            words = f"als bij `{words_of(parameter.id)}` in regio {region} {clause}"
            yield replace(change(changed, words), region=region)


def _other_regional(
    regional: RegionalValues, labels: Mapping[str, str]
) -> Iterator[tuple[RegionalValues, str]]:
    if regional.default is not None:
        for value, clause in _other_values(regional.default, labels):
            yield replace(regional, default=value), clause
    for year, written in sorted(regional.per_year.items()):
        for value, clause in _other_values(written, labels):
            yield replace(regional, per_year={**regional.per_year, year: value}), f"voor {year} {clause}"


def _other_values(value: ParameterValue, labels: Mapping[str, str]) -> Iterator[tuple[ParameterValue, str]]:
    for moved in shifted_value(value):
        yield moved, f"`{_words(value, labels)}` eigenlijk `{_words(moved, labels)}` zou zijn"
    if isinstance(value, tuple):
        for each in value:
            if len(value) > 1:
                rest = tuple(other for other in value if other != each)
                yield rest, f"`{value_in_words(each, labels)}` zou ontbreken"
        for more in labels:
            if more not in value:
                yield (*value, more), f"ook `{labels[more]}` zou staan"


def _words(value: ParameterValue, labels: Mapping[str, str]) -> str:
    if isinstance(value, MonthDay):
        return dutch_date(value.in_year(2024)).removesuffix(" 2024")
    return value_in_words(value, labels)


def _choices_of(name: str, rulebook: Rulebook) -> tuple[Choice, ...]:
    """The values that may stand in a list parameter: those of the first fact that is compared with it."""
    keys: list[Key] = [
        *(("feit", fact) for fact in sorted(rulebook.derivations)),
        *(("signaal", code) for code in sorted(rulebook.rules)),
    ]
    for question in (question for key in keys for question in questions(key, rulebook)):
        match question.condition:
            case Compare(subject, _, operands) | UnknownOr(subject, operands):
                if any(isinstance(operand, ParameterRef) and operand.name == name for operand in operands):
                    return _choices(subject, question.items, rulebook)
            case _:
                continue
    return ()


def _choices(subject: Subject, items: str | None, rulebook: Rulebook) -> tuple[Choice, ...]:
    match subject:
        case FieldRef(field) if items is not None:
            return rulebook.vocabulary.lists[items].fields[field].choices
        case FactRef(fact) if fact in rulebook.vocabulary.facts:
            return rulebook.vocabulary.facts[fact].choices
        case _:
            return ()
