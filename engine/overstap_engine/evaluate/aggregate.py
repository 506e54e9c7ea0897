"""Which items of a list decide ``vroegste``, ``laatste`` and ``nieuwste`` (rule-language.md, section 4)."""

from collections.abc import Sequence

from overstap_engine.evaluate.row import Row
from overstap_engine.model.values import Truth
from overstap_engine.plan.plan import ExtremeStep, NewestStep

__all__ = ["ordering_field", "tied_items", "undecided_items", "winning_item"]


def ordering_field(step: ExtremeStep | NewestStep) -> str:
    """The date field that decides."""
    return step.field if isinstance(step, ExtremeStep) else step.by


def undecided_items(
    step: ExtremeStep | NewestStep, items: Sequence[Row], truths: Sequence[Truth]
) -> list[int]:
    """The items that could still change the answer; ``truths`` says of each whether it qualifies."""
    by = ordering_field(step)
    winner = winning_item(step, items, truths)
    best = None if winner is None else items[winner][by]

    def can_change(item: Row, truth: Truth) -> bool:
        day: int | None = item[by]
        if truth is False or (truth is True and day is not None):
            return False
        return day is None or best is None or not _loses(step, day, best)

    return [
        index
        for index, (item, truth) in enumerate(zip(items, truths, strict=True))
        if can_change(item, truth)
    ]


def winning_item(step: ExtremeStep | NewestStep, items: Sequence[Row], truths: Sequence[Truth]) -> int | None:
    """The best of the items that certainly qualify and have a date; None when there is none."""
    by = ordering_field(step)
    certain = [
        (item[by], index)
        for index, (item, truth) in enumerate(zip(items, truths, strict=True))
        if truth is True and item[by] is not None
    ]
    if not certain:
        return None
    match step:
        case NewestStep():
            return max(certain)[1]
        case ExtremeStep(latest=True):
            return max(certain, key=lambda found: (found[0], -found[1]))[1]
        case ExtremeStep():
            return min(certain)[1]


def tied_items(
    step: ExtremeStep | NewestStep, items: Sequence[Row], truths: Sequence[Truth]
) -> frozenset[int]:
    """Under ``nieuwste``: the items that certainly qualify and have the winner's date, the winner among them."""
    winner = winning_item(step, items, truths)
    if winner is None or isinstance(step, ExtremeStep):
        return frozenset()
    best = items[winner][step.by]
    return frozenset(
        index
        for index, (item, truth) in enumerate(zip(items, truths, strict=True))
        if truth is True and item[step.by] == best
    )


def _loses(step: ExtremeStep | NewestStep, day: int, best: int) -> bool:
    match step:
        case NewestStep():
            return day < best
        case ExtremeStep(latest=True):
            return day <= best
        case ExtremeStep():
            return day >= best
