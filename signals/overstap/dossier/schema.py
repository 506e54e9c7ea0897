"""Checks one dossier against a vocabulary: facts by dotted id, or every mistake at once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from pydantic import ValidationError

from overstap.dossier.json_text import Path
from overstap.dossier.limits import Limits
from overstap.dossier.model import DossierModel, model_of
from overstap.dossier.problem import DossierError, Problem
from overstap.dossier.shape import ID, YEAR, Group, Items, Leaf, Shape, shape_of
from overstap.dossier.words import REQUIRED, did_you_mean, expected, shown
from overstap.memo import per_rulebook
from overstap_engine.check.forbidden import forbidden_word
from overstap_engine.model.rulebook import Rulebook
from overstap_engine.model.values import Facts, Item, Scalar

__all__ = ["Dossier", "DossierSchema", "Mistake", "dotted", "schema_of"]


@dataclass(frozen=True, slots=True)
class Dossier:
    """What is known about one student, checked against the vocabulary of a rulebook."""

    id: str
    """Pseudonym, never a BSN."""
    year: int
    """``overstapjaar``: the calendar year of the intended start in mbo."""
    facts: Facts

    @staticmethod
    def from_mapping(values: Mapping[str, object], rulebook: Rulebook) -> "Dossier":
        """The dossier in ``values``: nested as in JSON, a datum as ``"2026-04-15"`` or a ``datetime.date``.

        Raises ``DossierError`` with every mistake.
        """
        return schema_of(rulebook).dossier(values)


@dataclass(frozen=True, slots=True)
class Mistake:
    """A mistake at a path inside a dossier; the reader of a file adds the place."""

    path: Path
    message: str
    at_key: bool = False
    """The key itself is wrong, not what it holds."""


def dotted(path: Path) -> str:
    """``("aanmeldingen", 0, "datum")`` as ``aanmeldingen[0].datum``."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")
    printable = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return printable if len(printable) <= _LONGEST_PATH else printable[: _LONGEST_PATH - 1] + "…"


_LONGEST_PATH: Final = 120
_DEEPEST: Final = 8


