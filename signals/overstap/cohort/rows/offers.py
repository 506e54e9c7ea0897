"""The table ``acties``."""

import json
from array import array
from collections.abc import Sequence
from datetime import date

from overstap.cohort.frame import Catalogue, Frame
from overstap.cohort.rows.owned import OwnedRows
from overstap.report import Reporter
from overstap.result import to_dict
from overstap_engine.evaluate.outcome import Offer, Place

__all__ = ["Offers"]

_Key = tuple[str, tuple[str, ...], date | None, tuple[Place, ...], bool]

_NAMES = ("code", "titel", "rollen", "uiterlijk", "vanwege", "mits", "voorwaardelijk", "bronnen")


class Offers:
    """Every different offer is worded once."""

    def __init__(self) -> None:
        self._offers: Catalogue[_Key] = Catalogue()
        self._rows = OwnedRows(_NAMES)

    def add(self, owner: int, offers: tuple[Offer, ...], reporter: Reporter) -> None:
        """The rows of the dossier with number ``owner``."""
        self._rows.extend(owner, array("i", [self._row(offer, reporter) for offer in offers]))

    def frame(self, dossiers: Sequence[str]) -> Frame:
        """The rows since the last time."""
        found = self._rows.frame(dossiers, self._offers.rows)
        self._rows = OwnedRows(_NAMES)
        return found

    def forget(self) -> None:
        """Free the memory of what is remembered; to be called between chunks."""
        self._offers.clear()

    @property
    def remembered(self) -> int:
        """How much is remembered."""
        return len(self._offers.rows)

    def _row(self, offer: Offer, reporter: Reporter) -> int:
        key = (offer.code, offer.because, offer.due, offer.missing, offer.conditional)
        row = self._offers.number(key)
        if row is None:
            told = reporter.action(offer)
            provided = json.dumps([to_dict(each) for each in told.provided], ensure_ascii=False)
            sources = json.dumps([to_dict(each) for each in told.citations], ensure_ascii=False)
            row = self._offers.add(
                key,
                (
                    told.code,
                    told.title,
                    told.roles,
                    told.due,
                    told.asked_by,
                    provided,
                    told.conditional,
                    sources,
                ),
            )
        return row
