"""A session: the facts of one dossier arrive one by one, and each call returns what became certain.

While facts still arrive nothing is concluded from what is missing, so no certainty lapses because a fact is added. It
can lapse when a fact that was known changes: then the session starts again from its facts and says what lapsed.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from threading import Lock
from typing import Any, Final

from overstap.assessment import as_date
from overstap.bundled import bundled_rulebook
from overstap.change import Change, change_between
from overstap.dossier.problem import DossierError, Problem
from overstap.dossier.schema import Dossier, Mistake, dotted, schema_of
from overstap.dossier.shape import ID, YEAR
from overstap.engines import make_live
from overstap.memo import per_rulebook
from overstap.parties import CONSENT_LIST, visibility_of
from overstap.report import Reporter
from overstap.result import Result
from overstap_engine.evaluate.live import Live, Propagation
from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts
from overstap_engine.plan.plan import make_plan

__all__ = ["Session"]


class Session:
    """One dossier in the making, for one party on one peildatum. Safe to share between threads.

    A fact that this party may not see is checked like any other and changes nothing. Nor does a fact that it may see
    only with consent, as long as the consents (``toestemmingen``) are not told.

    >>> session = Session(dossier_id="L-1", overstapjaar=2026, peildatum="2026-04-20", voor="vo")  # doctest: +SKIP
    >>> session.tell("aanmeldingen", []).derived["aanmelding.actief"]  # doctest: +SKIP
    False
    """

    def __init__(
        self,
        rules: Rulebook | None = None,
        *,
        dossier_id: str,
        overstapjaar: int,
        peildatum: date | str,
        voor: str,
        regio: str | None = None,
    ) -> None:
        """A session by ``rules`` or the rules that come with overstap; ``dossier_id`` is a pseudonym.

        Raises ``DossierError``, ``UnknownParty``, ``UnknownRegion``, ``EngineUnavailable``, and ``ValueError`` for a
        peildatum that is no date.
        """
        rulebook = bundled_rulebook() if rules is None else rules
        self._schema = schema_of(rulebook)
        self._ids = frozenset({ID, YEAR, *rulebook.vocabulary.facts, *rulebook.vocabulary.lists})
        self._visibility = visibility_of(rulebook)
        self._start: Final = self._schema.dossier({ID: dossier_id, YEAR: overstapjaar})
        self._as_of: Final = as_date(peildatum)
        self._party: Final = voor
        self._live, self._reporter = _ready_of(rulebook).get(overstapjaar, regio, voor)
        self._lock = Lock()
        self._told: Facts = self._start.facts
        self._seen: Facts = {}
        """What the propagation was told."""
        self._propagation = self._begin()

    # -- facts in ---------------------------------------------------------------------------------------------

    def tell(self, fact_id: str, value: object) -> Change:
        """Tell one fact by its dotted id, or a list as a whole; None makes it unknown again.

        ``value`` is what the JSON of a dossier holds; a datum may be a ``datetime.date``. Raises ``DossierError``,
        and then nothing has changed.
        """
        return self.tell_many({fact_id: value})

    def tell_many(self, values: Mapping[str, object]) -> Change:
        """Tell several facts at once: dotted id -> value. Raises ``DossierError`` with every mistake."""
        told = self._checked(values)
        with self._lock:
            kept = {name: value for name, value in self._told.items() if name not in values}
            return self._change_to({**kept, **told})

    def forget(self, fact_id: str) -> Change:
        """Make a fact or list unknown again. Raises ``DossierError`` for an id that no dossier holds."""
        return self.tell_many({fact_id: None})

    # -- the outcome ------------------------------------------------------------------------------------------

    def outcome(self) -> Result:
        """What ``assess`` gives for all that was told so far; more may be told after it."""
        case = self._case(self._told)
        return self._reporter.result(self._start.id, case, self._live.evaluate(case))

    # -- what arrives -----------------------------------------------------------------------------------------

    def _change_to(self, told: Facts) -> Change:
        before, arrived = self._propagation.certain(), self._arrived(told)
        try:
            if any(arrived.get(name) != value for name, value in self._seen.items()):
                self._propagation = self._live.propagation(self._as_of)
                self._seen = {}
            self._propagation.tell({name: value for name, value in arrived.items() if name not in self._seen})
        except BaseException:
            self._propagation = self._begin()  # from the facts of before this call
            raise
        self._told, self._seen = told, arrived
        return change_between(before, self._propagation.certain())

    def _begin(self) -> Propagation:
        """A propagation of all that was told. Nothing is ever taken back from one."""
        self._seen = self._arrived(self._told)
        propagation = self._live.propagation(self._as_of)
        propagation.tell(self._seen)
        return propagation

    def _arrived(self, told: Facts) -> Facts:
        """What the party may see and no consent that is still to come can hide from it."""
        shown = self._case(told).facts
        if CONSENT_LIST in told:
            return shown
        waiting = self._visibility.subject_to_consent(self._party)
        return {name: value for name, value in shown.items() if name not in waiting}

    def _case(self, told: Facts) -> Case:
        dossier = Dossier(self._start.id, self._start.year, told)
        return self._visibility.case(dossier, party=self._party, as_of=self._as_of)

    # -- checking ---------------------------------------------------------------------------------------------

    def _checked(self, values: Mapping[str, object]) -> Facts:
        """The facts in ``values``, checked like a dossier; those that are None are left out."""
        known = {name: value for name, value in values.items() if name in self._ids}
        problems = [problem for name in values if name not in known for problem in self._unknown(name)]
        checked = self._check(known)
        if isinstance(checked, Dossier):
            fixed = (ID, YEAR)
            problems += [
                _problem(name, _FIXED) for name in fixed if checked.facts[name] != self._start.facts[name]
            ]
            if not problems:
                return checked.facts
        else:
            problems += [_problem(dotted(mistake.path), mistake.message) for mistake in checked]
        raise DossierError(tuple(problems))

    def _unknown(self, name: str) -> Iterator[Problem]:
        """What is wrong with an id that is not in the vocabulary, in the words used for dossiers."""
        checked = self._check({str(name): None})
        mistakes = () if isinstance(checked, Dossier) else checked
        yield from (_problem(dotted(mistake.path), mistake.message) for mistake in mistakes)
        if not mistakes:
            yield _problem(str(name), _GROUP)

    def _check(self, values: Mapping[str, object]) -> Dossier | tuple[Mistake, ...]:
        return self._schema.check(_nested({ID: self._start.id, YEAR: self._start.year, **values}))


_FIXED: Final = "dit staat vast vanaf het begin van de sessie"
_GROUP: Final = "dit is geen gegeven maar een groep; noem elk gegeven apart"


def _problem(fact: str, message: str) -> Problem:
    return Problem("", 0, 0, fact, message)


def _nested(values: Mapping[str, object]) -> dict[str, object]:
    """Dotted ids as the layers of a dossier."""
    root: dict[str, Any] = {}
    for name, value in values.items():
        *groups, last = name.split(".")
        here = root
        for group in groups:
            here = here.setdefault(group, {})
        here[last] = value
    return root


# -- what sessions share ----------------------------------------------------------------------------------------


class _Ready:
    """The evaluators of one rulebook, made when first asked for."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._made: dict[tuple[int, str | None, str], tuple[Live, Reporter]] = {}
        self._lock = Lock()

    def get(self, year: int, region: str | None, party: str) -> tuple[Live, Reporter]:
        """Raises ``UnknownParty``, ``UnknownRegion`` or ``EngineUnavailable``."""
        key = (year, region, party)
        with self._lock:
            if key not in self._made:
                plan = make_plan(self._rulebook, year=year, region=region, party=party)
                self._made[key] = (make_live(plan), Reporter(plan))
            return self._made[key]


_ready_of = per_rulebook(_Ready)
