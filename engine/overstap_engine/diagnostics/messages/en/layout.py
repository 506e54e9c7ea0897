"""English words and pages of OVS129 and OVS130."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS129": Wording(
        "a colon is missing here",
        ("put a colon and a space between the key and the value",),
        page="""A colon is missing.

        ## What is wrong
        Every line in this block has a key, a colon and a space. Here they are missing.

        ## Why
        Without a colon it cannot be seen what is the key and what is the value.

        ## Wrong
            titel: Te laat aangemeld
            fase aanmelding
            urgentie: hoog

        ## Right
            titel: Te laat aangemeld
            fase: aanmelding
            urgentie: hoog
        """,
    ),
    "OVS130": Wording(
        "after `>` or `|` the text belongs on the next line",
        ("put the text on the next line, and indent it",),
        page="""Text follows `>` or `|` on the same line.

        ## What is wrong
        `>-` and `|` start a text of several lines. That text starts on the next line.

        ## Why
        On the line itself only a comment after a `#` may follow.

        ## Wrong
            omdat: >- Aangemeld na de uiterste datum.

        ## Right
            omdat: >-
              Aangemeld na de uiterste datum.
        """,
    ),
}
