"""Handover between schools, the coach, agreements and provisions, contact in the summer, and who is responsible."""

from typing import Final

from overstap.synth.figures import target
from overstap.synth.life import NEVER, Life
from overstap.synth.moments import Day, school_day, weekday
from overstap.synth.placement import start_day
from overstap.synth.registration import Route

__all__ = ["hand_over"]

_TABLE: Final = "overdracht.feiten"


def hand_over(life: Life, route: Route, told: Day) -> None:
    """``told``: the day on which the mbo heard that support is needed."""
    _coach(life, route)
    if route.item is None or route.placed == NEVER:
        return
    if life.person.direct:
        _warm(life, route)
        _summer(life, route)
    _received(life, route)
    if told != NEVER:
        _agreements(life, route, told)


def _warm(life: Life, route: Route) -> None:
    person, moments = life.person, life.world.moments
    held = life.draws.chance(_share_held(life))
    day = school_day(moments.handover + life.days("overdracht.wanneer"), moments)
    day = max(day, weekday(route.placed - 20)) if route.placed < moments.first_lesson else day
    asked = weekday(day - life.span("dagen.overdracht", "warmGevraagdVooraf"))
    if held or person.extra:
        life.note("overdracht.warmGewenst", held or life.chance_of(_TABLE, "overdracht.warmGewenst"), asked)
    elif life.chance_of("overig.welVastgelegd", "warmNietGewenst"):
        life.note("overdracht.warmGewenst", False, asked)
    if not held:
        if not person.extra and life.chance_of(_TABLE, "overdracht.nietNodig"):
            life.note("overdracht.warmStatus", "nietNodig", asked)
        elif life.chance_of("overig.keuzes", "warmGeplandNietGehouden"):
            life.note("overdracht.warmStatus", "gepland", asked)
            life.note_day("overdracht.warmOp", day, asked)
            life.note("overdracht.warmStatus", "nietGehouden", day + 2)
        return
    if life.chance_of(_TABLE, "overdracht.gepland"):
        life.note("overdracht.warmStatus", "gepland", asked)
        life.note_day("overdracht.warmOp", day, asked)
    life.note("overdracht.warmStatus", "gehouden", day)
    life.note_day("overdracht.warmOp", day)
    life.note_chance("overdracht.metLeerling", _TABLE, day)
    if life.chance_of(_TABLE, "overdracht.intern"):
        life.note_day(
            "overdracht.internOp",
            school_day(day + life.span("dagen.overdracht", "internDoorgegeven"), moments),
        )


def _share_held(life: Life) -> float:
    person = life.person
    if person.kind == "pro":
        return target("warmPro")
    if person.kind == "vso":
        return target("warmVso")
    return life.world.assumptions.chances["overdracht.warmAnders"]["extra" if person.extra else "anders"]


def _received(life: Life, route: Route) -> None:
    person, moments = life.person, life.world.moments
    day = school_day(
        max(
            route.placed + 5,
            moments.handover - life.span("dagen.overdracht", "ontvangenVoorUiterlijkeOverdracht"),
        ),
        moments,
    )
    expected = (
        person.extra
        or not person.direct
        or life.chance_of("overig.welVastgelegd", "ontvangenZonderOndersteuning")
    )
    if expected and life.note_chance("overdracht.ontvangenDoorMbo", _TABLE, day):
        enough = life.chance_of(_TABLE, "overdracht.voldoende")
        life.note("overdracht.volledigheid", "voldoende" if enough else "onvoldoende", day + 10)
    start = start_day(life, route)
    contact = school_day(start - life.span("dagen.overdracht", "contactpersoonVoorStart"), moments)
    if person.extra or life.chance_of("overig.welVastgelegd", "contactpersoonZonderOndersteuning"):
        known = life.chance_of(_TABLE, "contact.mboContactpersoonBekend") or not person.extra
        life.note("contact.mboContactpersoonBekend", known, contact)
    if person.extra and person.starts:
        life.note_chance(
            "overdracht.docententeamGeinformeerd",
            _TABLE,
            start + life.span("dagen.overdracht", "docententeamNaStart"),
        )


