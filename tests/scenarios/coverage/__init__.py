"""Coverage, on planted rulebooks with counts worked out by hand."""
