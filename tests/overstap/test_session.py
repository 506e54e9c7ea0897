"""A session, worked by hand: what each call reports, mistakes, errors and threads."""

from datetime import date
from typing import Any

import pytest

import overstap
from overstap.change import Change, Conclusions
from overstap.dossier.problem import DossierError
from overstap.parties import CONSENT_LIST
from overstap.result import to_json
from overstap.session import Session
from overstap_engine.evaluate.live import LiveError
from overstap_engine.evaluate.live.network import Network
from tests.overstap.tiny import AS_OF, tiny_rulebook

NOTHING = Change()
NO_FACTS: dict[str, object] = {}


# -- one small rulebook -------------------------------------------------------------------------------------------


def _session(voor: str = "vo", regio: str | None = None) -> Session:
    return Session(
        tiny_rulebook(), dossier_id="L-0001", overstapjaar=2026, peildatum=AS_OF, voor=voor, regio=regio
    )


def _consent(status: str) -> list[dict[str, str]]:
    return [
        {"ontvanger": "mbo", "categorie": "toestemming", "status": status, "datum": "2026-04-01"},
        {"ontvanger": "mbo", "categorie": "begeleiding", "status": status, "datum": "2026-04-01"},
    ]


def test_a_signal_is_raised_by_the_fact_that_makes_it_certain() -> None:
    """Not before, and the actions that go with it as far as they certainly fit."""
    session = _session("mbo")
    assert session.tell("start.datum", "2026-08-31") == NOTHING
    change = session.tell("start.verschenen", False)
    assert (change.raised, change.actions) == (("STA-01",), ("A072",))


def test_a_derived_fact_waits_for_its_list() -> None:
    """A list arrives whole."""
    session = _session()
    assert session.tell("doel", "mbo") == NOTHING
    change = session.tell("aanmeldingen", [{"datum": "2026-04-15", "status": "aangemeld"}])
    assert change.derived["aanmelding.eersteOp"] == date(2026, 4, 15)
    assert change.derived["aanmelding.actief"] is True


def test_a_change_says_what_lapsed() -> None:
    """A signal that was certain is no longer, and a derived fact has another value."""
    session = _session("mbo")
    session.tell_many({"start.datum": "2026-08-31", "start.verschenen": False})
    assert session.tell("start.verschenen", True) == Change(
        lapsed=Conclusions(raised=("STA-01",), actions=("A072",))
    )
    session.tell("aanmeldingen", [{"datum": "2026-04-15", "status": "aangemeld"}])
    change = session.tell("aanmeldingen", [{"datum": "2026-04-16", "status": "aangemeld"}])
    assert change.derived == {"aanmelding.eersteOp": date(2026, 4, 16)}
    assert change.lapsed.derived == {"aanmelding.eersteOp": date(2026, 4, 15)}


def test_telling_the_same_again_changes_nothing() -> None:
    """Source systems repeat themselves."""
    session = _session("mbo")
    session.tell_many({"start.datum": "2026-08-31", "start.verschenen": False})
    assert session.tell_many({"start.datum": date(2026, 8, 31), "id": "L-0001"}) == NOTHING


@pytest.mark.parametrize(
    ("status", "raised"), [("gegeven", ("OND-01",)), ("geweigerd", ()), ("nietGevraagd", ())]
)
def test_facts_wait_for_the_consents(status: str, raised: tuple[str, ...]) -> None:
    """What may be seen only with consent has not arrived until it is known whether there is consent."""
    session = _session("mbo")
    session.tell("start.verschenen", False)
    assert session.tell("ondersteuning.behoefte", True) == NOTHING
    assert session.tell(CONSENT_LIST, _consent(status)).raised == raised
    assert tuple(s.code for s in session.outcome().signals if s.code == "OND-01") == raised


def test_holders_and_the_student_wait_for_nothing() -> None:
    """They see the fact whatever the consents say."""
    for voor in ("vo", "leerling"):
        session = _session(voor)
        session.tell("start.verschenen", False)
        assert session.tell("ondersteuning.behoefte", True).raised == ("OND-01",)


