"""From the decision to the summer: place, exam, enrolment, withdrawal, and leaving the vo school."""

from datetime import date
from typing import Final

from overstap.synth.intake import confirm_place
from overstap.synth.life import NEVER, Item, Life, Value
from overstap.synth.moments import Day, school_day, weekday
from overstap.synth.registration import PROGRAMMES, Route, change, move

__all__ = ["place", "start_day"]

_OPEN: Final = frozenset({"ontvangen", "aangemeld", "wachtlijst", "plaatsAangeboden"})


def place(life: Life, route: Route) -> None:
    """Everything up to the start, for every outcome."""
    person = life.person
    leaves = _other_choice_day(life) if person.outcome == "andereKeuze" else NEVER
    result = _exam(life, route, leaves)
    if route.item is not None:
        if route.placed < leaves:
            _take_place(life, route, result)
        else:
            route.placed = NEVER
        _end(life, route, leaves)
        _close_others(life, route, leaves)
    if leaves != NEVER:
        life.note("doel", "anders" if person.way == "anders" else person.way, leaves)
    _leave_vo(life)
    _discuss(life, route, leaves)


def start_day(life: Life, route: Route) -> Day:
    """The first lesson day of the student's programme."""
    moments = life.world.moments
    if life.person.february:
        return max(moments.first_lesson_february + 1, weekday(route.placed + 2))
    return min(max(weekday(moments.first_lesson - 1), weekday(route.placed + 2)), moments.count)


def _other_choice_day(life: Life) -> Day:
    """The day on which the student chooses something else than mbo."""
    person, moments = life.person, life.world.moments
    if person.february:
        return moments.first_lesson_february - life.span("dagen.plaatsing", "andereKeuzeVoorFebruari")
    if person.fails_exam:
        return weekday(moments.exams + life.span("dagen.plaatsing", "andereKeuzeNaUitslag"))
    return school_day(moments.deadline + life.span("dagen.plaatsing", "andereKeuzeNaAanmelddatum"), moments)


def _exam(life: Life, route: Route, leaves: Day) -> Day:
    """The day of the exam result; NEVER when there is none."""
    person = life.person
    if not person.takes_exam:
        return NEVER
    day = weekday(life.world.moments.exams + life.span("dagen.plaatsing", "uitslagNa11Juni"))
    life.note("vo.examenuitslag", "gezakt" if person.fails_exam else "geslaagd", day)
    if not person.fails_exam and person.kind in ("havo", "vwo", "vavo"):
        life.note("leerling.startkwalificatie", True, day)
    if route.item is not None and person.fails_exam and person.level == 1 and day < leaves:
        # an internal switch to the entree keeps the registration, and with it the right that comes from its date
        lower = max(day + 2, route.item.changes[-1].on + 1)
        fields: dict[str, Value] = {"niveau": 1, "opleiding": PROGRAMMES[1][0], "voldoetVooropleiding": True}
        change(route.item, lower, lower + life.delay(), fields)
    return day


def _take_place(life: Life, route: Route, result: Day) -> None:
    item = route.item
    assert item is not None
    confirm_place(life, route)
    life.note("plaatsing.niveau", route.level, route.placed)
    if route.level != life.person.level and result != NEVER:
        life.note("plaatsing.niveau", life.person.level, max(result + 3, route.placed))
    life.note("plaatsing.leerweg", route.mode, route.placed)
    if route.placed < result != NEVER and life.chance("plaatsing.voorwaardelijk"):
        life.note("plaatsing.voorwaardelijk", True, route.placed)
        if not life.person.fails_exam or life.person.starts:
            life.note(
                "plaatsing.voorwaardelijk", False, result + life.span("dagen.plaatsing", "voorwaardeVervalt")
            )
    else:
        life.note("plaatsing.voorwaardelijk", False, route.placed)
    if life.chance("plaatsing.herplaatsing"):
        day = school_day(route.placed + life.span("dagen.plaatsing", "herplaatsing"), life.world.moments)
        life.note("plaatsing.herplaatsing", "overwogen", day)
        life.note(
            "plaatsing.contactMetVo", life.chance_of("overig.keuzes", "contactBijHerplaatsing"), day + 7
        )
    elif life.chance_of("overig.welVastgelegd", "geenHerplaatsing"):
        life.note("plaatsing.herplaatsing", "geen", route.placed + 10)
    if life.person.fails_exam and life.person.level > 1 and life.person.starts:
        day = max(result + 14, item.changes[-1].on)
        change(item, day, day + life.delay(), {"voldoetVooropleiding": True})


