"""The exact engine on a change that no scenario notices: proved to change nothing, or a dossier on which it shows.

This needs ``overstap[bewijs]``. Without it nothing is settled, and what the search found stands.
"""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from overstap.testing.changes.change import Change
from overstap.testing.changes.reach import Reach
from overstap.testing.changes.verdict import Verdict
from overstap_engine.model.rulebook import Rulebook

if TYPE_CHECKING:
    from overstap.analyse.drafts.equivalent import Judge

__all__ = ["Exact"]

_SOLVER: Final = "pysat"


class Exact:
    """Made ready when first asked."""

    def __init__(self, rulebook: Rulebook, dossiers: Path) -> None:
        self._rulebook = rulebook
        self._dossiers = dossiers
        self._judge: Judge | None = None

    def verdict(self, change: Change, reach: Reach) -> Verdict | None:
        """What became of the change; None when that cannot be settled."""
        if find_spec(_SOLVER) is None:
            return None
        from overstap.analyse.drafts.equivalent import Example, Judge, Proven, equivalent

        if self._judge is None:
            self._judge = Judge(self._rulebook, self._dossiers)
        found = equivalent(self._judge, change, reach)
        match found:
            case Proven(method):
                return Verdict("zelfde", by=method)
            case Example(text):
                return Verdict("onopgemerkt", proposal=text)
            case _:
                return None
