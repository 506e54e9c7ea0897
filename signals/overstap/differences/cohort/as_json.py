"""A comparison as JSON. A number that is hidden is ``null``; what is not shared has no key."""

import json
from collections.abc import Iterable
from typing import Any

from overstap.differences.cohort.report import Line, Report, make_report
from overstap.differences.cohort.run import CohortComparison
from overstap_engine.model.rulebook import Rulebook

__all__ = ["comparison_json", "json_text"]


def json_text(comparison: CohortComparison) -> str:
    """The text of a file."""
    return json.dumps(comparison_json(comparison), ensure_ascii=False, indent=2) + "\n"


def comparison_json(comparison: CohortComparison) -> dict[str, Any]:
    """Everything that was counted."""
    report, own = make_report(comparison), comparison.readers is None
    found: dict[str, Any] = {
        "oud": _book(comparison.old),
        "nieuw": _book(comparison.new),
        "peildatum": comparison.as_of.isoformat(),
        "voor": comparison.party,
        "regio": comparison.region,
        "gedeeldMet": None if comparison.readers is None else list(comparison.readers),
        "minimum": None if own else comparison.minimum,
        "verschil": comparison.differs,
        "dossiers": {
            "invoer": report.records,
            "vergeleken": report.compared,
            "anders": report.changed,
            "gelijk": report.unchanged,
            "afgewezenDoorBeide": report.rejected_both,
            "afgewezenDoorOud": report.rejected_old,
            "afgewezenDoorNieuw": report.rejected_new,
        },
        "signalen": {"perRegel": _lines(report.signals, own), "perSchool": _lines(report.schools, False)},
        "onbeslist": {"perRegel": _lines(report.undetermined, own)},
        "acties": _actions(report, own),
        "verantwoordelijk": {"anders": report.responsible},
    }
    if own:
        found["onbeslist"]["anderOntbrekendGegeven"] = report.lacking
        found["verantwoordelijk"]["wisselingen"] = [
            {"oud": before or None, "nieuw": after or None, "leerlingen": number}
            for before, after, number in report.responsible_moves
        ]
        found["afgewezen"] = [
            {
                "versie": each.version,
                "bestand": each.problem.file,
                "regel": each.problem.line,
                "dossier": each.dossier,
                "feit": each.problem.fact,
                "reden": each.problem.message,
            }
            for each in comparison.rejects
        ]
    return found


def _book(book: Rulebook) -> dict[str, str]:
    return {"naam": book.name, "versie": book.version, "vingerafdruk": book.fingerprint}


def _actions(report: Report, own: bool) -> dict[str, Any]:
    roles: list[dict[str, Any]] = []
    for role in report.roles:
        told = _line(role.line, own) | {"acties": _lines(role.actions, own)}
        roles.append(told | ({"perWeek": _lines(role.weeks, own)} if own else {}))
    found = {
        "totaal": _line(report.actions, own),
        "perRol": roles,
        "perWeek": _lines(report.weeks, own),
        "andereWeek": report.moved,
        "andereMits": report.conditions,
        "andereRollen": report.reassigned,
    }
    if own:
        found |= {"andereDatum": report.due, "perSchool": _lines(report.school_actions, False)}
    return found


def _lines(lines: Iterable[Line], own: bool) -> list[dict[str, Any]]:
    return [_line(line, own) for line in lines]


def _line(line: Line, own: bool) -> dict[str, Any]:
    """``own``: with how much there is in either version."""
    found: dict[str, Any] = {"naam": "totaal" if line.total else line.name or None}
    if line.title:
        found["titel"] = line.title
    if line.remark:
        found["opmerking"] = line.remark
    found |= {"erbij": line.gained, "eraf": line.lost, "verschil": line.net}
    return found | ({"oud": line.old, "nieuw": line.new} if own else {})
