"""English words and pages of OVS613 to OVS623."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS613": Wording(
        "this scenario has no steps",
        ("add steps with Gegeven, Als and Dan",),
        page="""A scenario has no steps.

        ## What is wrong
        There is no step below the scenario.

        ## Why
        A scenario without steps cannot fail, so it tests nothing.

        ## Wrong
            Scenario: Een dag te laat

        ## Right
            Scenario: Een dag te laat
              Gegeven een leerling die in 2026 naar het mbo gaat
              Als vo op 20 april 2026 kijkt
              Dan is er een signaal AAN-01
        """,
    ),
    "OVS614": Wording(
        "this scenario has no step with Dan, so it cannot fail",
        ("say with `Dan` what should come out",),
        page="""A scenario expects nothing.

        ## What is wrong
        No step of the scenario starts with `Dan`.

        ## Why
        Without `Dan` the scenario cannot fail, so it tests nothing.

        ## Wrong
            Scenario: Een dag te laat
              Als vo op 20 april 2026 kijkt

        ## Right
            Scenario: Een dag te laat
              Als vo op 20 april 2026 kijkt
              Dan is er een signaal AAN-01
        """,
    ),
    "OVS615": Wording(
        "this line looks like a step, but is not carried out",
        (
            "did you mean {candidates}?",
            "start a step with Gegeven, Als, Dan, En or Maar, and a remark with another word",
        ),
        page="""A line looks like a step, but is none.

        ## What is wrong
        Remarks may stand right below a heading. This line looks like a step, but does not start with a
        keyword and so counts as a remark.

        ## Why
        The step is not carried out, and the scenario may pass where it should have failed.

        ## Wrong
            Scenario: Een dag te laat
              gegeven een leerling die in 2026 naar het mbo gaat
              Als vo op 20 april 2026 kijkt

        ## Right
            Scenario: Een dag te laat
              Gegeven een leerling die in 2026 naar het mbo gaat
              Als vo op 20 april 2026 kijkt
        """,
    ),
    "OVS616": Wording(
        "the first step cannot start with `{word}`",
        ("start with Gegeven, Als or Dan",),
        page="""The first step starts with En, Maar or an asterisk.

        ## What is wrong
        The first step of a scenario or background starts with `Gegeven`, `Als` or `Dan`.

        ## Why
        `En` says: another one like the one before. There is none before.

        ## Wrong
            Scenario: Een dag te laat
              En een leerling die in 2026 naar het mbo gaat

        ## Right
            Scenario: Een dag te laat
              Gegeven een leerling die in 2026 naar het mbo gaat
        """,
    ),
    "OVS617": Wording(
        "there are no examples here, so nothing is carried out",
        ("put a row of names and at least one row of values below `Voorbeelden:`",),
        page="""An outline has no rows.

        ## What is wrong
        Below an `Abstract Scenario` stands `Voorbeelden:` with a table of at least two rows: the names
        of the columns, and a row of values.

        ## Why
        An outline is carried out for every row. Without rows it tests nothing.

        ## Wrong
            Abstract Scenario: Aangemeld op <datum>
              Dan is er een signaal AAN-02

        ## Right
            Abstract Scenario: Aangemeld op <datum>
              Dan is er een signaal AAN-02

              Voorbeelden:
                | datum        |
                | 2 april 2026 |
        """,
    ),
    "OVS618": Wording(
        "`<{name}>` is no column of the examples",
        (
            "did you mean {candidates}?",
            "choose from {options}",
            "add a column with that name to the examples",
        ),
        page="""A column between angle brackets does not exist.

        ## What is wrong
        Between `<` and `>` stands a name that is no column of the examples.

        ## Why
        Such a name is not filled in, and stays in the step as it is.

        ## Wrong
            Gegeven een aanmelding met status aangemeld op <datm>
            Voorbeelden:
              | datum        |
              | 2 april 2026 |

        ## Right
            Gegeven een aanmelding met status aangemeld op <datum>
            Voorbeelden:
              | datum        |
              | 2 april 2026 |
        """,
    ),
    "OVS619": Wording(
        "no step uses the column `{name}`",
        ("use `<{name}>` in a step, or remove the column",),
        page="""A column of the examples is not used.

        ## What is wrong
        No step names the column between `<` and `>`.

        ## Why
        All rows may then test the same, while they look different.

        ## Wrong
            Gegeven een aanmelding met status aangemeld op 2 april 2026
            Voorbeelden:
              | datum        |
              | 2 april 2026 |

        ## Right
            Gegeven een aanmelding met status aangemeld op <datum>
            Voorbeelden:
              | datum        |
              | 2 april 2026 |
        """,
    ),
    "OVS620": Wording(
        "the row `{row}` is already there, on line {first.line}",
        ("change a value, or remove the row",),
        second="here the row stands first",
        page="""A row stands twice in the examples.

        ## What is wrong
        Two rows of the same scenario are equal.

        ## Why
        The second row tests nothing new. Often another value was meant.

        ## Wrong
            Voorbeelden:
              | datum        |
              | 2 april 2026 |
              | 2 april 2026 |

        ## Right
            Voorbeelden:
              | datum        |
              | 2 april 2026 |
              | 3 april 2026 |
        """,
    ),
    "OVS621": Wording(
        "the column `{name}` is already there",
        ("give one of the two another name",),
        second="here the name stands first",
        page="""Two columns have the same name.

        ## What is wrong
        In the first row of a table every name stands once.

        ## Why
        Of two columns with the same name only one counts.

        ## Wrong
            Voorbeelden:
              | datum        | datum        |
              | 2 april 2026 | 3 april 2026 |

        ## Right
            Voorbeelden:
              | aangemeld    | gekeken      |
              | 2 april 2026 | 3 april 2026 |
        """,
    ),
    "OVS622": Wording(
        "`@{name}` changes how the scenario is tested",
        ("choose another word, or remove the scenario",),
        page="""A tag means something else to test programs.

        ## What is wrong
        A few words have a meaning of their own to pytest: with `@skip` a scenario is passed over, and
        with `@xfail` it may fail.

        ## Why
        A scenario that is passed over or may fail tests nothing, and the report is green all the same.

        ## Wrong
            @skip
            Scenario: Een dag te laat

        ## Right
            @later
            Scenario: Een dag te laat
        """,
    ),
    "OVS623": Wording(
        "this step always comes true: `{party}` never gets the signal `{name}`",
        ("let {seen_by} look, or write `ziet {party} niets van {name}`",),
        page="""A step expects a signal not to be there, but this party never gets that signal.

        ## What is wrong
        The party that looks is not in `zichtbaarVoor` of the rule. In an outline that is so in every row.

        ## Why
        Such a step always comes true, also when another party does get the signal. So it says nothing about
        the condition of the rule.

        ## Wrong
            Als mbo op 20 april 2026 kijkt
            Dan is er geen signaal AAN-07

        ## Right
            Als vo op 20 april 2026 kijkt
            Dan is er geen signaal AAN-07
            En ziet mbo niets van AAN-07
        """,
    ),
}
