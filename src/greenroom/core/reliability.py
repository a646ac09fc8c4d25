"""Reliability is seen in small acts (E4): how soon, how often, counted from the person's own record.

Counts and no verdicts. Below three cases nothing is measured. What counts as in time are our rules: an answer within a
day, a thank-you within the 24 hours of `letters.due`, a promise on its day, in the zone of the person.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from typing import TYPE_CHECKING

from greenroom.core.meetings import zone_of

if TYPE_CHECKING:
    from collections.abc import Sequence

FEWEST = 3
"""Below so many cases a count says nothing; the page says “not measured” instead."""

_DAY = dt.timedelta(hours=24)
_HOUR = 3600


class Act(StrEnum):
    """The small acts that are counted."""

    REPLY = "reply"
    PROMISE = "promise"
    THANKS = "thanks"
    ARRIVAL = "arrival"


@dataclass(frozen=True, slots=True)
class Reply:
    """An invitation: when it was handed in, and when the person answered it or confirmed; None where they have not."""

    what: str
    key: str
    asked_at: dt.datetime
    answered_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A promise with its day, and when it was kept; None where it is open."""

    what: str
    key: str
    due_on: dt.date
    kept_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Thanks:
    """A talk that is over, and when the first thank-you for it was sent; None where none was."""

    what: str
    key: str
    ended_at: dt.datetime
    sent_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """A talk, and whether the person noted that they were in time."""

    what: str
    key: str
    held_at: dt.datetime
    on_time: bool


@dataclass(frozen=True, slots=True)
class Case:
    """One case behind a count.

    Attributes:
        what: what it was about.
        key: the row, as `kind:id`.
        at: when it was due or held.
        in_time: whether it was in time.
        words: how it went: “after 5 hours”, “a day late”, “open”.
    """

    what: str
    key: str
    at: dt.datetime
    in_time: bool
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """One act, counted.

    Attributes:
        act: which.
        name: what people read.
        rule: what counts as in time.
        source: what it is counted from.
        cases: every case, the latest first.
        text: the count in a sentence, or why there is none.
        measured: whether there are enough cases.
    """

    act: Act
    name: str
    rule: str
    source: str
    cases: tuple[Case, ...]
    text: str
    measured: bool

    @property
    def in_time(self) -> int:
        """How many of the cases were in time."""
        return sum(case.in_time for case in self.cases)


@dataclass(frozen=True, slots=True)
class Acts:
    """Everything that is counted."""

    replies: Sequence[Reply] = ()
    promises: Sequence[Kept] = ()
    thanks: Sequence[Thanks] = ()
    arrivals: Sequence[Arrival] = ()


def reliability(acts: Acts, now: dt.datetime, zone: str) -> tuple[Line, ...]:
    """The four lines of the record; what is not due yet is in none of them.

    Args:
        acts: the cases.
        now: the moment.
        zone: the person's IANA zone, in whose days promises are kept.
    """
    return (
        _replies(acts.replies, now),
        _promises(acts.promises, now, zone),
        _thanks(acts.thanks, now),
        _arrivals(acts.arrivals),
    )


def _replies(replies: Sequence[Reply], now: dt.datetime) -> Line:
    due = [each for each in replies if each.answered_at is not None or now - each.asked_at > _DAY]
    cases = [
        Case(
            each.what,
            each.key,
            each.asked_at,
            _within(each.asked_at, each.answered_at),
            _after(each.asked_at, each.answered_at),
        )
        for each in due
    ]
    waits = [(each.answered_at - each.asked_at).total_seconds() for each in due if each.answered_at is not None]
    half = dt.timedelta(seconds=median(waits)) if len(waits) >= FEWEST else None
    usual = f" Half of your answers came within {_long(half)}." if half is not None else ""
    return _line(
        Act.REPLY,
        "Answers to invitations",
        "Answered or confirmed within a day.",
        "Counted from when an invitation was handed in here to the letter that was sent, or to your confirmation.",
        cases,
        "{} of {} invitations were answered within a day." + usual,
    )


def _promises(promises: Sequence[Kept], now: dt.datetime, zone: str) -> Line:
    place = zone_of(zone)
    today = now.astimezone(place).date()
    cases = []
    for each in promises:
        kept_on = each.kept_at.astimezone(place).date() if each.kept_at else None
        if kept_on is None and each.due_on >= today:
            continue
        end = dt.datetime.combine(each.due_on, dt.time(23, 59), place)
        in_time = kept_on is not None and kept_on <= each.due_on
        cases.append(Case(each.what, each.key, end, in_time, _kept(each.due_on, kept_on)))
    return _line(
        Act.PROMISE,
        "Things delivered",
        "Sent by the day that was named, in your own time zone.",
        "Counted from what was promised or asked for with a day. What has no day is not counted.",
        cases,
        "{} of {} things were sent by their day.",
    )


def _thanks(thanks: Sequence[Thanks], now: dt.datetime) -> Line:
    due = [each for each in thanks if each.sent_at is not None or now - each.ended_at > _DAY]
    cases = [
        Case(
            each.what,
            each.key,
            each.ended_at,
            _within(each.ended_at, each.sent_at),
            _after(each.ended_at, each.sent_at),
        )
        for each in due
    ]
    return _line(
        Act.THANKS,
        "Thank-yous",
        "The first one sent within 24 hours of the end of the talk.",
        "Counted from the planned end of each interview that was held, and the letters that were sent for it.",
        cases,
        "After {} of {} talks a thank-you was sent within 24 hours.",
    )


def _arrivals(arrivals: Sequence[Arrival]) -> Line:
    cases = [
        Case(each.what, each.key, each.held_at, each.on_time, "in time" if each.on_time else "late")
        for each in arrivals
    ]
    return _line(
        Act.ARRIVAL,
        "Arriving in time",
        "As you noted it yourself.",
        "Counted from your debriefs. Talks without that note are not counted.",
        cases,
        "You were in time for {} of {} talks.",
    )


def _line(act: Act, name: str, rule: str, source: str, cases: Sequence[Case], text: str) -> Line:
    """A line with its sentence, or with why there is none."""
    ordered = tuple(sorted(cases, key=lambda case: case.at, reverse=True))
    measured = len(ordered) >= FEWEST
    if measured:
        said = text.format(sum(case.in_time for case in ordered), len(ordered))
    else:
        said = f"Not measured: {_count(len(ordered))} so far, and below {FEWEST} a count says nothing."
    return Line(act, name, rule, source, ordered, said, measured)


def _within(since: dt.datetime, at: dt.datetime | None) -> bool:
    return at is not None and at - since <= _DAY


def _after(since: dt.datetime, at: dt.datetime | None) -> str:
    return f"after {_long(at - since)}" if at else "open"


def _kept(due_on: dt.date, kept_on: dt.date | None) -> str:
    if kept_on is None:
        return "open"
    late = (kept_on - due_on).days
    return "by its day" if late <= 0 else "a day late" if late == 1 else f"{late} days late"


def _long(wait: dt.timedelta) -> str:
    """A length of time as people say it: “3 hours”, “2 days”."""
    hours = max(wait.total_seconds(), 0) / _HOUR
    if hours < 1:
        return "an hour"
    if hours < 36:
        return f"{round(hours)} hours" if round(hours) != 1 else "an hour"
    days = round(hours / 24)
    return f"{days} days"


def _count(number: int) -> str:
    return ("no case", "one case", "two cases")[number]
