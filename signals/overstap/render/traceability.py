"""The page that maps every passage of the sources to signals and actions, and every rule and action to its source."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from overstap.traceability import Bottleneck, Fate, Passage, Traceability, fate_of
from overstap_engine.model.rulebook import Citation, Rulebook, Source

__all__ = ["traceability_page"]

_INTRODUCTION = """\
# Van bron naar regelboek

Deze pagina laat zien wat er met elke passage uit de bronnen is gedaan, en uit welke bron elke regel en actie komt.
Ze is gemaakt uit `passages.yaml` en het regelboek. Verander haar niet met de hand, maar maak haar opnieuw:
`python -m tests.rules.traceability`.

Bij een code met *(komt)* hoort nog geen regel. Bij *(geen regel)* staat de reden onder Knelpunten.
De passages staan er in eigen woorden.
"""


def traceability_page(trace: Traceability, rulebook: Rulebook) -> str:
    """The whole page as Markdown. The same input gives the same text."""
    parts = [
        _INTRODUCTION,
        "## In het kort\n",
        _table(("wat", "aantal"), _counts(trace, rulebook)),
        "## Van bron naar signaal en actie\n",
        *_sources(trace, rulebook),
        "## Knelpunten\n",
        _table(("code", "knelpunt", "wat ermee is gedaan"), _bottlenecks(trace, rulebook)),
        "## Van regel naar bron\n",
        _table(("code", "titel", "acties", "bronnen"), _rules(rulebook)),
        "## Van actie naar bron\n",
        _table(("code", "titel", "niveau", "aangeraden bij", "bronnen"), _actions(rulebook)),
        "## Bijna dezelfde acties\n",
        _table(("actie", "hoofdactie"), _duplicates(trace, rulebook)),
    ]
    return "\n".join(parts)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |\n" for line in lines)


def _counts(trace: Traceability, rulebook: Rulebook) -> Iterator[Sequence[str]]:
    passages = [each for found in trace.passages.values() for each in found]
    realised = sum(bool(each.signals or each.actions) for each in passages)
    fates = Counter(fate_of(code, each, rulebook) for code, each in trace.bottlenecks.items())
    levels = Counter(action.level for action in rulebook.actions.values())
    yield "passages", str(len(passages))
    yield "waarvan met een signaal of actie", str(realised)
    yield "waarvan met alleen een reden", str(len(passages) - realised)
    yield "knelpunten", str(len(trace.bottlenecks))
    for fate in Fate:
        yield f"waarvan {fate.value}", str(fates[fate])
    yield "regels", str(len(rulebook.rules))
    yield "acties voor één leerling", str(levels["leerling"])
    yield "acties voor een organisatie", str(levels["organisatie"])


# -- from source to rulebook --------------------------------------------------------------------------------------


def _sources(trace: Traceability, rulebook: Rulebook) -> Iterator[str]:
    heads = ("vindplaats", "waar het over gaat", "signalen", "acties", "opmerking")
    for name, passages in trace.passages.items():
        yield f"### {_heading(rulebook.sources[name])}\n"
        yield _table(heads, (_passage(passage, trace, rulebook) for passage in passages))


def _heading(source: Source) -> str:
    published = ", ".join(part for part in (source.publisher, source.date) if part)
    return f"{source.title} ({published}), `{source.id}`"


def _passage(passage: Passage, trace: Traceability, rulebook: Rulebook) -> Sequence[str]:
    signals = ", ".join(_signal(code, trace, rulebook) for code in passage.signals)
    return passage.place, passage.text, signals, ", ".join(passage.actions), passage.reason


def _signal(code: str, trace: Traceability, rulebook: Rulebook) -> str:
    if code in rulebook.rules:
        return code
    bottleneck = trace.bottlenecks[code]
    match fate_of(code, bottleneck, rulebook):
        case Fate.MERGED:
            return f"{code} *(als {bottleneck.merged})*"
        case Fate.LEFT_OUT:
            return f"{code} *(geen regel)*"
        case _:
            return f"{code} *(komt)*"


def _bottlenecks(trace: Traceability, rulebook: Rulebook) -> Iterator[Sequence[str]]:
    for code, bottleneck in trace.bottlenecks.items():
        yield code, bottleneck.text, _done(code, bottleneck, rulebook)


def _done(code: str, bottleneck: Bottleneck, rulebook: Rulebook) -> str:
    match fate_of(code, bottleneck, rulebook):
        case Fate.RULE:
            return f"regel: {rulebook.rules[code].title}"
        case Fate.MERGED:
            return f"dezelfde regel als {bottleneck.merged}"
        case Fate.LEFT_OUT:
            return f"geen regel: {bottleneck.reason}"
        case Fate.PLANNED:
            return "regel komt nog"


# -- from rulebook to source --------------------------------------------------------------------------------------


def _rules(rulebook: Rulebook) -> Iterator[Sequence[str]]:
    for code, rule in sorted(rulebook.rules.items()):
        yield code, rule.title, ", ".join(rule.actions), _citations(rule.citations)


def _actions(rulebook: Rulebook) -> Iterator[Sequence[str]]:
    for code, action in sorted(rulebook.actions.items()):
        asking = sorted(rule.code for rule in rulebook.rules.values() if code in rule.actions)
        yield code, action.title, action.level, ", ".join(asking), _citations(action.citations)


def _citations(citations: Iterable[Citation]) -> str:
    return "; ".join(f"{each.source} {each.place}" for each in citations)


def _duplicates(trace: Traceability, rulebook: Rulebook) -> Iterator[Sequence[str]]:
    for code, main in sorted(trace.duplicates.items()):
        yield f"{code} {rulebook.actions[code].title}", f"{main} {rulebook.actions[main].title}"
