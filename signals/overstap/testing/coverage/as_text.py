"""A coverage report in plain Dutch."""

from collections.abc import Iterable, Iterator
from typing import Final

from overstap.testing.coverage.model import ConditionCoverage, Coverage, Outcome, Page, Use

__all__ = ["as_text", "closing_line", "gaps", "standing"]

_WIDTH: Final = 62


def as_text(coverage: Coverage) -> str:
    """The whole report; ends in a newline."""
    return "\n".join(_lines(coverage)) + "\n"


def closing_line(coverage: Coverage) -> str:
    """``x van de y uitkomsten …``."""
    return f"{coverage.met} van de {coverage.total} uitkomsten zijn met een scenario aangetoond: {coverage.percentage}%"


def _lines(coverage: Coverage) -> Iterator[str]:
    yield (
        "Wat 1 scenario laat zien"
        if coverage.scenarios == 1
        else f"Wat {coverage.scenarios} scenario's laten zien"
    )
    if coverage.failed:
        many = "slaagt niet en telt" if coverage.failed == 1 else "slagen niet en tellen"
        yield f"{coverage.failed} daarvan {many} niet mee"
    yield ""
    for page in (*coverage.rules, *coverage.derivations):
        yield from _page(page)
        yield ""
    yield from _uses("Acties", "verwacht", coverage.actions)
    yield from _uses("Parameters", "gebruikt", coverage.parameters)
    if impossible := len(coverage.impossible):
        yield (
            "1 uitkomst kan aantoonbaar niet en telt niet mee; zie hierboven bij `kan niet`."
            if impossible == 1
            else f"{impossible} uitkomsten kunnen aantoonbaar niet en tellen niet mee; zie hierboven bij `kan niet`."
        )
    yield closing_line(coverage)


def _page(page: Page) -> Iterator[str]:
    yield page.id if page.title == page.id else f"{page.id}  {page.title}"
    for outcome in page.outcomes:
        yield _line(f"  {_outcome(outcome)}", standing(outcome))
    for condition in page.conditions:
        indent = "    " * (condition.depth + 1)
        yield f"{indent}{condition.words}"
        yield _line(f"{indent}    {_counts(condition)}", ", ".join(gaps(condition)))


def _outcome(outcome: Outcome) -> str:
    return f"{outcome.name} {outcome.seen}x, {outcome.tested}x verwacht"


def standing(outcome: Outcome) -> str:
    """What is wrong with an outcome; empty when a scenario expects it."""
    if outcome.tested:
        return ""
    return "niet getoetst: geen scenario verwacht dit" if outcome.seen else "niet gezien"


def _counts(condition: ConditionCoverage) -> str:
    unknown = "" if condition.unknown is None else f", onbekend {condition.unknown}x"
    found = f"waar {condition.true}x, onwaar {condition.false}x{unknown}"
    for boundary in condition.boundaries:
        found += f"; op de grens {boundary.on}x, {boundary.beside_words} {boundary.beside}x"
    return found


def gaps(condition: ConditionCoverage) -> Iterator[str]:
    """What no scenario shows about a condition."""
    lacking = [aim for aim in condition.lacking if not condition.proof(aim)]
    for aim in lacking:
        if not aim.startswith("beslist"):
            yield f"nooit {aim}"
    if condition.true and condition.false and (undecided := [aim for aim in lacking if "beslist" in aim]):
        how = "" if len(undecided) > 1 else undecided[0].removeprefix("beslist")
        yield f"beslist nooit zelf{how}"
    for boundary in condition.boundaries:
        if not boundary.on:
            yield "nooit op de grens"
        if not boundary.beside:
            yield f"nooit {boundary.beside_words}"
    for each in condition.cannot:
        yield f"kan niet: {each.goal.replace('beslist', 'beslist zelf')} ({each.proof})"


def _uses(head: str, verb: str, uses: Iterable[Use]) -> Iterator[str]:
    found = tuple(uses)
    if not found:
        return
    yield head
    for use in found:
        yield _line(f"  {use.id} {verb} {use.count}x", "" if use.count else f"nooit {verb}")
    yield ""


def _line(text: str, remark: str) -> str:
    return f"{text:<{_WIDTH}} <- {remark}" if remark else text
