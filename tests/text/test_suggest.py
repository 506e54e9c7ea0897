"""Did you mean: near misses are found, nonsense is not, and a suggestion never says the opposite."""

import random

import pytest

from overstap_engine.text.suggest import closest

OPERATORS = (
    *(
        "alle",
        "eenVan",
        "geenVan",
        "niet",
        "is",
        "isNiet",
        "in",
        "nietIn",
        "bekend",
        "onbekendOf",
        "minstensEen",
    ),
    *(
        "geenEnkel",
        "alleItems",
        "aantal",
        "voor",
        "na",
        "vanaf",
        "totEnMet",
        "minderDan",
        "meerDan",
        "minstens",
    ),
    *("hoogstens", "signaal"),
)
FACTS = (
    *(
        "aanmelding.actief",
        "aanmelding.eersteOp",
        "aanmeldingen",
        "doel",
        "instroommoment",
        "leerling.leeftijd",
    ),
    *("leerling.plichtigBijAanmelding", "leerling.status", "overstapjaar", "start.datum", "start.verwachtOp"),
    *("toestemming.mboBegeleiding", "verzuim.ongeoorloofdeUren", "leerling.startkwalificatie"),
)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("eenvan", ("eenVan",)),
        ("een_van", ("eenVan",)),
        ("eenVna", ("eenVan",)),
        ("isNeit", ("isNiet",)),
        ("nietin", ("nietIn",)),
        ("bekent", ("bekend",)),
        ("vnaf", ("vanaf",)),
        ("minderdan", ("minderDan",)),
        ("minstenEen", ("minstensEen",)),
        ("geeenEnkel", ("geenEnkel",)),
        ("signál", ("signaal",)),
    ],
)
def test_slips_in_keywords(word: str, expected: tuple[str, ...]) -> None:
    assert closest(word, OPERATORS) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("aanmelding.actif", "aanmelding.actief"),
        ("Aanmelding.EersteOp", "aanmelding.eersteOp"),
        ("datum.start", "start.datum"),
        ("leerling_status", "leerling.status"),
        ("startkwalificatie", "leerling.startkwalificatie"),
        ("startkwalificate", "leerling.startkwalificatie"),
        ("leerling.plichtigBijAanmeldng", "leerling.plichtigBijAanmelding"),
    ],
)
def test_slips_in_facts(word: str, expected: str) -> None:
    assert closest(word, FACTS) == (expected,)


@pytest.mark.parametrize(
    "word", ["", "x", "xyz", "foo", "qwertyuiop", "inkomen", "postcode", "🙂", "...", "12345"]
)
def test_nonsense_gets_no_suggestion(word: str) -> None:
    assert closest(word, OPERATORS) == ()
    assert closest(word, FACTS) == ()


@pytest.mark.parametrize(
    ("word", "options"),
    [
        ("geenVan", ("eenVan",)),
        ("eenVan", ("geenVan",)),
        ("eenvan", ("geenVan",)),
        ("GEENVAN", ("eenVan",)),
        ("isNiet", ("is", "isnt")),
        ("nietIn", ("in",)),
        ("bekend", ("onbekend",)),
        ("onbekend", ("bekend",)),
        ("geen startkwalificatie", ("een startkwalificatie",)),
        ("heeftGeenVerzuim", ("heeftEenVerzuim",)),
    ],
)
def test_a_suggestion_is_never_the_opposite(word: str, options: tuple[str, ...]) -> None:
    assert closest(word, options) == ()


@pytest.mark.parametrize("word", ["genVan", "genvan", "GENVAN", "gen_van"])
def test_a_word_between_yes_and_no_gets_both(word: str) -> None:
    assert closest(word, OPERATORS) == ("eenVan", "geenVan")


def test_numbers_must_agree_but_may_be_swapped_or_lose_a_zero() -> None:
    codes = ("A057", "A058", "AAN-01", "AAN-02")
    assert closest("A059", codes) == ()
    assert closest("A085", codes) == ("A058",)
    assert closest("AAN-2", codes) == ("AAN-02",)
    assert closest("ANN-02", codes) == ("AAN-02",)


def test_all_ties_are_given_and_too_many_mean_unsure() -> None:
    assert closest("abcd", ("abcx", "abcy")) == ("abcx", "abcy")
    assert closest("abcd", ("abcx", "abcy"), limit=1) == ()
    assert closest("abcd", ("abcw", "abcx", "abcy", "abcz")) == ()


def test_the_order_of_the_options_does_not_matter() -> None:
    chance = random.Random(7)
    for word in ("genVan", "abcd", "eenVna", "leerling.statuss"):
        options = [*OPERATORS, *FACTS, "abcx", "abcy"]
        expected = closest(word, options)
        chance.shuffle(options)
        assert closest(word, options) == expected


def test_one_swap_or_lost_letter_in_a_fact_is_nearly_always_understood() -> None:
    chance = random.Random(11)
    understood = 0
    for _ in range(400):
        fact = chance.choice([fact for fact in FACTS if len(fact) > 5])
        at = chance.randrange(1, len(fact) - 1)
        swapped = fact[:at] + fact[at + 1] + fact[at] + fact[at + 2 :]
        understood += closest(chance.choice([swapped, fact[:at] + fact[at + 1 :]]), FACTS) == (fact,)
    assert understood >= 390


def test_long_words_are_compared_quickly() -> None:
    assert closest("x" * 100_000, ["y" * 100_000, *FACTS]) == ()
