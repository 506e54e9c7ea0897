"""English words and pages of OVS114 to OVS128."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS114": Wording(
        "instructions to the YAML reader are not allowed",
        ("remove the line with `%`",),
        page="""The file starts with an instruction to the YAML reader.

        ## What is wrong
        A line that starts with `%` changes how YAML is read.

        ## Why
        A rulebook must mean the same everywhere.

        ## Wrong
            %YAML 1.1
            ---
            partijen: [vo, mbo]

        ## Right
            partijen: [vo, mbo]
        """,
    ),
    "OVS115": Wording(
        "a second document starts here, and a file has one",
        ("remove the dashes, or make it a new file",),
        page="""There are several documents in one file.

        ## What is wrong
        After `---` a new document starts. What follows is not read.

        ## Why
        Many programs read the first document only, without saying so.

        ## Wrong
            partijen: [vo, mbo]
            ---
            acties: []

        ## Right
            partijen: [vo, mbo]
            acties: []
        """,
    ),
    "OVS116": Wording(
        "the anchor `&{name}` is not allowed",
        ("remove the anchor, and write the contents out wherever they are needed",),
        page="""There is an anchor in the file.

        ## What is wrong
        A word with `&` before it names a piece of YAML, to repeat it elsewhere.

        ## Why
        A rule must be readable without searching. Repetition can also make a file endlessly large.

        ## Wrong
            lopend: &lopend [ontvangen, aangemeld]

        ## Right
            lopend: [ontvangen, aangemeld]
        """,
    ),
    "OVS117": Wording(
        "the reference `*{name}` is not allowed",
        (
            "write the contents out here; if the text itself starts with an asterisk, put it in quotation marks",
        ),
        page="""An anchor is referred to.

        ## What is wrong
        A word with `*` before it repeats a piece of YAML that stands elsewhere.

        ## Why
        A rule must be readable without searching. Repetition can also make a file endlessly large.

        ## Wrong
            in: *lopend

        ## Right
            in: [ontvangen, aangemeld]
        """,
    ),
    "OVS118": Wording(
        "merging with `<<` is not allowed",
        ("write the contents out here",),
        page="""A block is merged in with `<<`.

        ## What is wrong
        The key `<<` inserts the contents of another block.

        ## Why
        Not every program knows this key, and a rule must be readable without searching.

        ## Wrong
            datum:
              <<: {type: datum}
              label: datum van aanmelding

        ## Right
            datum:
              type: datum
              label: datum van aanmelding
        """,
    ),
    "OVS119": Wording(
        "the YAML tag `{tag}` is not allowed",
        ("remove the tag; if the text itself starts with an exclamation mark, put it in quotation marks",),
        page="""There is a YAML tag with an exclamation mark.

        ## What is wrong
        A word with `!` before it says what kind of value follows.

        ## Why
        The kind of value follows from the fact. A tag can also make programs run.

        ## Wrong
            standaard: !!int "7"

        ## Right
            standaard: 7
        """,
    ),
    "OVS120": Wording(
        "the key is a list or a block, and should be one word",
        ("write a line of its own for each key",),
        page="""The key is not a word but a list or block.

        ## What is wrong
        Before the colon stands a list or a block. One word belongs there.

        ## Why
        A key is the name of something.

        ## Wrong
            [mbo, vo]: aangemeld

        ## Right
            mbo: aangemeld
            vo: aangemeld
        """,
    ),
    "OVS121": Wording(
        "the key `{key}` stands twice in this block",
        ("remove one of the two, or combine them",),
        second="the key stands here first",
        page="""A key stands twice in the same block.

        ## What is wrong
        One block holds the same key twice.

        ## Why
        Many programs then use only the last one, without saying so.

        ## Wrong
            als:
              doel: mbo
              doel: werk

        ## Right
            als:
              doel: {in: [mbo, werk]}
        """,
    ),
    "OVS122": Wording(
        "`{word}` is read as true or false by some YAML readers",
        ('write `{ours}`, or `"{word}"` if you mean the word itself',),
        page="""YAML reads a word as true or false.

        ## What is wrong
        For some YAML readers words such as `yes`, `no`, `on`, `off`, `true` and `false` are not text.

        ## Why
        One program reads a word, another reads true or false.

        ## Wrong
            gevoelig: no

        ## Right
            gevoelig: nee
        """,
    ),
    "OVS123": Wording(
        "`{word}` means in YAML that there is no value",
        ('leave the key out, or write `"{word}"` if you mean the text itself',),
        page="""YAML reads a word as nothing.

        ## What is wrong
        In YAML `null` and `~` mean: there is no value.

        ## Why
        What is not known is not written down. If the word itself is meant, it is text.

        ## Wrong
            standaard: ~

        ## Right
            standaard: nee
        """,
    ),
    "OVS124": Wording(
        "`{text}` is turned into another number by YAML",
        ('write the number in full in plain digits, or `"{text}"` if it is text',),
        page="""A number is read differently from how it is written.

        ## What is wrong
        YAML converts a number with a zero or plus in front, a zero at the end of its decimals,
        an underscore, an `e` or an `x`.

        ## Why
        `0123` becomes 83 or 123, `1e3` becomes 1000 and `2026.10` becomes 2026.1.

        ## Wrong
            versie: 2026.10

        ## Right
            versie: "2026.10"
        """,
    ),
    "OVS125": Wording(
        "`{text}` is read as one number by some YAML readers",
        ('write `"{text}"`',),
        page="""A time is read as a number.

        ## What is wrong
        For some YAML readers numbers with a colon between them are one number.

        ## Why
        `12:30` becomes 750.

        ## Wrong
            omschrijving: 12:30

        ## Right
            omschrijving: "12:30"
        """,
    ),
    "OVS126": Wording(
        "the date `{text}` does not exist",
        ("check the month and the day",),
        page="""This date does not exist.

        ## What is wrong
        The month or the day does not occur in that year.

        ## Why
        Nothing can be calculated with a date that does not exist.

        ## Wrong
            standaard: 2026-02-30

        ## Right
            standaard: 2026-02-28
        """,
    ),
    "OVS127": Wording(
        "a zero is missing in the date `{text}`",
        ("write `{complete}`",),
        page="""A zero is missing in this date.

        ## What is wrong
        A date has four digits for the year, two for the month and two for the day.

        ## Why
        One program reads a date, another reads text.

        ## Wrong
            standaard: 2026-4-1

        ## Right
            standaard: 2026-04-01
        """,
    ),
    "OVS128": Wording(
        "`{text}` is a date with a time, and all sums are in whole days",
        ("write the date only",),
        page="""There is a date with a time.

        ## What is wrong
        A time follows the date.

        ## Why
        Overstap counts in whole days. With a time the day depends on the time zone.

        ## Wrong
            datum: 2026-04-01T09:00:00

        ## Right
            datum: 2026-04-01
        """,
    ),
}
