"""Headless Chromium, steered over a pipe: no driver and no package is needed beside the browser itself."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

__all__ = ["CHROMIUM", "Page", "opened"]

CHROMIUM: Final = (
    shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
)
"""The browser on this machine; None when there is none."""

_FLAGS: Final = (
    "--headless",
    "--no-sandbox",  # the sandbox does not start as root or in many containers; only our own pages are opened
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-sync",
    "--remote-debugging-pipe",
)

_LAUNCH: Final = """
import fcntl, os, sys
pipes = [fcntl.fcntl(int(number), fcntl.F_DUPFD, 10) for number in sys.argv[1:3]]
for place, pipe in enumerate(pipes, 3):
    os.dup2(pipe, place)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""Puts the pipes where Chromium looks for them: it reads from 3 and writes to 4."""

_KEYS: Final[Mapping[str, int]] = {"Enter": 13, "Escape": 27, "Tab": 9, "ArrowDown": 40, "ArrowUp": 38}


@contextmanager
def opened(profile: Path) -> "Generator[Page]":
    """A browser with one page; it ends with the block."""
    assert CHROMIUM is not None
    to_browser, from_us = os.pipe()
    from_browser, to_us = os.pipe()
    process = subprocess.Popen(
        [
            *(sys.executable, "-c", _LAUNCH, str(to_browser), str(to_us)),
            *(CHROMIUM, *_FLAGS, f"--user-data-dir={profile}"),
        ],
        pass_fds=(to_browser, to_us),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(to_browser)
    os.close(to_us)
    try:
        with open(from_us, "wb", buffering=0) as out, open(from_browser, "rb") as back:
            yield Page(_Wire(out, back))
    finally:
        process.terminate()
        process.wait(timeout=30)


class _Wire:
    """Chrome DevTools Protocol: JSON messages that end in a zero byte."""

    def __init__(self, out: Any, back: Any) -> None:
        self._out = out
        self._back = back
        self._last = 0
        self._buffer = b""
        self.events: list[dict[str, Any]] = []

    def ask(self, method: str, session: str | None = None, **parameters: Any) -> dict[str, Any]:
        """Send a command and wait for its answer; what happens meanwhile gathers in ``events``."""
        self._last += 1
        message = {"id": self._last, "method": method, "params": parameters}
        self._out.write(json.dumps(message | ({"sessionId": session} if session else {})).encode() + b"\0")
        while True:
            answer = self.next()
            if answer.get("id") == self._last:
                assert "error" not in answer, (method, answer["error"])
                return dict(answer["result"])
            self.events.append(answer)

    def next(self) -> dict[str, Any]:
        """The next message."""
        while b"\0" not in self._buffer:
            piece = self._back.read1(65536)
            assert piece, "chromium ended"
            self._buffer += piece
        message, _, self._buffer = self._buffer.partition(b"\0")
        return dict(json.loads(message))


class Page:
    """One page in the browser."""

    def __init__(self, wire: _Wire) -> None:
        self._wire = wire
        target = wire.ask("Target.createTarget", url="about:blank")["targetId"]
        attached = wire.ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = str(attached["sessionId"])
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """A command of the protocol to this page."""
        return self._wire.ask(method, self._session, **parameters)

    def go(self, path: Path, fragment: str = "") -> None:
        """Open a file and wait until it is loaded."""
        self._wire.events.clear()
        self.ask("Page.navigate", url=path.resolve().as_uri() + fragment)
        while not any(event.get("method") == "Page.loadEventFired" for event in self._wire.events):
            self._wire.events.append(self._wire.next())

    def run(self, script: str) -> Any:
        """The value of a JavaScript expression."""
        answer = self.ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def press(self, key: str) -> None:
        """Press and release a key as a person does."""
        code = _KEYS[key]
        shared = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        text = {"text": "\r"} if key == "Enter" else {}
        self.ask("Input.dispatchKeyEvent", type="keyDown", **shared, **text)
        self.ask("Input.dispatchKeyEvent", type="keyUp", **shared)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        for character in text:
            self.ask("Input.dispatchKeyEvent", type="char", text=character)

    def complaints(self) -> list[str]:
        """Errors and warnings since the page was opened: exceptions, the console, blocked or failed requests."""
        self.run("new Promise((done) => setTimeout(done, 50))")
        found: list[str] = []
        for event in self._wire.events:
            told = event.get("params", {})
            match event.get("method"):
                case "Runtime.exceptionThrown":
                    found.append(str(told["exceptionDetails"]))
                case "Log.entryAdded":
                    found.append(str(told["entry"]["text"]))
                case "Runtime.consoleAPICalled":
                    found.append(str(told["args"]))
                case "Network.loadingFailed":
                    found.append(str(told["errorText"]))
                case _:
                    pass
        return found

    def requests(self) -> list[str]:
        """Addresses that were asked for since the page was opened."""
        sent = (event for event in self._wire.events if event.get("method") == "Network.requestWillBeSent")
        return [str(event["params"]["request"]["url"]) for event in sent]
