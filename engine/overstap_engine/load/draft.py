"""A draft: what could be read of a rulebook, together with everything that is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from overstap_engine.diagnostics.finding import Finding
from overstap_engine.model.condition import Condition
from overstap_engine.model.declarations import Declarations
from overstap_engine.model.rulebook import (
    Action,
    Derivation,
    Moment,
    Parameter,
    Region,
    Responsibility,
    Rule,
    Source,
)
from overstap_engine.model.vocabulary import Vocabulary
from overstap_engine.text.span import Span

__all__ = ["Draft"]


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything in all files, by code or id, in the order written (files by path).

    A rule, action, … with a mistake is still here under its code, so that references to it are not reported as
    unknown; what could not be read of it is left out, and its name is in ``incomplete``. A check that draws
    conclusions from the whole of a rule skips the incomplete ones; a check on what is there does not.
    """

    name: str
    version: str
    vocabulary: Vocabulary
    rules: Mapping[str, Rule]
    derivations: Mapping[str, Derivation]
    parameters: Mapping[str, Parameter]
    actions: Mapping[str, Action]
    sources: Mapping[str, Source]
    scope: Condition | None = None
    regions: frozenset[str] = frozenset()
    """The declared regions, and those that parameters name under ``perRegio``."""
    declared_regions: Mapping[str, Region] = field(default_factory=dict[str, Region])
    moments: Mapping[str, Moment] = field(default_factory=dict[str, Moment])
    responsibility: Responsibility | None = None
    """Its derived facts stand among ``derivations``."""
    declarations: Declarations = field(default_factory=Declarations)
    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    """The text of every file, for showing findings: display path -> text."""
    places: Mapping[tuple[str, ...], Span] = field(default_factory=dict[tuple[str, ...], Span])
    """Where a part was written. First the kind and the code or id: ``("regel", code)``, ``("afleiding", fact)``,
    ``("parameter", id)``, ``("actie", code)``, ``("bron", id)``, ``("regio", id)``, ``("moment", id)``,
    ``("verantwoordelijkheid", id)``, ``("afspraak", id)``, ``("belofte", id)``, ``("gewoneLeerling", index)``, ``("feit", id)``, ``("lijst", id)``, ``("regelboek",)``, ``("partijen",)``: the span of that name itself. Then,
    optionally, a key, for the span of its value: ``("regel", code, "omdat")``; and an index for an item of a list:
    ``("regel", code, "acties", "0")``.
    """
    incomplete: frozenset[tuple[str, str]] = frozenset()
    """Kind and name of everything that has a finding of its own: ``("regel", "AAN-02")``."""
    unreadable: frozenset[str] = frozenset()
    """Files of which nothing, or not everything, could be read. When there are any, a name that seems unknown may
    stand there, so unknown names are not reported."""
    findings: tuple[Finding, ...] = ()
    """All that is wrong so far, sorted by place."""
