"""Colours that stand on each other differ enough to be read (WCAG 2.2 AA), in the light and in the dark."""

import re
from importlib.resources import files

import pytest

STYLE = (files("overstap.site") / "static" / "stijl.css").read_text(encoding="utf-8")
LIGHT, DARK = (
    dict(re.findall(r"--(\w+): (#[0-9a-f]{3,6});", block)) for block in STYLE.split(":root {")[1:3]
)
TEXTS = ("tekst", "zacht", "link", "hoog", "midden", "laag")


def luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_can_be_read(colours: dict[str, str]) -> None:
    """4,5 to 1 on every ground; lines of a drawing, fields and the focus ring 3 to 1."""
    assert {*TEXTS, "vlak", "paneel", "lijn", "nadruk", "markering"} <= {*colours}
    low = [
        (text, ground)
        for ground in ("vlak", "paneel")
        for text in (*TEXTS, "lijn", "nadruk")
        if contrast(colours[text], colours[ground]) < (3 if text in {"lijn", "nadruk"} else 4.5)
    ]
    assert low == []
    assert contrast(colours["tekst"], colours["markering"]) >= 4.5
