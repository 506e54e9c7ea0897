"""The reference evaluator, the oracle of the others: values and truth, what is missing, what made it so."""

from overstap_engine.evaluate.reference.evaluator import Reference

__all__ = ["Reference"]
