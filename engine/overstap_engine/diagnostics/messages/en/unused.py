"""English words and pages of OVS513 to 515."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS513": Wording(
        "parameter `{parameter}` is used nowhere",
        ("take the parameter out, or use it as `${parameter}`",),
        page="""\
A parameter is used nowhere.

## What is wrong
No rule, derived fact, action or moment names this parameter.

## Why
Whoever changes the value expects something to change. This is a warning: the rulebook does work.

## Wrong
    parameters:
      - {id: oudeDatum, type: datum, standaard: "05-01"}

## Right
    als:
      peildatum: {na: $oudeDatum}
""",
    ),
    "OVS514": Wording(
        "action `{action}` is recommended by no rule",
        ("name the code under `acties` of a rule, or take the action out",),
        page="""\
No rule recommends this action.

## What is wrong
The action stands under `acties`, but no rule names its code. Actions with `niveau: organisatie` are not
meant.

## Why
Such an action reaches nobody. This is a warning: the rulebook does work.

## Wrong
    acties:
      - {code: A058, titel: Bespreek de rechten}

## Right
    regels:
      - {signaal: AAN-02, acties: [A058]}
""",
    ),
    "OVS515": Wording(
        "derived fact `{fact}` is used nowhere",
        ("use `{fact}` in a condition, or take the derived fact out",),
        page="""\
A derived fact is used nowhere.

## What is wrong
No rule, action or other derived fact looks at it.

## Why
Perhaps the name was meant elsewhere. This is a warning: the rulebook does work.

## Wrong
    afleidingen:
      - {feit: hulp.nodig, als: {coach.gekoppeld: nee}}

## Right
    regels:
      - signaal: AAN-02
        als: {hulp.nodig: ja}
""",
    ),
}
