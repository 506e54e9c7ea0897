"""Parts of a query that look at the items of a list: one row for each item, then one row for each dossier."""

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from sqlglot import exp

from overstap_engine.evaluate.sql.conditions import At, Conditions
from overstap_engine.evaluate.sql.lists import Aggregate, Best, Counting, Existence
from overstap_engine.evaluate.sql.masking import commented_select
from overstap_engine.evaluate.sql.names import DOSSIER, INDEX, Names
from overstap_engine.evaluate.sql.tree import (
    Tree,
    aliased,
    both,
    case,
    coalesce,
    column,
    either,
    function,
    is_null,
    literal,
    not_false,
    not_null,
)
from overstap_engine.plan import Plan
from overstap_engine.plan.plan import ExtremeStep, NewestStep

__all__ = ["Items", "best_is_open", "equal", "joined_items", "left_join"]


class Items:
    """Writes those parts."""

    def __init__(self, plan: Plan, names: Names, conditions: Conditions) -> None:
        self._plan = plan
        self._names = names
        self._conditions = conditions

    def parts(
        self, items: str, wanted: Sequence[Aggregate], source: str, level: int
    ) -> Iterator[tuple[str, exp.Select]]:
        """The parts that answer these questions about the list ``items``; the last has a row for each dossier."""
        table = self._names.tables[items]
        each = self._names.sources.name(f"{table}_per_item_{level}")
        yield each, self._per_item(items, wanted, source)
        ranked = [found for found in wanted if isinstance(found, Best) and found.rank]
        if ranked:
            each, unranked = self._names.sources.name(f"{table}_op_volgorde_{level}"), each
            yield each, self._ranked(items, ranked, unranked)
        yield self._names.sources.name(f"{table}_per_dossier_{level}"), self._per_dossier(items, wanted, each)

    def _per_item(self, items: str, wanted: Iterable[Aggregate], source: str) -> exp.Select:
        """Does each item meet each condition?"""
        table = self._names.tables[items]
        at = At(source, items, table)
        flags = {found.flag: found.body for found in wanted}
        fields = {
            self._names.fields[items][name]: None
            for found in wanted
            if isinstance(found, Best)
            for name in _fields_of(found.step)
        }
        index = [column(INDEX, table)] if any(isinstance(f, Best) and f.rank for f in wanted) else []
        columns = [
            column(DOSSIER, source),
            *index,
            *(column(name, table) for name in fields),
            *(aliased(self._conditions.truth(body, at), flag) for flag, body in flags.items()),
        ]
        label = self._plan.rulebook.vocabulary.lists[items].label
        return joined_items(
            commented_select(columns, source, f"{label}: elk item"), self._names, items, source
        )

    def _ranked(self, items: str, wanted: Iterable[Best], source: str) -> exp.Select:
        fields = self._names.fields[items]
        columns: list[Tree] = [exp.Star()]
        for found in wanted:
            assert isinstance(found.step, NewestStep)
            day = case((column(found.flag), column(fields[found.step.by])))
            order = exp.Order(
                expressions=[
                    exp.Ordered(this=day, desc=True, nulls_first=False),
                    exp.Ordered(this=column(INDEX), desc=True, nulls_first=False),
                ]
            )
            rank = exp.Window(this=exp.RowNumber(), partition_by=[column(DOSSIER)], order=order)
            columns.append(aliased(rank, found.rank))
        return commented_select(columns, source, "rang 1: het nieuwste item dat zeker telt")

    def _per_dossier(self, items: str, wanted: Iterable[Aggregate], source: str) -> exp.Select:
        columns = [column for found in wanted for column in self._summary(items, found)]
        select = exp.select(column(DOSSIER), *columns).from_(exp.to_table(source), copy=False)
        return select.group_by(column(DOSSIER), copy=False)

    def _summary(self, items: str, found: Aggregate) -> Iterator[Tree]:
        flag = column(found.flag)
        match found:
            case Existence():
                yield aliased(function("BOOL_OR", flag), found.found)
                yield aliased(function("BOOL_OR", is_null(flag.copy())), found.open)
            case Counting():
                yield aliased(_count(flag), found.least)
                yield aliased(_count(not_false(flag)), found.most)
            case Best(step):
                fields = self._names.fields[items]
                by = column(fields[_by(step)])
                best = "MIN" if isinstance(step, ExtremeStep) and not step.latest else "MAX"
                yield aliased(function(best, case((flag, by))), found.best)
                yield aliased(function(best, case((is_null(flag.copy()), by.copy()))), found.rival)
                undated = both([is_null(by.copy()), not_false(flag.copy())])
                yield aliased(function("BOOL_OR", undated), found.undated)
                if isinstance(step, NewestStep):
                    first = exp.EQ(this=column(found.rank), expression=literal(1))
                    winner = both([first, flag.copy()])
                    value = case((winner, column(fields[step.field])))
                    yield aliased(function(self._pick(step), value), found.value)
                    yield aliased(function("MAX", case((winner.copy(), column(INDEX)))), found.number)
            case _:
                assert_never(found)

    def _pick(self, step: NewestStep) -> str:
        """What picks the only value of a group: PostgreSQL has no maximum of truth values."""
        kind = self._plan.rulebook.vocabulary.lists[step.list].fields[step.field].kind
        return "BOOL_OR" if kind.value == "ja_nee" else "MAX"


def joined_items(select: exp.Select, names: Names, items: str, source: str) -> exp.Select:
    """The items of a list, of the dossiers for which the party may see it."""
    table = names.tables[items]
    return select.join(exp.to_table(table), on=equal(DOSSIER, table, source), copy=False).where(
        column(names.known[items], source), copy=False
    )


def equal(name: str, one: str, other: str) -> Tree:
    """The same column of two sources is equal."""
    return exp.EQ(this=column(name, one), expression=column(name, other))


def left_join(select: exp.Select, source: str, to: str) -> exp.Select:
    """The row for the same dossier in ``to``, if there is one."""
    return select.join(exp.to_table(to), on=equal(DOSSIER, to, source), join_type="left", copy=False)


def best_is_open(found: Best) -> Tree:
    """Could an undecided item still change the answer? Two-valued; of a list that is known."""
    best, rival = column(found.best), column(found.rival)
    match found.step:
        case NewestStep():
            beats: Tree = exp.GTE(this=rival, expression=best)
        case ExtremeStep(latest=True):
            beats = exp.GT(this=rival, expression=best)
        case ExtremeStep():
            beats = exp.LT(this=rival, expression=best)
    alone = both([not_null(rival.copy()), is_null(best.copy())])
    return either([coalesce(column(found.undated), literal(False)), alone, coalesce(beats, literal(False))])


def _count(truth: Tree) -> Tree:
    return function("SUM", case((truth, literal(1)), otherwise=literal(0)))


def _by(step: ExtremeStep | NewestStep) -> str:
    return step.field if isinstance(step, ExtremeStep) else step.by


def _fields_of(step: ExtremeStep | NewestStep) -> tuple[str, ...]:
    return (step.field,) if isinstance(step, ExtremeStep) else (step.by, step.field)
