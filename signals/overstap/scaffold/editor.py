"""What editors need to help with rules and scenarios: made from the rulebook, and kept in the project."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from overstap.scaffold.step_stub import step_stub
from overstap_engine.check.schema import rule_schema
from overstap_engine.model.rulebook import Rulebook

__all__ = ["FILE_NAMES", "FOLDER", "editor_files", "stale_files", "write_editor_files"]

FOLDER: Final = ".overstap"
"""Where a project keeps them."""

_SCHEMA: Final = "regels.schema.json"
_STUB: Final = "stappen_stub.py"
FILE_NAMES: Final = (_SCHEMA, _STUB)
"""What they are called."""


def editor_files(rulebook: Rulebook) -> Mapping[str, str]:
    """File name -> text: the JSON Schema of rule files, and the step stub for the Cucumber language server."""
    schema = json.dumps(rule_schema(rulebook), ensure_ascii=False, indent=1)
    return {_SCHEMA: f"{schema}\n", _STUB: step_stub()}


def write_editor_files(folder: Path, rulebook: Rulebook) -> tuple[Path, ...]:
    """Write them, over what was there. Returns their paths. Raises ``OSError``."""
    folder.mkdir(parents=True, exist_ok=True)
    files = editor_files(rulebook)
    for name, text in files.items():
        (folder / name).write_bytes(text.encode())
    return tuple(folder / name for name in files)


def stale_files(folder: Path, rulebook: Rulebook) -> tuple[Path, ...]:
    """Those that are missing or differ from what would be written now. Line ends do not count: git may change them."""
    return tuple(
        folder / name for name, text in editor_files(rulebook).items() if _text(folder / name) != text
    )


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None
