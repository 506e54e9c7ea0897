"""The language servers of VS Code's YAML and Cucumber extensions, from npm, in a folder that later runs use again."""

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any, Final

from tests.scaffold.language_server import LanguageServer

__all__ = ["MISSING", "cucumber_server", "yaml_server"]

PACKAGES: Final = ("yaml-language-server@1.25.0", "@cucumber/language-server@1.7.0")
"""The newest that run on Node 20."""

MISSING: Final = not os.environ.get("CI") and not (shutil.which("node") and shutil.which("npm"))
"""Whether the servers cannot be had on this machine. In CI they must be."""


def yaml_server(project: Path) -> LanguageServer:
    """The server of ``redhat.vscode-yaml`` with the project's own settings."""
    script = _installed() / "yaml-language-server" / "bin" / "yaml-language-server"
    yaml = {"validate": True, "hover": True, "completion": True, **_settings(project, "yaml")}
    return LanguageServer(["node", str(script), "--stdio"], project, {"yaml": yaml})


def cucumber_server(project: Path) -> LanguageServer:
    """The server of ``cucumberopen.cucumber-official`` with the project's own settings."""
    script = _installed() / "@cucumber" / "language-server" / "bin" / "cucumber-language-server.cjs"
    settings = {"cucumber": _settings(project, "cucumber")}
    return LanguageServer(["node", str(script), "--stdio"], project, settings)


def _settings(project: Path, section: str) -> dict[str, Any]:
    """``yaml.schemas`` and its like as VS Code hands them to a server: nested, without the section's name."""
    written = json.loads((project / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    found: dict[str, Any] = {}
    for name, value in written.items():
        if name.startswith(f"{section}."):
            *groups, last = name.split(".")[1:]
            place = found
            for group in groups:
                place = place.setdefault(group, {})
            place[last] = value
    return found


def _installed() -> Path:
    """``node_modules`` with the packages. Made aside and moved into place, so that two test processes may both try."""
    digest = hashlib.sha256(repr(PACKAGES).encode()).hexdigest()[:12]
    target = Path(tempfile.gettempdir()) / f"overstap-editors-{digest}"
    if not target.exists():
        made = Path(tempfile.mkdtemp(prefix="overstap-editors-"))
        command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(made)]
        subprocess.run([*command, *PACKAGES], check=True, capture_output=True)
        _mend_cucumber(made / "node_modules" / "@cucumber")
        try:
            made.rename(target)
        except OSError:
            shutil.rmtree(made)
    return target / "node_modules"


def _mend_cucumber(packages: Path) -> None:
    """The server looks for its parsers in a folder of its own, where npm does not put them."""
    expected = packages / "language-server" / "node_modules" / "@cucumber"
    expected.mkdir(parents=True)
    (expected / "language-service").symlink_to(Path("..", "..", "..", "language-service"))
