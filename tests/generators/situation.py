"""A situation: one rulebook, planned for a year, a region and a party, with dossiers to evaluate."""

from dataclasses import dataclass

from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan import Plan, make_plan
from tests.generators.choices import Choices, Seeded
from tests.generators.dossier import boundaries_of, make_case
from tests.generators.names import LARGE, SMALL, Size
from tests.generators.parameter import YEARS
from tests.generators.rulebook import make_rulebook
from tests.generators.to_yaml import rulebook_yaml

__all__ = ["Situation", "make_situation", "seeded_situation"]


@dataclass(frozen=True, slots=True, repr=False)
class Situation:
    """What is evaluated."""

    rulebook: Rulebook
    year: int
    region: str | None
    party: str
    cases: tuple[Case, ...]

    def __repr__(self) -> str:
        """The rulebook as its author would write it: this is what a failing test shows."""
        head = f"year {self.year}, region {self.region}, party {self.party}"
        return "\n".join([head, rulebook_yaml(self.rulebook), *map(repr, self.cases)])

    def plan(self) -> Plan:
        """A new plan."""
        return make_plan(self.rulebook, year=self.year, region=self.region, party=self.party)


def make_situation(choices: Choices, size: Size, cases: int) -> Situation:
    """A rulebook, and ``cases`` dossiers on its boundaries."""
    rulebook = make_rulebook(choices, size)
    year = choices.pick(YEARS)
    region = choices.pick((None, *sorted(rulebook.regions)))
    party = choices.pick(rulebook.vocabulary.parties)
    plan = make_plan(rulebook, year=year, region=region, party=party)
    boundaries = boundaries_of(plan)
    made = tuple(make_case(choices, plan, boundaries) for _ in range(cases))
    return Situation(rulebook, year, region, party, made)


def seeded_situation(seed: int, cases: int) -> Situation:
    """The situation that belongs to a seed; two in three are large."""
    return make_situation(Seeded(seed), SMALL if seed % 3 == 0 else LARGE, cases)
