"""What changed between two versions of a rulebook: which students would see another outcome, with proof."""
