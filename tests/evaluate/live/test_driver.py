"""The driver of durable-rules: sessions leave nothing behind, whatever happens in them."""

import gc
import threading
from collections.abc import Callable
from importlib import import_module
from itertools import chain, repeat
from typing import Any

import pytest

from overstap_engine.evaluate.live import LiveError, driver, live_available
from overstap_engine.evaluate.live.network import Network
from overstap_engine.evaluate.live.shards import Clause, Limits
from tests.evaluate.live.horn import FREE, closure

CHAIN = [Clause((2, 4), 6), Clause((6,), 8), Clause((8, 10), 12), Clause((6, 12), 14)]


class Faulty:
    """durable-rules, with one function replaced."""

    def __init__(self, name: str, replacement: Callable[..., Any]) -> None:
        self._engine = import_module("durable_rules_engine")
        self._replaced = {name: replacement}

    def __getattr__(self, name: str) -> Any:
        return self._replaced.get(name) or getattr(self._engine, name)


def _network(clauses: list[Clause] = CHAIN, limits: Limits = Limits()) -> Network:  # noqa: B008 - frozen
    return Network(clauses, FREE, limits)


def _install(monkeypatch: pytest.MonkeyPatch, name: str, replacement: Callable[..., Any]) -> None:
    engine = Faulty(name, replacement)

    def imported(module: str) -> Faulty:
        assert module == "durable_rules_engine"
        return engine

    monkeypatch.setattr(driver, "import_module", imported)


def test_it_is_available_here() -> None:
    """These tests say nothing elsewhere."""
    assert live_available()


# -- sessions -----------------------------------------------------------------------------------------------------


def test_a_session_knows_nothing_of_the_one_before() -> None:
    """Half of a body told in one call and half in the next concludes nothing, unless the caller remembers."""
    network = _network()
    assert network.follow([2], []) == []
    assert network.follow([4], []) == []
    assert network.follow([4], [2]) == [6, 8]


def test_many_sessions_give_the_same_answers() -> None:
    """A small soak: 30,000 sessions in one ruleset, with and without firings, far beyond the 1024 that could live."""
    network = _network()
    starts = [[2], [2, 4], [2, 4, 10], [10], [8, 10], [6, 12]]
    expected = [sorted(closure(CHAIN, start) - set(start)) for start in starts]
    for _ in range(5_000):
        assert [sorted(network.follow(start, [])) for start in starts] == expected


def test_rulesets_come_and_go() -> None:
    """Deleting a ruleset while others are in use does no harm."""
    kept = _network()
    for _ in range(200):
        assert _network().follow([2, 4], []) == [6, 8]
    gc.collect()
    assert kept.follow([2, 4, 10], []) == [6, 8, 12, 14]


def test_threads_do_not_meet() -> None:
    """Each thread has a ruleset of its own, and its sessions are its own."""
    network = _network()
    wrong: list[list[int]] = []

    def work() -> None:
        for _ in range(500):
            for start, expected in (([2], []), ([2, 4], [6, 8]), ([8, 10], [12])):
                found = network.follow(start, [])
                if found != expected:
                    wrong.append(found)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


# -- when something goes wrong ------------------------------------------------------------------------------------


@pytest.mark.parametrize("call", range(1, 5))
def test_an_interrupt_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch, call: int) -> None:
    """Control-C at any moment of a session; the next session starts clean."""
    complete = import_module("durable_rules_engine").complete_and_start_action
    calls = 0

    def interrupted(handle: int, offset: int) -> str | None:
        nonlocal calls
        calls += 1
        if calls == call + 1:  # the first call is that of the warm-up
            raise KeyboardInterrupt
        answer: str | None = complete(handle, offset)
        return answer

    _install(monkeypatch, "complete_and_start_action", interrupted)
    network = _network()
    with pytest.raises(KeyboardInterrupt):
        network.follow([2, 4, 10], [])
    assert network.follow([2], []) == []
    assert network.follow([2, 4], []) == [6, 8]


def test_a_session_that_cannot_be_deleted_is_never_used_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it holds would take part in the next conclusions."""
    delete = import_module("durable_rules_engine").delete_state
    calls = 0

    def failing(handle: int, session: str) -> None:
        nonlocal calls
        calls += 1
        if calls == 3:  # the first call is that of the warm-up
            raise OSError
        delete(handle, session)

    _install(monkeypatch, "delete_state", failing)
    network = _network()
    assert network.follow([2], []) == []
    with pytest.raises(OSError):  # noqa: PT011 - it is the one above
        network.follow([2], [])
    assert network.follow([4], []) == []


def test_a_call_inside_a_call_has_its_own_session(monkeypatch: pytest.MonkeyPatch) -> None:
    """A signal handler, say, that asks for another conclusion in the same thread."""
    complete = import_module("durable_rules_engine").complete_and_start_action
    inside: list[list[int]] = []

    def handled(handle: int, offset: int) -> str | None:
        if started and not inside:
            inside.append([])
            inside.append(network.follow([2], []))
        answer: str | None = complete(handle, offset)
        return answer

    started = False
    _install(monkeypatch, "complete_and_start_action", handled)
    network = _network()
    started = True
    assert network.follow([2, 4], []) == [6, 8]
    assert inside == [[], []]
    assert network.follow([2], []) == []


def test_a_fact_that_is_not_taken_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Never a conclusion that silently fails to come."""
    engine = import_module("durable_rules_engine")

    def lossy(handle: int, facts: str) -> tuple[int, int]:
        code, offset = engine.assert_facts(handle, facts)
        return (2 if '"p":' in facts else code), offset

    _install(monkeypatch, "assert_facts", lossy)
    with pytest.raises(LiveError, match="durable-rules answered 2 to 2 facts"):
        _network().follow([2, 4], [])


def test_firing_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clause fires once; a ruleset that goes on firing is stopped."""
    answers = chain([None], repeat('{"c1":{"m0":{}}}'))  # the first is that of the warm-up

    def endless(handle: int, offset: int) -> str | None:
        return next(answers)

    _install(monkeypatch, "complete_and_start_action", endless)
    with pytest.raises(LiveError, match="fired more than once"):
        _network().follow([2, 4], [])


def test_a_warm_up_that_fails_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it the first session without a firing would crash the process."""

    def nothing_fires(handle: int, offset: int) -> None:
        return None

    _install(monkeypatch, "start_action_for_state", nothing_fires)
    with pytest.raises(LiveError, match="warm-up"):
        _network().follow([2, 4], [])
