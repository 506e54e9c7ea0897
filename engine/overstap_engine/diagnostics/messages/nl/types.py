"""Dutch words of OVS40x and OVS41x."""

from collections.abc import Mapping

from overstap_engine.diagnostics.messages.wording import Wording

__all__ = ["WORDINGS"]

WORDINGS: Mapping[str, Wording] = {
    "OVS401": Wording(
        "`{operator}` past niet bij `{fact}`: dat is van het type `{kind}`",
        ("kies uit {options}",),
    ),
    "OVS402": Wording(
        "`{operator}` is alleen voor lijsten, en `{fact}` is geen lijst",
        ("kies uit {options}",),
    ),
    "OVS403": Wording(
        "`{operator}` past niet bij `{list}`: dat is een lijst",
        ("kies uit {options}",),
    ),
    "OVS404": Wording(
        "bij `{fact}` kan hier maar één waarde staan",
        ("gebruik `in` voor meer waarden: `{fact}: {{in: […]}}`",),
    ),
    "OVS405": Wording(
        "`{name}` is van het type `{kind}`, en bij `{fact}` hoort het type `{expected}`",
        ("kies een feit van het type `{expected}`",),
    ),
    "OVS406": Wording(
        "`{name}` is een veld van `{list}`, en velden zijn niet met elkaar te vergelijken",
        ("vergelijk met een waarde, een feit uit het dossier, `peildatum` of een `$parameter`",),
    ),
    "OVS407": Wording(
        "`{name}` is geen veld van `{list}`",
        ("zet deze voorwaarde buiten `{list}`, of kies een veld: {options}",),
    ),
    "OVS408": Wording(
        "`{parameter}` is van het type `{kind}`, en bij `{fact}` hoort hier het type `{expected}`",
        ("kies een andere parameter, of schrijf de waarde uit",),
    ),
    "OVS409": Wording(
        "in `{parameter}` past {values} niet bij `{fact}`, van het type `{kind}`",
        ("verbeter de waarde bij de parameter, of gebruik een andere lijst",),
    ),
    "OVS410": Wording(
        "bij `{key}` hoort een datum, en `{name}` is van het type `{kind}`",
        (
            "kies uit {options}",
            "deze lijst heeft geen veld met een datum",
        ),
    ),
    "OVS411": Wording(
        "bij `van` hoort een lijst met een veld, en `{value}` noemt geen veld",
        (
            "kies uit {options}",
            "schrijf het als `lijst.veld`",
        ),
    ),
}
