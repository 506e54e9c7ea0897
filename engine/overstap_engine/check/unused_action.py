"""An action about one student that no rule recommends: a warning."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of
from overstap_engine.check.usage import is_readable
from overstap_engine.diagnostics.catalogue.unused import UnusedAction
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft

__all__ = ["unused_action"]


def unused_action(draft: Draft) -> Iterator[Finding]:
    """One warning for every such action; organisations find theirs in the catalogue."""
    used = {code for rule in draft.rules.values() for code in rule.actions}
    for code, action in draft.actions.items():
        if is_readable(draft) and code not in used and action.level == "leerling":
            yield UnusedAction(place_of(draft, "actie", code), code)
