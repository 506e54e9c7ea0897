"""English words and pages of OVS640 to OVS647."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS640": Wording(
        "`{value}` does not fit here; expected: {expected}",
        ("change the value; `overstap facts` shows what a fact can be",),
        page="""A value does not fit.

        ## What is wrong
        A step has a value of another kind than belongs here, such as a word where a number belongs.

        ## Why
        Overstap does not guess what you mean.

        ## Wrong
            Gegeven de start.verschenen is misschien

        ## Right
            Gegeven de start.verschenen is nee
        """,
    ),
    "OVS641": Wording(
        "`{value}` is no date: {reason}",
        ("write for instance 15 april 2026",),
        page="""A date does not exist or is not clear.

        ## What is wrong
        A date is written as 15 april 2026, 15-4-2026 or 2026-04-15, with four digits for the year.

        ## Why
        A day that does not exist, or that can be read in two ways, cannot be tested.

        ## Wrong
            Als vo op 31 april 2026 kijkt

        ## Right
            Als vo op 30 april 2026 kijkt
        """,
    ),
    "OVS642": Wording(
        "this step must come after {what}",
        ("put a step such as `{example}` before it",),
        page="""A step needs something that was not said yet.

        ## What is wrong
        For this step the scenario must have named something before, such as the year or the day on which
        one looks.

        ## Why
        Overstap fills in nothing itself: not even the date of today.

        ## Wrong
            Dan is er een signaal AAN-02

        ## Right
            Gegeven een leerling die in 2026 naar het mbo gaat
            Als vo op 20 april 2026 kijkt
            Dan is er een signaal AAN-02
        """,
    ),
    "OVS643": Wording(
        "the field `{name}` stands there twice",
        ("remove one, or use two steps",),
        page="""A step names the same field twice.

        ## What is wrong
        A row of a list has every field once.

        ## Why
        Of two values it cannot be seen which one holds.

        ## Wrong
            Gegeven in de lijst aanmeldingen staat status aangemeld en status ingetrokken

        ## Right
            Gegeven in de lijst aanmeldingen staat status ingetrokken
        """,
    ),
    "OVS644": Wording(
        "in `{name}` {fields} is missing",
        ("name that field too",),
        page="""A row of a list lacks a required field.

        ## What is wrong
        Some fields of a list must always be known.

        ## Why
        Without that field the rulebook can do nothing with the row.

        ## Wrong
            Gegeven in de lijst toestemmingen staat status gegeven

        ## Right
            Gegeven toestemming aan mbo voor begeleiding is gegeven op 1 maart 2026
        """,
    ),
    "OVS645": Wording(
        "the dossier `{file}` cannot be used: {reason}",
        ("dossiers are in the folder `fixtures` of `overstap.yaml`; every file has one",),
        page="""A dossier cannot be used.

        ## What is wrong
        A step names a file that is not there, that is not in the folder with dossiers, or that does not
        hold exactly one good dossier.

        ## Why
        Without a dossier the scenario knows nothing about the student.

        ## Wrong
            Gegeven het dossier "../voorbeeld.json"

        ## Right
            Gegeven het dossier "voorbeeld.json"
        """,
    ),
    "OVS646": Wording(
        "`{fact}` is not known in this scenario, so this step proves nothing",
        ("give the fact a value first",),
        page="""A step proves nothing.

        ## What is wrong
        The step compares with and without a fact, but the scenario does not name that fact.

        ## Why
        With and without are then always equal.

        ## Wrong
            Gegeven een leerling die in 2026 naar het mbo gaat
            Dan ziet mbo hetzelfde als zonder vo.cluster

        ## Right
            Gegeven een leerling die in 2026 naar het mbo gaat
            En de vo.cluster is 4
            Dan ziet mbo hetzelfde als zonder vo.cluster
        """,
    ),
    "OVS647": Wording(
        "`{name}` is a list; a scenario cannot change it",
        ("change the list in the rulebook",),
        page="""A scenario cannot change this parameter.

        ## What is wrong
        A scenario can change a parameter that is a date or a number, not a list.

        ## Why
        A list does not fit in a sentence.

        ## Wrong
            Gegeven de parameter actieveStatussen is aangemeld

        ## Right
            Gegeven de parameter uitersteAanmelddatum is 1 mei 2026
        """,
    ),
}
