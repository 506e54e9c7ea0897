"""An explanation in lines of plain Dutch, ready to be laid out: why, and why not.

A line is *met* when it says what is needed there. Under a decided part only what decided it is shown, so that nobody
has to read past facts that did not matter.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from overstap_engine.explain.phrases import Phrases
from overstap_engine.explain.shortfall import shortfall
from overstap_engine.explain.tree import (
    AggregateItem,
    Evidence,
    Explained,
    ExplainedAggregate,
    ExplainedDerivation,
    ExplainedFirstKnown,
    ExplainedItems,
    ExplainedJunction,
    ExplainedQuestion,
    ExplainedRule,
    ExplainedSignals,
    ExplainedTally,
    ExplainedTruth,
)
from overstap_engine.model.condition import AllOf, AnyOf, AsOf, FieldRef, NoneOf, Not, Quantified, Quantifier
from overstap_engine.model.values import ABSENT, Truth
from overstap_engine.plan import Plan
from overstap_engine.text.dutch import dutch_list
from overstap_engine.text.identifiers import words_of

__all__ = ["Line", "Report"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an explanation."""

    depth: int
    met: Truth
    """Does this part say what is needed here? None: not known yet."""
    text: str
    note: str = ""
    """What stands in the way or what to ask: ``13 dagen te vroeg``, ``aangenomen``."""


