"""From feature files to tests of pytest: one test a scenario or row, each with an id of its own.

``x.feature::Naam`` is a scenario, or all rows of one; ``x.feature::Naam::31 maart 2026, ja`` is one row.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from types import ModuleType
from typing import Any, Final, TypeAlias, TypeVar

import pytest
from _pytest._code.code import (
    ExceptionChainRepr,
    ExceptionInfo,
    ReprEntryNative,
    ReprFileLocation,
    ReprTraceback,
    TerminalRepr,
)

from overstap.rules import check_rules
from overstap.testing.disappointment import Disappointment
from overstap.testing.failure import Failure, describe_failure
from overstap.testing.feature import Scenario
from overstap.testing.match import find_sentence
from overstap.testing.plugin import register_steps
from overstap.testing.project import Project, read_project
from overstap.testing.sentence import Kind
from overstap.testing.static_check import CheckedFeature, check_feature, has_errors
from overstap.testing.step_error import StepError
from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.render.full import render
from overstap_engine.model.rulebook import Rulebook

__all__ = [
    "FAILED_STEP",
    "FailedStep",
    "FeatureFile",
    "Loaded",
    "OutlineNode",
    "ScenarioItem",
    "feature_collector",
    "remember",
]


# -- the project of a file ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Loaded:
    """A project with its rules, read once in a run."""

    project: Project
    rulebook: Rulebook


@dataclass(frozen=True, slots=True)
class _Broken:
    """A project that cannot be used, and why."""

    report: str


_LOADED: Final = pytest.StashKey[dict[Path, Loaded | _Broken]]()


def feature_collector(path: Path, parent: pytest.Collector, root: Path) -> "FeatureFile | None":
    """The collector of a feature file; None when it does not lie in the folder with scenarios of its project."""
    loaded = _loaded(root, parent.config)
    if isinstance(loaded, Loaded) and not path.resolve().is_relative_to(loaded.project.scenarios):
        return None
    return _node(FeatureFile, parent, path=path, loaded=loaded)


def remember(loaded: Loaded, config: pytest.Config) -> None:
    """Use a project that was read before, instead of reading it again."""
    config.stash.setdefault(_LOADED, {})[loaded.project.root] = loaded


def _loaded(root: Path, config: pytest.Config) -> Loaded | _Broken:
    known = config.stash.setdefault(_LOADED, {})
    if root not in known:
        known[root] = _load(root)
    return known[root]


def _load(root: Path) -> Loaded | _Broken:
    reading = read_project(root)
    if reading.project is None:
        return _Broken(render(reading.findings, reading.sources, Language.NL))
    rules = check_rules(reading.project.rules)
    if rules.rulebook is None:
        return _Broken(render(rules.findings, rules.sources, Language.NL))
    return Loaded(reading.project, rules.rulebook)


# -- the nodes ------------------------------------------------------------------------------------------------------


class _Unusable(Exception):
    """A file that cannot be collected; the text is a report in Dutch."""


class FeatureFile(pytest.Module):
    """A feature file. A module to pytest, so that fixtures of a conftest with that scope have a place to live."""

    def __init__(self, *, loaded: Loaded | _Broken, **attributes: Any) -> None:
        super().__init__(**attributes)
        self._loaded = loaded

    def _getobj(self) -> ModuleType:
        """Nothing is imported."""
        return ModuleType(self.path.stem)

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """The scenarios, in the order written."""
        loaded = self._loaded
        if isinstance(loaded, _Broken):
            raise _Unusable(loaded.report)
        _require_pytest_bdd(self.config)
        checked = check_feature(self.path, loaded.project.shown(self.path))
        if has_errors(checked.findings):
            raise _Unusable(_report(checked.findings, checked))
        _register_tags(checked.scenarios, self.config)
        return self._nodes(checked, loaded)

    def _nodes(self, checked: CheckedFeature, loaded: Loaded) -> Iterator[pytest.Item | pytest.Collector]:
        _read_anew(self.path)
        for name, group in groupby(checked.scenarios, key=lambda scenario: scenario.name):
            scenarios = tuple(group)
            make = _Maker(loaded, checked.source, _wrapped(self.path, scenarios[0]))
            if scenarios[0].row is None:
                yield make.item(self, name, scenarios[0])
            else:
                yield _node(OutlineNode, self, name=name, make=make, scenarios=scenarios)

    def repr_failure(self, excinfo: ExceptionInfo[BaseException], *args: Any, **options: Any) -> Any:
        """Our own reports as they are."""
        if isinstance(excinfo.value, _Unusable):
            return str(excinfo.value)
        return super().repr_failure(excinfo, *args, **options)


class OutlineNode(pytest.Collector):
    """A scenario with rows. A node, not a parameter in brackets: ids then hold any text, and ``--lf`` finds them."""

    def __init__(self, *, make: "_Maker", scenarios: tuple[Scenario, ...], **attributes: Any) -> None:
        super().__init__(**attributes)
        self._make = make
        self._scenarios = scenarios

    def collect(self) -> Iterator[pytest.Item]:
        """The rows, in the order written."""
        return (self._make.item(self, scenario.row or "", scenario) for scenario in self._scenarios)


class ScenarioItem(pytest.Function):
    """One scenario or row, run by pytest-bdd."""

    scenario: Scenario
    loaded: Loaded
    source: str

    def take(self, scenario: Scenario, loaded: Loaded, source: str) -> None:
        """What to test; told after construction, which is pytest's own affair."""
        self.scenario, self.loaded, self.source = scenario, loaded, source
        for tag in scenario.tags:
            self.add_marker(tag)
        if scenario.rule:
            self.extra_keyword_matches.add(scenario.rule)

    def reportinfo(self) -> tuple[Path, int, str]:
        """The place in the feature file."""
        return self.path, self.scenario.span.line - 1, self.scenario.title

    def failure(self) -> Failure | None:
        """What went wrong in a step of ours; None for anything else, such as a step of the team's own."""
        failed = self.stash.get(FAILED_STEP, None)
        step = next((s for s in self.scenario.steps if failed and s.span.line == failed.line), None)
        if failed is None or step is None:
            return None
        problem = failed.error
        if type(problem).__name__ == "StepDefinitionNotFoundError":
            try:
                find_sentence(step.kind or Kind.GIVEN, step.text)
            except StepError as error:
                problem = error
        if not isinstance(problem, Disappointment | StepError):
            return None
        return describe_failure(self.scenario, step, problem, self.source)

    def repr_failure(self, excinfo: ExceptionInfo[BaseException], *args: Any, **options: Any) -> Any:
        """Where, expected, came and why; a step of the team's own keeps its traceback."""
        failure = self.failure()
        if failure is None:
            return super().repr_failure(excinfo, *args, **options)
        return _as_traceback(failure)


