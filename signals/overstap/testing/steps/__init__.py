"""The whole step vocabulary."""

from overstap.testing.sentence import Sentence
from overstap.testing.steps.given import GIVEN
from overstap.testing.steps.then import THEN
from overstap.testing.steps.when import WHEN

__all__ = ["SENTENCES"]

SENTENCES: tuple[Sentence, ...] = (*GIVEN, *WHEN, *THEN)
"""Every sentence, in the order of the manual."""
