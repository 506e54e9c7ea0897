"""An ordinary student that could not be a dossier: a value that needs a fact, a gap, or stages out of order."""

from collections.abc import Iterator
from itertools import pairwise, product

from overstap_engine.check.candidate import place_of
from overstap_engine.check.years import telling_years
from overstap_engine.diagnostics.catalogue.bounds import OrdinaryIncomplete, OrdinaryUsesFact, StageOrder
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.condition import AsOf, FactRef, Literal, Offset, Operand, ParameterRef
from overstap_engine.model.declarations import OrdinaryStage
from overstap_engine.model.lookup import fixed_date, lookup

__all__ = ["ordinary_student"]

_FILLED_IN = ("id", "overstapjaar")


def ordinary_student(draft: Draft) -> Iterator[Finding]:
    """One finding for every such place; for stages the first year in which their days are out of order."""
    stages = draft.declarations.ordinary
    for stage in stages:
        for operand in _operands(stage):
            yield from _facts_in(operand)
        yield from _gaps_in_items(stage, draft)
    if stages:
        yield from _gaps(stages[0], draft)
    yield from _order(draft)


def _operands(stage: OrdinaryStage) -> Iterator[Operand]:
    yield stage.since
    yield from stage.facts.values()
    for items in stage.lists.values():
        for item in items:
            yield from item.values()


def _facts_in(operand: Operand) -> Iterator[Finding]:
    match operand:
        case FactRef(name, span):
            yield OrdinaryUsesFact(span, name)
        case AsOf(span):
            yield OrdinaryUsesFact(span, "peildatum")
        case Offset(base=base):
            yield from _facts_in(base)
        case Literal() | ParameterRef():
            pass


# -- gaps -------------------------------------------------------------------------------------------------------


def _gaps(first: OrdinaryStage, draft: Draft) -> Iterator[Finding]:
    """A fact that every dossier must have, from the first stage on."""
    for fact in draft.vocabulary.facts.values():
        if fact.required and fact.id not in _FILLED_IN and not _is_written(fact.id, draft):
            yield OrdinaryIncomplete(first.span, fact.id)


def _is_written(name: str, draft: Draft) -> bool:
    """In the first stage, rightly or wrongly."""
    place = draft.places.get(("gewoneLeerling", "0", "feiten"))
    return place is None or name in draft.declarations.ordinary[0].facts


def _gaps_in_items(stage: OrdinaryStage, draft: Draft) -> Iterator[Finding]:
    for name, items in stage.lists.items():
        required = [field.id for field in draft.vocabulary.lists[name].fields.values() if field.required]
        for item in items:
            span = next((operand.span for operand in item.values()), stage.span)
            for missing in (field for field in required if field not in item):
                yield OrdinaryIncomplete(span, f"{name}.{missing}")


# -- order ------------------------------------------------------------------------------------------------------


def _order(draft: Draft) -> Iterator[Finding]:
    pairs = tuple(pairwise(draft.declarations.ordinary))
    found: dict[int, Finding] = {}
    for year, region in product(telling_years(draft), (None, *sorted(draft.regions))) if pairs else ():
        values = {name: lookup(one, year=year, region=region) for name, one in draft.parameters.items()}
        for index, (one, after) in enumerate(pairs, start=1):
            first, second = fixed_date(one.since, values), fixed_date(after.since, values)
            if first is not None and second is not None and second <= first:
                span = place_of(draft, "gewoneLeerling", str(index), "vanaf")
                found.setdefault(index, StageOrder(span, after.title, year))
    yield from found.values()
