"""Drafted scenarios as a feature file."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from overstap.because import value_in_words
from overstap.testing.changes.change import Target
from overstap.testing.changes.proposal import scenario_text
from overstap.testing.changes.scene import Scene
from overstap.testing.feature import Scenario, scenarios_of
from overstap.testing.gherkin import read_feature
from overstap_engine.diagnostics.finding import Severity
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.text.identifiers import words_of

__all__ = ["Draft", "Look", "as_feature", "drafted_scenarios"]

_HEAD: Final = """\
# language: nl
Functionaliteit: Ontworpen scenario's
  Elk scenario legt vast wat de regels nu doen. Ga na of dat klopt met het beleid en haal dan @te-bevestigen weg.
  Klopt het niet, pas dan de regels aan. Kan zo'n dossier niet voorkomen, schrijf dat dan op als afspraak.
"""
_NOT_IN_NAMES: Final = str.maketrans({"[": "(", "]": ")", "<": "‹", ">": "›"})


@dataclass(frozen=True, slots=True)
class Look:
    """What one party should see; each sentence follows on ``Dan``."""

    party: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """One dossier with what is to be seen of it."""

    target: Target
    title: str
    scene: Scene
    looks: tuple[Look, ...]


def as_feature(
    drafts: Sequence[Draft], rulebook: Rulebook, remarks: Mapping[Target, str] | None = None
) -> str:
    """A feature file with the drafts, grouped by what they are about, in the order given.

    ``remarks``: of a target, a comment above its scenarios."""
    lines = [_HEAD]
    names = dict(zip(map(id, drafts), _names(drafts), strict=True))
    for target in dict.fromkeys(draft.target for draft in drafts):
        remark = (remarks or {}).get(target)
        comment = f"    # {remark}\n" if remark else ""
        lines.append(f"  Regel: {_heading(target, rulebook)}\n{comment}")
        for draft in (each for each in drafts if each.target == target):
            text = _text(names[id(draft)], draft, rulebook)
            lines.append("".join(f"  {line}\n" for line in text.splitlines()))
    return "\n".join(lines)


def drafted_scenarios(drafts: Sequence[Draft], rulebook: Rulebook) -> tuple[Scenario, ...]:
    """The drafts as ``overstap test`` reads them back."""
    if not drafts:
        return ()
    text = as_feature(drafts, rulebook)
    feature, findings = read_feature("ontwerp.feature", text.encode())
    if feature is None or any(each.severity is Severity.ERROR for each in findings):
        raise AssertionError(f"a drafted feature file cannot be read: {findings}")
    return scenarios_of(feature)


def _heading(target: Target, rulebook: Rulebook) -> str:
    kind, name = target
    match kind:
        case "signaal":
            return f"{name}: {rulebook.rules[name].title}"
        case "feit":
            return f"{name}: {rulebook.derivations[name].label or words_of(name)}"
        case "parameter":
            return f"{name}: {rulebook.parameters[name].description}"
        case "actie":
            return f"{name}: {rulebook.actions[name].title}"


def _names(drafts: Sequence[Draft]) -> Iterator[str]:
    """Unlike each other, whatever file they come to stand in."""
    seen: dict[str, int] = {}
    for draft in drafts:
        day = value_in_words(draft.scene.as_of, {})
        name = f"{draft.target[1]}, op {day}: {draft.title}".translate(_NOT_IN_NAMES).replace("::", ":")
        seen[name] = seen.get(name, 0) + 1
        yield name if seen[name] == 1 else f"{name} ({seen[name]})"


def _text(name: str, draft: Draft, rulebook: Rulebook) -> str:
    first, *others = draft.looks
    scene = replace(draft.scene, party=first.party)
    text = scenario_text(name, scene, first.sentences[0], rulebook)
    day = value_in_words(scene.as_of, {})
    more = [*_and(first.sentences[1:])]
    for look in others:
        more.append(f"    Als {look.party} op {day} kijkt\n")
        more.append(f"    Dan {look.sentences[0]}\n")
        more += _and(look.sentences[1:])
    return text + "".join(more)


def _and(sentences: Iterable[str]) -> Iterator[str]:
    yield from (f"    En {each}\n" for each in sentences)
