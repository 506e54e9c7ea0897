"""A scenario that would notice a change, tried on both rulebooks before it is shown."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Final

from overstap.because import value_in_words
from overstap.parties import Visibility
from overstap.testing.changes.change import Change
from overstap.testing.changes.look import Look, OfferLook, RuleLook, Turn, TurnLook
from overstap.testing.changes.moves import Moves, in_year
from overstap.testing.changes.notice import fails
from overstap.testing.changes.proposal import (
    as_feature,
    is_recommended,
    is_responsible,
    scenario_text,
    takes_over,
)
from overstap.testing.changes.reach import Reach
from overstap.testing.changes.scene import Scene, Stage
from overstap.testing.changes.search import Difference, around, bases, differences, smallest
from overstap.testing.coverage.quick import quick_start
from overstap.testing.feature import Scenario, scenarios_of
from overstap.testing.gherkin import read_feature
from overstap.testing.situation import Situation
from overstap_engine.model.rulebook import Rulebook

__all__ = ["Suggester"]

_MOST_CANDIDATES: Final = 6
_MOST_TRIED: Final = 3000


class Suggester:
    """Finds scenarios for the changes of one target. ``scenes``: those of scenarios that are near."""

    def __init__(
        self,
        original: Rulebook,
        dossiers: Path,
        reach: Reach,
        scenes: Iterable[Scene],
        years: tuple[int, ...],
    ) -> None:
        self._original = original
        self._dossiers = dossiers
        self._reach = replace(reach, rules=reach.rules or reach.counting)
        self._visibility = Visibility(original.vocabulary)
        self._stage = Stage(original, self._visibility)
        self._years = years
        moves = self._moves(self._stage)
        found = bases(self._reach, self._stage, moves, scenes)
        elsewhen = (in_year(scene, year) for scene in found for year in years if year != scene.year)
        self._bases = (*found, *elsewhen)

    def scenario_for(self, change: Change) -> str | None:
        """A scenario that passes now and fails with the change; None when none is found."""
        after = Stage(change.rulebook, self._visibility)
        tried = islice(self._candidates(change, after), _MOST_CANDIDATES)
        return next((text for text in tried if self._tells_apart(text, change.rulebook)), None)

    # -- what to try --------------------------------------------------------------------------------------------------

    def _candidates(self, change: Change, after: Stage) -> Iterator[str]:
        for found, expectation in self._expectations(change, after):
            small = smallest(found, self._stage, after)
            yield self._text(small.scene, change.target[1], expectation)
            if small.scene is not found.scene:
                yield self._text(found.scene, change.target[1], expectation)

    def _expectations(self, change: Change, after: Stage) -> Iterator[tuple[Difference, str]]:
        kind, code = change.target
        if kind == "signaal":
            if change.urgency is not None:
                urgency = self._original.rules[code].urgency
                for found in self._raised(code, after):
                    yield found, f"is er een signaal {code} met urgentie {urgency}"
                return
            if change.action is not None:
                for found in self._raised_alone(code, change.action, after):
                    yield found, f"wordt actie {change.action} aangeraden"
                return
            if change.party is not None:
                yield from self._seen_by(change.party, code, after)
                return
        moves = self._moves(self._stage, after)
        starts = self._bases
        if change.year is not None:
            starts = tuple(in_year(scene, change.year) for scene in starts)
        if kind == "actie":
            regions = (None, *self._original.actions[code].regions)
            starts = tuple(replace(scene, region=region) for region in regions for scene in starts)
        if change.region is not None:
            starts = tuple(replace(scene, region=change.region) for scene in starts)
        for found in differences(starts, self._stage, after, self._looks(change), moves):
            yield found, self._expectation(found)

    def _looks(self, change: Change) -> tuple[Look, ...]:
        """What a step could look at to notice the change."""
        if change.target[0] == "actie":
            return (OfferLook(change.target[1]),)
        turns = (TurnLook("nu"), TurnLook("daarna")) if self._reach.turns else ()
        return (*(RuleLook(code) for code in sorted(self._reach.rules)), *turns)

    def _raised(self, code: str, after: Stage) -> Iterator[Difference]:
        visible = self._original.rules[code].visible_to
        for scene in self._bases:
            if scene.party in visible and self._stage.truth(scene, code) is True:
                yield Difference(scene, RuleLook(code), True, after.truth(scene, code))

    def _raised_alone(self, code: str, action: str, after: Stage) -> Iterator[Difference]:
        """Raised while no other signal asks for the action."""
        rules = self._original.rules
        others = sorted(other for other in rules if other != code and action in rules[other].actions)
        visible = rules[code].visible_to
        for scene in islice(around(self._bases, self._moves(self._stage)), _MOST_TRIED):
            if scene.party not in visible or self._stage.truth(scene, code) is not True:
                continue
            own = [other for other in others if scene.party in rules[other].visible_to]
            if not any(self._stage.truth(scene, other) is True for other in own):
                yield Difference(scene, RuleLook(code), True, after.truth(scene, code))

    def _seen_by(self, party: str, code: str, after: Stage) -> Iterator[tuple[Difference, str]]:
        """A party that sees the signal expects it; one that does not, expects nothing of it."""
        sees = party in self._original.rules[code].visible_to
        for scene in self._bases:
            own = replace(scene, party=party)
            truth = self._stage.truth(own, code)
            if truth is True:
                wanted = f"is er een signaal {code}" if sees else f"ziet {party} niets van {code}"
                yield Difference(own, RuleLook(code), truth, after.truth(own, code)), wanted
        for scene in self._bases:
            own = replace(scene, party=party)
            if not sees and self._stage.truth(own, code) is None:
                yield Difference(own, RuleLook(code), None, None), f"ziet {party} niets van {code}"

    def _expectation(self, found: Difference) -> str:
        match found.look, found.before:
            case TurnLook("nu"), Turn(party):
                return is_responsible(party)
            case TurnLook(), Turn(party, since):
                return takes_over(party, since)
            case OfferLook(code), advice:
                return is_recommended(self._original.actions[code], advice, found.after)
            case RuleLook(code), truth:
                return self._expected_of(code, truth, found)
            case _:
                return ""

    def _expected_of(self, code: str, before: object, found: Difference) -> str:
        counting = code in self._reach.counting
        if before is True:
            return f"is er een signaal {code}"
        if before is None and not counting:
            return f"is signaal {code} nog niet te bepalen"
        if found.after is True:
            return f"is er geen signaal {code}"
        return f"ziet {found.scene.party} niets van {code}"

    def _moves(self, *stages: Stage) -> Moves:
        return Moves(self._reach.inputs, self._reach.cone, stages, self._years)

    # -- writing and trying -------------------------------------------------------------------------------------------

    def _text(self, scene: Scene, code: str, expectation: str) -> str:
        """The name tells proposals apart also when they are pasted into one file."""
        body = scenario_text("", scene, expectation, self._original)
        digest = hashlib.sha256(body.encode()).hexdigest()[:4]
        name = f"Voorstel {code}, {value_in_words(scene.as_of, {})}, {scene.party}, {digest}"
        return scenario_text(name, scene, expectation, self._original)

    def _tells_apart(self, text: str, changed: Rulebook) -> bool:
        scenario = _read(text)
        if scenario is None or fails(scenario, self._start(self._original)):
            return False
        return fails(scenario, self._start(changed))

    def _start(self, rulebook: Rulebook) -> Situation:
        return quick_start(rulebook, self._dossiers, self._visibility)


def _read(text: str) -> Scenario | None:
    feature, findings = read_feature("voorstel.feature", as_feature([text]).encode())
    return None if feature is None or findings else next(iter(scenarios_of(feature)), None)
