"""What a scenario can say that comes true on a dossier: every sentence that may be worth having."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal, TypeAlias

from overstap.analyse.drafts.lens import Lens
from overstap.because import value_in_words
from overstap.parties import Visibility
from overstap.render.words import party_words
from overstap.result import Result
from overstap.testing.changes.proposal import is_responsible, takes_over
from overstap.testing.changes.scene import Scene
from overstap.testing.coverage.quick import QuickSituation, quick_start
from overstap.testing.coverage.trace import Check, expectation
from overstap.testing.disappointment import Disappointment
from overstap.testing.match import find_sentence
from overstap.testing.sentence import Kind, Step
from overstap.testing.situation import Situation
from overstap.testing.step_error import StepError
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Scalar, Value
from overstap_engine.text.placeholders import Hole, Words, pieces

__all__ = ["Saying", "Says", "Teller"]

_WORDS_BEFORE: Final = 3

Says: TypeAlias = Literal["gegeven", "urgentie", "open", "niet", "ongezien", "actie", "tekst", "beurt"]


@dataclass(frozen=True, slots=True)
class Saying:
    """One sentence that follows on ``Dan``."""

    text: str
    says: Says
    name: str = ""
    """Code of the rule or action it is about."""
    party: str = ""
    """The party that it is about, if not the one that looks."""


class Teller:
    """Tries sentences on scenes, on the rulebook and on versions of it."""

    def __init__(self, rulebook: Rulebook, dossiers: Path) -> None:
        self.rulebook = rulebook
        self._dossiers = dossiers
        self._visibility = Visibility(rulebook.vocabulary)
        self._start = self.start(rulebook)

    def start(self, rulebook: Rulebook) -> QuickSituation:
        """Nothing said yet, on some version of the rulebook."""
        return quick_start(rulebook, self._dossiers, self._visibility)

    def at(self, scene: Scene, start: QuickSituation | None = None) -> QuickSituation:
        """The scene, as if its steps had been carried out."""
        return replace(
            start or self._start,
            facts=scene.facts,
            as_of=scene.as_of,
            party=scene.party,
            region=scene.region,
        )

    def sayings(self, scene: Scene, lenses: Iterable[Lens]) -> tuple[Saying, ...]:
        """What is true of the scene, seen through the lenses."""
        situation = self.at(scene)
        said = dict.fromkeys(each for lens in lenses for each in self._said(lens, scene, situation))
        return tuple(each for each in said if self.comes_true(each.text, situation))

    def comes_true(self, sentence: str, situation: Situation) -> bool:
        """Does the step pass?"""
        match = find_sentence(Kind.THEN, sentence)
        try:
            match.sentence.perform(situation, Step(match.slots))
        except (Disappointment, StepError):
            return False
        return True

    def check(self, saying: Saying, situation: QuickSituation) -> Check:
        """The step as ``--dekking`` looks at it. Only for sentences that come true."""
        match = find_sentence(Kind.THEN, saying.text)
        plan, case = situation.plan_and_case(saying.party or None)
        step = Step(match.slots)
        expected = expectation(match.sentence.template)(step, situation, plan)
        return Check(situation, plan, case, expected)

    def _said(self, lens: Lens, scene: Scene, situation: QuickSituation) -> Iterator[Saying]:
        result = situation.result()
        match lens.sight:
            case "signaal" | "urgentie":
                yield from self._of_signal(lens.name, scene, result)
            case "actie":
                yield from _of_action(lens.name, result)
            case "tekst":
                yield from self._of_text(lens, situation, result)
            case "beurt":
                if result.responsible is not None:
                    yield Saying(is_responsible(result.responsible.now), "beurt")
                    then = takes_over(result.responsible.then, result.responsible.since)
                    yield from [Saying(then, "beurt")] if then else []

    def _of_signal(self, code: str, scene: Scene, result: Result) -> Iterator[Saying]:
        rule = self.rulebook.rules[code]
        raised = any(signal.code == code for signal in result.signals)
        if raised:
            yield Saying(f"is er een signaal {code}", "gegeven", code)
            yield Saying(f"is er een signaal {code} met urgentie {rule.urgency}", "urgentie", code)
        elif any(each.code == code for each in result.undetermined):
            yield Saying(f"is signaal {code} nog niet te bepalen", "open", code)
        elif scene.party in rule.visible_to:
            yield Saying(f"is er geen signaal {code}", "niet", code)
        for party in self.rulebook.vocabulary.parties:
            if party not in rule.visible_to or (party == scene.party and not raised):
                yield Saying(f"ziet {party} niets van {code}", "ongezien", code, party)

    def _of_text(self, lens: Lens, situation: QuickSituation, result: Result) -> Iterator[Saying]:
        because = next((signal.because for signal in result.signals if signal.code == lens.name), None)
        if because is None:
            return
        plan, case = situation.plan_and_case(None)
        value: Value | tuple[Scalar, ...]
        if lens.hole.startswith("$"):
            value = plan.parameters.get(lens.hole[1:])
        else:
            value = Evaluation(plan, case).fact(lens.hole)
        labels = {
            choice.id: choice.label
            for fact in self.rulebook.vocabulary.facts.values()
            for choice in fact.choices
        }
        words = value_in_words(value, labels)
        quote = words and _quote(self.rulebook.rules[lens.name].because, lens.hole, words, because)
        if quote and '"' not in quote:
            yield Saying(f'staat bij signaal {lens.name} de tekst "{quote}"', "tekst", lens.name)


def _quote(template: str, hole: str, words: str, because: str) -> str:
    """The words in the hole; with some words before it when they stand elsewhere in the text as well."""
    if because.count(words) < 2:
        return words
    before = ""
    for piece in pieces(template):
        if isinstance(piece, Hole) and piece.name == hole:
            quote = " ".join([*before.split()[-_WORDS_BEFORE:], words])
            return quote if quote in because else words
        before = piece.text if isinstance(piece, Words) else ""
    return words


def _of_action(code: str, result: Result) -> Iterator[Saying]:
    found = next((each for each in result.actions if each.code == code), None)
    if found is None:
        yield Saying(f"wordt actie {code} niet aangeraden", "actie", code)
        return
    yield Saying(f"wordt actie {code} aangeraden", "actie", code)
    if found.due is not None:
        words = value_in_words(found.due, {})
        role = party_words(found.roles[0])
        yield Saying(f"wordt actie {code} aangeraden aan {role} uiterlijk {words}", "actie", code)
    for question in found.provided:
        yield Saying(f"wordt actie {code} aangeraden mits {question.fact} bekend wordt", "actie", code)
    condition = "onder een" if found.conditional else "zonder"
    yield Saying(f"wordt actie {code} {condition} voorwaarde aangeraden", "actie", code)
