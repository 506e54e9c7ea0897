"""A step that cannot be carried out as written: a finding that has no place yet."""

from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.words import hint, message

__all__ = ["StepError"]


class StepError(ValueError):
    """A step that cannot be carried out as written.

    ``finding`` says why, as data; whoever knows the file gives it its place. ``str()`` is plain Dutch.
    """

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding)
        self.finding = finding

    def __str__(self) -> str:
        advice = hint(self.finding, Language.NL)
        return message(self.finding, Language.NL) + (f"; {advice}" if advice else "")
