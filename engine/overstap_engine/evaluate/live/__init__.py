"""The live evaluator: forward chaining on durable-rules, for facts that arrive one by one or all at once."""

from overstap_engine.evaluate.live.certain import Certain
from overstap_engine.evaluate.live.driver import LiveError, LiveUnavailable, live_available
from overstap_engine.evaluate.live.evaluator import Live
from overstap_engine.evaluate.live.propagation import Propagation
from overstap_engine.evaluate.live.shards import PlanTooLarge

__all__ = [
    "Certain",
    "Live",
    "LiveError",
    "LiveUnavailable",
    "PlanTooLarge",
    "Propagation",
    "live_available",
]
