"""Small faults, one for each thing an evaluator can get wrong, and where to plant them."""

from dataclasses import dataclass

from overstap_engine.model.condition import Operator
from overstap_engine.plan.node import Relation
from tests.evaluate import wrong
from tests.evaluate.wrong import Plant, constantly, instead, rewritten, through, with_entry

__all__ = ["COMPILED_FAULTS", "LIVE_FAULTS", "REFERENCE_FAULTS", "SHARED_FAULTS", "Fault"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: ``target`` is ``module:name`` below ``overstap_engine.evaluate``."""

    name: str
    target: str
    plant: Plant
    crashes: bool = False
    """It shows as an exception, not as another answer."""

    @property
    def place(self) -> str:
        """The target in full."""
        return f"overstap_engine.evaluate.{self.target}"


REFERENCE_FAULTS = (
    Fault("unknown is false", "reference.compare:_equal", through(wrong.never_unknown)),
    Fault("unknown order is false", "reference.compare:_ordered", through(wrong.never_unknown)),
    Fault("absent is unknown", "reference.compare:_equal", through(wrong.absent_as_unknown)),
    Fault("absent order is unknown", "reference.compare:_ordered", through(wrong.absent_as_unknown)),
    Fault("vanaf is na", "reference.compare:_TESTS", with_entry(Operator.VANAF, wrong.strictly)),
    Fault("minstens is meerDan", "reference.compare:_TESTS", with_entry(Operator.MINSTENS, wrong.strictly)),
    Fault("unknown beats false", "reference.evaluation:all_of", instead(wrong.false_only_when_all_known)),
    Fault("unknown beats true", "reference.evaluation:any_of", instead(wrong.true_only_when_all_known)),
    Fault("last part decides", "reference.evaluation:all_of", instead(wrong.last_wins)),
    Fault("a tie loses", "reference.evaluation:Evaluation.undecided", through(wrong.reference_tie_loses)),
    Fault(
        "counts are certain", "reference.evaluation:Evaluation.item_bounds", through(wrong.lower_bound_only)
    ),
    Fault(
        "signal counts are certain",
        "reference.evaluation:Evaluation.signal_bounds",
        through(wrong.lower_bound_only),
    ),
    Fault("a month is thirty days", "reference.evaluation:shift", through(wrong.thirty_days)),
    Fault("an offset is a day off", "reference.evaluation:shift", through(wrong.day_later)),
    Fault("one missing fact fewer", "reference.missing:Missing.of_signal", through(wrong.one_fewer)),
    Fault("one missing field fewer", "reference.missing:Missing._of_aggregate", through(wrong.one_fewer)),
    Fault("one supporting fact fewer", "reference.support:Support.of_signal", through(wrong.one_fewer)),
    Fault("one supporting field fewer", "reference.support:Support._of_aggregate", through(wrong.one_fewer)),
    Fault("counted out never counts", "reference.support:Support._sides", constantly((True,))),
    Fault("offers by code", "reference.evaluator:_by_due_date", instead(wrong.by_code)),
    Fault(
        "a regional offer is made everywhere", "reference.evaluator:_Reading._is_offered", constantly(True)
    ),
)
"""Planted in the oracle."""

SHARED_FAULTS = (
    Fault("a tie loses", "aggregate:_loses", through(wrong.tie_loses)),
    Fault("hidden facts are told", "assemble:Assembler.tell", through(wrong.ignores_hidden)),
    Fault("one missing field fewer", "missing:union", through(wrong.one_fewer)),
    Fault("one supporting field fewer", "support:union", through(wrong.one_fewer)),
    Fault("counted out never counts", "support:_decisive", constantly((True,))),
    Fault("offers by code", "offers:_by_due_date", instead(wrong.by_code)),
    Fault("an unknown action is left out", "offers:Offers._offer", through(wrong.only_certain_offers)),
    Fault("an unknown item is false", "truths:_comparison", through(wrong.readings_never_unknown)),
    Fault("a month is thirty days", "truths:shift_day", through(wrong.thirty_days)),
    Fault("a default is no value", "row:Encoder.__init__", through(wrong.without_defaults)),
)
"""Planted in what the compiled and the live evaluator share."""

LIVE_FAULTS = (
    Fault("unknown is false", "live.leaves:_equal", through(wrong.never_unknown)),
    Fault("absent is unknown", "live.leaves:_equal", through(wrong.absent_as_unknown)),
    Fault("absent order is unknown", "live.leaves:_related", through(wrong.absent_as_unknown)),
    Fault("strict where not", "live.leaves:_holds", through(wrong.strict_difference)),
    Fault("a tie loses", "live.leaves:_newest", through(wrong.live_tie_loses)),
    Fault("counts are certain", "live.leaves:_range_related", through(wrong.lower_range)),
    Fault("a month is thirty days", "live.leaves:shift", through(wrong.thirty_days)),
    Fault("a fallback comes too early", "live.leaves:_when_settled", constantly(True)),
    Fault("unknown is never settled", "live.leaves:_when_settled", constantly(None)),
    Fault("phases are signals", "live.propagation:Propagation.tally", through(wrong.swapped_phases)),
    Fault("unknown item beats false", "live.leaves:all_of", instead(wrong.false_only_when_all_known)),
    Fault("no false rail", "live.clauses:_Builder._conjunction", through(wrong.true_rail_only)),
)
"""Planted in the live evaluator."""

COMPILED_FAULTS = (
    Fault("unknown is false", "codegen.conditions:_on_rail", through(wrong.certain_rail)),
    Fault("absent is unknown", "codegen.writer:Writer._fact", through(wrong.never_absent)),
    Fault("a range is its lower end", "codegen.conditions:_in_range", through(wrong.lower_end)),
    Fault("mirrored wrongly", "codegen.conditions:_MIRRORED", with_entry(Relation.ABOVE, Relation.ABOVE)),
    Fault("days are off by one", "codegen.writer:Writer.days", through(wrong.one_more_day)),
    Fault("a tie loses", "compiled:_compile", rewritten("rival < best", "rival <= best")),
    Fault("of a tie the first wins", "compiled:_compile", rewritten(" >= best:", " > best:")),
    Fault("at least is more than", "compiled:_compile", rewritten(" >= ", " > ")),
    Fault("at most is less than", "compiled:_compile", rewritten(" <= ", " < ")),
    Fault("possible items do not count", "compiled:_compile", rewritten("_most += 1", "_most += 0")),
    Fault("possible signals do not count", "compiled:_compile", rewritten("signals_most += 1", "pass")),
    Fault(
        "possible phases do not count", "compiled:_compile", rewritten("phases_most |= ", "phases_most & ")
    ),
    Fault("unknown becomes false", "compiled:_compile", rewritten("] = None", "] = False")),
    Fault(
        "a missing list is empty",
        "compiled:_compile",
        rewritten(" is None\n    for i in", " == 0\n    for i in"),
    ),
    Fault("the first operand alone", "compiled:_compile", rewritten("if v0 is None:", "if False:")),
    Fault("a missing place alone", "codegen.waiting:_union", instead(wrong.first_alone)),
    Fault(
        "what is decided lacks something",
        "codegen.waiting:Waiting._of_part",
        through(wrong.also_when_decided),
    ),
    Fault("dossiers share derived facts", "compiled:_compile", rewritten("FALSE.copy()", "FALSE")),
    Fault("dates leave the calendar", "row:ordinary_days", through(wrong.everywhere), crashes=True),
)
"""Planted in the compiled evaluator."""
