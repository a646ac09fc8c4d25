"""Notice: how long it runs, and the last day of a job, as its contract or a law words it."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass

from greenroom.core.errors import InvalidChoice

_DAYS = {"day": (1.0, 1.0), "week": (7.0, 7.0), "month": (30.0, 31.0), "quarter": (90.0, 92.0), "year": (365.0, 366.0)}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_HALF = 15
_LONGEST = 731  # days


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice period.

    Attributes:
        count: of how many units it is; 0 for none at all.
        unit: working day, day, week, month, quarter or year.
        to_the_end_of: half month (15th or last), month, quarter or year, where it must end with it; else empty.
    """

    count: float
    unit: str = "day"
    to_the_end_of: str = ""

    @property
    def days(self) -> tuple[float, float]:
        """How many days it has, at least and at most, without what the end of a month adds."""
        if self.unit == "working day":
            return (self.count * 7 / 5, self.count * 7 / 5)
        low, high = _DAYS[self.unit]
        return (self.count * low, self.count * high)

    @property
    def words(self) -> str:
        """“2 months to the end of a month”."""
        if not self.count:
            return "none"
        end = {"": "", "half month": " to the 15th or the end of a month"}.get(
            self.to_the_end_of, f" to the end of a {self.to_the_end_of}"
        )
        return f"{self.count:g} {self.unit}{'' if self.count == 1 else 's'}{end}"


NO_NOTICE = Notice(0)
GERMAN = Notice(4, "week", "half month")
"""What BGB section 622 (1) gives an employee: https://www.gesetze-im-internet.de/bgb/__622.html."""

RULES: dict[str, Notice] = {
    "days": Notice(1, "day"),
    "weeks": Notice(1, "week"),
    "months": Notice(1, "month"),
    "months to the end of a month": Notice(1, "month", "month"),
    "months to the end of a quarter": Notice(1, "month", "quarter"),
    "four weeks to the 15th or the end of a month": GERMAN,
}
"""Kinds of rules by name, each with the number one."""


def last_day(given_on: dt.date, notice: Notice) -> dt.date:
    """The last day of work if notice is given on that day; working days count Monday to Friday.

    Raises:
        InvalidChoice: the period is below nothing or beyond two years.
    """
    if not 0 <= notice.days[0] <= _LONGEST:
        raise InvalidChoice("A notice period lies between nothing and two years.", field="notice")
    if notice.unit in _MONTHS:
        last = months_later(given_on, round(notice.count * _MONTHS[notice.unit]))
    else:
        last = given_on + dt.timedelta(days=round(notice.days[1]))
    if not notice.to_the_end_of:
        return last
    if notice.to_the_end_of == "half month" and last.day <= _HALF:
        return last.replace(day=_HALF)
    step = _MONTHS.get(notice.to_the_end_of, 1)
    return _end_of_month(last.replace(day=1, month=(last.month - 1) // step * step + step))


def months_later(day: dt.date, count: int) -> dt.date:
    """The same day some months later; the last of the month where there is no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _end_of_month(day: dt.date) -> dt.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
