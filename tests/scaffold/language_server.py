"""A language server as an editor talks to it: JSON-RPC over standard input and output, one request at a time."""

import json
import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from types import TracebackType
from typing import IO, Any, Self, cast

__all__ = ["LanguageServer", "Message", "plain_text"]

Message = dict[str, Any]

_PATIENCE = 60.0
"""Seconds to wait for a message; a server takes a few to start."""


class LanguageServer:
    """A server process that has one folder open. A context manager; leaving it ends the process."""

    def __init__(self, command: Sequence[str], root: Path, settings: Mapping[str, object]) -> None:
        self._command = [*command]
        self._root = root
        self._settings = settings
        self._messages: Queue[Message | None] = Queue()
        self._diagnostics: dict[str, Queue[list[Message]]] = {}
        self._requests = 0

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self._command,
            cwd=self._root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._process.stdin
        assert self._process.stdout
        self._input: IO[bytes] = self._process.stdin
        Thread(target=_read, args=(self._process.stdout, self._messages.put), daemon=True).start()
        self._initialize()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        self._input.close()
        assert self._process.stdout
        self._process.stdout.close()

    # -- what an editor asks -----------------------------------------------------------------------------------

    def open(self, path: Path, language: str) -> None:
        """Open a file as it is on disk."""
        document = {
            "uri": path.as_uri(),
            "languageId": language,
            "version": 1,
            "text": path.read_text(encoding="utf-8"),
        }
        self._notify("textDocument/didOpen", {"textDocument": document})

    def wait_for(self, words: str) -> None:
        """Until the server logs these words."""
        while True:
            message = self._next()
            self._handle(message)
            if words in str(message.get("params", {}).get("message", "")):
                return

    def diagnostics(self, path: Path) -> list[Message]:
        """The next messages about a file that the server comes up with."""
        waiting = self._diagnostics.setdefault(path.as_uri(), Queue())
        while waiting.empty():
            self._handle(self._next())
        return waiting.get()

    def completions(self, path: Path, line: int, column: int) -> list[Message]:
        """What may be typed at a place, counted from 0."""
        found = self._request("textDocument/completion", _place(path, line, column))
        return _messages(cast(Message, found)["items"] if isinstance(found, dict) else found)

    def hover(self, path: Path, line: int, column: int) -> str:
        """The text shown at a place; empty when there is none."""
        found = self._request("textDocument/hover", _place(path, line, column))
        return plain_text(found["contents"]) if found else ""

    # -- the protocol ------------------------------------------------------------------------------------------

    def _initialize(self) -> None:
        completion = {
            "completionItem": {"snippetSupport": True, "documentationFormat": ["markdown", "plaintext"]}
        }
        capabilities = {
            "workspace": {"configuration": True, "didChangeConfiguration": {"dynamicRegistration": False}},
            "textDocument": {
                "completion": completion,
                "hover": {"contentFormat": ["markdown"]},
                "publishDiagnostics": {},
            },
        }
        folder = {"uri": self._root.as_uri(), "name": self._root.name}
        self._request(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": folder["uri"],
                "rootPath": str(self._root),
                "workspaceFolders": [folder],
                "capabilities": capabilities,
            },
        )
        self._notify("initialized", {})
        # without settings, a server asks for those it needs
        self._notify("workspace/didChangeConfiguration", {"settings": None})

    def _request(self, method: str, params: Message) -> Any:
        self._requests += 1
        mine = self._requests
        self._send({"id": mine, "method": method, "params": params})
        while True:
            message = self._next()
            if message.get("id") == mine and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            self._handle(message)

    def _notify(self, method: str, params: Message) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._input.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._input.flush()

    def _next(self) -> Message:
        try:
            message = self._messages.get(timeout=_PATIENCE)
        except Empty:
            raise TimeoutError(f"{self._command} says nothing") from None
        if message is None:
            raise EOFError(f"{self._command} has ended")
        return message

    def _handle(self, message: Message) -> None:
        """What a server says or asks by itself."""
        match message:
            case {"method": "textDocument/publishDiagnostics", "params": {"uri": uri, "diagnostics": found}}:
                self._diagnostics.setdefault(uri, Queue()).put(found)
            case {"method": "workspace/configuration", "id": asked, "params": {"items": items}}:
                answer = [self._settings.get(item.get("section")) for item in items]
                self._send({"id": asked, "result": answer})
            case {"method": _, "id": asked}:
                self._send({"id": asked, "result": None})
            case _:
                pass


def plain_text(written: object) -> str:
    """A text that may come with its format."""
    return str(cast(Message, written)["value"]) if isinstance(written, dict) else str(written)


def _messages(found: object) -> list[Message]:
    return [*cast("list[Message]", found or [])]


def _place(path: Path, line: int, column: int) -> Message:
    return {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": column}}


def _read(stream: IO[bytes], put: Callable[[Message | None], None]) -> None:
    """Messages up to the end of the stream, and None."""
    try:
        while header := stream.readline():
            length = int(header.split(b":")[1])
            while stream.readline().strip():
                pass
            put(json.loads(stream.read(length)))
    except ValueError:
        pass  # the process was ended halfway through a message
    put(None)
