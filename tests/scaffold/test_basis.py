"""``basis: overstap``: own rules on the shipped facts, parameters, derived facts, actions and sources."""

import json
from pathlib import Path

import pytest

from overstap import RulebookError, bundled_rulebook, load_rules
from overstap.basis import PREFIX, with_basis
from overstap.bundled import bundled_rules
from overstap.rules import check_rules
from overstap_engine.diagnostics.catalogue.names import DuplicateName
from overstap_engine.load.folder import read_folder
from overstap_engine.model.condition import Raised, SignalCount
from overstap_engine.model.declarations import ConflictKind
from overstap_engine.model.rulebook import Derivation, TruthOf
from overstap_engine.model.walk import walk
from tests.scaffold.command import overstap

HEADER = 'regelboek: {naam: proef, versie: "1"}\n'
ACTION = """acties:
  - code: A058
    titel: Doe iets anders
    rollen: [mentor]
    niveau: leerling
    bronnen: [{bron: eigen-keuze}]
"""
PARAMETER = """parameters:
  - id: uitersteAanmelddatum
    type: datum
    omschrijving: Laatste dag in onze regio
    standaard: "03-15"
"""


def rules_of(folder: Path, text: str, settings: str = "basis: overstap\nregels: regels\n") -> Path:
    """The folder with rules of a project."""
    rules = folder / "regels"
    rules.mkdir()
    (folder / "overstap.yaml").write_text(settings, encoding="utf-8")
    (rules / "proef.yaml").write_text(text, encoding="utf-8")
    return rules


def test_everything_but_name_and_rules_comes_along(tmp_path: Path) -> None:
    """In the same order, so that missing facts are listed alike; what asks for a signal stays behind with the rules."""
    own, shipped = load_rules(rules_of(tmp_path, HEADER)), bundled_rulebook()
    assert (own.name, own.version, dict(own.rules), own.scope) == ("proef", "1", {}, None)
    assert own.vocabulary == shipped.vocabulary
    assert [*own.vocabulary.facts] == [*shipped.vocabulary.facts]
    assert own.actions == shipped.actions
    assert own.parameters == shipped.parameters
    assert own.sources == shipped.sources
    assert own.derivations == {
        name: derived for name, derived in shipped.derivations.items() if not asks_for_signals(derived)
    }
    assert len(shipped.derivations) - 5 < len(own.derivations) < len(shipped.derivations)


def asks_for_signals(derived: Derivation) -> bool:
    """A derived fact about what the rules gave."""
    match derived.definition:
        case TruthOf(condition):
            return any(isinstance(part, Raised | SignalCount) for part in walk(condition))
        case _:
            return False


def test_nothing_is_said_about_what_only_the_basis_uses(tmp_path: Path) -> None:
    """Without the shipped rules many actions and parameters are not used."""
    assert check_rules(rules_of(tmp_path, HEADER)).findings == ()


def test_an_own_parameter_takes_the_place_of_the_one_in_the_basis(tmp_path: Path) -> None:
    """Also for derived facts of the basis. The other parameters stay."""
    own = load_rules(rules_of(tmp_path, HEADER + PARAMETER))
    assert own.parameters["uitersteAanmelddatum"].description == "Laatste dag in onze regio"
    assert set(own.parameters) == set(bundled_rulebook().parameters)


def test_all_parameters_may_be_own(tmp_path: Path) -> None:
    """Nothing is left of the section then."""
    text = (Path(str(bundled_rules())) / "parameters.yaml").read_text(encoding="utf-8")
    assert load_rules(rules_of(tmp_path, HEADER + text)).parameters == bundled_rulebook().parameters


def test_any_other_name_is_used_once(tmp_path: Path) -> None:
    """The finding is in the project's file and points at the basis."""
    (finding,) = check_rules(rules_of(tmp_path, HEADER + ACTION)).findings
    assert isinstance(finding, DuplicateName)
    assert finding.span.file == "regels/proef.yaml"
    assert finding.first.file.startswith(PREFIX)


def test_lines_of_the_basis_keep_their_number() -> None:
    """What is left out leaves empty lines."""
    shipped = read_folder(bundled_rules())
    for name, data in with_basis({}).items():
        original = shipped[f"{bundled_rules().name}/{name.removeprefix(PREFIX)}"].decode().splitlines()
        kept = data.decode().splitlines()
        assert len(kept) == len(original)
        assert [line for line, old in zip(kept, original, strict=True) if line not in ("", old)] == []


