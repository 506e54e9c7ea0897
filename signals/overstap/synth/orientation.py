"""The last year(s) in vo: who the school says the student is, activities, talks, and what support is known."""

from typing import Final

from overstap.synth.life import Change, Item, Life, Value
from overstap.synth.moments import iso, school_day, weekday

__all__ = ["orientate"]

_TABLE: Final = "orientatie.feiten"
_TALKS: Final = (
    "lob.twijfelStudiekeuze",
    "lob.keuzeEigen",
    "lob.reizenBelemmering",
    "lob.begeleidingGewenst",
    "lob.voorbereidingStudiehouding",
    "ouders.gewenst",
)


def orientate(life: Life) -> None:
    """Everything before and beside registration that the vo school knows."""
    person, moments = life.person, life.world.moments
    begin = (
        moments.listed
        if person.direct
        else moments.listed + life.span("dagen.orientatie", "tussenstapInBeeld")
    )
    _identity(life, begin)
    if person.direct:
        _activities(life)
        _talks(life)
        if person.extra:
            _with_support(life)
    _support(life, begin)


def _identity(life: Life, begin: int) -> None:
    person, moments = life.person, life.world.moments
    life.note("doel", "mbo", begin)
    life.note_day("leerling.geboortedatum", person.born, moments.first)
    life.note("vo.school", person.school.name, moments.first)
    life.note("vo.schoolsoort", person.kind, moments.first)
    if person.kind == "vso":
        life.note("vo.uitstroomprofiel", person.profile, moments.first)
        life.note("vo.cluster", person.cluster, moments.first)
    life.note("vo.tussenstap", not person.direct, begin)
    if person.direct:
        life.note("vo.jarenTotUitstroom", 1, moments.first)
        life.note("vo.jarenTotUitstroom", 0, moments.school_year)
    if person.extra and life.chance("wie.vrijgesteld"):
        life.note("leerling.vrijgesteld", True, begin)
    if person.has_diploma:
        life.note("leerling.startkwalificatie", True, begin)


def _activities(life: Life) -> None:
    deadline, last = life.world.moments.deadline, life.world.moments.end_of_school
    kept = life.chance("vastleggen.lijstActiviteiten")
    if kept:
        life.known_lists["lob.activiteiten"] = life.world.moments.first + 30
    invited = life.note_chance("lob.openDagUitgenodigd", _TABLE, life.world.moments.listed + 20)
    visited = False
    for _ in range(int(life.pick("orientatie.activiteiten"))):
        day = min(weekday(deadline + life.days("orientatie.wanneer")), last)
        sort, there = life.pick("orientatie.soorten"), life.chance("orientatie.verschenen")
        if sort == "openDag" and there and not visited:
            visited = True
            life.note("lob.openDagBezocht", True, day)
        if kept:
            fields: dict[str, Value] = {"soort": sort, "datum": iso(day), "verschenen": there}
            life.activities.append(Item([Change(day, day + life.delay(), fields)]))
    if invited and not visited:
        life.note("lob.openDagBezocht", False, deadline - 30)


