"""From the outcome of an evaluator to the result that people and systems read."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from overstap.because import Because, because_of
from overstap.result import (
    ActionReport,
    CitationReport,
    FactReport,
    MissingFact,
    OpenRule,
    Question,
    ResponsibleReport,
    Result,
    RulebookReport,
    SignalReport,
)
from overstap_engine.evaluate.outcome import Case, Offer, Outcome, Place, Responsible, Signal, Undetermined
from overstap_engine.model.rulebook import Action, Charge, Citation, Rule
from overstap_engine.model.values import Scalar
from overstap_engine.model.vocabulary import Fact, ListFact
from overstap_engine.plan.plan import Plan

__all__ = ["Reporter"]


@dataclass(frozen=True, slots=True)
class _Told:
    """What a report says about every signal of one rule."""

    rule: Rule
    because: Because
    citations: tuple[CitationReport, ...]
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """What a report says about one fact or list."""

    of: Fact | ListFact
    order: int
    default: Scalar | None
    fields: tuple[str, ...]


_RECORDED: Final = "Zo vastgelegd in het dossier"


class Reporter:
    """Makes the results of one plan; all that is the same for every dossier is worked out once. Immutable."""

    def __init__(self, plan: Plan) -> None:
        rulebook, vocabulary = plan.rulebook, plan.rulebook.vocabulary
        everything: tuple[Fact | ListFact, ...] = (*vocabulary.facts.values(), *vocabulary.lists.values())
        self._party = plan.party
        self._rulebook = RulebookReport(rulebook.name, rulebook.version, rulebook.fingerprint)
        self._known = {of.id: _known(of, order) for order, of in enumerate(everything)}
        self._told = {code: _told(rulebook.rules[code], plan) for code in plan.ranked}
        self._actions = {code: rulebook.actions[code] for code in plan.actions}
        self._citations = {code: _citations(action.citations) for code, action in self._actions.items()}
        charges = () if rulebook.responsibility is None else rulebook.responsibility.charges
        self._charges: dict[str | None, Charge] = {charge.id: charge for charge in charges}

    def result(self, name: str, case: Case, outcome: Outcome) -> Result:
        """The result for the dossier with pseudonym ``name``."""
        offered = frozenset(offer.code for offer in outcome.offers)
        return Result(
            dossier=name,
            as_of=case.as_of,
            party=self._party,
            rulebook=self._rulebook,
            responsible=None if outcome.responsible is None else self.responsible(outcome.responsible),
            signals=tuple([self.signal(signal, case, outcome, offered) for signal in outcome.signals]),
            actions=tuple([self.action(offer) for offer in outcome.offers]),
            undetermined=tuple([self.undetermined(rule) for rule in outcome.undetermined]),
            missing=tuple(self.missing(outcome)),
        )

    def responsible(self, found: Responsible) -> ResponsibleReport:
        """Who is responsible, in words."""
        charge = self._charges.get(found.charge)
        because = None if charge is None else charge.title
        return ResponsibleReport(
            now=found.party,
            because=_RECORDED if charge is None and found.party is not None else because,
            then=found.then,
            since=found.since,
            lacking=self._questions(found.missing),
            citations=() if charge is None else _citations(charge.citations),
        )

    def signal(self, signal: Signal, case: Case, outcome: Outcome, offered: frozenset[str]) -> SignalReport:
        """One raised signal; ``offered``: the codes of the offers in ``outcome``."""
        told = self._told[signal.code]
        rule = told.rule
        return SignalReport(
            code=rule.code,
            title=rule.title,
            phase=rule.phase,
            urgency=rule.urgency,
            because=self.because(rule.code, case, outcome),
            facts=tuple([self.fact(place, case) for place in signal.support]),
            citations=told.citations,
            actions=self.actions(rule.code, offered),
        )

    def rule(self, code: str) -> tuple[Rule, tuple[CitationReport, ...]]:
        """A rule, and where it comes from."""
        told = self._told[code]
        return told.rule, told.citations

    def because(self, code: str, case: Case, outcome: Outcome) -> str:
        """Why a rule is raised, in words."""
        return self._told[code].because.text(case, outcome.derived)

    def actions(self, code: str, offered: frozenset[str]) -> tuple[str, ...]:
        """The offers that a rule asks for."""
        return tuple([action for action in self._told[code].actions if action in offered])

    def fact(self, place: Place, case: Case) -> FactReport:
        """One fact that made a signal true."""
        known = self._known[place.fact]
        sent = case.facts.get(place.fact)
        if place.index is not None and place.field is not None and isinstance(sent, tuple):
            return FactReport(str(place), sent[place.index].get(place.field), known.of.holders, False)
        assumed = sent is None and known.default is not None
        return FactReport(str(place), known.default if assumed else sent, known.of.holders, assumed)

    def action(self, offer: Offer) -> ActionReport:
        """One recommended action."""
        action: Action = self._actions[offer.code]
        return ActionReport(
            code=action.code,
            title=action.title,
            roles=action.roles,
            due=offer.due,
            asked_by=offer.because,
            provided=self._questions(offer.missing),
            conditional=offer.conditional,
            citations=self._citations[offer.code],
        )

    def undetermined(self, rule: Undetermined) -> OpenRule:
        """One rule that could still be raised."""
        return OpenRule(rule.code, tuple(map(str, rule.missing)))

    def _questions(self, places: tuple[Place, ...]) -> tuple[Question, ...]:
        return tuple(
            [
                Question(str(place), self._question(place), self._known[place.fact].of.holders)
                for place in places
            ]
        )

    def missing(self, outcome: Outcome) -> Iterable[MissingFact]:
        """Each missing fact once, in the vocabulary's order, then item index, then field order."""
        waiting: dict[Place, list[str]] = {}
        for rule in outcome.undetermined:
            for place in rule.missing:
                waiting.setdefault(place, []).append(rule.code)
        for place in sorted(waiting, key=self.order):
            yield self.missing_fact(place, tuple(sorted(waiting[place])))

    def missing_fact(self, place: Place, codes: tuple[str, ...]) -> MissingFact:
        """One missing fact and the rules that wait for it."""
        return MissingFact(str(place), self._question(place), self._known[place.fact].of.holders, codes)

    def order(self, place: Place) -> tuple[int, int, int]:
        """Sorts places as the vocabulary does."""
        known = self._known[place.fact]
        if place.index is None or place.field is None:
            return (known.order, -1, -1)
        return (known.order, place.index, known.fields.index(place.field))

    def _question(self, place: Place) -> str:
        of = self._known[place.fact].of
        return of.fields[place.field].question if isinstance(of, ListFact) and place.field else of.question


def _known(of: Fact | ListFact, order: int) -> _Known:
    match of:
        case Fact():
            return _Known(of, order, of.default, ())
        case ListFact():
            return _Known(of, order, None, tuple(of.fields))


def _told(rule: Rule, plan: Plan) -> _Told:
    because = because_of(rule.because, plan)
    return _Told(rule, because, _citations(rule.citations), tuple(sorted(rule.actions)))


def _citations(citations: tuple[Citation, ...]) -> tuple[CitationReport, ...]:
    pairs = sorted({(citation.source, citation.place) for citation in citations})
    return tuple(CitationReport(source, place) for source, place in pairs)
