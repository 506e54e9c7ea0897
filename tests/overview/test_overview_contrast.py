"""Texts can be read and bars can be told from the ground (WCAG 2.2 AA), in the light and in the dark."""

import re
from importlib.resources import files

import pytest

from tests.site.test_contrast import contrast

STYLE = (files("overstap.overview") / "static" / "overzicht.css").read_text(encoding="utf-8")
LIGHT, DARK = (
    dict(re.findall(r"--(\w+): (#[0-9a-f]{3,6});", block)) for block in STYLE.split(":root {")[1:3]
)
TEXTS, SHAPES = ("tekst", "zacht", "link"), ("hoog", "midden", "laag", "deel", "onbekend", "lijn", "nadruk")


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_it_can_be_seen(colours: dict[str, str]) -> None:
    """4,5 to 1 for texts, 3 to 1 for bars, lines and the focus ring."""
    low = [
        (name, ground)
        for ground in ("vlak", "paneel")
        for names, least in ((TEXTS, 4.5), (SHAPES, 3))
        for name in names
        if contrast(colours[name], colours[ground]) < least
    ]
    assert low == []
    assert contrast(colours["tekst"], colours["markering"]) >= 4.5
