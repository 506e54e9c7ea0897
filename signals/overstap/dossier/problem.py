"""A mistake in a dossier, as data: where it stands, which fact it concerns, and what was expected."""

from dataclasses import dataclass

__all__ = ["DossierError", "Problem", "Rejected"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in one dossier.

    >>> print(Problem("groep.ndjson", 3, 61, "start.datum", 'verwacht een datum, gekregen "15 april"'))
    groep.ndjson:3: start.datum: verwacht een datum, gekregen "15 april"
    """

    file: str
    """As the user named it; empty for a dossier that came as a Python object."""
    line: int
    """From 1; 0 when there is no file."""
    column: int
    """From 1, in code points; 0 when there is no file."""
    fact: str
    """The dotted id, with an index for an item of a list (``aanmeldingen[0].datum``); empty: the dossier as a whole."""
    message: str
    """Plain Dutch, lower-case start, no final stop."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.file else ""
        return ": ".join(part for part in (place, self.fact, self.message) if part)


@dataclass(frozen=True, slots=True)
class Rejected:
    """A record of a file that is not a valid dossier. The records around it are read all the same."""

    problems: tuple[Problem, ...]
    """At least one, by place."""


class DossierError(ValueError):
    """A dossier handed over as a Python object is not valid; ``problems`` holds every mistake."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
