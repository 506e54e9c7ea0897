"""Compares two rulebooks: every difference in the outcome with an example, and the rest proved equal."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from overstap.analyse.laboratory import Stop
from overstap.analyse.verdict import Verdict
from overstap.differences.actions import compare_action
from overstap.differences.difference import Aspect, Comparison, Relation, Statement
from overstap.differences.inquiry import Inquiry
from overstap.differences.responsible import compare_responsible
from overstap.differences.rules import compare_rule, lone_rule
from overstap.differences.same import dependents, reads_of_action, reads_of_scope, touches
from overstap.differences.scope import compare_scope
from overstap.differences.witnessed import Versions
from overstap.differences.written import written_differences
from overstap_engine.model.consent import CONSENT_LIST
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.text.dutch import dutch_list

__all__ = ["Progress", "compare"]

Progress = Callable[[str], None]
"""Told what is being looked at."""


def compare(
    old: Rulebook,
    new: Rulebook,
    *,
    year: int,
    parties: Sequence[str] = (),
    regions: Sequence[str | None] = (None,),
    stop: Stop | None = None,
    progress: Progress | None = None,
) -> Comparison:
    """What the new version says otherwise than the old, in one overstapjaar; ``parties``: none means every party that
    both versions have. ``stop``: asked now and then; what is not finished when it says so is *Niet volledig nagegaan*.

    Raises ``SolverMissing``, ``UnknownRegion``, ``UnknownYear``.
    """
    shared = tuple(party for party in new.vocabulary.parties if party in old.vocabulary.parties)
    asked = tuple(party for party in shared if party in parties) if parties else shared
    statements: list[Statement] = []
    assumptions: list[str] = []
    rewritten: set[str] = set()
    for region in regions:
        versions = Versions(old, new, year=year, region=region)
        for party in asked[:1]:
            versions.check(party)
        with Inquiry(versions, stop) as inquiry:
            run = _Run(inquiry, asked, progress)
            statements += run.statements()
            assumptions += [words for words in inquiry.assumptions if words not in assumptions]
            rewritten |= {code for code in _in_both(old, new) if not inquiry.same.rule(code)}
    written = tuple(written_differences(old, new, year=year, regions=regions))
    touched = {each.code for each in statements} | {each.code for each in written if each.kind == "regel"}
    equal = [code for code in _in_both(old, new) if code not in touched and _seen(new, code, asked)]
    return Comparison(
        statements=tuple(sorted(_merged(statements), key=_ordering(old, new))),
        written=written,
        equal=tuple(equal),
        rewritten=tuple(code for code in equal if code in rewritten),
        parties=asked,
        regions=tuple(regions),
        year=year,
        assumptions=tuple(assumptions),
    )


def _in_both(old: Rulebook, new: Rulebook) -> Iterator[str]:
    return (code for code in new.rules if code in old.rules)


def _seen(rulebook: Rulebook, code: str, parties: Iterable[str]) -> bool:
    return not set(parties).isdisjoint(rulebook.rules[code].visible_to)


@dataclass(frozen=True, slots=True)
class _Run:
    """One region."""

    inquiry: Inquiry
    parties: tuple[str, ...]
    progress: Progress | None

    def statements(self) -> Iterator[Statement]:
        """Everything that differs, or that could not be settled."""
        yield from self._scope()
        found = [*self._rules()]
        for each in found:
            yield replace(each, details=(*self._why(each, found), *each.details))
        yield from self._lone_rules()
        yield from self._actions()
        yield from self._responsible()

    def _tell(self, words: str) -> None:
        if self.progress is not None:
            region = self.inquiry.versions.region
            self.progress(f"{words} ({'landelijk' if region is None else region})")

    def _scope(self) -> Iterator[Statement]:
        """Also when it is written the same: what it reads can have changed."""
        if not self.inquiry.same.ground and not self._baffled():
            self._tell("voor wie het regelboek geldt")
            for party in self.parties:
                yield from compare_scope(self.inquiry, party)

    def _rules(self) -> Iterator[Statement]:
        old, new = self.inquiry.versions.old, self.inquiry.versions.new
        unclear = self._unclear()
        for code in _in_both(old, new):
            rule = new.rules[code]
            if self.inquiry.same.rule(code):
                continue
            self._tell(f"signaal {code}")
            for party in self.parties:
                if party in rule.visible_to and party in old.rules[code].visible_to:
                    if code in unclear:
                        yield self._not_provable(code, rule.title, Aspect.SIGNAAL, party)
                    else:
                        yield from compare_rule(self.inquiry, rule, party)

    def _why(self, statement: Statement, found: Iterable[Statement]) -> tuple[str, ...]:
        """For a rule that is itself the same: what it builds on and that does differ."""
        if statement.verdict is Verdict.NIET_TE_BEWIJZEN:
            return ()
        new = self.inquiry.versions.new
        unlike = {each.code for each in found}
        causes = [
            name
            for name in self.inquiry.same.causes(statement.code)
            if name not in new.rules or name in unlike
        ]
        if not causes:
            return ()
        return (f"De regel zelf is niet veranderd; het verschil komt van {dutch_list(tuple(causes))}.",)

    def _lone_rules(self) -> Iterator[Statement]:
        old, new = self.inquiry.versions.old, self.inquiry.versions.new
        unclear = self._unclear()
        for book, other, is_new in ((new, old, True), (old, new, False)):
            for code, rule in book.rules.items():
                if code in other.rules:
                    continue
                self._tell(f"signaal {code}")
                for party in self.parties:
                    if party in rule.visible_to:
                        if code in unclear:
                            relation = Relation.NIEUW if is_new else Relation.VERVALLEN
                            found = self._not_provable(code, rule.title, Aspect.SIGNAAL, party)
                            yield replace(found, relation=relation)
                        else:
                            yield lone_rule(self.inquiry, rule, party, new=is_new)

    def _actions(self) -> Iterator[Statement]:
        old, new = self.inquiry.versions.old, self.inquiry.versions.new
        for code, action in new.actions.items():
            if code not in old.actions or self.inquiry.same.action(code):
                continue
            self._tell(f"actie {code}")
            asking = {name for rule in new.rules.values() if code in rule.actions for name in rule.visible_to}
            for party in self.parties:
                if party in asking:
                    if self._action_unclear(code):
                        yield self._not_provable(code, action.title, Aspect.ACTIE, party)
                    else:
                        yield from compare_action(self.inquiry, action, party)

    def _responsible(self) -> Iterator[Statement]:
        old, new = self.inquiry.versions.old.responsibility, self.inquiry.versions.new.responsibility
        if old is None or new is None:
            return
        facts = {charge.fact for charge in (*old.charges, *new.charges)} | {old.recorded, new.recorded}
        unclear = self._baffled() or not self._unclear_facts().isdisjoint(facts)
        self._tell("wie verantwoordelijk is")
        for party in self.parties:
            if unclear:
                title = "Wie verantwoordelijk is"
                yield self._not_provable("", title, Aspect.VERANTWOORDELIJK, party)
            else:
                yield from compare_responsible(self.inquiry, party)

    # -- facts that changed type --------------------------------------------------------------------------------------

    def _baffled(self) -> bool:
        """Whether a fact that changed type decides who is looked at, or what parties may see."""
        clashes = self.inquiry.clashes
        if not clashes:
            return False
        names = clashes | self._unclear_facts()
        versions = self.inquiry.versions
        consents = any(name.split(".")[0] == CONSENT_LIST for name in clashes)
        return consents or any(touches(reads_of_scope(book), names) for book in (versions.old, versions.new))

    def _unclear(self) -> frozenset[str]:
        """Rules that read a fact that changed type."""
        versions, clashes = self.inquiry.versions, self.inquiry.clashes
        if self._baffled():
            return frozenset({*versions.old.rules, *versions.new.rules})
        keys = dependents(versions.old, clashes) | dependents(versions.new, clashes)
        return frozenset(name for kind, name in keys if kind == "signaal")

    def _unclear_facts(self) -> frozenset[str]:
        versions, clashes = self.inquiry.versions, self.inquiry.clashes
        keys = dependents(versions.old, clashes) | dependents(versions.new, clashes)
        return clashes | {name for kind, name in keys if kind == "feit"}

    def _action_unclear(self, code: str) -> bool:
        names = self._unclear_facts()
        versions, rules = self.inquiry.versions, self._unclear()
        return any(
            touches(reads_of_action(book.actions[code]), names)
            or any(code in rule.actions and rule.code in rules for rule in book.rules.values())
            for book in (versions.old, versions.new)
        )

    def _not_provable(self, code: str, title: str, aspect: Aspect, party: str) -> Statement:
        versions = self.inquiry.versions
        names = dutch_list(tuple(f"`{name}`" for name in sorted(self.inquiry.clashes)))
        why = (
            f"Niet te vergelijken, omdat het type van {names} is veranderd: geen waarde kan in beide versies."
        )
        return Statement(
            code,
            title,
            aspect,
            None,
            Verdict.NIET_TE_BEWIJZEN,
            (party,),
            versions.region,
            versions.year,
            details=(why,),
        )


# -- order and repetition -----------------------------------------------------------------------------------------------


def _merged(statements: Iterable[Statement]) -> list[Statement]:
    """The same statement for several parties is one, with the example of the first."""
    found: dict[object, Statement] = {}
    for each in statements:
        shown = tuple((one.example.sentence, one.old, one.new) for one in each.shown)
        key = (each.code, each.aspect, each.relation, each.verdict, each.region, shown, each.details)
        before = found.get(key)
        found[key] = each if before is None else replace(before, parties=before.parties + each.parties)
    return list(found.values())


def _ordering(old: Rulebook, new: Rulebook) -> Callable[[Statement], tuple[int, int, str]]:
    """The rulebook as a whole, rules as written (those that were dropped last), actions; then landelijk, then regions."""
    names = ["", *new.rules, *old.rules, *new.actions, *old.actions]
    places = {name: index for index, name in reversed([*enumerate(names)])}
    aspects = [*Aspect]
    return lambda each: (places[each.code], aspects.index(each.aspect), each.region or "")
