"""English words and pages of OVS550 to 556."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS550": Wording(
        "this range does not fit `{name}`, which has type `{kind}`",
        ("write {keys}", "leave the range out"),
        page="""\
This range does not fit what it stands at.

## What is wrong
Only a number or a date has a range. For a number write `van` and `totEnMet`. For a date fact write `jarenVoor` and
`jarenNa`: whole years around the overstapjaar.

## Why
The range says which values a proof goes through. For a choice those stand under `waarden` already.

## Wrong
    plaatsing.niveau:
      type: getal
      bereik: {jarenVoor: 1, jarenNa: 4}

## Right
    plaatsing.niveau:
      type: getal
      bereik: {van: 1, totEnMet: 4}
""",
    ),
    "OVS551": Wording(
        "the range of `{name}` goes from `{low}` up to `{high}`, so nothing fits in it",
        ("swap the two values",),
        page="""\
This range ends before it starts.

## What is wrong
`van` is greater or later than `totEnMet`.

## Why
No value at all would fit. Every dossier would be refused, or there is nothing to go through.

## Wrong
    bereik: {van: 4, totEnMet: 1}

## Right
    bereik: {van: 1, totEnMet: 4}
""",
    ),
    "OVS552": Wording(
        "`{value}` is outside the range of `{name}`: {low} up to and including {high}",
        ("choose another value, or widen the `bereik` of the fact",),
        page="""\
This value is outside the range of the fact.

## What is wrong
The `standaard` of a fact, or a value of the ordinary student, does not fit the `bereik` of the fact.

## Why
A dossier with such a value is refused. So the value cannot be right here either, or the range is too narrow.

## Wrong
    feiten:
      plaatsing.niveau: {type: getal, bereik: {van: 1, totEnMet: 4}, standaard: 5}

## Right
    feiten:
      plaatsing.niveau: {type: getal, bereik: {van: 1, totEnMet: 4}, standaard: 3}
""",
    ),
    "OVS553": Wording(
        "`{name}` is not written down for the ordinary student: Overstap fills it in",
        ("take it out; for a derived fact write the facts that it follows from",),
        page="""\
This is not written down for the ordinary student.

## What is wrong
Under `gewoneLeerling` stands a derived fact, or `id` or `overstapjaar`.

## Why
The rulebook computes a derived fact itself. Overstap fills in the pseudonym and the overstapjaar, because a proof is about
more than one year.

## Wrong
    gewoneLeerling:
      - titel: na de aanmelding
        vanaf: $uitersteAanmelddatum
        feiten: {aanmelding.actief: ja}

## Right
    gewoneLeerling:
      - titel: na de aanmelding
        vanaf: $uitersteAanmelddatum
        feiten:
          aanmeldingen: [{status: aangemeld, datum: 30 dagen voor $uitersteAanmelddatum}]
""",
    ),
    "OVS554": Wording(
        "a value of the ordinary student depends on `{name}`",
        ("use a fixed value, a `$parameter`, or an offset from one of those",),
        page="""\
The ordinary student depends on a fact.

## What is wrong
Under `gewoneLeerling` stands a value that looks at a fact or at `peildatum`. Only fixed values, dates, parameters and
offsets from a date or parameter may stand there.

## Why
The ordinary student is where every example starts. There is no other fact to look at yet.

## Wrong
    feiten:
      start.eersteAanwezigheidOp: 1 dag na start.datum

## Right
    feiten:
      start.eersteAanwezigheidOp: 1 dag na $eersteLesdag
""",
    ),
    "OVS555": Wording(
        "stage `{title}` of the ordinary student does not start after the one before it in overstapjaar {year}",
        ("put the stages in order of day, or look at the parameters behind `vanaf`",),
        page="""\
The stages of the ordinary student are not in order of day.

## What is wrong
In at least one overstapjaar, perhaps in one region, this stage does not start later than the stage before it.

## Why
Every stage builds on the one before. Overstap looks at each stage from its first day up to the next stage.

## Wrong
    gewoneLeerling:
      - {titel: na de zomer, vanaf: $eersteLesdag, feiten: {doel: mbo}}
      - {titel: na de aanmelding, vanaf: $uitersteAanmelddatum, feiten: {doel: mbo}}

## Right
    gewoneLeerling:
      - {titel: na de aanmelding, vanaf: $uitersteAanmelddatum, feiten: {doel: mbo}}
      - {titel: na de zomer, vanaf: $eersteLesdag, feiten: {doel: mbo}}
""",
    ),
    "OVS556": Wording(
        "the ordinary student lacks `{name}`, which is required",
        ("add it",),
        page="""\
The ordinary student lacks something that is required.

## What is wrong
It has `verplicht: ja`, and the ordinary student does not have it.

## Why
Such a dossier is refused. The ordinary student must be a dossier that can really exist.

## Wrong
    feiten:
      toestemmingen: [{ontvanger: mbo, status: gegeven}]

## Right
    feiten:
      toestemmingen:
        - {ontvanger: mbo, categorie: begeleiding, status: gegeven, datum: $uitersteAanmelddatum}
""",
    ),
}
