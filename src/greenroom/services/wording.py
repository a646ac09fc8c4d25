"""Texts that people type: what must be there, and what only has to fit."""

from __future__ import annotations

from greenroom.core.errors import InvalidChoice


def given(text: str, *, field: str, what: str) -> str:
    """The text without space around it.

    Raises:
        InvalidChoice: nothing was given; `what` names it in the sentence.
    """
    stripped = text.strip()
    if not stripped:
        raise InvalidChoice(f"Please give {what}.", field=field)
    return stripped


def cut(text: str, longest: int) -> str:
    """A text that the program read, cut to what fits; the whole of it stays in the source."""
    return text if len(text) <= longest else text[: longest - 1] + "…"
