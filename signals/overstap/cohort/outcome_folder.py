"""Reading back what a run wrote, whatever the layout."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from overstap.cohort.errors import RunUnreadable
from overstap.cohort.libraries import library
from overstap.cohort.receipt import RECEIPT, Receipt
from overstap.cohort.tables import TABLES
from overstap.cohort.write import LAYOUTS, layout_of
from overstap.cohort.write.parquet import arrow_schema

__all__ = ["Run", "read_run"]


@dataclass(frozen=True, slots=True)
class Run:
    """The outcome of a run; tables are read when asked for."""

    folder: Path
    receipt: Receipt

    def path(self, name: str) -> Path:
        """The file of the table ``name``, one of ``TABLES``."""
        return self.folder / f"{name}.{self.receipt.layout}"

    def batches(self, name: str) -> Iterator[Any]:
        """The rows of a table as Arrow record batches, in order; only one is in memory at a time. The same columns and
        types for every layout: text (also JSON), int64, bool, date32, list of text."""
        return layout_of(self.receipt.layout).batches(TABLES[name], self.path(name))

    def table(self, name: str) -> Any:
        """All rows of a table, as an Arrow table."""
        return library("pyarrow").Table.from_batches(self.batches(name), arrow_schema(TABLES[name]))


def read_run(path: str | Path) -> Run:
    """The run in the folder ``path``. Raises ``RunUnreadable``, or ``OSError``."""
    folder = Path(path)
    try:
        text = (folder / RECEIPT).read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        raise RunUnreadable(
            f"in `{folder}` staat geen {RECEIPT}; maak een uitkomst met `overstap cohort … --uit {folder}`"
        ) from None
    try:
        receipt = Receipt.from_dict(json.loads(text))
    except (KeyError, TypeError, ValueError, AttributeError):
        raise RunUnreadable(f"`{folder / RECEIPT}` is geen ontvangstbewijs van overstap cohort") from None
    run = Run(folder, receipt)
    if receipt.layout not in LAYOUTS:
        raise RunUnreadable(f"`{folder / RECEIPT}`: onbekend formaat `{receipt.layout}`")
    for name in TABLES:
        if name not in receipt.tables or not run.path(name).is_file():
            raise RunUnreadable(f"in `{folder}` ontbreekt `{run.path(name).name}`; maak de uitkomst opnieuw")
    return run
