"""The generators as hypothesis strategies: small, and shrinking to something smaller."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from overstap_engine.model.rulebook import Rulebook
from tests.generators.choices import Drawn
from tests.generators.names import SMALL
from tests.generators.rulebook import make_rulebook
from tests.generators.situation import Situation, make_situation

__all__ = ["rulebooks", "situations"]


@st.composite
def rulebooks(draw: DrawFn) -> Rulebook:
    """Small valid rulebooks."""
    return make_rulebook(Drawn(draw), SMALL)


@st.composite
def situations(draw: DrawFn) -> Situation:
    """Small valid rulebooks with two dossiers."""
    return make_situation(Drawn(draw), SMALL, cases=2)
