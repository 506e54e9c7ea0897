"""The rules that come with overstap: every rule has a smallest dossier that the reference evaluator confirms."""

from contextlib import closing
from datetime import date

from overstap.bundled import bundled_rulebook
from overstap_engine.prove import Ordinary, Question, Universe, Witness, domains_of, replay


def test_every_rule_that_can_be_raised_has_an_example() -> None:
    rulebook = bundled_rulebook()
    domains = domains_of(rulebook, year=2026, known={"id": ("L-0001",)})
    near = Ordinary({"id": "L-0001", "overstapjaar": 2026}, date(2026, 3, 1))
    with closing(Universe(domains, near)) as universe:
        world = universe.world(rulebook, year=2026, region=None, party="mbo")
        found: list[str] = []
        for code in [*rulebook.rules][::3]:
            question = Question({code: world.raised(code)})
            answer = universe.solve(question)
            if isinstance(answer, Witness):
                replay(universe, question, answer)
                found.append(code)
    assert len(found) > 30
