"""What scenarios exercise of a rulebook, in words: outcomes, conditions, boundaries, actions and parameters."""
