"""How statements read."""

from typing import Final

from overstap.analyse.wording import listed_parties
from overstap.differences.difference import Aspect, Comparison, Relation, Statement
from overstap_engine.text.dutch import dutch_list

__all__ = ["limits", "rewritten", "said", "summary"]

_SAID: Final = {
    (Aspect.BEREIK, Relation.STRENGER): "het regelboek geldt voor minder leerlingen",
    (Aspect.BEREIK, Relation.RUIMER): "het regelboek geldt voor meer leerlingen",
    (Aspect.BEREIK, Relation.ANDERS): "het regelboek geldt voor andere leerlingen",
    (Aspect.SIGNAAL, Relation.STRENGER): "strenger, er is minder vaak een signaal",
    (Aspect.SIGNAAL, Relation.RUIMER): "ruimer, er is vaker een signaal",
    (Aspect.SIGNAAL, Relation.ANDERS): "anders, er is soms geen signaal meer en soms juist wel een",
    (Aspect.SIGNAAL, Relation.NIEUW): "nieuwe regel",
    (Aspect.SIGNAAL, Relation.VERVALLEN): "deze regel is vervallen",
    (Aspect.ONBESLIST, Relation.STRENGER): "minder vaak nog niet te bepalen",
    (Aspect.ONBESLIST, Relation.RUIMER): "vaker nog niet te bepalen",
    (Aspect.ONBESLIST, Relation.ANDERS): "nog niet te bepalen bij andere leerlingen dan eerst",
    (Aspect.ONTBREEKT, Relation.ANDERS): "er worden andere ontbrekende gegevens genoemd",
    (Aspect.ACTIE, Relation.STRENGER): "minder vaak aangeboden",
    (Aspect.ACTIE, Relation.RUIMER): "vaker aangeboden",
    (Aspect.ACTIE, Relation.ANDERS): "soms niet meer en soms juist wel aangeboden",
    (Aspect.MITS, Relation.STRENGER): "vaker alleen «mits»",
    (Aspect.MITS, Relation.RUIMER): "minder vaak alleen «mits»",
    (Aspect.MITS, Relation.ANDERS): "soms wel en soms niet meer «mits»",
    (Aspect.UITERLIJK, Relation.ANDERS): "de uiterste dag is anders",
    (Aspect.VERANTWOORDELIJK, Relation.ANDERS): "anders",
}
_ABOUT: Final = {
    Aspect.BEREIK: "voor wie het regelboek geldt",
    Aspect.SIGNAAL: "of er even vaak een signaal is",
    Aspect.ONBESLIST: "of het even vaak nog niet te bepalen is",
    Aspect.ONTBREEKT: "of dezelfde gegevens ontbreken",
    Aspect.ACTIE: "of de actie even vaak wordt aangeboden",
    Aspect.MITS: "of de actie even vaak «mits» is",
    Aspect.UITERLIJK: "of de uiterste dag gelijk is",
    Aspect.VERANTWOORDELIJK: "of dezelfde partij verantwoordelijk is",
}


def said(statement: Statement) -> str:
    """What a statement says, without its verdict: ``strenger, er is minder vaak een signaal``."""
    if statement.relation is not None:
        return _SAID[statement.aspect, statement.relation]
    return _ABOUT[statement.aspect]


def summary(comparison: Comparison) -> str:
    """The first line: what certainly stays the same."""
    count = len(comparison.equal)
    where = dutch_list(tuple("landelijk" if each is None else f"regio {each}" for each in comparison.regions))
    scope = f"{listed_parties(comparison.parties)}, {where}, overstapjaar {comparison.year}"
    other = "andere " if _other_rules(comparison) else ""
    if count == 0:
        return f"Geen enkele regel is ongewijzigd bewezen ({scope})."
    if not comparison.differs:
        return (
            f"De twee versies geven precies dezelfde uitkomst: bewezen voor alle {count} regels en voor elk dossier dat "
            f"kan bestaan ({scope})."
        )
    subject = f"De {other}{count} regels geven" if count > 1 else f"De {other or 'enige '}regel geeft"
    return f"{subject} precies dezelfde uitkomst: bewezen ({scope})."


def _other_rules(comparison: Comparison) -> bool:
    rules = {each.code for each in comparison.written if each.kind == "regel"}
    return bool(rules) or any(each.aspect in _OF_RULES for each in comparison.statements)


_OF_RULES: Final = (Aspect.SIGNAAL, Aspect.ONBESLIST, Aspect.ONTBREEKT)


def rewritten(comparison: Comparison) -> str:
    """Rules that were written anew without any effect; empty when there are none."""
    if not comparison.rewritten:
        return ""
    return (
        f"Anders opgeschreven, met dezelfde uitkomst: {dutch_list(comparison.rewritten)}. De uitleg bij een signaal kan wel "
        "andere feiten noemen."
    )


def limits(comparison: Comparison) -> tuple[str, ...]:
    """To which dossiers all this is limited."""
    if not comparison.assumptions:
        return ()
    return (
        "Vergeleken zijn alleen dossiers die in beide versies geldig zijn:",
        *(f"- {words}" for words in comparison.assumptions),
    )
