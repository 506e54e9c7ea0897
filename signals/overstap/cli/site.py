"""``--html MAP`` of ``rules``, ``actions`` and ``facts``: the whole rulebook as a site, opened at one of its lists."""

from pathlib import Path

import click

from overstap.bundled import bundled_rules
from overstap.testing.feature import Feature
from overstap.testing.root import find_root
from overstap_engine.model.rulebook import Rulebook

__all__ = ["html_option", "write_rulebook_site"]

html_option = click.option(
    "--html",
    "site",
    metavar="MAP",
    type=click.Path(file_okay=False, path_type=Path),
    help="Schrijf het hele regelboek als website in deze map: om te lezen, te doorzoeken en af te drukken.",
)


def write_rulebook_site(
    folder: Path, rulebook: Rulebook, rules: Path | None, *, first: str, choices: tuple[str, ...], layout: str
) -> None:
    """Write the site, and say which page to open. ``rules`` is the folder that was asked for, ``first`` a page."""
    from overstap.site.folder import NotASite, write_site
    from overstap.site.pages import site_files

    if choices or layout != "text":
        raise click.UsageError("kies: `--html`, of `--format` en namen; de website bevat altijd alles")
    site = site_files(rulebook, _features(rules))
    try:
        write_site(folder, site)
    except NotASite:
        raise click.UsageError(
            f"in `{folder}` staat al iets anders; kies een lege map, of een map met een eerdere website van overstap"
        ) from None
    pages = sum(name.endswith(".html") for name in site)
    click.echo(f"{folder / first}")
    click.echo(f"website met {pages} pagina's geschreven; open de pagina hierboven in een browser", err=True)


def _features(rules: Path | None) -> tuple[Feature, ...] | None:
    """The scenarios of the project that holds these rules; None when the rules are not those of a project."""
    from overstap.testing.project import read_project
    from overstap.testing.static_check import check_feature

    source = bundled_rules() if rules is None else rules
    root = find_root(source) if isinstance(source, Path) else None
    project = None if root is None else read_project(root).project
    if project is None or not isinstance(source, Path) or project.rules != source.resolve():
        return None
    checked = (check_feature(path, project.shown(path)) for path in project.features())
    return tuple(each.feature for each in checked if each.feature is not None)
