"""English words and pages of OVS5xx."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS501": Wording(
        "signal `{signal}` does not exist",
        (
            "did you mean {candidates}?",
            "`overstap rules` lists all codes",
        ),
        page="""\
The code behind `signaal` belongs to no rule.

## What is wrong
The condition looks at another signal, but no rule in the folder has that code.

## Why
A signal that does not exist is never raised, so the rule would silently mean something else.

## Wrong
    als:
      - signaal: AAN-99

## Right
    als:
      - signaal: AAN-09
""",
    ),
    "OVS502": Wording(
        "action `{action}` does not exist",
        (
            "did you mean {candidates}?",
            "`overstap actions` lists all codes; a new action is described under `acties`",
        ),
        page="""\
A code behind `acties` belongs to no action.

## What is wrong
The rule recommends an action that is described nowhere under `acties`.

## Why
Whoever gets the signal must be able to read what to do, who does it and when.

## Wrong
    regels:
      - signaal: AAN-02
        acties: [A580]

## Right
    regels:
      - signaal: AAN-02
        acties: [A058]
""",
    ),
    "OVS503": Wording(
        "source `{source}` does not exist",
        (
            "did you mean {candidates}?",
            "describe the source under `bronnen` with `id`, `titel` and `uitgever`",
        ),
        page="""\
The source behind `bron` is not described.

## What is wrong
The citation names a source that is nowhere under `bronnen`.

## Why
Everyone must be able to look up where a rule comes from.

## Wrong
    bronnen: [{bron: handreking-2020, vindplaats: "2.4"}]

## Right
    bronnen: [{bron: handreiking-2020, vindplaats: "2.4"}]
""",
    ),
    "OVS504": Wording(
        "this depends on itself in a circle: {path}",
        ("take one step out of the circle",),
        page="""\
Derived facts or signals need each other.

## What is wrong
The first can only be known from the second, and the second only from the first. The message names the whole
circle.

## Why
A circle has no first step, so the outcome would depend on where you start.

## Wrong
    afleidingen:
      - feit: hulp.nodig
        als: {hulp.gepland: nee}
      - feit: hulp.gepland
        als: {hulp.nodig: ja}

## Right
    afleidingen:
      - feit: hulp.nodig
        als: {coach.gekoppeld: nee}
      - feit: hulp.gepland
        als: {hulp.nodig: ja}
""",
    ),
    "OVS505": Wording(
        "`{{{name}}}` in `{key}` names nothing that has a value there",
        (
            "did you mean {candidates}?",
            "between braces stands a fact, a `$parameter` or `peildatum` in `omdat`, and a `$parameter` in `omschrijving`",
        ),
        page="""\
Between braces stands something without a value.

## What is wrong
In `omdat` the name of a fact or derived fact, a `$parameter`, or `peildatum` may stand between braces. A list or
a field of a list is not possible: a student may have several. The `omschrijving` of a moment is not about one
student, so only a `$parameter` can stand there.

## Why
Nothing would be printed at that place in the sentence.

## Wrong
    omdat: Aangemeld op {aanmelding.eerstOp}.

## Right
    omdat: Aangemeld op {aanmelding.eersteOp}.
""",
    ),
    "OVS506": Wording(
        "`{key}` holds a brace `{brace}` without its partner",
        ("write a value as `{{feit}}`, with a brace on either side",),
        page="""\
A brace has no partner.

## What is wrong
Every `{` belongs to a `}` further on in the same text, and the other way round.

## Why
There is no telling which word must be replaced by a value.

