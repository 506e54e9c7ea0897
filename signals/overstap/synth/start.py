"""The start: who is seen, who is not, who stops or switches in the first year, and where they go."""

from typing import Final

from overstap.synth.life import NEVER, Life
from overstap.synth.moments import Day, weekday
from overstap.synth.placement import start_day
from overstap.synth.registration import Route, move

__all__ = ["begin"]

_STOPPED: Final = "start.bestemmingGestopt"


def begin(life: Life, route: Route) -> Day:
    """The start and the first year. Gives the day on which the student stopped or switched; NEVER if not."""
    person = life.person
    if person.outcome == "andereKeuze":
        _elsewhere(life)
        return NEVER
    if route.placed == NEVER or route.withdrawn != NEVER:
        _destination(life, "start.bestemmingNietBegonnen", life.world.moments.count - 20)
        return NEVER
    start = start_day(life, route)
    life.note_day(
        "start.datum", start, max(route.placed, start - life.span("dagen.start", "startdatumBekendVooraf"))
    )
    if person.february:
        life.note("instroommoment", "februari", route.registered)
    elif life.chance_of("overig.welVastgelegd", "instroomSeptember"):
        life.note("instroommoment", "september", route.registered)
    if not person.starts:
        _not_seen(life, route, start)
        return NEVER
    _seen(life, start)
    return _leave(life, route, start)


def _seen(life: Life, start: Day) -> None:
    first = start
    if life.chance("start.laterGezien"):
        last = max(start + 3, life.world.moments.count if not life.person.february else start + 20)
        first = weekday(start + min(life.span("dagen.start", "laterGezien"), max(2, last - start - 3)))
        life.note("start.verschenen", False, start + 1)
    life.note("start.verschenen", True, first)
    life.note_day("start.eersteAanwezigheidOp", first)
    life.note("start.teruggemeldAanVo", False, start + 5)
    if life.chance("start.teruggemeld"):
        life.note("start.teruggemeldAanVo", True, first + life.span("dagen.start", "teruggemeld"))


def _not_seen(life: Life, route: Route, start: Day) -> None:
    """Placed, not seen: the mbo asks after a week, and closes the registration later."""
    item = route.item
    assert item is not None
    life.note("start.verschenen", False, start + 1)
    closed = max(weekday(start + life.days("start.afgesloten")), item.changes[-1].on + 1)
    move(life, item, "beeindigd", closed)
    life.note("start.teruggemeldAanVo", life.chance("start.teruggemeld"), closed)
    if route.enrolled != NEVER:
        life.note_day("inschrijving.einddatum", closed)
        life.note("inschrijving.redenEinde", "nietVerschenen", closed)
    _destination(
        life,
        "start.bestemmingNietBegonnen",
        weekday(start + life.span("dagen.start", "bestemmingNietBegonnen")),
    )


def _leave(life: Life, route: Route, start: Day) -> Day:
    person, item = life.person, route.item
    assert item is not None
    if person.outcome == "begonnen":
        return NEVER
    day = weekday(start + life.days("stoppen.wanneer"))
    day = min(day, life.world.moments.last - 20)
    move(life, item, "beeindigd", day)
    life.note_day("inschrijving.einddatum", day)
    if person.outcome == "gewisseld":
        life.note("inschrijving.redenEinde", "overplaatsing", day)
        if life.chance("wisselen.andereInstelling"):
            life.note("inschrijving.elders", True, day)
        else:
            life.note("bestemming.soort", "onderwijs", day + 5)
    else:
        life.note("inschrijving.redenEinde", life.pick("stoppen.reden"), day)
        life.note(
            "begeleiding.contactOudeSchool",
            life.chance_of("mbo.opgevolgd", "begeleiding.contactOudeSchool"),
            day,
        )
        _destination(life, _STOPPED, weekday(day + life.span("dagen.start", "bestemmingNaStoppen")))
    return day


def _destination(life: Life, table: str, day: Day) -> None:
    """Where someone went who is not, or no longer, at the mbo."""
    match life.pick(table):
        case "elders":
            life.note("inschrijving.elders", True, day)
            life.note("bestemming.soort", "onderwijs", day + 3)
        case "onbekend":
            life.note("inschrijving.elders", False, day)
            attempt = life.pick("start.contactpoging")
            life.note("bestemming.contactpoging", attempt, day + life.span("dagen.start", "contactpoging"))
        case kind:
            life.note("bestemming.soort", kind, day)


def _elsewhere(life: Life) -> None:
    kinds = {"vo": "onderwijs", "werk": "werk", "dagbesteding": "dagbesteding", "anders": "nietBekostigd"}
    day = life.world.moments.count + life.span("dagen.start", "bestemmingAndereKeuzeNa1Oktober")
    life.note("bestemming.soort", kinds[life.person.way], weekday(day))
