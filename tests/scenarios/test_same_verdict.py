"""Our own runner and pytest-bdd agree on every scenario: the verdict, and the line that is to blame."""

import random
from collections.abc import Generator
from pathlib import Path

import pytest

from overstap.rules import load_rules
from overstap.testing.collect import ScenarioItem
from overstap.testing.failure import describe_failure
from overstap.testing.runner import Verdict, run_scenarios
from overstap.testing.static_check import check_feature
from tests.scenarios.mini import run_pytest, write_project

pytestmark = pytest.mark.once

pytest_plugins = ["pytester"]

GIVEN = (
    "de gesprek gevoerd is nee",
    "de gesprek gevoerd is ja",
    "de gesprek gevoerd is onbekend",
    "het aantal gesprekken is <n>",
    "het aantal gesprekken is veel",
    "de gesprek.aantall is 3",
    "een leerling met overstapjaar 2027",
    "de mentor heeft gebeld",
)
WHEN = ("vo op 20 april 2026 kijkt", "mbo op <dag> kijkt", "de peildatum 31 april 2026 is", "vo kijkt")
THEN = (
    "is er een signaal X-1",
    "is er geen signaal X-1",
    "is er een signaal X-2 met urgentie laag",
    "is er geen signaal X-3",
    "is signaal X-2 nog niet te bepalen omdat gesprek.aantal onbekend is",
    "wordt actie A1 niet aangeraden",
    "ziet mbo niets van X-1",
    "zijn er precies de signalen X-1 en X-2",
    "is er geen enkel signaal",
)


def random_feature(dice: random.Random, count: int) -> str:
    """Scenarios and outlines, most of them going wrong somewhere."""
    lines = ["# language: nl", "Functionaliteit: Willekeurig", "  Achtergrond:"]
    lines += ["    Gegeven een leerling met overstapjaar 2026", "    * de gesprek gevoerd is ja"]
    for number in range(count):
        if number % 10 == 5:
            lines += [f"  Regel: nummer {number}", "    Achtergrond:", f"      Stel {dice.choice(GIVEN[:3])}"]
        lines += _scenario(dice, number)
    return "\n".join(lines) + "\n"


def _scenario(dice: random.Random, number: int) -> list[str]:
    given, when, then = (
        dice.sample((*GIVEN, *GIVEN[:4], *GIVEN[:4]), 2),
        dice.choice((*WHEN, *WHEN[:2] * 4)),
        dice.sample(THEN, 2),
    )
    steps = [
        f"      Gegeven {given[0]}",
        f"      {dice.choice(['En', '*', 'Maar'])} {given[1]}",
        f"      {dice.choice(['Als', 'Wanneer'])} {when}",
        f"      Dan {then[0]}",
        f"      {dice.choice(['En', '*'])} {then[1]}",
    ]
    if dice.random() < 0.6:
        del steps[-1]
    if not any("<" in step for step in steps):
        return [f"    Scenario: nummer {number}", *steps]
    rows = [
        f"        | {dice.randint(1, 4)} | {dice.choice(['20', '32'])} april 2026 | {n} |" for n in range(3)
    ]
    return [
        f"    Abstract Scenario: nummer {number}",
        *steps,
        "      Voorbeelden:",
        "        | n | dag | rij |",
        *rows,
    ]


class Verdicts:
    """Title -> the verdict of pytest-bdd with the place to blame."""

    def __init__(self) -> None:
        self.found: dict[str, tuple[bool, str]] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        assert isinstance(item, ScenarioItem)
        if call.when == "call":
            failure = item.failure()
            assert (failure is None) == (call.excinfo is None)
            self.found[item.scenario.title] = (failure is None, "" if failure is None else failure.text)
        return report


def test_the_same_verdict_and_the_same_words(pytester: pytest.Pytester) -> None:
    dice = random.Random(20261125)
    root: Path = write_project(pytester.path, een=random_feature(dice, 60))
    checked = check_feature(root / "features" / "een.feature", "features/een.feature")
    ours: dict[str, tuple[bool, str]] = {}
    for outcome in run_scenarios(checked.scenarios, load_rules(root / "rules"), root):
        text = ""
        if outcome.step is not None and outcome.problem is not None:
            text = describe_failure(outcome.scenario, outcome.step, outcome.problem, checked.source).text
        ours[outcome.scenario.title] = (outcome.verdict is Verdict.PASSED, text)

    verdicts = Verdicts()
    run_pytest(pytester, plugins=[verdicts])

    assert verdicts.found == ours
    assert len(ours) == len(checked.scenarios) > 100
    assert 5 < sum(passed for passed, _ in ours.values()) < len(ours) - 5
