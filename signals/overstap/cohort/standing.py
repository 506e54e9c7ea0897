"""Where a student stands on the way to the mbo, and the registration that counts: as far as this party may know it.

Read from the facts as masked for the party, and from the derived facts of ``rules/afleidingen.yaml``. What is not
known is never read as no: then the answer is ``onbekend``.
"""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Final

from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.values import Item, Scalar, Value

__all__ = ["Standing", "counting_registration", "standing_of"]


class Standing(Enum):
    """In the order in which they are looked for."""

    INACTIVE = "nietActief"
    """Died, or left for another country: no rule gives a signal."""
    BROKEN_OFF = "afgebroken"
    """Registered on the mbo until the peildatum or before, without a diploma."""
    COMPLETED = "afgerond"
    """The same, with a diploma."""
    STARTED = "gestart"
    ABSENT = "nietVerschenen"
    """Known not to have come to the start."""
    PLACED = "geplaatst"
    """A place or an enrolment; not known to have started, nor to have stayed away."""
    REGISTERED = "aangemeld"
    """At least one registration is still running."""
    ELSEWHERE = "elders"
    """Known to be at another school, or to have another destination than the mbo."""
    UNREGISTERED = "nietAangemeld"
    """The registrations are known, and none is running."""
    UNKNOWN = "onbekend"


_LIST: Final = "aanmeldingen"
_ACTIVE, _PLACED, _STARTS = "aanmelding.actief", "aanmelding.geplaatst", "start.verwachtOp"
_GONE: Final = frozenset({"overleden", "vertrokkenBuitenland"})
_ENDED: Final = {
    "diploma": Standing.COMPLETED,
    "overlijden": Standing.INACTIVE,
    "nietVerschenen": Standing.ABSENT,
    "overplaatsing": Standing.ELSEWHERE,
    "eigenVerzoek": Standing.BROKEN_OFF,
    "verwijdering": Standing.BROKEN_OFF,
    "anders": Standing.BROKEN_OFF,
}
"""Why an enrolment ended -> what that means. A reason that is not known says nothing."""


def standing_of(case: Case, derived: Mapping[str, Value]) -> Standing:
    """The standing in ``case``; ``derived`` holds the values of the derived facts."""
    facts, as_of = case.facts, case.as_of
    if facts.get("leerling.status") in _GONE:
        return Standing.INACTIVE
    if _reached(facts.get("inschrijving.einddatum"), as_of):
        return _ENDED.get(str(facts.get("inschrijving.redenEinde")), Standing.UNKNOWN)
    came = facts.get("start.verschenen")
    if came is True or _reached(facts.get("start.eersteAanwezigheidOp"), as_of):
        return Standing.STARTED
    if came is False and _reached(derived.get(_STARTS), as_of):
        return Standing.ABSENT
    active = derived.get(_ACTIVE)
    if derived.get(_PLACED) is True or isinstance(facts.get("inschrijving.datum"), date):
        return Standing.PLACED
    if facts.get("besluit.uitkomst") == "toegelaten" and active is not False:
        return Standing.PLACED
    if active is True:
        return Standing.REGISTERED
    if _elsewhere(facts.get("inschrijving.elders"), facts.get("bestemming.soort"), facts.get("doel")):
        return Standing.ELSEWHERE
    return Standing.UNREGISTERED if active is False else Standing.UNKNOWN


def _reached(day: object, as_of: date) -> bool:
    return isinstance(day, date) and day <= as_of


def _elsewhere(enrolled: object, destination: object, goal: object) -> bool:
    return enrolled is True or destination is not None or goal not in (None, "mbo")


def counting_registration(case: Case, active: frozenset[Scalar]) -> Item:
    """The registration that counts: an enrolment, else the newest that is still running; of equals the later one in
    the list. Empty when there is none, or when the party may not know. ``active``: the statuses of a running one."""
    items = case.facts.get(_LIST)
    best: Item = {}
    if not isinstance(items, tuple):
        return best
    best_rank = (False, date.min)
    for item in items:
        status, day = item.get("status"), item.get("datum")
        rank = (status == "ingeschreven", day if isinstance(day, date) else date.min)
        if status in active and rank >= best_rank:
            best, best_rank = item, rank
    return best
