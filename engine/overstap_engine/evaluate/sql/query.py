"""A rulebook as one SQL query over tables with dossiers (``tables.py``)."""

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

from sqlglot import exp

from overstap_engine.evaluate.row import key_of
from overstap_engine.evaluate.sql.aggregates import left_join
from overstap_engine.evaluate.sql.conditions import Conditions, Tally
from overstap_engine.evaluate.sql.lacking import Lacking
from overstap_engine.evaluate.sql.lists import Lists
from overstap_engine.evaluate.sql.masking import Masking, commented_select
from overstap_engine.evaluate.sql.missing import Missing
from overstap_engine.evaluate.sql.names import DOSSIER, Names, quoted
from overstap_engine.evaluate.sql.results import (
    MISSING,
    OUTCOME,
    RAISED,
    UNDETERMINED,
    Dialect,
    Entry,
    one_row_each,
)
from overstap_engine.evaluate.sql.stages import Part, Stages, readers_of, staged
from overstap_engine.evaluate.sql.strata import base_fact, leaves_of, make_strata, nodes_of, reads, terms_in
from overstap_engine.evaluate.sql.tree import (
    Tree,
    aliased,
    boolean,
    case,
    column,
    commented,
    function,
    is_null,
    literal,
    not_null,
    text,
)
from overstap_engine.evaluate.sql.truths import Truths, name_absent
from overstap_engine.evaluate.terms import terms_of
from overstap_engine.model.dependencies import Key
from overstap_engine.plan import Plan
from overstap_engine.plan.node import AnyItem, Fixed, IsKnown, ItemCount, Leaf
from overstap_engine.plan.plan import ExtremeStep, NewestStep, SignalStep

__all__ = ["Query", "What"]

What: TypeAlias = Literal["signals", "all", "derived", "values"]
"""What a query answers:

- ``signals``: (dossier, code) of every raised rule that the party may see;
- ``all``: (dossier, code, uitkomst, ontbreekt) of every such rule that is raised or undetermined;
- ``derived``: a row for each dossier with every derived fact;
- ``values``: the same, with the truth of every rule, whoever may see it; not for a party's eyes.
"""

_RAISED = "waar"


