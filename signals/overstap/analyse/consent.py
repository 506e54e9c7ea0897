"""What a party may see, as nodes over all dossiers: the encoder's reading of ``overstap.parties``.

A consent in a dossier always has its receiver, category, status and date (they are required), so the newest consent is
the ``nieuwste`` of the rule language.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from overstap_engine.model.condition import AllOf, AsOf, Compare, FieldRef, Literal, Operator
from overstap_engine.model.consent import CONSENT_LIST, RECEIVER_FIELD, SUBJECT_PARTY, receivers
from overstap_engine.model.rulebook import Derivation, Newest, Rulebook
from overstap_engine.model.vocabulary import Fact, ListFact, Sharing
from overstap_engine.prove import FALSE, TRUE, Lit, Universe

__all__ = ["hidden_from", "requires_known_consents", "shut_grounds"]

_GIVEN: Final = "gegeven"
_WITHHELD: Final = ("geweigerd", "ingetrokken")
_NEWEST: Final = "toestemming.nieuwste"
_REQUIRED: Final = (RECEIVER_FIELD, "categorie", "status", "datum")


def requires_known_consents(rulebook: Rulebook) -> bool:
    """Whether every consent has all that decides what may be seen; without it nothing can be proved of a party."""
    consents = rulebook.vocabulary.lists.get(CONSENT_LIST)
    return consents is None or all(
        name in consents.fields and consents.fields[name].required for name in _REQUIRED
    )


def hidden_from(
    party: str, rulebook: Rulebook, universe: Universe, *, year: int, region: str | None, dossier: str = ""
) -> Mapping[str, Lit]:
    """Fact or list -> the node that says that ``party`` may not see it; what it always sees is left out."""
    if party == SUBJECT_PARTY:
        return {}
    vocabulary = rulebook.vocabulary
    everything: tuple[Fact | ListFact, ...] = (*vocabulary.facts.values(), *vocabulary.lists.values())
    shut = shut_grounds(party, rulebook, universe, year=year, region=region, dossier=dossier)
    return {
        fact.id: shut[fact.sharing]
        for fact in everything
        if party not in fact.holders and shut[fact.sharing] != FALSE
    }


def shut_grounds(
    party: str, rulebook: Rulebook, universe: Universe, *, year: int, region: str | None, dossier: str
) -> Mapping[Sharing, Lit]:
    """Ground for sharing -> the node that says that it does not let ``party`` see what others hold."""
    if party == SUBJECT_PARTY:
        return dict.fromkeys(Sharing, FALSE)
    if party not in receivers(rulebook.vocabulary):
        return {Sharing.WETTELIJK: FALSE, Sharing.BEGELEIDING: FALSE, Sharing.TOESTEMMING: TRUE}
    categories = (Sharing.BEGELEIDING, Sharing.TOESTEMMING)
    asking = replace(  # what else there is in the rulebook does not matter here, and costs time and memory
        rulebook,
        scope=None,
        derivations={_name(party, each): _newest(party, each) for each in categories},
        rules={},
        actions={},
    )
    whole = universe.world(asking, year=year, region=region, party=party, dossier=dossier)
    guidance = whole.value(_name(party, Sharing.BEGELEIDING))
    consent = whole.value(_name(party, Sharing.TOESTEMMING))
    return {
        Sharing.WETTELIJK: FALSE,
        Sharing.BEGELEIDING: universe.any_of(*(universe.equal(guidance, status) for status in _WITHHELD)),
        Sharing.TOESTEMMING: universe.none_of(universe.equal(consent, _GIVEN)),
    }


def _name(party: str, category: Sharing) -> str:
    return f"{_NEWEST}.{party}.{category.value}"


def _newest(party: str, category: Sharing) -> Derivation:
    where = AllOf(
        (
            Compare(FieldRef(RECEIVER_FIELD), Operator.IS, (Literal(party),)),
            Compare(FieldRef("categorie"), Operator.IS, (Literal(category.value),)),
            Compare(FieldRef("datum"), Operator.TOT_EN_MET, (AsOf(),)),
        )
    )
    return Derivation(_name(party, category), Newest(CONSENT_LIST, "status", "datum", where))
