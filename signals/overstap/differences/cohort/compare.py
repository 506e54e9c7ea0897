"""One student under both versions: what differs in what the party gets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from overstap_engine.evaluate.outcome import Offer, Outcome, Place, Responsible
from overstap_engine.model.rulebook import Rulebook

__all__ = [
    "NONE",
    "OFFERED",
    "OPEN",
    "RAISED",
    "Difference",
    "Kind",
    "Roles",
    "Seen",
    "differences",
    "seen_of",
]

RAISED: Final = "signaal"
OPEN: Final = "onbeslist"
NONE: Final = "geen"
"""No signal, or an action that is not offered."""
OFFERED: Final = "aangeboden"


class Kind(Enum):
    """What differs; the value is how it is written in tables."""

    RULE = "regel"
    """Raised, undetermined or neither."""
    LACKING = "ontbreekt"
    """Undetermined in both, for want of other facts."""
    ACTION = "actie"
    """Offered or not."""
    DUE = "uiterlijk"
    CONDITION = "mits"
    ROLES = "rollen"
    RESPONSIBLE = "verantwoordelijk"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs for one student."""

    kind: Kind
    code: str
    """Of the rule or action; empty for who is responsible."""
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Seen:
    """As much of an outcome as is compared."""

    raised: tuple[str, ...]
    undetermined: dict[str, tuple[Place, ...]]
    offers: dict[str, Offer]
    responsible: Responsible | None


@dataclass(frozen=True, slots=True)
class Roles:
    """Who takes each action, by code."""

    old: Mapping[str, tuple[str, ...]]
    new: Mapping[str, tuple[str, ...]]
    others: frozenset[str]
    """Actions that both versions have, for other roles."""

    @staticmethod
    def of(old: Rulebook, new: Rulebook) -> "Roles":
        """Those of two versions."""
        before, after = ({code: each.roles for code, each in book.actions.items()} for book in (old, new))
        others = (code for code in before.keys() & after.keys() if before[code] != after[code])
        return Roles(before, after, frozenset(others))


def seen_of(outcome: Outcome, codes: frozenset[str] | None) -> Seen:
    """``codes``: only these rules, and the actions that they ask for; None: all."""
    shown = [signal.code for signal in outcome.signals]
    undetermined = {each.code: each.missing for each in outcome.undetermined}
    offers = {offer.code: offer for offer in outcome.offers}
    if codes is not None:
        shown = [code for code in shown if code in codes]
        undetermined = {code: missing for code, missing in undetermined.items() if code in codes}
        offers = {code: offer for code, offer in offers.items() if not codes.isdisjoint(offer.because)}
    return Seen(tuple(shown), undetermined, offers, outcome.responsible)


def differences(old: Seen, new: Seen, roles: Roles) -> Iterator[Difference]:
    """Rules by code, then actions by code, then who is responsible."""
    if old.raised != new.raised or old.undetermined != new.undetermined:
        yield from _of_rules(old, new)
    if old.offers != new.offers or not roles.others.isdisjoint(old.offers):
        yield from _of_actions(old.offers, new.offers, roles)
    before, after = _responsible(old.responsible), _responsible(new.responsible)
    if before != after:
        yield Difference(Kind.RESPONSIBLE, "", before, after)


def _of_rules(old: Seen, new: Seen) -> Iterator[Difference]:
    for code in sorted({*old.raised, *new.raised, *old.undetermined, *new.undetermined}):
        before, after = _state(old, code), _state(new, code)
        if before != after:
            yield Difference(Kind.RULE, code, before, after)
        elif before == OPEN and old.undetermined[code] != new.undetermined[code]:
            yield Difference(
                Kind.LACKING, code, _places(old.undetermined[code]), _places(new.undetermined[code])
            )


def _state(seen: Seen, code: str) -> str:
    if code in seen.raised:
        return RAISED
    return OPEN if code in seen.undetermined else NONE


def _of_actions(old: dict[str, Offer], new: dict[str, Offer], roles: Roles) -> Iterator[Difference]:
    for code in sorted(old.keys() | new.keys()):
        before, after = old.get(code), new.get(code)
        if before is None or after is None:
            states = (NONE if offer is None else OFFERED for offer in (before, after))
            yield Difference(Kind.ACTION, code, *states)
            continue
        texts = {
            Kind.DUE: (_due(before), _due(after)),
            Kind.CONDITION: (_condition(before), _condition(after)),
            Kind.ROLES: (", ".join(roles.old[code]), ", ".join(roles.new[code])),
        }
        for kind, (one, other) in texts.items():
            if one != other:
                yield Difference(kind, code, one, other)


def _due(offer: Offer) -> str:
    return "" if offer.due is None else offer.due.isoformat()


def _condition(offer: Offer) -> str:
    """Empty: it applies without more."""
    return (_places(offer.missing) or "mag niet worden genoemd") if offer.conditional else ""


def _responsible(found: Responsible | None) -> str:
    return "" if found is None or found.party is None else found.party


def _places(places: tuple[Place, ...]) -> str:
    return "; ".join(map(str, places))
