"""The names that people use in scenarios, looked up strictly: a wrong name is an error, never a guess."""

import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, TypeVar

from overstap.render.words import party_words, responsible_words
from overstap.testing.step_error import StepError
from overstap_engine.diagnostics.catalogue.steps import AmbiguousName, DerivedFactGiven, UnknownName
from overstap_engine.model.rulebook import URGENCIES, Rulebook
from overstap_engine.model.vocabulary import Choice, Fact, Field, ListFact
from overstap_engine.text.identifiers import words_of
from overstap_engine.text.span import NOWHERE
from overstap_engine.text.suggest import closest

__all__ = [
    "action_code",
    "choice",
    "fact",
    "field",
    "list_fact",
    "normal",
    "parameter",
    "party",
    "region",
    "responsible",
    "role",
    "signal_code",
    "urgency",
]

T = TypeVar("T")

_ARTICLES = ("de ", "het ", "een ")


def _without_article(text: str) -> str:
    first, _, rest = " ".join(text.split()).partition(" ")
    return rest if rest and f"{first.casefold()} " in _ARTICLES else text


@lru_cache(maxsize=8192)
def normal(text: str) -> str:
    """Text as names are compared: no case, no accents, no article, single spaces."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    words = " ".join(bare.split()).casefold()
    return next((words.removeprefix(article) for article in _ARTICLES if words.startswith(article)), words)


def signal_code(written: str, rulebook: Rulebook) -> str:
    """The code of a signal. Raises ``StepError`` for a code that the rulebook lacks: never a green *geen signaal*."""
    return _look_up(written, {code: code for code in rulebook.rules}, "signaal")


def action_code(written: str, rulebook: Rulebook) -> str:
    """The code of an action."""
    return _look_up(written, {code: code for code in rulebook.actions}, "actie")


def party(written: str, rulebook: Rulebook) -> str:
    """A party by id (``mbo``) or in words (``de mbo-school``)."""
    names = {name: party for party in rulebook.vocabulary.parties for name in (party, party_words(party))}
    return _look_up(written, names, "partij")


def responsible(written: str, rulebook: Rulebook) -> str:
    """A party that can be responsible, by id (``mbo``), by label or in words (``de mbo-school``, ``niemand``)."""
    found = rulebook.responsibility
    choices = () if found is None else rulebook.vocabulary.facts[found.recorded].choices
    names = {name: c.id for c in choices for name in (c.id, c.label, responsible_words(c.id))}
    return _look_up(written, names, "verantwoordelijke partij")


def role(written: str, rulebook: Rulebook) -> str:
    """A role that some action names, by id or in words."""
    roles = sorted({role for action in rulebook.actions.values() for role in action.roles})
    names = {name: role for role in roles for name in (role, party_words(role))}
    return _look_up(written, names, "rol")


def region(written: str, rulebook: Rulebook) -> str:
    """A region of the rulebook, by its id."""
    return _look_up(written, {code: code for code in sorted(rulebook.regions)}, "regio")


def urgency(written: str) -> str:
    """``laag``, ``midden`` or ``hoog``."""
    return _look_up(written, {name: name for name in URGENCIES}, "urgentie")


def parameter(written: str, rulebook: Rulebook) -> str:
    """A parameter by id (``$uitersteAanmelddatum``) or in words (``uiterste aanmelddatum``)."""
    names = {name: each for each in rulebook.parameters for name in (each, f"${each}", words_of(each))}
    return _look_up(written, names, "parameter")


def fact(written: str, rulebook: Rulebook) -> Fact | ListFact:
    """An input fact or list, by id or label. A derived fact is refused with its own message."""
    vocabulary = rulebook.vocabulary
    known: dict[str, Fact | ListFact] = {**vocabulary.facts, **vocabulary.lists}
    wanted = normal(written)
    for derived in rulebook.derivations.values():
        if wanted in {normal(derived.fact), normal(derived.label or derived.fact)}:
            raise StepError(DerivedFactGiven(NOWHERE, written))
    names = {name: each for each in known.values() for name in (each.id, each.label)}
    return _look_up(written, names, "gegeven")


def list_fact(written: str, rulebook: Rulebook) -> ListFact:
    """A list, by id or label."""
    names = {name: each for each in rulebook.vocabulary.lists.values() for name in (each.id, each.label)}
    return _look_up(written, names, "lijst")


def field(written: str, items: ListFact) -> Field:
    """A field of the items of a list, by id or label."""
    names = {name: each for each in items.fields.values() for name in (each.id, each.label)}
    return _look_up(written, names, "veld")


def choice(written: str, choices: Iterable[Choice]) -> str:
    """The id of an enum value, by id or label."""
    return _look_up(written, {name: c.id for c in choices for name in (c.id, c.label)}, "waarde")


_FEW: Final = 12
"""So many names are worth showing whole."""


def _look_up(written: str, names: Mapping[str, T], what: str) -> T:
    if written in names:
        return names[written]
    wanted = normal(written)
    found = {id(value): value for name, value in names.items() if normal(name) == wanted}
    if len(found) == 1:
        return next(iter(found.values()))
    if found:
        raise StepError(AmbiguousName(NOWHERE, written))
    options = tuple(names) if len(names) <= _FEW else ()
    raise StepError(UnknownName(NOWHERE, what, written, closest(_without_article(written), names), options))
