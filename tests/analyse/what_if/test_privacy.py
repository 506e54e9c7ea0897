"""A party learns nothing from the alternatives about what it may not see."""

from collections.abc import Mapping

import pytest

from overstap.analyse.what_if import WhatIf
from tests.analyse.what_if.talks import AS_OF, ask

SECRET = (None, True, False)
SEEN: tuple[Mapping[str, object], ...] = (
    {"wens": True, "partij": "geen"},
    {"wens": True},
    {"wens": False, "partij": "geen", "gesprek": True},
    {"partij": "geen"},
)


@pytest.mark.parametrize("code", ["A-06", "A-08", "A-15"])
@pytest.mark.parametrize("seen", SEEN)
def test_the_same_whatever_is_hidden(code: str, seen: Mapping[str, object]) -> None:
    """The mbo may not see ``geheim``: it is told the same for every value, and never hears of it."""
    told = [ask(code, "mbo", AS_OF, **_with(seen, value)) for value in SECRET]
    assert told[0] == told[1] == told[2]
    assert "geheim" not in str((told[0].clears, told[0].raises, told[0].blocked))
    assert all(question.fact != "geheim" for question in told[0].questions)


def test_who_may_see_it_does_hear_of_it() -> None:
    """The test above can fail."""
    told = {str(_facts(ask("A-08", "vo", wens=True, geheim=value))) for value in (True, False)}
    assert len(told) == 2
    given = [{"ontvanger": "mbo", "categorie": "toestemming", "status": "gegeven", "datum": "2026-01-01"}]
    assert "geheim" in _facts(ask("A-08", "mbo", wens=True, geheim=False, toestemmingen=given))


@pytest.mark.parametrize(("party", "told"), [("vo", []), ("mbo", []), ("leerling", ["toestemmingen"])])
def test_only_the_student_hears_what_another_consent_would_do(party: str, told: list[str]) -> None:
    """With another consent a party would see other facts."""
    given = [{"ontvanger": "mbo", "categorie": "toestemming", "status": "gegeven", "datum": "2026-01-01"}]
    assert _facts(ask("A-12", party, wens=True, toestemmingen=given)) == told


def test_a_later_consent_reveals_nothing_now() -> None:
    """The day on which a signal lapses does not depend on what becomes visible only then."""
    later = [{"ontvanger": "mbo", "categorie": "toestemming", "status": "gegeven", "datum": "2026-05-01"}]
    for code in ("A-06", "A-08", "A-15"):
        one, other = (
            ask(code, "mbo", wens=True, partij="geen", geheim=value, toestemmingen=later)
            for value in (True, False)
        )
        assert one == other


def _with(seen: Mapping[str, object], secret: bool | None) -> dict[str, object]:
    return {**seen} if secret is None else {**seen, "geheim": secret}


def _facts(told: WhatIf) -> list[str]:
    return [change.fact for one in told.clears + told.raises for change in one.changes]
