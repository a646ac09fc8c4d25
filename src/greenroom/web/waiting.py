"""Recordings that are no answer yet, as the page of their question shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.services import recordings
from greenroom.services.heard import said_in
from greenroom.services.wording import cut
from greenroom.web.moments import minutes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from greenroom.store.models import Recording

_MINUTE, _SHOWN = 60, 120
_SAID = {
    "": "It was not listened to.",
    "waiting": "Its words will be written down in a moment.",
    "running": "Its words are being written down.",
    "failed": "It could not be written down. Use it, and type what you said.",
    "cancelled": "It was not written down. Use it, and type what you said.",
}


@dataclass(frozen=True, slots=True)
class Unused:
    """A recording without an answer.

    Attributes:
        pk: its key.
        seconds_words: how long it is, in words.
        is_cut_off: whether its page was closed while it was made.
        said: what was heard in it, or why nothing was.
    """

    pk: UUID
    seconds_words: str
    is_cut_off: bool
    said: str


def unused(rows: Iterable[Recording]) -> list[Unused]:
    """Recordings (with their hearings) without an answer, those of which nothing has arrived left out."""
    found = [(row, recordings.received(row)) for row in rows]
    return [_unused(row, pieces) for row, pieces in found if pieces]


def _unused(row: Recording, pieces: int) -> Unused:
    cut_off = row.state == recordings.GROWING
    return Unused(row.pk, _length(pieces if cut_off else row.seconds), cut_off, "" if cut_off else _said(row))


def _said(row: Recording) -> str:
    hearing = next(reversed(row.hearings.all()), None)
    said = said_in(hearing)
    if said.text:
        return f"“{cut(said.text, _SHOWN)}”"
    return said.why or _SAID.get(hearing.state if hearing else "", "")


def _length(seconds: float | None) -> str:
    """A length in words: a browser sends one piece a second, so a count of pieces will do."""
    if not seconds:
        return "unknown length"
    whole = max(1, round(seconds))
    return f"{whole} second{'' if whole == 1 else 's'}" if whole < _MINUTE else f"{minutes(whole)} minutes"
