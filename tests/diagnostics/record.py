"""Write the golden files of the renderers anew: ``python -m tests.diagnostics.record``, then review the difference."""

from pathlib import Path

from overstap_engine.diagnostics.finding import Language
from overstap_engine.diagnostics.render import RENDERERS
from tests.diagnostics.samples import SOURCES, findings

GOLDEN = Path(__file__).with_name("golden")


def main() -> None:
    """One file per renderer and language."""
    for name, render in RENDERERS.items():
        for language in Language:
            output = render(findings(), SOURCES, language)
            (GOLDEN / f"{name}.{language.value}.txt").write_bytes(output.encode())


if __name__ == "__main__":
    main()
