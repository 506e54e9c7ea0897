"""The calendar of one transition, as text for a terminal and as JSON."""

from typing import Any

from rich.console import Console
from rich.text import Text

from overstap.because import value_in_words
from overstap.render.layout import print_indented
from overstap.render.words import named
from overstap_engine.plan.calendar import Calendar, Day
from overstap_engine.text.dutch import dutch_date
from overstap_engine.text.placeholders import Hole, pieces

__all__ = ["UNVERIFIED", "calendar_json", "calendar_title", "description_of", "print_calendar", "region_name"]

UNVERIFIED = "Niet nagegaan: dit is niet in de wet of bron zelf nagelezen."


def calendar_title(calendar: Calendar) -> str:
    """What the calendar is of: ``Kalender van overstapjaar 2026, Regio Utrecht``."""
    return f"Kalender van overstapjaar {calendar.year}, {region_name(calendar)}"


def region_name(calendar: Calendar) -> str:
    """The region as people know it; ``landelijk`` for none."""
    if calendar.region is None:
        return "landelijk"
    declared = calendar.rulebook.declared_regions.get(calendar.region)
    return calendar.region if declared is None else declared.name


def description_of(day: Day, calendar: Calendar) -> str:
    """What the moment is about, with the values of this year and region in it."""
    return "".join(
        value_in_words(calendar.parameters.get(piece.name.removeprefix("$")), {})
        if isinstance(piece, Hole)
        else piece.text
        for piece in pieces(day.moment.description)
    )


# -- text ---------------------------------------------------------------------------------------------------------


def print_calendar(console: Console, calendar: Calendar) -> None:
    """Every moment under its date: what, who, and the rules it drives."""
    console.print(Text(calendar_title(calendar), style="bold"))
    if not calendar.days:
        console.print(Text("Dit regelboek heeft voor dit jaar geen momenten."))
    for day in calendar.days:
        console.print()
        console.print(Text(_when(day)), soft_wrap=True)
        print_indented(console, Text(day.moment.title, style="bold"), 2)
        print_indented(console, Text(description_of(day, calendar)), 2)
        print_indented(console, Text(f"Wie: {named(day.moment.roles)}", style="dim"), 2)
        if day.drives:
            print_indented(console, Text(f"Regels: {', '.join(day.drives)}", style="dim"), 2)
        if day.unverified:
            print_indented(console, Text(UNVERIFIED, style="dim"), 2)


def _when(day: Day) -> str:
    if day.first == day.last:
        return dutch_date(day.first)
    return f"{dutch_date(day.first)} tot en met {dutch_date(day.last)}"


# -- JSON ---------------------------------------------------------------------------------------------------------


def calendar_json(calendar: Calendar) -> dict[str, Any]:
    """The calendar as a JSON object; ``tot`` is inclusive."""
    rulebook = calendar.rulebook
    return {
        "regelboek": {
            "naam": rulebook.name,
            "versie": rulebook.version,
            "vingerafdruk": rulebook.fingerprint,
        },
        "overstapjaar": calendar.year,
        "regio": calendar.region,
        "momenten": [_day_json(day, calendar) for day in calendar.days],
    }


def _day_json(day: Day, calendar: Calendar) -> dict[str, Any]:
    moment = day.moment
    return {
        "id": moment.id,
        "titel": moment.title,
        "van": day.first.isoformat(),
        "tot": day.last.isoformat(),
        "wie": list(moment.roles),
        "omschrijving": description_of(day, calendar),
        "regios": list(moment.regions),
        "regels": list(day.drives),
        "ongeverifieerd": day.unverified,
        "bronnen": [{"bron": each.source, "vindplaats": each.place} for each in moment.citations],
    }
