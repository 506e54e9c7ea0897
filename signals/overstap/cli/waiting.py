"""A line at a terminal that says what is being looked at; nothing at all in a pipe."""

from collections.abc import Callable

from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from overstap.cli.terminal import error_console

__all__ = ["Waiting"]


class Waiting:
    """Tells a person who waits at a terminal what is being looked at."""

    def __init__(self) -> None:
        console = error_console()
        self._bar = (
            Progress(
                SpinnerColumn(),
                TextColumn("{task.description}", markup=False),
                TimeElapsedColumn(),
                console=console,
                transient=True,
            )
            if console.is_terminal
            else None
        )

    def __enter__(self) -> Callable[[str], None] | None:
        if self._bar is None:
            return None
        self._bar.start()
        task = self._bar.add_task("")
        bar = self._bar
        return lambda words: bar.update(task, description=words)

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()
