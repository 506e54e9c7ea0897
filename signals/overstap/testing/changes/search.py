"""Looks for a scene in which a change shows: near the scenarios that there are, else near one made up."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, islice
from typing import Final

from overstap.testing.changes.climb import climb
from overstap.testing.changes.look import Look, RuleLook
from overstap.testing.changes.moves import Moves
from overstap.testing.changes.reach import Reach
from overstap.testing.changes.scene import Scene, Stage
from overstap.testing.coverage.outlook import whose_turn
from overstap_engine.model.values import Item

__all__ = ["Difference", "around", "bases", "differences", "smallest"]

_MOST_BASES: Final = 12
_MOST_NEAR: Final = 3000
_MOST_FARTHER: Final = 1000
"""Scenes tried for one change: about a second in all."""
_MOST_QUIET: Final = 3

_YEAR: Final = 2026


@dataclass(frozen=True, slots=True)
class Difference:
    """A scene that looks different with the change."""

    scene: Scene
    look: Look
    before: object
    after: object

    @property
    def shows(self) -> bool:
        """A reader sees it at once."""
        return self.look.shows(self.before, self.after)


def bases(reach: Reach, stage: Stage, moves: Moves, scenes: Iterable[Scene]) -> tuple[Scene, ...]:
    """Scenes to begin with: for every rule in reach one in which it is raised, then those nearest to one."""
    known = list(dict.fromkeys(_keyed(scene) for scene in scenes))
    raised: list[_Keyed] = []
    for code in sorted(reach.rules):
        visible = stage.rulebook.rules[code].visible_to
        mine = [each for each in known if each.scene.party in visible]
        true = next((each for each in mine if stage.truth(each.scene, code) is True), None)
        if true is None:
            made = _made_up(code, visible, stage, moves, [each.scene for each in mine[:3]])
            true = None if made is None else _keyed(made)
        if true is not None:
            raised.append(true)
    if reach.turns:
        raised += _one_for_every_turn(known, stage)
    ordered = dict.fromkeys(chain(raised, known))
    return tuple(each.scene for each in islice(ordered, max(_MOST_BASES, len(raised))))


def _one_for_every_turn(known: list["_Keyed"], stage: Stage) -> list["_Keyed"]:
    """For every situation of the section ``verantwoordelijkheid`` a scene that is in it, as far as there is one."""
    found: dict[object, _Keyed] = {}
    for each in known:
        found.setdefault(whose_turn(stage.evaluation(each.scene)), each)
    return list(found.values())


@dataclass(frozen=True, slots=True)
class _Keyed:
    """A scene that can be put in a set."""

    key: str
    scene: Scene

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Keyed) and other.key == self.key


def _keyed(scene: Scene) -> _Keyed:
    facts = sorted((name, repr(value)) for name, value in scene.facts.items())
    return _Keyed(repr((facts, scene.as_of, scene.party, scene.region)), scene)


def _made_up(
    code: str, visible: tuple[str, ...], stage: Stage, moves: Moves, near: list[Scene]
) -> Scene | None:
    """A scene in which the rule is raised, from what is near or from an empty dossier."""
    empty = [Scene({"overstapjaar": _YEAR}, date(_YEAR, 4, 20), party) for party in visible]
    found = (climb(start, code, stage, moves.all) for start in (*near, *empty))
    return next((scene for scene in found if scene is not None), None)


def differences(
    starts: Sequence[Scene], before: Stage, after: Stage, looks: Sequence[Look], moves: Moves
) -> Iterator[Difference]:
    """Scenes in which the change shows, near ones first; in each neighbourhood first those where a signal comes or
    goes, then those where only what is undetermined differs."""
    for scenes, most in ((near(starts, moves), _MOST_NEAR), (farther(starts, moves), _MOST_FARTHER)):
        quiet: list[Difference] = []
        for scene in islice(scenes, most):
            for found in _differences(scene, before, after, looks):
                if found.shows:
                    yield found
                elif len(quiet) < _MOST_QUIET:
                    quiet.append(found)
        yield from quiet


def near(starts: Sequence[Scene], moves: Moves) -> Iterator[Scene]:
    """The scenes, then all one move away."""
    yield from starts
    for start in starts:
        yield from moves.all(start)


def farther(starts: Sequence[Scene], moves: Moves) -> Iterator[Scene]:
    """All two moves away."""
    for start in starts:
        for one_away in moves.all(start):
            yield from moves.all(one_away)


def around(starts: Sequence[Scene], moves: Moves) -> Iterator[Scene]:
    """Near, then farther."""
    yield from near(starts, moves)
    yield from farther(starts, moves)


def _differences(scene: Scene, before: Stage, after: Stage, looks: Sequence[Look]) -> Iterator[Difference]:
    was, becomes = before.evaluation(scene), after.evaluation(scene)
    for look in looks:
        rule = before.rulebook.rules[look.code] if isinstance(look, RuleLook) else None
        if rule is not None and scene.party not in rule.visible_to:
            continue
        pair = look.of(was), look.of(becomes)
        if pair[0] != pair[1]:
            yield Difference(scene, look, *pair)


def smallest(found: Difference, before: Stage, after: Stage) -> Difference:
    """The same difference with everything left out that it does not need."""
    scene = found.scene
    for leave_out in _smaller(scene):
        less = leave_out(scene)
        if less is not None and (
            found.look.of(before.evaluation(less)),
            found.look.of(after.evaluation(less)),
        ) == (found.before, found.after):
            scene = less
    return replace(found, scene=scene)


def _smaller(scene: Scene) -> Iterator["_Less"]:
    """Ways to leave something out: whole facts and lists first, then items, then fields of items."""
    for name in sorted(scene.facts):
        if name not in ("overstapjaar", "doel"):
            yield _Less(name)
    for name in sorted(scene.facts):
        count = len(scene.items(name))
        for index in reversed(range(count)):
            yield _Less(name, index)
        for index in range(count):
            for field in sorted({field for item in scene.items(name) for field in item}):
                yield _Less(name, index, field)


@dataclass(frozen=True, slots=True)
class _Less:
    """Leaves out a fact, an item, or a field of an item."""

    fact: str
    index: int | None = None
    field: str | None = None

    def __call__(self, scene: Scene) -> Scene | None:
        if self.fact not in scene.facts:
            return None
        if self.index is None:
            return scene.with_fact(self.fact, None)
        items = scene.items(self.fact)
        if self.index >= len(items):
            return None
        before, after = items[: self.index], items[self.index + 1 :]
        if self.field is None:
            return scene.with_fact(self.fact, (*before, *after))
        item: Item = {name: each for name, each in items[self.index].items() if name != self.field}
        return scene.with_fact(self.fact, (*before, item, *after))
