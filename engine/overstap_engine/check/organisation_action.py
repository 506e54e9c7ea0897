"""A rule that recommends an action which is not about one student."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of, place_of_word
from overstap_engine.diagnostics.catalogue.meaning import OrganisationAction
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft

__all__ = ["organisation_action"]


def organisation_action(draft: Draft) -> Iterator[Finding]:
    """One finding for every time a rule names an action of ``niveau: organisatie``."""
    for rule in draft.rules.values():
        for code in rule.actions:
            if code in draft.actions and draft.actions[code].level == "organisatie":
                span = place_of_word(draft, place_of(draft, "regel", rule.code, "acties"), code)
                yield OrganisationAction(span, code)
