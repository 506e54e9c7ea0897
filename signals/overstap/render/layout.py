"""Lines with a hanging indent, without trailing spaces."""

from rich.console import Console
from rich.text import Text

__all__ = ["print_indented"]


def print_indented(console: Console, text: Text, indent: int, hang: int = 0) -> None:
    """Print ``text`` folded to the width, ``indent`` spaces in; later lines ``hang`` further."""
    width = max(20, console.width - indent - hang)
    for number, line in enumerate(text.wrap(console, width)):
        line.rstrip()
        console.print(Text(" " * (indent + (hang if number else 0))) + line, soft_wrap=True)
