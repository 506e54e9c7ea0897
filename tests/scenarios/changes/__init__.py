"""Small changes, on planted rulebooks."""
