"""The lines of a list of signals, and which pseudonyms were there before."""

import json
from collections.abc import Callable, Sequence
from itertools import islice
from operator import lt
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Final, Self, TypeAlias

from overstap.dossier.problem import Problem, Rejected
from overstap.dossier.shape import ID
from overstap_engine.plan.plan import Plan

if TYPE_CHECKING:
    from overstap.cohort.fast_strict import OneByOne
    from overstap.cohort.seen import Seen
    from overstap.dossier.records import Record

__all__ = ["Lines", "Refuse"]

Refuse: TypeAlias = Callable[[Problem, str | None], Any]
"""Is told of every mistake, with the pseudonym of the dossier as far as it could be read."""

_REMEMBERED: Final = 1 << 14
_TWICE: Final = "dit pseudoniem staat al eerder in de invoer; alleen het eerste dossier telt"
_BEFORE: Final = '{"dossier": "'


class Lines:
    """Writes lines in the order in which they come. A context manager: it clears up what it remembered on disk."""

    def __init__(self, path: Path, stream: IO[bytes], refuse: Refuse) -> None:
        """``stream`` writes to the new file at ``path``, in a folder of its own."""
        self._path, self._stream, self._refuse = path, stream, refuse
        self._by_plan: dict[int, _Rest] = {}
        self._last = ""
        self._seen: Seen | None = None
        self.dossiers = self.rejected = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._seen is not None:
            self._seen.__exit__(kind, error, trace)

    def block(self, dossiers: list[str], masks: list[int], plan: Plan, name: str, first: int) -> None:
        """Consecutive lines of the input ``name`` from line ``first``, as ``BlockReader`` gives them."""
        rest = self._by_plan.get(plan.year)
        if rest is None:
            rest = self._by_plan[plan.year] = _Rest(plan)
        if not self._ascending(dossiers):
            for number, (dossier, mask) in enumerate(zip(dossiers, masks, strict=True), first):
                self._write(dossier, rest[mask], name, number)
            return
        pieces = [_BEFORE] * (3 * len(dossiers))
        pieces[1::3] = dossiers  # nothing in them needs an escape, for there was none on the way in
        pieces[2::3] = map(rest.__getitem__, masks)
        self._stream.write("".join(pieces).encode())
        self.dossiers += len(dossiers)

    def record(
        self, record: "Record", dossier: str | None, name: str, number: int, strict: "OneByOne"
    ) -> None:
        """One record at line ``number`` of the input ``name``."""
        if isinstance(record, Rejected):
            self.rejected += 1
            for problem in record.problems:
                self._refuse(problem, dossier)
        else:
            self._write(record.id, _rest(strict.codes(record)), name, number)

    def _write(self, dossier: str, rest: str, name: str, number: int) -> None:
        if self._used_before(dossier):
            self.rejected += 1
            self._refuse(Problem(name, number, 1, ID, _TWICE), dossier)
            return
        quoted = json.dumps(dossier, ensure_ascii=False)
        self._stream.write(f"{_BEFORE[:-1]}{quoted}{rest[1:]}".encode())
        self.dossiers += 1

    # -- pseudonyms -----------------------------------------------------------------------------------------------

    def _ascending(self, dossiers: Sequence[str]) -> bool:
        """Then no pseudonym was there before, and nothing needs to be remembered."""
        if (
            self._seen is None
            and self._last < dossiers[0]
            and all(map(lt, dossiers, islice(dossiers, 1, None)))
        ):
            self._last = dossiers[-1]
            return True
        return False

    def _used_before(self, dossier: str) -> bool:
        from overstap.cohort.seen import digest_of

        if self._seen is None:
            if self._last < dossier:
                self._last = dossier
                return False
            self._seen = self._written_so_far()
        return bool(self._seen.twice([digest_of(dossier)]))

    def _written_so_far(self) -> "Seen":
        """From here on pseudonyms are remembered; those of before stand in our own output."""
        from overstap.cohort.seen import Seen, digest_of

        self._stream.flush()
        seen = Seen(self._path.parent)
        with open(self._path, "rb") as lines:
            seen.twice(digest_of(json.loads(line)["dossier"]) for line in lines)
        return seen


class _Rest(dict[int, str]):
    """What follows the pseudonym on a line, by mask of raised rules; those that the party may not see are left out."""

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._codes = plan.ranked

    def __missing__(self, mask: int) -> str:
        rest = _rest([code for bit, code in enumerate(self._codes) if mask >> bit & 1])
        if len(self) < _REMEMBERED:
            self[mask] = rest
        return rest


def _rest(codes: Sequence[str]) -> str:
    return f'", "signalen": {json.dumps(codes, ensure_ascii=False)}}}\n'
