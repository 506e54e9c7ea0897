"""A kernel for rows of another form: the same masks as the kernel for rows."""

from types import SimpleNamespace

from overstap_engine.evaluate.compiled import Compiled, rows_kernel
from overstap_engine.model.condition import Raised
from overstap_engine.model.rulebook import TruthOf
from overstap_engine.model.values import Facts
from tests.benchmarks.dossiers import edge_cases, ordinary_cases
from tests.benchmarks.plain import INPUTS, plain_facts
from tests.benchmarks.workload import workload
from tests.evaluate.asking import FACTS, is_
from tests.evaluate.books import book, case, plan_of, rule


def test_the_same_raised_rules() -> None:
    """Values are read from attributes, and a row is known by its label."""
    plan = workload()
    one_by_one = Compiled(plan)
    rows, expected = list[SimpleNamespace](), list[int]()
    for number, each in enumerate((*ordinary_cases(200, seed=1), *edge_cases(200, seed=2))):
        rows.append(SimpleNamespace(number=number, **plain_facts(each)))
        expected.append(one_by_one.kernel.run(one_by_one.encode(each))[0])
    read: list[str] = []

    def reads(name: str) -> str:
        read.append(name)
        return f"get(row, {name!r})"

    def label() -> str:
        assert {*read} == {*INPUTS}, "asked for last"
        return "row.number"

    kernel = rows_kernel(plan, reads, label, {"get": getattr})
    assert kernel.run(iter(rows)) == ([*range(400)], expected)
    assert kernel.signals == one_by_one.kernel.signals
    assert kernel.run([]) == ([], [])


def test_scope_and_rules_that_the_party_may_not_see() -> None:
    """As the kernel does."""
    rules = [rule("VERBORGEN", is_("a"), visible_to=("mbo",)), rule("R", Raised(("VERBORGEN",)))]
    rulebook = book(FACTS, rules, {"d": TruthOf(is_("a"))}, scope=is_("moment", "sep"))
    one_by_one = Compiled(plan_of(rulebook))
    kernel = rows_kernel(one_by_one.plan, lambda name: f"row[{name!r}]", lambda: "0", {})
    masks: list[int] = []
    given: list[Facts] = [{"a": True, "moment": "sep"}, {"a": True, "moment": "feb"}, {"a": False}]
    for facts in given:
        row = one_by_one.encode(case(facts))
        masks += kernel.run([row])[1]
        assert masks[-1] == one_by_one.kernel.run(row)[0]
    assert masks == [0b11, 0, 0]
