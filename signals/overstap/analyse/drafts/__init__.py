"""Drafted scenarios: the dossiers that show all that scenarios should show of a rule, found rather than thought up."""
