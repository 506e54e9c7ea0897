"""The declarations of the shipped rulebook: the ordinary student keeps every agreement and gives no signal."""

from datetime import date, timedelta
from typing import Final

import pytest

from overstap import Dossier, RuleEngine
from overstap.dossier import schema_of
from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.reference.evaluation import Evaluation
from overstap_engine.model.bounds import When
from overstap_engine.model.ordinary import Ordinary, ordinary_dossiers
from overstap_engine.model.vocabulary import Fact, Field, Kind
from overstap_engine.plan import make_plan
from tests.rules.shipped import shipped

YEARS: Final = (2020, 2026, 2028)
"""The year of another deadline, an ordinary year, and a leap year."""
LONG_AFTER: Final = timedelta(days=3 * 365)


def stages(year: int, region: str | None = None) -> tuple[Ordinary, ...]:
    return ordinary_dossiers(shipped(), year=year, region=region)


def days(stage: Ordinary, step: int) -> list[date]:
    """The first and last day of a stage, and some in between."""
    last = stage.last or stage.first + LONG_AFTER
    between = [stage.first + timedelta(days=count) for count in range(0, (last - stage.first).days, step)]
    return [*between, last]


def test_there_is_something_of_everything() -> None:
    declared = shipped().declarations
    assert len(declared.ordinary) == 8
    assert 5 <= len(declared.invariants) <= 15
    assert 10 <= len(declared.promises) <= 20
    assert declared.conflicts
    assert declared.explained


@pytest.mark.parametrize("region", [None, *sorted(shipped().declared_regions)])
@pytest.mark.parametrize("year", YEARS)
def test_the_stages_follow_each_other_in_every_year_and_region(year: int, region: str | None) -> None:
    titles = [stage.title for stage in shipped().declarations.ordinary]
    assert [stage.title for stage in stages(year, region)] == titles


@pytest.mark.parametrize("year", YEARS)
def test_the_ordinary_student_is_a_sound_dossier(year: int) -> None:
    limits = schema_of(shipped()).limits
    assert [list(limits.mistakes(stage.facts, year)) for stage in stages(year)] == [[]] * 8


@pytest.mark.parametrize("year", YEARS)
def test_the_ordinary_student_keeps_every_agreement(year: int) -> None:
    rulebook = shipped()
    plan = make_plan(rulebook, year=year, region=None, party="leerling")
    for stage in stages(year):
        for day in days(stage, 50):
            evaluation = Evaluation(plan, Case(stage.facts, day))
            for agreement in rulebook.declarations.invariants.values():
                assert evaluation.truth(agreement.condition) is not False, (agreement.id, stage.title, day)


@pytest.mark.parametrize("party", shipped().vocabulary.parties)
def test_the_ordinary_student_gives_no_signal(party: str) -> None:
    engine = RuleEngine(shipped())
    for stage in stages(2026):
        dossier = Dossier("gewone-leerling", 2026, stage.facts)
        for day in days(stage, 9):
            result = engine.assess(dossier, peildatum=day, voor=party)
            assert [signal.code for signal in result.signals] == [], (stage.title, day)


def test_every_date_and_number_has_a_range() -> None:
    vocabulary = shipped().vocabulary
    fields = [field for many in vocabulary.lists.values() for field in many.fields.values()]
    everything: list[Fact | Field] = [*vocabulary.facts.values(), *fields]
    bounded = [one for one in everything if one.kind in (Kind.DATUM, Kind.GETAL)]
    assert [one.id for one in bounded if one.range is None] == []


def test_nobody_is_advised_to_change_who_they_are_or_what_they_want() -> None:
    """Not a date of birth, not a school type, not a wish, not whether to tell the mbo, and not consent."""
    facts = shipped().vocabulary.facts
    fixed = (
        *(
            "doel",
            "instroommoment",
            "leerling.geboortedatum",
            "leerling.status",
            "vo.schoolsoort",
            "vo.cluster",
        ),
        *(
            "ouders.gewenst",
            "lob.begeleidingGewenst",
            "overdracht.warmGewenst",
            "begeleiding.aanbodAfgewezen",
        ),
        *("ondersteuning.behoefteBekendBijVo", "ondersteuning.gemeldBijMbo", "advies.overstapRisico"),
        *(
            "verzuim.ongeoorloofdeUren4Weken",
            "vo.examenuitslag",
            "besluit.uitkomst",
            "begeleiding.uitvalGemeld",
        ),
    )
    assert [name for name in fixed if facts[name].influence.when is not When.GEEN] == []
    assert shipped().vocabulary.lists["toestemmingen"].influence.when is When.GEEN


def test_no_date_of_the_past_is_ever_advised() -> None:
    """What can be changed at any time is a choice between words, never a date."""
    facts = shipped().vocabulary.facts.values()
    always = [fact for fact in facts if fact.influence.when is When.ALTIJD]
    assert [fact.id for fact in always] == ["verantwoordelijkePartij"]
    assert all(fact.influence.towards for fact in always)
