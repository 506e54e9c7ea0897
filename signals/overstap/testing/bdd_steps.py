"""The vocabulary as three step definitions of pytest-bdd, and the hooks that notice which step went wrong.

A team's own steps in a ``conftest.py`` go before these, because pytest-bdd takes the closest definition. They may ask for
``overstap_situation``, and give a new one with ``target_fixture="overstap_situation"``.
"""

from collections.abc import Sequence
from typing import Any

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parser import Step as BddStep
from pytest_bdd.parsers import StepParser

from overstap.testing.collect import FAILED_STEP, FailedStep, ScenarioItem
from overstap.testing.match import Match, find_sentence, perform
from overstap.testing.sentence import Kind
from overstap.testing.situation import Situation
from overstap.testing.step_error import StepError

__all__ = [
    "Vocabulary",
    "overstap_situation",
    "pytest_bdd_step_error",
    "pytest_bdd_step_func_lookup_error",
]


class Vocabulary(StepParser):
    """Matches every sentence of one kind."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(f"overstap: {kind.value}")
        self._kind = kind

    def is_matching(self, name: str) -> bool:
        """Whether the text is a sentence of this kind."""
        try:
            find_sentence(self._kind, name)
        except StepError:
            return False
        return True

    def parse_arguments(self, name: str) -> dict[str, Any]:
        """The sentence and what stands in its slots."""
        return {"match": find_sentence(self._kind, name)}


@pytest.fixture
def overstap_situation(request: pytest.FixtureRequest) -> Situation:
    """What the scenario has said so far: nothing yet."""
    item = request.node
    if not isinstance(item, ScenarioItem):
        raise pytest.UsageError("overstap_situation is er alleen in scenario's van overstap")
    return Situation(item.loaded.rulebook, item.loaded.project.dossiers)


@given(Vocabulary(Kind.GIVEN), target_fixture="overstap_situation")
@when(Vocabulary(Kind.WHEN), target_fixture="overstap_situation")
@then(Vocabulary(Kind.THEN), target_fixture="overstap_situation")
def _(
    overstap_situation: Situation,
    match: Match,
    datatable: Sequence[Sequence[str]] | None = None,
    docstring: str | None = None,
) -> Situation:
    table = tuple(tuple(row) for row in datatable or ())
    return perform(match, overstap_situation, table, docstring)


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_step_error(request: pytest.FixtureRequest, step: BddStep, exception: Exception) -> None:
    """Remember the step."""
    request.node.stash[FAILED_STEP] = FailedStep(step.line_number, exception)


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_step_func_lookup_error(
    request: pytest.FixtureRequest, step: BddStep, exception: Exception
) -> None:
    """Remember the step that is no sentence, and no step of the team's own."""
    request.node.stash[FAILED_STEP] = FailedStep(step.line_number, exception)
