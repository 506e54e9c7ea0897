"""Results on paper: JSON and NDJSON for systems, text for people."""

from overstap.render.as_json import write_json, write_ndjson
from overstap.render.as_text import make_console, write_text

__all__ = ["make_console", "write_json", "write_ndjson", "write_text"]
