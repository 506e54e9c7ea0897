"""``overstap explain``: why, why not, and what a code means."""

from collections.abc import Callable
from pathlib import Path

import pytest

from overstap_engine.diagnostics.catalogue import ALL_FINDINGS
from tests.cli.command_line import Outcome

Overstap = Callable[..., Outcome]
ASKED = ("--peildatum", "2026-04-20", "--voor", "vo")


def test_why(command: Overstap, late: Path) -> None:
    """Every condition with the value that met it, and the source."""
    out = " ".join(command("explain", str(late), "--signaal", "AAN-02", *ASKED).out.split())
    assert "AAN-02 wordt gegeven" in out
    assert "nodig: na 1 april 2026 (uiterste aanmelddatum)" in out
    assert "startkwalificatie is nee (aangenomen)" in out
    assert "Bron: " in out
    assert "staat in de weg" not in out


def test_why_not_and_by_how_much(command: Overstap, late: Path) -> None:
    """What stands in the way comes first."""
    out = command("explain", str(late), "--signaal", "OVD-01", *ASKED).out
    assert "OVD-01 wordt niet gegeven" in out
    assert "Dit staat in de weg:" in out
    assert "57 dagen te vroeg" in " ".join(out.split())


def test_undetermined_says_whom_to_ask(command: Overstap, late: Path) -> None:
    """An unknown fact comes with its holders."""
    out = " ".join(command("explain", str(late), "--signaal", "INT-01", *ASKED).out.split())
    assert "INT-01 is nog niet te bepalen" in out
    assert "onbekend: vraag het aan mbo-school" in out


def test_through_a_chain(command: Overstap, late: Path) -> None:
    """A rule on other signals shows those rules."""
    out = " ".join(
        command(
            "explain", str(late), "--signaal", "OVD-05", "--peildatum", "2026-07-01", "--voor", "mbo"
        ).out.split()
    )
    assert "signaal AAN-09" in out


def test_without_a_code_every_signal_of_now(command: Overstap, late: Path) -> None:
    """What is raised is explained."""
    out = command("explain", str(late), *ASKED).out
    assert "AAN-02 wordt gegeven" in out
    assert "AAN-07 wordt gegeven" in out


def test_nothing_about_a_signal_of_others(command: Overstap, late: Path) -> None:
    """The mbo never learns of AAN-07."""
    asked = ("--peildatum", "2026-04-20", "--voor", "mbo")
    out = command("explain", str(late), "--signaal", "AAN-07", *asked).out
    assert out == "Signaal AAN-07 is niet bedoeld voor mbo-school; daarom wordt er niets over getoond.\n"


def test_an_unknown_signal(command: Overstap, late: Path) -> None:
    """With what may have been meant."""
    result = command("explain", str(late), "--signaal", "ANN-02", *ASKED)
    assert result.code == 2
    assert "het regelboek heeft geen signaal `ANN-02`; bedoelde u `AAN-02`?" in result.err


@pytest.mark.parametrize("kind", ALL_FINDINGS, ids=lambda kind: kind.code)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_code_has_a_page(command: Overstap, kind: type, language: str) -> None:
    """In both languages."""
    code = ALL_FINDINGS[[*ALL_FINDINGS].index(kind)].code
    result = command("explain", code.lower(), "--taal", language)
    assert result.code == 0
    assert result.out.startswith(code)


def test_an_unknown_code(command: Overstap) -> None:
    """Says which there are."""
    result = command("explain", "OVS999")
    assert result.code == 2
    assert "onbekende code `OVS999`" in result.err
