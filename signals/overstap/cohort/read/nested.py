"""From dotted column names to the nested form of a dossier."""

from typing import Any, cast

from overstap.dossier.json_text import Path

__all__ = ["nest"]


def nest(values: dict[str, Any], dotted: str, value: object) -> Path:
    """Puts ``value`` into ``values`` under the path that ``dotted`` names; returns that path.

    What clashes with a value that is there already is put under the dotted name as it is, for the checks to refuse.
    """
    *prefix, last = dotted.split(".")
    here: dict[str, Any] = values
    for step in prefix:
        below: Any = here.setdefault(step, {})
        if not isinstance(below, dict):
            values[dotted] = value
            return (dotted,)
        here = cast("dict[str, Any]", below)
    if last in here:
        values[dotted] = value
        return (dotted,)
    here[last] = value
    return (*prefix, last)
