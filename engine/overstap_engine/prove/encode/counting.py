"""A count as a range: items surely counted up to items possibly counted (rule-language.md, section 3)."""

from collections.abc import Callable, Sequence

from overstap_engine.model.condition import Operator
from overstap_engine.prove.encode.dag import Dag, Lit
from overstap_engine.prove.encode.numbers import Number, constant, equal_numbers
from overstap_engine.prove.encode.symbol import Rails

__all__ = ["AtLeast", "count_rails"]

AtLeast = Callable[[int], Lit]
"""n -> at least n are counted."""


def count_rails(
    dag: Dag, sure: AtLeast, possible: AtLeast, operator: Operator, numbers: Sequence[Number]
) -> Rails:
    """Compares a count: unknown when the answer depends on where in the range the count falls."""
    free = next((index for index, number in enumerate(numbers) if number.bits), None)
    if free is None:
        return _fixed(dag, sure, possible, operator, [number.base for number in numbers])
    either: list[tuple[Lit, Rails]] = []
    for value in range(numbers[free].least, numbers[free].most + 1):
        chosen = [*numbers[:free], constant(value), *numbers[free + 1 :]]
        guard = equal_numbers(dag, numbers[free], constant(value))
        either.append((guard, count_rails(dag, sure, possible, operator, chosen)))
    return Rails(
        dag.any_of([dag.both(guard, rails.true) for guard, rails in either]),
        dag.any_of([dag.both(guard, rails.false) for guard, rails in either]),
    )


def _fixed(dag: Dag, sure: AtLeast, possible: AtLeast, operator: Operator, numbers: Sequence[int]) -> Rails:
    match operator:
        case Operator.IS | Operator.IN:
            return _is_one_of(dag, sure, possible, numbers)
        case Operator.IS_NIET | Operator.NIET_IN:
            return _is_one_of(dag, sure, possible, numbers).negated
        case Operator.MINSTENS | Operator.VANAF:
            return _at_least(sure, possible, numbers[0])
        case Operator.MEER_DAN | Operator.NA:
            return _at_least(sure, possible, numbers[0] + 1)
        case Operator.MINDER_DAN | Operator.VOOR:
            return _at_least(sure, possible, numbers[0]).negated
        case Operator.HOOGSTENS | Operator.TOT_EN_MET:
            return _at_least(sure, possible, numbers[0] + 1).negated


def _at_least(sure: AtLeast, possible: AtLeast, number: int) -> Rails:
    return Rails(sure(number), -possible(number))


def _is_one_of(dag: Dag, sure: AtLeast, possible: AtLeast, numbers: Sequence[int]) -> Rails:
    """True when every count in the range is one of the numbers, false when none is."""
    wanted = sorted({number for number in numbers if number >= 0})
    last = wanted[-1] + 1 if wanted else 0  # stands for every higher count too

    def in_range(number: int) -> Lit:
        """The range reaches ``number`` (for ``last``: anything from there on)."""
        reached = possible(number)
        return reached if number == last else dag.both(reached, -sure(number + 1))

    others = [number for number in range(last + 1) if number not in wanted]
    return Rails(
        -dag.any_of([in_range(number) for number in others]),
        -dag.any_of([in_range(number) for number in wanted]),
    )
