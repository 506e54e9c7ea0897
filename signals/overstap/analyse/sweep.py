"""Which of many things are never there without another: one dossier rules out many pairs, and few questions are left."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import closing

from overstap.analyse.laboratory import Laboratory
from overstap.analyse.settled import surely
from overstap_engine.prove import TRUE, Lit

__all__ = ["never_without"]


def never_without(
    laboratory: Laboratory, nodes: Mapping[str, Lit], pairs: Mapping[str, Collection[str]]
) -> Iterator[tuple[str, str]]:
    """Those of ``pairs`` (a name, and the names to compare it with) of which the first is nowhere without the second.

    Every first name is somewhere. *Not so* is certain; *so* covers lists as short as in a quick look. Raises
    ``OutOfTime``.
    """
    universe = laboratory.universe
    with closing(universe.session(universe.slots)) as session:
        session.require([TRUE, *universe.assumptions.values()])
        session.load(nodes.values())
        session.prefer([-node for node in nodes.values()])  # a dossier with little in it rules out the most
        seen: list[frozenset[str]] = []

        def found(*lits: Lit) -> bool:
            answer = surely(session.solve(lits, laboratory.stop))
            if answer:
                seen.append(frozenset(name for name, node in nodes.items() if session.value(node)))
            return answer

        for one, others in pairs.items():
            left = set(others).intersection(*(dossier for dossier in seen if one in dossier))
            asked = sorted(left)
            while asked:
                absent = [-nodes[other] for other in asked]
                if found(nodes[one], *absent):
                    left &= seen[-1]
                    break
                blamed = set(session.blamed(absent))
                if not blamed:  # only in lists that are longer than this
                    break
                asked = [other for other in asked if -nodes[other] not in blamed]
            while left:
                missing = universe.any_of(*(-nodes[other] for other in left))
                if not found(nodes[one], missing):
                    break
                left &= seen[-1]
            yield from ((one, other) for other in sorted(left))
