"""The examples on the manual pages of YAML findings are what they say."""

from textwrap import dedent

import pytest

from overstap_engine.diagnostics.catalogue.layout import LAYOUT_FINDINGS
from overstap_engine.diagnostics.catalogue.syntax import SYNTAX_FINDINGS
from overstap_engine.diagnostics.catalogue.yaml import YAML_FINDINGS
from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.words import PAGE_HEADINGS, page
from overstap_engine.load.yaml_reader import read_yaml

# Findings whose page describes a file that cannot be shown on a page.
UNSHOWABLE = {"OVS101", "OVS102", "OVS103", "OVS104"}
SHOWABLE = [
    kind for kind in (*SYNTAX_FINDINGS, *YAML_FINDINGS, *LAYOUT_FINDINGS) if kind.code not in UNSHOWABLE
]


def example(code: str, heading: str) -> str:
    """The indented example below a heading of a manual page."""
    _, _, rest = page(code, Language.NL).partition(f"## {heading}\n")
    return dedent(rest.split("\n\n")[0])


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("kind", SHOWABLE, ids=lambda kind: kind.code)
def test_the_examples_on_the_page_of_a_finding_are_right(kind: type[Finding]) -> None:
    _, _, wrong, right = PAGE_HEADINGS[Language.NL]
    _, findings = read_yaml("r.yaml", example(kind.code, wrong).encode())
    assert [type(one) for one in findings] == [kind]
    tree, findings = read_yaml("r.yaml", example(kind.code, right).encode())
    assert tree is not None
    assert findings == ()
