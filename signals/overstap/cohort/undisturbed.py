"""Whoever asks us to stop waits a moment: a process that is told half of what it needs complains out loud."""

import signal as signals
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from threading import current_thread, main_thread
from typing import Any, Final, TypeAlias

__all__ = ["let_go", "undisturbed"]

_STOPPING: Final = (signals.SIGINT, signals.SIGTERM)
_Handler: TypeAlias = Callable[[int, Any], Any] | int | signals.Handlers | None


@contextmanager
def undisturbed() -> Generator[None]:
    """Requests to stop are held back, and made again when the block is left. A process started in it holds them back
    from its first moment, until it calls ``let_go``."""
    held: list[int] = []
    handlers = _replaced(lambda number, _: held.append(number))
    masked = hasattr(signals, "pthread_sigmask")  # not on Windows
    # alone it will not do: a signal that another thread takes interrupts this one all the same
    before = signals.pthread_sigmask(signals.SIG_BLOCK, _STOPPING) if masked else ()
    try:
        yield
    finally:
        if masked:
            signals.pthread_sigmask(signals.SIG_SETMASK, before)
        for number, handler in handlers.items():
            signals.signal(number, handler)
    for asked in dict.fromkeys(held):
        signals.raise_signal(asked)


def let_go() -> None:
    """In a process that was started undisturbed: from now on it may be stopped."""
    if hasattr(signals, "pthread_sigmask"):
        signals.pthread_sigmask(signals.SIG_UNBLOCK, _STOPPING)


def _replaced(handler: Callable[[int, Any], Any]) -> Mapping[signals.Signals, _Handler]:
    """Those of before. Only the main thread is ever interrupted, and only it may say how."""
    if current_thread() is not main_thread():
        return {}
    found = {number: signals.getsignal(number) for number in _STOPPING}
    # None: not made by Python, so it could not be put back
    own = {number: before for number, before in found.items() if before is not None}
    for number in own:
        signals.signal(number, handler)
    return own
