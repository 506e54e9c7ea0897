"""English words and pages of OVS601 to OVS612."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS601": Wording(
        "there is no feature in this file",
        ("start with `Functionaliteit:` and a name, or remove the file",),
        page="""There is no feature in the file.

        ## What is wrong
        A file with scenarios starts with `Functionaliteit:` and a name. This file is empty, or holds
        comments only.

        ## Why
        Without a feature there is no scenario in the file, and nothing is tested.

        ## Wrong
            # language: nl

        ## Right
            # language: nl
            Functionaliteit: Te laat aangemeld
        """,
    ),
    "OVS602": Wording(
        "the first line does not say that this file is Dutch",
        ("put `# language: nl` on the first line",),
        page="""The file does not say that it is Dutch.

        ## What is wrong
        The first line of a file with scenarios is `# language: nl`. It is missing, or names another
        language.

        ## Why
        Without that line other programs read the file as English, and then recognise no scenario at all.

        ## Wrong
            Functionaliteit: Te laat aangemeld

        ## Right
            # language: nl
            Functionaliteit: Te laat aangemeld
        """,
    ),
    "OVS603": Wording(
        "`{word}` is English; this file is Dutch",
        ("write `{dutch}`",),
        page="""A keyword is English.

        ## What is wrong
        The line starts with the English word for a heading or step. Scenarios are Dutch here.

        ## Why
        In a Dutch file the English word is no keyword. The line would be a remark, and would not be
        carried out.

        ## Wrong
            Given een leerling die in 2026 naar het mbo gaat

        ## Right
            Gegeven een leerling die in 2026 naar het mbo gaat
        """,
    ),
    "OVS604": Wording(
        "`{word}` is no keyword",
        (
            "did you mean {candidates}?",
            "a step starts with Gegeven, Als, Dan, En or Maar",
        ),
        page="""A keyword is misspelt.

        ## What is wrong
        The line starts with a word that looks like a keyword, but is not one. Mind the capital too, and
        the colon behind a heading.

        ## Why
        Only lines that start with a keyword are carried out.

        ## Wrong
            Gegevn een leerling die in 2026 naar het mbo gaat

        ## Right
            Gegeven een leerling die in 2026 naar het mbo gaat
        """,
    ),
    "OVS605": Wording(
        "this line does not fit here",
        ("a step starts with Gegeven, Als, Dan, En or Maar; put a `#` before a remark",),
        page="""A line does not fit here.

        ## What is wrong
        A line that starts like this cannot stand here. A remark stands right below a heading, or behind
        a `#`.

        ## Why
        A line that belongs nowhere is not carried out, and someone may think that it is.

        ## Wrong
            Dan is er een signaal AAN-02
            en dat klopt

        ## Right
            # en dat klopt
            Dan is er een signaal AAN-02
        """,
    ),
    "OVS606": Wording(
        "the file ends too early",
        ("close a block of text with three quotes, and put a scenario below a tag",),
        page="""The file ends too early.

        ## What is wrong
        Something is not finished at the end of the file, such as a block of text between triple quotes
        or a tag without a scenario.

        ## Why
        What is not finished cannot be carried out.

        ## Wrong
            Gegeven de volgende feiten:
              '''
              start.datum

        ## Right
            Gegeven de volgende feiten:
              | feit        | waarde           |
              | start.datum | 31 augustus 2026 |
        """,
    ),
    "OVS607": Wording(
        "this row does not have as many cells as the first row of the table",
        ("put as many bars in every row; a bar inside a cell is written with a backslash before it",),
        page="""A row of a table has more or fewer cells than the others.

        ## What is wrong
        Every row of a table has as many cells as the first row. An empty cell is written as `| |`.

        ## Why
        Otherwise it cannot be seen which value belongs to which column.

        ## Wrong
            | datum         | status |
            | 15 april 2026 |

        ## Right
            | datum         | status     |
            | 15 april 2026 | aangemeld  |
        """,
    ),
    "OVS608": Wording(
        "there is no scenario in this file",
        ("add a `Scenario:`, or remove the file",),
        page="""The feature has no scenarios.

        ## What is wrong
        There is no `Scenario:` below the feature.

        ## Why
        Then nothing is tested, and a report does not show that.

        ## Wrong
            Functionaliteit: Te laat aangemeld

        ## Right
            Functionaliteit: Te laat aangemeld

              Scenario: Een dag te laat
        """,
    ),
    "OVS609": Wording(
        "this scenario has no name",
        ("say in a few words behind the colon what the scenario shows",),
        page="""A scenario has no name.

        ## What is wrong
        A name belongs behind `Scenario:`.

        ## Why
        The name shows in the report what is wrong. Besides, of two scenarios without a name only one
        runs.

        ## Wrong
            Scenario:

        ## Right
            Scenario: Een dag te laat aangemeld
        """,
    ),
    "OVS610": Wording(
        "another scenario in this file already has the name `{name}`, on line {first.line}",
        ("give one of the two another name",),
        second="here the name stands first",
        page="""Two scenarios have the same name.

        ## What is wrong
        In one file every scenario has a name of its own, also below different rules.

        ## Why
        Of two scenarios with the same name only one runs: the other tests nothing, and the report is
        green all the same.

        ## Wrong
            Scenario: Te laat aangemeld
            Scenario: Te laat aangemeld

        ## Right
            Scenario: Een dag te laat aangemeld
            Scenario: Een maand te laat aangemeld
        """,
    ),
    "OVS611": Wording(
        "the name of a scenario cannot hold `{part}`",
        ("use round brackets or a comma",),
        page="""The name of a scenario has characters that cannot be used.

        ## What is wrong
        A name has no square brackets and no two colons in a row.

        ## Why
        Test programs use those characters themselves to say which test they mean. A scenario that has
        them cannot be chosen or run again.

        ## Wrong
            Scenario: Te laat [vo]

        ## Right
            Scenario: Te laat, gezien door het vo
        """,
    ),
    "OVS612": Wording(
        "`@{name}` cannot be a tag",
        ("start with a letter, and use only letters, digits and dashes",),
        page="""A tag has characters that cannot be used.

        ## What is wrong
        A tag is an `@` followed by letters, digits and dashes. It starts with a letter.

        ## Why
        Tags choose scenarios, as with `-m later`. That takes plain characters.

        ## Wrong
            @_later
            Scenario: Een dag te laat

        ## Right
            @later
            Scenario: Een dag te laat
        """,
    ),
}
