"""Who may see what (rule-language.md, section 7): a dossier as one party may know it on one date.

A fact that a party may not see is taken out before any rule runs, so nothing that the party gets can depend on it.
"""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Final

from overstap.memo import per_rulebook
from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.consent import CONSENT_LIST, RECEIVER_FIELD, SUBJECT_PARTY
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item
from overstap_engine.model.vocabulary import Fact, ListFact, Sharing, Vocabulary
from overstap_engine.plan.plan import UnknownParty

if TYPE_CHECKING:  # nothing of it is needed to know who may see what
    from overstap.dossier.schema import Dossier

__all__ = ["CONSENT_LIST", "Visibility", "case_for", "visibility_of"]

_GIVEN: Final = "gegeven"
_WITHHELD: Final = frozenset({"geweigerd", "ingetrokken"})


def case_for(dossier: "Dossier", rulebook: Rulebook, *, party: str, as_of: date) -> Case:
    """``dossier`` as ``party`` may see it on ``as_of`` (the peildatum). Raises ``UnknownParty``."""
    return visibility_of(rulebook).case(dossier, party=party, as_of=as_of)


class Visibility:
    """What every party may see, worked out once for a vocabulary; immutable."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._hidden: Mapping[tuple[str, bool, bool], frozenset[str]] = {
            (party, guidance, consent): _hidden(vocabulary, party, guidance=guidance, consent=consent)
            for party in vocabulary.parties
            for guidance in (False, True)
            for consent in (False, True)
        }
        self._parties = vocabulary.parties

    def case(self, dossier: "Dossier", *, party: str, as_of: date) -> Case:
        """``dossier`` as ``party`` may see it on ``as_of``. Raises ``UnknownParty``."""
        if party not in self._parties:
            raise UnknownParty(party, self._parties)
        hidden = self._hidden[
            party,
            _latest(dossier.facts, party, Sharing.BEGELEIDING, as_of) not in _WITHHELD,
            _latest(dossier.facts, party, Sharing.TOESTEMMING, as_of) == _GIVEN,
        ]
        if not hidden:
            return Case(dossier.facts, as_of)
        shown = {**dossier.facts}
        for fact in shown.keys() & hidden:
            del shown[fact]
        return Case(shown, as_of, hidden)

    def consent_days(self, dossier: "Dossier") -> frozenset[date]:
        """The days from which a consent in the dossier counts: on these, what parties may see can change."""
        days = (item.get("datum") for item in _consents(dossier.facts))
        return frozenset(day for day in days if isinstance(day, date))

    def subject_to_consent(self, party: str) -> frozenset[str]:
        """Ids of facts and lists that ``party`` may or may not see, depending on the consents."""
        return self._hidden[party, False, False]


def _of_rulebook(rulebook: Rulebook) -> Visibility:
    return Visibility(rulebook.vocabulary)


visibility_of = per_rulebook(_of_rulebook)
"""What every party of a rulebook may see, worked out once."""


def _hidden(vocabulary: Vocabulary, party: str, *, guidance: bool, consent: bool) -> frozenset[str]:
    """Ids that ``party`` may not see, whether or not the dossier holds them: lists are hidden whole.

    ``guidance`` and ``consent`` say whether facts shared as begeleiding and as toestemming are open to it.
    """
    if party == SUBJECT_PARTY:
        return frozenset()
    open_to = {Sharing.WETTELIJK: True, Sharing.BEGELEIDING: guidance, Sharing.TOESTEMMING: consent}
    everything: tuple[Fact | ListFact, ...] = (*vocabulary.facts.values(), *vocabulary.lists.values())
    return frozenset(
        fact.id for fact in everything if party not in fact.holders and not open_to[fact.sharing]
    )


def _latest(facts: Facts, receiver: str, category: Sharing, as_of: date) -> str | None:
    """Status of the newest consent for ``receiver`` and ``category`` dated on or before ``as_of``; of items with
    the same date the later one in the list. None when there is no such consent."""
    best: Item | None = None
    best_date = date.min
    for item in _consents(facts):
        given_on = item.get("datum")
        if (
            item.get(RECEIVER_FIELD) == receiver
            and item.get("categorie") == category.value
            and isinstance(given_on, date)
            and best_date <= given_on <= as_of
        ):
            best, best_date = item, given_on
    status = None if best is None else best.get("status")
    return status if isinstance(status, str) else None


def _consents(facts: Facts) -> tuple[Item, ...]:
    items = facts.get(CONSENT_LIST, ())
    return items if isinstance(items, tuple) else ()
