"""The parts of a query that say what each undetermined rule lacks, layer by layer, then written out as text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from sqlglot import exp

from overstap_engine.evaluate.row import key_of
from overstap_engine.evaluate.sql.aggregates import equal, joined_items, left_join
from overstap_engine.evaluate.sql.conditions import At, Conditions
from overstap_engine.evaluate.sql.lacking import Found, Lacking, OfItems, Part, Place
from overstap_engine.evaluate.sql.masking import Masking, commented_select
from overstap_engine.evaluate.sql.names import DOSSIER, INDEX, Names
from overstap_engine.evaluate.sql.strata import Strata
from overstap_engine.evaluate.sql.tree import (
    Tree,
    aliased,
    both,
    case,
    column,
    commented,
    either,
    function,
    is_null,
    text,
)
from overstap_engine.model.dependencies import Key
from overstap_engine.model.vocabulary import Vocabulary
from overstap_engine.plan.plan import Step

__all__ = ["SEPARATOR", "Missing"]

SEPARATOR: Final = ", "
"""Between the places of one rule."""


class Missing:
    """Writes those parts."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        names: Names,
        strata: Strata,
        lacking: Lacking,
        masking: Masking,
        conditions: Conditions,
        codes: Sequence[str],
    ) -> None:
        """``codes``: the rules that may be undetermined."""
        self._vocabulary = vocabulary
        self._names = names
        self._masking = masking
        self._lacking = lacking
        self._conditions = conditions
        self._wanted: list[Key] = [("signaal", code) for code in codes]
        self._found = _followed(lacking, {key_of(step): step for step in strata.steps}, self._wanted)
        self._read = {key for found in self._found.values() for key in found.through}
        self._through: dict[tuple[Key, Key], Tree] = {
            (key, other): either(trees)
            for key, found in self._found.items()
            for other, trees in found.through.items()
        }
        self._named: dict[Key, dict[Place, Tree]] = {}
        self._strata = strata

    def parts(self, source: str) -> Iterator[tuple[str, exp.Select]]:
        """The parts that come before the texts; the last holds everything, ``texts`` has the rest."""
        of_items = self._of_items()
        joins: list[str] = []
        flags: dict[tuple[Part, str], str] = {}
        self._items: dict[str, str] = {}
        for items, parts in of_items.items():
            name = self._names.sources.name(f"{self._names.tables[items]}_onbekend")
            yield name, self._lacks_of_items(items, parts, source, flags)
            self._items[items] = name
            exists = self._exists(parts)
            if exists:
                summed = self._names.sources.name(f"{name}_per_dossier")
                yield summed, _any_of(exists, name)
                joins.append(summed)
        self._flags = flags
        for columns in (self._open_columns(), self._through_columns()):
            if columns or joins:
                name = self._names.sources.name("open_delen")
                yield name, _with_columns(source, columns, joins, self._exist_columns() if joins else [])
                source, joins = name, []
        for layer in self._strata.layers:
            columns = [named for step in layer for named in self._name(key_of(step))]
            if columns:
                name = self._names.sources.name("onbekend")
                yield name, _with_columns(source, columns, [], [])
                source = name
        self.source = source

    # -- what items lack ------------------------------------------------------------------------------------------

    def _of_items(self) -> dict[str, list[Part]]:
        """The parts that some rule may come to, by list."""
        found: dict[str, dict[Part, None]] = {}
        for found_of_step in self._found.values():
            for place in found_of_step.places:
                if isinstance(place, Part):
                    found.setdefault(place.list, {})[place] = None
        return {name: [*found[name]] for name in self._vocabulary.lists if name in found}

    def _lacks_of_items(
        self, items: str, parts: Iterable[Part], source: str, flags: dict[tuple[Part, str], str]
    ) -> exp.Select:
        """For each item, and each part, which fields it lacks."""
        table = self._names.tables[items]
        columns: list[Tree] = [column(DOSSIER, source), column(INDEX, table)]
        for part in parts:
            found = self._lacking.of_items(part, At(source, items, table))
            for name, whens in found.fields.items():
                flags[part, name] = self._names.new(f"{part.fact or part.kind}_{name}", "_mist")
                columns.append(aliased(either(whens), flags[part, name]))
            columns += self._exist_flags(part, found)
        label = f"{self._vocabulary.lists[items].label}: wat elk item mist"
        return joined_items(commented_select(columns, source, label), self._names, items, source)

    def _exist_flags(self, part: Part, found: OfItems) -> Iterator[Tree]:
        for fact, whens in found.facts.items():
            if (part, fact) in self._lacking.exists:
                yield aliased(either(whens), f"{self._lacking.exists[part, fact]}_nu")

    def _exists(self, parts: Iterable[Part]) -> list[str]:
        wanted = frozenset(parts)
        return [name for (part, _), name in self._lacking.exists.items() if part in wanted]

    def _exist_columns(self) -> list[str]:
        wanted = {part for parts in self._of_items().values() for part in parts}
        return [name for (part, _), name in self._lacking.exists.items() if part in wanted]

    def _open_columns(self) -> list[Tree]:
        """Which long parts of conditions are undecided."""
        return [
            aliased(is_null(self._conditions.truth(node)), name) for node, name in self._lacking.open.items()
        ]

    def _through_columns(self) -> list[Tree]:
        """When a step comes to what another lacks, where that is long to say."""
        columns: list[Tree] = []
        for (key, other), when in self._through.items():
            if isinstance(when, exp.Or):
                name = self._names.new(f"{self._names.steps[key]}_via_{self._names.steps[other]}", "")
                columns.append(aliased(when, name))
                self._through[key, other] = column(name)
        return columns

    # -- through derived facts and signals ----------------------------------------------------------------------

    def _name(self, key: Key) -> Iterator[Tree]:
        """Columns for what a step lacks, where another step comes to it."""
        if key not in self._found:
            return
        lacks = self._lacks(key)
        self._named[key] = {}
        read = key in self._read
        stem = self._names.steps[key]
        for place, when in lacks.items():
            if not read or _is_short(when):
                self._named[key][place] = when
                continue
            name = self._names.new(stem, "_mist")
            self._named[key][place] = column(name)
            yield commented(aliased(when, name), f"{key[1]} mist {_place_name(place)}")

    def _lacks(self, key: Key) -> dict[Place, Tree]:
        """When each place counts for a step, given that the step is undecided."""
        found = self._found[key]
        whens: dict[Place, list[Tree]] = {place: [*trees] for place, trees in found.places.items()}
        for other in found.through:
            for place, when in self._named.get(other, {}).items():
                whens.setdefault(place, []).append(both([self._through[key, other].copy(), when.copy()]))
        return {place: either(trees) for place, trees in whens.items()}

    # -- texts ------------------------------------------------------------------------------------------------------

    def item_texts(self) -> Iterator[tuple[str, exp.Select]]:
        """For each list, per dossier and rule, the fields of items that are missing."""
        self._texts: dict[tuple[str, Key], str] = {}
        self.joins: list[str] = []
        for items, lacks in self._items.items():
            columns = [text for key in self._wanted for text in self._item_text(items, key)]
            if not columns:
                continue
            name = self._names.sources.name(f"{self._names.tables[items]}_ontbreekt")
            select = exp.select(column(DOSSIER, self.source), *columns).from_(
                exp.to_table(self.source), copy=False
            )
            select.join(exp.to_table(lacks), on=equal(DOSSIER, lacks, self.source), copy=False)
            yield name, select.group_by(column(DOSSIER, self.source), copy=False)
            self.joins.append(name)

    def _item_text(self, items: str, key: Key) -> Iterator[Tree]:
        lacks: dict[Part, Tree] = {
            place: when
            for place, when in self._named.get(key, {}).items()
            if isinstance(place, Part) and place.list == items
        }
        number = exp.cast(column(INDEX), "text")
        written: list[Tree] = []
        for name in self._vocabulary.lists[items].fields:
            whens = [
                both([when.copy(), column(self._flags[part, name])])
                for part, when in lacks.items()
                if (part, name) in self._flags
            ]
            if whens:
                place = exp.DPipe(
                    this=exp.DPipe(this=text(f"{items}["), expression=number.copy()),
                    expression=text(f"].{name}"),
                )
                written.append(case((either(whens), place)))
        if written:
            self._texts[items, key] = self._names.new(self._names.steps[key], "_items")
            of_item = case((is_null(column(self._names.steps[key])), _listed(written)))
            nothing = exp.Nullif(this=of_item, expression=text(""))
            order = exp.Order(this=nothing, expressions=[exp.Ordered(this=column(INDEX))])
            yield aliased(exp.GroupConcat(this=order, separator=text(SEPARATOR)), self._texts[items, key])

    def text_of(self, code: str) -> Tree:
        """What an undetermined rule lacks, in the vocabulary's order; empty when nothing may be named."""
        key: Key = ("signaal", code)
        lacks = self._named.get(key, {})
        written = [
            self._written(("fact", name), name, lacks)
            for name in self._vocabulary.facts
            if ("fact", name) in lacks
        ]
        for name in self._vocabulary.lists:
            if ("list", name) in lacks:
                written.append(self._written(("list", name), name, lacks))
            if (name, key) in self._texts:
                written.append(column(self._texts[name, key]))
        return _listed(written)

    def _written(self, place: Place, name: str, lacks: Mapping[Place, Tree]) -> Tree:
        shown = self._masking.shown(name)
        when = lacks[place].copy()
        return case((when if shown is None else both([shown, when]), text(name)))


