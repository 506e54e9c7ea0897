"""Scenarios in Dutch: the vocabulary, reading and checking files, and every way to run them."""
