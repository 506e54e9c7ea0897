"""The dossiers: valid, the same on every machine, pseudonymous, without protected attributes, and honest about gaps."""

import hashlib
import io
import json
import re
from collections import Counter
from datetime import date
from typing import Final

from overstap.bundled import bundled_rulebook
from overstap.dossier import Dossier, read_dossiers
from overstap.synth.cohort import Cohort
from overstap.synth.dossier import dossier_line
from tests.synth.snapshots import DAYS, YEAR, complete, facts_in, items_of, snapshots

FIRST_FIFTY: Final = "500aafc9cee2e585fc20234440044cf0cac59f34ee8ef8df568d20130ecbba79"
"""SHA-256 of the first fifty students with seed 1 on 20 April 2026 and on 1 February 2027.

Changes only when the generator or a data file does.
"""

FORBIDDEN: Final = re.compile(
    r"geslacht|nationaliteit|migratie|herkomst|etnisch|geboorteland|inkomen|postcode|adres|religie|geloof|diagnose|bsn|naam",
    re.IGNORECASE,
)
APRIL: Final = date(2026, 4, 20)


def lines(count: int, seed: int, day: date = APRIL) -> list[str]:
    return list(Cohort.of(count, seed, YEAR).lines(day))


def test_every_dossier_is_valid() -> None:
    """On every day, by the reader that ``overstap evaluate`` uses."""
    for dossiers in snapshots():
        content = "".join(map(dossier_line, dossiers)).encode()
        records = list(read_dossiers(io.BytesIO(content), bundled_rulebook()))
        assert len(records) == len(dossiers)
        assert [record for record in records if not isinstance(record, Dossier)] == []


def test_the_same_bytes_on_every_machine() -> None:
    """A change here means that everyone's synthetic cohort changes: say so in the changelog."""
    both = lines(50, 1) + lines(50, 1, date(2027, 2, 1))
    assert hashlib.sha256("".join(both).encode()).hexdigest() == FIRST_FIFTY


def test_a_student_does_not_depend_on_the_size() -> None:
    """So a cohort can be made in parts, or grow. Another seed gives other students."""
    assert lines(30, 1) == lines(60, 1)[:30]
    assert lines(30, 1) != lines(30, 2)


def test_pseudonyms_and_nothing_that_looks_like_a_bsn() -> None:
    """No number of eight digits or more anywhere, dates aside."""
    assert [json.loads(line)["id"] for line in lines(3, 1)] == ["S-000001", "S-000002", "S-000003"]
    for dossier in complete():
        assert re.search(r"\d{7}", dossier_line(dossier).replace("-", "x")) is None


def test_no_protected_attribute() -> None:
    """Not as a fact, not as a field of a list. The search itself finds such a word."""
    keys: set[str] = set()
    for dossier in complete():
        for name, value in facts_in(dossier):
            keys.add(name)
            keys |= {field for item in items_of(value) for field in item}
    assert [key for key in sorted(keys) if FORBIDDEN.search(key)] == []
    assert FORBIDDEN.search("leerling.geslacht")


def test_every_fact_of_the_vocabulary_occurs() -> None:
    """Or a report on this cohort would never show some rules."""
    vocabulary = bundled_rulebook().vocabulary
    found = {name for dossier in complete() for name, _ in facts_in(dossier)}
    # seldom, and only after a refusal on this ground
    expected = {*vocabulary.facts, *vocabulary.lists} - {
        "besluit.individueelOnderzoek",
        "besluit.alternatiefAdvies",
    }
    assert sorted(expected - found) == []
    choices = Counter((name, str(value)) for dossier in complete() for name, value in facts_in(dossier))
    assert choices["vo.schoolsoort", "vso"] > 40
    assert choices["doel", "mbo"] > 1400


def test_every_choice_of_a_registration_occurs() -> None:
    """Statuses, both learning routes, and levels, over all days."""
    items = [item for dossiers in snapshots() for d in dossiers for item in d.get("aanmeldingen", ())]
    statuses = {item["status"] for item in items}
    assert statuses >= {
        "ontvangen",
        "aangemeld",
        "plaatsAangeboden",
        "ingetrokken",
        "ingeschreven",
        "beeindigd",
    }
    assert {item["leerweg"] for item in items} == {"bol", "bbl"}
    assert {item["niveau"] for item in items} == {1, 2, 3, 4}


def test_unknown_is_not_no_and_a_missing_list_is_not_an_empty_one() -> None:
    """All three occur: yes, no and nothing recorded; and lists that are filled, empty and missing."""
    april = snapshots()[DAYS.index(APRIL)]
    for name in ("lob.twijfelStudiekeuze", "ondersteuning.behoefteBekendBijVo", "advies.overstapRisico"):
        assert {dict(facts_in(dossier)).get(name) for dossier in april} == {True, False, None}
    for name in ("aanmeldingen", "toestemmingen", "lob.activiteiten"):
        found = Counter(
            "ontbreekt" if items is None else "gevuld" if items else "leeg"
            for dossier in april
            for items in [dict(facts_in(dossier)).get(name)]
        )
        assert set(found) == {"ontbreekt", "gevuld", "leeg"}, name


def test_schools_differ_in_size_and_in_what_they_record() -> None:
    """Within one region of 62 schools and 8 institutions."""
    dossiers = list(Cohort.of(2500, 4, YEAR).dossiers(APRIL))
    sizes = Counter(dict(facts_in(dossier)).get("vo.school") for dossier in dossiers)
    facts = Counter[str]()
    for dossier in dossiers:
        facts[dossier.get("vo", {}).get("school", "")] += sum(1 for _ in facts_in(dossier))
    assert 40 < len(sizes) <= 63
    assert max(sizes.values()) > 5 * sorted(sizes.values())[len(sizes) // 2] / 2
    assert all(re.fullmatch(r"school-\d{4}", name) for name in sizes if name)
    averages = sorted(facts[name] / size for name, size in sizes.items() if name and size > 30)
    assert averages[-1] > averages[0] * 1.15
    schools = {
        i["instelling"] for d in dossiers for i in d.get("aanmeldingen", ()) if i.get("buitenRegio") is False
    }
    assert {name[:-1] for name in schools} == {"mbo-instelling-01"}
    assert len(schools) == 8
