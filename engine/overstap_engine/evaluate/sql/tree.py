"""Small SQL expressions as sqlglot trees. Text from a rulebook or a dossier only ever enters as a literal or a name."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlglot import exp

from overstap_engine.model.values import Scalar

__all__ = [
    "Tree",
    "aliased",
    "boolean",
    "both",
    "case",
    "coalesce",
    "column",
    "commented",
    "either",
    "function",
    "is_not",
    "is_null",
    "literal",
    "no_truth",
    "not_false",
    "not_null",
    "opposite",
    "text",
]

Tree = exp.Expr

_OPPOSITES: dict[type[exp.Expr], type[exp.Binary]] = {
    exp.EQ: exp.NEQ,
    exp.NEQ: exp.EQ,
    exp.LT: exp.GTE,
    exp.GTE: exp.LT,
    exp.GT: exp.LTE,
    exp.LTE: exp.GT,
}
"""With a NULL on either side both are NULL, so these are opposites in Kleene's logic too."""


def column(name: str, source: str | None = None) -> Tree:
    """A column; names that are also keywords are quoted when the query is printed (``names.quoted``)."""
    return exp.column(name, table=source)


def literal(value: Scalar) -> Tree:
    """A value written out."""
    match value:
        case bool():
            return boolean(value)
        case int():
            return exp.Literal.number(value)
        case date():
            return exp.cast(exp.Literal.string(value.isoformat()), "date")
        case str():
            return exp.Literal.string(value)


def text(value: str) -> Tree:
    """A piece of text."""
    return exp.Literal.string(value)


def boolean(truth: bool) -> Tree:
    """TRUE or FALSE."""
    return exp.true() if truth else exp.false()


def no_truth() -> Tree:
    """NULL as a truth value: unknown."""
    return exp.cast(exp.null(), "boolean")


def both(parts: Iterable[Tree]) -> Tree:
    """AND; TRUE for no parts."""
    return _joined([part for part in parts if part != exp.true()], exp.false(), exp.and_, exp.true())


def either(parts: Iterable[Tree]) -> Tree:
    """OR; FALSE for no parts."""
    return _joined([part for part in parts if part != exp.false()], exp.true(), exp.or_, exp.false())


def _joined(parts: Sequence[Tree], decides: Tree, join: "type | object", none: Tree) -> Tree:
    once = list(dict.fromkeys(parts))
    if decides in once:
        return decides
    if not once:
        return none
    if len(once) == 1:
        return once[0]
    assert callable(join)
    joined = join(*once, copy=False)
    assert isinstance(joined, exp.Expr)
    return joined


def opposite(tree: Tree) -> Tree:
    """NOT; of a comparison the opposite comparison."""
    if isinstance(tree, exp.Not):
        inner = tree.this
        assert isinstance(inner, exp.Expr)
        return inner.unnest()
    if isinstance(tree, exp.Boolean):
        return boolean(not tree.this)
    other = _OPPOSITES.get(type(tree))
    if other is not None:
        return other(this=tree.this, expression=tree.expression)
    return exp.not_(tree, copy=False)


def is_null(tree: Tree) -> Tree:
    """``tree IS NULL``."""
    if isinstance(tree, exp.Boolean):
        return exp.false()
    return exp.Is(this=_wrapped(tree), expression=exp.null())


def not_null(tree: Tree) -> Tree:
    """``tree IS NOT NULL``."""
    return opposite(is_null(tree))


def is_not(tree: Tree, truth: bool) -> Tree:
    """``tree IS NOT TRUE`` or ``tree IS NOT FALSE``: never NULL."""
    if isinstance(tree, exp.Boolean):
        return boolean(tree.this != truth)
    return exp.not_(exp.Is(this=_wrapped(tree), expression=boolean(truth)), copy=False)


def not_false(tree: Tree) -> Tree:
    """``tree IS NOT FALSE``."""
    return is_not(tree, False)


def _wrapped(tree: Tree) -> Tree:
    return exp.paren(tree, copy=False) if isinstance(tree, (exp.Binary, exp.Not, exp.In)) else tree


def coalesce(tree: Tree, default: Tree) -> Tree:
    """``tree``, or ``default`` where it is NULL."""
    return exp.Coalesce(this=tree, expressions=[default])


def function(name: str, *arguments: Tree) -> Tree:
    """A function that has this name and meaning in every dialect."""
    return exp.Anonymous(this=name, expressions=list(arguments))


def case(*branches: tuple[Tree, Tree], otherwise: Tree | None = None) -> Tree:
    """CASE WHEN … THEN … [ELSE …] END."""
    return exp.Case(ifs=[exp.If(this=when, true=then) for when, then in branches], default=otherwise)


def aliased(tree: Tree, name: str) -> Tree:
    """``tree AS name``."""
    return exp.alias_(tree, name, copy=False)


def commented(tree: Tree, comment: str) -> Tree:
    """The same with a remark for people; what would end the remark is taken out of it."""
    safe = " ".join(comment.replace("*/", "* /").replace("/*", "/ *").split())
    tree.add_comments([f" {safe}"])
    return tree
