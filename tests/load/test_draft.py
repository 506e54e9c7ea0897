"""The draft as a whole: every mistake at once, one finding a mistake, and what the checks after it rely on."""

import pytest

from overstap_engine.load.rulebook import read_rulebook
from overstap_engine.text.span import Span
from tests.load.small import ACTION, BASE, FACT, RULE, changed, load, rule

MANY = """\
feiten:
  nieuw: {type: getl, label: a, vraag: b?, delen: wettelijk}
parameters:
  - {id: drempel, type: getal, omschrijving: p, standaard: "3"}
regels:
  - signaal: R-1
    titel: Proef
    fase: aanmeldng
    zichtbaarVoor: [vo, gemeente]
    als:
      alle:
        - dol: mbo
        - start.datum: {minstens: 3, na: $teldatm}
        - aanmeldingen: {minstensEen: {status: onbekend, plaats: Ede}}
        - nieuw: {na: 3}
    omdat: Proef
    acties: [A001]
    bronnen: [{bron: gids}]
    geldig: {vanaf: nu}
  - signaal: R-1
    kleur: rood
acties:
  - {code: A002, titel: Proef, rollen: [mentor], niveau: school, binnen: 7, bronnen: []}
afleidingen:
  - {feit: start.datum, als: {doel: vmbo}}
"""


def places(text: str, base: str = BASE) -> list[str]:
    """Findings as line, column and code."""
    return [f"{one.span.line}:{one.span.column} {type(one).__name__}" for one in load(text, base).findings]


def test_many_mistakes_at_once() -> None:
    """All of them and nothing else, in the order of the text."""
    assert places(MANY) == [
        "2:17 UnknownWord",
        "4:60 QuotedValue",
        "6:5 MissingKey",
        "8:11 UnknownWord",
        "9:25 UnknownParty",
        "12:11 UnknownFact",
        "13:25 OperatorMisfit",
        "13:42 UnknownParameter",
        "14:48 UnknownChoice",
        "14:58 UnknownField",
        "19:21 NotAYear",
        "20:5 MissingKey",
        "20:5 MissingKey",
        "20:5 MissingKey",
        "20:5 MissingKey",
        "20:5 MissingKey",
        "20:5 MissingKey",
        "20:5 MissingKey",
        "20:5 MissingKey",
        "20:14 DuplicateName",
        "21:5 UnknownKey",
        "23:58 UnknownWord",
        "23:74 NotADuration",
        "23:86 EmptyValue",
        "25:12 DerivedIsInput",
        "25:37 UnknownChoice",
    ]


@pytest.mark.parametrize(
    ("declared", "used"),
    [
        (changed(FACT, "getal", "«getl»"), "nieuw: {na: 3}"),
        (changed(FACT, "    «type»: getal\n".replace("«", "").replace("»", ""), ""), "nieuw: ja"),
        ("feiten: {nieuw: getal}\n", "nieuw: ja"),
        ("parameters: [{id: p, type: getl, omschrijving: p, standaard: 1}]\n", "start.datum: {na: $p}"),
        ("parameters: [{id: p, omschrijving: p, standaard: 1}]\n", "start.datum: {na: $p dagen na $p}"),
        ("lijsten: {nieuw: {label: a, vraag: b?, delen: wettelijk}}\n", "nieuw: {minstensEen: {status: x}}"),
        ("lijsten: {nieuw: lijst}\n", "nieuw: {minstensEen: {status: x}}"),
        ("afleidingen: [{feit: nieuw}]\n", "nieuw: {na: 3}"),
        ("afleidingen: [{feit: nieuw, eersteBekende: [start.datm]}]\n", "nieuw: {na: peildatum}"),
        ("afleidingen: [{feit: nieuw, vroegste: {van: aanmeldingen.status}}]\n", "nieuw: {na: peildatum}"),
        (
            "afleidingen: [{feit: nieuw, nieuwste: {van: aanmeldingen.datm, volgens: datum}}]\n",
            "nieuw: {na: 3}",
        ),
    ],
)
def test_a_wrong_declaration_is_reported_once(declared: str, used: str) -> None:
    """Whoever uses it is not to blame."""
    text = declared.replace("«", "").replace("»", "") + rule(used)
    assert len(load(text).findings) == 1


