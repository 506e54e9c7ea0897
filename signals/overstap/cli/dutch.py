"""Click in Dutch: help pages, usage errors and exit codes. Nothing here knows what the commands do."""

import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, cast

import click

__all__ = ["DutchCommand", "LazyGroup", "usage_error_text"]


class _DutchHelp(click.Command):
    """Headings in Dutch."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = ["[OPTIES]" if piece == "[OPTIONS]" else piece for piece in self.collect_usage_pieces(ctx)]
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix="Gebruik: ")

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Toon deze uitleg."
        return option

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        records = [param.get_help_record(ctx) for param in self.get_params(ctx)]
        rows = [(name, _dutch_extra(text)) for name, text in filter(None, records) if text]
        if rows:
            with formatter.section("Opties"):
                formatter.write_dl(rows)


def _dutch_extra(text: str) -> str:
    """What click adds to the text of an option, such as ``[default: 5; required]``, in Dutch."""
    before, bracket, extra = text.rpartition("  [")
    if not bracket:
        return text
    for english, dutch in (
        ("default: (", "standaard ("),
        ("default:", "standaard:"),
        ("required]", "verplicht]"),
    ):
        extra = extra.replace(english, dutch)
    extra = re.sub(r"(-?\d+)<=x<=(-?\d+)", r"\1 tot en met \2", extra)
    extra = re.sub(r"x>=(-?\d+)", r"ten minste \1", extra)
    return f"{before}  [{extra}"


class DutchCommand(_DutchHelp):
    """One subcommand."""


class LazyGroup(_DutchHelp, click.Group):
    """A group whose commands are imported when they are used, so that ``--help`` is quick.

    ``modules`` maps a command's name to the module that holds it as ``command``.
    """

    def __init__(self, *args: Any, modules: Mapping[str, str], **attributes: Any) -> None:
        super().__init__(*args, **attributes)
        self._modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._modules:
            return None
        return cast(click.Command, import_module(self._modules[cmd_name]).command)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in self._modules:
            raise UnknownCommand(args[0], tuple(self._modules), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section("Opdrachten"):
            formatter.write_dl([(name, found.get_short_help_str(90)) for name, found in commands if found])

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)


class UnknownCommand(click.UsageError):
    """A subcommand that does not exist."""

    def __init__(self, name: str, known: tuple[str, ...], ctx: click.Context) -> None:
        super().__init__(f"onbekende opdracht `{name}`; kies uit {', '.join(known)}", ctx)


def usage_error_text(error: click.UsageError) -> str:
    """A usage error in Dutch, with where to find help."""
    help_line = f"\nZie `{error.ctx.command_path} --help`." if error.ctx else ""
    return f"fout: {_reason(error)}{help_line}"


def _reason(error: click.UsageError) -> str:
    match error:
        case click.NoSuchOption():
            near = [f"`{name}`" for name in sorted(error.possibilities or ())]
            hint = f"; bedoelde u {' of '.join(near)}?" if near else ""
            return f"onbekende optie `{error.option_name}`{hint}"
        case click.MissingParameter():
            return f"{_kind(error.param)} `{_name(error)}` ontbreekt"
        case click.BadParameter() if isinstance(error.param, click.Parameter) and isinstance(
            error.param.type, click.Choice
        ):
            choices: Sequence[object] = error.param.type.choices
            return f"`{_name(error)}` moet een van deze zijn: {', '.join(str(c) for c in choices)}"
        case click.BadParameter() if error.param is not None:
            return f"`{_name(error)}`: {_bad_value(error)}"
        case click.BadOptionUsage():
            return f"optie `{error.option_name}` vraagt een waarde"
        case _:
            return _translated(error.message)


def _bad_value(error: click.BadParameter) -> str:
    match error.param.type if error.param else None:
        case click.IntRange(min=int() as least, max=int() as most):
            return f"verwacht een geheel getal van {least} tot en met {most}"
        case click.IntRange(min=int() as least):
            return f"verwacht een geheel getal van {least} of meer"
        case click.IntRange() | click.INT:
            return "verwacht een geheel getal"
        case click.Path():
            return _translated(error.message)
        case _:
            return error.message


_PHRASES: tuple[tuple[str, str], ...] = (
    ("does not exist.", "bestaat niet"),
    ("is a directory.", "is een map, geen bestand"),
    ("is a file.", "is een bestand, geen map"),
    ("is not readable.", "is niet leesbaar"),
    ("Got unexpected extra argument", "te veel argumenten"),
    ("Missing command.", "geef een opdracht"),
    ("No such command", "onbekende opdracht"),
)
"""Click words these itself, in English."""


def _translated(message: str) -> str:
    for english, dutch in _PHRASES:
        if english in message:
            quoted = message.split("'")[1] if message.count("'") >= 2 else ""
            return f"`{quoted}` {dutch}" if quoted else dutch
    return message


def _kind(param: click.Parameter | None) -> str:
    return "optie" if isinstance(param, click.Option) else "argument"


def _name(error: click.BadParameter) -> str:
    param = error.param
    if param is None:
        return str(error.param_hint or "")
    if isinstance(param, click.Option):
        return param.opts[0]
    return param.make_metavar(error.ctx or _NO_CONTEXT).strip("[]")


_NO_CONTEXT = click.Context(click.Command("overstap"))


def run(group: click.Group, arguments: Sequence[str] | None, guard: Callable[[Exception], str | None]) -> int:
    """Run a command line; returns the exit code. ``guard`` words expected exceptions; None: unexpected."""
    try:
        outcome = group.main(args=arguments, prog_name="overstap", standalone_mode=False)
        return outcome if isinstance(outcome, int) else 0
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.UsageError as error:
        click.echo(usage_error_text(error), err=True)
        return 2
    except (click.Abort, KeyboardInterrupt):
        click.echo("afgebroken", err=True)
        return 130
    except BrokenPipeError:
        # the reader went away, as `head` does: not a fault, and nothing is left to tell it
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - stays open until the process ends
        return 0
    except Exception as error:  # noqa: BLE001 - no traceback ever reaches a user
        text = guard(error)
        click.echo(f"fout: {text}" if text is not None else _unexpected(error), err=True)
        return 2


def _unexpected(error: Exception) -> str:
    """No traceback: one line that helps us find the fault."""
    kind = type(error).__name__
    return (
        f"fout in overstap zelf ({kind}: {error}). Uw bestanden zijn niet gewijzigd. "
        "Meld dit bij de makers, met de opdracht die u gaf; zet OVERSTAP_TRACE=1 om meer te zien."
    )
