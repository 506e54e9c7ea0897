"""The pytest plug-in in projects of its own: every way to choose and spread scenarios, and no scenario is ever lost."""

import sys
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import pytest
from pytest_bdd.parser import Feature, FeatureParser

from overstap.testing.bdd_steps import Vocabulary
from overstap.testing.sentence import Kind
from tests.scenarios.mini import run_pytest, write_project

pytest_plugins = ["pytester"]

FIRST = """\
# language: nl
Functionaliteit: Gesprekken

  Achtergrond:
    Gegeven een leerling met overstapjaar 2026

  @nu @eerste
  Scenario: Er is nog niet gesproken
    Gegeven de gesprek gevoerd is nee
    Als vo op 20 april 2026 kijkt
    Dan is er een signaal X-1

  Regel: Vaak is ook een signaal

    Abstract Scenario: Er is <n> keer gesproken
      Gegeven het aantal gesprekken is <n>
      Als <wie> op 20 april 2026 kijkt
      Dan is er een signaal X-2

      Voorbeelden:
        | n | wie |
        | 3 | vo  |
        | 4 | vo  |
        | 4 | mbo |

      @rand
      Voorbeelden:
        | n  | wie |
        | é€ | vo  |
        | 4  | vo  |
"""
SECOND = """\
# language: nl
Functionaliteit: Meer

  Scenario: Er is nog niet gesproken
    Gegeven een leerling met overstapjaar 2026
    En de gesprek gevoerd is ja
    Als vo op 20 april 2026 kijkt
    Dan is er een signaal X-1

  Scenario: Niets bekend; a/b (c) {d} 'e' "f" \\ é
    Gegeven een leerling met overstapjaar 2026
    Als vo op 20 april 2026 kijkt
    Dan is er geen signaal X-1
"""
IDS = {
    "features/een.feature::Er is nog niet gesproken",
    "features/een.feature::Er is <n> keer gesproken::3, vo",
    "features/een.feature::Er is <n> keer gesproken::4, vo",
    "features/een.feature::Er is <n> keer gesproken::4, mbo",
    "features/een.feature::Er is <n> keer gesproken::é€, vo",
    "features/een.feature::Er is <n> keer gesproken::4, vo #2",
    "features/twee.feature::Er is nog niet gesproken",
    "features/twee.feature::Niets bekend; a/b (c) {d} 'e' \"f\" \\ é",
}
FAILING = {
    "features/een.feature::Er is <n> keer gesproken::é€, vo",
    "features/twee.feature::Er is nog niet gesproken",
}


class Recorder:
    """What ran, and how it ended."""

    def __init__(self) -> None:
        self.ended: list[tuple[str, str]] = []
        self.said: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.failed:
            self.ended.append((report.nodeid, report.outcome))
            self.said[report.nodeid] = report.longreprtext

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.said[report.nodeid] = report.longreprtext

    @property
    def ids(self) -> set[str]:
        """Node ids, each of which ran once."""
        found = {nodeid for nodeid, _ in self.ended}
        assert len(found) == len(self.ended)
        return found

    @property
    def failed(self) -> set[str]:
        return {nodeid for nodeid, outcome in self.ended if outcome == "failed"}


@pytest.fixture
def project(pytester: pytest.Pytester) -> Path:
    return write_project(pytester.path, een=FIRST, twee=SECOND)


def run(pytester: pytest.Pytester, *arguments: str) -> Recorder:
    """Run pytest in this process, strictly."""
    recorder = Recorder()
    run_pytest(pytester, "--strict-markers", "--strict-config", "-Werror", *arguments, plugins=[recorder])
    return recorder


def test_all_scenarios_each_with_an_id_of_its_own(pytester: pytest.Pytester, project: Path) -> None:
    found = run(pytester)
    assert found.ids == IDS
    assert found.failed == FAILING


