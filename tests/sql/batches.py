"""Generated rulebooks with whole dossiers, consents included, and what the reference says of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

from overstap.bundled import bundled_rulebook
from overstap.cohort.databases.batch import SqlEvaluator
from overstap.dossier import Dossier, read_dossiers
from overstap.parties import case_for
from overstap.synth import Cohort, bundled_assumptions
from overstap_engine.evaluate.outcome import Outcome
from overstap_engine.evaluate.reference import Reference
from overstap_engine.plan import Plan, make_plan
from tests.evaluate.agreement import canonical
from tests.generators.choices import Seeded
from tests.generators.dossier import boundaries_of, make_facts, values_of
from tests.generators.names import LARGE, SMALL
from tests.generators.parameter import YEARS
from tests.generators.rulebook import make_rulebook

__all__ = [
    "AS_OF",
    "Difference",
    "Question",
    "bundled_question",
    "expected",
    "first_difference",
    "rulebook_question",
    "seeded_question",
]

AS_OF = date(2026, 5, 1)
"""The peildatum for the rulebook that comes with overstap."""


@dataclass(frozen=True, slots=True)
class Question:
    """Dossiers of one plan on one peildatum."""

    plan: Plan
    dossiers: tuple[Dossier, ...]
    as_of: date


@dataclass(frozen=True, slots=True)
class Difference:
    """A dossier of which SQL and the reference say different things."""

    dossier: Dossier
    expected: str
    actual: str

    def __str__(self) -> str:
        return f"{self.dossier}\nreference: {self.expected}\nsql:       {self.actual}"


def seeded_question(seed: int, dossiers: int) -> Question:
    """The question that belongs to a seed; two in three are large."""
    choices = Seeded(f"sql {seed}")
    rulebook = make_rulebook(choices, SMALL if seed % 3 == 0 else LARGE)
    year = choices.pick(YEARS)
    region = choices.pick((None, *sorted(rulebook.regions)))
    party = choices.pick(rulebook.vocabulary.parties)
    plan = make_plan(rulebook, year=year, region=region, party=party)
    boundaries = boundaries_of(plan)
    as_of = choices.pick(values_of(choices, boundaries).dates)
    made: list[Dossier] = []
    for _ in range(dossiers):
        facts = make_facts(choices, rulebook.vocabulary, year, values_of(choices, boundaries))
        made.append(Dossier("L-0001", year, facts))
    return Question(plan, tuple(made), as_of)


def bundled_question(
    party: str, dossiers: int, region: str | None = None, seed: int | None = None
) -> Question:
    """Dossiers at the boundaries of the rulebook that comes with overstap."""
    choices, rulebook = Seeded(f"sql {party}" if seed is None else f"sql {party} {seed}"), bundled_rulebook()
    plan = make_plan(rulebook, year=AS_OF.year, region=region, party=party)
    boundaries = boundaries_of(plan)
    made = [
        make_facts(choices, rulebook.vocabulary, AS_OF.year, values_of(choices, boundaries))
        for _ in range(dossiers)
    ]
    return Question(plan, tuple(Dossier("L-0001", AS_OF.year, facts) for facts in made), AS_OF)


def rulebook_question(seed: int, dossiers: int, party: str | None = None) -> Question:
    """As many dossiers at the boundaries of that rulebook as of synthetic students; parties and regions take turns."""
    rulebook = bundled_rulebook()
    parties, regions = sorted(rulebook.vocabulary.parties), (None, *sorted(rulebook.regions))
    region = regions[seed // len(parties) % len(regions)]
    question = bundled_question(party or parties[seed % len(parties)], dossiers - dossiers // 2, region, seed)
    cohort = Cohort.of(max(dossiers // 2, 1), seed, AS_OF.year, bundled_assumptions())
    lines = "\n".join(cohort.lines(AS_OF)).encode()
    students = [each for each in read_dossiers(BytesIO(lines), rulebook) if isinstance(each, Dossier)]
    assert len(students) == max(dossiers // 2, 1), "every synthetic student has a sound dossier"
    return replace(question, dossiers=question.dossiers + tuple(students))


def expected(question: Question) -> list[Outcome]:
    """What the reference says."""
    oracle = Reference(question.plan)
    plan = question.plan
    return [
        oracle.evaluate(case_for(dossier, plan.rulebook, party=plan.party, as_of=question.as_of))
        for dossier in question.dossiers
    ]


def first_difference(question: Question, evaluator: SqlEvaluator) -> Difference | None:
    """The first dossier of which the evaluator says something else than the reference."""
    actual: Sequence[Outcome] = evaluator.evaluate_many(question.dossiers, question.as_of)
    for dossier, right, found in zip(question.dossiers, expected(question), actual, strict=True):
        if canonical(right) != canonical(found):
            return Difference(dossier, canonical(right), canonical(found))
    return None
