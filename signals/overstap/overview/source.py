"""What an overview is made from: the tables of a run, as ``overstap.cohort.read_run`` gives them."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from overstap.result import RulebookReport

__all__ = ["Receipt", "Run", "Wanted"]


class Tally(Protocol):
    """What a run counted itself."""

    @property
    def rejected(self) -> int:
        """Records of the input that were rejected, each of which may have several mistakes."""
        ...


class Receipt(Protocol):
    """As much of the receipt of a run as an overview tells."""

    @property
    def rulebook(self) -> RulebookReport:
        """The rules of the run."""
        ...

    @property
    def as_of(self) -> date:
        """The peildatum."""
        ...

    @property
    def counts(self) -> Tally:
        """What the run counted."""
        ...

    @property
    def party(self) -> str:
        """For whom the run is."""
        ...

    @property
    def region(self) -> str | None:
        """The region; None: the whole country."""
        ...


class Run(Protocol):
    """A run: its receipt, and its tables as pyarrow tables."""

    @property
    def receipt(self) -> Receipt:
        """The receipt."""
        ...

    def table(self, name: str) -> Any:
        """The table ``name``."""
        ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be counted."""

    as_of: date
    shared_with: tuple[str, ...] | None
    """Parties that get the page, besides the one whose run it is; None: nobody, it is for own use."""
    codes: tuple[str, ...]
    """Signals that may be shown: to everyone who gets the page."""
    most_schools: int
    """With more schools than this, nothing stands per school."""
    most_names: int
    """So many pseudonyms fit on a page that can still be opened."""

    @property
    def shared(self) -> bool:
        """For more than one party: no pseudonyms, and small numbers hidden."""
        return self.shared_with is not None
