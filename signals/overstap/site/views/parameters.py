"""The pages of parameters: their values, and what looks at them."""

from collections.abc import Mapping
from dataclasses import dataclass

from overstap.site.addresses import Link
from overstap.site.network import action_reads, parameters_of_moments
from overstap.site.views.book import Book, Cited
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Parameter, ParameterValue, RegionalValues

__all__ = ["ParameterPage", "Regional", "Values", "Yearly", "parameter_page", "values_of", "yearly"]


@dataclass(frozen=True, slots=True)
class Yearly:
    """The value in one overstapjaar."""

    year: int
    value: str


@dataclass(frozen=True, slots=True)
class Regional:
    """What one region sets differently."""

    region: str
    link: Link | None
    """None for a region that only this parameter names."""
    default: str
    """Empty when the national value counts."""
    per_year: tuple[Yearly, ...]


@dataclass(frozen=True, slots=True)
class Values:
    """A parameter with its values."""

    link: Link
    description: str
    default: str
    """Empty when there is none."""
    per_year: tuple[Yearly, ...]
    per_region: tuple[Regional, ...]
    unverified: bool


@dataclass(frozen=True, slots=True)
class ParameterPage:
    """Everything about one parameter."""

    link: Link
    kind: str
    values: Values
    derived: tuple[Link, ...]
    """Derived facts that look at it themselves."""
    rules: tuple[Link, ...]
    """Rules that look at it, also through derived facts."""
    actions: tuple[Link, ...]
    moments: tuple[Link, ...]
    sources: tuple[Cited, ...]


def parameter_page(parameter: Parameter, book: Book) -> ParameterPage:
    """The page of one parameter."""
    name = parameter.id
    rulebook, links, network = book.rulebook, book.addresses, book.network

    def derived_reads(fact: str) -> bool:
        key: Key = ("feit", fact)
        return name in network.parameters[key]

    def rule_reads(code: str) -> bool:
        return name in network.all_parameters["signaal", code]

    actions = (code for code, each in rulebook.actions.items() if name in action_reads(each).parameters)
    moments = (each for each, read in parameters_of_moments(rulebook).items() if name in read)
    return ParameterPage(
        link=links.link("parameter", name),
        kind=parameter.kind.value,
        values=values_of(parameter, book),
        derived=links.all("gegeven", filter(derived_reads, rulebook.derivations)),
        rules=book.rules(filter(rule_reads, rulebook.rules)),
        actions=book.actions(actions),
        moments=links.all("moment", moments),
        sources=book.cited(parameter.citations),
    )


def values_of(parameter: Parameter, book: Book) -> Values:
    """The values of one parameter, for its own page and for those of rules that look at it."""
    return Values(
        link=book.addresses.link("parameter", parameter.id),
        description=parameter.description,
        default=book.value(parameter, parameter.default),
        per_year=yearly(parameter, parameter.per_year, book),
        per_region=tuple(_regional(parameter, *each, book) for each in sorted(parameter.per_region.items())),
        unverified=parameter.unverified,
    )


def _regional(parameter: Parameter, region: str, values: RegionalValues, book: Book) -> Regional:
    declared = book.rulebook.declared_regions.get(region)
    return Regional(
        region=region if declared is None else declared.name,
        link=None if declared is None else book.addresses.link("regio", region),
        default=book.value(parameter, values.default),
        per_year=yearly(parameter, values.per_year, book),
    )


def yearly(parameter: Parameter, values: Mapping[int, ParameterValue], book: Book) -> tuple[Yearly, ...]:
    """What counts in some overstapjaren only, by year."""
    return tuple(Yearly(year, book.value(parameter, value)) for year, value in sorted(values.items()))
