"""A placeholder in a text that names nothing that has a value there, or a brace without its partner.

The ``omdat`` of a rule may name facts, parameters and the peildatum; the calendar has no dossier, so the ``omschrijving``
of a moment may name parameters only.
"""

from collections.abc import Iterator

from overstap_engine.check.candidate import place_of, place_of_word
from overstap_engine.diagnostics.catalogue.meaning import UnknownPlaceholder, UnpairedBrace
from overstap_engine.diagnostics.finding import Finding
from overstap_engine.load.draft import Draft
from overstap_engine.text.placeholders import Brace, Hole, pieces
from overstap_engine.text.suggest import closest

__all__ = ["unknown_placeholder"]


def unknown_placeholder(draft: Draft) -> Iterator[Finding]:
    """One finding for every such place; unknown names are not reported while a file cannot be read."""
    parameters = tuple(f"${parameter}" for parameter in draft.parameters)
    names = (*draft.vocabulary.facts, *draft.derivations, *parameters, "peildatum")
    for rule in draft.rules.values():
        yield from _in_text(rule.because, ("regel", rule.code, "omdat"), names, draft)
    for moment in draft.moments.values():
        yield from _in_text(moment.description, ("moment", moment.id, "omschrijving"), parameters, draft)


def _in_text(
    text: str, path: tuple[str, str, str], names: tuple[str, ...], draft: Draft
) -> Iterator[Finding]:
    whole = place_of(draft, *path)
    for piece in pieces(text):
        match piece:
            case Hole(name, written) if name not in names and not draft.unreadable:
                place = place_of_word(draft, whole, written)
                yield UnknownPlaceholder(place, name, path[-1], closest(name, names))
            case Brace(text=brace):
                yield UnpairedBrace(whole, brace, path[-1])
            case _:
                pass
