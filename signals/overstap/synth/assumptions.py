"""What no source gives: every assumption of the generator, with its value, unit, reason, and what changes if it is wrong."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, cast

import yaml

from overstap.synth.draws import Choice, Days

__all__ = ["Assumption", "AssumptionError", "Assumptions", "bundled_assumptions", "with_overrides"]

_FOLDER: Final = "aannames"
_RECORDED: Final = "vastleggen"


class AssumptionError(ValueError):
    """An assumption, or a file that overrides some, that cannot be used; the text says how to mend it."""


@dataclass(frozen=True, slots=True)
class Assumption:
    """One assumption as its file states it."""

    id: str
    kind: str
    """kans, kansen, verdeling, dagen, vensters or vastleggen; how ``value`` is read (data/aannames/1-wie.yaml)."""
    value: Any
    unit: str
    why: str
    if_wrong: str
    facts: tuple[str, ...] = ()
    """For ``vastleggen``: the facts it is about, in the order of the dossier."""
    recorded_by: str = ""
    """For ``vastleggen``: ``vo`` or ``mbo``, whose discipline counts."""


@dataclass(frozen=True, slots=True)
class Assumptions:
    """The values by id, each in the form in which it is drawn from."""

    all: tuple[Assumption, ...]
    chance: Mapping[str, float]
    chances: Mapping[str, Mapping[str, float]]
    shares: Mapping[str, Mapping[str, float]]
    choice: Mapping[str, Choice]
    days: Mapping[str, Days]
    spans: Mapping[str, Mapping[str, tuple[int, int]]]
    recorded: tuple[Assumption, ...]
    """Those about recording."""


@lru_cache(maxsize=1)
def bundled_assumptions() -> Assumptions:
    """Those that come with overstap."""
    return _make(tuple(_read_all()))


def with_overrides(assumptions: Assumptions, path: Path) -> Assumptions:
    """``assumptions`` with the values in the YAML file ``path`` (``id: value``) instead of its own.

    Raises ``OSError``, or ``AssumptionError`` when an id does not exist or a value does not suit it.
    """
    given = _mapping_in(path)
    known = {assumption.id: assumption for assumption in assumptions.all}
    for name, value in given.items():
        if name not in known:
            raise AssumptionError(
                f"{path.name}: `{name}` is geen aanname; `overstap synth --aannames` toont ze alle"
            )
        known[name] = _checked(known[name], value, path.name)
    return _make(tuple(known.values()))


def _mapping_in(path: Path) -> dict[str, Any]:
    try:
        content: object = yaml.safe_load(path.read_bytes())
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f":{mark.line + 1}" if mark is not None else ""
        raise AssumptionError(
            f"{path.name}{place}: geen leesbare YAML; schrijf per regel `id: waarde`"
        ) from error
    if not isinstance(content, dict) or not content:
        raise AssumptionError(f"{path.name}: verwacht per regel `id: waarde`, zoals `wie.tussenstap: 0.05`")
    return {str(name): value for name, value in cast("dict[object, Any]", content).items()}


def _read_all() -> Iterator[Assumption]:
    folder: Traversable = files("overstap.synth") / "data" / _FOLDER
    for file in sorted(folder.iterdir(), key=lambda found: found.name):
        for entry in yaml.safe_load(file.read_bytes())["aannames"]:
            read = Assumption(
                entry["id"],
                entry["soort"],
                None,
                entry["eenheid"],
                entry["waarom"],
                entry["alsAnders"],
                tuple(entry.get("feiten", ())),
                entry.get("wie", ""),
            )
            yield _checked(read, entry["waarde"], file.name, first=True)


def _make(found: tuple[Assumption, ...]) -> Assumptions:
    def of(*kinds: str) -> dict[str, Any]:
        return {one.id: one.value for one in found if one.kind in kinds}

    shares = of("verdeling")
    return Assumptions(
        found,
        chance=MappingProxyType(of("kans", _RECORDED)),
        chances=MappingProxyType(of("kansen")),
        shares=MappingProxyType(shares),
        choice=MappingProxyType({name: Choice.of(value) for name, value in shares.items()}),
        days=MappingProxyType({name: Days.of(value) for name, value in of("dagen").items()}),
        spans=MappingProxyType(of("vensters")),
        recorded=tuple(one for one in found if one.kind == _RECORDED),
    )


def _checked(assumption: Assumption, value: Any, file: str, *, first: bool = False) -> Assumption:
    """``assumption`` with ``value``. Unless it is the ``first`` value, the names in it must stay the same."""
    problem = _problem(assumption, value, first=first)
    if problem:
        raise AssumptionError(f"{file}: `{assumption.id}` {problem}")
    if assumption.kind == "dagen":
        value = tuple((float(share), float(days)) for share, days in value)
    if assumption.kind == "vensters":
        value = {name: (first, last) for name, (first, last) in value.items()}
    return replace(assumption, value=value)


def _problem(assumption: Assumption, value: Any, *, first: bool) -> str:
    match assumption.kind:
        case "kans" | "vastleggen":
            return "" if _is_share(value) else "moet een getal van 0 tot en met 1 zijn, zoals 0.25"
        case "kansen" | "verdeling":
            if not isinstance(value, dict) or not all(
                map(_is_share, cast("dict[str, object]", value).values())
            ):
                return "moet per naam een getal van 0 tot en met 1 hebben, zoals {extra: 0.5, anders: 0.1}"
            if other := _other_names(assumption, cast("dict[str, object]", value), first=first):
                return other
            if (
                assumption.kind == "verdeling"
                and abs(sum(cast("dict[str, float]", value).values()) - 1) > 1e-9
            ):
                return f"moet samen 1 zijn; nu is het {sum(cast('dict[str, float]', value).values()):g}"
            return ""
        case "vensters":
            windows = cast("dict[str, object]", value) if isinstance(value, dict) else {}
            if not windows or not all(map(_is_window, windows.values())):
                return "moet per naam [eerste, laatste] hebben, in hele dagen en oplopend, zoals {gepland: [5, 21]}"
            return _other_names(assumption, windows, first=first)
        case "dagen":
            return (
                ""
                if _is_rising(value)
                else (
                    "moet een lijst zijn van [deel, dagen], met delen die oplopen van 0 tot 1 en dagen die niet afnemen, "
                    "zoals [[0, 0], [0.5, 7], [1, 30]]"
                )
            )
        case other:
            return f"heeft een onbekende soort `{other}`"


def _other_names(assumption: Assumption, value: dict[str, object], *, first: bool) -> str:
    if first or list(value) == list(assumption.value):
        return ""
    return f"moet precies deze namen hebben, in deze volgorde: {', '.join(assumption.value)}"


def _is_window(value: object) -> bool:
    match value:
        case [int() as first, int() as last]:
            return -1000 <= first <= last <= 1000
        case _:
            return False


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= 100_000


def _is_share(value: object) -> bool:
    return _is_number(value) and 0 <= cast(float, value) <= 1


def _is_rising(value: object) -> bool:
    if not isinstance(value, list) or len(cast("list[object]", value)) < 2:
        return False
    pairs = cast("list[object]", value)
    for pair in pairs:
        if not isinstance(pair, list) or len(cast("list[object]", pair)) != 2:
            return False
        if not all(map(_is_number, cast("list[object]", pair))):
            return False
    points = cast("list[list[float]]", pairs)
    shares = [share for share, _ in points]
    values = [days for _, days in points]
    rising = all(a < b for a, b in pairwise(shares))
    return rising and shares[0] == 0 and shares[-1] == 1 and values == sorted(values)