def _listed(written: Sequence[Tree]) -> Tree:
    """The texts that are not NULL, one after another."""
    return function("CONCAT_WS", text(SEPARATOR), *written) if written else text("")


def _followed(lacking: Lacking, steps: Mapping[Key, Step], wanted: Iterable[Key]) -> dict[Key, Found]:
    """What the wanted steps lack, and every step that they may come to."""
    found: dict[Key, Found] = {}
    todo = [*wanted]
    while todo:
        key = todo.pop()
        if key not in found:
            found[key] = lacking.of_step(steps[key])
            todo += found[key].through
    return found


def _is_short(tree: Tree) -> bool:
    """Not worth a column of its own."""
    inner = tree.this if isinstance(tree, exp.Not) else tree
    return isinstance(inner, (exp.Column, exp.Boolean)) or (
        isinstance(inner, exp.Is) and isinstance(inner.this, exp.Column)
    )


def _place_name(place: Place) -> str:
    return f"velden van {place.list}" if isinstance(place, Part) else place[1]


def _any_of(flags: Iterable[str], source: str) -> exp.Select:
    columns = [aliased(function("BOOL_OR", column(f"{flag}_nu")), flag) for flag in flags]
    select = exp.select(column(DOSSIER), *columns).from_(exp.to_table(source), copy=False)
    return select.group_by(column(DOSSIER), copy=False)


def _with_columns(
    source: str, columns: list[Tree], joins: Iterable[str], joined: Iterable[str]
) -> exp.Select:
    star = exp.Column(this=exp.Star(), table=exp.to_identifier(source))
    select = exp.select(star, *(column(name) for name in joined), *columns)
    select = select.from_(exp.to_table(source), copy=False)
    for other in joins:
        left_join(select, source, other)
    return select
