"""A rule that may be shown to a party for which it can never be decided (rule-language.md, section 8).

A party *never sees* a fact when others hold it, it is shared by consent only, and no consent can name the party. A
rule is blind for the party when either

- every input fact that it can depend on, through derived facts and signals, is never seen, so that its outcome is
  the same for every student; or
- with those facts unknown its condition cannot become true, whatever the other facts are, while it could if they
  were known: it only becomes true through what the party never sees.

The second is judged with ``reachable_truths``, which takes parts of a condition to be independent. It may therefore
miss a blind rule; it never calls a rule blind that could be raised.
"""

from collections.abc import Iterator

from overstap_engine.check.candidate import is_whole, place_of, place_of_word, rulebook_of
from overstap_engine.check.dependencies import chains, inputs_of
from overstap_engine.check.reachable import reachable_truths
from overstap_engine.diagnostics.catalogue.meaning import BlindRule
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.consent import never_seen
from overstap_engine.model.dependencies import CircularError
from overstap_engine.model.rulebook import Rulebook

__all__ = ["blind_rule"]


def blind_rule(draft: Draft) -> Iterator[Finding]:
    """One finding for every party that a blind rule names."""
    rulebook = rulebook_of(draft)
    try:
        rules = _whole_rules(draft, rulebook)
    except CircularError:
        return  # reported by its own check
    for party in draft.vocabulary.parties:
        yield from _blind_for(party, rules, rulebook, draft)


def _whole_rules(draft: Draft, rulebook: Rulebook) -> dict[str, tuple[str, ...]]:
    """The input facts of every rule, by code, leaving out rules with a mistake anywhere in their chain."""
    return {
        name: inputs_of(rulebook, chain)
        for (kind, name), chain in chains(rulebook).items()
        if kind == "signaal" and is_whole(draft, *chain)
    }


def _blind_for(
    party: str, rules: dict[str, tuple[str, ...]], rulebook: Rulebook, draft: Draft
) -> Iterator[Finding]:
    unseen = never_seen(rulebook.vocabulary, party)
    if not unseen:
        return
    with_unseen = reachable_truths(rulebook, frozenset())
    without = reachable_truths(rulebook, unseen)
    for code, inputs in rules.items():
        visible_to = rulebook.rules[code].visible_to
        missing = tuple(name for name in inputs if name in unseen)
        only_unseen = missing and len(missing) == len(inputs)
        only_true_by_unseen = True in with_unseen[code] and True not in without[code]
        if party in visible_to and (only_unseen or only_true_by_unseen):
            span = place_of_word(draft, place_of(draft, "regel", code, "zichtbaarVoor"), party)
            yield BlindRule(span, code, party, missing)
