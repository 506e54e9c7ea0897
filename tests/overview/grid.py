"""A page read back: its tables, and the attributes of its elements."""

from html.parser import HTMLParser

__all__ = ["attributes", "tables"]


class _Grid(HTMLParser):
    """The tables of a page: caption -> rows of texts."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: dict[str, list[list[str]]] = {}
        self._rows: list[list[str]] = []
        self._into = ""
        self._caption = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._rows, self._caption = [], ""
        if tag == "tr":
            self._rows.append([])
        if tag in {"td", "th"}:
            self._rows[-1].append("")
        self._into = tag if tag in {"td", "th", "caption"} else self._into

    def handle_endtag(self, tag: str) -> None:
        if tag == "table":
            self.tables[" ".join(self._caption.split())] = self._rows
        self._into = "" if tag in {"td", "th", "caption"} else self._into

    def handle_data(self, data: str) -> None:
        if self._into == "caption":
            self._caption += data
        elif self._into:
            self._rows[-1][-1] += data


def tables(html: str) -> dict[str, list[list[str]]]:
    """The tables of a page by caption, with tidy texts."""
    grid = _Grid()
    grid.feed(html)
    return {
        caption: [[" ".join(text.split()) for text in row] for row in rows]
        for caption, rows in grid.tables.items()
    }


class _Attributes(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [(tag, name) for name, _ in attrs] or [(tag, "")]


def attributes(html: str) -> set[tuple[str, str]]:
    """Which attributes are used on which elements; an element without any has an empty one."""
    reader = _Attributes()
    reader.feed(html)
    return {*reader.found}
