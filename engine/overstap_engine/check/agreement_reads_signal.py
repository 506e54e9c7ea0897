"""An agreement about dossiers (``afspraken``) that depends on signals."""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of, place_of_word, rulebook_of
from overstap_engine.check.dependencies import chains, direct_reads
from overstap_engine.diagnostics.catalogue.declared import AgreementReadsSignal
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.model.dependencies import CircularError, reads

__all__ = ["agreement_reads_signal"]


def agreement_reads_signal(draft: Draft) -> Iterator[Finding]:
    """One finding for every signal, count of signals, or derived fact over those that an agreement asks about."""
    if not draft.declarations.invariants:
        return
    derived = _over_signals(draft)
    for agreement in draft.declarations.invariants.values():
        read = reads(agreement.condition)
        counts = {"signalen.aantal"} if read.counts_signals else set[str]()
        for name in sorted(read.signals | counts | (read.facts & derived)):
            whole = place_of(draft, "afspraak", agreement.id, "als")
            yield AgreementReadsSignal(place_of_word(draft, whole, name), agreement.id, name)


def _over_signals(draft: Draft) -> set[str]:
    """The derived facts that depend on a signal, or on how many there are."""
    rulebook = rulebook_of(draft)
    try:
        needs = chains(rulebook)
    except CircularError:
        return set()  # reported by its own check
    return {
        name
        for (kind, name), chain in needs.items()
        if kind == "feit"
        and any(key[0] == "signaal" or direct_reads(rulebook, key).counts_signals for key in chain)
    }
