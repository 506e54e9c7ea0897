"""From a rulebook to a plan that evaluators run: order, parameters and negation settled once."""

from overstap_engine.plan.calendar import Calendar, Day, make_calendar
from overstap_engine.plan.parameters import UnknownRegion
from overstap_engine.plan.plan import Plan, UnknownParty, UnknownYear, make_plan

__all__ = [
    "Calendar",
    "Day",
    "Plan",
    "UnknownParty",
    "UnknownRegion",
    "UnknownYear",
    "make_calendar",
    "make_plan",
]
