"""A rulebook as the text of one rule file: printing and reading give the same rulebook again."""

from collections.abc import Mapping

from overstap_engine.model.condition import AllOf, Condition
from overstap_engine.model.responsibility import RESERVED_GROUPS
from overstap_engine.model.rulebook import (
    Action,
    Charge,
    Citation,
    Definition,
    Derivation,
    Extreme,
    FirstKnown,
    Moment,
    MonthDay,
    Newest,
    Parameter,
    ParameterValue,
    Region,
    RegionalValues,
    Rule,
    Rulebook,
    Source,
    TruthOf,
    Within,
)
from overstap_engine.model.vocabulary import Choice, Fact, Field, ListFact
from tests.generators.condition_yaml import UNIT_WORDS, condition_tree, operand_text, root_tree
from tests.generators.yaml_text import Plain, Tree, print_yaml, scalar

__all__ = ["rulebook_yaml"]


def rulebook_yaml(rulebook: Rulebook) -> str:
    """The whole rulebook; sections without content are left out."""
    vocabulary = rulebook.vocabulary
    scope: Mapping[str, Tree] = {} if rulebook.scope is None else {"alleenAls": root_tree(rulebook.scope)}
    sections: dict[str, Tree] = {
        "regelboek": {"naam": rulebook.name, "versie": rulebook.version, **scope},
        "partijen": _words(vocabulary.parties),
        "feiten": {fact.id: _fact(fact) for fact in vocabulary.facts.values()},
        "lijsten": {group.id: _list(group) for group in vocabulary.lists.values()},
        "afleidingen": [
            _derivation(derivation)
            for derivation in rulebook.derivations.values()
            if derivation.fact.partition(".")[0] not in RESERVED_GROUPS
        ],
        "parameters": [_parameter(one, rulebook.declared_regions) for one in rulebook.parameters.values()],
        "regels": [_rule(rule) for rule in rulebook.rules.values()],
        "acties": [_action(action) for action in rulebook.actions.values()],
        "bronnen": [_source(source) for source in rulebook.sources.values()],
        "regios": [_declared_region(region, rulebook) for region in rulebook.declared_regions.values()],
        "momenten": [_moment(moment) for moment in rulebook.moments.values()],
        "verantwoordelijkheid": _responsibility(rulebook),
    }
    return print_yaml({key: value for key, value in sections.items() if value})


def _responsibility(rulebook: Rulebook) -> Tree:
    found = rulebook.responsibility
    if found is None:
        return {}
    charges = [_charge(charge, rulebook) for charge in found.charges]
    return {"vastgelegdIn": scalar(found.recorded), "volgorde": charges}


def _charge(charge: Charge, rulebook: Rulebook) -> Tree:
    applies = rulebook.derivations[charge.fact].definition
    assert isinstance(applies, TruthOf)
    then: Tree = {}
    if charge.then is not None:
        day = rulebook.derivations[charge.day].definition
        assert isinstance(day, FirstKnown)
        then = {"partij": scalar(charge.then), "op": operand_text(day.operands[0])}
    return _present(
        id=charge.id,
        partij=scalar(charge.party),
        titel=charge.title,
        als=root_tree(applies.condition),
        daarna=then,
        bronnen=_citations(charge.citations),
    )


def _words(words: tuple[str, ...]) -> list[Tree]:
    return [scalar(word) for word in words]


def _present(**entries: "Tree | None") -> dict[str, Tree]:
    """Without what is not there."""
    return {key: value for key, value in entries.items() if value}


def _citations(citations: tuple[Citation, ...]) -> list[Tree]:
    return [{"bron": scalar(citation.source), "vindplaats": citation.place} for citation in citations]


# -- vocabulary -------------------------------------------------------------------------------------------------


def _fact(fact: Fact) -> Tree:
    return _present(
        type=Plain(fact.kind.value),
        waarden=_choices(fact.choices),
        label=fact.label,
        vraag=fact.question,
        omschrijving=fact.description,
        houders=_words(fact.holders),
        delen=Plain(fact.sharing.value),
        gevoelig=scalar(True) if fact.sensitive else None,
        standaard=None if fact.default is None else scalar(fact.default),
        verplicht=scalar(True) if fact.required else None,
        verantwoorden=scalar(True) if fact.justify else None,
    )


def _list(group: ListFact) -> Tree:
    return _present(
        label=group.label,
        vraag=group.question,
        omschrijving=group.description,
        houders=_words(group.holders),
        delen=Plain(group.sharing.value),
        gevoelig=scalar(True) if group.sensitive else None,
        velden={field.id: _field(field) for field in group.fields.values()},
    )


def _field(field: Field) -> Tree:
    return _present(
        type=Plain(field.kind.value),
        waarden=_choices(field.choices),
        label=field.label,
        vraag=field.question,
        omschrijving=field.description,
        verplicht=scalar(True) if field.required else None,
    )


def _choices(choices: tuple[Choice, ...]) -> Tree:
    return {choice.id: choice.label for choice in choices}