_Node = TypeVar("_Node", bound=pytest.Item | pytest.Collector)


def _node(kind: type[_Node], parent: pytest.Collector, **attributes: Any) -> _Node:
    """A node as pytest wants it to be made; its ``from_parent`` is typed loosely."""
    make: Any = kind
    node: _Node = make.from_parent(parent, **attributes)
    return node


# -- failures -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FailedStep:
    """The step that went wrong, as pytest-bdd reports it."""

    line: int
    error: Exception


FAILED_STEP: Final = pytest.StashKey[FailedStep]()
"""Where a test keeps the step that went wrong."""


def _as_traceback(failure: Failure) -> TerminalRepr:
    """As pytest's own kind of report: that survives pytest-xdist, and fills junit and the short summary."""
    place = ReprFileLocation(failure.file, failure.line, failure.summary)
    lines = ReprEntryNative([f"{line}\n" for line in failure.text.splitlines()])
    return ExceptionChainRepr([(ReprTraceback([lines], None, style="native"), place, None)])


def _report(findings: Iterable[Finding], checked: CheckedFeature) -> str:
    found = tuple(findings)
    return render(found, {found[0].span.file: checked.source}, Language.NL)


# -- pytest-bdd -----------------------------------------------------------------------------------------------------

_Wrapper: TypeAlias = Callable[[pytest.FixtureRequest, Mapping[str, str]], object]

_TAGS: Final = pytest.StashKey[set[str]]()


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the tests of one scenario as written."""

    loaded: Loaded
    source: str
    wrapper: _Wrapper

    def item(self, parent: pytest.Collector, name: str, scenario: Scenario) -> ScenarioItem:
        """A test."""
        values = {column: cell.text for column, cell in scenario.cells.items()}

        def run(request: pytest.FixtureRequest) -> None:
            self.wrapper(request, values)

        item = _node(ScenarioItem, parent, name=name, callobj=run)
        item.take(scenario, self.loaded, self.source)
        return item


def _require_pytest_bdd(config: pytest.Config) -> None:
    """pytest-bdd is there and switched on, and knows our steps."""
    if find_spec("pytest_bdd") is None:
        raise _Unusable("pytest-bdd ontbreekt; installeer het met `pip install 'overstap[test]'`")
    if not hasattr(config.hook, "pytest_bdd_before_scenario"):
        raise _Unusable("de plug-in van pytest-bdd staat uit; haal `-p no:pytest-bdd` weg")
    register_steps(config.pluginmanager)


def _register_tags(scenarios: Iterable[Scenario], config: pytest.Config) -> None:
    """Tags are marks; pytest wants to know a mark before it is used."""
    known = config.stash.setdefault(_TAGS, set())
    for tag in dict.fromkeys(tag for scenario in scenarios for tag in scenario.tags):
        if tag not in known:
            known.add(tag)
            config.addinivalue_line("markers", f"{tag}: tag van scenario's")


def _read_anew(path: Path) -> None:
    """Make pytest-bdd forget a file: it remembers it for ever, also after a change. It then reads it once for all."""
    import pytest_bdd.feature

    pytest_bdd.feature.features.pop(str(path), None)


def _wrapped(path: Path, scenario: Scenario) -> _Wrapper:
    """What pytest-bdd makes of a scenario: a function of the request and the values of a row."""
    import pytest_bdd

    def nothing_more() -> None:
        """All is done by the steps."""

    decorate = pytest_bdd.scenario(
        str(path), scenario.written.name, encoding="utf-8-sig", features_base_dir=str(path.parent)
    )
    return decorate(nothing_more)
