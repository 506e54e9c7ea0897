"""English words and pages of OVS40x and OVS41x."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS401": Wording(
        "`{operator}` does not fit `{fact}`, which is of type `{kind}`",
        ("choose from {options}",),
        page="""This comparison does not fit the fact.

        ## What is wrong
        The comparison is for another kind of fact: `voor` and `na` compare dates, `minstens` compares
        numbers.

        ## Why
        A choice or a yes/no fact has no order.

        ## Wrong
            doel: {voor: 2026-01-01}

        ## Right
            start.datum: {voor: 2026-01-01}
        """,
    ),
    "OVS402": Wording(
        "`{operator}` is for lists only, and `{fact}` is not a list",
        ("choose from {options}",),
        page="""This comparison is for lists only.

        ## What is wrong
        Words such as `minstensEen` and `aantal` are about the items of a list. This is a single fact or
        a field.

        ## Why
        A single fact has no items.

        ## Wrong
            doel: {minstensEen: {status: ontvangen}}

        ## Right
            aanmeldingen: {minstensEen: {status: ontvangen}}
        """,
    ),
    "OVS403": Wording(
        "`{operator}` does not fit `{list}`, which is a list",
        ("choose from {options}",),
        page="""This comparison is not for lists.

        ## What is wrong
        A list has no value to compare with; the fields of its items do.

        ## Why
        First say how many items must meet a condition.

        ## Wrong
            aanmeldingen: {in: [ontvangen]}

        ## Right
            aanmeldingen: {minstensEen: {status: {in: [ontvangen]}}}
        """,
    ),
    "OVS404": Wording(
        "only one value can stand here for `{fact}`",
        ("use `in` for several values: `{fact}: {{in: […]}}`",),
        page="""Only one value can stand here.

        ## What is wrong
        There is a list of values behind the fact.

        ## Why
        A fact equals one value. With `in` you ask whether it is one of several.

        ## Wrong
            doel: [mbo, vo]

        ## Right
            doel: {in: [mbo, vo]}
        """,
    ),
    "OVS405": Wording(
        "`{name}` is of type `{kind}`, and `{fact}` takes the type `{expected}`",
        ("choose a fact of type `{expected}`",),
        page="""This fact is of another type.

        ## What is wrong
        A fact is compared with a fact of another type.

        ## Why
        Only facts of the same type can be compared.

        ## Wrong
            start.datum: {na: doel}

        ## Right
            start.datum: {na: intake.datum}
        """,
    ),
    "OVS406": Wording(
        "`{name}` is a field of `{list}`, and fields cannot be compared with each other",
        ("compare with a value, a fact of the dossier, `peildatum` or a `$parameter`",),
        page="""A field cannot be compared with another field.

        ## What is wrong
        In a condition on a list, a field of the same list stands as the value.

        ## Why
        You can compare with a value, a fact of the dossier, `peildatum` or a parameter.

        ## Wrong
            aanmeldingen: {minstensEen: {statusdatum: {na: datum}}}

        ## Right
            aanmeldingen: {minstensEen: {statusdatum: {na: $teldatum}}}
        """,
    ),
    "OVS407": Wording(
        "`{name}` is not a field of `{list}`",
        ("put this condition outside `{list}`, or choose a field: {options}",),
        page="""Only a field of the list can stand here.

        ## What is wrong
        In a condition on a list, a fact of the dossier stands as the subject.

        ## Why
        The condition is about one item of the list. A condition on the dossier stands outside it.

        ## Wrong
            aanmeldingen: {minstensEen: {doel: mbo}}

        ## Right
            alle:
              - aanmeldingen: {minstensEen: {status: ontvangen}}
              - doel: mbo
        """,
    ),
    "OVS408": Wording(
        "`{parameter}` is of type `{kind}`, and `{fact}` takes the type `{expected}` here",
        ("choose another parameter, or write the value out",),
        page="""This parameter is of another type.

        ## What is wrong
        A fact is compared with a parameter of another type.

        ## Why
        A date is compared with a date, a number with a number. A `lijst` is used behind `in`, `nietIn`
        or `onbekendOf`.

        ## Wrong
            plaatsing.niveau: {minstens: $teldatum}

        ## Right
            plaatsing.niveau: {minstens: $laagsteNiveau}
        """,
    ),
    "OVS409": Wording(
        "in `{parameter}`, {values} does not fit `{fact}`, which is of type `{kind}`",
        ("mend the value of the parameter, or use another list",),
        page="""This list has values that do not belong to the fact.

        ## What is wrong
        The parameter is a list, and one or more of its values do not fit the fact.

        ## Why
        A value that the fact cannot have is probably a typing error.

        ## Wrong
            # actieveStatussen: [ontvangen, aangemeldt]
            status: {in: $actieveStatussen}

        ## Right
            # actieveStatussen: [ontvangen, aangemeld]
            status: {in: $actieveStatussen}
        """,
    ),
    "OVS410": Wording(
        "`{key}` takes a date, and `{name}` is of type `{kind}`",
        (
            "choose from {options}",
            "this list has no field with a date",
        ),
        page="""A field with a date belongs here.

        ## What is wrong
        `vroegste`, `laatste` and `volgens` work with a field of type `datum`.

        ## Why
        Only dates have an earliest and a latest.

        ## Wrong
            vroegste: {van: aanmeldingen.status}

        ## Right
            vroegste: {van: aanmeldingen.datum}
        """,
    ),
    "OVS411": Wording(
        "`van` takes a list with a field, and `{value}` names no field",
        (
            "choose from {options}",
            "write it as `list.field`",
        ),
        page="""A list with a field belongs here.

        ## What is wrong
        `van` takes a list, then a dot, then a field of that list.

        ## Why
        Without a field it is unclear which value is meant.

        ## Wrong
            vroegste: {van: aanmeldingen}

        ## Right
            vroegste: {van: aanmeldingen.datum}
        """,
    ),
}
