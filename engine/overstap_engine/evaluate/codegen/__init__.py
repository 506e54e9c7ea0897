"""Python source for one plan: a function that reads a row and says which rules are raised."""

from overstap_engine.evaluate.codegen.program import Numbering, generate, namespace

__all__ = ["Numbering", "generate", "namespace"]
