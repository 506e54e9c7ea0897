"""Prints what the engine answers to some questions: run under several hash seeds by ``test_hash_seed``."""

from contextlib import closing

from overstap_engine.prove import Question
from tests.prove.worlds import situation, universe_of, world_of


def main() -> None:
    """Answers for two generated rulebooks."""
    for seed in (1, 4):
        made = situation(seed, 3)
        with closing(universe_of(made)) as universe:
            world = world_of(universe, made, {"l0", "f1"})
            for code in made.rulebook.rules:
                for name, lit in (("raised", world.raised(code)), ("open", world.undetermined(code))):
                    print(
                        code, name, universe.solve(Question({name: lit, "clear": -world.signal(code).false}))
                    )


if __name__ == "__main__":
    main()
