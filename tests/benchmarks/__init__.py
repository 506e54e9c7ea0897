"""How fast is it? ``python -m tests.benchmarks`` checks every engine's answers, then prints ratios.

Needs the extra packages of the dependency group ``bench``.
"""
