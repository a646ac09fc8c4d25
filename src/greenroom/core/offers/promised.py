"""A first day that was promised although it is earlier than the honest one (N1), in the words of the promise."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.contradictions import About, Contradiction, Saying, Side
from greenroom.core.days import in_words
from greenroom.core.screens import notice, starting

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPEN_BELOW = re.compile(r"\b(?:not before|no earlier|not earlier)\b", re.IGNORECASE)
_AT_ONCE = dt.timedelta(days=7)  # who says “immediately” may mean next week; our rule


@dataclass(frozen=True, slots=True)
class HonestStart:
    """The day by which one could start in four cases of five, and where that stands."""

    day: dt.date
    where: str = "your steps to a first day"
    key: str = ""

    @property
    def side(self) -> Side:
        """The day as one side of a contradiction."""
        return Side(f"In four cases of five you could start by {in_words(self.day)}", self.where, self.key)


def too_early(saying: Saying, honest: HonestStart, today: dt.date) -> Iterator[Contradiction]:
    """Each first day in a saying that is earlier than the honest one; “not before” promises nothing.

    Args:
        saying: the words; a day without a year is the next one from when they were said, or from today.
        honest: what the steps add up to.
        today: the day it is for the person.
    """
    said_on = saying.on or today
    earlier = f"is earlier than {in_words(honest.day)}, the honest first day."
    for claim in starting.read(saying):
        last = starting.in_coming_year(claim.value, said_on).last
        if last < honest.day and not _OPEN_BELOW.search(claim.quote):
            text = f"{claim.value.words} in {saying.where} {earlier}"
            yield Contradiction(About.START, claim.side, honest.side, text)
    for period in notice.read(saying):
        if not period.value.count and said_on + _AT_ONCE < honest.day and saying.topic in {"", "notice", "start"}:
            text = f"“At once” in {saying.where} {earlier}"
            yield Contradiction(About.START, period.side, honest.side, text)
