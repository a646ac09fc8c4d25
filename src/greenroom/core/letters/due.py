"""When a letter is due: the thank-you, the follow-up, and how long somebody has been silent.

These are our rules, drawn from common courtesy; they are not measured. Their dates are dates where the employer is.
"""

from __future__ import annotations

import datetime as dt

from greenroom.core.errors import InvalidChoice
from greenroom.core.meetings import zone_of

WEEKEND = frozenset({5, 6})
"""Saturday and Sunday, as `date.weekday` counts; elsewhere it may be Friday and Saturday."""

_FRESH = dt.timedelta(hours=24)
_NOON, _MORNING = dt.time(12), dt.time(8)
_DAY = dt.timedelta(days=1)


def thank_you_due(interview_end: dt.datetime, zone: str, *, weekend: frozenset[int] = WEEKEND) -> dt.datetime:
    """By when a thank-you should be sent, as the clocks of `zone` show it.

    Our rule:

    * 24 hours after the end of the talk;
    * after a talk on the last day before their weekend, at noon of the next day at the latest, so that it comes before
      the weekend is well under way and still within the 24 hours;
    * after a talk on their weekend, not before 08:00 of their first working day.

    Raises:
        InvalidChoice: there is no such zone, or no day of the week is left for work.
        ValueError: `interview_end` has no zone.
    """
    if interview_end.tzinfo is None:
        raise ValueError("The end of an interview needs its zone.")
    place = zone_of(zone)
    day = interview_end.astimezone(place).date()
    fresh = (interview_end.astimezone(dt.UTC) + _FRESH).astimezone(place)
    after = day + _DAY
    if day.weekday() in weekend:
        morning = dt.datetime.combine(_next_working_day(day, frozenset(), weekend), _MORNING, place)
        return max(fresh, morning, key=_instant)
    if after.weekday() in weekend:
        return min(fresh, dt.datetime.combine(after, _NOON, place), key=_instant)
    return fresh


def follow_up_due(
    last_word: dt.date,
    promised: dt.date | None,
    days_default: int,
    holidays: frozenset[dt.date],
    *,
    weekend: frozenset[int] = WEEKEND,
) -> dt.date:
    """The working day on which to ask how things stand.

    Our rule:

    * when they promised an answer, the first working day after the promised day has fully passed;
    * without a promise, or when they have written since the promised day, `days_default` working days after their last
      word, and at least one.

    Raises:
        InvalidChoice: no day of the week is left for work.
    """
    if promised is not None and promised >= last_word:
        return _next_working_day(promised, holidays, weekend)
    day = last_word
    for _ in range(max(days_default, 1)):
        day = _next_working_day(day, holidays, weekend)
    return day


def _next_working_day(day: dt.date, holidays: frozenset[dt.date], weekend: frozenset[int]) -> dt.date:
    """The first day after `day` that is neither on a weekend nor a holiday."""
    if weekend >= set(range(7)):
        raise InvalidChoice("A week needs at least one working day.", field="weekend")
    after = day + _DAY
    while after.weekday() in weekend or after in holidays:
        after += _DAY
    return after


def _instant(at: dt.datetime) -> dt.datetime:
    """A local time as a moment, so that times on either side of a clock change compare rightly."""
    return at.astimezone(dt.UTC)
