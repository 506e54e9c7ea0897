"""With ``basis: overstap`` a project answers for what it wrote itself, not for what it builds on."""

import pytest

from overstap.basis import check_on_basis
from overstap.testing.changes.change import targets
from overstap.testing.coverage.measure import measure
from overstap_engine.model.rulebook import Rulebook

pytestmark = pytest.mark.once

OWN = """\
regelboek: {naam: eigen, versie: "1"}
parameters:
  - {id: oefendagen, type: getal, omschrijving: Aantal dagen, standaard: 14}
afleidingen:
  - {feit: eigen.loopt, als: {aanmelding.actief: ja}}
regels:
  - signaal: EIGEN-01
    titel: Intake over korte tijd
    fase: intake
    urgentie: laag
    zichtbaarVoor: [vo]
    als:
      - eigen.loopt: ja
      - intake.datum: {vanaf: peildatum, totEnMet: $oefendagen dagen na peildatum}
    omdat: De intake is op {intake.datum}.
    acties: [A001]
    bronnen: [{bron: eigen-keuze, vindplaats: proef}]
"""


def own() -> Rulebook:
    """A project with one rule, one derived fact and one parameter of its own."""
    result = check_on_basis({"regels/eigen.yaml": OWN.encode()})
    assert result.rulebook is not None, result.findings
    return result.rulebook


def test_small_changes_are_made_to_what_is_own() -> None:
    """Not to the shipped derived facts and parameters."""
    assert targets(own()) == (("signaal", "EIGEN-01"), ("feit", "eigen.loopt"), ("parameter", "oefendagen"))


def test_coverage_is_about_what_is_own() -> None:
    """The shipped action that the rule recommends is tested where it is made."""
    coverage = measure((), own())
    assert [page.id for page in (*coverage.rules, *coverage.derivations)] == ["EIGEN-01", "eigen.loopt"]
    assert [use.id for use in coverage.parameters] == ["oefendagen"]
    assert coverage.actions == ()
