"""From written conditions to a Boolean graph; it shares the parsed rulebook with the evaluators and nothing else."""
