"""Who may ever see a fact: holders, the ground for sharing, and the list that holds consent (section 7).

The dossier reader masks facts by the same names; here they answer what is true of every dossier.
"""

from typing import Final

from overstap_engine.model.vocabulary import Fact, ListFact, Sharing, Vocabulary

__all__ = ["CONSENT_LIST", "RECEIVER_FIELD", "SUBJECT_PARTY", "never_seen", "receivers"]

SUBJECT_PARTY: Final = "leerling"
"""The party that a dossier is about, and that sees all of it."""
CONSENT_LIST: Final = "toestemmingen"
"""The list of consents: per item a receiver, a category, a status and a date."""
RECEIVER_FIELD: Final = "ontvanger"


def receivers(vocabulary: Vocabulary) -> frozenset[str]:
    """The parties that consent can be given to: the values of ``toestemmingen.ontvanger``."""
    consents = vocabulary.lists.get(CONSENT_LIST)
    if consents is None or RECEIVER_FIELD not in consents.fields:
        return frozenset()
    return frozenset(choice.id for choice in consents.fields[RECEIVER_FIELD].choices)


def never_seen(vocabulary: Vocabulary, party: str) -> frozenset[str]:
    """The facts and lists that ``party`` can see in no dossier: shared by consent only, held by others, while no
    consent can name this party."""
    if party == SUBJECT_PARTY or party in receivers(vocabulary):
        return frozenset()
    everything: tuple[Fact | ListFact, ...] = (*vocabulary.facts.values(), *vocabulary.lists.values())
    return frozenset(
        fact.id for fact in everything if fact.sharing is Sharing.TOESTEMMING and party not in fact.holders
    )
