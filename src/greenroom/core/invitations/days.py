"""From a day as it was named to a date: the year that was left out, the order of day and month, the weekday."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from greenroom.core.days import in_words
from greenroom.core.invitations.languages import DEADLINE, DEADLINE_BEHIND, EARLIER, START_OF_WORK
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from greenroom.core.invitations.mentions import DayMention

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_BACK = dt.timedelta(days=45)  # a day without a year that lies further back is one of next year
_FAR = dt.timedelta(days=120)
_BEFORE = 90  # characters before a day that may say what it is for


class Purpose(Enum):
    """What a day is named for."""

    MEETING = auto()
    DEADLINE = auto()
    EARLIER = auto()  # a message or a talk that was
    START = auto()  # the first day of work


@dataclass(frozen=True, slots=True)
class Dated:
    """A day made a date; `note` says what is doubtful."""

    date: dt.date
    certainty: Certainty
    note: str = ""


_PURPOSES = (
    (Purpose.EARLIER, re.compile(rf"(?:{EARLIER})\W*(?:\w+\W+)?$", re.IGNORECASE)),
    (Purpose.START, re.compile(rf"(?:{START_OF_WORK})\W*(?:\w+\W+){{0,2}}$", re.IGNORECASE)),
    (Purpose.DEADLINE, re.compile(rf"(?:{DEADLINE})\W*(?:\w{{2,3}}\s+)?$", re.IGNORECASE)),
)


_BEHIND = re.compile(DEADLINE_BEHIND, re.IGNORECASE)


def purpose_of(text: str, start: int, end: int = -1) -> Purpose:
    """What a day is named for, told by the words before the place where it, or its time, begins."""
    before = text[max(0, start - _BEFORE) : start].rsplit("\n", 1)[-1]
    if end >= 0 and _BEHIND.match(text, end):
        return Purpose.DEADLINE
    return next((purpose for purpose, words in _PURPOSES if words.search(before)), Purpose.MEETING)


def date_of(mention: DayMention, sent: dt.date, *, month_first: bool | None = None) -> Dated | None:
    """The date that is meant; None where there is no such day.

    Args:
        mention: the day as named.
        sent: the day on which the message was sent.
        month_first: whether the writer puts the month first in “3/4”; None when that is not known.
    """
    if mention.ahead is not None:
        return Dated(sent + dt.timedelta(days=mention.ahead), Certainty.LIKELY, "Counted from the day it was sent.")
    if not mention.day:
        return _by_weekday(mention, sent)
    if not mention.month:
        return _by_number(mention, sent)
    if mention.swapped:
        return _of_two(mention, sent, month_first=month_first)
    return _full(mention.day, mention.month, mention, sent)


def _by_weekday(mention: DayMention, sent: dt.date) -> Dated | None:
    """The next day of that name."""
    if mention.weekday is None:
        return None
    ahead = (mention.weekday - sent.weekday() - 1) % 7 + 1
    name = WEEKDAY_NAMES[mention.weekday]
    if not mention.next:
        note = f"Only the weekday is named; the next {name} after the day it was sent is taken."
        return Dated(sent + dt.timedelta(days=ahead), Certainty.LIKELY, note)
    this_week = mention.weekday > sent.weekday()
    date = sent + dt.timedelta(days=ahead + 7 if this_week else ahead)
    note = f"“Next {name}” may mean this week's or the one after. Ask which." if this_week else ""
    return Dated(date, Certainty.DOUBTFUL if this_week else Certainty.LIKELY, note or "Only the weekday is named.")


def _by_number(mention: DayMention, sent: dt.date) -> Dated | None:
    """The next day of the month with that number that falls on the weekday that was named."""
    for ahead in range(62):
        date = sent + dt.timedelta(days=ahead)
        if date.day == mention.day and mention.weekday in {None, date.weekday()}:
            return Dated(date, Certainty.LIKELY, "The month is not named.")
    return None


def _of_two(mention: DayMention, sent: dt.date, *, month_first: bool | None) -> Dated | None:
    """Of day and month in either order, the one that the weekday, the year or the writer's country makes right."""
    one = _full(mention.day, mention.month, mention, sent)
    other = _full(mention.month, mention.day, mention, sent)
    if one is None or other is None:
        return one or other
    if mention.weekday is not None and one.date.weekday() != other.date.weekday():
        return min((one, other), key=lambda each: each.date.weekday() != mention.weekday)
    if month_first is not None:
        return other if month_first else one
    one, other = sorted((one, other), key=lambda each: (each.date < sent, each.date))
    near = [each for each in (one, other) if sent <= each.date <= sent + _FAR]
    if len(near) == 1:
        return Dated(near[0].date, Certainty.LIKELY, "Day and month could stand the other way round.")
    note = f"This may be {in_words(one.date)} or {in_words(other.date)}. Ask which."
    return Dated(one.date, Certainty.DOUBTFUL, note)


def _full(day: int, month: int, mention: DayMention, sent: dt.date) -> Dated | None:
    """A day and a month, in the year that was named or the one that is meant."""
    try:
        date = dt.date(mention.year or sent.year, month, day)
        if not mention.year and date < sent - _BACK:
            date = date.replace(year=sent.year + 1)
    except ValueError:
        return None
    if mention.weekday is not None and date.weekday() != mention.weekday:
        meant, is_ = WEEKDAY_NAMES[mention.weekday], WEEKDAY_NAMES[date.weekday()]
        return Dated(date, Certainty.DOUBTFUL, f"It says {meant}, but {in_words(date)} is a {is_}. Ask which is right.")
    if date < sent:
        return Dated(date, Certainty.DOUBTFUL, f"{in_words(date)} was before the message was sent.")
    return Dated(date, Certainty.SURE)
