"""What would keep a signal away: single facts that can still be recorded, each tried out on the rules.

Only what people can do something about is tried: recording what is not recorded yet, a *nee* that becomes *ja*, another
value of a fact of which the rule itself says that nothing recorded counts the same, a later date, one more item in a
list. Never another goal, age or consent of the student: these are theirs, and no way to be rid of a signal.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from typing import Final

from overstap.because import value_in_words
from overstap_engine.check.candidate import condition_of
from overstap_engine.check.dependencies import chains
from overstap_engine.evaluate.outcome import Case, Evaluator, Place
from overstap_engine.model.condition import Condition, FactRef, Unit, UnknownOr
from overstap_engine.model.dates import shift
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.model.vocabulary import Choice, Fact, Field, Kind, ListFact
from overstap_engine.model.walk import walk
from overstap_engine.plan import Plan
from overstap_engine.text.dutch import dutch_date

__all__ = ["Preventer", "Prevention"]

_NEVER: Final = frozenset({("inschrijving.redenEinde", "overlijden")})
"""(fact, value) that is never told as a way to keep a signal away."""


@dataclass(frozen=True, slots=True)
class Prevention:
    """A fact that keeps a signal away on the day it would arise, when recorded in time."""

    fact: str
    """Dotted id of a fact, or of a field in a new item of a list: ``aanmeldingen.status``."""
    label: str
    values: tuple[str, ...]
    """What may be recorded, in words; each of these will do."""
    due: date
    """The last day on which it can be recorded in time."""
    holders: tuple[str, ...]
    """Parties that know it first-hand."""


@dataclass(frozen=True, slots=True)
class _Trial:
    """Something to record, and its words."""

    values: tuple[Scalar | tuple[Item, ...], ...]
    """Values that the words stand for: each of them must do."""
    words: str
    field: Field | None = None
    """The field of a new item in a list."""
    weaker: bool = False
    """Not worth telling when an earlier one will do."""


class Preventer:
    """Finds what prevents the signals of one plan."""

    def __init__(self, plan: Plan, evaluator: Evaluator) -> None:
        self._plan = plan
        self._evaluator = evaluator
        self._counting = frozenset(step.code for step in plan.signals if step.counting)

    def preventions(
        self, code: str, support: tuple[Place, ...], case: Case, *, since: date
    ) -> tuple[Prevention, ...]:
        """What would have kept away the signal ``code``, raised in ``case`` because of ``support``.

        Nothing for a rule that counts other signals: what prevents those is told with them. ``since``: the earlier day from which facts can be recorded. In the vocabulary's order.
        """
        if code in self._counting:
            return ()
        vocabulary = self._plan.rulebook.vocabulary
        period = _Period(since, case.as_of - timedelta(days=1), case.as_of)
        found: list[Prevention] = []
        for name in dict.fromkeys(place.fact for place in support):
            about: Fact | ListFact = vocabulary.lists.get(name) or vocabulary.facts[name]
            words: dict[Field | None, list[str]] = {}
            for trial in self._trials(about, code, case, period):
                told = words.get(trial.field)
                if not (told and trial.weaker) and self._prevents(code, name, trial, case):
                    words.setdefault(trial.field, []).append(trial.words)
            found += [_prevention(about, field, tuple(each), period.due) for field, each in words.items()]
        return tuple(found)

    def _prevents(self, code: str, name: str, trial: _Trial, case: Case) -> bool:
        return all(self._is_clear(code, {**case.facts, name: value}, case) for value in trial.values)

    def _is_clear(self, code: str, facts: Facts, case: Case) -> bool:
        """With these facts the rule is certainly not raised: neither raised nor undecided."""
        outcome = self._evaluator.evaluate(replace(case, facts=facts))
        raised = (signal.code for signal in outcome.signals)
        undecided = (rule.code for rule in outcome.undetermined)
        return code not in {*raised, *undecided}

    # -- what to try ----------------------------------------------------------------------------------------------

    def _trials(self, about: Fact | ListFact, code: str, case: Case, period: "_Period") -> Iterator[_Trial]:
        known = case.facts.get(about.id)
        match about, known:
            case ListFact(), _:
                yield from _longer(about, known if isinstance(known, tuple) else (), period)
            case Fact(justify=True), _:
                return  # a trait of the student, such as the date of birth
            case Fact(), None if about.default is None:
                yield from _recorded(about, period)
            case Fact(kind=Kind.KEUZE), str() if about.id in self._not_recorded_counts[code]:
                yield from (_choice(each) for each in about.choices if each.id != known)
            case Fact(), False:
                yield _yes_or_no(True)
            case Fact(), date() if known < period.day:
                yield from _later(period)
            case _:
                return  # an assumption is no gap that somebody has to fill, and what is decided is decided

    @cached_property
    def _not_recorded_counts(self) -> Mapping[str, frozenset[str]]:
        """For every rule the facts that it asks for with ``onbekendOf``, also through derived facts and signals."""
        rulebook = self._plan.rulebook
        return {
            name: frozenset(fact for key in chain for fact in _asked_or_unknown(rulebook, key))
            for (kind, name), chain in chains(rulebook).items()
            if kind == "signaal"
        }


@dataclass(frozen=True, slots=True)
class _Period:
    """When something can be recorded, and the day on which the signal would arise."""

    since: date
    due: date
    """The last day in time."""
    day: date


def _prevention(about: Fact | ListFact, field: Field | None, words: tuple[str, ...], due: date) -> Prevention:
    if field is None:
        return Prevention(about.id, about.label, words, due, about.holders)
    label = f"een nieuwe bij {about.label}, met {field.label}"
    return Prevention(f"{about.id}.{field.id}", label, words, due, about.holders)


def _recorded(fact: Fact, period: _Period) -> Iterator[_Trial]:
    """What may be recorded where nothing is."""
    match fact.kind:
        case Kind.JA_NEE:
            yield from (_yes_or_no(True), _yes_or_no(False))
        case Kind.KEUZE:
            yield from (_choice(each) for each in fact.choices if (fact.id, each.id) not in _NEVER)
        case Kind.DATUM:
            # whatever the date is: one that has gone by, or one that is still to come
            yield _Trial((period.since, period.due, shift(period.day, 1, Unit.JAAR)), "een datum")
        case Kind.GETAL | Kind.TEKST:
            pass


def _yes_or_no(value: bool) -> _Trial:
    return _Trial((value,), value_in_words(value, {}))


def _choice(choice: Choice) -> _Trial:
    return _Trial((choice.id,), choice.label)


def _later(period: _Period) -> Iterator[_Trial]:
    """The same thing again, soon or else on the day itself, or put off."""
    much_later = shift(period.day, 1, Unit.JAAR)
    yield _Trial((period.since, period.due, much_later), f"{dutch_date(period.since)} of later")
    yield _Trial((period.day, much_later), f"{dutch_date(period.day)} of later", weaker=True)


def _longer(about: ListFact, items: tuple[Item, ...], period: _Period) -> Iterator[_Trial]:
    """The list with one more item, told by one choice. A list whose items need more than that, such as the consents,
    is left alone."""
    if any(field.required for field in about.fields.values()):
        return
    dates = [name for name, field in about.fields.items() if field.kind is Kind.DATUM]
    for name, field in about.fields.items():
        for choice in field.choices:
            new: list[Item] = [
                {**dict.fromkeys(dates, day), name: choice.id} for day in (period.since, period.due)
            ]
            yield _Trial(tuple((*items, item) for item in new), choice.label, field)


def _asked_or_unknown(rulebook: Rulebook, key: Key) -> Iterator[str]:
    for condition in _conditions(rulebook, key):
        for node in walk(condition):
            if isinstance(node, UnknownOr) and isinstance(node.subject, FactRef):
                yield node.subject.id


def _conditions(rulebook: Rulebook, key: Key) -> tuple[Condition, ...]:
    kind, name = key
    if kind == "signaal":
        return (rulebook.rules[name].condition,)
    return condition_of(rulebook.derivations[name].definition)
