"""Every kind of finding, one module per family. The order is that of the codes.

To add one: write a frozen dataclass in its family's module (a code, the Dutch manual page as docstring with the
headings Wat is er mis, Waarom, Fout and Goed, and the fields that fill the message), append it to the module's tuple,
and give it words in ``messages/nl`` and words and a page in ``messages/en``. Tests name whatever is forgotten.
"""

from overstap_engine.diagnostics.catalogue.bounds import BOUNDS_FINDINGS
from overstap_engine.diagnostics.catalogue.chains import CHAIN_FINDINGS
from overstap_engine.diagnostics.catalogue.declared import DECLARED_FINDINGS
from overstap_engine.diagnostics.catalogue.ethics import ETHICS_FINDINGS
from overstap_engine.diagnostics.catalogue.features import FEATURES_FINDINGS
from overstap_engine.diagnostics.catalogue.layout import LAYOUT_FINDINGS
from overstap_engine.diagnostics.catalogue.meaning import MEANING_FINDINGS
from overstap_engine.diagnostics.catalogue.names import NAMES_FINDINGS
from overstap_engine.diagnostics.catalogue.project import PROJECT_FINDINGS
from overstap_engine.diagnostics.catalogue.regional import REGIONAL_FINDINGS
from overstap_engine.diagnostics.catalogue.scenarios import SCENARIOS_FINDINGS
from overstap_engine.diagnostics.catalogue.step_values import STEP_VALUES_FINDINGS
from overstap_engine.diagnostics.catalogue.steps import STEPS_FINDINGS
from overstap_engine.diagnostics.catalogue.structure import STRUCTURE_FINDINGS
from overstap_engine.diagnostics.catalogue.syntax import SYNTAX_FINDINGS
from overstap_engine.diagnostics.catalogue.types import TYPES_FINDINGS
from overstap_engine.diagnostics.catalogue.unused import UNUSED_FINDINGS
from overstap_engine.diagnostics.catalogue.values import VALUES_FINDINGS
from overstap_engine.diagnostics.catalogue.yaml import YAML_FINDINGS
from overstap_engine.diagnostics.finding import Finding

__all__ = ["ALL_FINDINGS"]

ALL_FINDINGS: tuple[type[Finding], ...] = (
    *SYNTAX_FINDINGS,
    *YAML_FINDINGS,
    *LAYOUT_FINDINGS,
    *STRUCTURE_FINDINGS,
    *NAMES_FINDINGS,
    *TYPES_FINDINGS,
    *VALUES_FINDINGS,
    *MEANING_FINDINGS,
    *UNUSED_FINDINGS,
    *REGIONAL_FINDINGS,
    *CHAIN_FINDINGS,
    *ETHICS_FINDINGS,
    *BOUNDS_FINDINGS,
    *DECLARED_FINDINGS,
    *FEATURES_FINDINGS,
    *SCENARIOS_FINDINGS,
    *STEPS_FINDINGS,
    *STEP_VALUES_FINDINGS,
    *PROJECT_FINDINGS,
)
