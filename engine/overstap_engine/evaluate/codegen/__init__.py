"""Python source for one plan: a function that reads a row and says which rules are raised."""

from overstap_engine.evaluate.codegen.complete import Complete, falsehoods, generate_complete
from overstap_engine.evaluate.codegen.program import Numbering, generate, generate_for_each, namespace

__all__ = [
    "Complete",
    "Numbering",
    "falsehoods",
    "generate",
    "generate_complete",
    "generate_for_each",
    "namespace",
]