def _end(life: Life, route: Route, leaves: Day) -> None:
    """Enrolment, or withdrawal."""
    item, person, moments = route.item, life.person, life.world.moments
    assert item is not None
    last = item.changes[-1].on
    if leaves != NEVER:
        route.withdrawn = max(leaves + life.span("dagen.plaatsing", "intrekkenNaAndereKeuze"), last + 1)
        move(life, item, "ingetrokken", route.withdrawn)
        return
    if person.way == "ingetrokkenInZomer":
        summer = moments.end_of_school + life.span("dagen.plaatsing", "intrekkenInZomer")
        route.withdrawn = max(summer, last + 1) if not person.february else last + 2
        move(life, item, "ingetrokken", route.withdrawn)
        return
    if person.way == "nietGekomen" and life.chance_of("overig.keuzes", "nietGekomenZonderInschrijving"):
        return
    start = start_day(life, route)
    day = school_day(start + life.days("inschrijven.wanneer"), moments)
    route.enrolled = max(min(day, start), last + 1, route.placed + 1)
    move(life, item, "ingeschreven", route.enrolled)
    begin = start if person.february else date(moments.year, 8, 1).toordinal()
    life.note_day(
        "inschrijving.datum", max(begin, start if start > moments.first_lesson + 3 else begin), route.enrolled
    )


def _close_others(life: Life, route: Route, leaves: Day) -> None:
    """Second choices end: by the student, or when the year begins. There is no duty to tell, so some stay long."""
    moments = life.world.moments
    end = moments.first_lesson_february if life.person.february else moments.count + 10
    for item in route.others:
        last = item.changes[-1].on
        base = min(route.placed, leaves, route.withdrawn)
        if base != NEVER and life.chance_of("overig.keuzes", "tweedeKeuzeIngetrokkenNaPlek"):
            day = max(last + 1, base + life.span("dagen.plaatsing", "tweedeKeuzeIngetrokken"))
        else:
            day = max(last + 1, end - life.span("dagen.plaatsing", "tweedeKeuzeOpgeruimdVooraf"))
        if life.chance_of("overig.keuzes", "plekBijTweedeKeuze") and last + 30 < day:
            move(life, item, "plaatsAangeboden", last + 30)
        _withdraw(life, item, day)


def _withdraw(life: Life, item: Item, day: Day) -> None:
    current = next(fields["status"] for _, _, fields in reversed(item.changes) if "status" in fields)
    if current in _OPEN:
        move(life, item, "ingetrokken", max(day, item.changes[-1].on + 1))


def _leave_vo(life: Life) -> None:
    person, moments = life.person, life.world.moments
    if not person.direct:
        year = moments.year - person.gap_years
        life.note_day("vo.uitschrijving", date(year, 7, 31).toordinal(), moments.first)
        return
    if person.way == "vo":
        return
    day = moments.deregistered + life.days("vo.uitschrijving")
    life.note_day("vo.uitschrijving", day, day - life.span("dagen.plaatsing", "uitschrijvingBekendVooraf"))


def _discuss(life: Life, route: Route, leaves: Day) -> None:
    """Those without a registration in April, or without a place in June, may be discussed at the Overstaptafel."""
    moments = life.world.moments
    april, june = moments.deadline + 20, moments.handover - 5
    if not life.person.direct or not life.draws.chance(
        life.world.assumptions.chance["overstaptafel.besproken"]
    ):
        return
    if route.registered > april - 10 and leaves > april:
        life.note_day("overstaptafel.besprokenOp", weekday(april))
    if route.placed > june - 10 and leaves > june:
        life.note_day("overstaptafel.besprokenOp", weekday(june))
