"""Which values the facts of a dossier can take: what a proof is relative to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from overstap_engine.model.bounds import NumberRange, YearsAround
from overstap_engine.model.dates import shift
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Fact, Field, Kind
from overstap_engine.prove.encode.met import Met, meet_rulebook

__all__ = ["AS_OF", "YEAR", "Domain", "Domains", "domains_of"]

AS_OF = "peildatum"
YEAR = "overstapjaar"
_FRESH = "andere tekst"
_YEARS_BEFORE, _YEARS_AFTER = 3, 4
_LEAST_TOP = 10
"""A number can be at least this high, when nothing says otherwise."""


@dataclass(frozen=True, slots=True)
class Domain:
    """The values of one fact or field."""

    kind: Kind
    values: tuple[str, ...] = ()
    """Of a keuze or text, in order of preference."""
    low: int = 0
    """Of a number, or of a date as a day number; inclusive."""
    high: int = 0
    required: bool = False
    """Always known."""
    default: Scalar | None = None
    """Counts as known when the fact is unknown or hidden."""

    def holds(self, value: Scalar) -> bool:
        """Is this one of the values?"""
        match self.kind:
            case Kind.JA_NEE:
                return isinstance(value, bool)
            case Kind.KEUZE | Kind.TEKST:
                return value in self.values
            case Kind.GETAL:
                return (
                    isinstance(value, int) and not isinstance(value, bool) and self.low <= value <= self.high
                )
            case Kind.DATUM:
                return isinstance(value, date) and self.low <= value.toordinal() <= self.high

    def first(self) -> Scalar:
        """A value for when it does not matter which."""
        match self.kind:
            case Kind.JA_NEE:
                return False
            case Kind.KEUZE | Kind.TEKST:
                return self.values[0]
            case Kind.GETAL:
                return self.low
            case Kind.DATUM:
                return date.fromordinal(self.low)


@dataclass(frozen=True, slots=True)
class Domains:
    """Of every fact and every field of every list, in the order of the vocabulary."""

    year: int
    as_of: Domain
    facts: Mapping[str, Domain]
    lists: Mapping[str, Mapping[str, Domain]]

    def describe(self, name: str) -> Domain:
        """Of ``feit``, ``lijst.veld`` or ``peildatum``. Raises ``KeyError``."""
        if name == AS_OF:
            return self.as_of
        if name in self.facts:
            return self.facts[name]
        items, _, column = name.rpartition(".")
        return self.lists[items][column]


def domains_of(
    *rulebooks: Rulebook,
    year: int,
    region: str | None = None,
    ranges: Mapping[str, tuple[Scalar, Scalar]] | None = None,
    known: Mapping[str, Iterable[Scalar]] | None = None,
) -> Domains:
    """What facts can be worth, for all of ``rulebooks`` together.

    A range is what ``ranges`` says (id ``feit``, ``lijst.veld`` or ``peildatum`` -> lowest and highest value); else
    what ``bereik`` declares; else, of a date, from 3 years before the overstapjaar to 4 years after, moved by the
    offsets it is compared with; of a number, one beyond the constants it is compared with. ``known``: values that
    must be possible too, such as those of the ordinary dossier.
    """
    met: dict[str, Met] = {}
    for rulebook in rulebooks:
        meet_rulebook(rulebook, year, region, met)
    chosen = ranges or {}
    extra = known or {}

    def domain(name: str, fact: Fact | Field) -> Domain:
        limits = _as_numbers(chosen[name]) if name in chosen else _declared(fact, year)
        found = _domain(fact, met.get(name, Met()), year, limits)
        return found if name in chosen else _with_known(found, extra.get(name, ()))

    facts: dict[str, Domain] = {}
    lists: dict[str, dict[str, Domain]] = {}
    for rulebook in rulebooks:
        for name, fact in rulebook.vocabulary.facts.items():
            facts[name] = _union(facts.get(name), domain(name, fact))
        for items, group in rulebook.vocabulary.lists.items():
            columns = lists.setdefault(items, {})
            for column, field_ in group.fields.items():
                columns[column] = _union(columns.get(column), domain(f"{items}.{column}", field_))
    if YEAR in facts:
        facts[YEAR] = replace(facts[YEAR], low=year, high=year)
    low, high = _as_numbers(chosen[AS_OF]) if AS_OF in chosen else _as_of_range(rulebooks, year)
    as_of = Domain(Kind.DATUM, low=low, high=high, required=True)
    return Domains(year, _with_known(as_of, extra.get(AS_OF, ())), facts, lists)


def _declared(fact: Fact | Field, year: int) -> tuple[int, int] | None:
    """``bereik``; None when it is not declared."""
    match fact.range:
        case NumberRange(low, high):
            return low, high
        case YearsAround() as around:
            return _as_numbers(around.days(year))
        case None:
            return None


def _as_of_range(rulebooks: Iterable[Rulebook], year: int) -> tuple[int, int]:
    ranges = [_as_numbers(rulebook.declarations.as_of_range.days(year)) for rulebook in rulebooks]
    return min(low for low, _ in ranges), max(high for _, high in ranges)


def _domain(fact: Fact | Field, met: Met, year: int, limits: tuple[int, int] | None) -> Domain:
    default = fact.default if isinstance(fact, Fact) else None
    whole = Domain(fact.kind, required=fact.required, default=default)
    match fact.kind:
        case Kind.JA_NEE:
            return whole
        case Kind.KEUZE:
            return replace(whole, values=tuple(choice.id for choice in fact.choices))
        case Kind.TEKST:
            texts = [*met.texts, *([default] if isinstance(default, str) else [])]
            return replace(whole, values=tuple(dict.fromkeys([*texts, _fresh(texts)])))
        case Kind.GETAL:
            low, high = _number_range(met) if limits is None else limits
        case Kind.DATUM:
            low, high = _date_range(met, year) if limits is None else limits
    domain = replace(whole, low=low, high=high)
    return domain if default is None else _with_known(domain, (default,))


def _fresh(taken: Iterable[str]) -> str:
    """A text that no rule speaks of."""
    fresh = _FRESH
    while fresh in taken:
        fresh += "!"
    return fresh


def _number_range(met: Met) -> tuple[int, int]:
    return min([0, *(value - 1 for value in met.numbers)]), max([_LEAST_TOP, *(v + 1 for v in met.numbers)])


def _date_range(met: Met, year: int) -> tuple[int, int]:
    first = date(max(year - _YEARS_BEFORE, 1), 1, 1)
    last = date(min(year + _YEARS_AFTER, 9999), 12, 31)
    firsts = [shift(first, count, unit) for count, unit in met.shifts]
    lasts = [shift(last, count, unit) for count, unit in met.shifts]
    return min([first, *firsts]).toordinal(), max([last, *lasts]).toordinal()


def _as_numbers(chosen: tuple[Scalar, Scalar]) -> tuple[int, int]:
    low, high = (_as_number(value) for value in chosen)
    if low > high:
        raise ValueError(f"an empty range: {chosen}")
    return low, high


def _as_number(value: Scalar) -> int:
    match value:
        case date():
            return value.toordinal()
        case int():
            return value
        case str():
            raise TypeError(f"no range of texts: {value!r}")


def _with_known(domain: Domain, values: Iterable[Scalar]) -> Domain:
    for value in values:
        match value:
            case str() if domain.kind is Kind.TEKST and value not in domain.values:
                domain = replace(domain, values=(value, *domain.values))
            case bool() | str():
                pass
            case _:
                number = _as_number(value)
                domain = replace(domain, low=min(domain.low, number), high=max(domain.high, number))
    return domain


def _union(one: Domain | None, other: Domain) -> Domain:
    """Of a fact that several rulebooks declare. Raises ``ValueError`` when its type changed."""
    if one is None:
        return other
    if one.kind is not other.kind:
        raise ValueError(f"a fact of two types: {one.kind.value} and {other.kind.value}")
    return Domain(
        one.kind,
        tuple(dict.fromkeys([*one.values, *other.values])),
        min(one.low, other.low),
        max(one.high, other.high),
        one.required and other.required,
        one.default,
    )
