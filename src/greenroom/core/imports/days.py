"""Days in the forms in which trackers and spreadsheets write them."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from greenroom.core.imports.values import Order
from greenroom.core.invitations.languages import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_SQUEEZED = re.compile(r"(\d{4})(\d{2})(\d{2})$")
_NUMBERS = re.compile(r"(\d{1,2})([/.-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?!\d)")
_WORD = r"([^\W\d_]{3,12})\.?"
_DAY_WORD = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th|\.|º)?[ -](?:de |of )?{_WORD}[ ,-]{{1,2}}(?:de )?(\d{{4}}|\d{{2}})(?!\d)"
)
_WORD_DAY = re.compile(rf"{_WORD} (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})(?!\d)")
_EAST_ASIAN = re.compile(r"(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日")
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?$")
_SECONDS = re.compile(r"(\d{10})(?:\d{3})?$")
_FIRST_SERIAL = dt.date(1899, 12, 30)  # spreadsheets count days from here
_EPOCH = dt.date(1970, 1, 1)
_OLDEST, _NEWEST = 1970, 2100


def order_in(cells: Iterable[str]) -> Order:
    """Which comes first in the dates of a column; by column where none of them tells."""
    day_first = month_first = False
    for cell in cells:
        match = _NUMBERS.search(cell)
        if match is None:
            continue
        day_first |= int(match[1]) > 12 or match[2] == "."
        month_first |= int(match[3]) > 12
    if day_first == month_first:
        return Order.BY_COLUMN
    return Order.DAY_FIRST if day_first else Order.MONTH_FIRST


def day_of(cell: str, order: Order = Order.BY_COLUMN) -> tuple[dt.date | None, bool]:
    """The day that a cell names, None where it names none; and whether day and month could be the other way round."""
    text = " ".join(cell.split())
    if match := _ISO.match(text) or _SQUEEZED.match(text) or _EAST_ASIAN.match(text):
        return _day(match[1], match[2], match[3]), False
    if match := _NUMBERS.search(text):
        return _of_numbers(match, order)
    if match := _DAY_WORD.search(text):
        return _named(match[3], match[2], match[1]), False
    if match := _WORD_DAY.search(text):
        return _named(match[3], match[1], match[2]), False
    return _counted(text), False


def _of_numbers(match: re.Match[str], order: Order) -> tuple[dt.date | None, bool]:
    first, second, year = match[1], match[3], match[4]
    as_day = _day(year, second, first)
    as_month = _day(year, first, second)
    if match[2] == "." or order is Order.DAY_FIRST:
        return as_day or as_month, False
    if order is Order.MONTH_FIRST:
        return as_month or as_day, False
    return as_day or as_month, None not in {as_day, as_month} and as_day != as_month


def _counted(text: str) -> dt.date | None:
    """Days since 1900 as spreadsheets count them, or seconds or milliseconds since 1970."""
    if match := _SERIAL.match(text):
        day = _FIRST_SERIAL + dt.timedelta(days=int(match[1]))
    elif match := _SECONDS.match(text):
        day = _EPOCH + dt.timedelta(days=int(match[1]) // 86_400)
    else:
        return None
    return day if _OLDEST <= day.year < _NEWEST else None


def _named(year: str, month: str, day: str) -> dt.date | None:
    number = MONTHS.get(month.lower()) or MONTHS.get(month.lower()[:3])
    return _day(year, str(number), day) if number else None


def _day(year: str, month: str, day: str) -> dt.date | None:
    whole = int(year) + (2000 if len(year) == 2 else 0)
    if not _OLDEST <= whole < _NEWEST:
        return None
    try:
        return dt.date(whole, int(month), int(day))
    except ValueError:
        return None
