"""Who sees what: masking by holders, ground for sharing and consent (rule-language.md, section 7)."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from overstap import Dossier, RuleEngine, UnknownParty
from overstap.parties import case_for
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item, Scalar
from overstap_engine.plan import make_plan
from tests.generators.choices import Choices, Drawn
from tests.generators.dossier import boundaries_of, make_facts, values_of
from tests.generators.names import SMALL
from tests.generators.rulebook import make_rulebook
from tests.overstap.tiny import AS_OF, tiny_rulebook

RULEBOOK = tiny_rulebook()
GUIDANCE = "ondersteuning.domeinen"
CONSENT = "ondersteuning.behoefte"
VISITS = "lob.activiteiten"


def seen_by(party: str, *consents: tuple[str, str, str, str]) -> set[str]:
    """Which of the three shielded ids ``party`` sees; a consent is receiver, category, status, date."""
    dossier = Dossier.from_mapping(
        {
            "id": "L-1",
            "overstapjaar": 2026,
            "ondersteuning": {"behoefte": True, "domeinen": 2},
            "lob": {"activiteiten": [{"datum": "2026-01-01"}]},
            "toestemmingen": [
                dict(zip(("ontvanger", "categorie", "status", "datum"), consent, strict=True))
                for consent in consents
            ],
        },
        RULEBOOK,
    )
    case = case_for(dossier, RULEBOOK, party=party, as_of=AS_OF)
    shielded = {GUIDANCE, CONSENT, VISITS}
    seen = shielded & set(case.facts)
    assert seen == shielded - case.hidden
    return seen


def test_a_holder_and_the_student_see_everything() -> None:
    no = ("vo", "begeleiding", "geweigerd", "2026-01-01")
    assert seen_by("vo", no) == {GUIDANCE, CONSENT, VISITS}
    assert seen_by("leerling", no) == {GUIDANCE, CONSENT, VISITS}


def test_without_consent_guidance_is_open_and_the_rest_is_closed() -> None:
    assert seen_by("mbo") == {GUIDANCE, VISITS}


@pytest.mark.parametrize(
    ("status", "seen"),
    [
        ("gegeven", {GUIDANCE, VISITS}),
        ("nietGevraagd", {GUIDANCE, VISITS}),
        ("geweigerd", set[str]()),
        ("ingetrokken", set[str]()),
    ],
)
def test_guidance_is_closed_once_refused(status: str, seen: set[str]) -> None:
    assert seen_by("mbo", ("mbo", "begeleiding", status, "2026-04-20")) == seen


@pytest.mark.parametrize(
    ("status", "sees"),
    [("gegeven", True), ("nietGevraagd", False), ("geweigerd", False), ("ingetrokken", False)],
)
def test_consent_opens_only_while_given(status: str, sees: bool) -> None:
    assert (CONSENT in seen_by("mbo", ("mbo", "toestemming", status, "2026-04-20"))) is sees


def test_consent_for_another_receiver_or_category_changes_nothing() -> None:
    others = (("vo", "toestemming", "gegeven", "2026-04-20"), ("mbo", "begeleiding", "gegeven", "2026-04-20"))
    assert seen_by("mbo", *others) == {GUIDANCE, VISITS}


def test_the_newest_consent_up_to_the_peildatum_counts() -> None:
    given = ("mbo", "toestemming", "gegeven", "2026-04-01")
    withdrawn = ("mbo", "toestemming", "ingetrokken", "2026-04-10")
    tomorrow = ("mbo", "toestemming", "ingetrokken", "2026-04-21")
    assert CONSENT not in seen_by("mbo", withdrawn, given)
    assert CONSENT in seen_by("mbo", tomorrow, given)


def test_of_the_same_day_the_later_in_the_list_counts() -> None:
    given = ("mbo", "toestemming", "gegeven", "2026-04-10")
    refused = ("mbo", "toestemming", "geweigerd", "2026-04-10")
    assert CONSENT in seen_by("mbo", refused, given)
    assert CONSENT not in seen_by("mbo", given, refused)


def test_what_is_hidden_does_not_depend_on_what_is_known() -> None:
    bare = Dossier("L-1", 2026, {"id": "L-1", "overstapjaar": 2026})
    assert case_for(bare, RULEBOOK, party="mbo", as_of=AS_OF).hidden == {CONSENT}


def test_an_unknown_party_is_an_error() -> None:
    with pytest.raises(UnknownParty, match="gemeente"):
        case_for(Dossier("L-1", 2026, {}), RULEBOOK, party="gemeente", as_of=AS_OF)


# -- for any rulebook and any dossier ---------------------------------------------------------------------------


@st.composite
def two_dossiers(draw: DrawFn) -> tuple[Rulebook, str, date, Dossier, Dossier]:
    """A rulebook, a party, a day, and two dossiers that differ in what that party may not see, and there only."""
    choices = Drawn(draw)
    rulebook = make_rulebook(choices, SMALL)
    party = choices.pick([party for party in rulebook.vocabulary.parties if party != "leerling"])
    values = values_of(choices, boundaries_of(make_plan(rulebook, year=2026, region=None, party=party)))
    one, other = (make_facts(choices, rulebook.vocabulary, 2026, values) for _ in range(2))
    as_of = choices.pick(values.dates)
    first = Dossier("L-0001", 2026, one)
    hidden = case_for(first, rulebook, party=party, as_of=as_of).hidden
    mixed = {**_only(one, hidden, False), **_only(other, hidden, True)}
    shuffled = dict(_shuffled(choices, mixed))
    return rulebook, party, as_of, first, Dossier("L-0001", 2026, shuffled)


def _only(facts: Facts, ids: frozenset[str], inside: bool) -> dict[str, Scalar | tuple[Item, ...]]:
    return {fact: value for fact, value in facts.items() if (fact in ids) is inside}


def _shuffled(
    choices: Choices, facts: dict[str, Scalar | tuple[Item, ...]]
) -> list[tuple[str, Scalar | tuple[Item, ...]]]:
    return choices.shuffled(list(facts.items()))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(two_dossiers())
def test_hidden_facts_never_change_a_case_or_a_byte_of_output(
    drawn: tuple[Rulebook, str, date, Dossier, Dossier],
) -> None:
    rulebook, party, as_of, one, other = drawn
    assert case_for(one, rulebook, party=party, as_of=as_of) == case_for(
        other, rulebook, party=party, as_of=as_of
    )
    engine = RuleEngine(rulebook)
    first, second = (
        engine.assess(dossier, peildatum=as_of, voor=party, engine="reference").to_json()
        for dossier in (one, other)
    )
    assert first == second
