"""Cards as a text file for Anki, with the header lines that its manual describes under “Importing → Text Files”.

Fields are HTML with tabs between them. The first column is an id of ours, so that a second import renews the notes.
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEADER = ("separator:tab", "html:true", "notetype:Basic", "deck:Greenroom", "guid column:1", "tags column:4")


@dataclass(frozen=True, slots=True)
class Note:
    """One note: an id that stays, the two sides as plain text, and a word for what it is."""

    key: str
    front: str
    back: str
    tag: str


def text_file(notes: Sequence[Note]) -> str:
    """The notes as one text, UTF-8 when written; each note is one line."""
    lines = [f"#{line}" for line in _HEADER]
    lines += ["\t".join((each.key, _field(each.front), _field(each.back), each.tag)) for each in notes]
    return "\n".join(lines) + "\n"


def _field(text: str) -> str:
    """A plain text as a field: nothing in it is taken for HTML, for a new field or for a new note."""
    lines = text.replace("\t", " ").splitlines()
    return "<br>".join(html.escape(line) for line in lines)