## Wrong
    omdat: Aangemeld op {aanmelding.eersteOp.

## Right
    omdat: Aangemeld op {aanmelding.eersteOp}.
""",
    ),
    "OVS507": Wording(
        "parameter `{parameter}` has no value for every overstapjaar",
        ('add `standaard`, for a date for example "04-01"',),
        page="""\
A parameter has no value for every overstapjaar.

## What is wrong
There are values for some years under `perJaar`, but no `standaard` for the others.

## Why
A dossier of another year could then not be evaluated.

## Wrong
    parameters:
      - id: teldatum
        type: datum
        perJaar: {2026: 2026-10-01}

## Right
    parameters:
      - id: teldatum
        type: datum
        standaard: "10-01"
        perJaar: {2020: 2020-10-02}
""",
    ),
    "OVS508": Wording(
        "action `{action}` is for the organisation, not for one student",
        ("name an action with `niveau: leerling`",),
        page="""\
A rule recommends an action that is not about one student.

## What is wrong
The action has `niveau: organisatie`: a school does it once, for everyone.

## Why
A signal is about one student, and so are the actions it recommends.

## Wrong
    acties:
      - {code: A200, niveau: organisatie, titel: Maak regionale afspraken}
    regels:
      - {signaal: AAN-02, acties: [A200]}

## Right
    acties:
      - {code: A058, niveau: leerling, titel: Bespreek de rechten}
    regels:
      - {signaal: AAN-02, acties: [A058]}
""",
    ),
    "OVS509": Wording(
        "`{party}` may see signal `{signal}`, but it can never be decided for `{party}` without {facts}",
        ("take `{party}` out of `zichtbaarVoor`, or use facts that `{party}` can see",),
        page="""\
A party may see a signal that can never be decided for it.

## What is wrong
The rule depends on facts that this party sees in no dossier: others hold them, they are shared by consent
only, and consent cannot name this party. Without those facts the condition cannot become true whatever the
other facts are, or it depends on nothing else.

## Why
A party never gets anything based on what it may not see. Naming it promises a signal that never comes, or the
same signal for everyone.

## Wrong
    zichtbaarVoor: [vo, gemeente]
    als: {advies.overstapRisico: ja}      # delen: toestemming, houders: [vo]

## Right
    zichtbaarVoor: [vo]
    als: {advies.overstapRisico: ja}
""",
    ),
    "OVS510": Wording(
        "`{name}` may be unknown and does not belong in `alleenAls` of the rulebook",
        ("use a fact with `standaard` and `delen: wettelijk`",),
        page="""\
`alleenAls` of the rulebook uses something that may be unknown.

## What is wrong
The condition under `regelboek` may only use facts with `delen: wettelijk`, and with a `standaard` or under
`onbekendOf` or `bekend`. Lists and signals are not possible.

## Why
This condition switches all rules on or off. That must be certain for every dossier and every party.

## Wrong
    regelboek:
      alleenAls: {vo.examenuitslag: geslaagd}

## Right
    regelboek:
      alleenAls: {leerling.status: actief}
""",
    ),
    "OVS511": Wording(
        "`{name}` is about {topic}, which no rulebook may hold",
        ("take it out; describe the help someone needs, not who someone is",),
        page="""\
A fact is about something that may not be used.

## What is wrong
Sex, nationality, ethnicity, origin, religion, postcode, diagnosis and income may stand in no rulebook and no
dossier, under any name.

## Why
Nobody may be treated differently because of such data. What is not there cannot count by accident.

## Wrong
    feiten:
      leerling.postcode: {type: tekst}

## Right
    feiten:
      lob.reizenBelemmering: {type: ja_nee}     # wat de leerling er zelf over zegt
""",
    ),
    "OVS512": Wording(
        "rule `{signal}` looks at {facts}, and a `verantwoording` is missing",
        ("write under `verantwoording` why this is objectively justified",),
        page="""\
A rule uses a sensitive characteristic without a justification.

## What is wrong
The condition looks, itself or through a derived fact, at a fact with `verantwoorden: ja`, such as the type of
school or the date of birth. The rule then needs a `verantwoording`.

## Why
Distinguishing by such characteristics is allowed only with an objective reason. Whoever reads the rule must
see that reason.

## Wrong
    regels:
      - signaal: AAN-02
        als: {vo.schoolsoort: vso}

## Right
    regels:
      - signaal: AAN-02
        als: {vo.schoolsoort: vso}
        verantwoording: >-
          Alleen het vso heeft de wettelijke taak twee jaar nazorg te bieden.
""",
    ),
}
