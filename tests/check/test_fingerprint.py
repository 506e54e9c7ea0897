"""The fingerprint follows the meaning of a rulebook and nothing else."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from overstap_engine.check.rulebook import check_rulebook
from overstap_engine.model.fingerprint import fingerprint
from overstap_engine.model.rulebook import Rulebook
from tests.check.reading import FIXTURES, report

HEADER = (FIXTURES / "header.yaml").read_text(encoding="utf-8")
BASE = (FIXTURES / "base.yaml").read_text(encoding="utf-8")


def read(files: dict[str, str]) -> Rulebook:
    result = check_rulebook({name: text.encode() for name, text in files.items()})
    assert result.rulebook is not None, report(result)
    return result.rulebook


def original() -> Rulebook:
    return read({"header.yaml": HEADER, "base.yaml": BASE})


def test_shape() -> None:
    algorithm, _, digest = original().fingerprint.partition(":")
    assert algorithm == "sha256"
    assert len(digest) == 64


def test_is_over_everything_but_itself() -> None:
    book = original()
    assert fingerprint(replace(book, fingerprint="")) == book.fingerprint == fingerprint(book)


def move_sections(text: str) -> dict[str, str]:
    """Rules first, and in a file of their own under another name."""
    before, _, rest = text.partition("regels:\n")
    rules, _, after = rest.partition("acties:\n")
    return {"a/zz.yml": "acties:\n" + after, "b.yaml": before, "0.yaml": HEADER + "regels:\n" + rules}


def block_style(text: str) -> str:
    return text.replace(
        '  - {id: teldatum, type: datum, omschrijving: Teldatum, standaard: "10-01"}\n',
        "  # de dag waarop geteld wordt\n  - standaard: '10-01'\n    id: teldatum\n    omschrijving: >-\n"
        "      Teldatum\n    type: datum\n",
    )


def windows_lines(text: str) -> str:
    return text.replace("\n", "\r\n")


def actions_swapped(text: str) -> str:
    before, _, rest = text.partition("  - code: A001\n")
    first, _, rest = rest.partition("  - code: A200\n")
    second, _, after = rest.partition("bronnen:\n  - {id")
    return f"{before}  - code: A200\n{second}  - code: A001\n{first}bronnen:\n  - {{id{after}"


@pytest.mark.parametrize("change", [block_style, actions_swapped, windows_lines])
def test_layout_keeps_it(change: Callable[[str], str]) -> None:
    changed = change(BASE)
    assert changed != BASE
    assert read({"header.yaml": HEADER, "x.yaml": changed}).fingerprint == original().fingerprint


def test_other_files_keep_it() -> None:
    assert read(move_sections(BASE)).fingerprint == original().fingerprint


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("titel: Nog niet aangemeld", "titel: Niet aangemeld"),
        ("urgentie: midden", "urgentie: hoog"),
        ("fase: aanmelding", "fase: zomer"),
        ("zichtbaarVoor: [vo, mbo, leerling]", "zichtbaarVoor: [vo, mbo]"),
        ("zichtbaarVoor: [vo, mbo, leerling]", "zichtbaarVoor: [mbo, vo, leerling]"),
        ("doel: mbo\n", "doel: werk\n"),
        ("{voor: $teldatum}", "{na: $teldatum}"),
        ("{voor: $teldatum}", "{voor: 1 dag na $teldatum}"),
        ('standaard: "10-01"', 'standaard: "10-02"'),
        ('standaard: "10-01"', "standaard: 2026-10-01"),
        ("vroegste:", "laatste:"),
        ("waar: {status: ontvangen}", "waar: {status: ingetrokken}"),
        ("omdat: Op", "omdat: Per"),
        ('vindplaats: "2.4"', 'vindplaats: "2.5"'),
        ("titel: Bel de leerling", "titel: Mail de leerling"),
        ("rollen: [mentor]", "rollen: [decaan]"),
        ("standaard: actief", "standaard: vertrokken"),
        ("delen: toestemming", "delen: begeleiding"),
        ("label: doel na het vo", "label: doel"),
        ("mbo: het mbo", "mbo: een mbo-opleiding"),
        ("Op welke dag?", "Wanneer?"),
        ("titel: Handreiking", "titel: Handleiding"),
        ("datum: 2020-03-24", "datum: 2020-03"),
        ("    verantwoorden: ja\n", ""),
    ],
)
def test_meaning_changes_it(before: str, after: str) -> None:
    assert before in BASE
    changed = read({"header.yaml": HEADER, "base.yaml": BASE.replace(before, after, 1)})
    assert changed.fingerprint != original().fingerprint


REGIONAL = """regios:
  - {id: noord, naam: Noord, bronnen: [{bron: handreiking}], parameters: {teldatum: {standaard: "10-02"}}}
