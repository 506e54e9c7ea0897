"""Tests of checks on a whole rulebook."""
