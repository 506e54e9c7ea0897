"""Drafted scenarios: all that they should show, nothing twice, and the same every time."""
