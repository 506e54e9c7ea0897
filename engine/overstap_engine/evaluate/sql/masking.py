"""The first parts of a query: what one party may see of each dossier (rule-language.md, section 7).

The newest consent for the party on or before the peildatum, for begeleiding and for toestemming, opens or closes what is
shared on that ground. A fact that is closed is NULL from here on; a list that is closed is not known.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from sqlglot import exp

from overstap_engine.evaluate.sql.names import AS_OF, DOSSIER, DOSSIERS, INDEX, Names
from overstap_engine.evaluate.sql.tree import (
    Tree,
    aliased,
    both,
    case,
    coalesce,
    column,
    commented,
    function,
    literal,
    text,
)
from overstap_engine.model.consent import CONSENT_LIST, RECEIVER_FIELD, SUBJECT_PARTY
from overstap_engine.model.vocabulary import Fact, Kind, ListFact, Sharing
from overstap_engine.plan import Plan

__all__ = ["Masking"]

_GIVEN: Final = "gegeven"
_WITHHELD: Final = ("geweigerd", "ingetrokken")
_FIELDS: Final = (RECEIVER_FIELD, "categorie", "status", "datum")
_YEAR: Final = "overstapjaar"
_MAY_SEE: Final = {Sharing.BEGELEIDING: "mag_begeleiding", Sharing.TOESTEMMING: "mag_toestemming"}


class Masking:
    """What the party of a plan may see."""

    def __init__(self, plan: Plan, names: Names, read: frozenset[str]) -> None:
        """``read``: the facts and lists that the rest of the query reads or names."""
        self._plan = plan
        self._names = names
        vocabulary = plan.rulebook.vocabulary
        self._facts = [fact for fact in vocabulary.facts.values() if fact.id in read]
        self._lists = [items for items in vocabulary.lists.values() if items.id in read]
        read_of: list[Fact | ListFact] = [*self._facts, *self._lists]
        grounds = {self._ground(fact) for fact in read_of}
        self._grounds = [ground for ground in _MAY_SEE if ground in grounds]
        self._may_see = {ground: names.columns.name(_MAY_SEE[ground]) for ground in self._grounds}
        consents = vocabulary.lists.get(CONSENT_LIST)
        self._consents = consents is not None and all(name in consents.fields for name in _FIELDS)
        self.source = names.sources.name("feiten")
        """The part that the rest of the query reads."""

    def shown(self, name: str) -> Tree | None:
        """May the party be told about this fact or list? None: always."""
        vocabulary = self._plan.rulebook.vocabulary
        ground = self._ground(vocabulary.facts[name] if name in vocabulary.facts else vocabulary.lists[name])
        return None if ground is None else column(self._may_see[ground])

    def _ground(self, fact: Fact | ListFact) -> Sharing | None:
        """The consent that decides whether the party sees this; None: it always does."""
        party = self._plan.party
        if party == SUBJECT_PARTY or party in fact.holders or fact.sharing is Sharing.WETTELIJK:
            return None
        return fact.sharing

    def parts(self) -> Iterator[tuple[str, exp.Select]]:
        """The parts of the WITH clause, in order."""
        source = DOSSIERS
        if self._grounds:
            consent: str | None = None
            if self._consents:
                newest, consent = (
                    self._names.sources.name("nieuwste_toestemming"),
                    self._names.sources.name("toestemming"),
                )
                yield newest, self._newest_consents()
                yield consent, self._consent(newest)
            source = self._names.sources.name("inzage")
            yield source, self._access(consent)
        yield self.source, self._facts_seen(source)

    def _newest_consents(self) -> exp.Select:
        """The consents for this party that count, the newest of a category first; of a tie the later in the list."""
        table = self._names.tables[CONSENT_LIST]
        receiver, category, status, day = (self._names.fields[CONSENT_LIST][name] for name in _FIELDS)
        newest_first = exp.Order(
            expressions=[
                exp.Ordered(this=column(name, table), desc=True, nulls_first=False) for name in (day, INDEX)
            ]
        )
        rank = exp.Window(
            this=exp.RowNumber(),
            partition_by=[column(DOSSIER, table), column(category, table)],
            order=newest_first,
        )
        return (
            commented_select(
                [
                    column(DOSSIER, table),
                    column(category, table),
                    column(status, table),
                    aliased(rank, "rang"),
                ],
                DOSSIERS,
                f"de keuzes van de leerling over delen met {self._plan.party}, de nieuwste eerst",
            )
            .join(
                exp.to_table(table),
                on=exp.EQ(this=column(DOSSIER, table), expression=column(DOSSIER, DOSSIERS)),
                copy=False,
            )
            .where(
                column(self._names.known[CONSENT_LIST], DOSSIERS),
                exp.EQ(this=column(receiver, table), expression=text(self._plan.party)),
                exp.LTE(this=column(day, table), expression=column(AS_OF, DOSSIERS)),
                copy=False,
            )
        )

    def _consent(self, newest: str) -> exp.Select:
        _, category, status, _ = (self._names.fields[CONSENT_LIST][name] for name in _FIELDS)

        def some(ground: Sharing, *statuses: str) -> Tree:
            of_ground = exp.EQ(this=column(category), expression=text(ground.value))
            says = exp.In(this=column(status), expressions=[text(each) for each in statuses])
            return function("BOOL_OR", both([of_ground, says]))

        columns = {
            Sharing.BEGELEIDING: aliased(some(Sharing.BEGELEIDING, *_WITHHELD), "begeleiding_dicht"),
            Sharing.TOESTEMMING: aliased(some(Sharing.TOESTEMMING, _GIVEN), "toestemming_open"),
        }
        return (
            exp.select(column(DOSSIER), *(columns[ground] for ground in self._grounds))
            .from_(newest)
            .where(exp.EQ(this=column("rang"), expression=literal(1)), copy=False)
            .group_by(column(DOSSIER), copy=False)
        )

    def _access(self, consent: str | None) -> exp.Select:
        """Per dossier what the party may see; raw facts go along."""
        open_now: dict[Sharing, Tree] = {
            Sharing.BEGELEIDING: literal(True),
            Sharing.TOESTEMMING: literal(False),
        }
        if consent is not None:
            closed = coalesce(column("begeleiding_dicht", consent), literal(False))
            open_now = {
                Sharing.BEGELEIDING: exp.not_(closed),
                Sharing.TOESTEMMING: coalesce(column("toestemming_open", consent), literal(False)),
            }
        select = commented_select(
            [
                exp.Column(this=exp.Star(), table=exp.to_identifier(DOSSIERS)),
                *(aliased(open_now[ground], self._may_see[ground]) for ground in self._grounds),
            ],
            DOSSIERS,
            f"wat {self._plan.party} van dit dossier mag zien",
        )
        if consent is not None:
            on = exp.EQ(this=column(DOSSIER, consent), expression=column(DOSSIER, DOSSIERS))
            select.join(exp.to_table(consent), on=on, join_type="left", copy=False)
        return select

    def _facts_seen(self, source: str) -> exp.Select:
        columns = [
            column(DOSSIER),
            column(AS_OF),
            *(column(self._may_see[ground]) for ground in self._grounds),
            *(self._fact(fact) for fact in self._facts),
            *(self._list(items) for items in self._lists),
        ]
        select = commented_select(columns, source, "de feiten, zonder wat deze partij niet mag zien")
        year = self._plan.rulebook.vocabulary.facts.get(_YEAR)
        if year is not None and year.kind is Kind.GETAL:
            this_year = exp.EQ(this=column(self._names.facts[_YEAR]), expression=literal(self._plan.year))
            select.where(this_year, copy=False)
        return select

    def _fact(self, fact: Fact) -> Tree:
        name = self._names.facts[fact.id]
        shown = self.shown(fact.id)
        seen = column(name) if shown is None else case((shown, column(name)))
        if fact.default is not None:
            seen = coalesce(seen, literal(fact.default))
        return commented(seen if seen == column(name) else aliased(seen, name), fact.label)

    def _list(self, items: ListFact) -> Tree:
        name = self._names.known[items.id]
        known = coalesce(column(name), literal(False))
        shown = self.shown(items.id)
        return commented(
            aliased(known if shown is None else both([shown, known]), name), f"{items.label}: bekend"
        )


def commented_select(columns: Iterable[Tree], source: str, comment: str) -> exp.Select:
    """A SELECT with a remark."""
    select = exp.select(*columns, copy=False).from_(exp.to_table(source), copy=False)
    commented(select, comment)
    return select
