"""What the student shares: consents given, refused or withdrawn, telling the mbo about support, and the dossier."""

from typing import Final

from overstap.synth.life import NEVER, Change, Item, Life, Value
from overstap.synth.moments import Day, iso, school_day, weekday
from overstap.synth.placement import start_day
from overstap.synth.registration import Route

__all__ = ["share"]

_STEPS: Final = ("akkoord", "verzonden", "gelezen")


def share(life: Life, route: Route) -> Day:
    """Consents, disclosure and the doorstroomdossier. Gives the day on which the mbo heard of a need; NEVER if not."""
    answer, asked = _consents(life, route)
    told = _disclose(life, route, refused=answer in ("geweigerd", "ingetrokken"))
    _dossier(life, route, allowed=answer != "geweigerd", after=asked)
    return told


def _consents(life: Life, route: Route) -> tuple[str, Day]:
    """The student's last answer about guidance data for the mbo, and the day; '' when never asked."""
    person, moments = life.person, life.world.moments
    if life.chance("vastleggen.lijstToestemmingen"):
        life.known_lists["toestemmingen"] = moments.listed
    base = route.registered if route.registered != NEVER else moments.deadline
    day = weekday(max(base + life.days("toestemming.wanneer"), moments.listed + 5))
    if life.chance("toestemming.nietGevraagdVastgelegd"):
        _add(life, "mbo", "begeleiding", "nietGevraagd", moments.listed + 1)
    if not life.chance_of("toestemming.gevraagd", "extra" if person.extra else "anders"):
        return "", NEVER
    answer = life.pick("toestemming.keuze")
    _add(life, "mbo", "begeleiding", answer, day)
    if answer == "gegeven":
        if person.extra and life.chance("toestemming.ooktoestemming"):
            _add(life, "mbo", "toestemming", "gegeven", day)
        if life.chance("toestemming.ingetrokken"):
            day = weekday(day + life.span("dagen.intake", "ingetrokkenNaToestemming"))
            _add(life, "mbo", "begeleiding", "ingetrokken", day)
            answer = "ingetrokken"
    _back_to_vo(life)
    return answer, day


def _back_to_vo(life: Life) -> None:
    """Whether the old school may hear how it goes, and whether a training company may know."""
    person, moments = life.person, life.world.moments
    if person.extra and person.direct and life.chance("toestemming.terugNaarVo"):
        answer = "gegeven" if life.chance_of("overig.keuzes", "voMagBlijvenMeekijken") else "geweigerd"
        _add(
            life,
            "vo",
            "begeleiding",
            answer,
            weekday(moments.handover + life.span("dagen.intake", "toestemmingVoNaUiterlijkeOverdracht")),
        )
    if person.extra and person.starts and life.chance("toestemming.leerbedrijf"):
        day = weekday(moments.first_lesson + life.span("dagen.intake", "toestemmingLeerbedrijfNaStart"))
        _add(life, "leerbedrijf", "begeleiding", "gegeven", day)
        if life.chance_of("overig.keuzes", "doorstroompuntErbij"):
            _add(life, "doorstroompunt", "begeleiding", "gegeven", day)


def _add(life: Life, receiver: str, category: str, status: str, day: Day) -> None:
    # without a system for it, nothing about consent is written down
    if "toestemmingen" in life.known_lists:
        fields: dict[str, Value] = {
            "ontvanger": receiver,
            "categorie": category,
            "status": status,
            "datum": iso(day),
        }
        life.consents.append(Item([Change(day, day + life.delay(), fields)]))


def _disclose(life: Life, route: Route, *, refused: bool) -> Day:
    """The day on which the student tells the mbo that support is needed. The student decides."""
    person = life.person
    if route.item is None or route.placed == NEVER:
        return NEVER
    if not person.extra:
        later = person.starts and life.chance("ondersteuning.pasLater")
        day = (
            weekday(start_day(life, route) + life.span("dagen.intake", "behoefteBlijktNaStart"))
            if later
            else NEVER
        )
        life.note("ondersteuning.gemeldBijMbo", False, max(route.registered + 10, route.intake % NEVER))
    else:
        tells = life.chance("ondersteuning.gemeld") and not (
            refused and life.chance_of("overig.keuzes", "meldtNietNaWeigeren")
        )
        day = _when_told(life, route) if tells else NEVER
        if not tells and life.chance_of("overig.welVastgelegd", "nietGemeldBijMbo"):
            life.note("ondersteuning.gemeldBijMbo", False, route.registered + 10)
    if day != NEVER:
        life.note("ondersteuning.gemeldBijMbo", True, day)
        life.note_day("ondersteuning.gemeldOp", day)
    return day


def _when_told(life: Life, route: Route) -> Day:
    moments = life.world.moments
    intake = route.intake if route.intake != NEVER else route.registered + 20
    match life.pick("ondersteuning.wanneerGemeld"):
        case "bijAanmelding":
            return route.registered
        case "bijIntake":
            return intake
        case "naIntake":
            return school_day(intake + life.span("dagen.intake", "gemeldNaIntake"), moments)
        case _:
            started = life.person.starts
            day = start_day(life, route) + life.span("dagen.intake", "gemeldNaStart")
            return weekday(max(day, intake + 3)) if started else intake


def _dossier(life: Life, route: Route, *, allowed: bool, after: Day) -> None:
    """The doorstroomdossier: begun, filled in, agreed by the student, sent, read."""
    person, moments = life.person, life.world.moments
    if not person.direct:
        return
    if not life.chance_of("dossier.gebruikt", "extra" if person.extra else "anders"):
        if life.chance_of("overig.welVastgelegd", "geenDoorstroomdossier"):
            life.note("doorstroomdossier.status", "ontbreekt", moments.listed + 30)
        return
    base = route.registered if route.registered != NEVER else moments.deadline
    day = max(moments.listed + 10, weekday(base + life.days("dossier.wanneer")))
    life.note("doorstroomdossier.status", "begonnen", day - life.span("dagen.intake", "dossierBegonnen"))
    life.note("doorstroomdossier.status", "ingevuld", day)
    day = max(day, after if after != NEVER else day)
    for step in _STEPS:
        if not allowed or not life.chance_of("dossier.verder", step):
            return
        day = weekday(day + life.span("dagen.intake", "dossierStap"))
        life.note("doorstroomdossier.status", step, day)
        if step == "verzonden":
            life.note_day("overdracht.datum", day)
    if life.chance_of("dossier.verder", "bijgewerkt"):
        later = school_day(
            moments.handover + life.span("dagen.intake", "dossierBijgewerktNaUiterlijkeOverdracht"), moments
        )
        if later > day:
            life.note_day("overdracht.datum", later)
    if person.starts:
        used = life.chance_of("dossier.verder", "gebruiktInMentorgesprek")
        life.note("doorstroomdossier.gebruiktInMentorgesprek", used, moments.first_lesson + 45)
