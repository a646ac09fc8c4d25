"""A day as people write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice

if TYPE_CHECKING:
    import datetime as dt


_YEARS = range(2000, 2101)


def believable(day: dt.date, field: str) -> dt.date:
    """A day of a job search.

    Raises:
        InvalidChoice: it lies before 2000 or after 2100.
    """
    if day.year not in _YEARS:
        raise InvalidChoice(f"Name a day from {_YEARS[0]} to {_YEARS[-1]}.", field=field)
    return day


def in_words(day: dt.date) -> str:
    """A day, or that of a moment: “3 December 2026”."""
    return f"{day.day} {day:%B %Y}"
