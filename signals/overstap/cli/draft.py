"""``overstap test --ontwerp``: writes the scenarios that are still missing."""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from overstap.cli.terminal import error_console
from overstap.testing.changes.change import Target
from overstap.testing.coverage.trace import Trace, trace_all
from overstap.testing.feature import Scenario
from overstap.testing.project import Project
from overstap_engine.model.rulebook import Rulebook

if TYPE_CHECKING:
    from overstap.analyse.drafts.draft import Drafted

__all__ = ["DraftOptions", "summary", "write_drafts"]

_SHOWN: Final = 3
_OPEN: Final = "Of het met minder dossiers kan, is niet volledig nagegaan"
_ORDINARY_YEAR: Final = 2026


@dataclass(frozen=True, slots=True)
class DraftOptions:
    """What the user asked for."""

    output: Path
    seconds: int | None
    everything: bool
    """Also what the project's scenarios show already."""


def write_drafts(
    project: Project,
    rulebook: Rulebook,
    scenarios: Sequence[Scenario],
    wanted: Sequence[Target],
    options: DraftOptions,
) -> int:
    """Write the feature file and say on standard error what is in it. Returns the exit code."""
    from overstap.analyse.drafts.draft import Drafter
    from overstap.analyse.drafts.writing import as_feature

    if options.output.suffix != ".feature":
        raise click.UsageError(
            f"`{options.output}` is geen naam voor scenario's; kies een naam die eindigt op `.feature`"
        )
    if find_spec("pysat") is None:
        raise click.UsageError("hiervoor is python-sat nodig; installeer overstap[bewijs]")
    year = _year(rulebook)
    console = error_console()
    traces: tuple[Trace, ...] = ()
    if not options.everything:
        traces = trace_all(scenarios, rulebook, project.dossiers)
    drafter = Drafter(rulebook, project.dossiers, year=year, traces=traces, stop=_limit(options.seconds))
    found: list[Drafted] = []
    try:
        with console.status("…") as status:
            for number, target in enumerate(wanted, 1):
                status.update(f"{number} van {len(wanted)}: {target[1]}")
                found.append(drafter.draft(target))
    finally:
        drafter.close()
    drafts = [draft for each in found for draft in each.drafts]
    if drafts:
        remarks = {each.target: _remark(each) for each in found}
        options.output.write_text(as_feature(drafts, rulebook, remarks), encoding="utf-8")
    for line in summary(found, len(drafts), options.output):
        console.print(line, markup=False, soft_wrap=True)
    return 0


def _year(rulebook: Rulebook) -> int:
    """The overstapjaar in the version of the rulebook, else the one that the other reports look at."""
    begins = re.match(r"(\d{4})\b", rulebook.version)
    return int(begins[1]) if begins else _ORDINARY_YEAR


def _limit(seconds: int | None) -> Callable[[], bool] | None:
    if seconds is None:
        return None
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def _remark(drafted: "Drafted") -> str:
    number = len(drafted.drafts)
    if drafted.fewest:
        return f"Met minder dan {_dossiers(number)} kan het niet (bewezen)."
    return f"Niet volledig nagegaan of het met minder dan {_dossiers(number)} kan; minstens {drafted.least} nodig."


def _needed(drafted: "Drafted") -> str:
    least = "er is er minstens 1" if drafted.least == 1 else f"er zijn er minstens {drafted.least}"
    return f"{least} nodig, ontworpen zijn er {len(drafted.drafts)}"


def _dossiers(number: int) -> str:
    return f"{number} {'dossier' if number == 1 else 'dossiers'}"


def _already(number: int) -> str:
    what = "uitkomst of kleine wijziging laten" if number == 1 else "uitkomsten en kleine wijzigingen laten"
    return f"{number} {what} de scenario's van het project al zien."


def _good_for(dossiers: int, reached: int, noticed: int) -> str:
    """What the dossiers show and notice; nothing about what they do none of."""
    one = dossiers == 1
    shows = f"{'laat' if one else 'laten'} {reached} {'uitkomst' if reached == 1 else 'uitkomsten'} zien"
    notices = f"{'merkt' if one else 'merken'} {noticed} {'kleine wijziging' if noticed == 1 else 'kleine wijzigingen'} op"
    told = [words for words, number in ((shows, reached), (notices, noticed)) if number]
    return f"{'dat' if one else 'die'} {' en '.join(told)}"


def _fewest(found: "Sequence[Drafted]") -> Iterator[str]:
    """Whether it can be done with fewer dossiers: proved, or for which parts that is open."""
    drafted = [each for each in found if each.drafts]
    left = [each for each in drafted if not each.fewest]
    if len(drafted) == 1:
        yield (
            "Met minder dossiers kan het niet (bewezen)." if not left else f"{_OPEN}: {_needed(drafted[0])}."
        )
        return
    if not left:
        yield f"Voor elk van de {len(drafted)} onderdelen: met minder dossiers kan het niet (bewezen)."
        return
    yield (
        f"Bij {len(left)} van de {len(drafted)} onderdelen is niet volledig nagegaan of het met minder dossiers kan"
        f"{'; bij de andere is bewezen dat het niet kan' if len(left) < len(drafted) else ''}:"
    )
    for each in left[:_SHOWN]:
        yield f"  {each.target[1]}: {_needed(each)}"
    if len(left) > _SHOWN:
        yield f"  en nog {len(left) - _SHOWN}"


def summary(found: "Sequence[Drafted]", dossiers: int, output: Path) -> Iterator[str]:
    """What to say about what was found, a line each; ``dossiers``: how many are in ``output``."""
    already = sum(each.already for each in found)
    if already:
        yield _already(already)
    if dossiers:
        reached, noticed = (sum(getattr(each, name) for each in found) for name in ("reached", "noticed"))
        yield f"{_dossiers(dossiers)} in {output}: {_good_for(dossiers, reached, noticed)}."
        yield from _fewest(found)
        yield "Elk scenario legt vast wat de regels nu doen: ga na of dat klopt, en haal dan @te-bevestigen weg."
    else:
        yield "Er is geen scenario te ontwerpen; er is niets geschreven."
    parts = {
        "kan in geen enkel dossier (bewezen)": [(g.target[1], g.words) for d in found for g in d.impossible],
        "verandert niets (bewezen)": [(c.target[1], c.clause) for d in found for c in d.same],
        "verandert iets dat geen stap kan zeggen": [(c.target[1], c.clause) for d in found for c in d.untold],
        "is niet volledig nagegaan": [
            *((g.target[1], g.words) for d in found for g in d.open_goals),
            *((c.target[1], c.clause) for d in found for c in d.open_changes),
        ],
    }
    for words, places in parts.items():
        if places:
            yield f"{len(places)} x {words}:"
            yield from (f"  {name}: {what}" for name, what in places[:_SHOWN])
            if len(places) > _SHOWN:
                yield f"  en nog {len(places) - _SHOWN}"