momenten:
  - id: tellen
    titel: Tellen
    op: $teldatum
    wie: [mentor]
    omschrijving: Tel.
    regios: [noord]
    geldig: {vanaf: 2020}
    bronnen: [{bron: handreiking}]
"""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("naam: Noord", "naam: Het noorden"),
        ('"10-02"', '"10-03"'),
        ("titel: Tellen", "titel: Turven"),
        ("op: $teldatum", "op: 1 dag voor $teldatum"),
        ("wie: [mentor]", "wie: [decaan]"),
        ("    regios: [noord]\n", ""),
        ("vanaf: 2020", "tot: 2020"),
        ("    geldig", "    ongeverifieerd: ja\n    geldig"),
    ],
)
def test_regions_and_moments_change_it(before: str, after: str) -> None:
    assert before in REGIONAL
    files = {"header.yaml": HEADER, "base.yaml": BASE, "noord.yaml": REGIONAL}
    changed = {**files, "noord.yaml": REGIONAL.replace(before, after, 1)}
    assert read(changed).fingerprint != read(files).fingerprint != original().fingerprint


def test_where_a_region_writes_its_values_keeps_it() -> None:
    """Under the region or under the parameter: the same meaning."""
    own = ', parameters: {teldatum: {standaard: "10-02"}}'
    date = 'standaard: "10-01"'
    moved = BASE.replace(date, date + ', perRegio: {noord: {standaard: "10-02"}}')
    assert read({"h.yaml": HEADER, "b.yaml": moved, "n.yaml": REGIONAL.replace(own, "")}).fingerprint == (
        read({"h.yaml": HEADER, "b.yaml": BASE, "n.yaml": REGIONAL}).fingerprint
    )


def test_where_an_action_is_offered_changes_it() -> None:
    files = {"header.yaml": HEADER, "base.yaml": BASE, "noord.yaml": REGIONAL}
    offered = BASE.replace("    rollen: [mentor]\n", "    rollen: [mentor]\n    regios: [noord]\n")
    assert offered != BASE
    assert read({**files, "base.yaml": offered}).fingerprint != read(files).fingerprint


@pytest.mark.parametrize(("before", "after"), [("proef", "toets"), ('"1"', '"2"'), ("actief", "vertrokken")])
def test_the_header_changes_it(before: str, after: str) -> None:
    changed = read({"header.yaml": HEADER.replace(before, after), "base.yaml": BASE})
    assert changed.fingerprint != original().fingerprint


def test_the_order_of_facts_changes_it_because_it_orders_what_is_missing() -> None:
    book = original()
    facts = dict(reversed(list(book.vocabulary.facts.items())))
    turned = replace(book, vocabulary=replace(book.vocabulary, facts=facts))
    assert fingerprint(turned) != book.fingerprint


DECLARED = """gewoneLeerling:
  - {titel: na de telling, vanaf: $teldatum, feiten: {doel: mbo}}
afspraken:
  - {id: geboren, titel: Geboren, als: {leerling.geboortedatum: {voor: peildatum}}, waarom: Dat kan niet anders.}
beloften:
  - {id: BEL-01, titel: Een signaal, voor: [vo], dan: {signaal: BAS-01}, waarom: Dat willen we.}
tegenstrijdig:
  - {acties: [A001, A200], waarom: Een van de twee.}
verklaard:
  - {soort: nooit, codes: [BAS-01], waarom: Zo is het.}
"""


def test_what_is_declared_for_proofs_keeps_it() -> None:
    """No outcome depends on it (ADR 0015), so a promise does not make another rulebook."""
    bounded = BASE.replace(
        "vraag: Hoeveel uur hulp per week?\n",
        "vraag: Hoeveel uur hulp per week?\n    bereik: {van: 0, totEnMet: 40}\n    invloed: altijd\n",
    )
    assert bounded != BASE
    book = read({"header.yaml": HEADER, "base.yaml": bounded, "declared.yaml": DECLARED})
    assert book.declarations.promises
    assert book.vocabulary != original().vocabulary
    assert book.fingerprint == original().fingerprint
