"""English words and page of OVS530."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS530": Wording(
        "`{name}` ends a chain of {steps} steps; at most {most} can still be explained",
        ("leave steps out by writing them as one condition",),
        page="""\
A derived fact or signal stands at the end of too long a chain.

## What is wrong
It follows from something that follows from something else, and so on, more steps than allowed.

## Why
Every signal must be explainable. Nobody reads an explanation of so many steps.

## Wrong
    afleidingen:
      - {feit: stap.drie, als: {stap.twee: ja}}
      - {feit: stap.twee, als: {stap.een: ja}}

## Right
    afleidingen:
      - {feit: stap.drie, als: {doel: mbo}}
""",
    ),
}
