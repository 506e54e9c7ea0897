"""The numbers of a comparison in the order in which they are told; hidden ones are None."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

from overstap.differences.cohort.compare import Kind
from overstap.differences.cohort.protected import alone, cell, hidden_in
from overstap.differences.cohort.run import CohortComparison
from overstap.differences.cohort.tally import LATE, NO_DAY, Name, Sides
from overstap.overview.sums import ALL
from overstap.render.words import party_words

__all__ = ["Line", "Report", "Role", "make_report"]

Amount: TypeAlias = int | None
"""None: hidden."""

_MOST_SCHOOLS: Final = 250
"""With more schools than this, nothing is shared per school."""


@dataclass(frozen=True, slots=True)
class Line:
    """How often something comes and goes."""

    name: str
    """A code, role, week or school; empty: not known, or all together."""
    title: str
    gained: Amount
    lost: Amount
    old: Amount = None
    """In the old version; only for own use, as is ``new``: what stays could be worked out from it."""
    new: Amount = None
    remark: str = ""
    total: bool = False
    """Of all lines together."""

    @property
    def net(self) -> Amount:
        """More or less."""
        return None if self.gained is None or self.lost is None else self.gained - self.lost


@dataclass(frozen=True, slots=True)
class Role:
    """The work of one role."""

    line: Line
    actions: tuple[Line, ...]
    weeks: tuple[Line, ...]
    """When its actions are due; empty in what is shared."""


@dataclass(frozen=True, slots=True)
class Report:
    """All numbers."""

    records: Amount
    compared: Amount
    changed: Amount
    unchanged: Amount
    rejected_both: Amount
    rejected_old: Amount
    rejected_new: Amount
    signals: tuple[Line, ...]
    """Per rule, by code; only rules with a difference. The total comes last, as in all others."""
    schools: tuple[Line, ...]
    """Signals per school, by name."""
    undetermined: tuple[Line, ...]
    lacking: Amount
    """Undetermined in both, for want of other facts."""
    roles: tuple[Role, ...]
    """By name."""
    actions: Line
    moved: Amount
    """Actions that stay with a role and are due in another week."""
    weeks: tuple[Line, ...]
    """In order of time."""
    due: Amount
    """Actions with another due date; None also in what is shared."""
    conditions: Amount
    reassigned: Amount
    """Actions with other roles."""
    school_actions: tuple[Line, ...]
    """Actions per school; empty in what is shared."""
    responsible: Amount
    """Students for whom another party is responsible."""
    responsible_moves: tuple[tuple[str, str, int], ...]
    """(old, new, students); empty in what is shared."""


def make_report(comparison: CohortComparison) -> Report:
    """The numbers of ``comparison``, with the small ones hidden when others read them too."""
    return _Maker(comparison).report()


class _Maker:
    def __init__(self, comparison: CohortComparison) -> None:
        self._comparison = comparison
        self._tally = comparison.tally
        self._own = comparison.readers is None
        self._with_schools = self._own or len(self._tally.school_students) <= _MOST_SCHOOLS
        self._hidden = hidden_in(
            self._tally, comparison.asked, minimum=comparison.minimum, with_schools=self._with_schools
        )

    def report(self) -> Report:
        """All numbers."""
        tally, own = self._tally, self._own
        compared, changed = tally.school_students.total(), tally.school_changed.total()
        rejected = tally.rejected
        return Report(
            records=self._shown(compared + rejected.total(), cell("record", ALL)),
            compared=self._shown(compared, cell("vergeleken", ALL)),
            changed=self._shown(changed, cell("vergeleken", "anders")),
            unchanged=self._shown(compared - changed, cell("vergeleken", "gelijk")),
            rejected_both=self._shown(rejected["beide"], cell("record", "beide")),
            rejected_old=self._shown(rejected["oud"], cell("record", "oud")),
            rejected_new=self._shown(rejected["nieuw"], cell("record", "nieuw")),
            signals=self._rules("signaal", tally.signals),
            schools=self._schools(Kind.RULE.value) if self._with_schools else (),
            undetermined=self._rules("onbeslist", tally.undetermined),
            lacking=self._alone(Kind.LACKING) if own else None,
            roles=tuple(self._roles()),
            actions=self._line(ALL, "", "actie", tally.actions, (ALL,), tally.actions.names),
            moved=self._shown(tally.moved, cell("verschoven", ALL)),
            weeks=self._weeks(),
            due=self._alone(Kind.DUE) if own else None,
            conditions=self._alone(Kind.CONDITION),
            reassigned=self._alone(Kind.ROLES),
            school_actions=self._schools(Kind.ACTION.value) if own else (),
            responsible=self._alone(Kind.RESPONSIBLE),
            responsible_moves=tuple(
                (name[2], name[3], number)
                for name, number in sorted(tally.moves.items())
                if own and name[0] == Kind.RESPONSIBLE.value
            ),
        )

    # -- lines ------------------------------------------------------------------------------------------------------

    def _rules(self, kind: str, sides: Sides) -> tuple[Line, ...]:
        lines = [
            self._line(code, self._title(code), kind, sides, (code,), [(code,)], self._remark(code))
            for (code,) in sides.names
            if sides.gained((code,)) or sides.lost((code,))
        ]
        return (*lines, self._line(ALL, "", kind, sides, (ALL,), sides.names))

    def _roles(self) -> Iterable[Role]:
        sides = self._tally.actions
        differ = [name for name in sides.names if sides.gained(name) or sides.lost(name)]
        shifted = {each[0] for each in self._tally.weeks.names if self._own and self._week_differs(each)}
        roles = {role for role, _ in differ} | shifted
        for role in sorted(roles, key=lambda role: (party_words(role), role)):
            names = [name for name in sides.names if name[0] == role]
            line = self._line(role, party_words(role), "actie", sides, (role, ALL), names)
            actions = [
                self._line(name[1], self._action(name[1]), "actie", sides, name, [name])
                for name in differ
                if name[0] == role
            ]
            yield Role(line, tuple(actions), self._weeks(role) if self._own else ())

    def _weeks(self, role: str = ALL) -> tuple[Line, ...]:
        """Of one role, or of all together."""
        sides = self._tally.weeks
        of_role = [name for name in sides.names if role is ALL or name[0] == role]
        found: list[Line] = []
        for week in sorted({week for _, week in of_role}, key=_by_time):
            names = [name for name in of_role if name[1] == week]
            line = self._line(week, "", "week", sides, (week,), names)
            if any(map(self._week_differs, names)):
                found.append(line)
        return tuple(found)

    def _week_differs(self, name: Name) -> bool:
        return bool(self._tally.weeks.gained(name) or self._tally.weeks.lost(name))

    def _schools(self, kind: str) -> tuple[Line, ...]:
        tally = self._tally
        lines: list[Line] = []
        for school in sorted(tally.school_students, key=lambda name: (not name, name.casefold(), name)):
            gained, lost = tally.school_gained[kind, school], tally.school_lost[kind, school]
            if gained or lost:
                lines.append(
                    Line(
                        school,
                        "",
                        self._shown(gained, cell("school", "erbij", school)),
                        self._shown(lost, cell("school", "eraf", school)),
                    )
                )
        return tuple(lines)

    def _line(
        self,
        name: str,
        title: str,
        kind: str,
        sides: Sides,
        place: Name,
        names: Iterable[Name],
        remark: str = "",
    ) -> Line:
        """The sum over ``names``."""
        old = new = gained = lost = 0
        for each in names:
            old, new = old + sides.old[each], new + sides.new[each]
            gained, lost = gained + sides.gained(each), lost + sides.lost(each)
        return Line(
            "" if name is ALL else name,
            title,
            self._shown(gained, cell(kind, "erbij", *place)),
            self._shown(lost, cell(kind, "eraf", *place)),
            old if self._own else None,
            new if self._own else None,
            remark,
            total=name is ALL,
        )

    def _alone(self, kind: Kind) -> Amount:
        return self._shown(alone(self._tally, kind), cell("apart", kind.value))

    def _shown(self, number: int, name: str) -> Amount:
        return None if name in self._hidden else number

    # -- names ------------------------------------------------------------------------------------------------------

    def _title(self, code: str) -> str:
        rule = self._comparison.new.rules.get(code) or self._comparison.old.rules[code]
        return rule.title

    def _remark(self, code: str) -> str:
        if code not in self._comparison.old.rules:
            return "nieuwe regel"
        return "" if code in self._comparison.new.rules else "vervallen regel"

    def _action(self, code: str) -> str:
        action = self._comparison.new.actions.get(code) or self._comparison.old.actions[code]
        return action.title


def _by_time(week: str) -> tuple[int, str]:
    return {LATE: 0, NO_DAY: 2}.get(week, 1), week
