"""The sentences of scenarios in the form that the official Cucumber language server reads, for completion and checks.

The server reads Python step definitions, so that is what the stub looks like; nothing ever runs it. A slot may
hold any text, and a sentence with alternatives is written once for each. What stands in a slot is checked by
``overstap check``.
"""

import re
from collections.abc import Iterator
from itertools import product
from typing import Final

from overstap.testing.sentence import Kind, Sentence
from overstap.testing.steps import SENTENCES

__all__ = ["spellings", "step_stub"]

_HEAD: Final = '''"""Gemaakt door `overstap schema`: de zinnen voor scenario's, zodat een editor ze kent. Niet zelf veranderen."""

from behave import given, register_type, then, when

'''
_DECORATORS: Final = {Kind.GIVEN: "given", Kind.WHEN: "when", Kind.THEN: "then"}
_ALTERNATIVES: Final = re.compile(r"\[([^\]]*)\]")
_SLOT: Final = re.compile(r"\{(\w+)\}")


def step_stub() -> str:
    """A Python file that names the slots, and has one definition for each spelling of each sentence."""
    slots = sorted({slot for sentence in SENTENCES for slot in _SLOT.findall(sentence.template)})
    types = [f'register_type(name="{slot}", regexp=".+")\n' for slot in slots]
    definitions = [
        f"\n\n@{_DECORATORS[sentence.kind]}({_quoted(spelling)})\ndef _() -> None:\n    {_quoted(sentence.description)}\n"
        for sentence in SENTENCES
        for spelling in spellings(sentence)
    ]
    return _HEAD + "".join([*types, *definitions])


def spellings(sentence: Sentence) -> Iterator[str]:
    """The sentence with each choice of its alternatives: ``[de|het] {feit}`` gives ``de {feit}`` and ``het {feit}``."""
    parts = _ALTERNATIVES.split(sentence.template)
    choices = [part.split("|") if index % 2 else [part] for index, part in enumerate(parts)]
    yield from ("".join(chosen) for chosen in product(*choices))


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "'") + '"'
