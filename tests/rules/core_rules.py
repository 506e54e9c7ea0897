"""The 29 core rules, transcribed by hand from the table of the contract (core-rules.md), not from ``rules/``.

Change a line here only together with the contract.
"""

from dataclasses import dataclass

from tests.rules.canonical import Canonical, Group, all_of, any_of

__all__ = ["CORE_RULES", "DERIVED_CONDITIONS", "CoreRule"]


@dataclass(frozen=True, slots=True)
class CoreRule:
    """One row of the table."""

    phase: str
    urgency: str
    visible_to: str
    condition: Canonical


def _some(items: str, *parts: Canonical) -> Canonical:
    return Group(f"{items} minstensEen", frozenset({all_of(*parts)}))


_DOEL_MBO = "doel is mbo"
_ACTIEF = "aanmelding.actief is ja"
_NIET_ACTIEF = "aanmelding.actief is nee"
_GEPLAATST = "aanmelding.geplaatst is ja"
_NIET_GEPLAATST = "aanmelding.geplaatst is nee"
_SEPTEMBER = "instroommoment is september"
_NIET_ELDERS = "inschrijving.elders onbekendOf nee"
_NIET_INGESCHREVEN = "inschrijving.loopt is nee"
_GEMELD = "ondersteuning.gemeldBijMbo is ja"
_NIET_GEMELD = "ondersteuning.gemeldBijMbo onbekendOf nee"
_BEHOEFTE = "ondersteuning.behoefteBekendBijVo is ja"
_GEEN_AFSPRAKEN = "afspraken.vastgelegdOp bekend nee"
_NIET_GEWEIGERD = "toestemming.mboBegeleiding onbekendOf gegeven nietGevraagd"
_VOOR_TELDATUM = "peildatum voor $teldatum"
_VANAF_TELDATUM = "peildatum vanaf $teldatum"
_VANAF_ZOMER = "peildatum vanaf $eindeSchooljaar"
_VANAF_START = "peildatum vanaf start.verwachtOp"
_VOOR_START = "peildatum voor start.verwachtOp"
_TOT_HALF_JAAR = "peildatum voor 6 maand na start.verwachtOp"
_NA_OVERDRACHT = "peildatum na $uiterlijkeOverdracht"
_OP_TIJD = "peildatum totEnMet $uitersteAanmelddatum"
_EEN_ACTIEVE = ".status in $actieveStatussen"

_LATE = all_of(_ACTIEF, "aanmelding.eersteOp na $uitersteAanmelddatum", _SEPTEMBER, _NIET_INGESCHREVEN)

