"""Reads one record: quickly when it is sound, else by the strict reader, which words what is wrong."""

import json
from collections.abc import Mapping
from typing import cast

from overstap.cohort.read.fast import FastReader
from overstap.dossier import DossierSchema, Record
from overstap.dossier.from_json import json_record, ndjson_record
from overstap.dossier.json_pieces import Extent, Piece
from overstap.dossier.records import pseudonym_of
from overstap_engine.model.rulebook import Rulebook

__all__ = ["Reader", "pseudonym_in"]


class Reader:
    """The reader of one rulebook."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.schema = DossierSchema(rulebook)
        """What a dossier may hold."""
        self._fast = FastReader(self.schema.shape)

    def line(self, line: bytes, name: str, number: int) -> Record | None:
        """The record on one line of NDJSON; None when the line is blank."""
        found = self._fast.dossier(line)
        if found is not None and self.schema.limits.hold(found.facts, found.year):
            return found
        return ndjson_record(line, name, number, self.schema)

    def piece(self, piece: Piece, name: str) -> Record:
        """The record in a piece of a JSON document."""
        if piece.extent in (Extent.DOCUMENT, Extent.ELEMENT):
            found = self._fast.dossier(piece.text)
            if found is not None and self.schema.limits.hold(found.facts, found.year):
                return found
        return json_record(piece, name, self.schema)


def pseudonym_in(line: bytes) -> str | None:
    """The pseudonym on a rejected line, when there is one to be read."""
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return pseudonym_of(cast("Mapping[str, object]", values)) if isinstance(values, dict) else None