def test_withdrawn_consent_makes_conclusions_lapse() -> None:
    """A changed list of consents is a changed fact."""
    session = _session("mbo")
    session.tell_many(
        {"start.verschenen": False, "ondersteuning.behoefte": True, CONSENT_LIST: _consent("gegeven")}
    )
    assert session.tell(CONSENT_LIST, _consent("ingetrokken")).lapsed.raised == ("OND-01",)


def test_asking_for_the_outcome_ends_nothing() -> None:
    """Defaults and absence count in an outcome, and not in what is certain after it."""
    session = _session("mbo")
    session.tell("aanmeldingen", [{"datum": "2026-04-15", "status": "aangemeld"}])
    assert [signal.code for signal in session.outcome().signals] == ["AAN-02"]
    assert session.tell("doel", "mbo") == NOTHING
    assert session.tell("instroom", "september").raised == ("AAN-02",)


# -- mistakes -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "problems"),
    [
        ({"start.datum": "31-8-2026"}, ['start.datum: verwacht een datum als 2026-04-15, gekregen "31-8-2026"']),
        ({"start.datm": "2026-08-31"}, ["start.datm: onbekend gegeven; bedoelde u `datum`?"]),
        ({"aanmelding.actief": True}, ["aanmelding.actief: dit leidt het regelboek zelf af; laat het weg uit het dossier"]),
        ({"leerling.geslacht": "x"}, ["leerling.geslacht: gegevens over geslacht zijn niet toegestaan"]),
        ({"start": {"datum": "2026-08-31"}}, ["start: dit is geen gegeven maar een groep; noem elk gegeven apart"]),
        ({"overstapjaar": 2027}, ["overstapjaar: dit staat vast vanaf het begin van de sessie"]),
        ({"id": None}, ["id: dit gegeven is verplicht"]),
        ({"aanmeldingen": None, "doel": 3, "x": 1}, ["x: onbekend gegeven", "doel: verwacht mbo, vo of werk, gekregen 3"]),
        ({"ondersteuning.domeinen": "twee"}, ['ondersteuning.domeinen: verwacht een geheel getal, gekregen "twee"']),
        ({3: True}, ["3: onbekend gegeven"]),
    ],
)  # fmt: skip
def test_values_are_checked_like_a_dossier(values: dict[Any, object], problems: list[str]) -> None:
    """Every mistake at once, in the words used for dossiers, also for facts that this party may not see."""
    session = _session("mbo")
    session.tell_many({"start.datum": "2026-08-31", "start.verschenen": False})
    before = to_json(session.outcome())
    with pytest.raises(DossierError) as caught:
        session.tell_many({**values, "start.verschenen": True})
    assert [str(problem) for problem in caught.value.problems] == problems
    assert to_json(session.outcome()) == before
    assert session.tell("start.verschenen", True).lapsed.raised == ("STA-01",)


def test_a_session_starts_with_sound_arguments() -> None:
    """Wrong ones are refused at once."""
    with pytest.raises(overstap.UnknownParty):
        _session("ouders")
    with pytest.raises(overstap.UnknownRegion):
        _session(regio="zuid")
    with pytest.raises(DossierError, match="burgerservicenummer"):
        Session(tiny_rulebook(), dossier_id="111222333", overstapjaar=2026, peildatum=AS_OF, voor="vo")
    with pytest.raises(ValueError, match="peildatum"):
        Session(tiny_rulebook(), dossier_id="L-1", overstapjaar=2026, peildatum="20 april", voor="vo")


# -- robustness ---------------------------------------------------------------------------------------------------


def test_after_an_error_the_session_is_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupt or a failure of the engine halfway changes nothing, and the fact can be told again."""
    session = _session("mbo")
    session.tell("start.datum", "2026-08-31")
    follow, calls = Network.follow, 0

    def failing(self: Network, *arguments: Any) -> list[int]:
        nonlocal calls
        calls += 1
        if calls == 1:
            raise LiveError("halfway")
        return follow(self, *arguments)

    monkeypatch.setattr(Network, "follow", failing)
    with pytest.raises(LiveError):
        session.tell("start.verschenen", False)
    assert session.tell("start.verschenen", False).raised == ("STA-01",)
