"""English words and pages of OVS516 to 519."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS516": Wording(
        "unknown region `{region}`",
        (
            "did you mean {candidates}?",
            "describe the region under `regios` with `id`, `naam` and `bronnen`",
        ),
        page="""\
This region does not exist.

## What is wrong
An action, moment or parameter names a region that stands nowhere under `regios`. When the whole folder has no
`regios`, a region is known as soon as a parameter has a value for it under `perRegio`.

## Why
Nobody can choose this region, so the offer or the date would never be seen.

## Wrong
    acties:
      - code: A169
        regios: [utrect]

## Right
    regios:
      - {id: utrecht, naam: Regio Utrecht, bronnen: [{bron: handreiking-2020}]}
    acties:
      - code: A169
        regios: [utrecht]
""",
    ),
    "OVS517": Wording(
        "the day of moment `{moment}` depends on `{name}`, which differs from student to student",
        ("use a date or a `$parameter`",),
        page="""\
A moment in the calendar depends on a fact.

## What is wrong
Behind `op`, `van` or `tot` stands a fact, a derived fact or `peildatum`. Only dates and parameters may stand
there.

## Why
The calendar is the same for everyone in a year and region. A fact differs from student to student.

## Wrong
    momenten:
      - id: eersteDag
        op: start.datum

## Right
    momenten:
      - id: eersteDag
        op: $eersteLesdag
""",
    ),
    "OVS518": Wording(
        "moment `{moment}` ends before it starts in overstapjaar {year}",
        ("swap `van` and `tot`, or look at the values of the parameters",),
        page="""\
A moment in the calendar ends before it starts.

## What is wrong
In at least one overstapjaar, perhaps in one region, `tot` comes before `van`.

## Why
There is no such period, and it cannot stand in a diary.

## Wrong
    momenten:
      - id: zomer
        van: $eersteLesdag
        tot: $eindeSchooljaar

## Right
    momenten:
      - id: zomer
        van: $eindeSchooljaar
        tot: $eersteLesdag
""",
    ),
    "OVS519": Wording(
        "`{parameter}` already has a value for region `{region}`",
        ("take one of the two out",),
        second="here it stands for the first time",
        page="""This region already has values for this parameter.

        ## What is wrong
        Under `regios` stands a value for a parameter that also has one for that region under `perRegio`.

        ## Why
        There is no telling which of the two holds.

        ## Wrong
            parameters:
              - id: eersteLesdag
                perRegio: {utrecht: {standaard: "08-24"}}
            regios:
              - id: utrecht
                parameters: {eersteLesdag: {standaard: "08-31"}}

        ## Right
            regios:
              - id: utrecht
                parameters: {eersteLesdag: {standaard: "08-31"}}
        """,
    ),
}
