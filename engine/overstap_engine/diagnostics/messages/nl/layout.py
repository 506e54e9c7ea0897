"""Dutch words of OVS129 and OVS130."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS129": Wording(
        "hier ontbreekt een dubbele punt",
        ("zet een dubbele punt en een spatie tussen de sleutel en de waarde",),
    ),
    "OVS130": Wording(
        "na `>` of `|` hoort de tekst op de volgende regel",
        ("zet de tekst op de volgende regel, en laat die inspringen",),
    ),
}
