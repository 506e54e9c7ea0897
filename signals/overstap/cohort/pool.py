"""Workers: processes that each turn chunks into parts and write those themselves.

A worker is handed one chunk at a time, so no more chunks are in memory than there are workers; parts come back in any
order and are given on in the order of the chunks.
"""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from signal import SIG_IGN, SIGINT, signal
from typing import Final, Protocol

from overstap.cohort.errors import WorkerDied
from overstap.cohort.read import Chunk
from overstap.cohort.work import Part, Setup, Workshop

__all__ = ["Alone", "Workers", "workers"]


class Workers(Protocol):
    """Whoever turns chunks into parts."""

    def parts(self, chunks: Iterator[Chunk]) -> Iterator[tuple[Part, Chunk]]:
        """The part of every chunk, in order. Raises what a worker raised, or ``WorkerDied``."""
        ...

    def again(self, part: Part, chunk: Chunk, twice: frozenset[int]) -> Part:
        """``part`` once more, now that it is known which dossiers in it were there before."""
        ...


class Alone:
    """This very process."""

    def __init__(self, setup: Setup) -> None:
        self._workshop = Workshop(setup)

    def parts(self, chunks: Iterator[Chunk]) -> Iterator[tuple[Part, Chunk]]:
        for number, chunk in enumerate(chunks):
            yield self._workshop.part(number, chunk), chunk

    def again(self, part: Part, chunk: Chunk, twice: frozenset[int]) -> Part:
        return self._workshop.part(part.number, chunk, twice)


@contextmanager
def workers(count: int, setup: Setup) -> Generator[Workers]:
    """``count`` processes, or this one when that is enough; ended when the block is left."""
    if count == 1:
        yield Alone(setup)
        return
    team = _Team(count, setup)
    try:
        yield team
    finally:
        team.dismiss()


class _Team:
    def __init__(self, count: int, setup: Setup) -> None:
        self._setup = setup
        self._alone: Alone | None = None
        self._processes: dict[Connection, SpawnProcess] = {}
        spawn = get_context("spawn")
        for _ in range(count):
            mine, theirs = spawn.Pipe()
            process = spawn.Process(target=_serve, args=(theirs, setup), daemon=True)
            process.start()
            theirs.close()
            self._processes[mine] = process

    def parts(self, chunks: Iterator[Chunk]) -> Iterator[tuple[Part, Chunk]]:
        numbered = enumerate(chunks)
        idle, busy = [*self._processes], set[Connection]()
        given: dict[int, Chunk] = {}
        done: dict[int, Part] = {}
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

    def again(self, part: Part, chunk: Chunk, twice: frozenset[int]) -> Part:
        self._alone = self._alone or Alone(self._setup)  # seldom needed, and then not for one chunk only
        return self._alone.again(part, chunk, twice)

    def dismiss(self) -> None:
        """End all processes at once."""
        for connection, process in self._processes.items():
            connection.close()
            process.terminate()
        for process in self._processes.values():
            process.join()

    def _send(self, connection: Connection, task: tuple[int, Chunk]) -> None:
        try:
            connection.send(task)
        except OSError:
            raise self._death(connection) from None

    def _receive(self, connection: Connection) -> Part:
        try:
            answer = connection.recv()
        except (EOFError, OSError):
            raise self._death(connection) from None
        if isinstance(answer, Part):
            return answer
        raise answer

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


def _serve(connection: Connection, setup: Setup) -> None:
    """The life of a worker: it ends when the other side goes away."""
    signal(SIGINT, SIG_IGN)  # the main process decides
    workshop: Workshop | None = None
    while True:
        try:
            number, chunk = connection.recv()
        except EOFError:
            return
        try:
            workshop = workshop or Workshop(setup)
            connection.send(workshop.part(number, chunk))
        except Exception as error:  # noqa: BLE001 - the main process tells the user
            connection.send(_sendable(error))


def _sendable(error: Exception) -> Exception:
    """``error`` when it survives the journey, else its text."""
    import pickle

    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # noqa: BLE001 - whatever makes it stay behind
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
