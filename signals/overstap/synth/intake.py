"""Intake and decision on the registration that counts."""

from typing import Final

from overstap.synth.figures import target
from overstap.synth.life import NEVER, Life
from overstap.synth.moments import Day, school_day
from overstap.synth.registration import Route, move

__all__ = ["confirm_place", "decide", "interview"]

_TABLE: Final = "intake.feiten"


def interview(life: Life, route: Route) -> None:
    """From registration to the intake."""
    if route.item is None:
        return
    moments = life.world.moments
    day = school_day(route.registered + life.days("intake.naAanmelding"), moments)
    begun = route.item.changes[-1].on
    required = life.chance("intake.verplicht")
    life.note("intake.verplicht", required, begun)
    if not required and life.chance("intake.zonderIntake"):
        return
    day = max(day, begun + 2)
    planned = max(begun, day - life.span("dagen.intake", "geplandVooraf"))
    life.note("intake.status", "nietGepland", begun)
    life.note("intake.status", "gepland", planned)
    life.note_day("intake.datum", day, planned)
    if life.chance("intake.gemist"):
        life.note("intake.status", "gemist", day)
        missed, day = day, school_day(day + life.span("dagen.intake", "nieuweNaGemist"), moments)
        life.note("intake.status", "gepland", missed + 3)
        life.note_day("intake.datum", day, missed + 3)
    life.note("intake.status", "afgerond", day)
    route.intake = day
    if life.note_chance("intake.gezelschapGewenst", _TABLE, planned):
        life.note_chance("intake.oudersUitgenodigd", _TABLE, planned)
    if life.person.extra and life.person.direct:
        life.note_chance("intake.geoefend", _TABLE, day - 2)
    _findings(life, day)


def _findings(life: Life, day: Day) -> None:
    """What the intake may show. Never a ground to refuse."""
    if life.note_chance("intake.twijfelOverSlagen", _TABLE, day) or life.chance_of(
        "overig.welVastgelegd", "planZonderTwijfel"
    ):
        life.note_chance("intake.planGemaakt", _TABLE, day + 7)
    if life.person.extra and life.note_chance("intake.naderOnderzoek", _TABLE, day):
        life.note_chance("intake.voGeinformeerdOverOnderzoek", _TABLE, day + 10)


def decide(life: Life, route: Route) -> None:
    """The decision and the place, for everyone who stays registered that long."""
    if route.item is None:
        return
    moments = life.world.moments
    # a decision needs an intake where there is one, and the registration to be confirmed
    base = route.intake if route.intake != NEVER else route.item.changes[-1].on + 7
    day = school_day(base + life.days("besluit.naIntake"), moments)
    if _has_limited_places(route) and life.chance("aanmelden.wachtlijst"):
        move(life, route.item, "wachtlijst", day)
        life.note("besluit.uitkomst", "wachtlijst", day)
        life.note_day("besluit.datum", day)
        day = school_day(day + life.span("dagen.intake", "plekNaWachtlijst"), moments)
    route.decided = route.placed = max(min(day, _last_day(life)), route.item.changes[-1].on + 1)
    _advice(life, route)


def confirm_place(life: Life, route: Route) -> None:
    """The place is offered on ``route.placed``."""
    if route.item is None:
        return
    day = route.placed
    move(life, route.item, "plaatsAangeboden", day)
    life.note("besluit.uitkomst", "toegelaten", day)
    life.note_day("besluit.datum", day)
    life.note("besluit.teruggemeldAanVo", False, day)
    if life.chance_of(_TABLE, "besluit.teruggemeldAanVo"):
        life.note("besluit.teruggemeldAanVo", True, day + life.span("dagen.intake", "teruggemeld"))


def _has_limited_places(route: Route) -> bool:
    return route.item is not None and route.item.changes[0].fields.get("numerusFixus") is True


def _last_day(life: Life) -> Day:
    moments = life.world.moments
    return moments.first_lesson_february + 14 if life.person.february else moments.count - 4


def _advice(life: Life, route: Route) -> None:
    """A study choice advice, which the student asks for and which binds nobody."""
    day = route.intake if route.intake != NEVER else route.decided
    if life.draws.chance(target("adviesNietBeginnen")):
        life.note("studiekeuzeadvies.uitkomst", "negatief", day + 2)
        if life.note_chance("studiekeuzeadvies.leerlingWilDoorgaan", _TABLE, day + 6):
            life.note_chance("intake.planGemaakt", _TABLE, day + 9)
    elif life.chance_of(_TABLE, "studiekeuzeadvies.gevraagd"):
        life.note("studiekeuzeadvies.uitkomst", "positief", day + 2)
