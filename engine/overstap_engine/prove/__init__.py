"""What holds for every possible dossier: exact answers with proof, on a SAT solver.

``encode`` turns written conditions into a Boolean graph and shares only the parsed rulebook with the evaluators;
``Universe`` asks questions about it; ``replay`` holds every dossier found to the reference evaluator.
"""

from overstap_engine.prove.answer import Answer, Impossible, NotSettled, Proof, Question, StoppedEarly
from overstap_engine.prove.distances import FARTHEST, Distances
from overstap_engine.prove.encode.dag import FALSE, TRUE, Lit
from overstap_engine.prove.encode.domains import Domain, Domains, domains_of
from overstap_engine.prove.encode.lacking import Lacking, differing_places, differing_winners
from overstap_engine.prove.encode.missing import Missing
from overstap_engine.prove.encode.outcome import outcome_condition
from overstap_engine.prove.encode.symbol import Rails, Symbol
from overstap_engine.prove.encode.world import Item, World
from overstap_engine.prove.replay import ReplayError, replay
from overstap_engine.prove.session import Stop
from overstap_engine.prove.solver import SatSolver, SolverMissing
from overstap_engine.prove.universe import OutsideDomain, Universe
from overstap_engine.prove.witness import Deviation, Ordinary, Witness, outside

__all__ = [
    "FALSE",
    "FARTHEST",
    "TRUE",
    "Answer",
    "Deviation",
    "Distances",
    "Domain",
    "Domains",
    "Impossible",
    "Item",
    "Lacking",
    "Lit",
    "Missing",
    "NotSettled",
    "Ordinary",
    "OutsideDomain",
    "Proof",
    "Question",
    "Rails",
    "ReplayError",
    "SatSolver",
    "SolverMissing",
    "Stop",
    "StoppedEarly",
    "Symbol",
    "Universe",
    "Witness",
    "World",
    "differing_places",
    "differing_winners",
    "domains_of",
    "outcome_condition",
    "outside",
    "replay",
]
