"""English words and pages of OVS540 to 542."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS540": Wording(
        "`{word}` judges a student",
        ("write what is still to be arranged, such as `nog geen warme overdracht vastgelegd`",),
        page="""\
A text judges a student.

## What is wrong
A title, reason or name of a fact holds a word that says what a student is like, or who is to blame.

## Why
A signal offers help. Students read along, and fear a label.

## Wrong
    titel: Kwetsbare leerling zonder warme overdracht

## Right
    titel: Nog geen warme overdracht vastgelegd
""",
    ),
    "OVS541": Wording(
        "`{word}` gives a student a grade, rank or chance",
        ("write which fact or date is the reason",),
        page="""\
A text gives a student a grade, a rank or a chance.

## What is wrong
A title, reason or name of a fact holds a word such as score, ranking or chance.

## Why
Overstap gives no score, no ranking and no prediction about a person. Urgency only says how soon somebody must act.

## Wrong
    omdat: De risicoscore van deze leerling is hoog.

## Right
    omdat: Er is nog geen aanmelding vastgelegd. Vraag of u kunt helpen.
""",
    ),
    "OVS542": Wording(
        "`{word}` leads to enforcement, not to help",
        ("choose a role that helps, or write what somebody can offer",),
        page="""\
An action leads to enforcement instead of help.

## What is wrong
The action is for a role that enforces, or is about a fine, an official report or reporting to leerplicht.
Nor may a reason ask for such a report.

## Why
A signal leads to an offer of help. Whether somebody reports to leerplicht is for a person to decide, apart from a signal.

## Wrong
    rollen: [leerplichtambtenaar]

## Right
    rollen: [doorstroompunt]
""",
    ),
}