class Report:
    """Words explanations for one plan."""

    def __init__(
        self,
        plan: Plan,
        hidden: frozenset[str] = frozenset(),
        name_party: Callable[[str], str] = str,
    ) -> None:
        """``hidden``: what the party may not see; ``name_party``: how texts name a party, by default its id."""
        self._rulebook = plan.rulebook
        self._phrases = Phrases(plan.rulebook, plan.parameters)
        self._hidden = hidden
        self._name_party = name_party

    def lines(self, rule: ExplainedRule) -> tuple[Line, ...]:
        """Every condition of the rule, each with what decided it."""
        return tuple(self._rule_lines(rule, 0))

    def blockers(self, rule: ExplainedRule) -> tuple[Line, ...]:
        """Only what stands in the way of raising the rule; empty when it is raised."""
        if rule.truth is True:
            return ()
        outside = tuple(self._outside(rule, 0))
        return outside or tuple(self._blocking(rule.part, True, self._phrases, 0))

    # -- the rule as a whole --------------------------------------------------------------------------------------

    def _rule_lines(self, rule: ExplainedRule, depth: int) -> Iterator[Line]:
        yield from self._outside(rule, depth)
        if isinstance(rule.part, ExplainedJunction) and isinstance(rule.part.condition, AllOf):
            for part in rule.part.parts:
                yield from self._lines(part, True, depth, self._phrases)
        else:
            yield from self._lines(rule.part, True, depth, self._phrases)

    def _outside(self, rule: ExplainedRule, depth: int) -> Iterator[Line]:
        if not rule.in_scope:
            yield Line(depth, False, "het regelboek geldt niet voor dit dossier")
        if not rule.applies:
            years = self._rulebook.rules[rule.code]
            span = f"{years.valid_from or '…'} tot en met {years.valid_to or '…'}"
            yield Line(depth, False, f"de regel geldt alleen in de overstapjaren {span}")

    # -- what stands in the way -------------------------------------------------------------------------------------

    def _blocking(self, part: Explained, wanted: bool, phrases: Phrases, depth: int) -> Iterator[Line]:
        if part.truth is wanted:
            return
        match part:
            case ExplainedJunction():
                yield from self._blocking_parts(part, wanted, phrases, depth)
            case ExplainedQuestion(subject=Evidence(derivation=ExplainedTruth(part=derived))):
                yield next(self._lines(part, wanted, depth, phrases))
                aim = wanted if derived.truth is None else not derived.truth
                yield from self._blocking(derived, aim, self._phrases, depth + 1)
            case ExplainedQuestion():
                yield next(self._lines(part, wanted, depth, phrases))
            case ExplainedItems() | ExplainedSignals() | ExplainedTally():
                yield from self._lines(part, wanted, depth, phrases)
            case _:
                assert_never(part)

    def _blocking_parts(
        self, junction: ExplainedJunction, wanted: bool, phrases: Phrases, depth: int
    ) -> Iterator[Line]:
        inner = _inner(junction.condition, wanted)
        # an unknown part does not matter while another part is plainly in the way
        plainly = junction.truth is not None
        in_the_way = [p for p in junction.parts if p.truth is not inner and not (plainly and p.truth is None)]
        if len(in_the_way) > 1 and not _all_needed(junction.condition, wanted):
            yield Line(depth, _met(junction.truth, wanted), "één hiervan is genoeg")
            depth += 1
        for part in in_the_way:
            yield from self._blocking(part, inner, phrases, depth)

    # -- every line ---------------------------------------------------------------------------------------------------

    def _lines(self, part: Explained, wanted: bool, depth: int, phrases: Phrases) -> Iterator[Line]:
        met = _met(part.truth, wanted)
        match part:
            case ExplainedJunction(condition, truth, parts):
                inner = _inner(condition, wanted)
                chosen = _deciding(parts, condition, truth)
                if len(chosen) == 1 and len(parts) > 1:
                    yield from self._lines(chosen[0], inner, depth, phrases)
                    return
                yield Line(depth, met, _junction_words(condition, wanted))
                for child in chosen:
                    yield from self._lines(child, inner, depth + 1, phrases)
            case ExplainedQuestion():
                yield from self._question(part, wanted, depth, phrases)
            case ExplainedItems():
                yield from self._items(part, wanted, depth)
            case ExplainedSignals(_, _, rules):
                yield Line(depth, met, _signals_words(rules, wanted))
                for rule in rules:
                    if part.truth is None or rule.truth is part.truth:
                        yield Line(
                            depth + 1,
                            _met(rule.truth, wanted),
                            f"signaal {rule.code} {_TRUTH_WORDS[rule.truth]}",
                        )
                        yield from self._rule_lines(rule, depth + 2)
            case ExplainedTally():
                yield from self._tally(part, met, depth)
            case _:
                assert_never(part)

    def _question(
        self, part: ExplainedQuestion, wanted: bool, depth: int, phrases: Phrases
    ) -> Iterator[Line]:
        subject = part.subject
        value = phrases.value(part.condition.subject, subject.values[0])
        needed = phrases.asked(part.condition, wanted)
        text = f"{phrases.subject(part.condition.subject)} is {value}"
        if needed != value:
            text = f"{text}; nodig: {needed}"
        notes = [shortfall(part, wanted), "aangenomen" if subject.assumed else ""]
        if part.truth is None:
            notes.append(self._ask(part))
        yield Line(depth, _met(part.truth, wanted), text, "; ".join(note for note in notes if note))
        for evidence in (subject, *part.operands):
            yield from self._evidence(evidence, depth + 1)

    def _ask(self, part: ExplainedQuestion) -> str:
        """Whom to ask for the first unknown fact of a question."""
        bases = [evidence.base for evidence in part.operands if evidence.base is not None]
        for evidence in (part.subject, *part.operands, *bases):
            if evidence.values[0] is None and evidence.place is not None:
                return self._ask_holders(evidence.place.fact, evidence.holders)
        return ""

    def _ask_holders(self, fact: str, holders: tuple[str, ...]) -> str:
        if fact in self._hidden or not holders:
            return "onbekend"
        return f"onbekend: vraag het aan {dutch_list([self._name_party(h) for h in holders], 'of')}"

    def _items(self, part: ExplainedItems, wanted: bool, depth: int) -> Iterator[Line]:
        condition = part.condition
        met = _met(part.truth, wanted)
        head = self._phrases.about_items(condition)
        if part.items is None:
            holders = self._rulebook.vocabulary.lists[condition.list].holders
            yield Line(
                depth, met, f"{head}: de lijst is onbekend", self._ask_holders(condition.list, holders)
            )
            return
        yield Line(depth, met, head if part.items else f"{head}: de lijst is leeg")
        none_wanted = isinstance(condition, Quantified) and condition.quantifier is Quantifier.GEEN_ENKEL
        inside = self._phrases.within(condition.list)
        for item in part.items:
            yield Line(depth + 1, _met(item.part.truth, not none_wanted), f"nummer {item.index + 1}")
            yield from self._lines(item.part, not none_wanted, depth + 2, inside)

    def _tally(self, part: ExplainedTally, met: Truth, depth: int) -> Iterator[Line]:
        raised = [signal for signal in part.signals if signal.truth is True]
        count = len({signal.phase for signal in raised}) if part.condition.phases else len(raised)
        yield Line(depth, met, f"{self._phrases.tally(part.condition)}; nu: {count}")
        for signal in part.signals:
            if signal.truth is not False:
                text = f"signaal {signal.code} (fase {words_of(signal.phase)}) {_TRUTH_WORDS[signal.truth]}"
                yield Line(depth + 1, signal.truth, text)

    # -- where a value comes from -----------------------------------------------------------------------------------------

    def _evidence(self, evidence: Evidence, depth: int) -> Iterator[Line]:
        if evidence.derivation is not None:
            yield from self._derivation(evidence.derivation, depth)
        if evidence.base is not None:
            yield from self._evidence(evidence.base, depth)

    def _derivation(self, derivation: ExplainedDerivation, depth: int) -> Iterator[Line]:
        match derivation:
            case ExplainedTruth(_, _, value, part):
                # why it is what it is: a nee is explained by what made it nee
                yield from self._lines(part, value is not False, depth, self._phrases)
            case ExplainedFirstKnown(_, _, _, operands):
                yield from self._first_known(operands, depth)
            case ExplainedAggregate():
                yield from self._aggregate(derivation, depth)
            case _:
                assert_never(derivation)

    def _first_known(self, operands: tuple[Evidence, ...], depth: int) -> Iterator[Line]:
        for position, evidence in enumerate(operands):
            written = evidence.written
            if isinstance(written, FieldRef):
                raise TypeError("a field outside a list body")
            known = evidence.values[0] is not None and evidence.values[0] is not ABSENT
            text = f"{self._phrases.operand(AsOf(), written)} is {self._phrases.value(AsOf(), evidence.values[0])}"
            yield Line(depth, True if known else None, text, "aangenomen" if known and position > 0 else "")
            yield from self._evidence(evidence, depth + 1)
            if known:
                return

    def _aggregate(self, derivation: ExplainedAggregate, depth: int) -> Iterator[Line]:
        items = derivation.definition.list
        if derivation.items is None:
            holders = self._rulebook.vocabulary.lists[items].holders
            text = f"de lijst {self._phrases.fact(items)} is onbekend"
            yield Line(depth, None, text, self._ask_holders(items, holders))
        elif not derivation.items:
            yield Line(depth, True, f"de lijst {self._phrases.fact(items)} is leeg")
        else:
            for item in derivation.items:
                yield from self._aggregate_item(items, item, depth)

    def _aggregate_item(self, items: str, item: AggregateItem, depth: int) -> Iterator[Line]:
        counts = _COUNTS[item.where.truth]
        day = self._phrases.value(AsOf(), item.by)
        yield Line(
            depth,
            item.where.truth,
            f"nummer {item.index + 1} van {self._phrases.fact(items)}: {day}, {counts}",
        )
        if item.where.truth is not True:
            yield from self._blocking(item.where, True, self._phrases.within(items), depth + 1)


