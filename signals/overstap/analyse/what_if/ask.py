"""What if: the smallest changes that would clear a signal, or that would raise it."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from overstap.analyse.what_if.changes import Alternative, Blocked, Status, WhatIf
from overstap.analyse.what_if.freedom import Answers, Anything, Influenced
from overstap.analyse.what_if.ground import Ground
from overstap.analyse.what_if.lapse import lapses_on
from overstap.analyse.what_if.search import AGREEMENT, OTHER, Dead, Met, Search
from overstap.analyse.what_if.words import changes_of
from overstap.analyse.wording import clause
from overstap.dossier import Dossier
from overstap.parties import visibility_of
from overstap.result import Question
from overstap_engine.evaluate.outcome import Case, Outcome
from overstap_engine.evaluate.reference import Reference
from overstap_engine.explain import NotVisible, explain_rule
from overstap_engine.explain.phrases import Phrases
from overstap_engine.explain.tree import Explained, ExplainedJunction, ExplainedQuestion
from overstap_engine.model.condition import AllOf, AsOf
from overstap_engine.model.consent import CONSENT_LIST
from overstap_engine.model.dependencies import reads
from overstap_engine.plan import Plan
from overstap_engine.prove import Witness
from overstap_engine.prove.encode.domains import AS_OF

__all__ = ["MOST", "Disagreement", "WhatIfs", "what_if"]

MOST: Final = 3
"""So many alternatives are shown."""
_CANDIDATES: Final = 5
"""So many are looked for."""


class Disagreement(AssertionError):
    """The reference evaluator does not confirm an alternative: nothing may be shown."""


class WhatIfs:
    """Answers about one dossier as one party may see it on ``as_of``; close it after use.

    Raises ``OutsideDomain`` when the dossier or the peildatum lies outside what the rulebook declares, and
    ``SolverMissing``.
    """

    def __init__(self, plan: Plan, dossier: Dossier, as_of: date) -> None:
        self._plan = plan
        self._dossier = dossier
        self._reference = Reference(plan)
        self._visibility = visibility_of(plan.rulebook)
        self._case = self._visibility.case(dossier, party=plan.party, as_of=as_of)
        self._outcome = self._reference.evaluate(self._case)
        self._raised = frozenset(signal.code for signal in self._outcome.signals)
        self.ground = Ground(plan, self._case)

    def close(self) -> None:
        """Frees the solver."""
        self.ground.close()

    @property
    def raised(self) -> tuple[str, ...]:
        """Codes of the signals that the party gets now, in the order of the outcome."""
        return tuple(signal.code for signal in self._outcome.signals)

    def about(self, code: str) -> WhatIf:
        """What would make a difference to the signal ``code``. Raises ``KeyError`` and ``NotVisible``."""
        rule = self._plan.rulebook.rules[code]
        if self._plan.party not in rule.visible_to:
            raise NotVisible(code, self._plan.party)
        missing = {each.code: each.missing for each in self._outcome.undetermined}
        status = Status.UNDETERMINED if code in missing else Status.CLEAR
        status = Status.RAISED if code in self._raised else status
        blank = WhatIf(self._dossier.id, self._case.as_of, self._plan.party, code, rule.title, status)
        match status:
            case Status.RAISED:
                return self._advice(blank)
            case Status.CLEAR:
                return self._explanation(blank)
            case Status.UNDETERMINED:
                return self._answers(blank)

    # -- three situations -------------------------------------------------------------------------------------

    def _advice(self, blank: WhatIf) -> WhatIf:
        ground = self.ground
        freedom = Influenced(ground)
        search = Search(ground, freedom, ground.cleared(blank.code), self.new_signals)
        dead = search.up_to(_CANDIDATES)
        best = sorted(search.found, key=self._rank)[:MOST]
        told = tuple(self._cleared(blank.code, met) for met in best)
        if told or dead is None:
            return replace(blank, clears=told)
        day = lapses_on(
            self._plan, self._reference, self._visibility, self._dossier, self._case.as_of, blank.code
        )
        return replace(blank, blocked=self._blocked(blank.code, dead), lapses_on=day)

    def _explanation(self, blank: WhatIf) -> WhatIf:
        ground = self.ground
        reason = self._silent_because(blank.code)
        if reason:
            return replace(blank, reason=reason)
        search = Search(ground, Anything(ground, self._same_sight()), ground.raised(blank.code))
        dead = search.up_to(1)
        told = tuple(self._brought(blank.code, met) for met in search.found)
        return _settled(replace(blank, raises=told), None if told else dead)

    def _answers(self, blank: WhatIf) -> WhatIf:
        ground = self.ground
        missing = next(each.missing for each in self._outcome.undetermined if each.code == blank.code)
        freedom = Answers(ground, missing)
        raising = Search(ground, freedom, ground.raised(blank.code))
        clearing = Search(ground, freedom, ground.cleared(blank.code))
        dead = [search.up_to(MOST) for search in (raising, clearing)]
        told = replace(
            blank,
            raises=tuple(self._brought(blank.code, met) for met in raising.found),
            clears=tuple(self._cleared(blank.code, met) for met in clearing.found),
            questions=tuple(self._questions(place.fact for place in missing)),
        )
        for search, reply in zip((raising, clearing), dead, strict=True):
            told = _settled(told, None if search.found else reply)
        return told

    def _rank(self, met: Met) -> tuple[bool, int, int]:
        """Other facts first; then as few as possible; then what few other signals look at, as it fits this one best."""
        names = {each.fact for each in met.differences}
        new = [each for each in met.differences if each.old is None and each.slot is not None]
        changes = len(met.differences) - sum(each.field is not None for each in new)
        ground = self.ground
        spread = sum(not names.isdisjoint(ground.inputs(code)) for code in self._plan.ranked)
        return met.again, changes, spread

    # -- each alternative, replayed ---------------------------------------------------------------------------

    def _cleared(self, code: str, met: Met) -> Alternative:
        after = self._replayed(met)
        raised = {signal.code for signal in after.signals}
        undecided = {each.code for each in after.undetermined}
        if code in raised | undecided or (code in self._raised and not raised <= self._raised):
            raise Disagreement(f"{code} does not go away, or brings {sorted(raised - self._raised)}")
        gone = tuple(one for one in self.raised if one not in raised and one != code)
        return Alternative(changes_of(self.ground, met), gone)

    def _brought(self, code: str, met: Met) -> Alternative:
        if code not in {signal.code for signal in self._replayed(met).signals}:
            raise Disagreement(f"{code} does not come")
        return Alternative(changes_of(self.ground, met))

    def _replayed(self, met: Met) -> Outcome:
        """The changes made in the whole dossier, read by the party, for the reference evaluator."""
        facts = dict(self._dossier.facts)
        for name in dict.fromkeys(each.fact for each in met.differences if each.fact != AS_OF):
            value = met.witness.facts.get(name)
            facts.pop(name, None)
            if value is not None:
                facts[name] = value
        changed = Dossier(self._dossier.id, self._dossier.year, facts)
        return self._reference.evaluate(
            self._visibility.case(changed, party=self._plan.party, as_of=met.witness.as_of)
        )

    def new_signals(self, witness: Witness) -> Iterable[str]:
        """Signals that are not given now; in the order of the outcome."""
        hidden = self._case.hidden
        facts = {name: value for name, value in witness.facts.items() if name not in hidden}
        outcome = self._reference.evaluate(Case(facts, witness.as_of, hidden))
        return [signal.code for signal in outcome.signals if signal.code not in self._raised]

    # -- around it --------------------------------------------------------------------------------------------

    def _silent_because(self, code: str) -> str:
        """Why nothing in the dossier can matter. Nobody is told what would be if a student had not died."""
        year, rule = self._plan.year, self._plan.rulebook.rules[code]
        ground = self.ground
        if not ground.universe.on(ground.near.facts, ground.near.as_of).holds(ground.world.scope.true):
            return "Het regelboek geldt niet voor dit dossier. Daarom komt er geen enkel signaal."
        if not (rule.valid_from or year) <= year <= (rule.valid_to or year):
            return f"Deze regel geldt niet in het overstapjaar {year}."
        return ""

    def _same_sight(self) -> tuple[date, date] | None:
        """The days around the peildatum on which the party may see the same."""
        domain, as_of = self.ground.domains.as_of, self._case.as_of
        if CONSENT_LIST in self._case.hidden:
            return None
        days = sorted(self._visibility.consent_days(self._dossier))
        before = [day for day in days if day <= as_of]
        after = [day for day in days if day > as_of]
        first = max([date.fromordinal(domain.low), *before[-1:]])
        last = min([date.fromordinal(domain.high), *(day - timedelta(days=1) for day in after[:1])])
        return first, last

    def _questions(self, names: Iterable[str]) -> Iterable[Question]:
        vocabulary = self._plan.rulebook.vocabulary
        for name in dict.fromkeys(names):
            about = vocabulary.lists.get(name) or vocabulary.facts[name]
            yield Question(name, about.question, about.holders)

    def _blocked(self, code: str, dead: Dead) -> Blocked:
        instead = tuple(part.removeprefix(OTHER) for part in dead.core if part.startswith(OTHER))
        return Blocked(
            fixed=() if instead else self._fixed(code),
            agreements=tuple(
                part.removeprefix(AGREEMENT) for part in dead.core if part.startswith(AGREEMENT)
            ),
            instead=instead,
        )

    def _fixed(self, code: str) -> tuple[str, ...]:
        """The conditions that hold, in words; that of the peildatum is what passes by itself."""
        part = explain_rule(self._plan, self._case, code).part
        whole = isinstance(part, ExplainedJunction) and isinstance(part.condition, AllOf)
        parts = part.parts if isinstance(part, ExplainedJunction) and whole else (part,)
        return tuple(dict.fromkeys(words for one in parts if (words := self._as_it_is(one))))

    def _as_it_is(self, part: Explained) -> str:
        """One condition that holds; '' for one that only looks at the peildatum, or at what the party may not see."""
        rulebook, asked = self._plan.rulebook, reads(part.condition)
        if not self._case.hidden.isdisjoint(asked.facts | asked.lists):
            return ""
        if not isinstance(part, ExplainedQuestion):
            return clause(part.condition, rulebook, year=self._plan.year, region=self._plan.region)
        subject = part.condition.subject
        if isinstance(subject, AsOf):
            return ""
        phrases = Phrases(rulebook, self._plan.parameters)
        return f"{phrases.subject(subject)} is {phrases.value(subject, part.subject.values[0])}"


def _settled(told: WhatIf, dead: Dead | None) -> WhatIf:
    """Whether a *no* covers lists of any length."""
    if dead is None or dead.items is None:
        return told
    return replace(told, settled=False, items=dead.items)


def what_if(plan: Plan, dossier: Dossier, as_of: date, code: str) -> WhatIf:
    """One question about one dossier; raises as ``WhatIfs`` does."""
    with closing(WhatIfs(plan, dossier, as_of)) as asked:
        return asked.about(code)
