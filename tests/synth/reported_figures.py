"""The figures of the domain report, sections 5.1 and 5.2, transcribed by hand: what must be in each published value.

One entry for each row of the report's tables, in its order. Nobody may drop a figure silently.
"""

from typing import Final

__all__ = ["PUBLIC", "SOURCE_DOCUMENTS"]

SOURCE_DOCUMENTS: Final = (
    ("ruim 150.000",),
    ("8.000 van 150.000", "5,3%"),
    ("15 tot 20%",),
    ("2 keer zo groot",),
    ("ongeveer 3%", "2,8%", "3,3%"),
    ("14.000", "17.000"),
    ("ruim 6.000", "ruim 3.500"),
    ("entree 30%", "niveau 2 30%", "niveau 3 13%", "niveau 4 27%"),
    ("entree 7%", "niveau 2 20%", "niveau 3 19%", "niveau 4 54%"),
    ("92 tot 95%", "93, 92, 95, 94, 94"),
    ("7% (2017)", "waarschijnlijk 4%", "2016 is niet te lezen"),
    ("9.493 (25%)", "9.703 (26%)", "18.422 (49%)", "37.618"),
    ("53 (1%)", "748 (20%)", "2.879 (78%)", "3.680"),
    ("0,6%", "7,7%", "15,6%"),
    ("29% vrouw", "71% man"),
    ("man 40%", "vrouw 32%"),
    ("28%", "40% tegenover 36%"),
    ("11-12%", "8-10%", "2-3 punten"),
    ("80-82%", "81, 80, 82, 81"),
    ("35, 36, 39, 41, 40%",),
    ("56-63%", "55-60%"),
    ("39-48", "73-76", "65-72"),
    ("ongeveer 20%", "ongeveer 40%"),
    ("ongeveer 8%",),
    ("2,5% van wie zich aanmeldt",),
    ("1,4%", "de meesten beginnen toch"),
    ("40, 63, 31 volledig en 7 deels",),
    ("31 van 35", "voor 19", "tijdens 22", "in het mbo 31", "anders 3"),
    ("16, 16, 16, 14, 10, 9, 4, anders 8",),
    ("6, 5, 4, 4, 4",),
    ("20, 19, 19, 17, 14, 12, 10, 10, anders 9",),
    ("13, 9, 6, 6, 6",),
    ("begonnen 21", "gestopt 15", "gewisseld 7", "anders 4", "niveau 2 20", "niveau 3 en 4 16"),
    ("18, 18, 15, 15, 14, 13, 11, 10", "vier rijen zijn niet te lezen"),
    ("vso 25", "mbo 22", "RMC 20"),
    ("66 aangemeld", "31 afgerond", "66%", "23 in het mbo", "8 onbekend"),
    ("47 deelnemers", "30 bekend", "68%", "64%"),
    ("29 en 11", "ongeveer 100"),
    ("43 (2018-19)", "145 (2019-20)"),
    ("20 locaties", "400"),
    ("1.200", "10 scholen", "5.000", "40 scholen", "150 decanen"),
)

PUBLIC: Final = (
    ("29.163", "22.308", "29.701"),
    ("4,6, 4,9, 6,4, 6,4, 6,0%", "0,6, 0,4, 0,5, 0,6, 0,8%"),
    ("16.100", "77.300", "101.900", "274.200", "3,4 / 16,5 / 21,7 / 58,4%"),
    ("18.700", "75.600", "95.300", "279.800"),
    ("127.300", "379.800"),
    ("97%", "96%"),
    ("pro 76%", "vso 90%"),
    ("120 in een jaar",),
    ("7.000", "62 vo-scholen", "8 ROC's"),
    ("130", "22", "8 scholen"),
    ("42%", "721", "90%"),
    ("18.000 in 2026",),
)
"""The report has started-on-time and warm handover of region Utrecht in one row; here they are two."""
