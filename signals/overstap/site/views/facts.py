"""The pages of facts, lists and derived facts."""

from dataclasses import dataclass, replace

from overstap.render.words import named
from overstap.site.addresses import Link
from overstap.site.drawing import Drawing
from overstap.site.network import action_reads
from overstap.site.views.book import Book, Branch, Need
from overstap.site.words import KINDS, SHARING, scalar_words, type_words
from overstap_engine.explain.outline import outline_of_definition
from overstap_engine.model.dependencies import Key, reads
from overstap_engine.model.rulebook import Derivation
from overstap_engine.model.vocabulary import Choice, Fact, Field, ListFact

__all__ = ["FactPage", "FieldLine", "Given", "Made", "fact_page"]


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A field of the items of a list."""

    id: str
    label: str
    kind: str
    question: str
    description: str


@dataclass(frozen=True, slots=True)
class Given:
    """A fact or list that somebody knows."""

    question: str
    holders: str
    sharing: str
    sensitive: bool
    default: str = ""
    choices: tuple[Choice, ...] = ()
    fields: tuple[FieldLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """How a derived fact is worked out."""

    definition: tuple[Branch, ...]
    parameters: tuple[Link, ...]
    drawing: Drawing | None
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class FactPage:
    """Everything about one fact, list or derived fact."""

    link: Link
    kind: str
    description: str
    given: Given | None
    made: Made | None
    """Exactly one of these is there."""
    derived: tuple[Link, ...] = ()
    """Derived facts that look at it themselves."""
    rules: tuple[Link, ...] = ()
    """Rules that look at it themselves."""
    farther: tuple[Link, ...] = ()
    """Rules that build on it through derived facts or other signals."""
    actions: tuple[Link, ...] = ()
    scope: bool = False
    """The whole rulebook looks at it."""


def fact_page(name: str, book: Book) -> FactPage:
    """The page of one fact, list or derived fact."""
    key: Key = ("feit", name)
    rulebook, links, network = book.rulebook, book.addresses, book.network
    users, above = network.users.get(key, ()), network.above(key)
    derivation = rulebook.derivations.get(name)
    fact = rulebook.vocabulary.facts.get(name) or rulebook.vocabulary.lists.get(name)
    described = derivation or fact
    actions = (
        code
        for code, each in rulebook.actions.items()
        if name in action_reads(each).facts | action_reads(each).lists
    )
    return FactPage(
        link=links.link("gegeven", name),
        kind=_kind(fact),
        description=described.description if described else "",
        given=None if fact is None else _given(fact),
        made=None if derivation is None else _made(derivation, book),
        derived=tuple(links.link("gegeven", user) for kind, user in users if kind == "feit"),
        rules=book.rules(user for kind, user in users if kind == "signaal"),
        farther=book.rules(user for kind, user in above if kind == "signaal" and (kind, user) not in users),
        actions=book.actions(actions),
        scope=rulebook.scope is not None and name in reads(rulebook.scope).facts,
    )


def _kind(fact: Fact | ListFact | None) -> str:
    match fact:
        case None:
            return "afgeleid gegeven"
        case ListFact():
            return "lijst"
        case Fact():
            return f"gegeven ({KINDS[fact.kind]})"


def _given(fact: Fact | ListFact) -> Given:
    found = Given(fact.question, named(fact.holders), SHARING[fact.sharing], fact.sensitive)
    if isinstance(fact, ListFact):
        return replace(found, fields=tuple(_field(each) for each in fact.fields.values()))
    labels = {choice.id: choice.label for choice in fact.choices}
    default = "" if fact.default is None else scalar_words(fact.default)
    return replace(found, default=labels.get(default, default), choices=fact.choices)


def _field(each: Field) -> FieldLine:
    return FieldLine(each.id, each.label, type_words(each), each.question, each.description)


def _made(derivation: Derivation, book: Book) -> Made:
    key: Key = ("feit", derivation.fact)
    return Made(
        definition=book.branches(outline_of_definition(derivation.definition, book.phrases)),
        parameters=book.addresses.all("parameter", sorted(book.network.parameters[key])),
        drawing=book.drawing(key),
        needs=book.needs(key),
    )
