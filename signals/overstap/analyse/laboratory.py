"""All possible dossiers of one overstapjaar and region, with the rules as each party reads them, to ask questions of."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from overstap.analyse.consent import hidden_from
from overstap_engine.model.ordinary import Ordinary as Stage
from overstap_engine.model.ordinary import ordinary_dossiers
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Scalar
from overstap_engine.plan import Plan, make_plan
from overstap_engine.prove import (
    FARTHEST,
    Answer,
    Distances,
    Impossible,
    Lit,
    NotSettled,
    Ordinary,
    Question,
    StoppedEarly,
    Universe,
    Witness,
    World,
    domains_of,
    replay,
)

__all__ = ["Found", "Laboratory", "Reply", "Stop"]

Stop = Callable[[], bool]
"""Asked now and then; true: there is no more time."""


@dataclass(frozen=True, slots=True)
class Found:
    """The most ordinary dossier on which everything asked holds; replayed through the reference evaluator."""

    witness: Witness
    stage: Stage
    """The ordinary student it deviates from."""


Reply = Found | Impossible | NotSettled | StoppedEarly


class Laboratory:
    """Asks questions about ``rulebook`` and reads answers; close it after use.

    ``others``: further rulebooks (an older version, a changed one) over the same dossiers: their facts, values and
    ranges count as well. ``free``: parameters that may have any value in a range. ``stop``: when it says so, questions end
    without a claim. ``like``: a laboratory of the same rulebook; this one is then made sooner.
    """

    def __init__(
        self,
        rulebook: Rulebook,
        *,
        year: int,
        region: str | None,
        others: Sequence[Rulebook] = (),
        free: Mapping[str, tuple[int | date, int | date]] | None = None,
        stop: Stop | None = None,
        like: "Laboratory | None" = None,
    ) -> None:
        self.rulebook = rulebook
        self.year = year
        self.region = region
        self.stop = stop
        self.stages = ordinary_dossiers(rulebook, year=year, region=region) or _no_stage(rulebook, year)
        domains = domains_of(
            rulebook, *others, year=year, region=region, known=_values(self.stages, rulebook)
        )
        self._first = date.fromordinal(domains.as_of.low)
        self._last = date.fromordinal(domains.as_of.high)
        self.universe = Universe(domains, self._near(self.stages[0]))
        self._free = free
        self.whole: World = self.universe.world(
            rulebook,
            year=year,
            region=region,
            party=_anyone(rulebook),
            free=free,
            like=None if like is None else like.whole,
        )
        """The rules as someone would read them who sees the whole dossier."""
        for invariant in rulebook.declarations.invariants.values():
            self.universe.assume(invariant.title, self.whole.not_violated(invariant.condition))
        self._parties: dict[tuple[int, str], World] = {}
        self._read: list[World] = [self.whole]
        self._distances: Distances | None = None
        self._plans: dict[str, Plan] = {}

    def close(self) -> None:
        """Frees the solvers."""
        if self._distances is not None:
            self._distances.close()
            self._distances = None
        self.universe.close()

    def party(self, party: str, rulebook: Rulebook | None = None) -> World:
        """The rules (or those of another rulebook) as ``party`` reads them: what it may not see is unknown."""
        book = self.rulebook if rulebook is None else rulebook
        key = (id(book), party)
        if key not in self._parties:
            hidden = hidden_from(party, book, self.universe, year=self.year, region=self.region)
            world = self.universe.world(
                book, year=self.year, region=self.region, party=party, hidden=hidden, like=self.whole
            )
            self._parties[key] = world
            self._read.append(world)
        return self._parties[key]

    def plan(self, party: str) -> Plan:
        """The rules for ``party``, for an evaluator."""
        if party not in self._plans:
            self._plans[party] = make_plan(self.rulebook, year=self.year, region=self.region, party=party)
        return self._plans[party]

    def possible(self, *lits: Lit) -> bool | None:
        """Quick: is there such a dossier? *Yes* is certain, *no* is to be settled by ``ask``; None: no more time."""
        return self.universe.possible(*lits, stop=self.stop)

    def ask(self, parts: Mapping[str, Lit], *, worlds: Iterable[World] | None = None) -> Reply:
        """The most ordinary dossier on which all ``parts`` hold, over every stage of the year; or why there is none.

        ``worlds``: those whose reading the reference evaluator must confirm; by default all that were asked for.
        """
        question = Question(parts)
        if self.possible(*parts.values()) is not True:
            answer = self.universe.solve(question, smallest=False, stop=self.stop)
            if not isinstance(answer, Witness):
                return answer
        best = self._nearest(parts) or self._far_away(parts)
        if isinstance(best, StoppedEarly):
            return best
        replay(self.universe, question, best.witness, worlds=self._read if worlds is None else worlds)
        return best

    def settle(self, parts: Mapping[str, Lit]) -> Answer:
        """Whether all ``parts`` can hold: any dossier, or why there is none. For yes or no; never shown."""
        return self.universe.solve(Question(parts), smallest=False, stop=self.stop)

    def _nearest(self, parts: Mapping[str, Lit]) -> Found | StoppedEarly | None:
        """The first stage with the fewest deviations, looked for close by; None: there is nothing close by."""
        if self._distances is None:
            self._distances = Distances(self.universe, [self._near(stage) for stage in self.stages])
        for below in range(1, FARTHEST + 1):
            for number, stage in enumerate(self.stages):
                within = self._on_its_days(stage, parts)
                if within is None:
                    continue
                reached = self._distances.reaches(number, within.parts.values(), below, self.stop)
                if reached is None:
                    return StoppedEarly()
                found = self._closer(stage, parts, below) if reached else None
                if found is not None:
                    return found if isinstance(found, StoppedEarly) else Found(found, stage)
        return None

    def _far_away(self, parts: Mapping[str, Lit]) -> Found | StoppedEarly:
        """The first stage with the fewest deviations, however many."""
        best: Found | None = None
        found: Answer | None
        for stage in self.stages:
            if best is None:
                found = self._within(stage, parts)
            else:  # only an example with fewer deviations is of any use
                found = self._closer(stage, parts, best.witness.cost)
            if isinstance(found, StoppedEarly):
                return found
            if isinstance(found, Witness):
                best = Found(found, stage)
        if best is None:
            raise AssertionError(f"possible on some day, yet on none: {list(parts)}")
        return best

    def _within(self, stage: Stage, parts: Mapping[str, Lit]) -> Answer:
        question = self._on_its_days(stage, parts)
        if question is None or (
            self.possible(*question.parts.values()) is False and self._surely_not(question)
        ):
            return Impossible((), (), 0)
        return self.universe.solve(question, near=self._near(stage), stop=self.stop)

    def _closer(self, stage: Stage, parts: Mapping[str, Lit], below: int) -> Witness | StoppedEarly | None:
        question = self._on_its_days(stage, parts)
        if question is None:
            return None
        return self.universe.closer(question, self._near(stage), below, stop=self.stop)

    def _on_its_days(self, stage: Stage, parts: Mapping[str, Lit]) -> Question | None:
        """All ``parts``, on a day on which this is the ordinary student; None: there is no such day."""
        first, last = self._days(stage)
        if last < first:
            return None
        return Question({**parts, "peildatum": self.universe.as_of_between(first, last)})

    def _surely_not(self, question: Question) -> bool:
        return not isinstance(self.universe.solve(question, smallest=False, stop=self.stop), Witness)

    def _days(self, stage: Stage) -> tuple[date, date]:
        """The days on which this is the ordinary student, within the days that are looked at."""
        first = self._first if stage is self.stages[0] else max(stage.first, self._first)
        last = self._last if stage.last is None else min(stage.last, self._last)
        return first, last

    def _near(self, stage: Stage) -> Ordinary:
        return Ordinary(stage.facts, min(max(stage.first, self._first), self._last))


def _no_stage(rulebook: Rulebook, year: int) -> tuple[Stage, ...]:
    """For a rulebook that declares no ordinary student: one of whom nothing is known."""
    known: Facts = {"overstapjaar": year, "id": "gewone-leerling"}
    facts = {name: value for name, value in known.items() if name in rulebook.vocabulary.facts}
    return (Stage("", date(year, 1, 1), None, facts),)


def _anyone(rulebook: Rulebook) -> str:
    return rulebook.vocabulary.parties[0]


def _values(stages: Iterable[Stage], rulebook: Rulebook) -> Mapping[str, list[Scalar]]:
    """Every value that an ordinary student has must be possible."""
    found: dict[str, list[Scalar]] = {}
    for stage in stages:
        for name, value in _pairs(stage.facts):
            found.setdefault(name, []).append(value)
    found.setdefault("id", ["gewone-leerling"])
    return found


def _pairs(facts: Facts) -> Iterator[tuple[str, Scalar]]:
    for name, value in facts.items():
        if isinstance(value, tuple):
            yield from ((f"{name}.{field}", one) for item in value for field, one in item.items())
        else:
            yield name, value
