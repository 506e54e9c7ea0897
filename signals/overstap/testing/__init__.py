"""Scenarios in Dutch Gherkin: a step vocabulary that knows nothing of pytest, and what runs it."""
