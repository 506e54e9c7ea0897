"""The start page and the overviews: everything there is, in groups."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from overstap.render.catalogue import in_phase_order
from overstap.render.words import named, phase_words
from overstap.site.addresses import OVERVIEWS, Link
from overstap.site.views.book import Book
from overstap.site.words import KINDS, source_words
from overstap_engine.model.rulebook import PHASES

__all__ = ["Entry", "Group", "Overview", "overviews"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line in a list."""

    link: Link
    note: str
    search: str
    """More words to find it by."""


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under one heading."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything of one kind."""

    title: str
    href: str
    intro: str
    groups: tuple[Group, ...]

    @property
    def count(self) -> int:
        """How many there are."""
        return sum(len(group.entries) for group in self.groups)


def overviews(book: Book) -> tuple[Overview, ...]:
    """Every kind of thing in the rulebook, in the order of the menu; kinds that it lacks are left out."""
    every = (
        Overview(
            "Regels", OVERVIEWS["regel"], "Elke regel geeft één signaal: er kan nu hulp komen.", _rules(book)
        ),
        Overview("Acties", OVERVIEWS["actie"], "Wat mensen kunnen doen om te helpen.", _actions(book)),
        Overview("Gegevens", OVERVIEWS["gegeven"], "Waar regels naar kijken, en wie het weet.", _facts(book)),
        Overview(
            "Parameters",
            OVERVIEWS["parameter"],
            "Datums en aantallen die los van de regels te veranderen zijn. Hier staat de landelijke waarde.",
            (Group("Parameters", tuple(_parameters(book))),),
        ),
        Overview("Kalender", OVERVIEWS["moment"], "", (Group("Kalender", tuple(_moments(book))),)),
        Overview("Regio's", OVERVIEWS["regio"], "", (Group("Regio's", tuple(_regions(book))),)),
        Overview(
            "Bronnen",
            OVERVIEWS["bron"],
            "Waar regels en acties vandaan komen.",
            (Group("Bronnen", tuple(_sources(book))),),
        ),
    )
    return tuple(each for each in every if each.count)


def _groups(named_entries: Iterable[tuple[str, Iterable[Entry]]]) -> tuple[Group, ...]:
    groups = (Group(title, tuple(entries)) for title, entries in named_entries)
    return tuple(group for group in groups if group.entries)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _rules(book: Book) -> tuple[Group, ...]:
    rules = in_phase_order(book.rulebook.rules.values())
    return _groups(
        (
            _capital(phase_words(phase)),
            (
                Entry(
                    book.addresses.link("regel", rule.code),
                    f"urgentie {rule.urgency}; te zien voor {named(rule.visible_to)}",
                    " ".join((phase_words(phase), rule.because)),
                )
                for rule in rules
                if rule.phase == phase
            ),
        )
        for phase in PHASES
    )


def _actions(book: Book) -> tuple[Group, ...]:
    actions = sorted(book.rulebook.actions.values(), key=lambda each: each.code)
    titles = {"leerling": "Acties voor één leerling", "organisatie": "Acties voor een school of regio"}
    return _groups(
        (
            title,
            (
                Entry(book.addresses.link("actie", each.code), named(each.roles), "")
                for each in actions
                if each.level == level
            ),
        )
        for level, title in titles.items()
    )


def _facts(book: Book) -> tuple[Group, ...]:
    rulebook, links = book.rulebook, book.addresses
    facts, lists = rulebook.vocabulary.facts.values(), rulebook.vocabulary.lists.values()
    return _groups(
        (
            (
                "Gegevens in een dossier",
                (Entry(links.link("gegeven", each.id), KINDS[each.kind], each.question) for each in facts),
            ),
            (
                "Lijsten in een dossier",
                (
                    Entry(
                        links.link("gegeven", each.id),
                        "lijst",
                        " ".join((each.question, *(one.label for one in each.fields.values()))),
                    )
                    for each in lists
                ),
            ),
            (
                "Afgeleide gegevens: die rekent het regelboek zelf uit",
                (
                    Entry(links.link("gegeven", name), "afgeleid", each.description)
                    for name, each in rulebook.derivations.items()
                ),
            ),
        )
    )


def _parameters(book: Book) -> Iterator[Entry]:
    for name, each in book.rulebook.parameters.items():
        value = book.value(each, each.default) or "alleen per jaar of regio"
        yield Entry(book.addresses.link("parameter", name), value, each.description)


def _moments(book: Book) -> Iterator[Entry]:
    for name, each in book.rulebook.moments.items():
        yield Entry(book.addresses.link("moment", name), named(each.roles), each.description)


def _regions(book: Book) -> Iterator[Entry]:
    for name, each in book.rulebook.declared_regions.items():
        yield Entry(book.addresses.link("regio", name), "", each.description)


def _sources(book: Book) -> Iterator[Entry]:
    for name, each in book.rulebook.sources.items():
        yield Entry(book.addresses.link("bron", name), source_words(each), each.url)
