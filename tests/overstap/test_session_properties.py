"""Sessions at random: any order of facts, nothing certain lapses unless a fact changes, hidden facts change nothing."""

import random
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import overstap
from overstap.change import Change, Conclusions
from overstap.dossier.schema import Dossier
from overstap.parties import CONSENT_LIST, Visibility
from overstap.result import to_json
from overstap.session import Session
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.plan import make_plan
from tests.generators.choices import Choices, Drawn, Seeded
from tests.generators.dossier import boundaries_of, make_facts, values_of
from tests.generators.names import LARGE, SMALL, Size
from tests.generators.parameter import YEARS
from tests.generators.rulebook import make_rulebook

pytestmark = pytest.mark.once

NOTHING = Change()
NO_FACTS: dict[str, object] = {}
SEEDS = range(25)

SETTINGS = settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


# -- situations with dossiers as they are before anything is hidden -------------------------------------------------


@dataclass(frozen=True, slots=True)
class Told:
    """A rulebook, whom it is evaluated for, and a few dossiers of which the facts are told."""

    rulebook: Rulebook
    year: int
    region: str | None
    party: str
    as_of: date
    dossiers: tuple[dict[str, Scalar | tuple[Item, ...]], ...]

    def session(self) -> Session:
        """A session to which nothing was told yet."""
        return Session(
            self.rulebook,
            dossier_id="L-0001",
            overstapjaar=self.year,
            peildatum=self.as_of,
            voor=self.party,
            regio=self.region,
        )

    def assessed(self, facts: Facts, engine: str = "compiled") -> str:
        """The bytes of ``assess`` for these facts."""
        dossier = Dossier("L-0001", self.year, {"id": "L-0001", "overstapjaar": self.year, **facts})
        result = overstap.assess(
            dossier,
            peildatum=self.as_of,
            voor=self.party,
            regio=self.region,
            rules=self.rulebook,
            engine=engine,
        )
        return to_json(result)

    def hidden(self, facts: Facts) -> frozenset[str]:
        """What this party may not see in this dossier."""
        visibility = Visibility(self.rulebook.vocabulary)
        return visibility.case(Dossier("L-0001", self.year, facts), party=self.party, as_of=self.as_of).hidden


def _told(choices: Choices, size: Size) -> Told:
    rulebook = make_rulebook(choices, size)
    year = choices.pick(YEARS)
    region = choices.pick((None, *sorted(rulebook.regions)))
    party = choices.pick(rulebook.vocabulary.parties)
    plan = make_plan(rulebook, year=year, region=region, party=party)
    values = values_of(choices, boundaries_of(plan))
    as_of = choices.pick(values.dates)
    dossiers = tuple(make_facts(choices, rulebook.vocabulary, year, values) for _ in range(3))
    return Told(rulebook, year, region, party, as_of, dossiers)


@st.composite
def _small(draw: st.DrawFn) -> Told:
    return _told(Drawn(draw), SMALL)


def _large(seed: int) -> Told:
    return _told(Seeded(seed), LARGE)


def _free(facts: Facts) -> list[str]:
    """The facts that are told, not fixed from the start."""
    return sorted(set(facts) - {"id", "overstapjaar"})


def _raw(value: Scalar | tuple[Item, ...]) -> object:
    """A value as the JSON of a dossier holds it."""
    if isinstance(value, tuple):
        return [{key: _raw(field) for key, field in item.items()} for item in value]
    return value.isoformat() if isinstance(value, date) else value


def _portions(facts: Facts, order: random.Random) -> Iterator[dict[str, object]]:
    """The facts in a random order, a few at a time."""
    names = _free(facts)
    order.shuffle(names)
    while names:
        size = order.randint(1, 4)
        yield {name: _raw(facts[name]) for name in names[:size]}
        names = names[size:]


# -- what is certain, kept from the changes alone -------------------------------------------------------------------


@dataclass(slots=True)
class Ledger:
    """What someone knows who reads every change, and nothing else."""

    raised: set[str]
    actions: set[str]
    derived: dict[str, object]

    def take(self, change: Change) -> None:
        """What lapsed must have been certain; what is new must not have been."""
        assert set(change.lapsed.raised) <= self.raised
        assert set(change.lapsed.actions) <= self.actions
        assert dict(change.lapsed.derived).items() <= self.derived.items()
        self.raised -= set(change.lapsed.raised)
        self.actions -= set(change.lapsed.actions)
        for fact in change.lapsed.derived:
            del self.derived[fact]
        assert not set(change.raised) & self.raised
        assert not set(change.actions) & self.actions
        assert not set(change.derived) & set(self.derived)
        self.raised |= set(change.raised)
        self.actions |= set(change.actions)
        self.derived |= change.derived


def _ledger() -> Ledger:
    return Ledger(set(), set(), {})


def _fresh(told: Told, facts: Mapping[str, object]) -> Ledger:
    """The ledger of a session that was told all at once."""
    ledger = _ledger()
    ledger.take(told.session().tell_many(facts))
    return ledger


# -- any order ----------------------------------------------------------------------------------------------------


