"""English words and pages of OVS630 to OVS639."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS630": Wording(
        "unknown step `{text}`",
        (
            "did you mean {candidates}?",
            "`overstap steps` shows all sentences, with examples",
        ),
        page="""A step is no sentence that overstap knows.

        ## What is wrong
        Scenarios are made of fixed sentences in which you fill in names and values. This sentence is not
        one of them.

        ## Why
        A sentence that overstap does not know cannot be carried out.

        ## Wrong
            Gegeven een aanmelding met de status aangemeld

        ## Right
            Gegeven een aanmelding met status aangemeld
        """,
    ),
    "OVS631": Wording(
        "`{text}` belongs behind `{belongs}`, not behind `{written}`",
        ("write `{belongs}`",),
        page="""A sentence stands behind the wrong keyword.

        ## What is wrong
        What there is starts with `Gegeven`, when and for whom one looks with `Als`, and what should come
        out with `Dan`. `En` and `Maar` belong to the step before.

        ## Why
        The keyword shows whether a sentence tells something or tests something.

        ## Wrong
            Gegeven is er een signaal AAN-02

        ## Right
            Dan is er een signaal AAN-02
        """,
    ),
    "OVS632": Wording(
        "this step uses no table",
        ("choose a sentence that ends in a colon, or remove the table",),
        page="""There is a table below a step that uses none.

        ## What is wrong
        Only sentences that end in a colon use a table.

        ## Why
        This table would be ignored: what it says is not tested.

        ## Wrong
            Gegeven de start.datum is 31 augustus 2026
              | start.verschenen | nee |

        ## Right
            Gegeven de volgende feiten:
              | feit             | waarde           |
              | start.datum      | 31 augustus 2026 |
              | start.verschenen | nee              |
        """,
    ),
    "OVS633": Wording(
        "no step uses a block of text",
        ("use a table, or put the text behind a `#`",),
        page="""There is a block of text below a step.

        ## What is wrong
        No sentence uses a block of text between triple quotes.

        ## Why
        This block would be ignored.

        ## Wrong
            Gegeven de start.datum is 31 augustus 2026
              '''
              volgens de school
              '''

        ## Right
            # volgens de school
            Gegeven de start.datum is 31 augustus 2026
        """,
    ),
    "OVS634": Wording(
        "a table belongs below this step",
        ("put a table with bars below it; `overstap steps` shows an example",),
        page="""A table is missing below a step.

        ## What is wrong
        A sentence that ends in a colon asks for a table on the lines below it.

        ## Why
        Without a table the step says nothing.

        ## Wrong
            Gegeven de volgende feiten:

        ## Right
            Gegeven de volgende feiten:
              | feit        | waarde           |
              | start.datum | 31 augustus 2026 |
        """,
    ),
    "OVS635": Wording(
        "the first row of this table is `| {expected} |`",
        ("put that row above the values",),
        page="""A table has other columns than the step asks for.

        ## What is wrong
        The first row of a table names the columns that the step asks for.

        ## Why
        Without that row the first row of values would be lost unnoticed.

        ## Wrong
            Gegeven de volgende feiten:
              | start.datum | 31 augustus 2026 |

        ## Right
            Gegeven de volgende feiten:
              | feit        | waarde           |
              | start.datum | 31 augustus 2026 |
        """,
    ),
    "OVS636": Wording(
        "the rulebook knows no {what} `{name}`",
        (
            "did you mean {candidates}?",
            "choose from {options}",
            "`overstap rules`, `overstap actions` and `overstap facts` show what there is",
        ),
        page="""A name in a step does not exist.

        ## What is wrong
        A step names a signal, action, fact or something else that the rulebook does not have.

        ## Why
        A step such as `is er geen signaal` with a slip of the pen would always pass, and test nothing.

        ## Wrong
            Dan is er geen signaal AAN-O2

        ## Right
            Dan is er geen signaal AAN-02
        """,
    ),
    "OVS637": Wording(
        "`{name}` can mean more than one thing",
        ("use the short name from the rulebook",),
        page="""A description fits more than one thing.

        ## What is wrong
        Two or more things in the rulebook have this description.

        ## Why
        Then it cannot be seen which one you mean.

        ## Wrong
            Gegeven de status is actief

        ## Right
            Gegeven de leerling.status is actief
        """,
    ),
    "OVS638": Wording(
        "the rulebook derives `{name}` itself",
        ("give the facts from which it follows",),
        page="""A scenario gives a fact that the rulebook derives itself.

        ## What is wrong
        This fact follows from other facts. A scenario names those.

        ## Why
        That also tests whether the fact is derived well.

        ## Wrong
            Gegeven de aanmelding.actief is ja

        ## Right
            Gegeven een aanmelding met status aangemeld
        """,
    ),
    "OVS639": Wording(
        "`{name}` is a list and has no single value",
        ("write `Gegeven deze {name}:` with a table",),
        page="""A list stands where a single fact belongs.

        ## What is wrong
        Of a list there are more. Give it with a table, or with one sentence each.

        ## Why
        A list has no single value.

        ## Wrong
            Gegeven de aanmeldingen is aangemeld

        ## Right
            Gegeven deze aanmeldingen:
              | status    |
              | aangemeld |
        """,
    ),
}
