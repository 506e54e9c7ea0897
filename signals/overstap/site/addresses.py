"""Where everything of a rulebook has its page, and what a link to it says."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from overstap_engine.model.rulebook import Rulebook
from overstap_engine.text.identifiers import words_of

__all__ = ["OVERVIEWS", "Addresses", "Kind", "Link", "make_addresses"]

Kind: TypeAlias = Literal["regel", "actie", "gegeven", "parameter", "bron", "moment", "regio"]

_FOLDERS: Final[Mapping[Kind, str]] = {
    "regel": "regels",
    "actie": "acties",
    "gegeven": "gegevens",
    "parameter": "parameters",
    "bron": "bronnen",
}
"""Kinds with a page for each."""

_TOGETHER: Final[Mapping[Kind, str]] = {"moment": "kalender.html", "regio": "regios.html"}
"""Kinds that share one page."""

OVERVIEWS: Final[Mapping[Kind, str]] = {
    **{kind: f"{folder}/index.html" for kind, folder in _FOLDERS.items()},
    **_TOGETHER,
}
"""Kind -> the page that lists all of it."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link; ``href`` is seen from the start page."""

    href: str
    text: str
    code: str = ""
    """A code that people know the thing by; shown before the text."""
    id: str = ""
    """A name as rule files write it; shown after the text."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Links to everything in one rulebook."""

    links: Mapping[tuple[Kind, str], Link]

    def link(self, kind: Kind, name: str) -> Link:
        """The link to one thing. Raises ``KeyError`` for a name that the rulebook lacks."""
        return self.links[kind, name]

    def all(self, kind: Kind, names: Iterable[str]) -> tuple[Link, ...]:
        """Links to these, in their order."""
        return tuple(self.links[kind, name] for name in names)


def make_addresses(rulebook: Rulebook) -> Addresses:
    """The address of every rule, action, fact, list, derived fact, parameter, source, moment and region."""
    titles: Mapping[Kind, Mapping[str, str]] = {
        "regel": {code: rule.title for code, rule in rulebook.rules.items()},
        "actie": {code: action.title for code, action in rulebook.actions.items()},
        "gegeven": _facts(rulebook),
        "parameter": {name: words_of(name) for name in rulebook.parameters},
        "bron": {name: source.title for name, source in rulebook.sources.items()},
        "moment": {name: moment.title for name, moment in rulebook.moments.items()},
        "regio": {name: region.name for name, region in rulebook.declared_regions.items()},
    }
    return Addresses(
        {
            (kind, name): _link(kind, name, text, file)
            for kind, named in titles.items()
            for (name, text), file in zip(named.items(), _file_names(named), strict=True)
        }
    )


def _facts(rulebook: Rulebook) -> dict[str, str]:
    vocabulary = rulebook.vocabulary
    labels = {name: each.label for name, each in vocabulary.facts.items()}
    labels |= {name: each.label for name, each in vocabulary.lists.items()}
    return labels | {name: each.label or words_of(name) for name, each in rulebook.derivations.items()}


def _link(kind: Kind, name: str, text: str, file: str) -> Link:
    href = f"{_FOLDERS[kind]}/{file}.html" if kind in _FOLDERS else f"{_TOGETHER[kind]}#{file}"
    match kind:
        case "regel" | "actie":
            return Link(href, text, code=name)
        case "gegeven" | "parameter":
            return Link(href, text, id=name)
        case _:
            return Link(href, text)


_RESERVED: Final = ("index", "inhoud", "navigatie")
"""File names and anchors that pages use themselves."""


def _file_names(names: Iterable[str]) -> list[str]:
    """Names safe in files and addresses, different also where capitals do not count."""
    taken = {*_RESERVED}
    found: list[str] = []
    for name in names:
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
        base = re.sub(r"[^A-Za-z0-9.-]+", "-", plain).strip(".-") or "naamloos"
        numbered = (base, *(f"{base}-{number}" for number in range(2, len(taken) + 3)))
        file = next(each for each in numbered if each.casefold() not in taken)
        taken.add(file.casefold())
        found.append(file)
    return found
