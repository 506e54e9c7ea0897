"""Differences between two versions of a rulebook, with proof."""
