"""What there is to count in a run: whole numbers under names, before anything is hidden."""

from collections.abc import Mapping
from dataclasses import dataclass

from overstap.overview.database import Database

__all__ = ["ActionTitle", "Counts", "Missing", "Programme", "SignalTitle", "count"]


@dataclass(frozen=True, slots=True, order=True)
class Programme:
    """A programme as people tell it apart; empty and 0: not known."""

    name: str
    level: int


@dataclass(frozen=True, slots=True)
class SignalTitle:
    """A signal that was raised at least once."""

    code: str
    title: str
    phase: str
    urgency: str


@dataclass(frozen=True, slots=True)
class ActionTitle:
    """An action that was offered at least once."""

    code: str
    title: str
    roles: tuple[str, ...]

    @property
    def first_role(self) -> str:
        """The role under which it is counted once."""
        return self.roles[0] if self.roles else ""


@dataclass(frozen=True, slots=True)
class Missing:
    """A missing fact: how many students it is asked of, and the rules it would decide."""

    fact: str
    question: str
    holders: tuple[str, ...]
    codes: tuple[str, ...]
    students: int
    decides: int
    """How many undetermined rules it would help to decide, over all students. It ranks facts, never people."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of students, signals and actions. A school, party or month that is not known is ``""``."""

    schools: tuple[str, ...]
    """By name; the students whose school is not known come last."""
    stands: Mapping[tuple[str, str], int]
    """(school, stand) -> students."""
    programmes: Mapping[tuple[str, Programme], int]
    """(stand, programme) -> students."""
    charges: Mapping[tuple[str, str], int]
    """(responsible now, next) -> students."""
    signals: Mapping[str, int]
    """Code -> signals; a student has a signal at most once."""
    actions: Mapping[tuple[str, str, str], int]
    """(school, code, when) -> students; when is ``laat``, ``week``, ``later`` or ``geen``."""
    months: Mapping[str, int]
    """Month of actions that are due later -> actions."""
    signal_titles: Mapping[str, SignalTitle]
    action_titles: Mapping[str, ActionTitle]
    missing: tuple[Missing, ...]
    """The fact that would decide most comes first."""
    undetermined: int
    """Rules that are undetermined, over all students."""
    rejected: int
    """Records of the input."""
    years: tuple[int, ...]


def count(database: Database, *, rejected: int) -> Counts:
    """Count what ``database`` may show. ``rejected``: records of the input that are not in it."""
    stands = database.counts("school, stand", "leerling")
    schools = {school for school, _ in stands}
    return Counts(
        schools=(*sorted(schools - {""}, key=_by_name), *({""} & schools)),
        stands={(school, stand): number for (school, stand), number in stands.items()},
        programmes={
            (stand, Programme(name, level)): number
            for (stand, name, level), number in database.counts(
                "stand, coalesce(opleiding, ''), coalesce(niveau, 0)", "leerling"
            ).items()
        },
        charges={
            (now, then): number for (now, then), number in database.counts("nu, daarna", "leerling").items()
        },
        signals={code: number for (code,), number in database.counts("code", "signaal").items()},
        actions={
            (school, code, when): number
            for (school, code, when), number in database.counts("school, code, wanneer", "actie").items()
        },
        months={
            month: number
            for (when, month), number in database.counts("wanneer, maand", "actie").items()
            if when == "later"
        },
        signal_titles={
            row[0]: SignalTitle(*row)
            for row in database.ask(
                "select code, min(titel), min(fase), min(urgentie) from signaal group by code order by code"
            )
        },
        action_titles={
            code: ActionTitle(code, title, tuple(roles))
            for code, title, roles in database.ask(
                "select code, min(titel), min(rollen) from actie group by code order by code"
            )
        },
        missing=_missing(database),
        undetermined=database.number("select count(*) from onbeslist semi join zichtbaar using (code)"),
        rejected=rejected,
        years=tuple(
            row[0] for row in database.ask("select distinct overstapjaar from dossiers order by all")
        ),
    )


def _missing(database: Database) -> tuple[Missing, ...]:
    rows = database.ask(
        """
        select feit, min(vraag), min(houders), list_sort(list(distinct code)),
          count(distinct dossier), count(distinct (dossier, code)) as beslist
        from (select dossier, feit, vraag, houders, unnest(beslist) as code from ontbrekend)
        semi join zichtbaar using (code)
        group by feit order by beslist desc, feit
        """
    )
    return tuple(
        Missing(fact, question, tuple(holders), tuple(codes), students, decides)
        for fact, question, holders, codes, students, decides in rows
    )


def _by_name(name: str) -> tuple[str, str]:
    return (name.casefold(), name)
