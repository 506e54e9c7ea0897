"""``python -m tests.golden --record``: write the golden documents, the group and the problems anew, then review."""

import argparse

from overstap import RuleEngine, bundled_rulebook
from tests.golden.broken import EXPECTED, broken_files, problems_of
from tests.golden.document import document, results_of
from tests.golden.group import group_text
from tests.golden.stories import FIXTURES, read_stories

__all__ = ["record"]


def record() -> None:
    """Write what the reference engine gives; documents of stories that are gone are removed."""
    stories = read_stories()
    engine = RuleEngine(bundled_rulebook())
    golden = FIXTURES / "golden"
    golden.mkdir(exist_ok=True)
    for stale in set(golden.glob("*.md")) - {golden / f"{story.name}.md" for story in stories}:
        stale.unlink()
    for story in stories:
        text = document(story, results_of(story, engine, "reference"))
        (golden / f"{story.name}.md").write_bytes(text.encode())
    group = group_text(story.dossier() for story in stories)
    (FIXTURES / "groep.ndjson").write_bytes(group.encode())
    problems = [line for path in broken_files() for line in problems_of(path)]
    EXPECTED.write_bytes("".join(f"{line}\n" for line in problems).encode())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.golden", description=__doc__)
    parser.add_argument("--record", action="store_true", required=True, help="schrijf alles opnieuw")
    parser.parse_args()
    record()