def _talks(life: Life) -> None:
    deadline = life.world.moments.deadline
    smooth = "probleemloos" if life.person.outcome == "begonnen" else "anders"
    for fact in _TALKS:
        life.note_chance(
            fact, _TABLE, weekday(deadline - life.span("dagen.orientatie", "gesprekkenVoorAanmelddatum"))
        )
    picture = weekday(deadline - life.span("dagen.orientatie", "beroepsbeeldVoorAanmelddatum"))
    if life.note_chance("lob.beroepsbeeldBesproken", _TABLE, picture):
        life.note_chance("lob.beroepsbeeldRealistisch", _TABLE, picture)
    if life.note_chance("lob.opleidingBezocht", _TABLE, picture):
        life.note_chance("lob.opleidingsbeeldKlopt", _TABLE, picture)
    if life.note_chance("lob.oefenenNodig", _TABLE, picture):
        practise = life.chance_of(_TABLE, "lob.oefenenGestart")
        life.note("lob.oefenenGestart", practise, picture + 30)
    if life.chance_of("overig.welVastgelegd", "oudersBetrokken"):
        life.note_chance("ouders.betrokken", _TABLE, picture)
    ready = life.chance_of("orientatie.klaar", smooth)
    life.note(
        "advies.klaarVoorOverstap",
        ready,
        weekday(deadline - life.span("dagen.orientatie", "klaarVoorAanmelddatum")),
    )
    if life.person.kind == "vso":
        advice = "negatief" if life.chance("orientatie.vsoNegatief") else "positief"
        life.note(
            "advies.vsoOordeel",
            advice,
            weekday(deadline - life.span("dagen.orientatie", "vsoOordeelVoorAanmelddatum")),
        )
    if life.chance("wie.thuiszitter"):
        life.note(
            "verzuim.thuiszitter",
            True,
            weekday(deadline - life.span("dagen.orientatie", "thuiszitterVoorAanmelddatum")),
        )


def _with_support(life: Life) -> None:
    moments = life.world.moments
    if life.chance("orientatie.overlegZorg"):
        care = weekday(moments.deadline - life.span("dagen.orientatie", "zorgoverlegVoorAanmelddatum"))
        life.note_day("lob.overlegMetZorgOp", care)
        life.note_chance("lob.haalbaarheidBesproken", _TABLE, care)
    if life.chance("orientatie.contactMbo"):
        life.note_day(
            "lob.contactMboOp",
            weekday(moments.deadline - life.span("dagen.orientatie", "contactMboVoorAanmelddatum")),
        )
    life.note_chance("lob.ondersteuningsaanbodBekeken", _TABLE, weekday(moments.deadline - 45))


def _support(life: Life, begin: int) -> None:
    """What the vo school knows about support. Only whether there is a need, never which."""
    person, moments = life.person, life.world.moments
    known = person.extra and person.direct and life.chance("ondersteuning.bekend")
    if person.direct:
        life.note("ondersteuning.behoefteBekendBijVo", known, begin - 300 if known else begin)
    expects = life.chance_of(
        "ondersteuning.feiten",
        "advies.overstapRisicoBijExtra" if person.extra else "advies.overstapRisicoAnders",
    )
    if not person.direct:
        return
    advised = weekday(moments.deadline - life.span("dagen.orientatie", "adviesVoorAanmelddatum"))
    life.note("advies.overstapRisico", expects, advised)
    if known or expects:
        life.note("advies.eigenKracht", not expects, advised)
    if not known:
        return
    talk = weekday(moments.deadline - life.span("dagen.orientatie", "gesprekOndersteuningVoorAanmelddatum"))
    life.note("ondersteuning.complexiteit", life.pick("ondersteuning.complexiteit"), talk)
    for fact in ("ondersteuning.gegevensVerzameld", "ondersteuning.coachgesprekGevoerd"):
        life.note_chance(fact, "ondersteuning.feiten", talk + 20)
    if life.note_chance("ondersteuning.aarzeltTeMelden", "ondersteuning.feiten", talk):
        life.note_chance("ondersteuning.meldgesprekGevoerd", "ondersteuning.feiten", talk + 30)
    if life.chance_of("ondersteuning.feiten", "ondersteuning.gewijzigd"):
        changed = school_day(
            moments.deadline + life.span("dagen.orientatie", "ondersteuningGewijzigdNaAanmelddatum"), moments
        )
        life.note_day("ondersteuning.gewijzigdOp", changed)
    if life.chance_of("ondersteuning.feiten", "contact.domeinen"):
        life.note("contact.aantalDomeinen", life.draws.between(1, 3), talk)
        life.note_chance("contact.vastAanspreekpunt", "ondersteuning.feiten", talk + 40)
