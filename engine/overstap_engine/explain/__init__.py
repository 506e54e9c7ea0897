"""Why a signal is raised or not: a tree of the written conditions, and its words."""

from overstap_engine.explain.build import NotVisible, explain_rule
from overstap_engine.explain.report import Line, Report
from overstap_engine.explain.tree import ExplainedRule

__all__ = ["ExplainedRule", "Line", "NotVisible", "Report", "explain_rule"]