def test_without_a_basis_there_is_none(tmp_path: Path) -> None:
    """A folder of rules in a project without ``basis``, or elsewhere in a project that has one, stands alone."""
    rules = rules_of(tmp_path, HEADER, "regels: regels\n")
    assert check_rules(rules).rulebook is None
    (tmp_path / "overstap.yaml").write_text("basis: overstap\nregels: regels\n", encoding="utf-8")
    other = tmp_path / "ander"
    other.mkdir()
    (other / "proef.yaml").write_text(HEADER, encoding="utf-8")
    assert check_rules(other).rulebook is None
    assert check_rules(rules).rulebook is not None


@pytest.mark.parametrize("written", ["basis: landelijk", "basis: [overstap]", "basis:"])
def test_an_unknown_basis_is_reported_wherever_rules_are_read(tmp_path: Path, written: str) -> None:
    """By every command, and in Python."""
    rules = rules_of(tmp_path, HEADER, f"{written}\nregels: regels\n")
    with pytest.raises(RulebookError, match=r"overstap\.yaml"):
        load_rules(rules)
    assert overstap("check", cwd=tmp_path).code == 1
    assert overstap("test", cwd=tmp_path).code == 2
    for command in (["rules", "--rules", "regels"], ["schema"]):
        done = overstap(*command, cwd=tmp_path)
        assert (done.code, done.out) == (2, "")
        assert "overstap.yaml:1:" in done.err


def test_commands_with_own_rules_know_the_basis(tmp_path: Path) -> None:
    """``--rules``."""
    rules_of(tmp_path, HEADER)
    facts = json.loads(overstap("facts", "--rules", "regels", "--format", "json", cwd=tmp_path).out)
    assert "intake.status" in {entry["feit"] for entry in facts}


def test_an_own_section_about_responsibility_takes_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    """As a whole, because its order counts."""
    section = """verantwoordelijkheid:
  vastgelegdIn: verantwoordelijkePartij
  volgorde:
    - {id: altijd, partij: gemeente, titel: De gemeente, als: {doel: mbo}, bronnen: [{bron: eigen-keuze}]}
"""
    own = load_rules(rules_of(tmp_path, HEADER + section)).responsibility
    assert own is not None
    assert [charge.id for charge in own.charges] == ["altijd"]


def test_declarations_about_rules_stay_behind_with_them(tmp_path: Path) -> None:
    """Agreements, the ordinary student and incompatible actions come along."""
    own, shipped = load_rules(rules_of(tmp_path, HEADER)).declarations, bundled_rulebook().declarations
    assert (own.promises, own.explained) == ({}, ())
    assert (own.ordinary, own.invariants) == (shipped.ordinary, shipped.invariants)
    assert own.conflicts == tuple(one for one in shipped.conflicts if one.kind is ConflictKind.ACTIES)
    assert own.conflicts


def test_own_declarations_stand_beside_those_of_the_basis(tmp_path: Path) -> None:
    """An own ordinary student takes the place of the shipped one, because the order of its stages counts."""
    text = """regels:
  - signaal: PRF-01
    titel: Proef
    fase: aanmelding
    urgentie: laag
    zichtbaarVoor: [vo]
    als: {doel: mbo}
    omdat: Het doel is {doel}.
    acties: [A058]
    bronnen: [{bron: eigen-keuze}]
gewoneLeerling:
  - {titel: met een ander doel, vanaf: $beginSchooljaar, feiten: {doel: werk}}
afspraken:
  - {id: eigen, titel: De intake is voor de start, als: {intake.datum: {voor: start.datum}}, waarom: Zo hoort het.}
beloften:
  - {id: EIG-01, titel: Wie naar het mbo wil, voor: [vo], als: {doel: mbo}, dan: {signaal: PRF-01}, waarom: Proef.}
tegenstrijdig:
  - {acties: [A058, A286], waarom: Proef.}
"""
    rules = rules_of(tmp_path, HEADER + text)
    assert check_rules(rules).findings == ()
    own, shipped = load_rules(rules).declarations, bundled_rulebook().declarations
    assert [stage.title for stage in own.ordinary] == ["met een ander doel"]
    assert [*own.invariants] == [*shipped.invariants, "eigen"]
    assert [*own.promises] == ["EIG-01"]
    assert own.conflicts[-1].codes == ("A058", "A286")
