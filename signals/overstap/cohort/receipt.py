"""The receipt of a run: what went in, by which rules, and what came out. Nothing in it depends on the machine, the
clock, the engine or the number of workers."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, cast

from overstap.result import RulebookReport
from overstap_engine.model.values import Scalar

__all__ = ["RECEIPT", "Counts", "Input", "Receipt", "TableFile"]

RECEIPT: Final = "ontvangstbewijs.json"
"""The name of its file."""


@dataclass(frozen=True, slots=True)
class Input:
    """A file that was read."""

    file: str
    """As the user named it."""
    sha256: str
    records: int
    """Of a child table of a CSV file: its rows."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there was of everything."""

    dossiers: int
    rejected: int
    """Records, each of which may have several mistakes."""
    signals: int
    actions: int
    undetermined: int
    missing: int
    raised: Mapping[str, int]
    """Signal code -> how often, sorted by code; only those that were raised."""


@dataclass(frozen=True, slots=True)
class TableFile:
    """A table that was written."""

    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a run was asked and what it gave."""

    version: str
    """Of overstap."""
    rulebook: RulebookReport
    as_of: date
    party: str
    region: str | None
    parameters: Mapping[int, Mapping[str, Scalar | tuple[Scalar, ...]]]
    """overstapjaar -> parameter -> value."""
    inputs: tuple[Input, ...]
    counts: Counts
    layout: str
    tables: Mapping[str, TableFile]
    versions: Mapping[str, str]
    """Of the software that decides the bytes of the tables."""

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, with Dutch camelCase keys; dates as text."""
        counts = self.counts
        return {
            "overstap": self.version,
            "regelboek": {
                "naam": self.rulebook.name,
                "versie": self.rulebook.version,
                "vingerafdruk": self.rulebook.fingerprint,
            },
            "peildatum": self.as_of.isoformat(),
            "voor": self.party,
            "regio": self.region,
            "parameters": {
                str(year): {name: _plain(value) for name, value in values.items()}
                for year, values in self.parameters.items()
            },
            "invoer": [
                {"bestand": each.file, "sha256": each.sha256, "records": each.records} for each in self.inputs
            ],
            "aantallen": {
                "dossiers": counts.dossiers,
                "afgewezen": counts.rejected,
                "signalen": counts.signals,
                "acties": counts.actions,
                "onbeslist": counts.undetermined,
                "ontbrekend": counts.missing,
                "perSignaal": dict(counts.raised),
            },
            "formaat": self.layout,
            "tabellen": {
                name: {"rijen": table.rows, "sha256": table.sha256} for name, table in self.tables.items()
            },
            "versies": dict(self.versions),
        }

    def to_json(self) -> str:
        """The text of the file."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=2) + "\n"

    @staticmethod
    def from_dict(values: Mapping[str, Any]) -> "Receipt":
        """The receipt that ``to_dict`` gave. Raises ``KeyError`` or ``ValueError`` for anything else.

        A date among the parameters comes back as text.
        """
        rulebook, counts = values["regelboek"], values["aantallen"]
        return Receipt(
            version=values["overstap"],
            rulebook=RulebookReport(rulebook["naam"], rulebook["versie"], rulebook["vingerafdruk"]),
            as_of=date.fromisoformat(values["peildatum"]),
            party=values["voor"],
            region=values["regio"],
            parameters={
                int(year): {name: _read(value) for name, value in each.items()}
                for year, each in values["parameters"].items()
            },
            inputs=tuple(
                Input(each["bestand"], each["sha256"], each["records"]) for each in values["invoer"]
            ),
            counts=Counts(
                dossiers=counts["dossiers"],
                rejected=counts["afgewezen"],
                signals=counts["signalen"],
                actions=counts["acties"],
                undetermined=counts["onbeslist"],
                missing=counts["ontbrekend"],
                raised=counts["perSignaal"],
            ),
            layout=values["formaat"],
            tables={
                name: TableFile(each["rijen"], each["sha256"]) for name, each in values["tabellen"].items()
            },
            versions=values["versies"],
        )


def _read(value: Any) -> Scalar | tuple[Scalar, ...]:
    if isinstance(value, list):
        items = cast("list[Scalar]", value)
        return tuple(items)
    single: Scalar = value
    return single


def _plain(value: Scalar | tuple[Scalar, ...]) -> Any:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value
