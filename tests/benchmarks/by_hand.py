"""The 24 rules as a careful developer writes them by hand: one pass, every shared question asked once."""

from typing import Any

from tests.benchmarks.engines import Engine, members
from tests.benchmarks.plain import plain_facts
from tests.benchmarks.workload import DEADLINE

__all__ = ["by_hand"]

_SIGNALS = (*(f"B{number:02}" for number in range(1, 15)), *(f"C{number:02}" for number in range(1, 5)))
_DERIVED = tuple(f"D{number}" for number in range(1, 8))

_DEADLINE = DEADLINE.toordinal()


def by_hand() -> Engine:
    """The yardstick."""

    def fired(masks: tuple[int, int]) -> frozenset[str]:
        return members(masks[0], _SIGNALS) | members(masks[1], _DERIVED)

    return Engine("Python written by hand", plain_facts, evaluate, fired)


def evaluate(facts: dict[str, Any]) -> tuple[int, int]:
    """Bit masks of the raised rules and the true derived facts."""
    raised = derived = counted = 0
    today, registered, start = facts["peildatum"], facts["registratie"], facts["start"]
    need, told, consent = facts["behoefte"], facts["gemeld"], facts["toestemming"]
    placement, appeared, level, school = (
        facts["plaatsing"],
        facts["verschenen"],
        facts["niveau"],
        facts["school"],
    )
    compulsory, contact = facts["leerplichtig"], facts["contact"]
    since = None if start is None else today - start
    not_told = no_handover = no_dossier = no_show = absent = late = False
    if registered is None:
        if today > _DEADLINE:
            if compulsory is True:
                raised |= 1 << 2
                late = True
        elif today > _DEADLINE - 14:
            raised |= 1 << 1
            counted += 1
    else:
        if registered > _DEADLINE:
            raised |= 1 << 0
            counted += 1
        if facts["intakeOp"] is None and today - registered > 42:
            raised |= 1 << 9
            counted += 1
    if need is True:
        if told is False:
            raised |= 1 << 3
            counted += 1
            not_told = True
        elif told is None:
            raised |= 1 << 4
        if consent is False:
            raised |= 1 << 8
        if since is not None and since >= -30 and facts["overdrachtOp"] is None:
            raised |= 1 << 6
            counted += 1
            no_handover = True
    if consent is True and since is not None and since >= -60 and facts["dossierOp"] is None:
        raised |= 1 << 7
        counted += 1
        no_dossier = True
    if appeared is True:
        days = facts["verzuim"]
        if days is not None and days >= 10:
            raised |= 1 << 11
            absent = True
    if placement == "geplaatst":
        if appeared is False and since is not None and since >= 5:
            raised |= 1 << 5
            no_show = True
    elif placement == "afgewezen" and facts["tweedeKeuze"] is False:
        raised |= 1 << 10
    low = level is not None and level <= 2
    if low:
        distance = facts["afstand"]
        if distance is not None and distance > 405:
            raised |= 1 << 12
    if facts["geslaagd"] is False and placement in ("geplaatst", "wachtend"):
        raised |= 1 << 13
        counted += 1
    age = facts["leeftijd"]
    vulnerable = need is True or contact is False or school in ("vso", "pro")
    if vulnerable:
        derived |= 1 << 0
    attends = compulsory is True or (age is not None and age < 18)
    if attends:
        derived |= 1 << 1
    incomplete = no_handover or no_dossier or (not_told and consent is False)
    if incomplete:
        derived |= 1 << 2
    started = placement == "geplaatst" and since is not None and since >= 0
    if started:
        derived |= 1 << 3
    entry = low or school in ("pro", "vso", "isk")
    if entry:
        derived |= 1 << 4
    unplaced = placement is not None and placement != "geplaatst" and since is not None and since >= -45
    if unplaced:
        derived |= 1 << 5
    if late:
        derived |= 1 << 6
    if counted >= 2:
        raised |= 1 << 14
    if incomplete and (vulnerable or entry) and not late:
        raised |= 1 << 15
    if attends and started and (no_show or absent):
        raised |= 1 << 16
    if (
        vulnerable
        and compulsory is False
        and age is not None
        and age >= 18
        and (unplaced or appeared is False)
    ):
        raised |= 1 << 17
    return raised, derived
