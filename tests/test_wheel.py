"""What a wheel brings, and what it does not: only two import names, and the rules inside."""

from importlib.metadata import files, packages_distributions

import pytest

pytestmark = pytest.mark.wheel


def test_only_our_two_names_are_claimed() -> None:
    """A module called ``engine``, ``signals`` or ``rules`` would get in the way of others."""
    claimed = {name for name, owners in packages_distributions().items() if "overstap" in owners}

    assert {name for name in claimed if not name.endswith(".dist-info")} == {"overstap", "overstap_engine"}


def test_the_rules_come_along() -> None:
    """``overstap/_rules`` holds the YAML files, and no reading matter for their authors."""
    inside = [path for path in files("overstap") or () if path.parts[:2] == ("overstap", "_rules")]

    assert any(path.suffix == ".yaml" for path in inside)
    assert [str(path) for path in inside if path.suffix not in {".yaml", ".yml"}] == []


def test_both_packages_are_typed() -> None:
    """``py.typed`` tells type checkers that the annotations count."""
    names = {str(path) for path in files("overstap") or ()}

    assert {"overstap/py.typed", "overstap_engine/py.typed"} <= names


def test_the_templates_of_a_new_project_come_along() -> None:
    """Also its README, and the files whose names start with a dot there."""
    folder = ("overstap", "scaffold", "templates")
    inside = {"/".join(path.parts[3:]) for path in files("overstap") or () if path.parts[:3] == folder}

    assert {"README.md", "dot-gitignore", "dot-vscode/settings.json", "regels/intake.yaml"} <= inside


def test_what_the_site_is_made_from_comes_along() -> None:
    """Templates, the stylesheet and the script."""
    inside = {
        "/".join(path.parts[2:]) for path in files("overstap") or () if path.parts[:2] == ("overstap", "site")
    }

    assert {"templates/basis.html", "templates/regel.html", "static/stijl.css", "static/zoek.js"} <= inside
