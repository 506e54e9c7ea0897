"""Facts that no dossier and no rulebook may hold, under any name (rule-language.md, section 7).

A name is cut into words at dots, underscores, spaces and capitals: ``leerling.landVanHerkomst`` is *leerling, land,
van, herkomst*. Each word, and each run of two or three words written as one, is looked up. Nothing is found inside a
word, so *binnenkomen* holds no *inkomen*; compounds are listed by how they begin or end.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

__all__ = ["FORBIDDEN", "Topic", "forbidden_word"]


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that may not be known about a student, and the words that betray it."""

    name: str
    """In Dutch, as the message shows it."""
    words: frozenset[str]
    """Whole words, and compounds of two or three words joined."""
    begins: tuple[str, ...] = ()
    """Beginnings of longer words."""
    ends: tuple[str, ...] = ()
    """Endings of longer words."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FORBIDDEN: Final = (
    Topic(
        "geslacht",
        _words(
            "geslacht sekse sexe gender sex male female man vrouw jongen meisje boy girl "
            "seksueleorientatie seksuelevoorkeur seksuelegeaardheid geaardheid sexualorientation sexualpreference "
            "genderidentiteit genderidentity lhbti lgbt lgbti lgbtq"
        ),
        begins=("geslachts", "gender"),
        ends=("geslacht", "gender"),
    ),
    Topic(
        "nationaliteit",
        _words(
            "nationaliteit nationaliteiten nationality nationalities staatsburgerschap citizenship verblijfsstatus"
        ),
        begins=("nationalit", "staatsburger"),
        ends=("nationaliteit",),
    ),
    Topic(
        "etniciteit",
        _words("etniciteit ethnicity etnisch etnische ethnic ras race huidskleur skincolour skincolor"),
        begins=("etnicit", "etnisch", "ethnic"),
    ),
    Topic(
        "herkomst",
        _words(
            "herkomst afkomst origin origins geboorteland geboorteplaats birthcountry birthplace countryofbirth "
            "placeofbirth migratie migration migrant immigrant allochtoon autochtoon roots moedertaal thuistaal "
            "mothertongue"
        ),
        begins=(
            "herkomst",
            "afkomst",
            "geboorteland",
            "geboorteplaats",
            "migratieachtergrond",
            "migratiestatus",
        ),
        ends=("herkomst", "afkomst"),
    ),
    Topic(
        "religie",
        _words(
            "religie religies religieus religieuze religion religious geloof faith godsdienst godsdienstig kerk moskee "
            "levensovertuiging levensbeschouwing denomination belief beliefs"
        ),
        begins=("geloofs", "godsdienst", "religie", "religion", "kerkelijk"),
        ends=("geloof", "religie"),
    ),
    # Distance worked out from an address is the address again (the AP's finding on DUO: domain report, finding 6).
    Topic(
        "postcode",
        _words(
            "postcode postcodes postkode pc4 pc6 zip postal buurt wijk woonbuurt woonwijk buurtcode wijkcode "
            "neighbourhood neighborhood leerlingafstand studentafstand woonafstand huisafstand thuisafstand "
            "afstandtot afstandnaar afstandvan distanceto traveldistance homedistance"
        ),
        begins=("postcode", "postalcode", "zipcode"),
        ends=("postcode", "zipcode", "reisafstand", "fietsafstand"),
    ),
    Topic(
        "diagnose",
        _words(
            "diagnose diagnoses diagnosis diagnosed gediagnosticeerd stoornis stoornissen disorder disorders dsm dsm4 "
            "dsm5 icd icd10 icd11 adhd pddnos autisme autism autistisch autistic asperger dyslexie dyslexia "
            "dyscalculie dyscalculia dyslexieverklaring"
        ),
        begins=("diagnosecode", "diagnosegegeven", "autismespectrum"),
        ends=("diagnose", "stoornis"),
    ),
    Topic(
        "inkomen",
        _words(
            "inkomen inkomens inkomsten income incomes salaris salary loon wage wages earnings armoede poverty "
            "bijstand minima schulden schuldhulp schuldsanering uitkering uitkeringen"
        ),
        begins=("inkomens", "inkomsten", "salaris", "income"),
        ends=("inkomen", "inkomens", "inkomsten", "salaris"),
    ),
)

_HARMLESS: Final = _words("schoolvanherkomst herkomstschool herkomstscholen")
"""Words and runs of words about a school or the law, not about where a student comes from."""

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+")
_LONGEST_RUN: Final = 3


def forbidden_word(name: str) -> str | None:
    """The forbidden topic that ``name`` (an id, a key or a label) is about, in Dutch; None when there is none."""
    words = _split(name)
    runs = [
        (start, start + length)
        for length in range(_LONGEST_RUN, 0, -1)
        for start in range(len(words) - length + 1)
    ]
    harmless: set[int] = set()
    for start, end in runs:
        joined = "".join(words[start:end])
        if joined in _HARMLESS:
            harmless.update(range(start, end))
        elif harmless.isdisjoint(range(start, end)):
            topic = _topic(joined, alone=end - start == 1)
            if topic:
                return topic
    return None


def _split(name: str) -> list[str]:
    """The words of ``name``, in lower case and without accents."""
    plain = unicodedata.normalize("NFKD", name)
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return [word.lower() for word in _WORD.findall(letters)]


def _topic(word: str, *, alone: bool) -> str | None:
    """The topic of one word, or of a run of words joined (``alone`` is false): a run matches as a whole only."""
    for topic in FORBIDDEN:
        if word in topic.words or (alone and (word.startswith(topic.begins) or word.endswith(topic.ends))):
            return topic.name
    return None