def _any_order_ends_as_assess(told: Told, order: random.Random) -> None:
    for facts in told.dossiers:
        session, ledger, so_far = told.session(), _ledger(), dict[str, Any]()
        for portion in _portions(facts, order):
            change = session.tell_many(portion)
            assert change.lapsed == Conclusions()
            ledger.take(change)
            so_far |= {name: facts[name] for name in portion}
            if order.random() < 0.3:
                assert to_json(session.outcome()) == told.assessed(so_far)
        result = session.outcome()
        assert to_json(result) == told.assessed(facts) == told.assessed(facts, "live")
        assert ledger == _fresh(told, {name: _raw(facts[name]) for name in _free(facts)})
        assert ledger.raised <= {signal.code for signal in result.signals}
        assert ledger.actions <= {action.code for action in result.actions if not action.conditional}


@pytest.mark.parametrize("seed", SEEDS)
def test_any_order_ends_as_assess(seed: int) -> None:
    """Equal bytes at any moment; what was certain is in the outcome; adding a fact makes nothing lapse."""
    _any_order_ends_as_assess(_large(seed), random.Random(seed))


@SETTINGS
@given(_small(), st.integers(0, 9))
def test_any_order_ends_as_assess_in_small_rulebooks(told: Told, seed: int) -> None:
    """The same, in a form that shrinks."""
    _any_order_ends_as_assess(told, random.Random(seed))


# -- changes ------------------------------------------------------------------------------------------------------


def _changes_tell_what_lapsed(told: Told, order: random.Random) -> None:
    session, ledger, now = told.session(), _ledger(), dict[str, object]()
    for _ in range(15):
        facts = order.choice(told.dossiers)
        names = _free(facts)
        if not names:
            continue
        name = order.choice(names)
        if order.random() < 0.2:
            now.pop(name, None)
            ledger.take(session.forget(name))
        else:
            now[name] = _raw(facts[name])
            ledger.take(session.tell(name, now[name]))
        assert ledger == _fresh(told, now)


@pytest.mark.parametrize("seed", SEEDS)
def test_changes_tell_exactly_what_lapsed(seed: int) -> None:
    """Facts that change and are forgotten: whoever reads the changes knows what a new session would say."""
    _changes_tell_what_lapsed(_large(seed), random.Random(seed))


@SETTINGS
@given(_small(), st.integers(0, 9))
def test_changes_tell_exactly_what_lapsed_in_small_rulebooks(told: Told, seed: int) -> None:
    """The same, in a form that shrinks."""
    _changes_tell_what_lapsed(told, random.Random(seed))


# -- hidden facts -------------------------------------------------------------------------------------------------


def _hidden_facts_change_nothing(told: Told, order: random.Random) -> int:
    """How many hidden facts were told."""
    facts, other, _ = told.dossiers
    hidden = told.hidden(facts)
    shown = {name: value for name, value in facts.items() if name not in hidden}
    secrets = [(name, _raw(some[name])) for some in (facts, other) for name in sorted(hidden & set(some))]
    order.shuffle(secrets)
    plain, busy, told_secrets = told.session(), told.session(), 0
    decided = CONSENT_LIST not in shown  # before the consents are told, an outcome goes by what is told
    for portion in _portions(shown, order):
        name, value = secrets.pop() if secrets else ("", None)
        if name and order.random() < 0.5:
            assert busy.tell(name, value) == NOTHING
            assert busy.forget(name) == NOTHING
            assert busy.tell(name, value) == NOTHING
        together: dict[str, object] = {**portion, name: value} if name else portion
        assert busy.tell_many(together) == plain.tell_many(portion)
        decided = decided or CONSENT_LIST in portion
        assert not decided or to_json(busy.outcome()) == to_json(plain.outcome())
        told_secrets += bool(name)
    for name, value in secrets:
        assert busy.tell(name, value) == NOTHING
    assert to_json(busy.outcome()) == to_json(plain.outcome())
    return told_secrets


def test_hidden_facts_change_nothing() -> None:
    """Telling, changing and forgetting what the party may not see gives the changes and bytes of telling nothing."""
    assert sum(_hidden_facts_change_nothing(_large(seed), random.Random(seed)) for seed in range(40)) > 20


@SETTINGS
@given(_small(), st.integers(0, 9))
def test_hidden_facts_change_nothing_in_small_rulebooks(told: Told, seed: int) -> None:
    """The same, in a form that shrinks."""
    _hidden_facts_change_nothing(told, random.Random(seed))


# -- several at a time -----------------------------------------------------------------------------------------------


def test_threads_may_share_a_session() -> None:
    """Facts told from several threads at once all arrive."""
    told = _large(11)
    facts = {name: _raw(value) for name, value in told.dossiers[0].items() if name in _free(told.dossiers[0])}
    session = told.session()
    threads = [threading.Thread(target=session.tell, args=item) for item in facts.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert to_json(session.outcome()) == told.assessed(told.dossiers[0])


def test_sessions_that_take_turns_do_not_meet() -> None:
    """Sessions of several rulebooks and parties, all alive together."""
    everyone = [_large(seed) for seed in range(6)]
    sessions = [told.session() for told in everyone]
    waiting = [_portions(told.dossiers[0], random.Random(1)) for told in everyone]
    for _ in range(40):
        for session, portions in zip(sessions, waiting, strict=True):
            session.tell_many(next(portions, NO_FACTS))
    for told, session in zip(everyone, sessions, strict=True):
        assert to_json(session.outcome()) == told.assessed(told.dossiers[0])
