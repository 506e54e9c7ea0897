"""The door of the pytest plug-in: collects ``.feature`` files below an ``overstap.yaml``, and leaves all others alone.

It is loaded in every test run of everyone who has overstap installed, so it imports nothing until such a file is met.
The work is done in ``collect`` (files to tests) and ``bdd_steps`` (steps, through pytest-bdd).
"""

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import pytest

from overstap.testing.root import find_root

__all__ = [
    "pytest_addoption",
    "pytest_collect_file",
    "pytest_collection_modifyitems",
    "pytest_load_initial_conftests",
    "register_steps",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Options of the plug-in."""
    group = parser.getgroup("overstap", "scenario's van overstap")
    group.addoption(
        "--overstap-naam",
        action="append",
        default=[],
        metavar="TEKST",
        help="alleen scenario's met deze tekst in de naam; anders dan bij -k mogen er spaties in staan",
    )
    group.addoption(
        "--overstap-uit", action="store_true", help="laat scenario's van overstap met rust (verzamel ze niet)"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config, args: list[str]) -> None:
    """Make our steps known before those of a conftest: of two that match, pytest-bdd takes the one it met last."""
    named = (Path(argument.partition("::")[0]) for argument in args if not argument.startswith("-"))
    places = (early_config.rootpath, early_config.invocation_params.dir, *named)
    if find_spec("pytest_bdd") is not None and any(find_root(place) for place in places):
        register_steps(early_config.pluginmanager)


def register_steps(manager: pytest.PytestPluginManager) -> None:
    """Make our steps known to pytest-bdd, once."""
    if not manager.has_plugin(_STEPS):
        manager.register(import_module("overstap.testing.bdd_steps"), _STEPS)


_STEPS: Final = "overstap-steps"


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A collector for a feature file of a project; None for any other file."""
    if file_path.suffix != ".feature" or parent.config.getoption("overstap_uit"):
        return None
    root = find_root(file_path.parent)
    if root is None:
        return None
    from overstap.testing.collect import feature_collector

    return feature_collector(file_path, parent, root)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the scenarios that ``--overstap-naam`` asks for."""
    names: list[str] = config.getoption("overstap_naam") or []
    wanted = [name.casefold() for name in names]
    if not wanted:
        return
    from overstap.testing.collect import ScenarioItem

    def asked_for(item: pytest.Item) -> bool:
        return isinstance(item, ScenarioItem) and any(t in item.scenario.title.casefold() for t in wanted)

    config.hook.pytest_deselected(items=[item for item in items if not asked_for(item)])
    items[:] = [item for item in items if asked_for(item)]
