"""``overstap actions``: a catalogue of actions."""

from pathlib import Path

import click

from overstap.cli.catalogue import chosen_or_all, print_json
from overstap.cli.dutch import DutchCommand
from overstap.cli.options import format_option, rules_option
from overstap.cli.rulebook import rulebook_or_exit
from overstap.cli.site import html_option, write_rulebook_site
from overstap.cli.terminal import output_console
from overstap.render.catalogue import action_json, action_page, actions_table

__all__ = ["command"]


@click.command("actions", cls=DutchCommand)
@click.argument("codes", metavar="[CODE]…", nargs=-1)
@rules_option
@format_option
@html_option
def command(codes: tuple[str, ...], rules: Path | None, layout: str, site: Path | None) -> None:
    """Toon de acties: wat mensen kunnen doen om te helpen. Met CODE: alles over die ene."""
    rulebook = rulebook_or_exit(rules)
    if site is not None:
        write_rulebook_site(site, rulebook, rules, first="acties/index.html", choices=codes, layout=layout)
        return
    chosen = chosen_or_all(codes, rulebook.actions, "actie")
    if layout == "json":
        print_json(chosen, lambda code: action_json(rulebook.actions[code], rulebook))
    elif codes:
        for code in chosen:
            action_page(output_console(), rulebook.actions[code], rulebook)
    else:
        output_console().print(actions_table(rulebook.actions.values()))
