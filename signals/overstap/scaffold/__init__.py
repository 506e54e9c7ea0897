"""A new policy repository, and the files with which its editors know the rules and the scenario sentences."""
