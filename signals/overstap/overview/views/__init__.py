"""The parts of an overview, ready for the templates: texts, numbers that may be shown, and drawings."""
