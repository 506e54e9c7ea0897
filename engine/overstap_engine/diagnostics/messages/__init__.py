"""Words for findings, one package per language, one module per family."""
