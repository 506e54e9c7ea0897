"""English words and pages of OVS101 to OVS113."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS101": Wording(
        "the file is not saved as UTF-8: found `{found}`",
        ("save the file again with the encoding UTF-8",),
        page="""The file is not saved as UTF-8.

        ## What is wrong
        The file is saved in another character encoding, such as UTF-16 or Windows-1252.

        ## Why
        Letters such as é and ë then come out differently from how you wrote them.

        ## Wrong
        Saved as "Unicode" or "ANSI" in Notepad.

        ## Right
        Saved as "UTF-8". Choose it under Save as, next to Encoding.
        """,
    ),
    "OVS102": Wording(
        "there is an invisible character here, `{character}`",
        ("remove the character, or type the word again",),
        page="""There is an invisible character in the file.

        ## What is wrong
        The file holds a control character or another character you cannot see, such as U+0000 or U+200B.

        ## Why
        Whoever reads the file sees something else than what the program reads.

        ## Wrong
        Text pasted from another application, with an invisible character in it.

        ## Right
        Remove the character, or type the word again.
        """,
    ),
    "OVS103": Wording(
        "the file is larger than {limit} KiB",
        ("spread the contents over more files",),
        page="""The file is too large.

        ## What is wrong
        The file is larger than the program is willing to read at once.

        ## Why
        A file of this size is nearly always a mistake.

        ## Wrong
        All rules, sources and actions of many years in one file.

        ## Right
        More files in the same folder. The folder as a whole is one rulebook.
        """,
    ),
    "OVS104": Wording(
        "more than {limit} lists and blocks stand inside each other here",
        ("look for a missing bracket, or turn a part into a derived fact",),
        page="""Brackets or indentation go too deep.

        ## What is wrong
        Too many lists and blocks stand inside each other.

        ## Why
        Nobody can read a rule that deep. Most often a bracket is missing somewhere.

        ## Wrong
        Dozens of `[` or `{` in a row.

        ## Right
        Give a part of the condition a name, as a derived fact, and use that name.
        """,
    ),
    "OVS105": Wording(
        "from here on this is not valid YAML",
        ("compare this place with a file that works",),
        page="""This is not valid YAML.

        ## What is wrong
        From this place on it cannot be understood what is meant.

        ## Why
        A file that cannot be read cannot be checked.

        ## Wrong
            geldig: {vanaf,: 2018}

        ## Right
            geldig: {vanaf: 2018}
        """,
    ),
    "OVS106": Wording(
        "the quotation mark `{quote}` is not closed",
        ("put the same mark at the end of the text",),
        page="""A quotation mark is not closed.

        ## What is wrong
        The text starts with a quotation mark, but the mark at the end is missing.

        ## Why
        The rest of the file then counts as text.

        ## Wrong
            titel: "Te laat aangemeld
            fase: aanmelding

        ## Right
            titel: "Te laat aangemeld"
            fase: aanmelding
        """,
    ),
    "OVS107": Wording(
        "a comma or the closing bracket `{closing}` is missing here",
        ("add a comma or `{closing}`",),
        second="the list or block starts here",
        page="""A comma or the closing bracket is missing.

        ## What is wrong
        A list with `[` or a block with `{` is not finished, or a comma is missing.

        ## Why
        It cannot be seen where the list ends.

        ## Wrong
            rollen: [mentor, ouders
            niveau: leerling

        ## Right
            rollen: [mentor, ouders]
            niveau: leerling
        """,
    ),
    "OVS108": Wording(
        "there is a tab here, and YAML is indented with spaces",
        ("replace the tab by two spaces",),
        page="""A tab is used to indent.

        ## What is wrong
        The line starts with a tab. YAML is indented with spaces.

        ## Why
        A tab has another width in every program. That is why YAML forbids it here.

        ## Wrong
            als:
            <tab>doel: mbo

        ## Right
            als:
              doel: mbo
        """,
    ),
    "OVS109": Wording(
        "there is a colon where no key can stand",
        ("put the text in quotation marks, or see whether the line is indented too far",),
        page="""There is a colon where no key can stand.

        ## What is wrong
        A text without quotation marks holds a colon and a space. Or the line is indented too far.

        ## Why
        In YAML a colon and a space mean: a value follows.

        ## Wrong
            titel: Aanmelding: te laat

        ## Right
            titel: "Aanmelding: te laat"
        """,
    ),
    "OVS110": Wording(
        "the indentation is wrong here",
        ("put keys or dashes that belong together right below each other",),
        page="""The indentation is wrong.

        ## What is wrong
        This line is indented differently from the lines it belongs to, or dashes and keys are mixed.

        ## Why
        Indentation decides what belongs together.

        ## Wrong
            acties:
              - A058
             - A072

        ## Right
            acties:
              - A058
              - A072
        """,
    ),
    "OVS111": Wording(
        "the character `{character}` cannot stand here",
        ("put the whole text in quotation marks, or remove the character",),
        page="""A character cannot stand here.

        ## What is wrong
        A text without quotation marks starts with a character that has a meaning of its own in YAML,
        or there is one closing bracket too many.

        ## Why
        It cannot be seen whether the character belongs to the text.

        ## Wrong
            titel: @school aangemeld

        ## Right
            titel: "@school aangemeld"
        """,
    ),
    "OVS112": Wording(
        "text follows the closing quotation mark or bracket",
        ("put the whole text in quotation marks, its start included",),
        page="""The text goes on after a quotation mark or bracket.

        ## What is wrong
        The value starts with a quotation mark or bracket. More text follows the closing one.

        ## Why
        The closing mark ends the value. What follows belongs to nothing.

        ## Wrong
            omdat: {aanmelding.eersteOp} is te laat

        ## Right
            omdat: "{aanmelding.eersteOp} is te laat"
        """,
    ),
    "OVS113": Wording(
        "this backslash starts a character that does not exist",
        ("use single quotation marks, or write two backslashes",),
        page="""A backslash between double quotation marks makes no sense.

        ## What is wrong
        Between double quotation marks a backslash starts a special character. This one does not exist.

        ## Why
        It cannot be seen which character is meant.

        ## Wrong
            titel: "mavo\\havo"

        ## Right
            titel: 'mavo\\havo'
        """,
    ),
}
