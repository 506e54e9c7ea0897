"""Guards before any proof: the ordinary student keeps every agreement and has no signal on any stage's first or last day.

A dossier that breaks an agreement is left out of every proof. If the ordinary student did, agreements could contradict
each other without anyone noticing, and "proved" would say nothing.
"""

from collections.abc import Iterator
from datetime import date

from overstap.analyse.example import Example
from overstap.analyse.item import Item
from overstap.analyse.laboratory import Laboratory
from overstap.analyse.outcome import outcome_now
from overstap.analyse.verdict import Verdict
from overstap_engine.model.ordinary import Ordinary
from overstap_engine.text.dutch import dutch_date, dutch_list

__all__ = ["starting_point"]


def starting_point(laboratory: Laboratory) -> Iterator[Item]:
    """One item for each stage that breaks an agreement (a finding: proofs lean on it) or has a signal."""
    if not laboratory.rulebook.declarations.ordinary:
        return
    for stage in laboratory.stages:
        item = next((item for day in _days(stage) for item in _told(laboratory, stage, day)), None)
        if item is not None:
            yield item


def _days(stage: Ordinary) -> tuple[date, ...]:
    return (stage.first,) if stage.last is None or stage.last == stage.first else (stage.first, stage.last)


def _told(laboratory: Laboratory, stage: Ordinary, day: date) -> Iterator[Item]:
    who = f"{f'De gewone leerling {stage.title}'.rstrip()} op {dutch_date(day)}"
    broken = laboratory.universe.violated(stage.facts, day)
    if broken:
        yield _item(
            laboratory,
            stage,
            day,
            f"{who} houdt zich niet aan: {dutch_list(broken)}. "
            "Pas `gewoneLeerling` of de afspraken aan: anders zegt een bewijs te weinig.",
            finding=True,
        )
    dossier = laboratory.universe.on(stage.facts, day)
    codes = [code for code in laboratory.rulebook.rules if dossier.holds(laboratory.whole.raised(code))]
    if codes:
        yield _item(
            laboratory,
            stage,
            day,
            f"{who} heeft een signaal: {dutch_list(codes)}. Vul zo nodig `gewoneLeerling` aan. "
            "Voorbeelden lezen het best als er bij een gewone leerling niets te doen is.",
            finding=False,
        )


def _item(laboratory: Laboratory, stage: Ordinary, day: date, sentence: str, *, finding: bool) -> Item:
    party = laboratory.rulebook.vocabulary.parties[0]
    return Item(
        kind="gewoneLeerling",
        codes=(stage.title or "gewone leerling",),
        verdict=Verdict.TEGENVOORBEELD,
        sentence=sentence,
        parties=(),
        region=laboratory.region,
        year=laboratory.year,
        finding=finding,
        example=Example(stage.facts, day, party, laboratory.region, stage.title, (), {}),
        expectation=outcome_now(laboratory, stage.facts, day, party),
    )
