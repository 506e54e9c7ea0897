"""Two files with mistakes and the findings in them, for the golden files of the renderers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from overstap_engine.diagnostics.catalogue.yaml import DateIncomplete, TruthWord
from overstap_engine.diagnostics.finding import Finding, Severity
from overstap_engine.load.yaml_reader import read_yaml
from overstap_engine.text.span import Span

__all__ = ["SOURCES", "Caution", "findings", "many"]

SOURCES: Mapping[str, str] = {
    "regels/aanmelding.yaml": f"""\
# één regel met fouten
regels:
  - signaal: AAN-02
    "学校 😀": no
    "\ttab": 12:30
    fasen: [{"orientatie, " * 12}no, aanmelding, intake, overdracht, plaatsing, zomer, start, honderdDagen]
    versie: 2026.10
    signaal: AAN-03
""",
    "regels/b,%1:2.yaml": "? [x,\n   z]\n: 1\nc: 1\n\n\n\n\n\n\nc: 2\n",
}


@dataclass(frozen=True, slots=True)
class Caution(TruthWord):
    """A finding that does not stop the rulebook, with the words of another one."""

    severity: ClassVar[Severity] = Severity.WARNING


def findings() -> tuple[Finding, ...]:
    """What is wrong in the sources, a warning, and a finding in a file whose text is not at hand; not sorted."""
    read = [finding for file, text in SOURCES.items() for finding in read_yaml(file, text.encode())[1]]
    caution = Caution(Span("regels/aanmelding.yaml", 3, 14, 3, 20), "AAN-02", "ja")
    absent = DateIncomplete(Span("regels/weg.yaml", 4, 2, 4, 10), "2026-4-1", "2026-04-01")
    return (absent, *reversed(read), caution)


def many(count: int) -> tuple[Finding, ...]:
    """So many findings on one line."""
    return tuple(
        TruthWord(Span("r.yaml", 1, column, 1, column + 2), "no", "nee") for column in range(1, count + 1)
    )
