"""What each version says of one dossier, by the book: every example is read off the reference evaluator."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from overstap.differences.schema import known_to
from overstap.dossier import Dossier
from overstap.parties import case_for
from overstap_engine.evaluate.outcome import Offer, Outcome, Place, Responsible
from overstap_engine.evaluate.reference import Reference
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts
from overstap_engine.plan import Plan, make_plan

__all__ = ["NOTHING", "OPEN", "RAISED", "Seen", "Versions"]

RAISED: Final = "signaal"
OPEN: Final = "nog niet te bepalen"
NOTHING: Final = "geen signaal"


@dataclass(frozen=True, slots=True)
class Seen:
    """The outcome of one dossier under one version, as one party gets it."""

    outcome: Outcome

    def state(self, code: str) -> str:
        """One of ``RAISED``, ``OPEN`` and ``NOTHING``."""
        if any(signal.code == code for signal in self.outcome.signals):
            return RAISED
        return OPEN if any(each.code == code for each in self.outcome.undetermined) else NOTHING

    def missing(self, code: str) -> tuple[Place, ...]:
        """What an undetermined rule reports."""
        return next((each.missing for each in self.outcome.undetermined if each.code == code), ())

    def offer(self, action: str) -> Offer | None:
        """The action, when it is offered."""
        return next((offer for offer in self.outcome.offers if offer.code == action), None)

    @property
    def responsible(self) -> Responsible | None:
        """Who is responsible."""
        return self.outcome.responsible


class Versions:
    """The old and the new rulebook, in one year and region."""

    def __init__(self, old: Rulebook, new: Rulebook, *, year: int, region: str | None) -> None:
        self.old = old
        self.new = new
        self.year = year
        self.region = region
        self._plans: dict[tuple[int, str], Plan] = {}

    def see(self, facts: Facts, as_of: date, party: str) -> tuple[Seen, Seen]:
        """What the old and the new version say of a dossier."""
        return self._one(self.old, facts, as_of, party), self._one(self.new, facts, as_of, party)

    def check(self, party: str) -> None:
        """Raises ``UnknownRegion`` or ``UnknownYear`` when a version does not have this region or year."""
        for rulebook in (self.old, self.new):
            self._plan(rulebook, party)

    def _plan(self, rulebook: Rulebook, party: str) -> Plan:
        key = (id(rulebook), party)
        if key not in self._plans:
            self._plans[key] = make_plan(rulebook, year=self.year, region=self.region, party=party)
        return self._plans[key]

    def _one(self, rulebook: Rulebook, facts: Facts, as_of: date, party: str) -> Seen:
        dossier = Dossier(str(facts.get("id", "")), self.year, known_to(rulebook, facts))
        case = case_for(dossier, rulebook, party=party, as_of=as_of)
        return Seen(Reference(self._plan(rulebook, party)).evaluate(case))
