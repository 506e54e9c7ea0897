"""A request to stop waits until a process has been started whole."""

import os
import signal
import threading
import time

import pytest

from overstap.cohort.undisturbed import undisturbed


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_request_to_stop_waits(number: signal.Signals) -> None:
    """Also when another thread takes the signal, as those of pyarrow may."""
    release = threading.Event()
    other = threading.Thread(target=release.wait)
    other.start()
    reached: list[str] = []

    def stop(_: int, __: object) -> None:
        raise KeyboardInterrupt

    def in_the_middle() -> None:
        with undisturbed():
            os.kill(os.getpid(), number)
            time.sleep(0.05)
            reached.append("whole")
        reached.append("after")

    before = signal.signal(number, stop)
    try:
        with pytest.raises(KeyboardInterrupt):
            in_the_middle()
    finally:
        signal.signal(number, before)
        release.set()
        other.join()
    assert reached == ["whole"]


def test_nothing_changes_for_who_comes_after() -> None:
    """Handlers and mask are those of before; and in another thread there is nothing to hold back."""
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    with undisturbed():
        pass
    seen: list[object] = []

    def elsewhere() -> None:
        with undisturbed():
            seen.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert seen == before[:1]
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before
    assert not signal.pthread_sigmask(signal.SIG_BLOCK, []) & {signal.SIGINT, signal.SIGTERM}