def test_a_file_is_read_once_in_a_run_and_anew_in_the_next(
    pytester: pytest.Pytester, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By pytest-bdd, which remembers a file for ever: also after a change."""
    read = list[str]()
    parse = FeatureParser.parse

    def recorded(parser: FeatureParser) -> Feature:
        read.append(parser.rel_filename)
        return parse(parser)

    monkeypatch.setattr(FeatureParser, "parse", recorded)
    run(pytester)
    assert [Path(name).name for name in read] == ["een.feature", "twee.feature"]
    path = project / "features" / "twee.feature"
    path.write_text(
        path.read_text(encoding="utf-8").replace("gevoerd is ja", "gevoerd is nee"), encoding="utf-8"
    )
    assert run(pytester).failed == FAILING - {"features/twee.feature::Er is nog niet gesproken"}


@pytest.mark.parametrize("nodeid", sorted(IDS))
def test_each_id_chooses_its_scenario(nodeid: str, pytester: pytest.Pytester, project: Path) -> None:
    assert run(pytester, nodeid).ids == {nodeid}


@pytest.mark.parametrize(
    ("arguments", "count"),
    [
        (["features"], 8),
        (["features/een.feature"], 6),
        (["features/een.feature::Er is <n> keer gesproken"], 5),
        (["-k", "gesproken"], 7),
        (["-k", "vaak"], 5),
        (["-m", "nu"], 1),
        (["-m", "rand"], 2),
        (["-m", "not nu and not rand"], 5),
        (["--overstap-naam", "nog NIET"], 2),
        (["--overstap-naam", "4 keer"], 3),
        (["--overstap-uit"], 0),
        (["--import-mode=importlib"], 8),
        (["-p", "no:cacheprovider"], 8),
    ],
    ids=str,
)
def test_a_choice(arguments: list[str], count: int, pytester: pytest.Pytester, project: Path) -> None:
    assert len(run(pytester, *arguments).ids) == count


def test_last_failed_runs_what_failed(pytester: pytest.Pytester, project: Path) -> None:
    run(pytester)
    assert run(pytester, "--lf").ids == FAILING


PLUGINS: Final = ("xdist.plugin", "xdist.looponfail", "pytest_bdd.plugin", "overstap.testing.plugin")


@pytest.mark.once
@pytest.mark.parametrize("mode", ["load", "loadscope", "loadfile", "loadgroup", "worksteal", "each", "no"])
def test_no_scenario_is_lost_however_they_are_spread(
    mode: str, pytester: pytest.Pytester, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugins: list[str] = []
    # the usual one with all that is installed; the others start faster with only what is needed
    if mode != "load":
        monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
        plugins = [part for name in PLUGINS for part in ("-p", name)]
    spread = ["-n2", f"--dist={mode}"] if mode != "each" else ["--dist=each", "--tx=1*popen"]
    result = pytester.runpytest_subprocess("-rA", "-Werror", "--strict-markers", *plugins, *spread)
    assert result.parseoutcomes() == {"passed": 6, "failed": 2}
    ended = {
        line.split(" - ")[0].split(" ", 1)[1]
        for line in result.outlines
        if line.startswith(("PASSED ", "FAILED "))
    }
    assert ended == IDS


@pytest.mark.parametrize("family", ["xunit1", "xunit2"])
def test_junit_names_every_scenario(family: str, pytester: pytest.Pytester, project: Path) -> None:
    run(pytester, "--junit-xml=uit.xml", "-o", f"junit_family={family}")
    cases = list(ElementTree.parse(project / "uit.xml").iter("testcase"))
    assert len(cases) == len({(case.get("classname"), case.get("name")) for case in cases}) == len(IDS)
    failures = [
        failure.get("message") or "" for failure in ElementTree.parse(project / "uit.xml").iter("failure")
    ]
    assert any("verwacht: signaal X-1; gekregen: geen enkel signaal" in message for message in failures)


def test_a_failure_says_where_what_and_why(pytester: pytest.Pytester, project: Path) -> None:
    assert run(pytester, "features/twee.feature").said[
        "features/twee.feature::Er is nog niet gesproken"
    ].splitlines() == [
        "features/twee.feature:8:9: Dan is er een signaal X-1",
        "  verwacht: signaal X-1",
        "  gekregen: geen enkel signaal",
        "  waarom:",
        "    X-1 staat in rules/boek.yaml:16:14",
        "    gesprek gevoerd is ja; nodig: nee",
    ]


def test_a_value_that_cannot_be_read_is_shown_in_its_row(pytester: pytest.Pytester, project: Path) -> None:
    said = run(pytester, "-m", "rand").said["features/een.feature::Er is <n> keer gesproken::é€, vo"]
    assert "`é€` past hier niet; verwacht: een heel getal" in said
    assert "features/een.feature:29:11" in said
    assert "bij de rij op features/een.feature:29 (n: é€, wie: vo)" in said


def test_a_step_that_is_no_sentence(pytester: pytest.Pytester) -> None:
    write_project(pytester.path, een=SECOND.replace("is er geen signaal", "is geen er signaal"))
    (said,) = (text for nodeid, text in run(pytester).said.items() if "Niets" in nodeid)
    assert "onbekende stap `is geen er signaal X-1`" in said
    assert "`is er geen signaal AAN-02`?" in said


def test_own_steps_and_fixtures_in_a_conftest(pytester: pytest.Pytester) -> None:
    """Own sentences work beside ours, and an own sentence that looks like ours goes first."""
    write_project(pytester.path, een=SECOND.replace("de gesprek gevoerd is ja", "de mentor heeft gesproken"))
    pytester.makeconftest(
        """
        import pytest
        from pytest_bdd import given, then

        @pytest.fixture(scope="module", autouse=True)
        def own(request):
            assert request.node.name.endswith(".feature")

        @given("de mentor heeft gesproken", target_fixture="overstap_situation")
        def _(overstap_situation):
            return overstap_situation.with_fact("gesprek.gevoerd", True)

        @then("is er geen signaal X-1")
        def _(overstap_situation):
            assert overstap_situation.result().signals == (), "own step"
            raise RuntimeError("own step")
        """
    )
    found = run(pytester)
    assert found.failed == found.ids
    assert "gesprek gevoerd is ja; nodig: nee" in found.said["features/een.feature::Er is nog niet gesproken"]
    (own,) = (text for nodeid, text in found.said.items() if "Niets" in nodeid)
    assert "RuntimeError: own step" in own
    assert "conftest.py" in own


@pytest.mark.parametrize(
    ("feature", "expected"),
    [
        (FIRST.replace("Gegeven de gesprek", "Gegevn de gesprek"), "deze regel lijkt een stap"),
        (FIRST.replace("    Dan is er een signaal X-1\n", ""), "geen stap met Dan"),
        (SECOND + SECOND.partition("Meer\n")[2], "heeft een ander scenario in dit bestand al"),
        ("", "er staat geen functionaliteit"),
    ],
    ids=["verloren stap", "geen Dan", "dubbele naam", "leeg"],
)  # fmt: skip
def test_a_file_with_a_trap_is_not_collected(feature: str, expected: str, pytester: pytest.Pytester) -> None:
    write_project(pytester.path, een=feature)
    assert run_pytest(pytester) == pytest.ExitCode.INTERRUPTED
    assert expected in run(pytester).said["features/een.feature"]


def test_rules_that_do_not_load_stop_the_run_with_the_report(
    pytester: pytest.Pytester, project: Path
) -> None:
    book = project / "rules" / "boek.yaml"
    book.write_text(
        book.read_text(encoding="utf-8").replace("gesprek.gevoerd: nee", "gesprek.gevoerdd: nee"),
        encoding="utf-8",
    )
    assert "bedoelde u `gesprek.gevoerd`?" in run(pytester).said["features/een.feature"]


def test_features_of_others_are_left_alone(pytester: pytest.Pytester) -> None:
    """No ``overstap.yaml``: English features belong to someone else. Below one: only the folder with scenarios."""
    pytester.makefile(".feature", foreign="Feature: Foreign\n  Scenario: One\n    Given a step\n")
    pytester.makepyfile(
        "from pytest_bdd import scenarios, given\nscenarios('foreign.feature')\n@given('a step')\ndef _(): pass\n"
    )
    assert len(run(pytester).ids) == 1
    write_project(pytester.path, twee=SECOND)
    assert len(run(pytester).ids) == 3


def test_nothing_is_imported_where_there_are_no_scenarios(pytester: pytest.Pytester) -> None:
    """The plug-in is loaded in every test run of everyone who has overstap."""
    pytester.makefile(".feature", foreign="Feature: Foreign\n")
    pytester.makepyfile(
        """
        import sys

        def test_it():
            heavy = {"pydantic", "gherkin", "yaml", "overstap.testing.collect", "overstap_engine"}
            assert "overstap.testing.plugin" in sys.modules
            assert heavy.isdisjoint(sys.modules)
        """
    )
    result = pytester.runpytest_subprocess("-p", "no:pytest-bdd", "-p", "no:hypothesispytest")
    result.assert_outcomes(passed=1)


def test_without_pytest_bdd_there_is_a_clear_message(pytester: pytest.Pytester, project: Path) -> None:
    result = pytester.runpytest_subprocess("-p", "no:pytest-bdd")
    result.stdout.fnmatch_lines(["*de plug-in van pytest-bdd staat uit*"])
    assert result.ret == pytest.ExitCode.INTERRUPTED


def test_the_vocabulary_matches_its_own_kind_only() -> None:
    """The adapter to pytest-bdd."""
    assert Vocabulary(Kind.WHEN).is_matching("vo op 20 april 2026 kijkt")
    assert not Vocabulary(Kind.GIVEN).is_matching("vo op 20 april 2026 kijkt")


def test_this_repository_is_not_disturbed(pytestconfig: pytest.Config) -> None:
    """``pytest`` here runs the tests; scenarios run when asked for."""
    assert pytestconfig.getini("testpaths") == ["tests"]
    assert "overstap.testing.plugin" in sys.modules
