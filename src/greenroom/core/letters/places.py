"""Open places: what a draft still asks of the person, marked so that nobody sends it by mistake.

An open place is a question in double square brackets: `[[Which moment of the talk do you remember?]]`. Single brackets,
such as [1] or [sic], and round ones are ordinary text.
"""

from __future__ import annotations

import re

_OPEN = re.compile(
    r"\[\[[^\[\]]*\]\]"  # whole, also when its question was edited or a mail program broke the line
    r"|\[\[[^\[\]\n]*(?:\?|$)\]?"  # its end was deleted
    r"|[^\[\]\n.!?]{0,200}\?\]\]",  # its beginning was deleted
    re.MULTILINE,
)


def place(ask: str) -> str:
    """The open place that asks this question."""
    return f"[[{ask}]]"


def open_places(text: str) -> tuple[str, ...]:
    """The open places in a text, in order, also half-deleted ones; a letter that has any must not be sent."""
    return tuple(" ".join(found.split()) for found in _OPEN.findall(text))
