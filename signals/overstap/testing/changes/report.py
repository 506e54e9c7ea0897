"""The report of small changes in plain Dutch."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from overstap.testing.changes.change import changes_of
from overstap.testing.changes.explained import FILE, Explanations
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
    explanations: Explanations = field(default_factory=dict[tuple[str, str], str])
    """Why some changes may go unnoticed, as people wrote it; those about other targets left out."""

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
    def explained(self) -> tuple[tuple[Weighed, str], ...]:
        """Changes that go unnoticed and of which somebody wrote why that may be."""
        pairs = ((each, self.explanations.get((each.target[1], each.clause))) for each in self.unnoticed)
        return tuple((each, because) for each, because in pairs if because is not None)

    @property
    def unexplained(self) -> tuple[Weighed, ...]:
        """Changes that go unnoticed, for no reason that somebody wrote."""
        explained = {id(each) for each, _ in self.explained}
        return tuple(each for each in self.unnoticed if id(each) not in explained)

    @property
    def stale(self) -> tuple[tuple[str, str], ...]:
        """Explanations of what does not go unnoticed, or is no change at all any more."""
        needed = {(each.target[1], each.clause) for each in self.unnoticed}
        return tuple(key for key in self.explanations if key not in needed)

    @property
    def percentage(self) -> int:
        """Noticed, of those that change something; rounded down."""
        total = len(self.weighed) - len(self.same)
        return 100 * self.noticed // total if total else 100


def summarise(
    results: Iterable[TargetResult],
    rulebook: Rulebook,
    failed: int,
    explanations: Explanations | None = None,
    *,
    whole: bool = True,
) -> Summary:
    """The results with the places and words of their changes. ``whole``: these are the results of all targets, so that
    an explanation of anything else is out of date."""
    found = tuple(results)
    weighed = [
        Weighed(change.target, change.span, change.clause, verdict)
        for result in found
        for change, verdict in zip(changes_of(result.target, rulebook), result.verdicts, strict=True)
    ]
    about = {result.target[1] for result in found}
    kept = {key: why for key, why in (explanations or {}).items() if whole or key[0] in about}
    return Summary(tuple(sorted(weighed, key=lambda each: each.span)), failed, kept)


def as_text(summary: Summary, *, everything: bool) -> str:
    """The report; ends in a newline. ``everything``: not only the first few."""
    return "\n".join(_lines(summary, everything)) + "\n"


def _lines(summary: Summary, everything: bool) -> Iterator[str]:
    if summary.failed:
        many = "scenario slaagt niet en telt" if summary.failed == 1 else "scenario's slagen niet en tellen"
        yield f"{summary.failed} {many} niet mee; kijk daar eerst naar"
        yield ""
    groups = _grouped(summary.unexplained)
    shown = groups if everything else groups[:_SHOWN]
    for group in shown:
        yield from _group(group)
        yield ""
    if left := sum(len(group) for group in groups[len(shown) :]):
        yield f"Er {'is' if left == 1 else 'zijn'} nog {left} onopgemerkt; `--alles` laat ook die zien."
        yield ""
    if summary.same:
        yield from _same(summary.same, everything)
    if summary.explained:
        yield from _explained(summary.explained, everything)
    if summary.stale:
        yield from _stale(summary.stale)
    yield _closing(summary)


def _explained(explained: Sequence[tuple[Weighed, str]], everything: bool) -> Iterator[str]:
    if len(explained) == 1:
        yield "1 wijziging merkt geen scenario, en dat is verklaard."
    else:
        yield f"{len(explained)} wijzigingen merkt geen scenario, en dat is verklaard."
    if everything:
        for each, because in explained:
            yield f"  {each.span}  {each.target[1]}: {each.clause}"
            yield f"    Verklaard: {because}"
    yield ""


def _stale(stale: Sequence[tuple[str, str]]) -> Iterator[str]:
    yield f"Deze verklaring in {FILE} is niet meer nodig, of de wijziging heet nu anders. Haal haar weg of pas haar aan:"
    for name, clause in stale:
        yield f"  {name}: {clause}"
    yield ""


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
