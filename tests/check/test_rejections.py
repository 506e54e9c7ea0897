"""Every reason for which rule-language.md section 8 rejects a rulebook is a finding, on the line of the mistake."""

import pytest

from tests.check.reading import checked, report

RULE = """regels:
  - signaal: PRF-01
    titel: Proef
    fase: aanmelding
    urgentie: midden
    zichtbaarVoor: [vo]
    als: {doel: mbo}
    omdat: Het doel is {doel}.
    acties: [A001]
    bronnen: [{bron: handreiking}]
"""


def rule(before: str, after: str) -> str:
    """A good rule with one part replaced."""
    assert before in RULE
    return RULE.replace(before, after)


def condition(text: str) -> str:
    return rule("als: {doel: mbo}", f"als: {text}")


REJECTED: tuple[tuple[str, str, str, str], ...] = (
    # (clause of section 8, the file, the code of the finding, what its reader is told)
    ("a keyword is unknown", rule("titel:", "tietel:"), "OVS202", "bedoelde u `titel`?"),
    ("a keyword is unknown", "regel:\n  - {}\n", "OVS201", "bedoelde u `regels`?"),
    ("a keyword is unknown", condition("{doel: {isNeit: mbo}}"), "OVS304", "bedoelde u `isNiet`?"),
    (
        "a keyword is unknown",
        rule("fase: aanmelding", "fase: aanmeldng"),
        "OVS307",
        "bedoelde u `aanmelding`?",
    ),
    ("a fact is unknown", condition("{doell: mbo}"), "OVS301", "bedoelde u `doel`?"),
    (
        "a fact is unknown",
        condition("{aanmeldingen: {minstensEen: {statuss: ontvangen}}}"),
        "OVS302",
        "bedoelde u `status`?",
    ),
    ("a parameter is unknown", condition("{peildatum: {na: $teldatm}}"), "OVS305", "bedoelde u `$teldatum`?"),
    ("a signal is unknown", condition("{signaal: BAS-1}"), "OVS501", "bedoelde u `BAS-01`?"),
    ("an action is unknown", rule("[A001]", "[A0001]"), "OVS502", "bedoelde u `A001`?"),
    (
        "a source is unknown",
        rule("bron: handreiking", "bron: handreking"),
        "OVS503",
        "bedoelde u `handreiking`?",
    ),
    (
        "a party is unknown",
        rule("zichtbaarVoor: [vo]", "zichtbaarVoor: [gemente]"),
        "OVS306",
        "bedoelde u `gemeente`?",
    ),
    ("an enum value is unknown", condition("{doel: werkk}"), "OVS308", "bedoelde u `werk`?"),
    ("an operator does not fit the fact's type", condition("{doel: {voor: peildatum}}"), "OVS401", "voor"),
    (
        "an operator does not fit the fact's type",
        condition("{doel: {minstensEen: {status: a}}}"),
        "OVS402",
        "",
    ),
    ("an operator does not fit the fact's type", condition("{aanmeldingen: {is: mbo}}"), "OVS403", "is"),
    ("a value does not fit the fact's type", condition("{advies.hulpNodig: 3}"), "OVS421", "3"),
    ("a value does not fit the fact's type", condition("{advies.uren: veel}"), "OVS422", "veel"),
    ("a value does not fit the fact's type", condition("{peildatum: {na: morgen}}"), "OVS427", "`morgen`"),
    ("a code is declared twice", rule("PRF-01", "BAS-01"), "OVS310", "BAS-01"),
    (
        "a key is duplicated in one mapping",
        rule("    fase: aanmelding\n", "    fase: zomer\n    fase: start\n"),
        "OVS121",
        "fase",
    ),
    (
        "a dependency is circular",
        condition("{signaal: PRF-01}"),
        "OVS504",
        "`PRF-01` → `PRF-01`",
    ),
    ("a placeholder names nothing", rule("{doel}.", "{doell}."), "OVS505", "bedoelde u `doel`?"),
    ("a placeholder names nothing", rule("Het doel is {doel}.", '"Het doel is {doel."'), "OVS506", "`{`"),
    ("a required key is missing", rule("    titel: Proef\n", ""), "OVS203", "titel"),
    ("a required key is missing", rule("acties: [A001]", "acties: []"), "OVS207", "acties"),
    (
        "a rule is decided by facts its party can never see",
        rule("zichtbaarVoor: [vo]", "zichtbaarVoor: [gemeente]").replace(
            "{doel: mbo}", "{advies.hulpNodig: ja}"
        ),
        "OVS509",
        "haal `gemeente` weg bij `zichtbaarVoor`",
    ),
    ("YAML is unsafe: custom tags", condition("!!python/name:os.system {}"), "OVS119", ""),
    ("YAML is unsafe: alias bombs", condition("&a {doel: mbo}"), "OVS116", ""),
    ("YAML is unsafe: alias bombs", condition("*a"), "OVS117", ""),
    ("YAML is unsafe: several documents", f"{RULE}---\n{RULE}", "OVS115", ""),
    ("a plain scalar would be misread", condition("{advies.hulpNodig: no}"), "OVS122", "no"),
    ("a plain scalar would be misread", rule("titel: Proef", "titel: 12:30"), "OVS125", "12:30"),
    ("a plain scalar would be misread", condition("{advies.uren: 0123}"), "OVS124", "0123"),
    ("a plain scalar would be misread", rule("titel: Proef", "titel: null"), "OVS123", "null"),
    # section 2: the body of a list condition knows nothing but the fields of one item
    (
        "a derived fact or signal stands in a list body",
        condition("{aanmeldingen: {minstensEen: {aanmelding.eersteOp: {na: peildatum}}}}"),
        "OVS407",
        "aanmelding.eersteOp",
    ),
    (
        "a derived fact or signal stands in a list body",
        condition("{aanmeldingen: {minstensEen: {signaal: BAS-01}}}"),
        "OVS407",
        "signaal",
    ),
    # section 7
    (
        "a forbidden fact",
        "feiten:\n  leerling.postcode: {type: tekst, label: plaats, vraag: Waar?, delen: wettelijk}\n",
        "OVS511",
        "leerling.postcode",
    ),
)

