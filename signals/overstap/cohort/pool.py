"""Workers: processes that each turn chunks into parts and write those themselves.

A worker is handed one chunk at a time, so no more chunks are in memory than there are workers; parts come back in any
order and are given on in the order of the chunks.
"""

import signal as signals
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, Final, Generic, Protocol, TypeVar

from overstap.cohort.errors import WorkerDied
from overstap.cohort.undisturbed import let_go, undisturbed

__all__ = ["Alone", "Numbered", "Setup", "Workers", "Workshop", "workers"]


class Numbered(Protocol):
    """A part: what came of one chunk."""

    @property
    def number(self) -> int:
        """The number of the chunk, from 0."""
        ...


C = TypeVar("C")
P = TypeVar("P", bound=Numbered)
Chunk_contra = TypeVar("Chunk_contra", contravariant=True)
Made_co = TypeVar("Made_co", bound=Numbered, covariant=True)


class Workshop(Protocol[Chunk_contra, Made_co]):
    """What one process works with."""

    def part(self, number: int, chunk: Chunk_contra, twice: frozenset[int] = frozenset()) -> Made_co:
        """The part of ``chunk``, the ``number``-th; ``twice``: the dossiers in it that were there before."""
        ...


class Setup(Protocol[Chunk_contra, Made_co]):
    """Everything that a worker has to know; can be pickled."""

    def workshop(self) -> Workshop[Chunk_contra, Made_co]:
        """Ready to work."""
        ...


class Workers(Protocol[C, P]):
    """Whoever turns chunks into parts."""

    def parts(self, chunks: Iterator[C]) -> Iterator[tuple[P, C]]:
        """The part of every chunk, in order. Raises what a worker raised, or ``WorkerDied``."""
        ...

    def again(self, part: P, chunk: C, twice: frozenset[int]) -> P:
        """``part`` once more, now that it is known which dossiers in it were there before."""
        ...


class Alone(Generic[C, P]):
    """This very process."""

    def __init__(self, setup: Setup[C, P]) -> None:
        self._workshop = setup.workshop()

    def parts(self, chunks: Iterator[C]) -> Iterator[tuple[P, C]]:
        for number, chunk in enumerate(chunks):
            yield self._workshop.part(number, chunk), chunk

    def again(self, part: P, chunk: C, twice: frozenset[int]) -> P:
        return self._workshop.part(part.number, chunk, twice)


@contextmanager
def workers(count: int, setup: Setup[C, P]) -> Generator[Workers[C, P]]:
    """``count`` processes, or this one when that is enough; ended when the block is left."""
    if count == 1:
        yield Alone(setup)
        return
    team = _Team(setup)
    try:
        team.hire(count)
        yield team
    finally:
        team.dismiss()


class _Team(Generic[C, P]):
    def __init__(self, setup: Setup[C, P]) -> None:
        self._setup = setup
        self._alone: Alone[C, P] | None = None
        self._processes: dict[Connection, SpawnProcess] = {}

    def hire(self, count: int) -> None:
        """Start the processes. Raises ``WorkerDied``."""
        spawn = get_context("spawn")
        for _ in range(count):
            with undisturbed():
                mine, theirs = spawn.Pipe()
                process = spawn.Process(target=_serve, args=(theirs,), daemon=True)
                process.start()
                theirs.close()
                self._processes[mine] = process
        # not as an argument: whoever starts a process waits for ever when it dies before it has read a large one
        for connection in self._processes:
            self._send(connection, self._setup)

    def parts(self, chunks: Iterator[C]) -> Iterator[tuple[P, C]]:
        numbered = enumerate(chunks)
        idle, busy = [*self._processes], set[Connection]()
        given: dict[int, C] = {}
        done: dict[int, P] = {}
        following, exhausted = 0, False
        while True:
            # never run far ahead of the slowest: what is done but not yet given on stays in memory
            while idle and not exhausted and len(given) < _AHEAD * len(self._processes):
                task = next(numbered, None)
                if task is None:
                    exhausted = True
                    break
                given[task[0]] = task[1]
                connection = idle.pop()
                self._send(connection, task)
                busy.add(connection)
            if not busy:
                return
            for ready in wait([*busy]):
                assert isinstance(ready, Connection)
                part = self._receive(ready)
                busy.discard(ready)
                idle.append(ready)
                done[part.number] = part
            while following in done:
                yield done.pop(following), given.pop(following)
                following += 1

    def again(self, part: P, chunk: C, twice: frozenset[int]) -> P:
        self._alone = self._alone or Alone(self._setup)  # seldom needed, and then not for one chunk only
        return self._alone.again(part, chunk, twice)

    def dismiss(self) -> None:
        """End all processes at once."""
        for connection, process in self._processes.items():
            connection.close()
            process.terminate()
        for process in self._processes.values():
            process.join()

    def _send(self, connection: Connection, message: Setup[C, P] | tuple[int, C]) -> None:
        try:
            connection.send(message)
        except OSError:
            raise self._death(connection) from None

    def _receive(self, connection: Connection) -> P:
        try:
            answer: P | Exception = connection.recv()
        except (EOFError, OSError):
            raise self._death(connection) from None
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _death(self, connection: Connection) -> WorkerDied:
        process = self._processes[connection]
        process.join(_PATIENCE)
        return WorkerDied(
            f"een werkproces is onverwacht gestopt (code {process.exitcode}), misschien door te weinig geheugen; "
            "er is niets geschreven. Probeer het opnieuw, zo nodig met minder werkprocessen (--werkers 1)"
        )


_AHEAD: Final = 2
_PATIENCE: Final = 5.0
"""Seconds."""


def _serve(connection: Connection) -> None:
    """The life of a worker, which first gets its setup and then chunks; it ends when the other side goes away."""
    signals.signal(signals.SIGINT, signals.SIG_IGN)  # the main process decides
    let_go()
    workshop: Workshop[Any, Any] | None = None
    try:
        setup: Setup[Any, Any] = connection.recv()
        while True:
            number, chunk = connection.recv()
            try:
                workshop = workshop or setup.workshop()
                answer: Any = workshop.part(number, chunk)
            except Exception as error:  # noqa: BLE001 - the main process tells the user
                answer = _sendable(error)
            connection.send(answer)
    except (EOFError, OSError):
        return


def _sendable(error: Exception) -> Exception:
    """``error`` when it survives the journey, else its text."""
    import pickle

    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # noqa: BLE001 - whatever makes it stay behind
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
