"""A story and what each party gets, as a Markdown document in plain Dutch."""

from collections.abc import Iterator, Mapping
from typing import Final

from overstap import ActionReport, ResponsibleReport, Result, RuleEngine, SignalReport
from overstap.render.words import named, phase_words, responsible_words
from overstap_engine.text.dutch import dutch_date
from tests.golden.stories import Story

__all__ = ["document", "results_of"]

_HEADINGS: Final = {
    "vo": "De vo-school",
    "mbo": "De mbo-school",
    "leerling": "De leerling",
    "doorstroompunt": "Het Doorstroompunt",
}
"""Party -> heading."""


def results_of(story: Story, engine: RuleEngine, name: str) -> Mapping[str, Result]:
    """Party -> what it gets, by the evaluator ``name``."""
    dossier = story.dossier()
    return {
        party: engine.assess(dossier, peildatum=story.as_of, voor=party, engine=name)
        for party in engine.rulebook.vocabulary.parties
    }


def document(story: Story, results: Mapping[str, Result]) -> str:
    """The whole document, ending in a line end."""
    return "\n".join(_lines(story, results)) + "\n"


def _lines(story: Story, results: Mapping[str, Result]) -> Iterator[str]:
    yield f"# {story.name.replace('-', ' ').capitalize()}"
    yield ""
    yield story.text
    yield ""
    yield f"Dossier: `{story.file}`. Peildatum: {dutch_date(story.as_of)}."
    for party, result in results.items():
        yield ""
        yield f"## {_HEADINGS[party]}"
        yield from _party(result)


def _party(result: Result) -> Iterator[str]:
    yield ""
    if not result.signals:
        yield "Geen signalen."
    for index, signal in enumerate(result.signals):
        if index:
            yield ""
        yield from _signal(signal)
    if result.actions:
        yield from ("", "Wat kan helpen:", "")
        yield from (_action(action) for action in result.actions)
    if result.responsible is not None:
        yield from ("", _responsible(result.responsible))
    if result.undetermined:
        yield from ("", "Nog niet te bepalen:", "")
        for rule in result.undetermined:
            lacking = ", ".join(f"`{fact}`" for fact in rule.lacking) or "iets dat hier niet te zien is"
            yield f"- {rule.code}: wacht op {lacking}"


def _responsible(found: ResponsibleReport) -> str:
    who = "niet te bepalen" if found.now is None else f"{responsible_words(found.now)} ({found.because})"
    parts = [f"Verantwoordelijk: {who}"]
    if found.then is not None:
        since = f"vanaf {dutch_date(found.since)}" if found.since else "daarna"
        parts.append(f"{since} {responsible_words(found.then)}")
    if found.lacking:
        parts.append("wacht op " + ", ".join(f"`{question.fact}`" for question in found.lacking))
    return "; ".join(parts) + "."


def _signal(signal: SignalReport) -> Iterator[str]:
    yield f"**{signal.code} {signal.title}** (urgentie {signal.urgency}, {phase_words(signal.phase)})"
    yield ""
    yield signal.because
    assumed = [f"`{fact.fact}`" for fact in signal.facts if fact.assumed]
    if assumed:
        yield from ("", f"Aangenomen: {', '.join(assumed)}.")


def _action(action: ActionReport) -> str:
    due = f"uiterlijk {dutch_date(action.due)}" if action.due else "geen datum"
    asked = [f"`{question.fact}`" for question in action.provided]
    doubt = ""
    if action.conditional:
        doubt = f"; mits {', '.join(asked)}" if asked else "; mits het past"
    because_of = ", ".join(action.asked_by)
    return f"- {action.code} {action.title} ({named(action.roles)}; {due}; vanwege {because_of}{doubt})"
