"""The pages of rules."""

from dataclasses import dataclass

from overstap.render.catalogue import due_words
from overstap.render.words import named, phase_words
from overstap.site.addresses import Link
from overstap.site.drawing import Drawing
from overstap.site.scenarios import Mention
from overstap.site.views.book import Book, Branch, Cited, Need, Said
from overstap.site.views.parameters import Values, values_of
from overstap.site.words import URGENCY, years_words
from overstap_engine.explain.outline import outline
from overstap_engine.model.dependencies import Key
from overstap_engine.model.rulebook import Rule

__all__ = ["ActionLine", "RulePage", "action_line", "rule_page"]


@dataclass(frozen=True, slots=True)
class ActionLine:
    """An action in a list."""

    link: Link
    who: str
    due: str
    """Empty when it has no term."""
    offer: str
    """For whom or where, when not for all; else empty."""


@dataclass(frozen=True, slots=True)
class RulePage:
    """Everything about one rule."""

    link: Link
    phase: str
    urgency: str
    urgency_words: str
    parties: str
    years: str
    condition: tuple[Branch, ...]
    counts: bool
    """It counts the signals that are given."""
    scope: tuple[Branch, ...]
    """What must hold for any signal to be given."""
    because: tuple[Said, ...]
    actions: tuple[ActionLine, ...]
    justification: str
    parameters: tuple[Values, ...]
    drawing: Drawing | None
    needs: tuple[Need, ...]
    users: tuple[Link, ...]
    """What builds on this signal directly."""
    sources: tuple[Cited, ...]
    scenarios: tuple[Mention, ...]


def rule_page(rule: Rule, book: Book) -> RulePage:
    """The page of one rule."""
    key: Key = ("signaal", rule.code)
    rulebook = book.rulebook
    read = book.network.all_parameters[key]
    return RulePage(
        link=book.link_of(key),
        phase=phase_words(rule.phase),
        urgency=rule.urgency,
        urgency_words=URGENCY[rule.urgency],
        parties=named(rule.visible_to),
        years=years_words(rule.valid_from, rule.valid_to),
        condition=book.branches(outline(rule.condition, book.phrases)),
        counts=key in book.network.counting,
        scope=() if rulebook.scope is None else book.branches(outline(rulebook.scope, book.phrases)),
        because=book.said(rule.because),
        actions=tuple(action_line(code, book) for code in rule.actions),
        justification=rule.justification,
        parameters=tuple(values_of(each, book) for name, each in rulebook.parameters.items() if name in read),
        drawing=book.drawing(key),
        needs=book.needs(key),
        users=tuple(book.link_of(user) for user in book.network.users.get(key, ())),
        sources=book.cited(rule.citations),
        scenarios=book.mentions.get(rule.code, ()),
    )


def action_line(code: str, book: Book) -> ActionLine:
    """An action with who does it and when."""
    action = book.rulebook.actions[code]
    limits = [
        "alleen in sommige regio's" if action.regions else "",
        "niet voor iedereen" if action.only_if is not None else "",
    ]
    return ActionLine(
        link=book.addresses.link("actie", code),
        who=named(action.roles),
        due=due_words(action, book.phrases) or "",
        offer=", ".join(filter(None, limits)),
    )
