"""Signals and recommended actions for dossiers: the calls that an integrator makes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import cached_property, lru_cache
from importlib.resources.abc import Traversable
from pathlib import Path
from threading import Lock
from typing import Final, TypeAlias

from overstap.bundled import bundled_rulebook
from overstap.dossier import Dossier, DossierSchema
from overstap.engines import DEFAULT_ENGINE, make_evaluator
from overstap.memo import per_rulebook
from overstap.parties import Visibility
from overstap.report import Reporter
from overstap.result import Result
from overstap.rules import load_rules
from overstap_engine.evaluate.outcome import Evaluator
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan.plan import make_plan

__all__ = ["DossierLike", "RuleEngine", "as_date", "assess", "assess_many"]

DossierLike: TypeAlias = Dossier | Mapping[str, object]
"""A dossier, or the nested dictionary that its JSON gives."""

_Key: TypeAlias = tuple[int, str | None, str, str]
"""Year, region, party and engine."""

_Ready: TypeAlias = tuple[Evaluator, Reporter]


class RuleEngine:
    """One rulebook, ready to assess dossiers. Safe to share between threads.

    >>> engine = RuleEngine(bundled_rulebook())  # doctest: +SKIP
    >>> engine.assess({"id": "L-0001", "overstapjaar": 2026}, peildatum="2026-04-20", voor="vo")  # doctest: +SKIP
    Result(dossier='L-0001', …)
    """

    def __init__(self, rulebook: Rulebook) -> None:
        self._rules = _Rules(rulebook)

    @property
    def rulebook(self) -> Rulebook:
        """The rulebook in use now."""
        return self._rules.rulebook

    def assess(
        self,
        dossier: DossierLike,
        *,
        peildatum: date | str,
        voor: str,
        regio: str | None = None,
        engine: str = DEFAULT_ENGINE,
    ) -> Result:
        """What party ``voor`` gets about ``dossier`` on ``peildatum`` (a date, or text as ``2026-04-20``).

        Raises ``DossierError``, ``UnknownParty``, ``UnknownRegion``, ``EngineUnavailable``, and ``ValueError`` for
        a peildatum that is no date.
        """
        return self._rules.assess(dossier, as_date(peildatum), voor, regio, engine)

    def assess_many(
        self,
        dossiers: Iterable[DossierLike],
        *,
        peildatum: date | str,
        voor: str,
        regio: str | None = None,
        engine: str = DEFAULT_ENGINE,
    ) -> Iterator[Result]:
        """The result of each of ``dossiers``, in order, one at a time; all by the rulebook of this moment.

        Raises as ``assess`` does: for a peildatum at once, for a dossier when its turn comes.
        """
        rules, as_of = self._rules, as_date(peildatum)
        return (rules.assess(dossier, as_of, voor, regio, engine) for dossier in dossiers)

    def reload(self, path: str | Path | Traversable) -> None:
        """Use the rulebook in the folder ``path`` from now on; calls that are under way finish with the old one.

        Raises ``RulebookError`` or ``OSError``, and then keeps the old rulebook.
        """
        self._rules = _Rules(load_rules(path))


class _Rules:
    """One rulebook with all that is made from it; replaced as a whole by ``reload``."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self._visibility = Visibility(rulebook.vocabulary)
        self._ready: dict[_Key, _Ready] = {}
        self._lock = Lock()

    def assess(
        self, dossier: DossierLike, as_of: date, party: str, region: str | None, engine: str
    ) -> Result:
        checked = dossier if isinstance(dossier, Dossier) else self._schema.dossier(dossier)
        case = self._visibility.case(checked, party=party, as_of=as_of)
        evaluator, reporter = self._made((checked.year, region, party, engine))
        return reporter.result(checked.id, case, evaluator.evaluate(case))

    @cached_property
    def _schema(self) -> DossierSchema:
        """For dossiers that are not checked yet; it takes longer to make than an answer."""
        return DossierSchema(self.rulebook)

    def _made(self, key: _Key) -> _Ready:
        ready = self._ready.get(key)
        if ready is not None:
            return ready
        with self._lock:
            ready = self._ready.get(key)
            if ready is None:
                year, region, party, engine = key
                plan = make_plan(self.rulebook, year=year, region=region, party=party)
                ready = self._ready[key] = (make_evaluator(engine, plan), Reporter(plan))
        return ready


# -- without keeping an engine --------------------------------------------------------------------------------------


def assess(
    dossier: DossierLike,
    *,
    peildatum: date | str,
    voor: str,
    regio: str | None = None,
    rules: Rulebook | None = None,
    engine: str = DEFAULT_ENGINE,
) -> Result:
    """What party ``voor`` gets about ``dossier`` on ``peildatum``, by ``rules`` or the rules that come with overstap.

    Raises as ``RuleEngine.assess`` does.

    >>> import overstap
    >>> result = overstap.assess(
    ...     {"id": "L-0001", "overstapjaar": 2026, "doel": "mbo", "aanmeldingen": []},
    ...     peildatum="2026-04-20",
    ...     voor="vo",
    ... )  # doctest: +SKIP
    >>> [signal.code for signal in result.signals]  # doctest: +SKIP
    ['AAN-01']
    """
    return _engine(rules).assess(dossier, peildatum=peildatum, voor=voor, regio=regio, engine=engine)


def assess_many(
    dossiers: Iterable[DossierLike],
    *,
    peildatum: date | str,
    voor: str,
    regio: str | None = None,
    rules: Rulebook | None = None,
    engine: str = DEFAULT_ENGINE,
) -> Iterator[Result]:
    """The result of each of ``dossiers``, in order, one at a time. Raises as ``RuleEngine.assess_many`` does."""
    return _engine(rules).assess_many(dossiers, peildatum=peildatum, voor=voor, regio=regio, engine=engine)


_engine_of = per_rulebook(RuleEngine)


@lru_cache(maxsize=1)
def _bundled_engine() -> RuleEngine:
    return RuleEngine(bundled_rulebook())


def _engine(rules: Rulebook | None) -> RuleEngine:
    return _bundled_engine() if rules is None else _engine_of(rules)


_ISO_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def as_date(peildatum: date | str) -> date:
    """A date, also from text as ``2026-04-20``. Raises ``ValueError``: a moment with a time is not a date."""
    if isinstance(peildatum, str) and _ISO_DATE.fullmatch(peildatum):
        try:
            return date.fromisoformat(peildatum)
        except ValueError:
            raise ValueError(f"peildatum `{peildatum}`: deze dag bestaat niet") from None
    if isinstance(peildatum, date) and not isinstance(peildatum, datetime):
        return peildatum
    raise ValueError(f"peildatum `{peildatum}`: verwacht een datum als 2026-04-20")