# -- derived facts and parameters -------------------------------------------------------------------------------


def _derivation(derivation: Derivation) -> Tree:
    return _present(
        feit=Plain(derivation.fact),
        label=derivation.label,
        omschrijving=derivation.description,
        **_definition(derivation.definition),
    )


def _definition(definition: Definition) -> dict[str, Tree]:
    match definition:
        case TruthOf(condition):
            return {"als": root_tree(condition)}
        case Extreme(latest, items, field, where):
            block = {"van": Plain(f"{items}.{field}"), **_where(where)}
            return {"laatste" if latest else "vroegste": block}
        case Newest(items, field, by, where):
            return {"nieuwste": {"van": Plain(f"{items}.{field}"), "volgens": Plain(by), **_where(where)}}
        case FirstKnown(operands):
            return {"eersteBekende": [operand_text(operand) for operand in operands]}


def _where(where: Condition) -> dict[str, Tree]:
    return {} if where == AllOf(()) else {"waar": condition_tree(where)}


def _parameter(parameter: Parameter, declared: Mapping[str, Region]) -> Tree:
    return _present(
        id=Plain(parameter.id),
        type=Plain(parameter.kind.value),
        omschrijving=parameter.description,
        standaard=None if parameter.default is None else _value(parameter.default),
        perJaar=_per_year(parameter.per_year),
        perRegio={
            name: _regional(values)
            for name, values in parameter.per_region.items()
            if name not in declared or _written_with_parameter(parameter, name)
        },
        bronnen=_citations(parameter.citations),
        ongeverifieerd=scalar(True) if parameter.unverified else None,
    )


def _written_with_parameter(parameter: Parameter, region: str) -> bool:
    """The values of a declared region stand with the parameter or with the region: about as often."""
    return (len(parameter.id) + len(region) + len(parameter.per_year)) % 2 == 0


def _declared_region(region: Region, rulebook: Rulebook) -> Tree:
    return _present(
        id=Plain(region.id),
        naam=region.name,
        omschrijving=region.description,
        bronnen=_citations(region.citations),
        parameters={
            parameter.id: _regional(parameter.per_region[region.id])
            for parameter in rulebook.parameters.values()
            if region.id in parameter.per_region and not _written_with_parameter(parameter, region.id)
        },
    )


def _regional(values: RegionalValues) -> Tree:
    return _present(
        standaard=None if values.default is None else _value(values.default),
        perJaar=_per_year(values.per_year),
    )


def _per_year(values: Mapping[int, ParameterValue]) -> Tree:
    return {str(year): _value(value) for year, value in values.items()}


def _value(value: ParameterValue) -> Tree:
    match value:
        case MonthDay(month, day):
            return f"{month:02}-{day:02}"
        case tuple():
            return [scalar(item) for item in value]
        case _:
            return scalar(value)


# -- rules, actions, sources ------------------------------------------------------------------------------------


def _rule(rule: Rule) -> Tree:
    return _present(
        signaal=Plain(rule.code),
        titel=rule.title,
        fase=Plain(rule.phase),
        urgentie=Plain(rule.urgency),
        zichtbaarVoor=_words(rule.visible_to),
        als=root_tree(rule.condition),
        omdat=rule.because,
        acties=_words(rule.actions),
        bronnen=_citations(rule.citations),
        geldig=_valid(rule),
        verantwoording=rule.justification,
    )


def _valid(period: Rule | Moment) -> Tree:
    first = None if period.valid_from is None else scalar(period.valid_from)
    last = None if period.valid_to is None else scalar(period.valid_to)
    return _present(vanaf=first, tot=last)


def _moment(moment: Moment) -> Tree:
    one_day = moment.first == moment.last
    return _present(
        id=Plain(moment.id),
        titel=moment.title,
        op=operand_text(moment.first) if one_day else None,
        van=None if one_day else operand_text(moment.first),
        tot=None if one_day else operand_text(moment.last),
        wie=_words(moment.roles),
        omschrijving=moment.description,
        regios=_words(moment.regions),
        geldig=_valid(moment),
        ongeverifieerd=scalar(True) if moment.unverified else None,
        bronnen=_citations(moment.citations),
    )


def _action(action: Action) -> Tree:
    within = action.due if isinstance(action.due, Within) else None
    until = None if action.due is None or isinstance(action.due, Within) else action.due
    return _present(
        code=Plain(action.code),
        titel=action.title,
        rollen=_words(action.roles),
        binnen=None if within is None else Plain(f"{within.count} {UNIT_WORDS[within.unit]}"),
        uiterlijk=None if until is None else operand_text(until),
        alleenAls=None if action.only_if is None else root_tree(action.only_if),
        regios=_words(action.regions),
        niveau=Plain(action.level),
        bronnen=_citations(action.citations),
    )


def _source(source: Source) -> Tree:
    return _present(
        id=Plain(source.id),
        titel=source.title,
        uitgever=source.publisher,
        datum=Plain(source.date) if source.date else None,
        url=source.url,
    )
