"""What lies ahead: which signals will arise and end up to a date when nothing changes in the dossier."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from overstap.assessment import DossierLike, as_date
from overstap.bundled import bundled_rulebook
from overstap.dossier import Dossier
from overstap.dossier.schema import schema_of
from overstap.engines import DEFAULT_ENGINE, make_evaluator
from overstap.memo import per_rulebook
from overstap.parties import visibility_of
from overstap.prevention import Preventer, Prevention
from overstap.report import Reporter
from overstap.result import ResponsibleReport, Result, RulebookReport, SignalReport
from overstap_engine.evaluate.change_days import change_days
from overstap_engine.evaluate.outcome import Case, Evaluator, Outcome
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan import Plan, make_plan

__all__ = ["Arising", "Ending", "Lookout", "Outlook", "Turn", "look_ahead"]


@dataclass(frozen=True, slots=True)
class Arising:
    """A signal that is raised from a day on."""

    on: date
    signal: SignalReport
    """As it is told on that day."""
    prevented_by: tuple[Prevention, ...]
    """Each of these alone, when recorded before that day, keeps it away then."""
    counts_signals: bool
    """It counts other signals: what prevents one of those may prevent it too."""


@dataclass(frozen=True, slots=True)
class Ending:
    """A signal that is no longer raised from a day on."""

    on: date
    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Turn:
    """Who is responsible from a day on, or that it is not settled who is."""

    on: date
    responsible: ResponsibleReport


@dataclass(frozen=True, slots=True)
class Outlook:
    """What will change for one party about one dossier, if nothing is recorded in the meantime."""

    dossier: str
    """The pseudonym."""
    as_of: date
    until: date
    """Up to and including this day."""
    party: str
    rulebook: RulebookReport
    arising: tuple[Arising, ...]
    """By day, then as signals are ordered."""
    ending: tuple[Ending, ...]
    """By day, then code."""
    turns: tuple[Turn, ...]
    """By day; the first is that of ``as_of``. Empty when the rulebook does not say who is responsible."""


class Lookout:
    """Looks ahead in dossiers for one party and region; keeps the plan of every year that it met."""

    def __init__(self, rulebook: Rulebook, *, party: str, region: str | None = None) -> None:
        self._rulebook = rulebook
        self._party = party
        self._region = region
        self._made: dict[int, _Watch] = {}

    def outlook(self, dossier: Dossier, as_of: date, until: date) -> Outlook:
        """What will change after ``as_of``, up to and including ``until``.

        Raises ``UnknownParty``, ``UnknownRegion``, ``UnknownYear``, and ``ValueError`` when ``until`` comes first.
        """
        if until < as_of:
            raise ValueError(f"de einddatum {until} ligt voor de peildatum {as_of}")
        if dossier.year not in self._made:
            plan = make_plan(self._rulebook, year=dossier.year, region=self._region, party=self._party)
            self._made[dossier.year] = _Watch(plan)
        return self._made[dossier.year].outlook(dossier, as_of, until)


def look_ahead(
    dossier: DossierLike,
    *,
    peildatum: date | str,
    tot: date | str,
    voor: str,
    regio: str | None = None,
    rules: Rulebook | None = None,
) -> Outlook:
    """Which signals party ``voor`` will get, and which end, after ``peildatum`` up to and including ``tot``.

    Raises as ``assess`` does, and ``ValueError`` when ``tot`` comes before ``peildatum``.
    """
    rulebook = bundled_rulebook() if rules is None else rules
    checked = dossier if isinstance(dossier, Dossier) else schema_of(rulebook).dossier(dossier)
    lookout = _lookouts(rulebook)(voor, regio)
    return lookout.outlook(checked, as_date(peildatum), as_date(tot))


def _of_rulebook(rulebook: Rulebook) -> Callable[[str, str | None], Lookout]:
    made: dict[tuple[str, str | None], Lookout] = {}

    def lookout(party: str, region: str | None) -> Lookout:
        return made.setdefault((party, region), Lookout(rulebook, party=party, region=region))

    return lookout


_lookouts = per_rulebook(_of_rulebook)


# -- one plan -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Moment:
    """The outcome on one day."""

    day: date
    case: Case
    outcome: Outcome

    @property
    def raised(self) -> tuple[str, ...]:
        return tuple(signal.code for signal in self.outcome.signals)


class _Watch:
    """Looks ahead by one plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._visibility = visibility_of(plan.rulebook)
        self._evaluator: Evaluator = make_evaluator(DEFAULT_ENGINE, plan)
        self._reporter = Reporter(plan)
        self._preventer = Preventer(plan, self._evaluator)
        self._counting = frozenset(step.code for step in plan.signals if step.counting)

    def outlook(self, dossier: Dossier, as_of: date, until: date) -> Outlook:
        """Compares every day on which something can change with the one before it."""
        moments = tuple(self._moments(dossier, as_of, until))
        results = {moment.day: self._result(dossier, moment) for moment in moments}
        today = results[as_of]
        steps = tuple(pairwise(moments))
        return Outlook(
            dossier=dossier.id,
            as_of=as_of,
            until=until,
            party=self._plan.party,
            rulebook=today.rulebook,
            arising=tuple(one for step in steps for one in self._arising(*step, results[step[1].day], as_of)),
            ending=tuple(one for step in steps for one in self._ending(*step)),
            turns=tuple(_turns(tuple(results.values()))),
        )

    def _moments(self, dossier: Dossier, as_of: date, until: date) -> Iterator[_Moment]:
        """The peildatum, and every later day on which the outcome may be another.

        What the party may not see on the peildatum does not count later either, whatever consent is dated then.
        """
        party = self._plan.party
        now = self._visibility.case(dossier, party=party, as_of=as_of)
        consents = self._visibility.consent_days(dossier)
        days = {as_of, *change_days(self._plan, now.facts, as_of, until)}
        days |= {day for day in consents if as_of < day <= until}
        for day in sorted(days):
            hidden = now.hidden | self._visibility.case(dossier, party=party, as_of=day).hidden
            shown = {fact: value for fact, value in dossier.facts.items() if fact not in hidden}
            case = Case(shown, day, hidden)
            yield _Moment(day, case, self._evaluator.evaluate(case))

    def _result(self, dossier: Dossier, moment: _Moment) -> Result:
        return self._reporter.result(dossier.id, moment.case, moment.outcome)

    def _arising(self, before: _Moment, after: _Moment, result: Result, since: date) -> Iterator[Arising]:
        for signal in result.signals:
            if signal.code not in before.raised:
                support = next(s.support for s in after.outcome.signals if s.code == signal.code)
                found = self._preventer.preventions(signal.code, support, after.case, since=since)
                yield Arising(after.day, signal, found, signal.code in self._counting)

    def _ending(self, before: _Moment, after: _Moment) -> Iterator[Ending]:
        for code in sorted({*before.raised} - {*after.raised}):
            yield Ending(after.day, code, self._plan.rulebook.rules[code].title)


def _turns(results: tuple[Result, ...]) -> Iterator[Turn]:
    told: tuple[str | None, str | None] | None = None
    for result in results:
        found = result.responsible
        if found is not None and told != (found.now, found.because):
            told = (found.now, found.because)
            yield Turn(result.as_of, found)
