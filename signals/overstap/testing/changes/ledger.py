"""What is remembered of an earlier run, in the project's ``.overstap`` folder. Losing it costs time, nothing else."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from overstap.testing.changes.change import Target
from overstap.testing.changes.verdict import TargetResult, Verdict

__all__ = ["ledger_path", "read_ledger", "write_ledger"]

_FORM: Final = 1
_FATES: Final = ("opgemerkt", "onopgemerkt", "zelfde")


def ledger_path(root: Path) -> Path:
    """Where a project keeps it."""
    return root / ".overstap" / "cache" / "kleine-wijzigingen.json"


def read_ledger(path: Path) -> dict[Target, TargetResult]:
    """What is remembered; nothing when there is no ledger, or one that cannot be understood."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if found["vorm"] != _FORM:
            return {}
        return {result.target: result for result in map(_result, found["doelen"])}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return {}


def _result(found: Mapping[str, Any]) -> TargetResult:
    kind, name = found["doel"]
    if kind not in ("signaal", "feit", "parameter", "actie"):
        raise ValueError(kind)
    return TargetResult(
        target=(kind, str(name)),
        key=str(found["sleutel"]),
        tried=tuple(map(str, found["geprobeerd"])),
        verdicts=tuple(map(_verdict, found["wijzigingen"])),
    )


def _verdict(found: Mapping[str, Any]) -> Verdict:
    fate = found["lot"]
    if fate not in _FATES:
        raise ValueError(fate)
    return Verdict(fate, by=str(found.get("door", "")), proposal=str(found.get("voorstel", "")))


def write_ledger(path: Path, results: Iterable[TargetResult]) -> None:
    """Remember these. A folder that cannot be written to is left alone."""
    text = json.dumps({"vorm": _FORM, "doelen": [_written(result) for result in results]}, ensure_ascii=False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        (path.parent / ".gitignore").write_text("*\n", encoding="utf-8")
        path.write_text(text + "\n", encoding="utf-8")
    except OSError:
        return


def _written(result: TargetResult) -> dict[str, object]:
    return {
        "doel": list(result.target),
        "sleutel": result.key,
        "geprobeerd": list(result.tried),
        "wijzigingen": [
            {"lot": each.fate}
            | ({"door": each.by} if each.by else {})
            | ({"voorstel": each.proposal} if each.proposal else {})
            for each in result.verdicts
        ],
    }
