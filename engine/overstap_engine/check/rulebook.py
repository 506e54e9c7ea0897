"""From files to a rulebook that keeps every promise of the language, or to all that is wrong with them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final, TypeAlias

from overstap_engine.check.agreement_reads_signal import agreement_reads_signal
from overstap_engine.check.blind_rule import blind_rule
from overstap_engine.check.candidate import rulebook_of
from overstap_engine.check.chain_too_long import chain_too_long
from overstap_engine.check.circular_dependency import circular_dependency
from overstap_engine.check.conflict_twice import conflict_twice
from overstap_engine.check.explanation_misfit import explanation_misfit
from overstap_engine.check.forbidden_fact import forbidden_fact
from overstap_engine.check.justification_missing import justification_missing
from overstap_engine.check.moment_uses_fact import moment_uses_fact
from overstap_engine.check.neutral_texts import neutral_texts
from overstap_engine.check.ordinary_student import ordinary_student
from overstap_engine.check.organisation_action import organisation_action
from overstap_engine.check.out_of_range import out_of_range
from overstap_engine.check.parameter_without_default import parameter_without_default
from overstap_engine.check.reversed_moment import reversed_moment
from overstap_engine.check.uncertain_scope import uncertain_scope
from overstap_engine.check.unknown_action import unknown_action
from overstap_engine.check.unknown_placeholder import unknown_placeholder
from overstap_engine.check.unknown_region import unknown_region
from overstap_engine.check.unknown_signal import unknown_signal
from overstap_engine.check.unknown_source import unknown_source
from overstap_engine.check.unseen_signal import unseen_signal
from overstap_engine.check.unused_action import unused_action
from overstap_engine.check.unused_derived_fact import unused_derived_fact
from overstap_engine.check.unused_parameter import unused_parameter
from overstap_engine.diagnostics.finding import Finding, Language, Severity
from overstap_engine.diagnostics.order import by_place
from overstap_engine.diagnostics.render.concise import render
from overstap_engine.load.draft import Draft
from overstap_engine.load.folder import read_folder
from overstap_engine.load.rulebook import read_rulebook
from overstap_engine.model.fingerprint import fingerprint
from overstap_engine.model.rulebook import Rulebook

__all__ = ["CHECKS", "CheckResult", "RulebookError", "check_rulebook", "load_rulebook"]

Check: TypeAlias = Callable[[Draft], Iterator[Finding]]

CHECKS: Final[tuple[Check, ...]] = (
    unknown_signal,
    unknown_action,
    unknown_source,
    circular_dependency,
    unknown_placeholder,
    parameter_without_default,
    organisation_action,
    blind_rule,
    uncertain_scope,
    forbidden_fact,
    justification_missing,
    unused_parameter,
    unused_action,
    unused_derived_fact,
    unknown_region,
    moment_uses_fact,
    reversed_moment,
    chain_too_long,
    neutral_texts,
    out_of_range,
    ordinary_student,
    agreement_reads_signal,
    unseen_signal,
    conflict_twice,
    explanation_misfit,
)
"""Every check on what a whole rulebook means, in the order of the codes of their findings."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """A rulebook, or why there is none."""

    rulebook: Rulebook | None
    """None when any finding is an error."""
    findings: tuple[Finding, ...]
    """Errors and warnings, sorted by place."""
    sources: Mapping[str, str]
    """The text of every file that is text, for showing findings: display path -> text."""


class RulebookError(ValueError):
    """A rulebook with errors. ``str()`` is the report in Dutch, one finding a line."""

    def __init__(self, findings: tuple[Finding, ...], sources: Mapping[str, str]) -> None:
        super().__init__(findings, sources)
        self.findings = findings
        self.sources = sources

    def __str__(self) -> str:
        return render(self.findings, self.sources, Language.NL)


def load_rulebook(path: Path | Traversable, name: str = "") -> Rulebook:
    """The rulebook in the folder ``path``, warnings passed over; ``name`` is how its files are called in texts.

    Raises ``RulebookError`` when it has errors, and ``OSError`` when the folder cannot be read.
    """
    result = check_rulebook(read_folder(path, name))
    if result.rulebook is None:
        raise RulebookError(result.findings, result.sources)
    return result.rulebook


def check_rulebook(files: Mapping[str, bytes]) -> CheckResult:
    """Read and check every file, and report everything that is wrong at once. ``files``: display path -> bytes."""
    draft = read_rulebook(files)
    findings = by_place((*draft.findings, *(finding for check in CHECKS for finding in check(draft))))
    sound = all(finding.severity is not Severity.ERROR for finding in findings)
    return CheckResult(_finished(draft) if sound else None, findings, draft.texts)


def _finished(draft: Draft) -> Rulebook:
    rulebook = rulebook_of(draft)
    return replace(rulebook, fingerprint=fingerprint(rulebook))
