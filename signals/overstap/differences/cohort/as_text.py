"""A comparison as text for people. It does not look at the width of a terminal, so it is the same everywhere."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from textwrap import wrap
from typing import Final, TypeAlias

from overstap.differences.cohort.report import Line, Report, make_report
from overstap.differences.cohort.run import CohortComparison
from overstap.differences.cohort.tally import LATE, NO_DAY
from overstap.render.words import named, party_words, responsible_words
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.text.dutch import dutch_date

__all__ = ["comparison_text"]

_Name: TypeAlias = Callable[[Line], str]

_HIDDEN: Final = "x"
_NAME: Final = 58
"""The width of the first column."""
_NUMBER: Final = 9
_WIDTH: Final = 100


def comparison_text(comparison: CohortComparison) -> str:
    """The whole text."""
    return "\n".join(_Text(comparison).lines()) + "\n"


class _Text:
    def __init__(self, comparison: CohortComparison) -> None:
        self._comparison = comparison
        self._own = comparison.readers is None
        self._report: Report = make_report(comparison)

    def lines(self) -> Iterator[str]:
        """Line by line."""
        yield from self._opening()
        yield from self._people()
        yield from self._rules()
        yield from self._work()
        yield from self._rest()

    def _opening(self) -> Iterator[str]:
        comparison = self._comparison
        place = f"regio {comparison.region}" if comparison.region else "landelijk"
        yield from _folded(
            f"Oude en nieuwe regels vergeleken voor {party_words(comparison.party)} op "
            f"{dutch_date(comparison.as_of)}, {place}."
        )
        yield f"Oud:   {_book(comparison.old)}"
        yield f"Nieuw: {_book(comparison.new)}"
        if comparison.readers is not None:
            readers = f", ook voor {named(comparison.readers)}" if comparison.readers else ""
            yield from _folded(
                f"Om te delen{readers}: alleen signalen die alle lezers mogen zien, en geen dossiers. Aantallen van 1 "
                f"tot en met {comparison.minimum - 1} zijn afgeschermd, en ook aantallen waaruit u die kunt afleiden. Daar staat {_HIDDEN}."
            )
        yield ""

    def _people(self) -> Iterator[str]:
        report = self._report
        yield f"Dossiers in de invoer: {_amount(report.records)}. Vergeleken: {_amount(report.compared)}."
        if report.changed == 0:
            scope = "" if self._own else " van wat alle lezers mogen zien"
            yield f"Bij geen van deze leerlingen verandert er iets{scope}."
        else:
            yield f"Er verandert iets bij: {_amount(report.changed)}. Er verandert niets bij: {_amount(report.unchanged)}."
        yield from _folded(
            "Vergeleken zijn signalen, wat nog onbeslist is en waarom, acties met hun dag, mits en rollen, en wie "
            "verantwoordelijk is. Teksten zijn niet vergeleken."
            if self._own
            else "Vergeleken zijn signalen, wat nog onbeslist is, acties en wie verantwoordelijk is."
        )
        for number, words in (
            (report.rejected_old, "Alleen de oude regels wijzen af"),
            (report.rejected_new, "Alleen de nieuwe regels wijzen af"),
            (report.rejected_both, "Allebei wijzen af"),
        ):
            if number != 0:
                yield f"{words}: {_amount(number)} dossiers. Die tellen hieronder niet mee."
        if self._own:
            for each in self._comparison.rejects:
                problem = each.problem
                place = f"{problem.file}:{problem.line}"
                parts = (f"dossier {each.dossier}" if each.dossier else "", problem.fact, problem.message)
                yield f"  {each.version}: {place}: {': '.join(part for part in parts if part)}"

    def _rules(self) -> Iterator[str]:
        report = self._report
        yield from self._table("Signalen, per regel (leerlingen)", report.signals, _rule_name)
        schools = report.schools
        yield from self._table("Signalen, per school op alfabet", schools, _school_name, sides=False)
        yield from self._table("Nog onbeslist, per regel (leerlingen)", report.undetermined, _rule_name)
        if report.lacking:
            yield f"Nog onbeslist in beide, maar om een ander gegeven: {_amount(report.lacking)} keer."

    def _work(self) -> Iterator[str]:
        report = self._report
        lines: list[Line] = []
        for role in report.roles:
            lines += [role.line, *role.actions]
        roles = {id(role.line) for role in report.roles}
        yield from self._table(
            "Werk: acties, per rol (een actie telt bij de rol die het regelboek als eerste noemt)",
            (*lines, report.actions) if lines else (),
            lambda line: _role_name(line) if id(line) in roles or line.total else f"  {_rule_name(line)}",
        )
        yield from self._table(
            "Werk: acties, naar de week waarin ze klaar moeten zijn", report.weeks, _week_name
        )
        for number, words in (
            (report.due, "Acties met een andere uiterste dag"),
            (report.moved, "Acties die naar een andere week gaan"),
            (report.conditions, "Acties met een andere «mits»"),
            (report.reassigned, "Acties voor andere rollen"),
        ):
            if number != 0 and not (number is None and words.endswith("uiterste dag")):
                yield f"{words}: {_amount(number)}."
        if report.school_actions:
            yield from self._table(
                "Werk: acties, per school op alfabet", report.school_actions, _school_name, sides=False
            )

    def _rest(self) -> Iterator[str]:
        report = self._report
        if report.responsible == 0:
            return
        yield ""
        yield f"Iemand anders is verantwoordelijk bij {_amount(report.responsible)} leerlingen."
        for before, after, number in report.responsible_moves:
            yield f"  {_charge(before)} wordt {_charge(after)}: {_amount(number)}"

    def _table(self, title: str, lines: Sequence[Line], name: _Name, *, sides: bool = True) -> Iterator[str]:
        """Nothing when there is only a total. ``sides``: with how much there is in either version."""
        if not [line for line in lines if not line.total]:
            return
        sides = sides and self._own
        heads = ("erbij", "eraf", "verschil", *(("oud", "nieuw") if sides else ()))
        yield ""
        first, *more = wrap(title, _NAME)
        rest = [f"{part}" for part in more]
        yield from (first, *rest[:-1]) if rest else ()
        yield _row(rest[-1] if rest else first, heads)
        for line in lines:
            net = line.net
            shown = "" if net is None else f"{net:+,}".replace(",", ".") if net else "0"
            cells = (_amount(line.gained), _amount(line.lost), shown or _HIDDEN)
            more_cells = (_amount(line.old), _amount(line.new)) if sides else ()
            yield from _wrapped(name(line), (*cells, *more_cells))


# -- lines ------------------------------------------------------------------------------------------------------------


def _wrapped(name: str, cells: Iterable[str]) -> Iterator[str]:
    indent = " " * (2 + len(name) - len(name.lstrip()))
    first, *more = wrap(name.strip(), _NAME, initial_indent=indent, subsequent_indent=f"{indent}  ")
    yield _row(first, cells)
    yield from more


def _row(name: str, cells: Iterable[str]) -> str:
    return f"{name:<{_NAME}}{''.join(f'{cell:>{_NUMBER}}' for cell in cells)}"


def _folded(text: str) -> list[str]:
    return wrap(text, _WIDTH)


def _amount(number: int | None) -> str:
    return _HIDDEN if number is None else f"{number:,}".replace(",", ".")


# -- names ------------------------------------------------------------------------------------------------------------


def _book(book: Rulebook) -> str:
    return f"{book.name}, versie {book.version} ({book.fingerprint[:19]}…)"


def _rule_name(line: Line) -> str:
    if line.total:
        return "Samen"
    remark = f" ({line.remark})" if line.remark else ""
    return f"{line.name} {line.title}{remark}"


def _role_name(line: Line) -> str:
    return "Samen" if line.total else line.title.capitalize() or "Zonder rol"


def _school_name(line: Line) -> str:
    return line.name or "School niet bekend"


def _week_name(line: Line) -> str:
    if line.name in (LATE, NO_DAY):
        return "vóór de peildatum" if line.name == LATE else "zonder uiterste dag"
    year, week = line.name.split("-W")
    first, last = (date.fromisocalendar(int(year), int(week), day) for day in (1, 7))
    return f"week {int(week)} ({dutch_date(first)} t/m {dutch_date(last)})"


def _charge(party: str) -> str:
    return responsible_words(party) if party else "niet vast te stellen"
