"""A moment as both sides read it on their clocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.brief import moment_in_words

if TYPE_CHECKING:
    import datetime as dt


def in_both_zones(at: dt.datetime, their_zone: str, own_zone: str = "") -> str:
    """A moment in their time and in mine, each with its zone; said once when both are in the same zone.

    “Thursday 3 December 2026, 15:00 (Amsterdam, UTC+1), in my time 14:00 (London, UTC)”. My day is named as well when
    it is another one.

    Raises:
        InvalidChoice: there is no such zone.
    """
    theirs = moment_in_words(at, their_zone)
    if not own_zone or own_zone == their_zone:
        return theirs
    mine = moment_in_words(at, own_zone)
    day, clock = mine.split(", ", maxsplit=1)
    return f"{theirs}, in my time {clock if theirs.startswith(f'{day}, ') else mine}"
