"""What was built from a rulebook is remembered by identity, and only for the last few."""

from overstap.memo import per_rulebook
from overstap_engine.model.rulebook import Rulebook
from tests.overstap.tiny import tiny_rulebook


def test_built_once_for_the_same_rulebook_and_anew_for_an_equal_one() -> None:
    built: list[Rulebook] = []
    remember = per_rulebook(built.append)
    one, equal = tiny_rulebook(), tiny_rulebook()
    assert one == equal
    for rulebook in (one, one, equal, one):
        remember(rulebook)
    assert [rulebook is one for rulebook in built] == [True, False]


def test_old_ones_are_forgotten() -> None:
    built: list[Rulebook] = []
    remember = per_rulebook(built.append)
    many = [tiny_rulebook() for _ in range(9)]
    for rulebook in (*many, many[0]):
        remember(rulebook)
    assert len(built) == 10


def test_as_many_are_remembered_as_was_asked() -> None:
    built: list[Rulebook] = []
    remember = per_rulebook(built.append, remembered=9)
    many = [tiny_rulebook() for _ in range(9)]
    for rulebook in (*many, *many):
        remember(rulebook)
    assert len(built) == 9
