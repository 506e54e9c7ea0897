"""Overstap: signals and recommended actions for students on their way from vo to mbo.

>>> import overstap
>>> dossier = {"id": "L-0001", "overstapjaar": 2026, "doel": "mbo", "aanmeldingen": []}
>>> overstap.assess(dossier, peildatum="2026-04-20", voor="vo").dossier
'L-0001'

Each name is imported when it is first used: the pytest plug-in is loaded in every test run of everyone who has overstap
installed, and must cost nothing where there are no scenarios.
"""

from typing import TYPE_CHECKING

from overstap.lazy import lazy_names

if TYPE_CHECKING:
    from overstap.assessment import RuleEngine, assess, assess_many
    from overstap.bundled import bundled_rulebook, bundled_rules
    from overstap.change import Change, Conclusions
    from overstap.cohort import CohortError, Receipt, Run, read_run, run_cohort
    from overstap.dossier import Dossier, DossierError, Problem, Rejected, read_dossiers
    from overstap.engines import ENGINES, EngineUnavailable
    from overstap.outlook import Outlook, look_ahead
    from overstap.result import (
        ActionReport,
        CitationReport,
        FactReport,
        MissingFact,
        OpenRule,
        Question,
        ResponsibleReport,
        Result,
        RulebookReport,
        SignalReport,
    )
    from overstap.rules import RulebookError, load_rules
    from overstap.session import Session
    from overstap_engine.plan.parameters import UnknownRegion
    from overstap_engine.plan.plan import UnknownParty

__all__ = [
    "ENGINES",
    "ActionReport",
    "Change",
    "CitationReport",
    "CohortError",
    "Conclusions",
    "Dossier",
    "DossierError",
    "EngineUnavailable",
    "FactReport",
    "MissingFact",
    "OpenRule",
    "Outlook",
    "Problem",
    "Question",
    "Receipt",
    "Rejected",
    "ResponsibleReport",
    "Result",
    "RuleEngine",
    "RulebookError",
    "RulebookReport",
    "Run",
    "Session",
    "SignalReport",
    "UnknownParty",
    "UnknownRegion",
    "assess",
    "assess_many",
    "bundled_rulebook",
    "bundled_rules",
    "load_rules",
    "look_ahead",
    "read_dossiers",
    "read_run",
    "run_cohort",
]

_HOMES = {
    "overstap.assessment": ("RuleEngine", "assess", "assess_many"),
    "overstap.bundled": ("bundled_rulebook", "bundled_rules"),
    "overstap.change": ("Change", "Conclusions"),
    "overstap.cohort": ("CohortError", "Receipt", "Run", "read_run", "run_cohort"),
    "overstap.dossier": ("Dossier", "DossierError", "Problem", "Rejected", "read_dossiers"),
    "overstap.engines": ("ENGINES", "EngineUnavailable"),
    "overstap.outlook": ("Outlook", "look_ahead"),
    "overstap.result": (
        "ActionReport",
        "CitationReport",
        "FactReport",
        "MissingFact",
        "OpenRule",
        "Question",
        "ResponsibleReport",
        "Result",
        "RulebookReport",
        "SignalReport",
    ),
    "overstap.rules": ("RulebookError", "load_rules"),
    "overstap.session": ("Session",),
    "overstap_engine.plan.parameters": ("UnknownRegion",),
    "overstap_engine.plan.plan": ("UnknownParty",),
}
"""Module -> the public names that live in it. No public name may be the name of a module of this package."""

__getattr__, __dir__ = lazy_names(__name__, _HOMES)
