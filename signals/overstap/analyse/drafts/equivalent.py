"""Decides whether a small change can be noticed at all: proved that it cannot, or with a scenario that notices it."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from overstap.analyse.drafts.asking import Asker, Find
from overstap.analyse.drafts.noticing import Noticer
from overstap.analyse.drafts.say import Teller
from overstap.analyse.drafts.scenes import asked_of, shown_scenes
from overstap.analyse.laboratory import Stop
from overstap.because import value_in_words
from overstap.testing.changes.change import Change
from overstap.testing.changes.proposal import scenario_text
from overstap.testing.changes.reach import Reach
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Rulebook

__all__ = ["Example", "Judge", "Judgement", "Proven", "Unsettled", "equivalent"]

_MOST_TRIED: Final = 12


@dataclass(frozen=True, slots=True)
class Proven:
    """For every dossier and every party the same signals, actions, texts and turns."""

    method: str = "bewezen voor elk dossier dat kan voorkomen"


@dataclass(frozen=True, slots=True)
class Example:
    """A scenario that passes now and fails with the change, ready to paste."""

    text: str


@dataclass(frozen=True, slots=True)
class Unsettled:
    """Neither; says why."""

    reason: str


Judgement = Proven | Example | Unsettled


class Judge:
    """Judges changes of one rulebook. A context manager: it frees the solvers."""

    def __init__(
        self, rulebook: Rulebook, dossiers: Path, *, year: int = 2026, stop: Stop | None = None
    ) -> None:
        self.rulebook = rulebook
        self.asker = Asker(rulebook, year=year, stop=stop)
        self.teller = Teller(rulebook, dossiers)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Frees the solvers."""
        self.asker.close()


def equivalent(judge: Judge, change: Change, reach: Reach) -> Judgement:
    """Does the change make any difference that a scenario can see? ``reach``: that of its target."""
    reason = ""
    for answer in islice(judge.asker.change(change, reach), _MOST_TRIED):
        if isinstance(answer, Find):
            text = _scenario(judge, change, reach, answer)
            if text is not None:
                return Example(text)
            reason = "er is verschil, maar geen stap van een scenario kan zeggen welk"
        elif answer.items is None:
            return Unsettled("de tijd was op voordat dit was nagegaan")
        else:
            reason = reason or f"nagegaan tot {answer.items} items per lijst"
    return Unsettled(reason) if reason else Proven()


def _scenario(judge: Judge, change: Change, reach: Reach, find: Find) -> str | None:
    noticer = Noticer(judge.teller, reach, {0: change})
    kept = asked_of(judge.rulebook, _keys(find), [find.lens.name] if find.lens.sight == "actie" else ())
    whole = find.lens.sight == "beurt"
    for shown in shown_scenes(find.found, find.spot, None if whole else kept, judge.rulebook):
        sayings = judge.teller.sayings(shown.scene, [find.lens])
        noticed = noticer.noticed(shown.scene, sayings)
        for saying in sayings:
            if noticed[saying.text]:
                body = scenario_text("", shown.scene, saying.text, judge.rulebook)
                digest = hashlib.sha256(body.encode()).hexdigest()[:4]
                day = value_in_words(shown.scene.as_of, {})
                name = f"Voorstel {change.target[1]}, {day}, {shown.scene.party}, {digest}"
                return scenario_text(name, shown.scene, saying.text, judge.rulebook)
    return None


def _keys(find: Find) -> Iterable[Key]:
    return [] if find.lens.sight in ("actie", "beurt") else [("signaal", find.lens.name)]
