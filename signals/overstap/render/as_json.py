"""Results as JSON: one object for one dossier, a list for more; or as NDJSON, one object a line."""

from collections.abc import Iterable
from itertools import chain
from typing import TextIO

from overstap.result import Result

__all__ = ["write_json", "write_ndjson"]

_INDENT = 2


def write_json(results: Iterable[Result], out: TextIO) -> None:
    """Write one object for one result, and a list for none or for more. Holds two results at a time, never all."""
    rest = iter(results)
    head = [result.to_json(_INDENT) for _, result in zip(range(2), rest, strict=False)]
    if len(head) == 1:
        out.write(f"{head[0]}\n")
        return
    separator = "[\n"
    for text in chain(head, (result.to_json(_INDENT) for result in rest)):
        out.write(f"{separator}{text}")
        separator = ",\n"
    out.write("\n]\n" if head else "[]\n")


def write_ndjson(results: Iterable[Result], out: TextIO) -> None:
    """Write one object a line."""
    out.writelines(f"{result.to_json()}\n" for result in results)
