"""The pages of actions."""

from dataclasses import dataclass

from overstap.render.catalogue import due_words
from overstap.render.words import named
from overstap.site.addresses import Link
from overstap.site.network import action_reads
from overstap.site.scenarios import Mention
from overstap.site.views.book import Book, Branch, Cited
from overstap.site.words import LEVELS
from overstap_engine.explain.outline import outline
from overstap_engine.model.rulebook import Action

__all__ = ["ActionPage", "action_page"]


@dataclass(frozen=True, slots=True)
class ActionPage:
    """Everything about one action."""

    link: Link
    who: str
    level: str
    due: str
    """Empty when it has no term."""
    only_if: tuple[Branch, ...]
    regions: tuple[Link | str, ...]
    """Only there; empty: everywhere."""
    rules: tuple[Link, ...]
    facts: tuple[Link, ...]
    """What the offer and its term look at."""
    parameters: tuple[Link, ...]
    sources: tuple[Cited, ...]
    scenarios: tuple[Mention, ...]


def action_page(action: Action, book: Book) -> ActionPage:
    """The page of one action."""
    rulebook, links = book.rulebook, book.addresses
    read = action_reads(action)
    names = read.facts | read.lists
    return ActionPage(
        link=links.link("actie", action.code),
        who=named(action.roles),
        level=LEVELS[action.level],
        due=due_words(action, book.phrases) or "",
        only_if=() if action.only_if is None else book.branches(outline(action.only_if, book.phrases)),
        regions=book.regions(action.regions),
        rules=book.rules(code for code, rule in rulebook.rules.items() if action.code in rule.actions),
        facts=links.all("gegeven", sorted(names)),
        parameters=links.all("parameter", sorted(read.parameters)),
        sources=book.cited(action.citations),
        scenarios=book.mentions.get(action.code, ()),
    )
