"""Conditions on what a party gets to see: ``signaal`` means raised, in scope and visible to it."""

from collections.abc import Sequence

from overstap_engine.model.condition import Condition
from overstap_engine.prove.encode.conditions import ConditionEncoder, SlotReader
from overstap_engine.prove.encode.dag import FALSE, Lit
from overstap_engine.prove.encode.symbol import Rails, Symbol
from overstap_engine.prove.encode.world import World

__all__ = ["outcome_condition"]


def outcome_condition(world: World, condition: Condition) -> Rails:
    """``condition`` read on the outcome of ``world``, as a promise is: a signal is there for this party or it is not,
    so ``signaal`` and ``signalen.aantal`` are never unknown. Facts are read as in any rule."""
    return ConditionEncoder(world.dag, _Outcome(world), world.operands).rails(condition)


class _Outcome:
    """What the world reads, with signals as this party gets them."""

    def __init__(self, world: World) -> None:
        self._world = world

    def signal(self, code: str) -> Rails:
        """Raised and visible, or not."""
        shown = self._world.raised(code) if self._world.visible(code) else FALSE
        return Rails(shown, -shown)

    def value(self, name: str) -> Symbol:
        """An input or derived fact."""
        return self._world.value(name)

    def as_of(self) -> Symbol:
        """The peildatum."""
        return self._world.as_of()

    def is_list(self, name: str) -> bool:
        """Is this a list?"""
        return self._world.is_list(name)

    def list_known(self, name: str) -> Lit:
        """The list is recorded and not hidden."""
        return self._world.list_known(name)

    def list_key(self, name: str) -> str:
        """The name under which lists are told apart."""
        return self._world.list_key(name)

    def present(self, name: str, slot: int) -> Lit:
        """There is an item in the slot."""
        return self._world.present(name, slot)

    def item(self, name: str, slot: int) -> SlotReader:
        """The fields of an item."""
        return self._world.item(name, slot)

    def counted_signals(self) -> Sequence[tuple[str, str]]:
        """The rules that ``signalen.aantal`` counts."""
        return self._world.counted_signals()
