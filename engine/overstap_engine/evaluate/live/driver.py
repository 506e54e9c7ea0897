"""The only door to durable-rules: raw C calls, the safe subset, and the driving pattern that survived every experiment.

durable-rules is C code that crashes or hangs the process outside a small part of what it offers. So it gets nothing
but small integers, in rules without negation, joins, arithmetic or text; every limit is checked before it sees a
ruleset (``shards``); one session lives at a time, always under the same id, in a slot that was warmed up, and it is
deleted whatever happens.
"""

import sys
import weakref
from collections.abc import Collection, Iterable, Sequence
from importlib import import_module
from typing import Protocol, cast

from overstap_engine.evaluate.live.shards import Shard

__all__ = ["Core", "LiveError", "LiveUnavailable", "live_available", "require_live"]

_SESSION = "0"
_WARM_UP = "warm"


class LiveUnavailable(RuntimeError):
    """durable-rules cannot be used here; the message says what to do instead."""

    def __init__(self) -> None:
        super().__init__(
            "de live-engine heeft durable-rules nodig en dat werkt alleen op Python 3.11 en 3.12 met een "
            "C-compiler bij het installeren; kies de engine `compiled` of `reference`, die geven dezelfde uitkomst"
        )


class LiveError(RuntimeError):
    """durable-rules did something that it never does in the subset used here."""


class _DurableRules(Protocol):
    """The raw functions used, of ``durable_rules_engine`` 2.0.28."""

    def create_ruleset(self, name: str, definition: str, /) -> int: ...
    def delete_ruleset(self, handle: int, /) -> None: ...
    def assert_facts(self, handle: int, facts: str, /) -> tuple[int, int]: ...
    def start_action_for_state(self, handle: int, offset: int, /) -> tuple[str, str] | None: ...
    def complete_and_start_action(self, handle: int, offset: int, /) -> str | None: ...
    def delete_state(self, handle: int, session: str, /) -> None: ...


def live_available() -> bool:
    """Can durable-rules be imported here?"""
    try:
        require_live()
    except LiveUnavailable:
        return False
    return True


def require_live() -> None:
    """Raises ``LiveUnavailable`` where durable-rules cannot be imported."""
    _durable_rules()


def _durable_rules() -> _DurableRules:
    if sys.version_info >= (3, 13):  # installs there, but refers to a symbol that Python no longer has
        raise LiveUnavailable
    try:
        return cast(_DurableRules, import_module("durable_rules_engine"))
    except ImportError:
        raise LiveUnavailable from None


class Core:
    """One shard as one durable ruleset. Belongs to one thread."""

    def __init__(self, shard: Shard) -> None:
        self._shard = shard
        self._engine = _durable_rules()
        self._handle = self._engine.create_ruleset("core", _definition(shard))
        self._open = False
        self._firings = 0
        weakref.finalize(self, self._engine.delete_ruleset, self._handle).atexit = False
        self._warm_up()

    def add(self, literals: Iterable[int], known: Collection[int]) -> list[int]:
        """Assert ``literals`` in the present session, which starts when needed.

        Returns the heads of the clauses that fire and are not in ``known``, each once, in the order of firing. Heads
        that this shard reads itself have been asserted on the way. No literal is asserted twice in one session.
        """
        batch = [literal for literal in literals if literal in self._shard.places]
        if not batch:
            return []
        self._open = True
        found: dict[int, None] = {}
        offset = self._assert([self._fact(literal) for literal in batch])
        started = self._engine.start_action_for_state(self._handle, offset)
        message = None if started is None else started[1]
        while message is not None:
            head = self._head(message)
            if head not in found and head not in known:
                found[head] = None
                if head in self._shard.places:
                    self._assert([self._fact(head)])
            message = self._engine.complete_and_start_action(self._handle, offset)
        return list(found)

    def end_session(self) -> None:
        """Forget everything asserted."""
        self._firings = 0
        if self._open:
            self._open = False
            self._engine.delete_state(self._handle, _SESSION)

    def _warm_up(self) -> None:
        """Fire one rule in the slot that every later session reuses: deleting a session in a slot in which no rule
        ever fired frees an uninitialised pointer. For the same reason nothing is deleted when this fails."""
        offset = self._assert([f'{{"sid":"{_SESSION}","id":"w","w":1}}'])
        if self._engine.start_action_for_state(self._handle, offset) is None:
            raise LiveError("the warm-up rule did not fire")
        while self._engine.complete_and_start_action(self._handle, offset) is not None:
            pass
        self._engine.delete_state(self._handle, _SESSION)

    def _assert(self, facts: Sequence[str]) -> int:
        """``facts`` is never empty: an empty batch followed by a drain crashes."""
        code, offset = self._engine.assert_facts(self._handle, f"[{','.join(facts)}]")
        if code != 0:  # 1: a fact matched nothing, 2: a fact was taken for another
            raise LiveError(f"durable-rules answered {code} to {len(facts)} facts")
        return offset

    def _fact(self, literal: int) -> str:
        place = self._shard.places[literal]
        return f'{{"sid":"{_SESSION}","id":"f{place.number}","g":{place.group},"p":{place.position}}}'

    def _head(self, message: str) -> int:
        """The head of the clause that fired: a message reads ``{"c12":{…}}``."""
        self._firings += 1
        if self._firings > len(self._shard.clauses):
            raise LiveError("a clause fired more than once")
        return self._shard.clauses[int(message[3 : message.index('"', 3)])].head


def _definition(shard: Shard) -> str:
    """The ruleset as durable-rules reads it."""
    rules = [
        f'"c{number}":{{"all":[{",".join(_patterns(shard, clause.body))}]}}'
        for number, clause in enumerate(shard.clauses)
    ]
    return "{" + ",".join([*rules, f'"{_WARM_UP}":{{"all":[{{"m":{{"w":1}}}}]}}']) + "}"


def _patterns(shard: Shard, body: Sequence[int]) -> Iterable[str]:
    """One pattern for each literal. The group stands first, so that the root has few different first conditions."""
    for number, literal in enumerate(body):
        place = shard.places[literal]
        yield f'{{"m{number}":{{"$and":[{{"g":{place.group}}},{{"p":{place.position}}}]}}}}'
