"""The evaluators by name. Each is imported when asked for: not every one can be imported everywhere."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, TypeAlias

from overstap_engine.evaluate.outcome import Evaluator
from overstap_engine.plan.plan import Plan

if TYPE_CHECKING:
    from overstap_engine.evaluate.live import Live

__all__ = ["DEFAULT_ENGINE", "ENGINES", "EngineUnavailable", "make_evaluator", "make_live"]

DEFAULT_ENGINE: Final = "compiled"


def default_command_engine() -> str:
    """The engine of the command line: ``live``, or ``compiled`` where durable-rules cannot be imported."""
    from overstap_engine.evaluate.live import live_available

    return "live" if live_available() else DEFAULT_ENGINE


class EngineUnavailable(RuntimeError):
    """An evaluator that does not exist, or that cannot be imported here."""


def make_evaluator(name: str, plan: Plan) -> Evaluator:
    """The evaluator ``name`` for ``plan``. Raises ``EngineUnavailable``."""
    maker = _MAKERS.get(name)
    if maker is None:
        raise EngineUnavailable(f"onbekende engine `{name}`; kies uit {', '.join(ENGINES)}")
    try:
        return maker(plan)
    except ImportError as error:
        missing = error.name or "een onderdeel"
        raise EngineUnavailable(
            f"engine `{name}` werkt hier niet: `{missing}` is niet te importeren"
        ) from error


def _compiled(plan: Plan) -> Evaluator:
    from overstap_engine.evaluate.compiled import Compiled

    return Compiled(plan)


def make_live(plan: Plan) -> "Live":
    """The live evaluator for ``plan``. Raises ``EngineUnavailable``."""
    from overstap_engine.evaluate.live import Live, LiveUnavailable, PlanTooLarge

    try:
        return Live(plan)
    except (LiveUnavailable, PlanTooLarge) as error:
        raise EngineUnavailable(str(error)) from error


def _reference(plan: Plan) -> Evaluator:
    from overstap_engine.evaluate.reference import Reference

    return Reference(plan)


_Maker: TypeAlias = Callable[[Plan], Evaluator]

_MAKERS: Final[Mapping[str, _Maker]] = {"compiled": _compiled, "live": make_live, "reference": _reference}

ENGINES: Final = tuple(_MAKERS)
"""Names of the evaluators: all give the same answer."""
