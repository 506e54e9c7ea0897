"""For which values of a parameter a promise holds, to the day or the number."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from overstap.analyse.laboratory import Laboratory
from overstap.because import value_in_words
from overstap_engine.model.dates import MonthDay
from overstap_engine.model.declarations import ParameterRange, Promise
from overstap_engine.prove import Impossible, Lit, Witness, outcome_condition
from overstap_engine.text.dutch import dutch_list

__all__ = ["values_in_words"]

_Value = int | date


def values_in_words(laboratory: Laboratory, promise: Promise, party: str) -> Iterator[str]:
    """One sentence for each parameter whose values the promise asks to examine."""
    for name, asked in promise.parameters.items():
        low, high = _ends(asked, laboratory.year)
        free = Laboratory(
            laboratory.rulebook,
            year=laboratory.year,
            region=laboratory.region,
            free={name: (low, high)},
            stop=laboratory.stop,
        )
        try:
            yield _sentence(free, promise, party, name, _values(low, high))
        finally:
            free.close()


def _sentence(
    laboratory: Laboratory, promise: Promise, party: str, name: str, values: Sequence[_Value]
) -> str:
    world = laboratory.party(party)
    broken = laboratory.universe.all_of(
        outcome_condition(world, promise.premise).true, -outcome_condition(world, promise.conclusion).true
    )
    among = f"`${name}` van {_words(values[0])} tot en met {_words(values[-1])}"
    if _settled(laboratory, broken):
        return f"Klopt bij elke waarde van {among}."
    is_value = {value: laboratory.universe.parameter_is(name, value) for value in values}
    wrong = [value for value in values if laboratory.possible(broken, is_value[value]) is True]
    right = [value for value in values if value not in set(wrong)]
    if not right:
        return f"Klopt bij geen enkele waarde van {among}."
    if not _settled(laboratory, broken, laboratory.universe.any_of(*(is_value[each] for each in right))):
        return f"Niet volledig nagegaan bij welke waarden van {among} de belofte klopt."
    if not wrong:
        return f"Klopt bij elke waarde van {among}."
    return f"Bij {among}: klopt bij {_runs(right, values)}, en niet bij {_runs(wrong, values)}."


def _settled(laboratory: Laboratory, *lits: Lit) -> bool:
    """Surely impossible, with lists of any length."""
    answer = laboratory.settle({str(number): lit for number, lit in enumerate(lits)})
    return isinstance(answer, Impossible) and not isinstance(answer, Witness)


def _ends(asked: ParameterRange, year: int) -> tuple[_Value, _Value]:
    return _end(asked.low, year), _end(asked.high, year)


def _end(value: int | date | MonthDay, year: int) -> _Value:
    return value.in_year(year) if isinstance(value, MonthDay) else value


def _values(low: _Value, high: _Value) -> list[_Value]:
    if isinstance(low, date) and isinstance(high, date):
        return [low + timedelta(days=number) for number in range((high - low).days + 1)]
    if isinstance(low, int) and isinstance(high, int):
        return list(range(low, high + 1))
    raise TypeError("both ends are days, or both are numbers")


def _runs(chosen: Sequence[_Value], values: Sequence[_Value]) -> str:
    """``1 tot en met 29, en 31``."""
    places = [values.index(value) for value in chosen]
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return dutch_list(
        [
            _words(values[first])
            if first == last
            else f"{_words(values[first])} tot en met {_words(values[last])}"
            for first, last in runs
        ]
    )


def _words(value: _Value) -> str:
    return value_in_words(value, {})
