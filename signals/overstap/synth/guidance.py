"""The first year in mbo: absence, talks and wishes, study advice, practical training, exams, aftercare."""

from typing import Final

from overstap.synth.life import NEVER, Life
from overstap.synth.moments import Day, weekday
from overstap.synth.placement import start_day
from overstap.synth.registration import Route

__all__ = ["guide"]

_FOLLOWED: Final = "mbo.opgevolgd"
_TALKED: Final = (
    "begeleiding.structuurvraag",
    "begeleiding.mistAansluiting",
    "begeleiding.verwachtingKloptNiet",
    "begeleiding.switchOverwogen",
    "begeleiding.vastgelopenGemeld",
)
_NOTED: Final = (
    *_TALKED,
    "begeleiding.beroepsbeeldOnduidelijk",
    "begeleiding.uitvalGemeld",
    "begeleiding.vaardighedenOnvoldoende",
)


def guide(life: Life, route: Route, told: Day, stopped: Day) -> None:
    """What is noted about a student who started, until the end of the first year or the day it ``stopped``."""
    _after_care(life)
    if not life.person.starts or route.item is None:
        return
    start = start_day(life, route)
    end = min(stopped, life.world.moments.last)
    table = "mbo.gaatGoed" if stopped == NEVER else "mbo.gaatNietGoed"
    _absence(life, start, end, stopped)
    _talks(life, table, start, end)
    _advice(life, table, start, end)
    _practice(life, route, table, start, end, told)
    if told < end and life.chance_of(_FOLLOWED, "examen.aanpassingNodig"):
        _exam(life, start, end)


def _absence(life: Life, start: Day, end: Day, stopped: Day) -> None:
    table = "verzuim.uren" if stopped == NEVER else "verzuim.urenBijStoppen"
    for day in range(start + 28, end, 42):
        life.note("verzuim.ongeoorloofdeUren4Weken", life.days(table), weekday(day))


def _talks(life: Life, table: str, start: Day, end: Day) -> None:
    """Wishes and worries, each on its own day, and what is done about them."""
    talk = NEVER
    for fact in _NOTED:
        day = weekday(min(start + life.span("dagen.mbo", "gesprekken"), max(start + 11, end - 5)))
        if not life.chance_of(table, fact):
            if life.chance_of("overig.welVastgelegd", "geenWensOfZorg"):
                life.note(fact, False, day)
            continue
        life.note(fact, True, day)
        talk = min(talk, day) if fact in _TALKED else talk
        after = weekday(day + life.span("dagen.mbo", "opvolging"))
        if fact == "begeleiding.vaardighedenOnvoldoende":
            life.note_chance("begeleiding.trainingGestart", _FOLLOWED, after)
        if fact == "begeleiding.uitvalGemeld":
            life.note_chance("begeleiding.jongerenadviseurBetrokken", _FOLLOWED, after)
        if fact == "begeleiding.vastgelopenGemeld":
            life.note_chance("begeleiding.contactOudeSchool", _FOLLOWED, after)
    if talk != NEVER:
        life.note_chance(
            "begeleiding.gesprekGevoerd", _FOLLOWED, weekday(talk + life.span("dagen.mbo", "gesprekGevoerd"))
        )
    if life.chance_of(table, "begeleiding.aanbodAfgewezen"):
        day = weekday(min(start + life.span("dagen.mbo", "aanbodAfgewezen"), max(start + 16, end - 10)))
        life.note("begeleiding.aanbodAfgewezen", True, day)
        life.note_day("begeleiding.aanbodAfgewezenOp", day)
    if life.chance_of(table, "begeleiding.maatwerk"):
        day = weekday(min(start + life.span("dagen.mbo", "maatwerk"), max(start + 16, end - 10)))
        life.note_day("begeleiding.maatwerkGevraagdOp", day)
        life.note_chance("begeleiding.maatwerkGeregeld", _FOLLOWED, day + 20)


def _advice(life: Life, table: str, start: Day, end: Day) -> None:
    if life.chance_of(table, "bsa.waarschuwing"):
        day = weekday(start + life.span("dagen.mbo", "studieadvies"))
        if day < end:
            life.note_day("bsa.waarschuwingOp", day)
            life.note_chance("bsa.begeleidingsplan", _FOLLOWED, day + 14)
    last_year = life.person.level == 1
    life.note("begeleiding.laatsteJaarMbo", last_year, start + 30)
    if last_year:
        life.note_chance("begeleiding.hulpvraagNaarWerk", table, weekday(start + 120))


def _practice(life: Life, route: Route, table: str, start: Day, end: Day, told: Day) -> None:
    """Training at a company: from the start in bbl, later in bol."""
    work_based = route.mode == "bbl"
    begin = start if work_based else weekday(start + life.days("mbo.bpvWanneer"))
    if begin > end:
        return
    life.note_day("bpv.beginOp", begin, max(route.placed, begin - life.span("dagen.mbo", "bpvBekendVooraf")))
    agreed = "plaatsing.praktijkovereenkomst"
    in_time = life.chance(agreed) if work_based else life.chance_of(_FOLLOWED, "bpv.overeenkomst")
    early = "bblOvereenkomstVooraf" if work_based else "bpvOvereenkomstVooraf"
    late = begin + life.span("dagen.mbo", "overeenkomstTeLaat")
    signed = weekday(begin - life.span("dagen.mbo", early) if in_time else late)
    signed = max(signed, weekday(route.placed))
    if signed < end:
        life.note("bpv.overeenkomst", True, signed)
    if told < begin:
        life.note_chance("bpv.begeleidingAfgesproken", _FOLLOWED, begin - 20)
        life.note_chance("bpv.leerbedrijfGeinformeerd", _FOLLOWED, begin - 10)
    if begin + 30 < end and life.chance_of(table, "bpv.vaardighedenOnvoldoende"):
        life.note("bpv.vaardighedenOnvoldoende", True, begin + 30)
        life.note_chance("bpv.trainingGestart", _FOLLOWED, begin + 45)
    if life.chance_of(table, "bpv.gestopt"):
        day = weekday(begin + life.span("dagen.mbo", "bpvGestopt"))
        if day < end:
            life.note_day("bpv.gestoptOp", day)
            life.note_chance("bpv.nieuwePlek", _FOLLOWED, day + 25)


def _exam(life: Life, start: Day, end: Day) -> None:
    day = weekday(start + life.span("dagen.mbo", "examen"))
    if day >= end:
        return
    asked = weekday(start + life.span("dagen.mbo", "aanpassingGevraagd"))
    life.note("examen.aanpassingNodig", True, asked)
    life.note_day("examen.datum", day, asked)
    settled = life.chance_of(_FOLLOWED, "examen.aanpassingVastgesteld")
    life.note("examen.aanpassingVastgesteld", settled, min(asked + 30, day - 5))


def _after_care(life: Life) -> None:
    """Schools for vso and pro keep in touch for a year."""
    person, moments = life.person, life.world.moments
    if person.kind not in ("vso", "pro") or not person.direct:
        return
    for day in range(moments.count + 10, moments.last, 56):
        if life.chance("nazorg.contact"):
            life.note_day("nazorg.laatsteContactOp", weekday(day + life.span("dagen.mbo", "nazorg")))
