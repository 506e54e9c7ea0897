"""Two versions of a rulebook over one cohort."""
