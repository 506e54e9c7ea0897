"""English words and pages of OVS3xx."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS301": Wording(
        "unknown fact `{name}`",
        (
            "did you mean {candidates}?",
            "first add the fact to the vocabulary or the derivations",
        ),
        page="""This fact does not exist.

        ## What is wrong
        The name is not a fact, list or derived fact, nor a word of the rule language.

        ## Why
        A rule about a fact that does not exist would never report anything.

        ## Wrong
            als: {aanmelding.aktief: ja}

        ## Right
            als: {aanmelding.actief: ja}
        """,
    ),
    "OVS302": Wording(
        "`{list}` has no field `{name}`",
        (
            "did you mean {candidates}?",
            "choose from {options}",
        ),
        page="""This field does not exist in the list.

        ## What is wrong
        The list has no field of this name.

        ## Why
        A condition on a field that does not exist never holds.

        ## Wrong
            aanmeldingen: {minstensEen: {statuss: ontvangen}}

        ## Right
            aanmeldingen: {minstensEen: {status: ontvangen}}
        """,
    ),
    "OVS303": Wording(
        "unknown list `{name}`",
        (
            "did you mean {candidates}?",
            "choose from {options}",
        ),
        page="""This list does not exist.

        ## What is wrong
        `van` names a list that is not in the vocabulary.

        ## Why
        Without a list nothing can be derived.

        ## Wrong
            vroegste: {van: aanmelding.datum}

        ## Right
            vroegste: {van: aanmeldingen.datum}
        """,
    ),
    "OVS304": Wording(
        "unknown comparison `{name}` for `{fact}`",
        (
            "did you mean {candidates}?",
            "choose from {options}",
        ),
        page="""This comparison does not exist.

        ## What is wrong
        The word is not a comparison of the rule language.

        ## Why
        The condition cannot be read.

        ## Wrong
            start.datum: {later: peildatum}

        ## Right
            start.datum: {na: peildatum}
        """,
    ),
    "OVS305": Wording(
        "unknown parameter `{name}`",
        (
            "did you mean {candidates}?",
            "first add the parameter under `parameters`",
        ),
        page="""This parameter does not exist.

        ## What is wrong
        The name behind the dollar sign is not among the parameters.

        ## Why
        The value is nowhere to be found.

        ## Wrong
            peildatum: {na: $teldatm}

        ## Right
            peildatum: {na: $teldatum}
        """,
    ),
    "OVS306": Wording(
        "unknown party `{name}`",
        (
            "did you mean {candidates}?",
            "choose from {options}",
        ),
        page="""This party does not exist.

        ## What is wrong
        The party is not in the list `partijen` of the rulebook.

        ## Why
        It must be certain who may see a signal or a fact.

        ## Wrong
            zichtbaarVoor: [school]

        ## Right
            zichtbaarVoor: [vo]
        """,
    ),
    "OVS307": Wording(
        "`{word}` is not a value for `{key}`",
        (
            "did you mean {candidates}?",
            "choose from {options}",
        ),
        page="""This word cannot stand here.

        ## What is wrong
        Only a few words can stand behind this key, and this is not one of them.

        ## Why
        With another word nobody knows what is meant.

        ## Wrong
            urgentie: heel hoog

        ## Right
            urgentie: hoog
        """,
    ),
    "OVS308": Wording(
        "`{value}` is not a value of `{fact}`",
        (
            "did you mean {candidates}?",
            "choose from {options}",
        ),
        page="""This value does not belong to the fact.

        ## What is wrong
        The fact is a choice, and this value is not one of its values.

        ## Why
        The condition would never hold.

        ## Wrong
            doel: mboo

        ## Right
            doel: mbo
        """,
    ),
    "OVS309": Wording(
        "unknown unit `{name}`",
        (
            "did you mean {candidates}?",
            "choose from {options}",
        ),
        page="""This unit of time does not exist.

        ## What is wrong
        A period is counted in `dagen`, `weken`, `maanden` or `jaar`.

        ## Why
        Other units cannot be calculated with.

        ## Wrong
            binnen: 2 kwartalen

        ## Right
            binnen: 6 maanden
        """,
    ),
    "OVS310": Wording(
        "`{name}` stands twice under `{where}`",
        ("give one of the two another name, or remove one",),
        second="first given here",
        page="""This name is used twice.

        ## What is wrong
        Two facts, rules, actions, parameters or sources have the same name, or a list names something
        twice.

        ## Why
        A reference would not say which of the two is meant.

        ## Wrong
            acties:
              - {code: A058, …}
              - {code: A058, …}

        ## Right
            acties:
              - {code: A058, …}
              - {code: A059, …}
        """,
    ),
    "OVS311": Wording(
        "`{name}` is already in the vocabulary and cannot be derived as well",
        ("give the derived fact a name of its own",),
        second="here it is in the vocabulary",
        page="""This fact is already an ordinary fact.

        ## What is wrong
        The derivation has the name of a fact or list of the vocabulary.

        ## Why
        A fact is either supplied or derived, never both.

        ## Wrong
            afleidingen:
              - feit: start.datum
                eersteBekende: [start.datum, $eersteLesdag]

        ## Right
            afleidingen:
              - feit: start.verwachtOp
                eersteBekende: [start.datum, $eersteLesdag]
        """,
    ),
    "OVS312": Wording(
        "`{name}` is a fixed word of the rule language",
        ("choose another name",),
        page="""This name is a word of the rule language.

        ## What is wrong
        A fact, list or field has the name of a fixed word of the rule language. Or its name starts with
        `verantwoordelijk.` or `verantwoordelijkheid.`.

        ## Why
        A condition would not show whether the fact is meant. Overstap itself makes the names with
        `verantwoordelijk.` and `verantwoordelijkheid.`, from the section `verantwoordelijkheid`.

        ## Wrong
            feiten:
              signaal: {type: tekst}

        ## Right
            feiten:
              melding: {type: tekst}
        """,
    ),
    "OVS313": Wording(
        "`{name}` cannot be a name",
        ("start with a letter, and use only letters, digits, dashes and dots",),
        page="""This name has characters that are not allowed.

        ## What is wrong
        A name starts with a letter and has letters, digits, dashes and dots.

        ## Why
        Other characters have a meaning of their own in rules.

        ## Wrong
            feiten:
              start datum: {type: datum}

        ## Right
            feiten:
              start.datum: {type: datum}
        """,
    ),
    "OVS314": Wording(
        "`{name}` and `{other}` cannot both be in a dossier",
        ("give `{other}` a name with a dot, such as `{other}.status`",),
        second="here is the other fact",
        page="""These two names cannot both be in a dossier.

        ## What is wrong
        A fact is named like the first part of another fact.

        ## Why
        In a dossier `start.datum` stands under `start`, so `start` cannot have a value itself.

        ## Wrong
            feiten:
              start: {type: ja_nee}
              start.datum: {type: datum}

        ## Right
            feiten:
              start.verschenen: {type: ja_nee}
              start.datum: {type: datum}
        """,
    ),
}
