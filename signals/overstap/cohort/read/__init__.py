"""Reading cohorts: every input as chunks of a fixed size, each of which a worker can read by itself."""

from overstap.cohort.read.chunk import CHUNK, Chunk
from overstap.cohort.read.inputs import Inputs

__all__ = ["CHUNK", "Chunk", "Inputs"]
