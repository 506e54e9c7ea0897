"""The report of small changes in plain Dutch."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from overstap.testing.changes.change import changes_of
from overstap.testing.changes.verdict import TargetResult, Weighed
from overstap_engine.model.rulebook import Rulebook

__all__ = ["Summary", "as_text", "summarise"]

_SHOWN: Final = 3
"""How many are shown unless all are asked for: more at once nobody reads."""


@dataclass(frozen=True, slots=True)
class Summary:
    """All small changes of a rulebook with what became of them, by place."""

    weighed: tuple[Weighed, ...]
    failed: int
    """Scenarios that fail without any change; they notice nothing."""

    @property
    def noticed(self) -> int:
        """Changes that some scenario notices."""
        return Weighed.count(self.weighed, "opgemerkt")

    @property
    def same(self) -> tuple[Weighed, ...]:
        """Changes that were shown to change nothing."""
        return tuple(each for each in self.weighed if each.verdict.fate == "zelfde")

    @property
    def unnoticed(self) -> tuple[Weighed, ...]:
        """Changes that make a difference somewhere, which no scenario notices."""
        return tuple(each for each in self.weighed if each.verdict.fate == "onopgemerkt")

    @property
    def percentage(self) -> int:
        """Noticed, of those that change something; rounded down."""
        total = len(self.weighed) - len(self.same)
        return 100 * self.noticed // total if total else 100


def summarise(results: Iterable[TargetResult], rulebook: Rulebook, failed: int) -> Summary:
    """The results with the places and words of their changes."""
    weighed = [
        Weighed(change.target, change.span, change.clause, verdict)
        for result in results
        for change, verdict in zip(changes_of(result.target, rulebook), result.verdicts, strict=True)
    ]
    return Summary(tuple(sorted(weighed, key=lambda each: each.span)), failed)


def as_text(summary: Summary, *, everything: bool) -> str:
    """The report; ends in a newline. ``everything``: not only the first few."""
    return "\n".join(_lines(summary, everything)) + "\n"


def _lines(summary: Summary, everything: bool) -> Iterator[str]:
    if summary.failed:
        many = "scenario slaagt niet en telt" if summary.failed == 1 else "scenario's slagen niet en tellen"
        yield f"{summary.failed} {many} niet mee; kijk daar eerst naar"
        yield ""
    groups = _grouped(summary.unnoticed)
    shown = groups if everything else groups[:_SHOWN]
    for group in shown:
        yield from _group(group)
        yield ""
    if left := sum(len(group) for group in groups[len(shown) :]):
        yield f"Er {'is' if left == 1 else 'zijn'} nog {left} onopgemerkt; `--alles` laat ook die zien."
        yield ""
    if summary.same:
        yield from _same(summary.same, everything)
    yield _closing(summary)


def _closing(summary: Summary) -> str:
    total = len(summary.weighed) - len(summary.same)
    return (
        f"{summary.noticed} van de {total} kleine wijzigingen worden door een scenario opgemerkt: "
        f"{summary.percentage}%"
    )


def _grouped(unnoticed: Sequence[Weighed]) -> list[list[Weighed]]:
    """Changes that one and the same scenario would notice are one finding."""
    groups: dict[str, list[Weighed]] = {}
    for index, each in enumerate(unnoticed):
        groups.setdefault(each.verdict.proposal or str(index), []).append(each)
    return list(groups.values())


def _group(group: Sequence[Weighed]) -> Iterator[str]:
    for each in group:
        yield f"{each.span}  {each.target[1]}"
        yield f"  {each.clause[0].upper()}{each.clause[1:]}, merkt geen scenario dat."
    if not (proposal := group[0].verdict.proposal):
        yield "  Er is geen scenario gevonden dat het zou merken."
        return
    yield "  Dit scenario zou het merken. Het legt vast wat de regels nu doen: ga na of dat klopt met het beleid,"
    yield "  en haal dan @te-bevestigen weg."
    yield ""
    yield from proposal.rstrip("\n").split("\n")


def _same(same: Sequence[Weighed], everything: bool) -> Iterator[str]:
    if len(same) == 1:
        yield "1 wijziging verandert aantoonbaar niets en telt niet mee."
    else:
        yield f"{len(same)} wijzigingen veranderen aantoonbaar niets en tellen niet mee."
    if everything:
        for each in same:
            yield f"  {each.span}  {each.target[1]}: {each.clause} ({each.verdict.by})"
    yield ""
