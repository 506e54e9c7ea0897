"""Dossiers as a school would have them, and dossiers at the edge of every threshold, made by a seeded generator."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from overstap_engine.evaluate.outcome import Case
from overstap_engine.model.values import Facts, Scalar
from overstap_engine.model.vocabulary import Kind
from tests.benchmarks.workload import DEADLINE, FACTS, PLACEMENTS, SCHOOLS

__all__ = ["each_ordinary_case", "edge_cases", "ordinary_cases"]

_UNKNOWN = {
    "registratie": 0.18,
    "start": 0.06,
    "school": 0.04,
    "leeftijd": 0.03,
    "leerplichtig": 0.10,
    "behoefte": 0.15,
    "gemeld": 0.30,
    "toestemming": 0.25,
    "dossierOp": 0.30,
    "overdrachtOp": 0.55,
    "intakeOp": 0.35,
    "plaatsing": 0.10,
    "verschenen": 0.10,
    "verzuim": 0.40,
    "contact": 0.20,
    "tweedeKeuze": 0.25,
    "niveau": 0.05,
    "afstand": 0.08,
    "geslaagd": 0.35,
}
"""How often a fact is not known."""


def ordinary_cases(count: int, seed: int) -> list[Case]:
    """Dossiers from February to October."""
    return [*each_ordinary_case(count, seed)]


def each_ordinary_case(count: int, seed: int) -> Iterator[Case]:
    """The same one by one, for a file that is too long to hold."""
    random = Random(seed)
    for _ in range(count):
        yield _ordinary(random)


def _ordinary(random: Random) -> Case:
    today = date(2026, 2, 1) + timedelta(days=random.randrange(272))
    start = date(2026, 8, 17) + timedelta(days=random.randrange(28))
    registered = min(date(2025, 11, 1) + timedelta(days=int(random.gammavariate(5, 28))), date(2026, 9, 1))
    values: dict[str, Scalar] = {
        "registratie": registered,
        "start": start,
        "school": random.choices(SCHOOLS, (62, 6, 8, 18, 6))[0],
        "leeftijd": random.choices(range(15, 21), (8, 42, 28, 12, 6, 4))[0],
        "leerplichtig": random.random() < 0.7,
        "behoefte": random.random() < 0.27,
        "gemeld": random.random() < 0.55,
        "toestemming": random.random() < 0.75,
        "dossierOp": start - timedelta(days=random.randrange(1, 150)),
        "overdrachtOp": start - timedelta(days=random.randrange(-10, 90)),
        "intakeOp": registered + timedelta(days=random.randrange(7, 80)),
        "plaatsing": random.choices(PLACEMENTS, (60, 20, 8, 12))[0],
        "verschenen": random.random() < 0.9,
        "verzuim": random.choice((0, 0, 1, 2, 3, 5, 8, 13)),
        "contact": random.random() < 0.8,
        "tweedeKeuze": random.random() < 0.35,
        "niveau": random.choices(range(1, 5), (6, 24, 27, 43))[0],
        "afstand": int(random.gammavariate(1.6, 90)),
        "geslaagd": random.random() < 0.9,
    }
    unknown = {name: 0.97 if name == "verschenen" and today < start else _UNKNOWN[name] for name in FACTS}
    return Case({name: value for name, value in values.items() if random.random() >= unknown[name]}, today)


def edge_cases(count: int, seed: int) -> list[Case]:
    """Dossiers within a day of every threshold, a third of all facts unknown."""
    random = Random(seed)
    return [_edge(random) for _ in range(count)]


def _edge(random: Random) -> Case:
    today = DEADLINE + timedelta(days=random.choice((-15, -14, -13, -1, 0, 1, 40, 120)))
    away = random.choice((1, -1)) * random.choice((0, 5, 10, 14, 30, 42, 45, 60)) + random.choice((-1, 0, 1))

    def value(name: str, kind: Kind) -> Scalar:
        match name, kind:
            case "start", _:
                return today + timedelta(days=away)
            case "registratie", _:
                day = random.choice((-1, 0, 1))
                return random.choice((DEADLINE, today - timedelta(days=42))) + timedelta(days=day)
            case _, Kind.DATUM:
                return today - timedelta(days=random.randrange(100))
            case _, Kind.JA_NEE:
                return random.random() < 0.5
            case _, Kind.KEUZE:
                return random.choice(SCHOOLS if name == "school" else PLACEMENTS)
            case _:
                edges = {"leeftijd": (17, 18, 19), "niveau": (1, 2, 3), "verzuim": (9, 10, 11)}
                return random.choice(edges.get(name, (404, 405, 406)))

    facts: Facts = {name: value(name, kind) for name, kind in FACTS.items() if random.random() >= 0.35}
    return Case(facts, today)
