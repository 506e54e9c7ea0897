"""Layouts for findings: one function per format, in one table."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.render import as_json, concise, full, github, sarif

__all__ = ["RENDERERS", "Renderer"]

Renderer: TypeAlias = Callable[[Iterable[Finding], Mapping[str, str], Language], str]
"""Findings, source texts by file, language -> text that ends with a newline (or is empty)."""

RENDERERS: Mapping[str, Renderer] = {
    "full": full.render,
    "concise": concise.render,
    "json": as_json.render,
    "github": github.render,
    "sarif": sarif.render,
}
