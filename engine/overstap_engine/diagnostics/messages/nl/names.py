"""Dutch words of OVS3xx."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS301": Wording(
        "onbekend feit `{name}`",
        (
            "bedoelde u {candidates}?",
            "zet het feit eerst in het vocabulaire of bij de afleidingen",
        ),
    ),
    "OVS302": Wording(
        "`{list}` heeft geen veld `{name}`",
        (
            "bedoelde u {candidates}?",
            "kies uit {options}",
        ),
    ),
    "OVS303": Wording(
        "onbekende lijst `{name}`",
        (
            "bedoelde u {candidates}?",
            "kies uit {options}",
        ),
    ),
    "OVS304": Wording(
        "onbekende vergelijking `{name}` bij `{fact}`",
        (
            "bedoelde u {candidates}?",
            "kies uit {options}",
        ),
    ),
    "OVS305": Wording(
        "onbekende parameter `{name}`",
        (
            "bedoelde u {candidates}?",
            "zet de parameter eerst onder `parameters`",
        ),
    ),
    "OVS306": Wording(
        "onbekende partij `{name}`",
        (
            "bedoelde u {candidates}?",
            "kies uit {options}",
        ),
    ),
    "OVS307": Wording(
        "`{word}` is geen waarde voor `{key}`",
        (
            "bedoelde u {candidates}?",
            "kies uit {options}",
        ),
    ),
    "OVS308": Wording(
        "`{value}` is geen waarde van `{fact}`",
        (
            "bedoelde u {candidates}?",
            "kies uit {options}",
        ),
    ),
    "OVS309": Wording(
        "onbekende eenheid `{name}`",
        (
            "bedoelde u {candidates}?",
            "kies uit {options}",
        ),
    ),
    "OVS310": Wording(
        "`{name}` staat twee keer onder `{where}`",
        ("geef een van de twee een andere naam, of haal er een weg",),
        second="hier staat het voor het eerst",
    ),
    "OVS311": Wording(
        "`{name}` staat al in het vocabulaire en kan niet ook afgeleid worden",
        ("geef het afgeleide feit een eigen naam",),
        second="hier staat het in het vocabulaire",
    ),
    "OVS312": Wording(
        "`{name}` is een vast woord van de regeltaal",
        ("kies een andere naam",),
    ),
    "OVS313": Wording(
        "`{name}` kan geen naam zijn",
        ("begin met een letter, en gebruik alleen letters, cijfers, streepjes en punten",),
    ),
    "OVS314": Wording(
        "`{name}` en `{other}` kunnen niet samen in een dossier staan",
        ("geef `{other}` een naam met een punt, zoals `{other}.status`",),
        second="hier staat het andere feit",
    ),
}
