"""The same questions get the same answers, byte for byte, whatever the order of sets and dictionaries of names."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def _answers(seed: str) -> str:
    paths = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths}
    command = [sys.executable, "-m", "tests.prove.hash_seed"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout


def test_answers_do_not_depend_on_the_hash_seed() -> None:
    first = _answers("0")
    assert first.count("Witness") > 10
    assert first.count("Impossible") > 0
    assert _answers("4242") == first
