"""Rulebooks and dossiers made at random, so that evaluators can be compared on what nobody thought of."""
