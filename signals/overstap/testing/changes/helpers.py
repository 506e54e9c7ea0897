"""Work handed out to other processes, of which the results come in one by one."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any, Generic, ParamSpec, TypeVar, cast

__all__ = ["Helpers", "helpers"]

P = ParamSpec("P")
T = TypeVar("T")


class Helpers(Generic[T]):
    """The results of work that is going on elsewhere."""

    def __init__(self, receivers: Iterable["Connection[Any, Any]"]) -> None:
        self._open = list(receivers)

    def ready(self) -> tuple[T, ...]:
        """What came in since the last time, without waiting."""
        return tuple(self._received(waiting=False))

    def rest(self) -> Iterator[T]:
        """Everything that is still to come, as it comes. A process that broke down gives nothing more."""
        return self._received(waiting=True)

    def _received(self, *, waiting: bool) -> Iterator[T]:
        for receiver in tuple(self._open):
            try:
                while waiting or receiver.poll():
                    yield cast(T, receiver.recv())
            except EOFError:
                self._open.remove(receiver)


@contextmanager
def helpers(work: Callable[..., Iterable[T]], parts: Sequence[tuple[object, ...]]) -> Generator[Helpers[T]]:
    """A process for every part; ``work`` gives the results of one part. They are stopped when the block ends."""
    receivers: list[Connection[Any, Any]] = []
    processes: list[Process] = []
    for part in parts:
        receiver, sender = Pipe(duplex=False)
        process = Process(target=_carry_out, args=(work, part, sender), daemon=True)
        process.start()
        sender.close()  # so that the end of the process is the end of what comes in
        receivers.append(receiver)
        processes.append(process)
    try:
        yield Helpers[T](receivers)
    finally:
        for process in processes:
            process.terminate()
            process.join()


def _carry_out(
    work: Callable[..., Iterable[object]], part: tuple[object, ...], sender: "Connection[Any, Any]"
) -> None:
    """In another process."""
    with sender:
        for each in work(*part):
            sender.send(each)
