"""``overstap evaluate``: signals and actions for every dossier in the files."""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final, Self

import click
from rich.progress import Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from overstap.assessment import RuleEngine
from overstap.cli.dutch import DutchCommand
from overstap.cli.options import as_of_option, party_option, region_option, rules_option
from overstap.cli.rulebook import rulebook_or_exit
from overstap.cli.terminal import error_console, show_problems
from overstap.dossier import Dossier, Record, read_dossiers
from overstap.dossier.formats import is_csv, is_parquet, unpacking
from overstap.engines import ENGINES, default_command_engine
from overstap.render import make_console, write_json, write_ndjson, write_text
from overstap.result import Result

__all__ = ["command"]

_HEAD: Final = 64 * 1024
"""Bytes; enough to see what a file is."""
_WRITERS: Final[Mapping[str, Callable[[Iterable[Result], bool], None]]] = {
    "text": lambda results, everything: write_text(results, make_console(sys.stdout), everything=everything),
    "json": lambda results, _: write_json(results, sys.stdout),
    "ndjson": lambda results, _: write_ndjson(results, sys.stdout),
}


@click.command("evaluate", cls=DutchCommand)
@click.argument("files", metavar="BESTAND…", nargs=-1, required=True)
@as_of_option
@party_option
@region_option
@rules_option
@click.option(
    "--engine",
    type=click.Choice(ENGINES),
    default=default_command_engine,
    show_default="live; compiled waar durable-rules niet werkt",
    help="De rekenmotor; alle geven hetzelfde antwoord.",
)
@click.option(
    "--format",
    "layout",
    type=click.Choice([*_WRITERS]),
    default="text",
    show_default=True,
    help="Tekst om te lezen, of JSON voor een programma.",
)
@click.option("--alles", "everything", is_flag=True, help="Bij tekst: toon elke vraag die nog openstaat.")
def command(
    files: tuple[str, ...],
    peildatum: date,
    voor: str,
    regio: str | None,
    rules: Path | None,
    engine: str,
    layout: str,
    everything: bool,
) -> int:
    """Geef de signalen en acties bij de dossiers in BESTAND (JSON, YAML of NDJSON; `-` leest de standaardinvoer).

    Een dossier met een fout erin wordt overgeslagen en genoemd; de andere gaan door.
    """
    rule_engine = RuleEngine(rulebook_or_exit(rules))
    _refuse_others(files)
    with ExitStack() as stack:
        tally = stack.enter_context(_Tally())
        records = (record for name in files for record in read_dossiers(name, rule_engine.rulebook))
        dossiers = tally.accepted(records)
        results = rule_engine.assess_many(
            dossiers, peildatum=peildatum, voor=voor, regio=regio, engine=engine
        )
        _WRITERS[layout](results, everything)
        sys.stdout.flush()
    return int(tally.rejected > 0)


def _refuse_others(files: tuple[str, ...]) -> None:
    """Before anything is written: every file must be there, and be one that this command reads."""
    for name in files:
        if name == "-":
            continue
        with open(name, "rb") as stream:
            head = stream.read(_HEAD)
        if (reason := _for_cohort(name, head)) is not None:
            raise click.UsageError(f"`{name}`: {reason}")


def _for_cohort(name: str, head: bytes) -> str | None:
    """What to do with a file that only ``overstap cohort`` can take."""
    if (reason := unpacking(head)) is not None:
        return reason
    kind = (
        "een Parquet-bestand" if is_parquet(name, head) else "een CSV-bestand" if is_csv(name, head) else ""
    )
    if not kind:
        return None
    return f"dit is {kind}, en dat leest deze opdracht niet; geef `overstap cohort {name} … --uit MAP`"


@dataclass
class _Tally:
    """Counts records, names the rejected ones, and shows progress when a person is waiting."""

    seen: int = 0
    rejected: int = 0
    _progress: Progress | None = None
    _task: TaskID | None = field(default=None)

    def __enter__(self) -> Self:
        console = error_console()
        if console.is_terminal and not sys.stdout.isatty():
            self._progress = Progress(
                SpinnerColumn(),
                TextColumn("{task.fields[count]} dossiers"),
                TimeElapsedColumn(),
                console=console,
                transient=True,
            )
            self._progress.start()
            self._task = self._progress.add_task("", total=None, count="0")
        return self

    def __exit__(self, *_: object) -> None:
        if self._progress is not None:
            self._progress.stop()
        if self.rejected:
            good = self.seen - self.rejected
            error_console().print(f"{self.rejected} overgeslagen, {good} beoordeeld", markup=False)

    def accepted(self, records: Iterable[Record]) -> Iterator[Dossier]:
        for record in records:
            self.seen += 1
            if self._progress is not None and self._task is not None and self.seen % 100 == 0:
                self._progress.update(self._task, count=f"{self.seen:,}".replace(",", "."))
            if isinstance(record, Dossier):
                yield record
            else:
                self.rejected += 1
                show_problems(record, error_console())
