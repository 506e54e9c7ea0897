"""The clauses of one plan, ready to run in any thread."""

import threading
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress

from overstap_engine.evaluate.live.driver import Core
from overstap_engine.evaluate.live.shards import LIMITS, Clause, Limits, make_shards

__all__ = ["Network"]


class Network:
    """Draws conclusions from literals. Holds no facts between two calls, so callers may take turns as they like.

    A core has one session at a time and every call is a session of its own, which starts from all that is certain
    and can still matter. Every thread has its own cores, made at its first call.
    """

    def __init__(self, clauses: Iterable[Clause], first_free: int, limits: Limits = LIMITS) -> None:
        self._shards = make_shards(clauses, first_free, limits)
        self._heads: dict[int, list[int]] = {}
        for shard in self._shards:
            for clause in shard.clauses:
                for literal in clause.body:
                    self._heads.setdefault(literal, []).append(clause.head)
        self._here = threading.local()

    def follow(self, new: Collection[int], certain: Collection[int]) -> list[int]:
        """The literals that ``new`` makes certain, beside ``certain``, which is closed under earlier calls.

        ``certain`` must have a fixed order. Literals of helper propositions are among the answer; give them back with
        ``certain`` in a later call.
        """
        known = {*certain, *new}
        if not any(self._matters(literal, known) for literal in new):
            return []
        start = [literal for literal in (*certain, *new) if self._matters(literal, known)]
        cores: list[Core] = self._here.__dict__.pop("cores", None) or [Core(shard) for shard in self._shards]
        try:
            found = _followed(cores, start, known)
        except BaseException:
            for core in cores:
                with suppress(Exception):  # the session may not have come to exist
                    core.end_session()
            raise
        for core in cores:
            core.end_session()
        self._here.cores = (
            cores  # only here, so that after an error or an interrupt they are never used again
        )
        return found

    def _matters(self, literal: int, known: Collection[int]) -> bool:
        """Can a clause that reads this literal still tell something?"""
        return any(head not in known and head ^ 1 not in known for head in self._heads.get(literal, ()))


def _followed(cores: Sequence[Core], start: list[int], known: set[int]) -> list[int]:
    """What follows from ``start`` in all cores together; ``known`` grows with it."""
    found: list[int] = []
    waiting = dict.fromkeys(range(len(cores)), start)
    while waiting:
        number, literals = waiting.popitem()
        heads = cores[number].add(literals, known)
        known.update(heads)
        found.extend(heads)
        for other in range(len(cores)) if heads else ():
            if other != number:
                waiting[other] = [*waiting.get(other, ()), *heads]
    return found
