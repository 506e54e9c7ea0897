"""Which facts a party can see in no dossier at all."""

from dataclasses import replace

import pytest

from overstap_engine.model.consent import CONSENT_LIST, never_seen, receivers
from overstap_engine.model.vocabulary import Vocabulary
from tests.check.reading import rulebook


def vocabulary() -> Vocabulary:
    return rulebook().vocabulary


def test_consent_can_name_these_parties() -> None:
    assert receivers(vocabulary()) == {"vo", "mbo"}


@pytest.mark.parametrize(
    ("party", "expected"),
    [
        ("vo", set[str]()),  # holds them
        ("mbo", set[str]()),  # may be given consent
        ("leerling", set[str]()),  # sees everything
        ("gemeente", {"advies.hulpNodig", "advies.uren"}),
    ],
)
def test_never_seen(party: str, expected: set[str]) -> None:
    assert never_seen(vocabulary(), party) == expected


def test_without_a_consent_list_only_holders_and_the_student_see_them() -> None:
    known = vocabulary()
    lists = {name: items for name, items in known.lists.items() if name != CONSENT_LIST}
    without = replace(known, lists=lists)
    assert {party: bool(never_seen(without, party)) for party in known.parties} == {
        "vo": False,
        "mbo": True,
        "leerling": False,
        "gemeente": True,
    }
