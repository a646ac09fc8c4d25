"""The first day of work that somebody names: a day, a month, or part of one, perhaps as the earliest."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.contradictions import Claim, Saying
from greenroom.core.days import in_words
from greenroom.core.screens.clauses import clauses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.offers.notice import Notice
    from greenroom.core.screens.clauses import Clause

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
_MONTH = "|".join([*_MONTHS, "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"])
_YEAR = r"20\d\d"
_DATE = re.compile(
    rf"\b(?P<iso>{_YEAR}-\d\d-\d\d)\b"
    rf"|\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?(?: of)? (?P<month>{_MONTH})\b\.?,?(?: (?P<year>{_YEAR})\b)?"
    rf"|\b(?P<month2>{_MONTH})\.? (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d)(?:,? (?P<year2>{_YEAR})\b)?"
    rf"|(?:\b(?P<part>[Ee]arly|[Mm]id|[Ll]ate|[Bb]eginning of|[Ss]tart of|[Mm]iddle of|[Ee]nd of|[Ff]irst of)[- ])?\b(?P<month3>{_MONTH})\b\.?(?: (?P<year3>{_YEAR})\b)?"
    rf"|\b(?P<day4>\d{{1,2}})\.(?P<month4>\d{{1,2}})\.(?P<year4>{_YEAR})\b"
)
_STARTS = re.compile(
    r"\b(?:start(?:ing)? date|date of start|earliest start|possible start|first start|first day(?: of work)?|start on|available (?:from|on|as of)|free (?:from|on|as of)|"
    r"(?:can|could|would|will|able to|ready to|possible to|want to|like to|hope to|plan to|'d|’d|'ll|’ll)\b[\w\s]{0,25}\b(?:start|begin|join|be available|be free|be with you))\b",
    re.IGNORECASE,
)
_EARLIEST = re.compile(r"\b(?:from|earliest|onwards?|not before|as of|no earlier|any time after)\b", re.IGNORECASE)
_DENIES = re.compile(
    r"\b(?:not (?!before)|never|cannot|unless|if|whether|ends|ended|leave|until|last day)\b|n['’]t\b", re.IGNORECASE
)
_PARTS = {"early": (1, 12), "beginning of": (1, 12), "start of": (1, 12), "first of": (1, 1), "mid": (10, 20), "middle of": (10, 20), "late": (18, 31), "end of": (20, 31)}  # fmt: skip
_NO_YEAR = 2000  # a leap year; two days without a year are compared in it
_TOUCH = dt.timedelta(days=1)  # the end of one month and the first of the next are the same plan


@dataclass(frozen=True, slots=True)
class Start:
    """A first day of work: somewhere between two days, both included.

    Attributes:
        first: the earliest day that the words can mean, in the year 2000 where none was named.
        last: the latest day.
        has_year: whether a year was named.
        at_the_earliest: whether any later day would do.
    """

    first: dt.date
    last: dt.date
    has_year: bool
    at_the_earliest: bool = False

    @property
    def words(self) -> str:
        """The day, or the days between which it lies."""
        year = f" {self.last.year}" if self.has_year else ""
        shown = f"{self.first.day} {self.first:%B}"
        if self.first != self.last:
            whole = self.first.day == 1 and self.last.day >= 28
            shown = f"{self.first:%B}" if whole else f"{self.first.day} to {self.last.day} {self.last:%B}"
        return f"{shown}{year}" + (" at the earliest" if self.at_the_earliest else "")


def read(saying: Saying) -> tuple[Claim[Start], ...]:
    """The first days of work that a saying names."""
    return tuple(claim for clause in clauses(saying.text) for claim in _in_clause(clause, saying))


def differ(one: Claim[Start], other: Claim[Start]) -> str:
    """One sentence on how two first days disagree; empty where both can hold."""
    new, old = one.value, other.value
    if new.has_year != old.has_year:
        new, old = _in_year(new, old.first.year), _in_year(old, new.first.year)
    if new.at_the_earliest and old.at_the_earliest:
        apart = new.first > old.last + _TOUCH or old.first > new.last + _TOUCH
    else:
        apart = (new.first > old.last + _TOUCH and not old.at_the_earliest) or (
            old.first > new.last + _TOUCH and not new.at_the_earliest
        )
    if not apart:
        return ""
    return f"Two first days: {one.value.words} in {one.saying.where}, {other.value.words} in {other.saying.where}."


def too_early(start: Claim[Start], free_from: dt.date, notice: Claim[Notice], today: dt.date) -> str:
    """One sentence where a first day lies before the notice, given today, would be over; else empty."""
    value = in_coming_year(start.value, today)
    if value.at_the_earliest or value.last >= free_from - _TOUCH:
        return ""
    return (
        f"{value.words} in {start.saying.where} is too early: with the notice in {notice.saying.where}, given today, "
        f"you would be free on {in_words(free_from)}."
    )


def in_coming_year(start: Start, today: dt.date) -> Start:
    """The days as they come next from a day on, where no year was named."""
    this_year = _in_year(start, today.year)
    return this_year if start.has_year or this_year.last >= today else _in_year(start, today.year + 1)


def _in_year(start: Start, year: int) -> Start:
    """The same days in another year, where none was named."""
    if start.has_year:
        return start
    days = [
        each.replace(year=year, day=min(each.day, calendar.monthrange(year, each.month)[1]))
        for each in (start.first, start.last)
    ]
    return Start(days[0], days[1], has_year=True, at_the_earliest=start.at_the_earliest)


def _in_clause(clause: Clause, saying: Saying) -> Iterator[Claim[Start]]:
    """What one clause names."""
    text = clause.text
    told = saying.topic == "start"
    if not told and not (_STARTS.search(text) and saying.topic != "availability"):
        return
    if _DENIES.search(text):
        return
    dates = list(_DATE.finditer(text))
    start = _start(dates[0], text) if len(dates) == 1 else None
    if start is not None:
        yield Claim(text, start, saying)


def _start(match: re.Match[str], text: str) -> Start | None:
    """The days that a date can mean; None where there is no such day."""
    part = match.groupdict()
    earliest = bool(_EARLIEST.search(text))
    try:
        if part["iso"]:
            day = dt.date.fromisoformat(part["iso"])
            return Start(day, day, has_year=True, at_the_earliest=earliest)
        year_word = part["year"] or part["year2"] or part["year3"] or part["year4"]
        year = int(year_word) if year_word else _NO_YEAR
        name = part["month"] or part["month2"] or part["month3"]
        month = _month(name) if name else int(part["month4"])
        number = part["day"] or part["day2"] or part["day4"]
        first, last = (int(number),) * 2 if number else _PARTS.get((part["part"] or "").lower(), (1, 31))
        most = calendar.monthrange(year, month)[1] if 1 <= month <= 12 else 0
        last = last if number else min(last, most)
        return Start(dt.date(year, month, first), dt.date(year, month, last), bool(year_word), earliest)
    except ValueError:
        return None


def _month(name: str) -> int:
    return next(number for number, month in enumerate(_MONTHS, 1) if month.startswith(name[:3]))
