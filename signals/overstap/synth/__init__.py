"""A synthetic national cohort: lives that reproduce the published figures, and the dossiers known of them on a day."""

from overstap.synth.assumptions import AssumptionError, Assumptions, bundled_assumptions, with_overrides
from overstap.synth.cohort import Cohort, OutsideLife
from overstap.synth.figures import Figure, bundled_figures

__all__ = [
    "AssumptionError",
    "Assumptions",
    "Cohort",
    "Figure",
    "OutsideLife",
    "bundled_assumptions",
    "bundled_figures",
    "with_overrides",
]
