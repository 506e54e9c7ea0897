"""``overstap explain``: why a signal is given or not, or what a finding's code means."""

import json
import re
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import click

from overstap.cli.dutch import DutchCommand
from overstap.cli.options import DATE, region_option, rules_option
from overstap.cli.rulebook import rulebook_or_exit
from overstap.cli.terminal import error_console, output_console, show_problems
from overstap.dossier import Dossier, read_dossiers
from overstap.parties import case_for
from overstap.render.explanation import explanation_text
from overstap.render.words import party_words
from overstap_engine.diagnostics.catalogue import ALL_FINDINGS
from overstap_engine.diagnostics.finding import Language
from overstap_engine.diagnostics.words import page
from overstap_engine.evaluate.outcome import Case
from overstap_engine.evaluate.reference import Reference
from overstap_engine.explain import NotVisible
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.plan import Plan, make_plan
from overstap_engine.text.suggest import closest

__all__ = ["command"]

_FINDING_CODE = re.compile(r"OVS\d+", re.IGNORECASE)


@click.command("explain", cls=DutchCommand)
@click.argument("target", metavar="BESTAND|CODE")
@click.option(
    "--signaal",
    "codes",
    metavar="CODE",
    multiple=True,
    help="Het signaal om uit te leggen; mag vaker. Standaard elk signaal dat nu wordt gegeven.",
)
@click.option(
    "--peildatum", metavar="DATUM", type=DATE, help="De dag waarop wordt gekeken, zoals 2026-04-20."
)
@click.option("--voor", metavar="PARTIJ", help="Voor wie: vo, mbo, leerling of doorstroompunt.")
@rules_option
@region_option
@click.option(
    "--wat-als",
    "what_if",
    is_flag=True,
    help="Zoek de kleinste veranderingen waardoor het signaal vervalt, of er juist wel zou zijn.",
)
@click.option(
    "--format",
    "layout",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Bij --wat-als: tekst om te lezen, of JSON voor een programma.",
)
@click.option(
    "--taal",
    type=click.Choice(["nl", "en"]),
    default="nl",
    show_default=True,
    help="Taal van de uitleg bij een code.",
)
def command(
    target: str,
    codes: tuple[str, ...],
    peildatum: date | None,
    voor: str | None,
    rules: Path | None,
    regio: str | None,
    what_if: bool,
    layout: str,
    taal: str,
) -> int:
    """Leg uit waarom een signaal wel of niet wordt gegeven, of wat de code van een melding betekent.

    \b
    overstap explain dossier.json --signaal AAN-02 --peildatum 2026-04-20 --voor vo
    overstap explain dossier.json --signaal AAN-02 --peildatum 2026-04-20 --voor vo --wat-als
    overstap explain OVS301
    """
    if _FINDING_CODE.fullmatch(target) and not codes:
        click.echo(_manual_page(target.upper(), Language(taal)))
        return 0
    if layout == "json" and not what_if:
        raise click.UsageError(
            "`--format json` kan alleen samen met `--wat-als`", click.get_current_context()
        )
    if peildatum is None or voor is None:
        raise click.UsageError(
            "geef bij een dossier ook `--peildatum` en `--voor`", click.get_current_context()
        )
    rulebook = rulebook_or_exit(rules)
    _refuse_unknown(codes, rulebook)
    rejected = 0
    told: list[dict[str, Any]] = []
    for record in read_dossiers(target, rulebook):
        if isinstance(record, Dossier):
            plan = make_plan(rulebook, year=record.year, region=regio, party=voor)
            if what_if:
                told += _what_if(record, plan, peildatum, codes, as_text=layout == "text")
            else:
                _explain(record.id, plan, case_for(record, rulebook, party=voor, as_of=peildatum), codes)
        else:
            rejected += 1
            show_problems(record, error_console())
    if layout == "json":
        click.echo(json.dumps(told[0] if len(told) == 1 else told, ensure_ascii=False, indent=2))
    return int(rejected > 0)


def _manual_page(code: str, language: Language) -> str:
    known = tuple(finding.code for finding in ALL_FINDINGS)
    if code not in known:
        raise click.UsageError(
            f"onbekende code `{code}`; de codes lopen van {known[0]} tot en met {known[-1]}"
        )
    return f"{code}\n\n{page(code, language)}"


def _refuse_unknown(codes: tuple[str, ...], rulebook: Rulebook) -> None:
    for code in codes:
        if code not in rulebook.rules:
            near = closest(code, rulebook.rules)
            hint = f"; bedoelde u {' of '.join(f'`{name}`' for name in near)}?" if near else ""
            raise click.UsageError(f"het regelboek heeft geen signaal `{code}`{hint}")


def _explain(dossier: str, plan: Plan, case: Case, codes: tuple[str, ...]) -> None:
    chosen = codes or tuple(signal.code for signal in Reference(plan).evaluate(case).signals)
    console = output_console()
    if not chosen:
        console.print(_no_signal(dossier, plan), markup=False)
    for code in chosen:
        try:
            explanation_text(console, dossier, plan, case, code)
        except NotVisible:
            console.print(_not_for(code, plan), markup=False)


def _no_signal(dossier: str, plan: Plan) -> str:
    return f"Dossier {dossier}: er is nu geen signaal voor {party_words(plan.party)}."


def _not_for(code: str, plan: Plan) -> str:
    return (
        f"Signaal {code} is niet bedoeld voor {party_words(plan.party)}; daarom wordt er niets over getoond."
    )


def _what_if(
    dossier: Dossier, plan: Plan, as_of: date, codes: tuple[str, ...], *, as_text: bool
) -> Iterator[dict[str, Any]]:
    """Prints every answer, or gives it as JSON. The prover is only loaded when it is asked for."""
    from overstap.analyse.what_if import WhatIfs
    from overstap.render.what_if import outside_json, outside_text, print_what_if, what_if_json
    from overstap_engine.prove import OutsideDomain

    console = output_console()
    try:
        asked = WhatIfs(plan, dossier, as_of)
    except OutsideDomain as outside:
        if as_text:
            console.print(outside_text(dossier.id, outside.places), markup=False)
        else:
            yield outside_json(dossier.id, outside.places)
        return
    with closing(asked):
        if as_text and not (codes or asked.raised):
            console.print(_no_signal(dossier.id, plan), markup=False)
        for code in codes or asked.raised:
            if plan.party not in plan.rulebook.rules[code].visible_to:
                if as_text:
                    console.print(_not_for(code, plan), markup=False)
            elif as_text:
                print_what_if(console, asked.about(code), plan.rulebook)
            else:
                yield what_if_json(asked.about(code))
