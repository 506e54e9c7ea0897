"""``overstap facts``: a catalogue of facts."""

from pathlib import Path

import click

from overstap.cli.catalogue import chosen_or_all, print_json
from overstap.cli.dutch import DutchCommand
from overstap.cli.options import format_option, rules_option
from overstap.cli.rulebook import rulebook_or_exit
from overstap.cli.site import html_option, write_rulebook_site
from overstap.cli.terminal import output_console
from overstap.render.catalogue import fact_json, fact_page, facts_table

__all__ = ["command"]


@click.command("facts", cls=DutchCommand)
@click.argument("names", metavar="[GEGEVEN]…", nargs=-1)
@rules_option
@format_option
@html_option
def command(names: tuple[str, ...], rules: Path | None, layout: str, site: Path | None) -> None:
    """Toon de gegevens: wat een dossier kan bevatten, wie het weet en wie het mag zien. Met GEGEVEN: alles over dat ene."""
    rulebook = rulebook_or_exit(rules)
    if site is not None:
        write_rulebook_site(site, rulebook, rules, first="gegevens/index.html", choices=names, layout=layout)
        return
    vocabulary = rulebook.vocabulary
    chosen = chosen_or_all(names, (*vocabulary.facts, *vocabulary.lists, *rulebook.derivations), "gegeven")
    if layout == "json":
        print_json(chosen, lambda name: fact_json(name, rulebook))
    elif names:
        for name in chosen:
            fact_page(output_console(), name, rulebook)
    else:
        output_console().print(facts_table(rulebook))
