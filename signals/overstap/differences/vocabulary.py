"""What is declared differently about facts and lists."""

from collections.abc import Iterator, Mapping
from typing import Final

from overstap.differences.difference import Written
from overstap.differences.phrasing import change_in_words
from overstap.render.words import party_words
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.vocabulary import Fact, Field, ListFact

__all__ = ["vocabulary_differences"]

_NOT_COMPARED: Final = "Dossiers met die waarde zijn maar in één versie geldig en worden niet vergeleken."


def vocabulary_differences(old: Rulebook, new: Rulebook) -> Iterator[Written]:
    """Facts and lists that came, went or changed, in the order of the vocabulary."""
    before, after = old.vocabulary, new.vocabulary
    for name, fact in after.facts.items():
        if name in before.facts:
            yield from _fact("feit", name, before.facts[name], fact)
        elif name not in before.lists:
            was = "Was afgeleid" if name in old.derivations else "Nieuw"
            yield Written(
                "feit", name, f"{was}: {fact.label}. De oude versie leest dit niet uit een dossier."
            )
    yield from _gone("feit", before.facts, {**after.facts, **after.lists}, new)
    for name, group in after.lists.items():
        if name in before.lists:
            yield from _list(before.lists[name], group)
        elif name not in before.facts:
            yield Written("lijst", name, f"Nieuw: {group.label}. De oude versie kent deze lijst niet.")
    yield from _gone("lijst", before.lists, {**after.facts, **after.lists}, new)
    for name in {**before.facts, **before.lists}:
        if (name in before.facts and name in after.lists) or (name in before.lists and name in after.facts):
            yield Written(
                "feit",
                name,
                "Was een feit, is nu een lijst." if name in after.lists else "Was een lijst, is nu een feit.",
            )


def _gone(
    kind: str, before: Mapping[str, Fact] | Mapping[str, ListFact], after: Mapping[str, object], new: Rulebook
) -> Iterator[Written]:
    for name, fact in before.items():
        if name not in after:
            now = "Wordt nu afgeleid" if name in new.derivations else "Vervallen"
            yield Written(
                kind, name, f"{now}: {fact.label}. De nieuwe versie leest dit niet uit een dossier."
            )


def _list(old: ListFact, new: ListFact) -> Iterator[Written]:
    for name, field in new.fields.items():
        place = f"{new.id}.{name}"
        if name in old.fields:
            yield from _field("lijst", place, old.fields[name], field)
        else:
            yield Written("lijst", place, f"Nieuw: {field.label}. De oude versie kent dit veld niet.")
    for name, field in old.fields.items():
        if name not in new.fields:
            yield Written(
                "lijst", f"{new.id}.{name}", f"Vervallen: {field.label}. De nieuwe versie kent dit veld niet."
            )
    yield from _shared("lijst", new.id, old, new)


def _fact(kind: str, name: str, old: Fact, new: Fact) -> Iterator[Written]:
    yield from _field(kind, name, old, new)
    yield from _shared(kind, name, old, new)
    if old.default != new.default:
        yield Written(kind, name, change_in_words("standaard", old.default, new.default))
    if old.justify != new.justify:
        yield Written(kind, name, change_in_words("verantwoorden", old.justify, new.justify))


def _field(kind: str, name: str, old: Fact | Field, new: Fact | Field) -> Iterator[Written]:
    if old.kind != new.kind:
        yield Written(kind, name, change_in_words("type", old.kind.value, new.kind.value))
    before = {choice.id: choice.label for choice in old.choices}
    after = {choice.id: choice.label for choice in new.choices}
    for value, label in after.items():
        if value not in before:
            yield Written(kind, name, f"Nieuwe waarde «{label}» ({value}). {_NOT_COMPARED}")
        elif before[value] != label:
            yield Written(kind, name, change_in_words(f"label van {value}", before[value], label))
    for value, label in before.items():
        if value not in after:
            yield Written(kind, name, f"Vervallen waarde «{label}» ({value}). {_NOT_COMPARED}")
    if old.required != new.required:
        yield Written(kind, name, change_in_words("verplicht", old.required, new.required))
    if old.range != new.range:
        sentence = "Het bereik is veranderd; vergeleken zijn dossiers die binnen beide bereiken vallen."
        yield Written(kind, name, sentence)
    for attribute, words in (("label", "label"), ("question", "vraag"), ("description", "omschrijving")):
        if getattr(old, attribute) != getattr(new, attribute):
            yield Written(
                kind, name, change_in_words(words, getattr(old, attribute), getattr(new, attribute))
            )


def _shared(kind: str, name: str, old: Fact | ListFact, new: Fact | ListFact) -> Iterator[Written]:
    one, other = (tuple(sorted(party_words(p) for p in each.holders)) for each in (old, new))
    if one != other:
        yield Written(kind, name, change_in_words("houders", one, other))
    if old.sharing != new.sharing:
        yield Written(kind, name, change_in_words("delen", old.sharing.value, new.sharing.value))
    if old.sensitive != new.sensitive:
        yield Written(kind, name, change_in_words("gevoelig", old.sensitive, new.sensitive))
    if isinstance(old, ListFact) and isinstance(new, ListFact):
        for attribute, words in (("label", "label"), ("question", "vraag"), ("description", "omschrijving")):
            if getattr(old, attribute) != getattr(new, attribute):
                yield Written(
                    kind, name, change_in_words(words, getattr(old, attribute), getattr(new, attribute))
                )
