"""A day as people write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt


def in_words(day: dt.date) -> str:
    """A day, or that of a moment: “3 December 2026”."""
    return f"{day.day} {day:%B %Y}"
