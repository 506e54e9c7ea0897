"""How long each analysis takes: ``python -m tests.analyse.timings [--regels 300]``.

Seconds of processor time, each analysis with its own encoding. Three rulebooks: the core rules, the shipped rulebook, and
generated rules about the shipped facts (copies of shipped rules whose parts are mixed by a fixed seed).
"""

import argparse
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from overstap.analyse.run import ANALYSES, analyse
from overstap_engine.model.condition import AllOf, AnyOf, Condition, Raised
from overstap_engine.model.rulebook import Derivation, Rule, Rulebook, TruthOf
from overstap_engine.model.walk import walk
from tests.analyse.on_demand import asked_of
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


def _lines(name: str, rulebook: Rulebook) -> Iterator[str]:
    about = f"| {name} | {len(rulebook.rules)} |"
    for kind in ANALYSES:
        yield f"{about} {kind} | {_timed(partial(_findings, rulebook, [kind]))} |"
    yield f"{about} dit alles samen | {_timed(partial(_findings, rulebook, [*ANALYSES]))} |"
    for words, ask in asked_of(rulebook, YEAR).items():
        yield f"{about} {words} | {_timed(ask)} |"


def _findings(rulebook: Rulebook, kinds: Sequence[str]) -> int:
    return sum(item.finding for item in analyse(rulebook, year=YEAR, names=kinds).items)


def _timed(ask: Callable[[], int]) -> str:
    begin = time.process_time()
    found = ask()
    return f"{time.process_time() - begin:.1f} s | {found}"


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=main.__doc__)
    options.add_argument("--regels", type=int, default=300)
    count = options.parse_args().regels
    print("| regelboek | regels | onderzoek | processortijd | gevonden |\n|---|---|---|---|---|")
    for name, rulebook in (
        ("kernregels", core()),
        ("hele regelboek", shipped()),
        ("gemengd", generated(count)),
    ):
        for line in _lines(name, rulebook):
            print(line, flush=True)


if __name__ == "__main__":
    main()
