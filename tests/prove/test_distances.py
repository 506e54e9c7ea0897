"""How far the nearest dossier is at least: exactly as far as the smallest witness, of several dossiers at once."""

from contextlib import closing

from overstap_engine.prove import FARTHEST, Distances, Ordinary, Question, Universe, Witness
from tests.generators.choices import Seeded
from tests.prove.small import DAYS, LIST, every_dossier, small_domains, small_rulebook

NEARS = (
    next(every_dossier(0)),
    Ordinary({"overstapjaar": 2026, "a": True, LIST: ({"x": True, "e": DAYS[0]},)}, DAYS[1]),
)


def test_as_far_as_the_smallest_witness() -> None:
    """Also when an assumption was made, and whatever was asked before."""
    seen: set[int] = set()
    for seed in range(4):
        rulebook = small_rulebook(Seeded(f"afstand {seed}"))
        with closing(Universe(small_domains(rulebook), NEARS[0])) as universe:
            world = universe.world(rulebook, year=2026, region=None, party="vo")
            universe.assume("d is bekend", universe.known("d"))
            with closing(Distances(universe, NEARS)) as distances:
                for code in rulebook.rules:
                    for lit in (world.raised(code), world.undetermined(code)):
                        for number, near in enumerate(NEARS):
                            best = universe.solve(Question({code: lit}), near=near)
                            cost = best.cost if isinstance(best, Witness) else FARTHEST
                            seen.add(cost)
                            for below in range(1, FARTHEST + 1):
                                assert distances.reaches(number, [lit], below) is (cost < below)
    assert len(seen) > 3


def test_stopped() -> None:
    rulebook = small_rulebook(Seeded("afstand 0"))
    with (
        closing(Universe(small_domains(rulebook), NEARS[0])) as universe,
        closing(Distances(universe, NEARS)) as distances,
    ):
        assert distances.reaches(0, [universe.known("d")], 1, lambda: True) is None
        assert distances.reaches(0, [universe.known("d")], 1) is False
        assert distances.reaches(0, [universe.known("d")], 2) is True
