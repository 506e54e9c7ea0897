"""The comparison is worth something: faults planted in the query are noticed."""

from collections.abc import Callable

import pytest
from sqlglot import exp

from overstap.cohort.databases.batch import SqlEvaluator
from overstap.cohort.databases.duckdb import DuckDb
from overstap_engine.evaluate.sql.query import What
from tests.sql.batches import first_difference, seeded_question

Rewrite = Callable[[exp.Expr], exp.Expr]

SEEDS = range(400, 440)


def _instead(kind: type[exp.Expr], other: type[exp.Expr]) -> Rewrite:
    return lambda node: other(**node.args) if type(node) is kind else node


def _unknown_items_do_not_count(node: exp.Expr) -> exp.Expr:
    """``BOOL_OR(x IS NULL)`` becomes false."""
    of_unknown = isinstance(node, exp.LogicalOr) and isinstance(node.this.unnest(), exp.Is)
    return exp.false() if of_unknown else node


def _unknown_truth_is_false(node: exp.Expr) -> exp.Expr:
    """``CAST(NULL AS BOOLEAN)`` becomes false."""
    return exp.false() if isinstance(node, exp.Cast) and isinstance(node.this, exp.Null) else node


def _without_defaults(node: exp.Expr) -> exp.Expr:
    """``COALESCE(x, …)`` becomes x."""
    return node.this if isinstance(node, exp.Coalesce) else node


def _everything_is_shown(node: exp.Expr) -> exp.Expr:
    """What consent says is not looked at."""
    names = ("mag_begeleiding", "mag_toestemming")
    return exp.true() if isinstance(node, exp.Column) and node.name in names else node


def _oldest_first(node: exp.Expr) -> exp.Expr:
    return exp.Ordered(**{**node.args, "desc": False}) if isinstance(node, exp.Ordered) else node


def _one_place_fewer(node: exp.Expr) -> exp.Expr:
    """The last of the places of a rule is left out."""
    if isinstance(node, exp.ConcatWs) and len(node.expressions) > 2:
        return exp.Anonymous(this="CONCAT_WS", expressions=node.expressions[:-1])
    return node


def _days_added(node: exp.Expr) -> exp.Expr:
    """An offset back goes forward."""
    return exp.Add(**node.args) if isinstance(node, exp.Sub) else node


FAULTS: dict[str, Rewrite] = {
    "at least is more than": _instead(exp.GTE, exp.GT),
    "at most is less than": _instead(exp.LTE, exp.LT),
    "and is or": _instead(exp.And, exp.Or),
    "the first is the last": _instead(exp.Min, exp.Max),
    "unknown items do not count": _unknown_items_do_not_count,
    "unknown truth is false": _unknown_truth_is_false,
    "a default is no value": _without_defaults,
    "everything is shown": _everything_is_shown,
    "the oldest is the newest": _oldest_first,
    "one place fewer": _one_place_fewer,
    "days are added": _days_added,
}


class Faulty(DuckDb):
    """DuckDB with a fault in every query."""

    rewrite: Rewrite

    def text(self, what: What, careful: bool) -> str:
        import sqlglot

        right = sqlglot.parse_one(SqlEvaluator.text(self, what, careful), read="duckdb")
        return right.transform(self.rewrite).sql("duckdb")


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_noticed(name: str) -> None:
    """Some seed shows a difference."""
    for seed in SEEDS:
        question = seeded_question(seed, 60)
        evaluator = Faulty(question.plan, threads=1)
        evaluator.rewrite = FAULTS[name]
        difference = first_difference(question, evaluator)
        evaluator.close()
        if difference is not None:
            return
    pytest.fail("nobody noticed")