@pytest.mark.parametrize(
    "text",
    [
        rule("vo.tussenstap: no"),
        rule("vo.cluster: 0123"),
        rule("start.datum: {na: 2026-02-30}"),
        rule("start.datum: {na: 2026-4-1}"),
        rule("doel: ~"),
        changed(RULE, "titel: Proef", "titel: *proef"),
        changed(RULE, "    titel: Proef\n", "    <<: {titel: Proef}\n"),
    ],
)
def test_a_word_that_yaml_misreads_is_reported_once(text: str) -> None:
    """The reader of YAML has said it; loading does not say it again."""
    (finding,) = load(text).findings
    assert finding.code.startswith("OVS1")


@pytest.mark.parametrize(
    "broken",
    ["feiten: [", "feiten:\n\t- a", "feiten: *alles\n", "a: 1\n---\nb: 2\n", "feiten: {}\nfeiten: {}\n"],
)
def test_what_a_broken_file_may_hold_is_not_unknown(broken: str) -> None:
    """A fact, party, parameter, … that seems unknown may stand in the file that could not be read."""
    sound = {"klein/basis.yaml": BASE.encode(), "klein/kapot.yaml": broken.encode()}
    text = rule("onbekend.feit: ja") + "feiten: {nieuw: {type: getal, label: a, vraag: b?, delen: ergens}}\n"
    draft = read_rulebook({**sound, "klein/proef.yaml": text.encode()})
    found = [finding for finding in draft.findings if finding.span.file == "klein/proef.yaml"]
    assert [type(finding).__name__ for finding in found] == ["UnknownWord"]
    assert draft.unreadable == {"klein/kapot.yaml"}


def test_an_empty_file_is_no_mistake() -> None:
    """A file with only a comment may be the start of something."""
    draft = load("# nog te schrijven\n")
    assert draft.findings == ()
    assert draft.unreadable == frozenset()


def test_places() -> None:
    """Names, values and items, for the checks that come after."""
    draft = load(changed(RULE, "[vo]", "[vo, mbo]") + ACTION)
    lines = draft.texts["klein/proef.yaml"].splitlines()

    def text_at(*path: str) -> str:
        span: Span = draft.places[path]
        assert span.file == "klein/proef.yaml"
        return lines[span.line - 1][span.column - 1 : span.end_column - 1]

    assert text_at("regel", "R-1") == "R-1"
    assert text_at("regel", "R-1", "titel") == "Proef"
    assert text_at("regel", "R-1", "zichtbaarVoor") == "[vo, mbo]"
    assert text_at("regel", "R-1", "zichtbaarVoor", "1") == "mbo"
    assert text_at("regel", "R-1", "acties", "0") == "A001"
    assert text_at("actie", "A002", "rollen", "0") == "mentor"
    assert str(draft.places[("feit", "doel")]) == "klein/basis.yaml:5:3"
    assert str(draft.places[("lijst", "aanmeldingen")]) == "klein/basis.yaml:14:3"
    assert str(draft.places[("afleiding", "aanmelding.eersteOp")]) == "klein/basis.yaml:26:11"
    assert str(draft.places[("parameter", "teldatum")]) == "klein/basis.yaml:29:10"
    assert str(draft.places[("bron", "gids")]) == "klein/basis.yaml:35:10"
    assert draft.rules["R-1"].span == draft.places[("regel", "R-1")]


def test_what_is_wrong_is_incomplete() -> None:
    """Only what holds a mistake, or leans on one, is incomplete; the rest of it is there."""
    text = rule("- dol: mbo\n- doel: vo") + RULE.replace("regels:\n", "").replace("R-1", "R-2")
    draft = load(text + "acties: [{code: A002, titel: Proef}]\n")
    assert draft.incomplete == {("regel", "R-1"), ("actie", "A002")}
    assert set(draft.rules) == {"R-1", "R-2"}
    assert draft.rules["R-1"].actions == ("A001",)
    assert draft.actions["A002"].title == "Proef"


def test_a_rule_on_a_broken_fact_is_incomplete_too() -> None:
    """Its condition lacks the part on that fact, without a finding of its own."""
    draft = load("feiten: {nieuw: getal}\n" + rule("nieuw: 3"))
    assert draft.incomplete == {("feit", "nieuw"), ("regel", "R-1")}


def test_the_order_of_files_does_not_matter() -> None:
    """Equal input gives an equal draft."""
    files = {"klein/basis.yaml": BASE.encode(), "klein/proef.yaml": MANY.encode()}
    assert read_rulebook(files) == read_rulebook(dict(reversed(files.items())))
