"""Privacy: nothing that a party gets depends on a fact that it may not see, proved for each party.

Two students differ only in what the party may not see. If any signal, any undetermined rule, any action, its due date or
any derived fact could differ between them, the party would learn something about the hidden facts.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from overstap.analyse.consent import hidden_from, requires_known_consents, shut_grounds
from overstap.analyse.example import Example, example_of
from overstap.analyse.item import Item
from overstap.analyse.laboratory import Found, Laboratory, Reply
from overstap.analyse.outcome import outcome_now
from overstap.analyse.settled import leaning, verdict_of
from overstap.analyse.verdict import Verdict
from overstap.analyse.wording import the_parties
from overstap_engine.model.vocabulary import Fact, ListFact, Sharing
from overstap_engine.prove import FALSE, Impossible, Lit, Witness, World

__all__ = ["leaks"]

_GROUNDS = (Sharing.BEGELEIDING, Sharing.TOESTEMMING)
_SHARED = "zo is er gedeeld"
_UNSURE = (
    "Niet te bewijzen: een keuze over delen heeft niet altijd een ontvanger, categorie, status en datum. "
    "Maak die velden `verplicht: ja`."
)


def leaks(laboratory: Laboratory, parties: Sequence[str]) -> Iterator[Item]:
    """One item for each party."""
    for party in parties:
        if not requires_known_consents(laboratory.rulebook):
            yield _item(laboratory, party, Verdict.NIET_TE_BEWIJZEN, _UNSURE, finding=True)
            continue
        replies = list(_replies(laboratory, party))
        shown = next(((facts, reply) for facts, reply in replies if isinstance(reply, Found)), None)
        if shown is not None:
            yield _leak(laboratory, party, *shown)
            continue
        open_still = next((reply for _, reply in replies if not isinstance(reply, Impossible)), None)
        verdict = Verdict.BEWEZEN if open_still is None else verdict_of(open_still)
        hidden = max((len(facts) for facts, _ in replies), default=0)
        yield _item(
            laboratory,
            party,
            verdict,
            f"Wat {the_parties((party,))} krijgt, hangt nooit af van een feit dat deze partij niet mag zien.",
            finding=False,
            details=(
                f"Tot {hidden} feiten en lijsten kunnen verborgen zijn."
                if hidden
                else "Deze partij ziet alles.",
                *(() if open_still is None else leaning(open_still)),
            ),
        )


def _replies(laboratory: Laboratory, party: str) -> Iterator[tuple[frozenset[str], Reply]]:
    """For each way in which consents can shut the grounds for sharing: can two such students be told apart?

    All that a party gets is worked out from the facts as it reads them. So two things are looked at: does any hidden
    fact read differently (settled for lists of any length), and does any outcome differ (quickly, on
    short lists, to find an example and to try the first).
    """
    universe, rulebook = laboratory.universe, laboratory.rulebook
    shut = shut_grounds(party, rulebook, universe, year=laboratory.year, region=laboratory.region, dossier="")
    hidden = hidden_from(party, rulebook, universe, year=laboratory.year, region=laboratory.region)
    for number, pattern in enumerate(product((True, False), repeat=len(_GROUNDS))):
        closed = frozenset(ground for ground, is_shut in zip(_GROUNDS, pattern, strict=True) if is_shut)
        facts = frozenset(name for name in hidden if _ground(laboratory, name) in closed)
        when = universe.all_of(*(shut[ground] if ground in closed else -shut[ground] for ground in _GROUNDS))
        if not facts or when == FALSE:
            continue
        twin = universe.twin(f"{party}, {number}", facts)
        one = laboratory.party(party)
        other = universe.world(
            rulebook, year=laboratory.year, region=laboratory.region, party=party, hidden=hidden, dossier=twin
        )
        yield facts, _told_apart(laboratory, one, other, when, sorted(facts))


def _told_apart(laboratory: Laboratory, one: World, other: World, when: Lit, facts: Sequence[str]) -> Reply:
    differs = laboratory.universe.any_of(*_differences(laboratory, one, other))
    if laboratory.possible(when, differs) is not False:
        return laboratory.ask({_SHARED: when, "de uitkomst verschilt": differs}, worlds=[one, other])
    reads = laboratory.universe.any_of(*(_reads_differently(laboratory, one, other, name) for name in facts))
    settled = laboratory.settle({_SHARED: when, "een verborgen feit wordt gelezen": reads})
    assert not isinstance(settled, Witness), f"hidden, yet read: one of {', '.join(facts)}"
    return settled


def _reads_differently(laboratory: Laboratory, one: World, other: World, name: str) -> Lit:
    """The party reads the hidden fact, or a list that should be hidden, in a way that may differ."""
    universe = laboratory.universe
    if name in laboratory.rulebook.vocabulary.lists:
        return universe.any_of(one.list_known(name), other.list_known(name))
    return -universe.same_value(one.value(name), other.value(name))


def _differences(laboratory: Laboratory, one: World, other: World) -> Iterator[Lit]:
    """Everything that the outcome of one student can show and that of the other not."""
    universe, rulebook = laboratory.universe, laboratory.rulebook
    for code in rulebook.rules:
        if one.visible(code):
            yield universe.xor(one.raised(code), other.raised(code))
            yield universe.xor(one.undetermined(code), other.undetermined(code))
    for code in rulebook.actions:
        yield universe.xor(one.offered(code), other.offered(code))
        yield universe.xor(one.certainly_offered(code), other.certainly_offered(code))
        due, other_due = one.due(code), other.due(code)
        if due is not None and other_due is not None:
            yield universe.all_of(one.offered(code), -universe.same_value(due, other_due))
    for name in rulebook.derivations:
        yield -universe.same_value(one.value(name), other.value(name))


def _ground(laboratory: Laboratory, name: str) -> Sharing:
    vocabulary = laboratory.rulebook.vocabulary
    described: Fact | ListFact = (
        vocabulary.facts[name] if name in vocabulary.facts else vocabulary.lists[name]
    )
    return described.sharing


def _leak(laboratory: Laboratory, party: str, facts: frozenset[str], found: Found) -> Item:
    told = ", ".join(sorted(facts))
    return _item(
        laboratory,
        party,
        Verdict.TEGENVOORBEELD,
        f"Wat {the_parties((party,))} krijgt, kan afhangen van een feit dat deze partij niet mag zien.",
        finding=True,
        details=(f"Verborgen in dit geval: {told}.",),
        example=example_of(found, laboratory.rulebook, party=party, region=laboratory.region),
        expectation=outcome_now(laboratory, found.witness.facts, found.witness.as_of, party),
    )


def _item(
    laboratory: Laboratory,
    party: str,
    verdict: Verdict,
    sentence: str,
    *,
    finding: bool,
    details: tuple[str, ...] = (),
    example: Example | None = None,
    expectation: str = "",
) -> Item:
    return Item(
        kind="privacy",
        codes=(party,),
        verdict=verdict,
        sentence=sentence,
        parties=(party,),
        region=laboratory.region,
        year=laboratory.year,
        finding=finding,
        details=details,
        example=example,
        expectation=expectation,
    )
