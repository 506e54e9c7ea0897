"""What ``rules``, ``actions`` and ``facts`` share: choosing entries by name, and JSON."""

import json
from collections.abc import Callable, Iterable
from typing import Any

import click

from overstap_engine.text.suggest import closest

__all__ = ["chosen_or_all", "print_json"]


def chosen_or_all(names: tuple[str, ...], known: Iterable[str], what: str) -> list[str]:
    """The names given, or all. Raises ``UsageError`` for an unknown one, with what may have been meant."""
    options = list(known)
    for name in names:
        if name not in options:
            near = closest(name, options)
            hint = f"; bedoelde u {' of '.join(f'`{each}`' for each in near)}?" if near else ""
            raise click.UsageError(f"{what} `{name}` bestaat niet in dit regelboek{hint}")
    return list(names) if names else options


def print_json(names: Iterable[str], entry: Callable[[str], dict[str, Any]]) -> None:
    """A JSON list with one object a name."""
    click.echo(json.dumps([entry(name) for name in names], ensure_ascii=False, indent=2))
