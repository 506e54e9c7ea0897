"""English words and pages of OVS2xx."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS201": Wording(
        "`{name}` is not a part of a rulebook",
        (
            "did you mean {candidates}?",
            "choose from {options}",
        ),
        page="""This part of a rulebook does not exist.

        ## What is wrong
        A file has a top-level key that is no part of a rulebook.

        ## Why
        What stands under it would not be read, so a rule could disappear unnoticed.

        ## Wrong
            regel:
              - signaal: AAN-01

        ## Right
            regels:
              - signaal: AAN-01
        """,
    ),
    "OVS202": Wording(
        "unknown key `{name}` under `{where}`",
        (
            "did you mean {candidates}?",
            "choose from {options}",
        ),
        page="""This key does not exist here.

        ## What is wrong
        This block has a key that the rule language does not know in this place.

        ## Why
        A key that is not read does nothing, and you would only notice later.

        ## Wrong
            regels:
              - signaal: AAN-01
                titl: Nog niet aangemeld

        ## Right
            regels:
              - signaal: AAN-01
                titel: Nog niet aangemeld
        """,
    ),
    "OVS203": Wording(
        "the key `{key}` is missing, and `{where}` requires it",
        ("add `{key}:`, indented like the other keys",),
        page="""A required key is missing.

        ## What is wrong
        This block lacks a key that must be there.

        ## Why
        Without this key the rule, action or fact is not complete.

        ## Wrong
            acties:
              - code: A058
                titel: Bespreek de rechten
                niveau: leerling

        ## Right
            acties:
              - code: A058
                titel: Bespreek de rechten
                rollen: [mentor]
                niveau: leerling
        """,
    ),
    "OVS204": Wording(
        "`{where}` takes a block with keys",
        ("write `key: value`, one key on each line",),
        page="""A block with keys belongs here.

        ## What is wrong
        There is a single value or a list where a block of keys and values belongs.

        ## Why
        A single value does not say what is meant by it.

        ## Wrong
            geldig: 2018

        ## Right
            geldig: {vanaf: 2018}
        """,
    ),
    "OVS205": Wording(
        "`{where}` takes a list",
        ("write `[one, two]`, or put a dash before every item",),
        page="""A list belongs here.

        ## What is wrong
        There is a single value or a block where a list belongs.

        ## Why
        There may be more than one value in this place, so it is a list even for one.

        ## Wrong
            zichtbaarVoor: vo

        ## Right
            zichtbaarVoor: [vo]
        """,
    ),
    "OVS206": Wording(
        "`{where}` takes one value, not a list or a block",
        ("write the value behind the colon, without brackets",),
        page="""One value belongs here.

        ## What is wrong
        There is a list or a block where one value belongs.

        ## Why
        Only one thing can stand in this place.

        ## Wrong
            titel: [Nog niet aangemeld]

        ## Right
            titel: Nog niet aangemeld
        """,
    ),
    "OVS207": Wording(
        "nothing is filled in for `{where}`",
        ("fill in `{where}`, or remove the key",),
        page="""There is nothing here.

        ## What is wrong
        There is no value behind the key, or an empty list or block.

        ## Why
        An empty condition always holds or never does, and that is rarely what is meant.

        ## Wrong
            als:
              alle: []

        ## Right
            als:
              alle:
                - doel: mbo
        """,
    ),
    "OVS208": Wording(
        "`{key}` and `{other}` do not go together",
        ("remove one of the two",),
        page="""These two keys do not go together.

        ## What is wrong
        This block has two keys that exclude each other.

        ## Why
        It would be unclear which of the two applies.

        ## Wrong
            binnen: 7 dagen
            uiterlijk: $teldatum

        ## Right
            uiterlijk: $teldatum
        """,
    ),
    "OVS209": Wording(
        "none of the files has `{key}`",
        ("put `{key}:` in one of the files",),
        page="""A required part is missing.

        ## What is wrong
        None of the files has this part.

        ## Why
        Every rulebook has a name and a version, and names the parties in the chain.

        ## Wrong
            feiten:
              …

        ## Right
            regelboek: {naam: overstap, versie: "2026.1"}
            partijen: [vo, mbo, leerling]
        """,
    ),
    "OVS210": Wording(
        "`{key}` is also given elsewhere in the folder",
        ("remove one of the two",),
        second="first given here",
        page="""This part is given twice.

        ## What is wrong
        The parts `regelboek` and `partijen` belong in the folder once.

        ## Why
        With two names or two lists of parties it is unclear which applies.

        ## Wrong
            partijen: [vo, mbo]
            # in een ander bestand
            partijen: [vo, mbo, leerling]

        ## Right
            partijen: [vo, mbo, leerling]
        """,
    ),
    "OVS211": Wording(
        "the derivation of `{fact}` does not say how the fact is derived",
        ("add one of these keys: {options}",),
        page="""This derivation does not say how the fact is derived.

        ## What is wrong
        A derivation has exactly one of the keys `als`, `vroegste`, `laatste`, `nieuwste` and
        `eersteBekende`.

        ## Why
        Without such a key the fact never has a value.

        ## Wrong
            afleidingen:
              - feit: aanmelding.actief

        ## Right
            afleidingen:
              - feit: aanmelding.actief
                als: {doel: mbo}
        """,
    ),
    "OVS212": Wording(
        "`{where}` takes a comparison",
        ("choose from {options}",),
        page="""A comparison belongs here.

        ## What is wrong
        There is a single value behind a list, `aantal` or `signalen.aantal`, or it does not say how many
        there must be.

        ## Why
        For a list it must be clear how many items meet a condition, and for a count with which number
        you compare.

        ## Wrong
            aanmeldingen: {aantal: {waar: {status: ingetrokken}}}

        ## Right
            aanmeldingen: {aantal: {waar: {status: ingetrokken}, minstens: 2}}
        """,
    ),
    "OVS213": Wording(
        "the parameter `{parameter}` has no value",
        ("add `standaard:`",),
        page="""This parameter has no value.

        ## What is wrong
        The parameter has no `standaard`, no `perJaar` and no `perRegio`.

        ## Why
        Rules that use it could never decide anything.

        ## Wrong
            - id: noShowDagen
              type: getal
              omschrijving: Dagen tot melding

        ## Right
            - id: noShowDagen
              type: getal
              omschrijving: Dagen tot melding
              standaard: 7
        """,
    ),
}
