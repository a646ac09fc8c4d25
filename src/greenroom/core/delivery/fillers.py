"""Hesitations: the sounds that fill a pause while somebody looks for words."""

from __future__ import annotations

import re

_FILLER = re.compile(r"u+[hm]+|u+h?m+|e+r+m*|a+h+|h+m+|m+h*m+|uhm|eh")
_NOT_LETTERS = re.compile(r"[^a-z]")


def is_filler(word: str) -> bool:
    """Whether a word is a hesitation such as “um”, however it is spelt."""
    return bool(_FILLER.fullmatch(letters(word)))


def letters(word: str) -> str:
    """A word in small letters, without anything else."""
    return _NOT_LETTERS.sub("", word.lower())