CORE_RULES = {
    "AAN-16": CoreRule(
        "aanmelding",
        "midden",
        "vo leerling",
        all_of(
            _DOEL_MBO,
            _NIET_ACTIEF,
            _SEPTEMBER,
            _NIET_ELDERS,
            "peildatum vanaf $herinneringDagen dag voor $uitersteAanmelddatum",
            _OP_TIJD,
        ),
    ),
    "AAN-01": CoreRule(
        "aanmelding",
        "hoog",
        "vo leerling doorstroompunt",
        all_of(
            _DOEL_MBO,
            _NIET_ACTIEF,
            _SEPTEMBER,
            _NIET_INGESCHREVEN,
            _NIET_ELDERS,
            "peildatum na $uitersteAanmelddatum",
            _VOOR_TELDATUM,
        ),
    ),
    "AAN-02": CoreRule(
        "aanmelding", "midden", "vo mbo leerling", all_of(_LATE, "leerling.plichtigBijAanmelding is ja")
    ),
    "AAN-03": CoreRule(
        "aanmelding", "hoog", "vo mbo leerling", all_of(_LATE, "leerling.plichtigBijAanmelding is nee")
    ),
    "AAN-04": CoreRule(
        "aanmelding",
        "midden",
        "vo leerling",
        all_of(_BEHOEFTE, _DOEL_MBO, _NIET_ACTIEF, "peildatum vanaf $vroegeAanmelddatum", _OP_TIJD),
    ),
    "AAN-13": CoreRule(
        "aanmelding",
        "hoog",
        "vo leerling",
        all_of(
            _some("aanmeldingen", ".status is ingetrokken"),
            _NIET_ACTIEF,
            _DOEL_MBO,
            _NIET_ELDERS,
            _VOOR_TELDATUM,
        ),
    ),
    "AAN-07": CoreRule(
        "aanmelding",
        "midden",
        "vo leerling",
        all_of(_BEHOEFTE, _ACTIEF, _NIET_GEMELD, _NIET_GEWEIGERD, _VOOR_TELDATUM),
    ),
    "AAN-08": CoreRule(
        "aanmelding",
        "midden",
        "vo leerling",
        all_of(
            "ondersteuning.aarzeltTeMelden is ja",
            "ondersteuning.meldgesprekGevoerd onbekendOf nee",
            _NIET_GEMELD,
            _VOOR_TELDATUM,
        ),
    ),
    "INT-01": CoreRule(
        "intake",
        "midden",
        "mbo vo leerling",
        all_of(_GEMELD, "intake.status is afgerond", "intake.uitgebreid is nee", _VOOR_START),
    ),
    "INT-03": CoreRule(
        "intake",
        "midden",
        "mbo leerling",
        all_of(_GEMELD, "ondersteuning.gemeldOp na intake.datum", _GEEN_AFSPRAKEN),
    ),
    "INT-05": CoreRule(
        "intake",
        "hoog",
        "mbo leerling",
        all_of(
            _GEMELD,
            "inschrijving.datum bekend ja",
            "inschrijving.datum totEnMet peildatum",
            _GEEN_AFSPRAKEN,
            any_of("ondersteuning.gemeldOp bekend nee", "ondersteuning.gemeldOp totEnMet inschrijving.datum"),
        ),
    ),
    "D100-09": CoreRule(
        "honderdDagen",
        "hoog",
        "mbo leerling",
        all_of(_GEMELD, "ondersteuning.gemeldOp na inschrijving.datum", _GEEN_AFSPRAKEN, _VANAF_START),
    ),
    "OVD-01": CoreRule(
        "overdracht",
        "hoog",
        "vo mbo leerling",
        all_of(
            _ACTIEF,
            any_of(_GEMELD, "overdracht.warmGewenst is ja", "toestemming.mboBegeleiding is gegeven"),
            _NIET_GEWEIGERD,
            any_of(
                "overdracht.warmStatus onbekendOf nietGehouden",
                all_of(
                    "overdracht.warmStatus is gepland",
                    any_of("overdracht.warmOp bekend nee", "overdracht.warmOp voor peildatum"),
                ),
            ),
            _NA_OVERDRACHT,
            _VOOR_TELDATUM,
        ),
    ),
    "OVD-02": CoreRule(
        "overdracht",
        "midden",
        "vo mbo leerling",
        all_of("overdracht.warmStatus is gehouden", "overdracht.metLeerling is nee", _VOOR_TELDATUM),
    ),
    "OVD-03": CoreRule(
        "overdracht",
        "hoog",
        "mbo leerling",
        all_of(
            "overdracht.warmStatus is gehouden",
            "overdracht.internOp bekend nee",
            _VANAF_START,
            _TOT_HALF_JAAR,
        ),
    ),
    "OVD-04": CoreRule(
        "overdracht", "laag", "vo leerling", "toestemming.mboBegeleiding in geweigerd ingetrokken"
    ),
    "OVD-11": CoreRule(
        "overdracht",
        "midden",
        "vo leerling",
        all_of(_BEHOEFTE, _ACTIEF, "toestemming.mboBegeleiding onbekendOf nietGevraagd", _VOOR_TELDATUM),
    ),
    "AAN-09": CoreRule(
        "overdracht", "laag", "vo mbo leerling", _some("aanmeldingen", _EEN_ACTIEVE, ".buitenRegio is ja")
    ),
    "AAN-10": CoreRule(
        "overdracht", "midden", "mbo doorstroompunt leerling", all_of("vo.tussenstap is ja", _ACTIEF)
    ),
    "OVD-05": CoreRule(
        "overdracht",
        "hoog",
        "mbo leerling",
        all_of(
            "signaal AAN-09 AAN-10",
            "overdracht.ontvangenDoorMbo onbekendOf nee",
            _NA_OVERDRACHT,
            _TOT_HALF_JAAR,
        ),
    ),
    "PLA-05": CoreRule(
        "plaatsing",
        "hoog",
        "mbo vo leerling",
        all_of(
            "plaatsing.leerweg is bbl",
            "bpv.overeenkomst onbekendOf nee",
            "peildatum vanaf $bblDagen dag voor start.verwachtOp",
            _TOT_HALF_JAAR,
        ),
    ),
    "ZOM-01": CoreRule(
        "zomer",
        "midden",
        "vo mbo leerling",
        all_of(
            _DOEL_MBO,
            _ACTIEF,
            "begeleiding.extra is ja",
            "contact.zomerGepland onbekendOf nee",
            "contact.zomerGehoudenOp bekend nee",
            _VANAF_ZOMER,
            _VOOR_START,
        ),
    ),
    "ZOM-02": CoreRule(
        "zomer",
        "hoog",
        "vo leerling doorstroompunt",
        all_of(_DOEL_MBO, _NIET_GEPLAATST, _NIET_INGESCHREVEN, _NIET_ELDERS, _VANAF_ZOMER, _VOOR_TELDATUM),
    ),
    "ZOM-04": CoreRule(
        "zomer",
        "hoog",
        "vo mbo leerling doorstroompunt",
        all_of(
            _some(
                "aanmeldingen",
                ".status is ingetrokken",
                ".wasGeplaatst is ja",
                ".statusdatum vanaf $eindeSchooljaar",
            ),
            _NIET_ACTIEF,
            _VOOR_TELDATUM,
        ),
    ),
    "ZOM-05": CoreRule(
        "zomer",
        "hoog",
        "vo leerling doorstroompunt",
        all_of(
            "vo.uitschrijving totEnMet peildatum",
            _DOEL_MBO,
            _NIET_GEPLAATST,
            _NIET_INGESCHREVEN,
            _NIET_ELDERS,
            "leerling.plichtig is ja",
            _VANAF_ZOMER,
        ),
    ),
    "STA-01": CoreRule(
        "start",
        "hoog",
        "vo mbo leerling doorstroompunt",
        all_of(
            _GEPLAATST,
            "start.verschenen is nee",
            "start.eersteAanwezigheidOp bekend nee",
            "peildatum vanaf $noShowDagen dag na start.verwachtOp",
            _NIET_ELDERS,
        ),
    ),
    "STA-02": CoreRule(
        "start",
        "hoog",
        "vo mbo leerling doorstroompunt",
        all_of(
            _DOEL_MBO,
            _SEPTEMBER,
            _NIET_INGESCHREVEN,
            _NIET_ELDERS,
            "bestemming.soort bekend nee",
            _VANAF_TELDATUM,
        ),
    ),
    "STA-03": CoreRule(
        "start",
        "laag",
        "vo mbo",
        all_of(_GEPLAATST, "start.teruggemeldAanVo onbekendOf nee", _VANAF_TELDATUM),
    ),
    "MBO-11": CoreRule("mbo", "hoog", "vo mbo leerling", "aantalFasen minstens 3"),
}

_PLICHTIG = all_of("leerling.startkwalificatie is nee", "leerling.vrijgesteld is nee")

DERIVED_CONDITIONS = {
    "aanmelding.actief": _some("aanmeldingen", _EEN_ACTIEVE),
    "aanmelding.geplaatst": _some("aanmeldingen", ".status in $geplaatsteStatussen"),
    "inschrijving.loopt": all_of(
        "inschrijving.datum bekend ja",
        any_of("inschrijving.einddatum bekend nee", "inschrijving.einddatum na peildatum"),
    ),
    "leerling.plichtigBijAanmelding": all_of(
        _PLICHTIG, "leerling.geboortedatum na 18 jaar voor aanmelding.eersteOp"
    ),
    "leerling.plichtig": all_of(_PLICHTIG, "leerling.geboortedatum na 18 jaar voor peildatum"),
    "begeleiding.extra": any_of("advies.overstapRisico is ja", _BEHOEFTE, "coach.gekoppeld is ja"),
}
