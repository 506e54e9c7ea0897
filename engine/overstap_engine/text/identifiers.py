"""Identifiers as words."""

import re

__all__ = ["words_of"]


def words_of(identifier: str) -> str:
    """A camelCase or dotted identifier as lower-case words.

    >>> words_of("uitersteAanmelddatum"), words_of("honderdDagen")
    ('uiterste aanmelddatum', 'honderd dagen')
    >>> words_of("adviesPreMbo")  # *pre* is never a word of its own
    'advies pre-mbo'
    """
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[._]", " ", identifier).lower()
    return re.sub(r"\bpre (?=\w)", "pre-", words)
