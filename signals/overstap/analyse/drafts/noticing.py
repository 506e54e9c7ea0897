"""Which small changes a sentence about a dossier would notice; cheap where the outcome of a rule alone tells."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial

from overstap.analyse.drafts.say import Saying, Teller
from overstap.testing.changes.change import Change
from overstap.testing.changes.look import Look, OfferLook, TurnLook, truth_of
from overstap.testing.changes.reach import Reach
from overstap.testing.changes.scene import Scene
from overstap.testing.coverage.quick import QuickSituation
from overstap.testing.coverage.watch import Remembering
from overstap_engine.model.dependencies import Key
from overstap_engine.plan import Plan
from overstap_engine.plan.parameters import resolve_parameters

__all__ = ["Noticer"]


class Noticer:
    """``changes``: those of one target that are to be noticed, by their number."""

    def __init__(self, teller: Teller, reach: Reach, changes: Mapping[int, Change]) -> None:
        self._teller = teller
        self._reach = reach
        self._changes = changes
        self._starts: dict[int, QuickSituation] = {}
        self._plans: dict[tuple[int, int, str | None, str], Plan] = {}

    def noticed(self, scene: Scene, sayings: Sequence[Saying]) -> dict[str, frozenset[int]]:
        """Sentence -> the changes with which it no longer comes true. The sentences come true without them."""
        found: dict[str, set[int]] = {each.text: set() for each in sayings}
        situation = self._teller.at(scene)
        plan, case = situation.plan_and_case(None)
        before = Remembering(plan, case)
        for number, change in self._changes.items():
            after = self._after(number, change, before)
            changed = cache(partial(self._changed, number, scene))
            for saying in sayings:
                if self._fails(saying, change, before, after, scene, changed):
                    found[saying.text].add(number)
        return {text: frozenset(numbers) for text, numbers in found.items()}

    def _fails(
        self,
        saying: Saying,
        change: Change,
        before: Remembering,
        after: Remembering,
        scene: Scene,
        changed: Callable[[], QuickSituation],
    ) -> bool:
        own = saying.party in ("", scene.party)
        if change.urgency is not None and saying.says == "urgentie" and saying.name == change.target[1]:
            return True
        if change.party is not None:
            concerns = change.target[1] == saying.name and change.party == (saying.party or scene.party)
            return concerns and self._really_fails(saying, changed())
        if change.action is not None:
            return saying.says == "actie" and self._other(OfferLook(change.action), before, after, saying)
        match saying.says:
            case "gegeven" | "urgentie":
                return truth_of(saying.name, after) is not True
            case "open":
                return truth_of(saying.name, after) is not None
            case "niet":
                return truth_of(saying.name, after) is True
            case "ongezien" if own:
                differs = truth_of(saying.name, after) is not truth_of(saying.name, before)
                return differs and self._really_fails(saying, changed())
            case "actie":
                look = OfferLook(saying.name)
                return look.of(before) != look.of(after) and self._really_fails(saying, changed())
            case "beurt":
                looks: tuple[Look, ...] = (TurnLook("nu"), TurnLook("daarna"))
                differ = any(look.of(before) != look.of(after) for look in looks)
                return differ and self._really_fails(saying, changed())
            case "tekst":
                return self._really_fails(saying, changed())
            case _:
                return False

    def _other(self, look: OfferLook, before: Remembering, after: Remembering, saying: Saying) -> bool:
        """An action that nothing asks for any more."""
        return saying.name == look.code and look.of(before) is not None and look.of(after) is None

    def _really_fails(self, saying: Saying, changed: QuickSituation) -> bool:
        return not self._teller.comes_true(saying.text, changed)

    def _changed(self, number: int, scene: Scene) -> QuickSituation:
        """The scene with the change; one object for all that is said of it, for that remembers its results."""
        if number not in self._starts:
            self._starts[number] = self._teller.start(self._changes[number].rulebook)
        return self._teller.at(scene, self._starts[number])

    def _after(self, number: int, change: Change, before: Remembering) -> Remembering:
        """The scene with the change; what does not hang together with it is taken over."""
        after = Remembering(self._plan(number, change, before.plan), before.case)
        after.take_over(before, self._follows)
        return after

    def _follows(self, key: Key) -> bool:
        kind, name = key
        return name in (self._reach.facts if kind == "feit" else self._reach.all_rules)

    def _plan(self, number: int, change: Change, plan: Plan) -> Plan:
        key = (number, plan.year, plan.region, plan.party)
        if key not in self._plans:
            changed = replace(plan, rulebook=change.rulebook)
            if change.target[0] == "parameter":
                values = resolve_parameters(change.rulebook, year=plan.year, region=plan.region)
                changed = replace(changed, parameters=values)
            self._plans[key] = changed
        return self._plans[key]
