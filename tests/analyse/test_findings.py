"""What analyses report about a rulebook with planted faults: texts that people can judge, JSON, saved examples.

Write the golden file anew by hand when the words change, and read it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Final

import pytest
from rich.console import Console

from overstap.analyse.run import ANALYSES, analyse
from overstap.dossier import DossierSchema
from overstap.render.analysis import print_analysis
from overstap.testing.feature import scenarios_of
from overstap.testing.gherkin import read_feature
from overstap.testing.runner import Verdict, run_scenarios
from overstap_engine.prove.solver import SolverMissing
from tests.analyse.findings import RULES, with_findings, write
from tests.cli.command_line import Outcome, overstap

Overstap = Callable[..., Outcome]
GOLDEN: Final = Path(__file__).parent / "golden" / "bevindingen.txt"
ROOT: Final = Path(__file__).parents[2]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Overstap:
    """``overstap analyse`` on the small rulebook, on a terminal of a hundred columns."""
    monkeypatch.setenv("COLUMNS", "100")

    def call(*options: str, replace: tuple[str, str] = ("", "")) -> Outcome:
        rules = write(tmp_path / "regels", replace=replace)
        return overstap(capsys, monkeypatch, ("analyse", str(rules), *options))

    return call


def test_the_report(command: Overstap) -> None:
    outcome = command()
    assert outcome.code == 1
    assert outcome.err == ""
    assert outcome.out == GOLDEN.read_text(encoding="utf-8")


def test_every_proof_on_request(command: Overstap) -> None:
    outcome = command("--alles", "--alleen", "belofte")
    assert "Bewezen: P-1: Een wens geeft een signaal." in outcome.out
    assert "Dankzij A-01." in outcome.out or "Dankzij A-02." in outcome.out


def test_json_holds_everything(command: Overstap) -> None:
    outcome = command("--format", "json")
    told = json.loads(outcome.out)
    assert outcome.code == 1
    assert told["onderzocht"] == [*ANALYSES]
    assert told["open"] == sum(each["bevinding"] and not each["verklaard"] for each in told["bevindingen"])
    assert told["verouderdeVerklaringen"] == [
        {"soort": "dubbel", "codes": ["A-01", "A-06"], "onderdeel": None}
    ]
    shown = {(each["soort"], *each["codes"]): each for each in told["bevindingen"]}
    assert shown["belofte", "P-2"]["oordeel"] == "Tegenvoorbeeld"
    assert shown["belofte", "P-2"]["voorbeeld"]["dossier"]["gesprek"] is False
    assert {each["oordeel"] for each in told["bevindingen"] if each["soort"] == "privacy"} == {"Bewezen"}


def test_without_an_explanation_the_finding_is_open(command: Overstap) -> None:
    explained = "  - {soort: nooit, codes: [A-03], waarom: Deze regel wacht op een nieuw feit.}\n"
    outcome = command("--alleen", "nooit", replace=(explained, ""))
    assert "Verklaard" not in outcome.out
    assert "1 bevinding staat nog open" in outcome.out
    assert outcome.code == 1


def test_an_explained_finding_leaves_nothing_open(command: Overstap) -> None:
    outcome = command("--alleen", "nooit")
    assert "Geen bevindingen die nog openstaan (1 verklaard)." in outcome.out
    assert outcome.code == 0


def test_what_was_looked_for_in_vain_is_told(command: Overstap) -> None:
    """A report without findings says what it looked at, and claims nothing of what it had no time for."""
    other = ("{niet: {wens: nee}}", "{alle: [{gesprek: nee}, {wens: nee}]}")
    outcome = command("--alleen", "altijdSamen", replace=other)
    assert "Gezocht en niet gevonden: regels die hetzelfde zeggen." in outcome.out
    hurried = analyse(with_findings(), year=2026, names=["altijdSamen"], stop=lambda: True)
    console = Console(file=StringIO(), width=100)
    print_analysis(console, hurried, everything=False)
    assert isinstance(console.file, StringIO)
    assert "niet gevonden" not in console.file.getvalue()


def test_what_the_rulebook_does_not_declare_is_told(command: Overstap) -> None:
    text = RULES[RULES.index("beloften:") : RULES.index("verklaard:")]
    outcome = command("--alleen", "belofte", "--alleen", "tegenstrijdig", replace=(text, ""))
    told = (
        "Voor wat hier is onderzocht, noemt het regelboek geen adviezen die niet samengaan en geen beloften."
    )
    assert told in " ".join(outcome.out.split())
    assert "Gezocht" not in outcome.out
    assert outcome.code == 0


def test_a_stale_explanation_is_only_told_after_looking_everywhere(command: Overstap) -> None:
    assert "hoort bij geen bevinding meer" not in command("--alleen", "altijdSamen", "--voor", "vo").out


def test_everywhere_is_in_the_order_of_the_alphabet(command: Overstap) -> None:
    """Whatever the hash seed."""
    names = ["zeeland", "assen", "twente", "achterhoek", "rijnmond", "friesland"]
    anchor = "bronnen: [{id: b, titel: B, uitgever: U}]\n"
    more = "".join(
        f"  - {{id: {name}, naam: {name}, omschrijving: o, bronnen: [{{bron: b, vindplaats: p}}]}}\n"
        for name in names
    )
    wanted = (anchor, f"{anchor}regios:\n{more}")
    outcome = command("--alle-regios", "--alleen", "nooit", "--format", "json", replace=wanted)
    assert json.loads(outcome.out)["zelfdeRegios"] == sorted(names)


def test_an_ordinary_student_who_breaks_an_agreement_is_told(command: Overstap, tmp_path: Path) -> None:
    """And saved, as every counterexample."""
    outcome = command(
        "--alleen",
        "nooit",
        "--bewaar",
        str(tmp_path / "bewaard"),
        replace=("gesprek: ja, aanmeldingen", "gesprek: ja, dag: 2026-08-01, aanmeldingen"),
    )
    assert (
        "De gewone leerling voor de zomer op 1 juni 2026 houdt zich niet aan: Een gesprek is geweest."
        in " ".join(outcome.out.split())
    )
    assert outcome.code == 1
    kept = json.loads(
        (tmp_path / "bewaard" / "gewoneLeerling-voor-de-zomer.json").read_text(encoding="utf-8")
    )
    assert kept["dag"] == "2026-08-01"
    feature = (tmp_path / "bewaard" / "voorbeelden.feature").read_text(encoding="utf-8")
    assert "Als vo op 1 juni 2026 kijkt" in feature


def test_an_ordinary_student_with_a_signal_is_told(command: Overstap) -> None:
    outcome = command("--alleen", "nooit", replace=("{wens: nee, gesprek: ja", "{wens: ja, gesprek: ja"))
    assert "op 1 juni 2026 heeft een signaal: A-01 en A-02." in " ".join(outcome.out.split())
    assert outcome.code == 0


def test_no_more_time_is_told_honestly() -> None:
    found = analyse(with_findings(), year=2026, stop=lambda: True)
    assert found.unfinished
    assert {item.verdict.value for item in found.items} == {"Niet volledig nagegaan"}
    assert not found.open
    assert not found.stale


@pytest.mark.parametrize("after", [1, 5, 25, 60, 120])
def test_time_that_is_up_halfway_claims_nothing_wrong(after: int) -> None:
    """What is proved or shown with little time is the same as with all the time."""
    asked = iter(range(10**9))
    short = analyse(with_findings(), year=2026, stop=lambda: next(asked) > after)
    whole = {
        (item.kind, item.codes, item.verdict, item.parties)
        for item in analyse(with_findings(), year=2026).items
    }
    for item in short.items:
        if item.verdict.value in ("Bewezen", "Tegenvoorbeeld"):
            assert any((item.kind, item.codes, item.verdict) == other[:3] for other in whole), item.sentence


def test_messages(command: Overstap, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    outcome = command("--voor", "bank")
    assert outcome.code == 2
    assert "onbekende partij `bank`; kies uit vo, mbo, leerling" in outcome.err


def test_a_version_that_is_no_year_asks_for_one(command: Overstap) -> None:
    outcome = command(replace=('versie: "2026.1"', 'versie: "eerste"'))
    assert outcome.code == 2
    assert "geef `--overstapjaar`" in outcome.err


def test_without_the_extra_the_message_says_what_to_install(
    command: Overstap, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object) -> None:
        raise SolverMissing

    monkeypatch.setattr("overstap_engine.prove.universe.Session", missing)
    outcome = command("--alleen", "nooit")
    assert outcome.code == 2
    assert "overstap[bewijs]" in outcome.err


def test_saved_examples_load_and_tell_what_happens_now(command: Overstap, tmp_path: Path) -> None:
    kept = tmp_path / "bewaard"
    outcome = command("--bewaar", str(kept))
    assert "5 voorbeelden bewaard in" in outcome.err
    dossiers = sorted(kept.glob("*.json"))
    assert len(dossiers) == 5
    for path in dossiers:
        DossierSchema(with_findings()).check(json.loads(path.read_bytes()))
    feature = kept / "voorbeelden.feature"
    assert feature.read_text(encoding="utf-8").count("@te-bevestigen") == 5
    written, mistakes = read_feature(feature.name, feature.read_bytes())
    assert written is not None, mistakes
    outcomes = list(run_scenarios(scenarios_of(written), with_findings(), kept))
    assert len(outcomes) == 5
    assert all(each.verdict is Verdict.PASSED for each in outcomes), outcomes


def _told(seed: str) -> str:
    paths = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths}
    code = (
        "import json\nfrom overstap.analyse.run import analyse\nfrom overstap.render.analysis import analysis_json\n"
        "from tests.analyse.findings import with_findings\n"
        "print(json.dumps(analysis_json(analyse(with_findings(), year=2026))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_duplicates_that_differ_in_doubt_are_saved_with_the_doubt(command: Overstap, tmp_path: Path) -> None:
    """A scenario that says only that there is no signal would hide the difference."""
    command(
        "--alleen",
        "altijdSamen",
        "--bewaar",
        str(tmp_path / "bewaard"),
        replace=("{niet: {wens: nee}}", "{niet: {wens: {onbekendOf: nee}}}"),
    )
    feature = (tmp_path / "bewaard" / "voorbeelden.feature").read_text(encoding="utf-8")
    about = feature.split("Scenario: ")[-1]
    assert about.startswith("A-01 en A-02")
    assert about.endswith("Dan is signaal A-01 nog niet te bepalen\n")


def test_the_report_does_not_depend_on_the_hash_seed() -> None:
    first = _told("0")
    assert first.count("Tegenvoorbeeld") == 3
    assert _told("4242") == first


def test_check_and_analyse_in_one_go(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    rules = write(tmp_path / "regels")
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    outcome = overstap(capsys, monkeypatch, ("check", str(rules), "--analyse"))
    assert outcome.code == 1
    assert outcome.out == "geen fouten gevonden\n" + GOLDEN.read_text(encoding="utf-8")
    data = overstap(capsys, monkeypatch, ("check", str(rules), "--analyse", "--format", "json"))
    assert json.loads(data.out) is not None
    assert "P-2: Een gesprek na de laatste dag" in data.err
    assert overstap(capsys, monkeypatch, ("check", str(rules))).code == 0


def test_mistakes_come_before_an_analysis(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    rules = write(tmp_path / "regels", replace=("als: {wens: ja}", "als: {wensen: ja}"))
    outcome = overstap(capsys, monkeypatch, ("check", str(rules), "--analyse"))
    assert outcome.code == 1
    assert "Los eerst de fouten op." in outcome.err
    assert "Beloften" not in outcome.out
