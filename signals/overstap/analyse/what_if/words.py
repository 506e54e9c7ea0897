"""Changes as data for people: labels, holders and present values instead of nodes."""

from collections.abc import Iterator

from overstap.analyse.what_if.box import Values, spot_of
from overstap.analyse.what_if.changes import Change, Kind
from overstap.analyse.what_if.difference import Difference
from overstap.analyse.what_if.ground import Ground
from overstap.analyse.what_if.search import Met
from overstap_engine.prove.encode.domains import AS_OF

__all__ = ["changes_of"]


def changes_of(ground: Ground, met: Met) -> tuple[Change, ...]:
    """In the order of the vocabulary, lists after facts, the peildatum last."""
    return tuple(_changes(ground, met))


def _changes(ground: Ground, met: Met) -> Iterator[Change]:
    vocabulary = ground.rulebook.vocabulary
    new: dict[tuple[str, int], list[Change]] = {}
    for each in met.differences:
        if each.old is None and each.slot is not None and each.field is not None:
            label = vocabulary.lists[each.fact].fields[each.field].label
            new.setdefault((each.fact, each.slot), []).append(_valued(each, label, met))
    for each in met.differences:
        if each.fact == AS_OF:
            yield _valued(each, "peildatum", met)
        elif each.fact in vocabulary.facts:
            fact = vocabulary.facts[each.fact]
            yield _valued(each, fact.label, met, fact.holders)
        else:
            described = vocabulary.lists[each.fact]
            if each.field is not None:
                if each.old is not None:
                    yield _valued(each, described.fields[each.field].label, met, described.holders)
            elif each.slot is not None:
                parts = tuple(new.get((each.fact, each.slot), ()))
                yield Change(
                    Kind.NEW_ITEM, each.fact, described.label, holders=described.holders, parts=parts
                )
            elif each.old is not None:
                yield Change(
                    Kind.NO_ITEM, each.fact, described.label, index=each.old, holders=described.holders
                )
            else:
                kind = Kind.EMPTY_LIST if each.fact in met.witness.facts else Kind.UNKNOWN
                yield Change(kind, each.fact, described.label, holders=described.holders)


def _valued(each: Difference, label: str, met: Met, holders: tuple[str, ...] = ()) -> Change:
    spot = spot_of(each)
    values = Values(()) if spot is None else met.box.values[spot]
    return Change(
        Kind.UNKNOWN if spot is None else Kind.VALUE,
        each.fact,
        label,
        each.before,
        values.options,
        values.span,
        each.old,
        each.field,
        holders,
    )