def _coach(life: Life, route: Route) -> None:
    person, moments = life.person, life.world.moments
    if not person.direct or not person.extra:
        return
    if not life.chance("coach.gekoppeld"):
        if life.chance_of("overig.welVastgelegd", "geenCoach"):
            life.note("coach.gekoppeld", False, moments.deadline)
        return
    begin = weekday(moments.first_lesson - life.span("dagen.overdracht", "coachVoorStart"))
    life.note("coach.gekoppeld", True, begin)
    life.note_day("coach.beginOp", begin)
    if not person.starts:
        return
    start = start_day(life, route)
    end = weekday(start + life.span("dagen.overdracht", "coachEindeNaStart"))
    life.note_day("coach.eindeOp", end, begin)
    if life.chance("coach.geevalueerd"):
        life.note_day("coach.geevalueerdOp", weekday(end + life.span("dagen.overdracht", "coachGeevalueerd")))
    if person.level == 1:
        for talk in range(start + 25, end, 35):
            if life.chance_of("overig.keuzes", "voortgangsgesprekEntree"):
                life.note_day("coach.laatsteVoortgangsgesprekOp", weekday(talk))


def _agreements(life: Life, route: Route, told: Day) -> None:
    """Support agreed in writing, and provisions. ``told`` may be before or after the enrolment."""
    moments = life.world.moments
    start = start_day(life, route)
    enrolled = route.enrolled if route.enrolled != NEVER else start
    looked = school_day(told + life.span("dagen.overdracht", "behoefteOnderzocht"), moments)
    life.note("afspraken.behoefteOnderzocht", True, looked)
    if told >= enrolled:
        agreed = (
            weekday(told + life.span("dagen.overdracht", "afsprakenNaLateMelding"))
            if life.chance_of("overig.keuzes", "afsprakenNaLateMelding")
            else NEVER
        )
    elif life.chance_of("afspraken.vastgelegd", "voorInschrijving"):
        agreed = max(looked, weekday(enrolled - life.span("dagen.overdracht", "afsprakenVoorInschrijving")))
    elif life.chance_of("afspraken.vastgelegd", "later"):
        agreed = weekday(start + life.span("dagen.overdracht", "afsprakenNaStart"))
    else:
        agreed = NEVER
    if agreed != NEVER:
        life.note_day("afspraken.vastgelegdOp", agreed)
        if life.person.starts and life.chance_of("overig.keuzes", "afsprakenGeevalueerd"):
            life.note_day(
                "afspraken.geevalueerdOp",
                weekday(moments.last - life.span("dagen.overdracht", "afsprakenGeevalueerdVoorEinde")),
            )
    if told < enrolled and route.intake != NEVER and told <= route.intake:
        life.note_chance("intake.uitgebreid", "intake.feiten", route.intake)
        life.note_chance("intake.matchOndersteuningVastgelegd", "intake.feiten", route.intake + 5)
    _provision(life, looked, start)


def _provision(life: Life, looked: Day, start: Day) -> None:
    if not life.chance("voorziening.nodig"):
        life.note("voorziening.status", "nietNodig", looked)
        return
    life.note("voorziening.status", "aangevraagd", looked)
    match life.pick("voorziening.stand"):
        case "opTijd":
            ready = max(weekday(start - life.span("dagen.overdracht", "voorzieningVoorStart")), looked + 10)
            life.note("voorziening.status", "geregeld", max(looked + 5, ready - 30))
            life.note_day("voorziening.ingangOp", ready, max(looked + 5, ready - 30))
        case "teLaat":
            ready = weekday(max(start, looked) + life.span("dagen.overdracht", "voorzieningTeLaat"))
            life.note("voorziening.status", "geregeld", ready - 7)
            life.note_day("voorziening.ingangOp", ready, ready - 7)
            life.note("voorziening.alternatief", life.chance("voorziening.alternatief"), looked + 40)
        case _:
            life.note("voorziening.status", "nietBeschikbaar", looked + 30)
            life.note("voorziening.alternatief", life.chance("voorziening.alternatief"), looked + 45)


def _summer(life: Life, route: Route) -> None:
    """Contact between the end of school and the start, and who is to keep it."""
    person, moments = life.person, life.world.moments
    agreed = life.world.assumptions.chance["verantwoordelijke.vastgelegd"]
    if life.draws.chance(agreed if person.extra else agreed / 10):
        life.note("verantwoordelijkePartij", "vo", moments.handover)
        if person.starts:
            life.note("verantwoordelijkePartij", "mbo", start_day(life, route))
    if not person.extra and not life.chance_of("overig.welVastgelegd", "zomerZonderOndersteuning"):
        return
    planned = life.chance_of("zomer.contact", "extra" if person.extra else "anders")
    life.note(
        "contact.zomerGepland",
        planned,
        moments.handover + life.span("dagen.overdracht", "zomercontactGeplandNaUiterlijkeOverdracht"),
    )
    if planned and route.withdrawn == NEVER and life.chance("zomer.gehouden"):
        day = moments.end_of_school + life.span("dagen.overdracht", "zomercontact")
        life.note_day("contact.zomerGehoudenOp", weekday(day))
