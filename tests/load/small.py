"""A small sound rulebook, and snippets added to it: what the tests of loading read."""

from dataclasses import dataclass

from overstap_engine.diagnostics.finding import Finding, Language
from overstap_engine.diagnostics.words import hint, message
from overstap_engine.load.rulebook import Draft, read_rulebook
from overstap_engine.model.condition import Condition

__all__ = [
    "ACTION",
    "BASE",
    "FACT",
    "RULE",
    "Rejected",
    "Told",
    "changed",
    "condition",
    "load",
    "one_finding",
    "read_als",
    "rule",
]

BASE = """\
regelboek: {naam: klein, versie: "1"}
partijen: [vo, mbo, leerling]
feiten:
  id: {type: tekst, label: kenmerk, vraag: Wat is het kenmerk?, delen: wettelijk}
  doel:
    {type: keuze, waarden: {mbo: het mbo, vo: in het vo blijven}, label: doel, vraag: Wat is het doel?, delen: wettelijk}
  start.datum: {type: datum, label: startdatum, vraag: Wanneer is de start?, delen: wettelijk}
  intake.datum: {type: datum, label: intakedatum, vraag: Wanneer is de intake?, delen: wettelijk}
  intake.status:
    {type: keuze, waarden: [gepland, afgerond], label: intake, vraag: Hoe staat het?, delen: wettelijk}
  vo.cluster: {type: getal, label: cluster, vraag: Welk cluster?, delen: wettelijk}
  vo.tussenstap: {type: ja_nee, label: tussenstap, vraag: Was er een tussenstap?, delen: wettelijk}
lijsten:
  aanmeldingen:
    label: aanmeldingen
    vraag: Welke aanmeldingen zijn er?
    delen: wettelijk
    velden:
      datum: {type: datum, label: datum, vraag: Op welke dag?}
      statusdatum: {type: datum, label: statusdatum, vraag: Sinds wanneer?}
      status: {type: keuze, waarden: [ontvangen, aangemeld, ingetrokken], label: status, vraag: Hoe staat het?}
      niveau: {type: getal, label: niveau, vraag: Welk niveau?}
      instelling: {type: tekst, label: instelling, vraag: Welke instelling?}
      buitenRegio: {type: ja_nee, label: buiten de regio, vraag: Is het buiten de regio?}
afleidingen:
  - feit: aanmelding.eersteOp
    vroegste: {van: aanmeldingen.datum}
parameters:
  - {id: teldatum, type: datum, omschrijving: teldatum, standaard: "10-01"}
  - {id: wachtdagen, type: getal, omschrijving: dagen, standaard: 7}
  - {id: lopend, type: lijst, omschrijving: lopende statussen, standaard: [ontvangen, aangemeld]}
acties:
  - {code: A001, titel: Bel de leerling, rollen: [mentor], niveau: leerling, bronnen: [{bron: gids}]}
bronnen:
  - {id: gids, titel: De gids, uitgever: Overstap}
"""
RULE = """\
regels:
  - signaal: R-1
    titel: Proef
    fase: aanmelding
    urgentie: hoog
    zichtbaarVoor: [vo]
    als: {doel: mbo}
    omdat: Proef
    acties: [A001]
    bronnen: [{bron: gids}]
"""
ACTION = """\
acties:
  - code: A002
    titel: Proef
    rollen: [mentor]
    niveau: leerling
    bronnen: [{bron: gids}]
"""
FACT = """\
feiten:
  nieuw:
    type: getal
    label: nieuw
    vraag: Is het nieuw?
    delen: wettelijk
"""
_START, _END = "«", "»"


@dataclass(frozen=True, slots=True)
class Rejected:
    """A text with the place of its one mistake between « and », and what the reader is told about it."""

    finding: type[Finding]
    text: str
    message: str
    hint: str | None
    base: str = BASE

    def __str__(self) -> str:
        marked = next((line for line in self.text.splitlines() if _START in line), "")
        return f"{self.finding.__name__}: {marked.strip()}"


def rule(condition: str) -> str:
    """A rule with this condition, one or more lines."""
    lines = "".join(f"\n      {line}" for line in condition.strip("\n").splitlines())
    return changed(RULE, " {doel: mbo}", lines)


def load(text: str, base: str = BASE) -> Draft:
    """The small rulebook with one file more."""
    return read_rulebook({"klein/basis.yaml": base.encode(), "klein/proef.yaml": text.encode()})


def read_als(text: str) -> Condition:
    """The condition of a rule in the small rulebook; it must be sound."""
    draft = load(rule(text))
    assert draft.findings == ()
    return draft.rules["R-1"].condition


def condition(finding: type[Finding], text: str, message: str, hint: str | None) -> Rejected:
    """A mistake in the condition of a rule."""
    return Rejected(finding, rule(text), message, hint)


@dataclass(frozen=True, slots=True)
class Told:
    """What a reader gets to see of a finding."""

    finding: type[Finding]
    underlined: str
    """The text with the place of the finding between « and »."""
    message: str
    hint: str | None


def changed(text: str, old: str, new: str) -> str:
    """``text`` with one thing changed in it."""
    assert text.count(old) == 1, f"`{old}` stands {text.count(old)} times in the text"
    return text.replace(old, new)


def one_finding(case: Rejected) -> Told:
    """Load the marked text, and tell its only finding in Dutch."""
    draft = load(case.text.replace(_START, "").replace(_END, ""), case.base)
    assert len(draft.findings) == 1, [_shown(finding) for finding in draft.findings]
    finding = draft.findings[0]
    underlined = _underlined(case.text, finding)
    return Told(type(finding), underlined, message(finding, Language.NL), hint(finding, Language.NL))


def _underlined(marked: str, finding: Finding) -> str:
    """The text with the finding's place between « and »."""
    span = finding.span
    assert span.line == span.end_line, f"{span} spans lines"
    lines = marked.replace(_START, "").replace(_END, "").splitlines(keepends=True)
    line = lines[span.line - 1]
    start, end = span.column - 1, span.end_column - 1
    lines[span.line - 1] = f"{line[:start]}{_START}{line[start:end]}{_END}{line[end:]}"
    return "".join(lines)


def _shown(finding: Finding) -> str:
    return f"{finding.span} {type(finding).__name__}: {message(finding, Language.NL)}"
