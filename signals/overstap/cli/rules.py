"""``overstap rules``: a catalogue of rules."""

from pathlib import Path

import click

from overstap.cli.catalogue import chosen_or_all, print_json
from overstap.cli.dutch import DutchCommand
from overstap.cli.options import format_option, rules_option
from overstap.cli.rulebook import rulebook_or_exit
from overstap.cli.site import html_option, write_rulebook_site
from overstap.cli.terminal import output_console
from overstap.render.catalogue import rule_json, rule_page, rules_table

__all__ = ["command"]


@click.command("rules", cls=DutchCommand)
@click.argument("codes", metavar="[CODE]…", nargs=-1)
@rules_option
@format_option
@html_option
def command(codes: tuple[str, ...], rules: Path | None, layout: str, site: Path | None) -> None:
    """Toon de regels: wanneer welk signaal wordt gegeven. Met CODE: alles over die ene."""
    rulebook = rulebook_or_exit(rules)
    if site is not None:
        write_rulebook_site(site, rulebook, rules, first="regels/index.html", choices=codes, layout=layout)
        return
    chosen = chosen_or_all(codes, rulebook.rules, "signaal")
    if layout == "json":
        print_json(chosen, lambda code: rule_json(rulebook.rules[code], rulebook))
    elif codes:
        for code in chosen:
            rule_page(output_console(), rulebook.rules[code], rulebook)
    else:
        output_console().print(rules_table(rulebook.rules.values()))
