"""Whether the tables of a run are still as the run wrote them."""

from hashlib import file_digest
from importlib.metadata import version

from overstap.cohort.errors import RunUnreadable
from overstap.cohort.outcome_folder import Run
from overstap.cohort.tables import TABLES

__all__ = ["refuse_damaged"]


def refuse_damaged(run: Run) -> None:
    """Raises ``RunUnreadable`` when a table was changed, or when another version of overstap wrote them."""
    here = version("overstap")
    if run.receipt.version != here:
        raise RunUnreadable(
            f"`{run.folder}` is gemaakt met overstap {run.receipt.version}, en dit is overstap {here}; "
            "maak de uitkomst opnieuw met `overstap cohort`"
        )
    for name in TABLES:
        path = run.path(name)
        with path.open("rb") as file:
            found = file_digest(file, "sha256").hexdigest()
        if found != run.receipt.tables[name].sha256.removeprefix("sha256:"):
            raise RunUnreadable(
                f"`{path}` is beschadigd of veranderd: het bestand past niet bij het ontvangstbewijs; "
                "maak de uitkomst opnieuw met `overstap cohort`"
            )