CLAUSES = {
    "a keyword is unknown",
    "a fact is unknown",
    "a parameter is unknown",
    "a signal is unknown",
    "an action is unknown",
    "a source is unknown",
    "a party is unknown",
    "an enum value is unknown",
    "an operator does not fit the fact's type",
    "a value does not fit the fact's type",
    "a code is declared twice",
    "a key is duplicated in one mapping",
    "a dependency is circular",
    "a placeholder names nothing",
    "a required key is missing",
    "a rule is decided by facts its party can never see",
    "YAML is unsafe: custom tags",
    "YAML is unsafe: alias bombs",
    "YAML is unsafe: several documents",
    "a plain scalar would be misread",
}
"""The clauses of section 8, in its order."""


@pytest.mark.parametrize(("clause", "text", "code", "told"), REJECTED)
def test_rejected(clause: str, text: str, code: str, told: str) -> None:
    result = checked(text, "fout.yaml")
    lines = report(result).splitlines()
    assert result.rulebook is None, clause
    assert [
        line for line in lines if line.startswith("fout.yaml:") and f"[{code}]" in line and told in line
    ], lines


@pytest.mark.parametrize(("clause", "text", "code", "told"), REJECTED)
def test_one_mistake_gives_one_error(clause: str, text: str, code: str, told: str) -> None:
    assert [
        finding.code for finding in checked(text).findings if f"{finding.severity}".endswith("ERROR")
    ] == [code]


def test_every_clause_has_a_case() -> None:
    assert {clause for clause, *_ in REJECTED} >= CLAUSES


def test_the_rule_they_all_start_from_is_good() -> None:
    assert report(checked(RULE)) == ""


def test_all_findings_come_at_once() -> None:
    text = (
        condition("{doell: mbo}")
        .replace("[A001]", "[A0001]")
        .replace("bron: handreiking", "bron: handreking")
    )
    assert [finding.code for finding in checked(text).findings] == ["OVS301", "OVS502", "OVS503"]
