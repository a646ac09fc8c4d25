"""Notice: the last day of a job, by the rule that its contract or law states."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from greenroom.core.errors import InvalidChoice

_HALF = 15
_FOUR_WEEKS = dt.timedelta(weeks=4)


class NoticeRule(StrEnum):
    """The kinds of rules."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"  # to the same day of a later month
    MONTHS_TO_END = "months to the end of a month"
    MONTHS_TO_QUARTER = "months to the end of a quarter"
    GERMAN = "four weeks to the 15th or the end of a month"  # BGB §622 (1)


@dataclass(frozen=True, slots=True)
class Notice:
    """A rule with its number, such as two months to the end of a month."""

    rule: NoticeRule
    count: int = 1


def last_day(given: dt.date, notice: Notice) -> dt.date:
    """The last day of the job when notice is given on a day.

    Raises:
        InvalidChoice: the number is below zero or beyond two years.
    """
    if not 0 <= notice.count <= _MOST[notice.rule]:
        raise InvalidChoice("A notice period lies between nothing and two years.", field="notice")
    if notice.rule is NoticeRule.DAYS:
        return given + dt.timedelta(days=notice.count)
    if notice.rule is NoticeRule.WEEKS:
        return given + dt.timedelta(weeks=notice.count)
    if notice.rule is NoticeRule.GERMAN:
        return _half_or_end(given + _FOUR_WEEKS)
    then = _months_later(given, notice.count)
    if notice.rule is NoticeRule.MONTHS:
        return then
    if notice.rule is NoticeRule.MONTHS_TO_END:
        return _end_of_month(then)
    return _end_of_month(then.replace(day=1, month=3 * ((then.month + 2) // 3)))


_MOST = {
    NoticeRule.DAYS: 731,
    NoticeRule.WEEKS: 104,
    NoticeRule.MONTHS: 24,
    NoticeRule.MONTHS_TO_END: 24,
    NoticeRule.MONTHS_TO_QUARTER: 24,
    NoticeRule.GERMAN: 731,
}


def _half_or_end(earliest: dt.date) -> dt.date:
    """The next 15th or end of a month."""
    return earliest.replace(day=_HALF) if earliest.day <= _HALF else _end_of_month(earliest)


def _months_later(day: dt.date, count: int) -> dt.date:
    """The same day some months later; the last of the month where there is no such day."""
    months = day.year * 12 + day.month - 1 + count
    year, month = divmod(months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _end_of_month(day: dt.date) -> dt.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
