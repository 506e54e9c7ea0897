"""How long each analysis takes: ``python -m tests.analyse.timings [--regels 300]``.

Seconds of processor time, each analysis with its own encoding. Three rulebooks: the core rules, the shipped rulebook, and
generated rules about the shipped facts (copies of shipped rules whose parts are mixed by a fixed seed).
"""

import argparse
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from overstap.analyse.run import ANALYSES, analyse
from overstap_engine.model.condition import AllOf, AnyOf, Condition, Raised
from overstap_engine.model.rulebook import Derivation, Rule, Rulebook, TruthOf
from overstap_engine.model.walk import walk
from tests.generators.choices import Choices, Seeded
from tests.rules.core_rules import CORE_RULES
from tests.rules.shipped import shipped

__all__ = ["core", "generated", "main", "only"]

YEAR: Final = 2026


def core() -> Rulebook:
    """The rules that are the same for every installation; the promises speak of others too."""
    whole = shipped()
    return only(whole, {code: rule for code, rule in whole.rules.items() if code in CORE_RULES})


def only(whole: Rulebook, rules: Mapping[str, Rule]) -> Rulebook:
    """``whole`` with these rules, and without what speaks of others."""
    derivations = {name: each for name, each in whole.derivations.items() if not _asks_other(each, rules)}
    declarations = replace(whole.declarations, promises={}, conflicts=(), explained=())
    return replace(whole, rules=rules, derivations=derivations, declarations=declarations)


def _asks_other(derivation: Derivation, rules: Mapping[str, Rule]) -> bool:
    """Whether it asks for a signal of a rule that is not there."""
    definition = derivation.definition
    asked = [*walk(definition.condition)] if isinstance(definition, TruthOf) else []
    return any(isinstance(part, Raised) and not set(part.codes) <= set(rules) for part in asked)


def generated(count: int) -> Rulebook:
    """So many rules out of the parts of the shipped ones."""
    whole = shipped()
    choices = Seeded("mengsel van regels")
    parts = [part for rule in whole.rules.values() for part in _parts(rule.condition)]
    patterns = [*whole.rules.values()]
    rules: dict[str, Rule] = dict(whole.rules)
    while len(rules) < count:
        code = f"GEN-{len(rules)}"
        rules[code] = replace(choices.pick(patterns), code=code, condition=_mixed(choices, parts))
    return replace(whole, rules=rules, declarations=replace(whole.declarations, explained=()))


def _mixed(choices: Choices, parts: list[Condition]) -> Condition:
    chosen = choices.some(tuple(range(len(parts))), 3, 6)
    either = AnyOf(tuple(parts[number] for number in chosen[:2]))
    return AllOf((either, *(parts[number] for number in chosen[2:])))


def _parts(condition: Condition) -> Iterator[Condition]:
    yield from condition.parts if isinstance(condition, AllOf) else (condition,)


def _line(name: str, rulebook: Rulebook) -> Iterator[str]:
    total = 0.0
    for kind in ANALYSES:
        begin = time.process_time()
        items = analyse(rulebook, year=YEAR, names=[kind]).items
        took = time.process_time() - begin
        total += took
        yield f"| {name} | {len(rulebook.rules)} | {kind} | {took:.1f} s | {sum(item.finding for item in items)} |"
    begin = time.process_time()
    analyse(rulebook, year=YEAR)
    yield f"| {name} | {len(rulebook.rules)} | alles samen | {time.process_time() - begin:.1f} s | |"


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=main.__doc__)
    options.add_argument("--regels", type=int, default=300)
    count = options.parse_args().regels
    print("| regelboek | regels | onderzoek | processortijd | bevindingen |\n|---|---|---|---|---|")
    for name, rulebook in (
        ("kernregels", core()),
        ("hele regelboek", shipped()),
        ("gemengd", generated(count)),
    ):
        for line in _line(name, rulebook):
            print(line, flush=True)


if __name__ == "__main__":
    main()