class DossierSchema:
    """The validator of one rulebook. Building one takes milliseconds, so keep it; safe to share between threads."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.shape: Final = shape_of(rulebook.vocabulary)
        self.model: Final = model_of(self.shape)
        """Pydantic model, also the source of the JSON Schema of a dossier."""
        self.limits: Final = Limits(rulebook.vocabulary)
        """What a value can be at all; checked last, when the overstapjaar is known."""
        self._derived = frozenset(rulebook.derivations)
        self._ids = tuple(_ids(self.shape))
        self._flatten = _Flattener(self.shape, self.model)

    def dossier(self, values: object) -> Dossier:
        """The dossier in ``values``. Raises ``DossierError`` with every mistake."""
        checked = self.check(values)
        if isinstance(checked, Dossier):
            return checked
        raise DossierError(
            tuple(Problem("", 0, 0, dotted(mistake.path), mistake.message) for mistake in checked)
        )

    def check(self, values: object) -> Dossier | tuple[Mistake, ...]:
        """The dossier in ``values`` (a ``dict`` as JSON gives it), or its mistakes in the order found."""
        if not isinstance(values, dict):
            return (Mistake((), f"verwacht een dossier als object, gekregen {shown(values)}"),)
        try:
            model = self.model.model_validate(values)
        except ValidationError as error:
            return tuple(self._mistakes(error))
        facts = self._flatten.facts(cast("dict[str, Any]", values), model)
        name, year = facts[ID], facts[YEAR]
        assert isinstance(name, str)
        assert isinstance(year, int)
        if _is_bsn(name):
            return (Mistake((ID,), "dit lijkt een burgerservicenummer; een dossier heeft een pseudoniem"),)
        outside = tuple(Mistake(path, message) for path, message in self.limits.mistakes(facts, year))
        return outside or Dossier(name, year, facts)

    # -- mistakes in words ------------------------------------------------------------------------------------

    def _mistakes(self, error: ValidationError) -> Iterator[Mistake]:
        for detail in error.errors(include_url=False, include_context=False):
            path, value = detail["loc"], detail["input"]
            match detail["type"]:
                case "missing":
                    yield Mistake(path, REQUIRED)
                case "extra_forbidden":
                    yield from self._unknown(path, value)
                case "invalid_key":
                    yield Mistake(path, "de naam van een gegeven is tekst", at_key=True)
                case kind:
                    shape = self._shape_at(path)
                    required = value is None and isinstance(shape, Leaf) and shape.required
                    yield Mistake(path, REQUIRED if required else expected(shape, kind, value))

    def _shape_at(self, path: Path) -> Shape:
        here: Shape = self.shape
        for step in path:
            if isinstance(here, Items):
                here = here.item
            elif isinstance(here, Group):
                here = here.children[str(step)]
        return here

    def _unknown(self, path: Path, value: object) -> Iterator[Mistake]:
        """An unknown key is refused as a whole, unless what it holds can be named more exactly."""
        exact = tuple(self._named(path, value, 0))
        yield from exact or (Mistake(path, self._not_in_vocabulary(path), at_key=True),)

    def _named(self, path: Path, value: object, depth: int) -> Iterator[Mistake]:
        name = str(path[-1])
        if dotted(path) in self._derived:
            yield Mistake(path, "dit leidt het regelboek zelf af; laat het weg uit het dossier", at_key=True)
        elif topic := forbidden_word(name) if len(name) <= _LONGEST_PATH else None:
            yield Mistake(path, f"gegevens over {topic} zijn niet toegestaan", at_key=True)
        elif isinstance(value, dict) and depth < _DEEPEST:
            for key, below in cast("dict[object, object]", value).items():
                yield from self._named((*path, str(key)), below, depth + 1)

    def _not_in_vocabulary(self, path: Path) -> str:
        written = dotted(path)
        if written in self._ids and "." in str(path[-1]):
            return "schrijf dit genest: de punten zijn lagen in het dossier"
        parent = self._shape_at(path[:-1])
        siblings = tuple(parent.children) if isinstance(parent, Group) else ()
        local = did_you_mean(str(path[-1]), siblings)
        if isinstance(parent, Group) and parent is not self.shape and not local:
            local = did_you_mean(str(path[-1]), tuple(f for f in self._ids if f.endswith(f".{path[-1]}")))
        return f"onbekend gegeven{local or did_you_mean(written, self._ids)}"


schema_of = per_rulebook(DossierSchema)
"""The validator of a rulebook, built once."""


def _ids(shape: Shape) -> Iterator[str]:
    match shape:
        case Group():
            for child in shape.children.values():
                yield from _ids(child)
        case Leaf() | Items():
            yield shape.id


def _is_bsn(name: str) -> bool:
    """Nine digits that pass the eleven test of a citizen service number (Regeling vaststelling en toekenning BSN)."""
    if len(name) != 9 or not name.isascii() or not name.isdigit():
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(int(digit) * weight for digit, weight in zip(name, weights, strict=True))
    return total % 11 == 0 and name != "000000000"


# -- from models to facts ---------------------------------------------------------------------------------------


class _Flattener:
    """Turns a checked dossier into facts by dotted id. Driven by the keys sent, which are far fewer than all."""

    def __init__(self, shape: Group, model: type[DossierModel]) -> None:
        self._steps: dict[str, tuple[str, Leaf | Items | None, _Flattener | None]] = {}
        for (key, child), (attribute, info) in zip(
            shape.children.items(), model.model_fields.items(), strict=True
        ):
            match child:
                case Leaf():
                    self._steps[key] = (attribute, child, None)
                case Items():
                    self._steps[key] = (attribute, child, _Flattener(child.item, _inner(info.annotation)))
                case Group():
                    self._steps[key] = (attribute, None, _Flattener(child, _inner(info.annotation)))

    def facts(self, values: Mapping[str, Any], model: DossierModel) -> dict[str, Scalar | tuple[Item, ...]]:
        """Only what is known: null leaves no trace."""
        found: dict[str, Scalar | tuple[Item, ...]] = {}
        self._collect(values, model, found)
        return found

    def _collect(
        self, values: Mapping[str, Any], model: DossierModel, found: dict[str, Scalar | tuple[Item, ...]]
    ) -> None:
        for key, sent in values.items():
            if sent is None:
                continue
            attribute, shape, below = self._steps[key]
            value = getattr(model, attribute)
            if below is None:
                assert shape is not None
                found[shape.id] = value
            elif shape is None:
                below._collect(sent, value, found)
            else:
                found[shape.id] = tuple(map(below._item, sent, value))

    def _item(self, sent: Mapping[str, Any], model: DossierModel) -> Item:
        return {key: getattr(model, self._steps[key][0]) for key, value in sent.items() if value is not None}


def _inner(annotation: Any) -> type[DossierModel]:
    """The model inside ``Model | None`` or ``list[Model] | None``."""
    inside = annotation.__args__[0]
    model: type[DossierModel] = getattr(inside, "__args__", (inside,))[0]
    return model
