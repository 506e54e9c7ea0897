"""The page of the calendar and the page of the regions."""

from collections.abc import Iterable
from dataclasses import dataclass

from overstap.render.words import named
from overstap.site.addresses import Link
from overstap.site.network import parameters_of_moments
from overstap.site.views.book import Book, Cited, Said
from overstap.site.views.parameters import Yearly, yearly
from overstap.site.words import years_words
from overstap_engine.model.condition import AsOf
from overstap_engine.model.lookup import fixed_date, lookup
from overstap_engine.model.rulebook import Moment, Region, Rulebook
from overstap_engine.plan.looked_at import looked_at

__all__ = ["MomentPart", "OwnValue", "RegionPart", "moment_parts", "region_parts"]


@dataclass(frozen=True, slots=True)
class MomentPart:
    """One moment in the calendar."""

    anchor: str
    title: str
    when: str
    """In words, such as ``14 dagen voor 1 april (uiterste aanmelddatum)``."""
    who: str
    description: tuple[Said, ...]
    regions: tuple[Link | str, ...]
    years: str
    unverified: bool
    rules: tuple[Link, ...]
    """Rules that look at these days, or at a number in them."""
    sources: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class OwnValue:
    """What a region sets differently."""

    parameter: Link
    default: str
    per_year: tuple[Yearly, ...]
    national: str


@dataclass(frozen=True, slots=True)
class RegionPart:
    """One region."""

    anchor: str
    name: str
    id: str
    description: str
    values: tuple[OwnValue, ...]
    moments: tuple[Link, ...]
    actions: tuple[Link, ...]
    sources: tuple[Cited, ...]


# -- the calendar ---------------------------------------------------------------------------------------------------


def moment_parts(book: Book) -> tuple[MomentPart, ...]:
    """Every moment, in the order of a year with only national values."""
    rulebook = book.rulebook
    read, seen = parameters_of_moments(rulebook), looked_at(rulebook)
    return tuple(
        _moment(each, read[each.id], [code for code in rulebook.rules if seen[code].drives(each)], book)
        for each in _in_order(rulebook)
    )


def _in_order(rulebook: Rulebook) -> list[Moment]:
    values = {name: lookup(each, year=_SOME_YEAR, region=None) for name, each in rulebook.parameters.items()}

    def days(moment: Moment) -> tuple[str, str, str]:
        first, last = fixed_date(moment.first, values), fixed_date(moment.last, values)
        return (str(first or _LATEST), str(last or _LATEST), moment.id)

    return sorted(rulebook.moments.values(), key=days)


_SOME_YEAR = 2026
"""The page is of no year in particular: this one only decides the order."""

_LATEST = "9999"
"""Moments that depend on a region's value come last."""


def _moment(moment: Moment, read: frozenset[str], driven: Iterable[str], book: Book) -> MomentPart:
    rulebook, links = book.rulebook, book.addresses
    first = book.phrases.operand(AsOf(), moment.first)
    last = book.phrases.operand(AsOf(), moment.last)
    return MomentPart(
        anchor=links.link("moment", moment.id).href.partition("#")[2],
        title=moment.title,
        when=first if moment.first == moment.last else f"van {first} tot en met {last}",
        who=named(moment.roles),
        description=book.said(moment.description),
        regions=book.regions(moment.regions),
        years=years_words(moment.valid_from, moment.valid_to),
        unverified=moment.unverified or any(rulebook.parameters[name].unverified for name in read),
        rules=book.rules(driven),
        sources=book.cited(moment.citations),
    )


# -- the regions ----------------------------------------------------------------------------------------------------


def region_parts(book: Book) -> tuple[RegionPart, ...]:
    """Every region that is declared, by name."""
    declared = book.rulebook.declared_regions.values()
    return tuple(_region(each, book) for each in sorted(declared, key=lambda each: (each.name, each.id)))


def _region(region: Region, book: Book) -> RegionPart:
    rulebook, links = book.rulebook, book.addresses
    return RegionPart(
        anchor=links.link("regio", region.id).href.partition("#")[2],
        name=region.name,
        id=region.id,
        description=region.description,
        values=_own_values(region.id, book),
        moments=links.all("moment", (n for n, m in rulebook.moments.items() if region.id in m.regions)),
        actions=book.actions(code for code, each in rulebook.actions.items() if region.id in each.regions),
        sources=book.cited(region.citations),
    )


def _own_values(region: str, book: Book) -> tuple[OwnValue, ...]:
    return tuple(
        OwnValue(
            parameter=book.addresses.link("parameter", name),
            default=book.value(parameter, own.default),
            per_year=yearly(parameter, own.per_year, book),
            national=book.value(parameter, parameter.default),
        )
        for name, parameter in book.rulebook.parameters.items()
        if (own := parameter.per_region.get(region)) is not None
    )
