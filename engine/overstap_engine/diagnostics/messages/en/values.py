"""English words and pages of OVS42x and OVS43x."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS421": Wording(
        "`{fact}` takes `ja` or `nee`, not `{value}`",
        ("write `ja` or `nee`, in small letters",),
        page="""`ja` or `nee` belongs here.

        ## What is wrong
        There is something else than `ja` or `nee`.

        ## Why
        In rules `ja` and `nee` are the only words for true and false.

        ## Wrong
            aanmelding.actief: waar

        ## Right
            aanmelding.actief: ja
        """,
    ),
    "OVS422": Wording(
        "`{fact}` takes a whole number, not `{value}`",
        ("write the number in digits, such as `7`",),
        page="""A whole number belongs here.

        ## What is wrong
        There is something else than a whole number.

        ## Why
        Text or a decimal number cannot be counted with here.

        ## Wrong
            plaatsing.niveau: vier

        ## Right
            plaatsing.niveau: 4
        """,
    ),
    "OVS423": Wording(
        "`{fact}` takes a date, not `{value}`",
        (
            "did you mean {candidates}?",
            "write year-month-day, such as `2026-09-01`",
        ),
        page="""A date belongs here.

        ## What is wrong
        There is something else than a date.

        ## Why
        A date is written year-month-day, so day and month cannot be confused. A day in every year is
        month-day.

        ## Wrong
            start.datum: {na: 1 september 2026}

        ## Right
            start.datum: {na: 2026-09-01}
        """,
    ),
    "OVS424": Wording(
        "`{fact}` takes a month and a day, not `{value}`",
        ('write month-day, such as `"04-01"` for 1 April',),
        page="""A day of the year belongs here.

        ## What is wrong
        There is something else than a month and a day.

        ## Why
        The default of a date holds in every year, so it has no year: two digits for the month, then two
        for the day.

        ## Wrong
            standaard: 1 april

        ## Right
            standaard: "04-01"
        """,
    ),
    "OVS425": Wording(
        "the day `{value}` does not exist",
        ("the last day of that month is `{last}`",),
        page="""This day does not exist.

        ## What is wrong
        The month has fewer days.

        ## Why
        A day that does not exist cannot be calculated with.

        ## Wrong
            standaard: "04-31"

        ## Right
            standaard: "04-30"
        """,
    ),
    "OVS426": Wording(
        "`{where}` takes a year, not `{value}`",
        ("write the year in four digits, between 1000 and 3000, such as `2026`",),
        page="""A year belongs here.

        ## What is wrong
        There is something else than a year of four digits.

        ## Why
        A value or rule applies to an `overstapjaar`: the year in which the student means to start in
        mbo.

        ## Wrong
            perJaar: {2020-2021: 2020-05-01}

        ## Right
            perJaar: {2020: 2020-05-01}
        """,
    ),
    "OVS427": Wording(
        "`{value}` cannot be read as a date",
        (
            "write a date such as `2026-09-01`, a date fact, `peildatum`, a `$parameter`, or for example `14 dagen voor $teldatum`",
        ),
        page="""This date cannot be read.

        ## What is wrong
        A date belongs here, or a number of `dagen`, `weken`, `maanden` or `jaar` `voor` or `na` a date.

        ## Why
        Only in this form can it be calculated.

        ## Wrong
            peildatum: {na: twee weken na start.datum}

        ## Right
            peildatum: {na: 2 weken na start.datum}
        """,
    ),
    "OVS428": Wording(
        "`{value}` is not a period",
        ("write a number and a unit, such as `7 dagen` or `2 weken`",),
        page="""This period cannot be read.

        ## What is wrong
        A period is a whole number with a unit.

        ## Why
        Without a unit it is unclear whether it means days or weeks.

        ## Wrong
            binnen: 7

        ## Right
            binnen: 7 dagen
        """,
    ),
    "OVS429": Wording(
        "`{value}` is in quotes, and `{fact}` does not take text",
        ("remove the quotes: `{value}`",),
        page="""The quotes do not belong here.

        ## What is wrong
        The value is in quotes, which makes it text.

        ## Why
        A number, or `ja` or `nee`, belongs here; these are written without quotes.

        ## Wrong
            plaatsing.niveau: "1"

        ## Right
            plaatsing.niveau: 1
        """,
    ),
    "OVS430": Wording(
        "the rule is valid until {last}, but only from {first}",
        ("swap the years",),
        page="""This period ends before it begins.

        ## What is wrong
        The year behind `tot` is before the year behind `vanaf`.

        ## Why
        The rule would not apply in any year.

        ## Wrong
            geldig: {vanaf: 2026, tot: 2020}

        ## Right
            geldig: {vanaf: 2020, tot: 2026}
        """,
    ),
}
