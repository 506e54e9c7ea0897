"""For which students a rulebook speaks at all (``regelboek.alleenAls``), in two versions."""

from collections.abc import Iterator

from overstap.analyse.laboratory import Found
from overstap.differences.difference import Aspect, Relation, Shown, Statement
from overstap.differences.directions import relation_of, weakest
from overstap.differences.inquiry import Inquiry
from overstap.differences.witnessed import Seen

__all__ = ["compare_scope"]

_IN, _OUT = "het regelboek geldt", "het regelboek geldt niet"


def compare_scope(inquiry: Inquiry, party: str) -> Iterator[Statement]:
    """Students for whom only one of the versions says anything. Rules are compared for the others."""
    old, new = (world.scope for world in inquiry.worlds(party))
    if old.true == new.true:
        return
    about = ("", Aspect.BEREIK.value)
    replies = [
        inquiry.look((*about, "oud"), party, {"oude versie": old.true, "nieuwe versie": -new.true}),
        inquiry.look((*about, "nieuw"), party, {"oude versie": -old.true, "nieuwe versie": new.true}),
    ]
    relation = relation_of(replies[0], replies[1])
    if relation is Relation.GELIJK:
        return
    versions = inquiry.versions
    yield Statement(
        code="",
        title="Voor wie het regelboek geldt",
        aspect=Aspect.BEREIK,
        relation=relation,
        verdict=weakest(replies),
        parties=(party,),
        region=versions.region,
        year=versions.year,
        shown=tuple(
            _shown(inquiry, reply, party, only_old=index == 0)
            for index, reply in enumerate(replies)
            if isinstance(reply, Found)
        ),
        details=inquiry.leaning(*replies),
    )


def _shown(inquiry: Inquiry, found: Found, party: str, *, only_old: bool) -> Shown:
    old, new = (_IN, _OUT) if only_old else (_OUT, _IN)

    def words(before: Seen, after: Seen) -> tuple[str, str]:
        silent = after if only_old else before
        if silent.outcome.signals or silent.outcome.undetermined:
            raise AssertionError("the rulebook speaks after all")
        return old, new

    return inquiry.shown(found, party, words, "zijn er geen signalen" if only_old else "")