_TRUTH_WORDS: Mapping[Truth, str] = {
    True: "wordt gegeven",
    False: "wordt niet gegeven",
    None: "is nog niet te bepalen",
}
_COUNTS: Mapping[Truth, str] = {True: "telt mee", False: "telt niet mee", None: "telt misschien mee"}


def _met(truth: Truth, wanted: bool) -> Truth:
    return None if truth is None else truth is wanted


def _inner(condition: AllOf | AnyOf | NoneOf | Not, wanted: bool) -> bool:
    """What the parts must be for the whole to be as wanted."""
    return wanted if isinstance(condition, (AllOf, AnyOf)) else not wanted


def _all_needed(condition: AllOf | AnyOf | NoneOf | Not, wanted: bool) -> bool:
    """Must every part be so, or is one enough?"""
    match condition:
        case AllOf():
            return wanted
        case AnyOf():
            return not wanted
        case NoneOf():
            return wanted
        case Not():
            return True
        case _:
            assert_never(condition)


def _deciding(
    parts: tuple[Explained, ...], condition: AllOf | AnyOf | NoneOf | Not, truth: Truth
) -> tuple[Explained, ...]:
    """The parts that made the junction what it is; all of them while it is undecided."""
    if truth is None:
        return tuple(part for part in parts if part.truth is None)
    if _all_needed(condition, truth):
        return parts
    decided = _inner(condition, truth)
    return tuple(part for part in parts if part.truth is decided)


def _junction_words(condition: AllOf | AnyOf | NoneOf | Not, wanted: bool) -> str:
    """The head of a junction, in a place where it must hold (``wanted``) or must not."""
    match condition:
        case AllOf():
            return "alles hiervan" if wanted else "niet alles hiervan tegelijk"
        case AnyOf():
            return "minstens één hiervan" if wanted else "geen van deze"
        case NoneOf():
            return "geen van deze" if wanted else "minstens één hiervan"
        case Not():
            return "niet dit" if wanted else "wel dit"
        case _:
            assert_never(condition)


def _signals_words(rules: tuple[ExplainedRule, ...], wanted: bool) -> str:
    codes = dutch_list([rule.code for rule in rules], "of")
    return f"signaal {codes} wordt {'' if wanted else 'niet '}gegeven"
