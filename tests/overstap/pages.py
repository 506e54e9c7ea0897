"""The text pages of the golden tests. ``python -m tests.overstap.pages`` writes them anew; read the difference."""

from io import StringIO
from pathlib import Path

from overstap import Result, RuleEngine
from overstap.render import make_console, write_text
from tests.overstap.tiny import AS_OF, FULL, tiny_rulebook

__all__ = ["GOLDEN", "PAGES", "WIDTHS", "page"]

GOLDEN = Path(__file__).parent / "golden"
WIDTHS = (60, 100)
PAGES = ("alles", "niets", "meer", "verborgen")


def page(name: str, width: int) -> str:
    """The page ``name`` as it is printed ``width`` columns wide, without colour."""
    out = StringIO()
    write_text(_results()[name], make_console(out, width=width))
    return out.getvalue()


def _results() -> dict[str, list[Result]]:
    engine = RuleEngine(tiny_rulebook())

    def assess(dossier: dict[str, object], party: str) -> Result:
        return engine.assess(dossier, peildatum=AS_OF, voor=party, engine="reference")

    nothing: dict[str, object] = {
        "id": "L-0002",
        "overstapjaar": 2026,
        "start": {"verschenen": True},
        "aanmeldingen": [],
        "ondersteuning": {"behoefte": False},
    }
    return {
        "alles": [assess(FULL, "leerling")],
        "niets": [assess(nothing, "leerling")],
        "meer": [assess(FULL, "mbo"), assess(nothing, "mbo")],
        "verborgen": [assess({"id": "L-0003", "overstapjaar": 2026, "aanmeldingen": []}, "mbo")],
    }


if __name__ == "__main__":
    for name in PAGES:
        for width in WIDTHS:
            (GOLDEN / f"{name}-{width}.txt").write_text(page(name, width), encoding="utf-8")
