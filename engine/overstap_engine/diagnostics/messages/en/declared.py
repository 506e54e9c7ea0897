"""English words and pages of OVS557 to 563."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS557": Wording(
        "agreement `{agreement}` looks at signals through `{name}`",
        ("use facts only, or make it a promise",),
        page="""\
An agreement about dossiers looks at signals.

## What is wrong
Under `afspraken` stands a condition with `signaal` or `signalen.aantal`, or with a derived fact that depends on them.

## Why
An agreement says which dossiers can occur. Signals follow from those, so they may not count in it. Otherwise a proof about
a signal would prove itself. Write a sentence about signals under `beloften`.

## Wrong
    afspraken:
      - {id: nooitLaat, titel: Niemand is te laat, als: {niet: {signaal: AAN-02}}, waarom: Dat willen we.}

## Right
    beloften:
      - {id: BEL-01, titel: Niemand is te laat, voor: [vo], dan: {niet: {signaal: AAN-02}}, waarom: Dat willen we.}
""",
    ),
    "OVS558": Wording(
        "signal `{signal}` is never visible to `{party}`, so it cannot be promised here",
        ("name another signal, or take `{party}` out of `voor`",),
        page="""\
A promise is about a signal that this party never sees.

## What is wrong
The promise names a signal, and a party under `voor` does not stand under `zichtbaarVoor` of that rule.

## Why
What a party never sees cannot be promised to it. And a promise may not give away what stays hidden.

## Wrong
    beloften:
      - {id: BEL-01, titel: Het mbo weet het, voor: [mbo], dan: {signaal: AAN-07}, waarom: Dat helpt.}

## Right
    beloften:
      - {id: BEL-01, titel: De vo-school weet het, voor: [vo], dan: {signaal: AAN-07}, waarom: Dat helpt.}
""",
    ),
    "OVS559": Wording(
        "at least two different {key} contradict each other",
        ("name the other code too, or take this out",),
        page="""\
Something can only contradict something else.

## What is wrong
Under `tegenstrijdig` stand fewer than two different codes behind `signalen` or `acties`.

## Why
One signal or action does not contradict itself.

## Wrong
    tegenstrijdig:
      - {acties: [A052], waarom: De uiterste datum is voorbij.}

## Right
    tegenstrijdig:
      - {acties: [A052, A133], waarom: Vroeg aanmelden kan niet meer als u een laatste plek zoekt.}
""",
    ),
    "OVS560": Wording(
        "`{one}` and `{other}` are declared incompatible already",
        ("take one of the two out",),
        second="here they stand for the first time",
        page="""\
These two are declared incompatible already.

## What is wrong
Two codes stand together in more than one item of `tegenstrijdig`.

## Why
Then there are two reasons for the same thing, and there is no telling which holds.

## Wrong
    tegenstrijdig:
      - {acties: [A052, A133], waarom: Vroeg of laat.}
      - {acties: [A133, A052], waarom: Eén van de twee.}

## Right
    tegenstrijdig:
      - {acties: [A052, A133], waarom: Vroeg of laat.}
""",
    ),
    "OVS561": Wording(
        "`soort: {kind}` takes `{expected}`",
        ("change the codes or the kind",),
        page="""\
This explanation does not name what belongs to its kind.

## What is wrong
The number of codes does not fit `soort`, or a code is of the wrong kind. `nooit` and `zonderGevolg` take one signal.
`altijdSamen` and `dubbel` take two signals. `tegenstrijdig` takes two signals or two actions, and `belofte` takes one promise.
Only `zonderGevolg` has an `onderdeel`: the fact that the condition asks about.

## Why
Otherwise there is no telling which finding the explanation belongs to.

## Wrong
    verklaard:
      - {soort: altijdSamen, codes: [ZOM-05], waarom: Dat is de bedoeling.}

## Right
    verklaard:
      - {soort: altijdSamen, codes: [ZOM-05, ZOM-02], waarom: Wie plichtig is, hoort ook bij de grotere groep.}
""",
    ),
    "OVS562": Wording(
        "this finding of kind `{kind}` is explained already",
        ("take one of the two out",),
        second="here is the first explanation",
        page="""\
This finding is explained already.

## What is wrong
Under `verklaard` stands the same finding twice.

## Why
Then there are two reasons for the same thing, and there is no telling which holds.

## Wrong
    verklaard:
      - {soort: nooit, codes: [ORI-24], waarom: Zonder grens in de regio is de regel stil.}
      - {soort: nooit, codes: [ORI-24], waarom: Er is geen grens.}

## Right
    verklaard:
      - {soort: nooit, codes: [ORI-24], waarom: Zonder grens in de regio is de regel stil.}
""",
    ),
    "OVS563": Wording(
        "unknown promise `{promise}`",
        ("did you mean {candidates}?", "take the explanation out, or write the promise under `beloften`"),
        page="""\
This promise does not exist.

## What is wrong
Under `verklaard` stands, behind `soort: belofte`, a name that stands nowhere under `beloften`.

## Why
An explanation without a promise explains nothing. Perhaps the promise is gone, or the name is mistyped.

## Wrong
    verklaard:
      - {soort: belofte, codes: [BEL-1], waarom: Dat is de bedoeling.}

## Right
    verklaard:
      - {soort: belofte, codes: [BEL-01], waarom: Dat is de bedoeling.}
""",
    ),
}
