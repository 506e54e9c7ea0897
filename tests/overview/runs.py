"""Runs to make an overview of, following the contract of the tables: rows in memory, no files."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import import_module
from typing import Any, Final

from overstap.bundled import bundled_rulebook
from overstap.cohort.tables import TABLES, Kind
from overstap.result import RulebookReport
from overstap_engine.model.rulebook import Rule, Rulebook

__all__ = ["AS_OF", "MemoryRun", "make_run", "run_of"]

AS_OF: Final = date(2026, 6, 8)

pa: Final[Any] = import_module("pyarrow")  # it has no types

_TYPES: Final[Mapping[Kind, Any]] = {
    Kind.TEXT: pa.string(),
    Kind.INT: pa.int64(),
    Kind.BOOL: pa.bool_(),
    Kind.DATE: pa.date32(),
    Kind.LIST: pa.list_(pa.string()),
    Kind.JSON: pa.string(),
}
_STANDS: Final = (
    *(("gestart",) * 6),
    *(("geplaatst",) * 8),
    *(("aangemeld",) * 4),
    *("nietAangemeld", "nietVerschenen", "afgebroken", "onbekend", "elders", "nietActief"),
)
_PROGRAMMES: Final = (
    ("Kok", 2),
    ("Kok", 3),
    ("Verzorgende ig", 3),
    ("Logistiek medewerker", 2),
    ("Entree", 1),
)
_CHARGES: Final = (("vo", "mbo"), ("vo", "mbo"), ("vo", None), ("mbo", None), ("geen", "mbo"), (None, None))


@dataclass(frozen=True)
class MemoryTally:
    """What a run counts itself."""

    rejected: int


@dataclass(frozen=True)
class MemoryReceipt:
    """As much of a receipt as an overview reads."""

    rulebook: RulebookReport
    as_of: date
    party: str
    region: str | None
    counts: MemoryTally


@dataclass(frozen=True)
class MemoryRun:
    """A run as ``overview_html`` reads it."""

    receipt: MemoryReceipt
    tables: Mapping[str, Any]

    def table(self, name: str) -> Any:
        """The table ``name``."""
        return self.tables[name]


def run_of(
    rows: Mapping[str, Sequence[Mapping[str, Any]]],
    *,
    rulebook: Rulebook | None = None,
    party: str = "vo",
    region: str | None = "utrecht",
    as_of: date = AS_OF,
) -> MemoryRun:
    """A run with these rows; columns that are left out are empty."""
    book = rulebook or bundled_rulebook()
    tables = {
        name: pa.table(
            {
                column.name: pa.array(
                    [row.get(column.name) for row in rows.get(name, ())], _TYPES[column.kind]
                )
                for column in table.columns
            }
        )
        for name, table in TABLES.items()
    }
    made_with = RulebookReport(book.name, book.version, book.fingerprint)
    tally = MemoryTally(len(rows.get("afgewezen", ())))
    receipt = MemoryReceipt(made_with, as_of, party, region, tally)
    return MemoryRun(receipt, tables)


def make_run(
    students: int, schools: Sequence[str | None], *, seed: int = 1, party: str = "vo", **more: Any
) -> MemoryRun:
    """A made-up run over the rulebook that comes with overstap."""
    chance = random.Random(seed)
    book = bundled_rulebook()
    rules = [rule for rule in book.rules.values() if party in rule.visible_to and rule.actions]
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in TABLES}
    for number in range(students):
        _student(f"L-{number:05}", chance.choice(schools), rows, rules, book, chance)
    for line in range(more.pop("rejected", 3)):
        rows["afgewezen"].append(
            {
                "bestand": "invoer.ndjson",
                "regel": line + 7,
                "kolom": 1,
                "feit": "start.datum",
                "reden": "geen datum",
            }
        )
    return run_of(rows, party=party, **more)


def _student(
    name: str,
    school: str | None,
    rows: dict[str, list[dict[str, Any]]],
    rules: Sequence[Rule],
    book: Rulebook,
    chance: random.Random,
) -> None:
    stand = chance.choice(_STANDS)
    programme, level = chance.choice(_PROGRAMMES) if stand != "nietAangemeld" else (None, None)
    now, then = chance.choice(_CHARGES)
    raised = chance.sample(rules, chance.choice((0, 0, 1, 1, 2, 3)))
    rows["dossiers"].append(
        {
            "dossier": name,
            "overstapjaar": 2026,
            "school": school,
            "stand": stand,
            "instelling": "ROC Midden" if programme else None,
            "opleiding": programme,
            "niveau": level,
            "verantwoordelijkNu": now,
            "verantwoordelijkDaarna": then,
            "signalen": len(raised),
        }
    )
    asked: dict[str, list[str]] = {}
    for rule in raised:
        rows["signalen"].append(
            {
                "dossier": name,
                "code": rule.code,
                "titel": rule.title,
                "fase": rule.phase,
                "urgentie": rule.urgency,
                "omdat": "",
                "acties": [*rule.actions[:2]],
            }
        )
        for code in rule.actions[:2]:
            asked.setdefault(code, []).append(rule.code)
    for code, because in sorted(asked.items()):
        action = book.actions[code]
        due = chance.choice((None, -9, 2, 6, 40, 75))
        rows["acties"].append(
            {
                "dossier": name,
                "code": code,
                "titel": action.title,
                "rollen": [*action.roles],
                "uiterlijk": None if due is None else AS_OF + timedelta(due),
                "vanwege": sorted(because),
                "voorwaardelijk": chance.random() < 0.1,
            }
        )
    facts = [fact for fact in book.vocabulary.facts.values() if fact.holders]
    for fact in chance.sample(facts[:30], 4):
        codes = sorted(rule.code for rule in chance.sample(rules, 3))
        rows["onbeslist"] += [{"dossier": name, "code": code, "ontbreekt": [fact.id]} for code in codes]
        rows["ontbrekend"].append(
            {
                "dossier": name,
                "feit": fact.id,
                "vraag": fact.question,
                "houders": [*fact.holders],
                "beslist": codes,
            }
        )
