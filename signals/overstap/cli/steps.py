"""``overstap steps``: the sentences of which scenarios are made."""

import json
from dataclasses import dataclass

import click
from rich.text import Text

from overstap.cli.dutch import DutchCommand
from overstap.cli.terminal import output_console
from overstap.testing.sentence import Kind, Sentence
from overstap.testing.steps import SENTENCES
from overstap_engine.text.suggest import closest

__all__ = ["command"]


@click.command("steps", cls=DutchCommand)
@click.argument("word", metavar="[WOORD]", required=False)
@click.option(
    "--format", "layout", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Vorm."
)
def command(word: str | None, layout: str) -> int:
    """Toon de zinnen voor scenario's, elk met een voorbeeld. Met WOORD: alleen zinnen waarin dat woord voorkomt."""
    found = tuple(sentence for sentence in SENTENCES if word is None or _mentions(sentence, word))
    if not found:
        click.echo(f"geen zin met `{word}`{_did_you_mean(word or '')}", err=True)
        return 1
    if layout == "json":
        click.echo(json.dumps([_as_json(sentence) for sentence in found], ensure_ascii=False, indent=2))
        return 0
    console = output_console()
    for kind in Kind:
        of_kind = [sentence for sentence in found if sentence.kind is kind]
        if of_kind:
            console.print(Text(_HEADINGS[kind].title, "bold"))
            console.print(Text(_HEADINGS[kind].meaning, "dim"))
            for sentence in of_kind:
                console.print(_shown(sentence), soft_wrap=True)
            console.print()
    return 0


@dataclass(frozen=True, slots=True)
class _Heading:
    title: str
    meaning: str


_HEADINGS = {
    Kind.GIVEN: _Heading("Gegeven", "Wat er over de leerling bekend is."),
    Kind.WHEN: _Heading("Als", "Op welke dag, en voor wie, er wordt gekeken."),
    Kind.THEN: _Heading("Dan", "Wat eruit moet komen."),
}


def _mentions(sentence: Sentence, word: str) -> bool:
    return word.casefold() in f"{sentence.kind.value} {sentence.template} {sentence.description}".casefold()


def _did_you_mean(word: str) -> str:
    words = {part.strip("[]{}|:,.`") for each in SENTENCES for part in each.template.split()}
    near = closest(word, words)
    return f"; bedoelde u {' of '.join(f'`{each}`' for each in near)}?" if near else ""


def _shown(sentence: Sentence) -> Text:
    """The sentence as it may be written in a scenario, and what it means."""
    text = Text()
    text.append(f"  {sentence.kind.value} {sentence.example}\n", "cyan")
    for row in _aligned(sentence):
        text.append(f"    {row}\n", "cyan")
    text.append(f"      {sentence.description}", "default")
    return text


def _aligned(sentence: Sentence) -> list[str]:
    rows = sentence.example_table
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |"
        for row in rows
    ]


def _as_json(sentence: Sentence) -> dict[str, object]:
    return {
        "soort": sentence.kind.value,
        "zin": sentence.template,
        "voorbeeld": sentence.example,
        "tabel": [list(row) for row in sentence.example_table],
        "betekenis": sentence.description,
    }
