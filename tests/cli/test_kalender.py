"""``overstap kalender``: as text, as JSON, and as a calendar that a diary can read."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest

from tests.cli.command_line import Outcome

Overstap = Callable[..., Outcome]
UTRECHT = ("kalender", "--overstapjaar", "2026", "--regio", "utrecht")


def diary(text: str) -> Any:
    """What a diary reads; the library's types leave open what a property holds."""
    read: Any = icalendar.Calendar.from_ical(text)
    return read


def moments(command: Overstap, *arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(command(*arguments, "--format", "json").out)["momenten"]
    return found


def test_text(command: Overstap) -> None:
    """The date, what, who, and the rules; what is not sure says so."""
    result = command("kalender", "--overstapjaar", "2026")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("Kalender van overstapjaar 2026, landelijk\n")
    _, _, after = result.out.partition("\n1 april 2026\n")
    entry = after.partition("\n\n")[0].splitlines()
    assert entry[0] == "  Uiterste dag om je aan te melden voor september"
    assert "  Wie: leerling, mentor en decaan" in entry
    rules = next(line for line in entry if line.startswith("  Regels: "))
    assert "AAN-01" in rules
    assert "1 oktober 2025 tot en met 1 februari 2026" in result.out
    assert "Niet nagegaan: dit is niet in de wet of bron zelf nagelezen." in result.out
    assert "Derde Overstaptafel" not in result.out


def test_a_region(command: Overstap) -> None:
    """By its name, with its own moments."""
    out = command(*UTRECHT).out
    assert out.startswith("Kalender van overstapjaar 2026, Regio Utrecht\n")
    assert "1 maart 2026 tot en met 31 maart 2026\n  Eerste Overstaptafel\n" in out
    assert "Na 14 dagen kijkt de mbo-school opnieuw." in out


def test_json(command: Overstap) -> None:
    """Dutch camelCase keys, dates in ISO form, sorted by date."""
    data = json.loads(command(*UTRECHT, "--format", "json").out)
    assert [*data] == ["regelboek", "overstapjaar", "regio", "momenten"]
    assert (data["overstapjaar"], data["regio"], data["regelboek"]["naam"]) == (
        2026,
        "utrecht",
        "overstap-vo-mbo",
    )
    assert [one["van"] for one in data["momenten"]] == sorted(one["van"] for one in data["momenten"])
    table = next(one for one in data["momenten"] if one["id"] == "derdeOverstaptafel")
    assert table == {
        "id": "derdeOverstaptafel",
        "titel": "Derde Overstaptafel",
        "van": "2026-09-01",
        "tot": "2026-09-30",
        "wie": ["regiocoordinator", "decaan", "doorstroomcoach", "intaker"],
        "omschrijving": "Na de start bespreken vo en mbo wie nog geen passende plek heeft.",
        "regios": ["utrecht"],
        "regels": [],
        "ongeverifieerd": False,
        "bronnen": [{"bron": "overstaptafels-utrecht", "vindplaats": "september"}],
    }


@pytest.mark.parametrize("region", [(), ("--regio", "utrecht"), ("--regio", "twente")])
def test_icalendar_says_what_json_says(command: Overstap, region: tuple[str, ...]) -> None:
    """Read back by the library: events of whole days, the end one day further, the same texts."""
    asked = ("kalender", "--overstapjaar", "2026", *region)
    text = command(*asked, "--format", "ics").out
    read = diary(text)
    assert (read["version"], read["calscale"]) == ("2.0", "GREGORIAN")
    assert "Overstap" in read["prodid"]
    expected = [
        (one["titel"], date.fromisoformat(one["van"]), date.fromisoformat(one["tot"]) + timedelta(days=1))
        for one in moments(command, *asked)
    ]
    events = read.walk("VEVENT")
    assert [(str(e["summary"]), e["dtstart"].dt, e["dtend"].dt) for e in events] == expected
    assert not any(isinstance(e["dtstart"].dt, datetime) for e in events)
    described = [str(e["description"]).split("\n")[0] for e in events]
    assert described == [one["omschrijving"] for one in moments(command, *asked)]


def test_icalendar_keeps_the_rules_of_the_standard(command: Overstap) -> None:
    """Line ends and lengths (RFC 5545, 3.1); one identifier and one stamp in UTC for every event (3.6.1)."""
    text = command(*UTRECHT, "--format", "ics").out
    lines = text.encode().split(b"\r\n")
    assert lines[-1] == b""
    assert [line for line in lines if b"\n" in line or len(line) > 75] == []
    events = diary(text).walk("VEVENT")
    identifiers = [str(event["uid"]) for event in events]
    assert len(set(identifiers)) == len(identifiers) > 20
    assert "uitersteAanmelding-2026-utrecht@overstap-vo-mbo" in identifiers
    for event in events:
        assert event["dtstamp"].dt == datetime.combine(event["dtstart"].dt, time(), UTC)


def test_an_event_keeps_its_identifier_when_its_date_moves(command: Overstap, tmp_path: Path) -> None:
    """So a diary moves it instead of keeping two."""

    def events(lesson: str) -> dict[str, date]:
        folder = tmp_path / lesson
        folder.mkdir()
        (folder / "klein.yaml").write_text(SMALL.replace("09-01", lesson), encoding="utf-8")
        asked = ("kalender", "--overstapjaar", "2026", "--rules", str(folder), "--format", "ics")
        read = diary(command(*asked).out)
        return {str(event["uid"]): event["dtstart"].dt for event in read.walk("VEVENT")}

    name = "les-2026-landelijk@klein"
    assert (events("09-01"), events("08-24")) == ({name: date(2026, 9, 1)}, {name: date(2026, 8, 24)})


@pytest.mark.parametrize("layout", ["text", "json", "ics"])
def test_equal_calendars_give_equal_bytes(command: Overstap, layout: str) -> None:
    """Nothing reads the clock."""
    assert command(*UTRECHT, "--format", layout).out == command(*UTRECHT, "--format", layout).out


def test_a_rulebook_without_a_calendar(command: Overstap, tmp_path: Path) -> None:
    """Says so, in every format."""
    (tmp_path / "klein.yaml").write_text(SMALL.partition("momenten:")[0], encoding="utf-8")
    asked = ("kalender", "--overstapjaar", "2026", "--rules", str(tmp_path))
    assert "Dit regelboek heeft voor dit jaar geen momenten." in command(*asked).out
    assert moments(command, *asked) == []
    assert diary(command(*asked, "--format", "ics").out).walk("VEVENT") == []


def test_wrong_usage(command: Overstap) -> None:
    """An unknown region, a year outside the calendar, no year."""
    region = command("kalender", "--overstapjaar", "2026", "--regio", "atlantis")
    assert region.code == 2
    assert "onbekende regio `atlantis`; kies uit achterhoek, amsterdam" in region.err
    year = command("kalender", "--overstapjaar", "123456")
    assert year.code == 2
    assert "overstapjaar 123456 ligt buiten de kalender" in year.err
    assert command("kalender").code == 2


def test_actions_show_their_regions(command: Overstap) -> None:
    """In words and in JSON."""
    assert "Alleen in\n  utrecht  Regio Utrecht\n" in command("actions", "A169").out
    assert json.loads(command("actions", "A169", "--format", "json").out)[0]["regios"] == ["utrecht"]
    assert "Alleen in" not in command("actions", "A194").out


SMALL = """
regelboek: {naam: klein, versie: "1"}
partijen: [vo]
feiten:
  id: {type: tekst, label: kenmerk, vraag: Wat is het kenmerk?, delen: wettelijk}
parameters: [{id: lesdag, type: datum, omschrijving: Lesdag, standaard: "09-01"}]
bronnen: [{id: gids, titel: Gids, uitgever: Wij}]
momenten: [{id: les, titel: Les, op: $lesdag, wie: [mentor], omschrijving: Kom., bronnen: [{bron: gids}]}]
"""
