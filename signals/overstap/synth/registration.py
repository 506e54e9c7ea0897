"""Registrations at mbo institutions with their status transitions, and the place that comes of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from overstap.synth.figures import target
from overstap.synth.life import NEVER, Change, Item, Life, Value
from overstap.synth.moments import Day, iso, school_day
from overstap.synth.schools import INSTITUTIONS, REGIONS, institution

__all__ = ["PROGRAMMES", "TRANSITIONS", "Route", "change", "move", "register"]

TRANSITIONS: Final[Mapping[str, frozenset[str]]] = {
    "ontvangen": frozenset({"aangemeld", "ingetrokken"}),
    "aangemeld": frozenset({"wachtlijst", "plaatsAangeboden", "leidtNietTotInschrijving", "ingetrokken"}),
    "wachtlijst": frozenset({"plaatsAangeboden", "leidtNietTotInschrijving", "ingetrokken"}),
    "plaatsAangeboden": frozenset({"ingeschreven", "ingetrokken", "beeindigd"}),
    "ingeschreven": frozenset({"beeindigd"}),
    "leidtNietTotInschrijving": frozenset(),
    "ingetrokken": frozenset(),
    "beeindigd": frozenset(),
}
"""Status -> what it may become. A registration begins with ``ontvangen``."""

PROGRAMMES: Final[Mapping[int, tuple[str, ...]]] = {
    1: (
        "Assistent dienstverlening en zorg",
        "Assistent bouwen, wonen en onderhoud",
        "Assistent horeca",
        "Assistent logistiek",
    ),
    2: ("Dienstverlener", "Timmerman", "Kok", "Autotechnicus", "Medewerker groene leefomgeving", "Kapper"),
    3: (
        "Verzorgende",
        "Allround timmerman",
        "Zelfstandig werkend kok",
        "Commercieel medewerker",
        "Kinderopvang",
    ),
    4: (
        "Verpleegkunde",
        "Mediavormgever",
        "Software developer",
        "Sociaal werk",
        "Technicus engineering",
        "Onderwijsassistent",
    ),
}
"""Names like those in crebo, as an example; no figures stand behind them."""


@dataclass(slots=True)
class Route:
    """The registration that counts and the days on which it moved, for the phases that follow."""

    item: Item | None = None
    registered: Day = NEVER
    intake: Day = NEVER
    decided: Day = NEVER
    placed: Day = NEVER
    enrolled: Day = NEVER
    withdrawn: Day = NEVER
    level: int = 0
    mode: str = "bol"
    others: list[Item] = field(default_factory=list[Item])


def register(life: Life) -> Route:
    """All registrations of a student. The phases after it fill in what happens to the one that counts."""
    person, moments = life.person, life.world.moments
    if life.chance("vastleggen.lijstAanmeldingen"):
        life.known_lists["aanmeldingen"] = moments.listed
    else:
        life.silent = life.chance("vastleggen.nooitDoorgegeven")
    route = Route(level=person.first_level)
    if not _registers(life):
        return route
    first = _first_day(life)
    refused = not person.february and life.draws.chance(target("nietToegelaten"))
    route.registered = _after_refusal(life, first) if refused else first
    route.mode = "bbl" if life.draws.chance(target("bbl")) else "bol"
    route.item = _begin(life, route.registered, route.level, route.mode, person.institution.name)
    if not refused:
        for _ in range(int(life.pick("aanmelden.aantal")) - 1):
            _second_choice(life, route)
    if life.chance("aanmelden.gewijzigd"):
        life.note("lob.keuzeGewijzigdNaAanmelding", True, school_day(route.registered + 30, moments))
    return route


def change(item: Item, day: Day, recorded: Day, fields: Mapping[str, Value]) -> None:
    """The item changed on a day; never recorded before an earlier change."""
    item.changes.append(Change(day, max(recorded, item.changes[-1].recorded), fields))


def move(life: Life, item: Item, status: str, day: Day) -> None:
    """The registration got another status on a day."""
    fields: dict[str, Value] = {"status": status, "statusdatum": iso(day)}
    if status in ("ingetrokken", "beeindigd", "leidtNietTotInschrijving"):
        fields["wasGeplaatst"] = any(
            earlier.get("status") in ("plaatsAangeboden", "ingeschreven") for _, _, earlier in item.changes
        )
    change(item, day, day + life.delay(), fields)


def _registers(life: Life) -> bool:
    person = life.person
    if person.outcome == "andereKeuze":
        return life.chance("aanmelden.alsAndereKeuze")
    return person.way != "nooitAangemeld"


def _first_day(life: Life) -> Day:
    person, moments = life.person, life.world.moments
    if person.february:
        return school_day(moments.first_lesson_february + life.days("aanmelden.februari"), moments)
    late = life.chance_of("aanmelden.teLaat", "rechtstreeks" if person.direct else "tussenstap")
    if not late or person.outcome == "andereKeuze":
        return min(school_day(moments.deadline + life.days("aanmelden.wanneer"), moments), moments.deadline)
    return school_day(moments.deadline + life.days("aanmelden.hoeveelTeLaat"), moments)


def _begin(life: Life, day: Day, level: int, mode: str, school: str) -> Item:
    """A new registration: received, and confirmed some days later."""
    other_region = life.chance("aanmelden.buitenRegio")
    if other_region:
        school = institution(life.draws.between(0, REGIONS - 1), life.draws.between(0, INSTITUTIONS - 1))
    fields: dict[str, Value] = {
        "instelling": school,
        "opleiding": PROGRAMMES[level][life.draws.between(0, len(PROGRAMMES[level]) - 1)],
        "niveau": level,
        "leerweg": mode,
        "datum": iso(day),
        "status": "ontvangen",
        "statusdatum": iso(day),
    }
    for name, value in (
        ("buitenRegio", other_region),
        ("numerusFixus", level > 1 and life.chance("aanmelden.beperkteplekken")),
        ("voldoetVooropleiding", not (level > 1 and life.chance("aanmelden.vooropleidingNogNiet"))),
    ):
        if life.chance("vastleggen.veldAanmelding"):
            fields[name] = value
    item = Item([Change(day, NEVER if life.silent else day + life.delay(), fields)])
    life.registrations.append(item)
    move(
        life,
        item,
        "aangemeld",
        school_day(day + life.span("dagen.aanmelden", "bevestigd"), life.world.moments),
    )
    return item


def _after_refusal(life: Life, day: Day) -> Day:
    """A registration that is refused. Gives the day of the next one."""
    moments, person = life.world.moments, life.person
    mode = "bbl" if life.draws.chance(target("bbl")) else "bol"
    item = _begin(life, day, person.first_level, mode, person.institution.name)
    refused = school_day(day + 10 + life.days("besluit.nietToegelatenNa"), moments)
    move(life, item, "leidtNietTotInschrijving", refused)
    life.note("besluit.uitkomst", "geweigerd", refused)
    life.note_day("besluit.datum", refused)
    ground = life.pick("aanmelden.grondNietToegelaten")
    life.note("besluit.grond", ground, refused)
    if ground == "ondersteuning":
        life.note_chance("besluit.individueelOnderzoek", "intake.feiten", refused)
        life.note_chance("besluit.alternatiefAdvies", "intake.feiten", refused)
    life.note_chance("besluit.teruggemeldAanVo", "intake.feiten", refused + 3)
    if life.chance("aanmelden.tweedeKeuzeAl"):
        return school_day(day + life.span("dagen.aanmelden", "tweedeKeuzeAl"), moments)
    later = school_day(refused + life.span("dagen.aanmelden", "opnieuwNaAfwijzing"), moments)
    return min(later, school_day(moments.first_lesson - 9, moments))


def _second_choice(life: Life, route: Route) -> None:
    moments = life.world.moments
    day = school_day(route.registered + life.span("dagen.aanmelden", "tweedeKeuze"), moments)
    school = life.person.institution.name
    if life.chance_of("overig.keuzes", "tweedeKeuzeAndereInstelling"):
        school = institution(int(school[-3:-1]) - 1, life.draws.between(0, INSTITUTIONS - 1))
    mode = "bbl" if life.draws.chance(target("bbl")) else "bol"
    route.others.append(_begin(life, day, route.level, mode, school))
