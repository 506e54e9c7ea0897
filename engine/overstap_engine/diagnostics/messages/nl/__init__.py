"""All Dutch words: code -> wording."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.nl import (
    bounds,
    chains,
    declared,
    ethics,
    features,
    layout,
    meaning,
    names,
    project,
    regional,
    scenarios,
    step_values,
    steps,
    structure,
    syntax,
    types,
    unused,
    values,
    yaml,
)
from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    **syntax.WORDINGS,
    **yaml.WORDINGS,
    **layout.WORDINGS,
    **structure.WORDINGS,
    **names.WORDINGS,
    **types.WORDINGS,
    **values.WORDINGS,
    **meaning.WORDINGS,
    **unused.WORDINGS,
    **regional.WORDINGS,
    **chains.WORDINGS,
    **ethics.WORDINGS,
    **bounds.WORDINGS,
    **declared.WORDINGS,
    **features.WORDINGS,
    **scenarios.WORDINGS,
    **steps.WORDINGS,
    **step_values.WORDINGS,
    **project.WORDINGS,
}
