"""What holds for the repository as a whole: no traces of one machine, small modules, a public surface that is declared."""

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.checkout

ROOT = Path(__file__).parents[1]
FOLDERS = (".ci", ".github", "changelog.d", "engine", "features", "fixtures", "rules", "signals", "tests")
SUFFIXES = {"", ".csv", ".feature", ".json", ".md", ".ndjson", ".py", ".sh", ".toml", ".txt", ".yaml", ".yml"}
PACKAGES = {"overstap_engine": ROOT / "engine", "overstap": ROOT / "signals"}

MACHINE_PATH = re.compile(r"(?<![\w./-])/(?:work|root|home|tmp|Users|opt)/")
INDEX_NAMES = "pypi|pythonhosted|npmjs|anaconda"
INDEX_HOST = re.compile(rf"\b(?:{INDEX_NAMES})\.(?:org|com)\b")
CLOCK = re.compile(r"\b(?:today|now|utcnow|localtime|gmtime|time_ns)\(|\btime\.time\b")
LEFT_OUT = re.compile(r"\bpytest\.(?:mark\.)?(?:skip|skipif|xfail|importorskip)\b")
FRAGMENT = re.compile(r"(?:\d+|\+[a-z0-9-]+)\.(?:outcome|language|added|changed|removed|fixed)(?:\.\d+)?\.md")
DECISION = re.compile(r"(\d{4})-[a-z0-9-]+\.md")


def texts() -> Iterator[Path]:
    """Every text file that belongs to the project."""
    yield from (path for path in sorted(ROOT.iterdir()) if path.is_file() and path.suffix in SUFFIXES - {""})
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix in SUFFIXES and "__pycache__" not in path.parts:
                yield path


def modules(*folders: str) -> list[Path]:
    """Every Python file in these top-level folders."""
    return [path for path in texts() if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in folders]


def places(pattern: re.Pattern[str], paths: Iterator[Path] | list[Path]) -> list[str]:
    """``file:line`` of every line that matches."""
    return [
        f"{path.relative_to(ROOT)}:{number}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def module_name(path: Path) -> str:
    """The dotted name under which a file in ``engine/`` or ``signals/`` is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts[1:]
    return ".".join(part for part in parts if part != "__init__")


def declared_names(path: Path) -> list[str] | None:
    """The ``__all__`` of a file, without importing it; None when it has none."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                return list(ast.literal_eval(value))
            case ast.AnnAssign(target=ast.Name(id="__all__"), value=ast.expr() as value):
                return list(ast.literal_eval(value))
            case _:
                continue
    return None


def test_no_file_names_a_folder_of_one_machine() -> None:
    """A path that exists on one machine only breaks on every other."""
    assert places(MACHINE_PATH, texts()) == []


def test_no_file_names_a_package_index() -> None:
    """Where packages come from is for the machine's own configuration."""
    assert places(INDEX_HOST, texts()) == []


def test_nothing_asks_the_clock() -> None:
    """The peildatum is always an input (signals and engine alike)."""
    assert places(CLOCK, modules("engine", "signals")) == []


def test_no_test_is_left_out() -> None:
    """A test that cannot run somewhere is not collected there; it never counts as passed without running.

    One place may skip, and fails in CI instead: it asks for a database server that a machine may lack.
    """
    found = places(LEFT_OUT, modules("tests", "signals"))

    assert [place for place in found if not place.startswith("tests/sql/servers.py:")] == []


def test_modules_stay_small() -> None:
    """Near 120 lines is the aim, 400 the limit."""
    long = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in modules("engine", "signals", "tests")
    }

    assert {name: lines for name, lines in long.items() if lines > 400} == {}


@pytest.mark.parametrize("package", PACKAGES)
def test_only_the_package_lies_on_the_import_path(package: str) -> None:
    """``engine/`` and ``signals/`` are on sys.path in a checkout: a stray module there would be importable."""
    folder = PACKAGES[package]

    importable = {path.relative_to(folder).parts[0] for path in folder.rglob("*.py")}

    assert importable == {package}


@pytest.mark.parametrize("path", modules("engine", "signals"), ids=module_name)
def test_every_module_declares_names_that_exist(path: Path) -> None:
    """Each module with code has an ``__all__`` (ruff keeps it sorted), and each name in it can be imported."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    only_docstring = len(tree.body) == (ast.get_docstring(tree) is not None)

    names = [] if only_docstring else declared_names(path)

    assert names is not None
    module = importlib.import_module(module_name(path))
    assert [name for name in names if not hasattr(module, name)] == []


@pytest.mark.parametrize("path", modules("tests"), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_test_file_says_what_it_promises(path: Path) -> None:
    """Each file in ``tests/`` with code in it starts with a docstring."""
    tree = ast.parse(path.read_text(encoding="utf-8"))

    assert not tree.body or ast.get_docstring(tree)


def test_every_tests_folder_is_a_package() -> None:
    """Two test files with the same base name would otherwise confuse mypy and pytest."""
    folders = {path.parent for path in modules("tests")}

    assert [str(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_changelog_fragments_are_named_for_their_reader() -> None:
    """towncrier silently ignores a fragment with an unknown name."""
    names = [path.name for path in (ROOT / "changelog.d").iterdir() if path.name != "README.md"]

    assert [name for name in names if not FRAGMENT.fullmatch(name)] == []


@pytest.mark.parametrize("folder", ["engine", "signals"])
def test_decisions_are_numbered_without_gaps(folder: str) -> None:
    """A decision keeps its number for ever, also when it is replaced."""
    names = sorted(path.name for path in (ROOT / folder / "decisions").iterdir())
    matches = [DECISION.fullmatch(name) for name in names]

    assert [int(match.group(1)) for match in matches if match] == list(range(1, len(names) + 1))
