"""The pages of sources: what cites them, and where."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from overstap.render.catalogue import in_phase_order
from overstap.site.addresses import Kind, Link
from overstap.site.views.book import Book
from overstap.site.words import source_words
from overstap_engine.model.rulebook import Citation, Source

__all__ = ["Citing", "SourcePage", "source_page"]


@dataclass(frozen=True, slots=True)
class Citing:
    """Something that cites the source, and the places where it finds its ground."""

    link: Link
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SourcePage:
    """Everything about one source."""

    link: Link
    published: str
    url: str
    """Empty unless it is an address on the web."""
    rules: tuple[Citing, ...]
    actions: tuple[Citing, ...]
    parameters: tuple[Citing, ...]
    moments: tuple[Citing, ...]
    regions: tuple[Citing, ...]


def source_page(source: Source, book: Book) -> SourcePage:
    """The page of one source."""
    rulebook = book.rulebook

    def citing(kind: Kind, cited: Iterable[tuple[str, tuple[Citation, ...]]]) -> tuple[Citing, ...]:
        return tuple(_citing(kind, cited, source.id, book))

    return SourcePage(
        link=book.addresses.link("bron", source.id),
        published=source_words(source),
        # an address that is not one of the web (such as javascript:) must never become a link
        url=source.url if source.url.startswith(("https://", "http://")) else "",
        rules=citing(
            "regel", ((each.code, each.citations) for each in in_phase_order(rulebook.rules.values()))
        ),
        actions=citing("actie", ((code, each.citations) for code, each in sorted(rulebook.actions.items()))),
        parameters=citing(
            "parameter", ((name, each.citations) for name, each in rulebook.parameters.items())
        ),
        moments=citing("moment", ((name, each.citations) for name, each in rulebook.moments.items())),
        regions=citing("regio", ((name, each.citations) for name, each in rulebook.declared_regions.items())),
    )


def _citing(
    kind: Kind, cited: Iterable[tuple[str, tuple[Citation, ...]]], source: str, book: Book
) -> Iterator[Citing]:
    for name, citations in cited:
        places = tuple(each.place for each in citations if each.source == source)
        if places:
            yield Citing(book.addresses.link(kind, name), places)