class Query:
    """One plan as SQL; immutable once made."""

    def __init__(self, plan: Plan, what: What = "all", *, careful: bool = False) -> None:
        """``careful``: also right for dates so near the years 1 and 9999 that an offset has to stop there."""
        self.plan = plan
        self.what = what
        self.names = Names(plan)
        self._careful = careful
        name_absent(plan, self.names)
        self._tally = Tally(
            (self.names.new("signalen", "_minstens"), self.names.new("signalen", "_hoogstens")),
            (self.names.new("fasen", "_minstens"), self.names.new("fasen", "_hoogstens")),
        )
        self.strata = make_strata(plan, self._roots(), [plan.scope])
        self._lists = Lists(self.names, self.strata)
        self._lists.add(self.strata.steps, plan.scope)
        self._conditions = Conditions(self.names, self._lists, self._tally, careful=careful)
        self._masking = Masking(plan, self.names, self._read())

    @property
    def derived(self) -> Mapping[str, tuple[str, str | None]]:
        """Derived fact -> its column in the answer, and the column that says that it is known to be absent."""
        return {
            name: (self.names.steps["feit", name], self.names.absent.get(name))
            for name in self.plan.rulebook.derivations
        }

    @property
    def signals(self) -> Mapping[str, str]:
        """Rule -> its column in the answer to ``values``."""
        return {step.code: self.names.steps["signaal", step.code] for step in self.plan.signals}

    def sql(self, dialect: Dialect) -> str:
        """The query as text."""
        return self.tree(dialect).sql(dialect, pretty=True, max_text_width=100)

    def tree(self, dialect: Dialect) -> Tree:
        """The query as a tree."""
        parts = self._parts()
        match self.what:
            case "signals":
                parts.append(self._raised(parts[-1][0]))
                select = self._signals(parts[-1][0], dialect)
            case "all":
                parts += self._outcomes(parts[-1][0])
                select = self._all(parts[-1][0], dialect)
            case _:
                select = self._values(parts[-1][0])
        readers = readers_of([*(part for _, part in parts), select])
        for name, part in parts:
            shared = readers[name] > 1
            if shared and dialect == "spark":
                _work_out_once(part)
            select = select.with_(
                name, as_=part, materialized=(shared and dialect != "spark") or None, copy=False
            )
        return quoted(select)

    def stages(self, dialect: Dialect) -> Stages:
        """The queries that give what ``all`` and ``values`` give; only of a query made for ``values``."""
        parts = self._parts()
        values = self._values(parts[-1][0])
        parts += self._outcomes(parts[-1][0])
        return staged(parts, outcomes=self._all(parts[-1][0], dialect), values=values, dialect=dialect)

    def _parts(self) -> list[Part]:
        """What the party may see, and from that what holds, layer by layer; the last part has everything."""
        truths = Truths(
            self.plan,
            self.names,
            self.strata,
            self._lists,
            self._conditions,
            self._tally,
            certain_only=self._certain_only(),
        )
        return [*self._masking.parts(), *truths.parts(self._masking.source)]

    def _roots(self) -> list[Key]:
        if self.what == "derived":
            return [("feit", name) for name in self.plan.rulebook.derivations]
        return [
            key_of(step)
            for step in self.plan.steps
            if self.what == "values" or (isinstance(step, SignalStep) and step.visible)
        ]

    def _certain_only(self) -> frozenset[Key]:
        """When only raised signals are wanted: the rules that no condition reads and no count counts."""
        if self.what != "signals":
            return frozenset()
        read = {key for step in self.strata.steps for node in nodes_of(step) for key in reads(node)}
        counted = {key_of(step) for step in self.plan.signals if step.counted and self.strata.tally}
        return frozenset(key_of(step) for step in self.strata.steps) - read - counted

    def _read(self) -> frozenset[str]:
        """The input facts and lists that the conditions read."""
        terms = [term for step in self.strata.steps for term in terms_in(step)]
        facts = {base_fact(term) for term in [*terms, *terms_of(self.plan.scope)]}
        lists: set[str] = set()
        for step in self.strata.steps:
            if isinstance(step, (ExtremeStep, NewestStep)):
                lists.add(step.list)
        nodes = [node for step in self.strata.steps for node in nodes_of(step)]
        for leaf in (leaf for node in [*nodes, self.plan.scope] for leaf in leaves_of(node)):
            match leaf:
                case Leaf(AnyItem(name) | ItemCount(name)):
                    lists.add(name)
                case Leaf(IsKnown(str() as name)):
                    lists.add(name)
                case _:
                    pass
        return frozenset({fact for fact in facts if fact in self.names.facts} | lists)

    # -- results ----------------------------------------------------------------------------------------------

    def _ranked(self) -> list[SignalStep]:
        """The rules that the party may see, in the order of the rulebook's output."""
        by_code = {step.code: step for step in self.plan.signals}
        return [by_code[code] for code in self.plan.ranked]

    def _raised(self, source: str) -> tuple[str, exp.Select]:
        """Per dossier the truth of each rule."""
        columns = [column(DOSSIER), *(column(self.names.steps[key_of(step)]) for step in self._ranked())]
        select = commented_select(columns, source, "per regel: waar, niet waar, of leeg als het onbekend is")
        return self.names.sources.name("uitkomsten"), self._in_scope(select)

    def _signals(self, source: str, dialect: Dialect) -> exp.Select:
        entries = [Entry(step.code, (self.names.steps[key_of(step)],)) for step in self._ranked()]
        return self._rows(source, entries, [_RAISED], column(_RAISED), dialect, shown=[])

    def _all(self, source: str, dialect: Dialect) -> exp.Select:
        entries = [
            Entry(step.code, (self._outcome_of(step), self._missing_of(step))) for step in self._ranked()
        ]
        values = [OUTCOME, MISSING]
        return self._rows(source, entries, values, not_null(column(OUTCOME)), dialect, shown=values)

    def _rows(
        self,
        source: str,
        entries: list[Entry],
        values: list[str],
        where: Tree,
        dialect: Dialect,
        shown: list[str],
    ) -> exp.Select:
        if not entries:
            columns = [
                column(DOSSIER),
                *(aliased(exp.cast(exp.null(), "text"), name) for name in ["code", *shown]),
            ]
            return exp.select(*columns).from_(source).where(boolean(False))
        select = one_row_each(source, entries, values, where, dialect)
        select.set("expressions", [column(name) for name in (DOSSIER, "code", *shown)])
        return select

    def _outcomes(self, source: str) -> Iterator[tuple[str, exp.Select]]:
        """Per dossier, for each rule its outcome and what is missing."""
        listed = [step.code for step in self._ranked() if not step.counting]
        counted: tuple[Key, ...] = tuple(key_of(step) for step in self.plan.signals if step.counted)
        vocabulary = self.plan.rulebook.vocabulary
        lacking = Lacking(vocabulary, self.names, self._lists, self._conditions, counted)
        missing = Missing(
            vocabulary, self.names, self.strata, lacking, self._masking, self._conditions, listed
        )
        yield from missing.parts(source)
        yield from missing.item_texts()
        columns = [column(DOSSIER, missing.source)]
        for step in self._ranked():
            columns += self._outcome(step, missing)
        select = commented_select(
            columns, missing.source, "per regel: signaal, onbeslist (en wat ontbreekt) of leeg"
        )
        for other in missing.joins:
            left_join(select, missing.source, other)
        yield self.names.sources.name("uitkomsten"), self._in_scope(select)

    def _outcome(self, step: SignalStep, missing: Missing) -> Iterator[Tree]:
        truth = column(self.names.steps[key_of(step)])
        raised = (truth, text(RAISED))
        if step.counting:
            yield aliased(case(raised), self._outcome_of(step))
            yield aliased(exp.cast(exp.null(), "text"), self._missing_of(step))
        else:
            unknown = is_null(truth.copy())
            yield aliased(case(raised, (unknown, text(UNDETERMINED))), self._outcome_of(step))
            yield aliased(case((unknown.copy(), missing.text_of(step.code))), self._missing_of(step))

    def _in_scope(self, select: exp.Select) -> exp.Select:
        """Only dossiers to which the rulebook applies."""
        if self.plan.scope != Fixed(True):
            select.where(self._conditions.truth(self.plan.scope), copy=False)
        return select

    def _values(self, source: str) -> exp.Select:
        columns = [column(DOSSIER)]
        for name, absent in self.derived.values():
            columns += [column(name), *([] if absent is None else [column(absent)])]
        if self.what == "values":
            columns += [column(name) for name in self.signals.values()]
        return commented_select(columns, source, "wat het regelboek afleidt")

    def _outcome_of(self, step: SignalStep) -> str:
        return f"{self.names.steps[key_of(step)]}_uitkomst"

    def _missing_of(self, step: SignalStep) -> str:
        return f"{self.names.steps[key_of(step)]}_ontbreekt"


def _work_out_once(select: exp.Select) -> None:
    """Spark has no MATERIALIZED: it repeats a part for every reader, unless the part looks as if it could vary."""
    always = exp.GTE(this=function("RAND"), expression=literal(0))
    select.where(commented(always, "altijd waar; zo rekent Spark dit deel maar één keer uit"), copy=False)
