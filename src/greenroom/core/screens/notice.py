"""Notice periods in a person's own words, and the day on which one ends."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.contradictions import Claim, Saying
from greenroom.core.screens.clauses import clauses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greenroom.core.screens.clauses import Clause

_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_N = rf"(?P<n>\d{{1,3}}|an?|half a|{'|'.join(_NUMBERS)})"
_PERIOD = rf"\b{_N}[- ](?:full |calendar |whole )?(?P<unit>working days?|business days?|days?|weeks?|months?|quarters?|years?)\b['’]?s?"
_BOUND = (
    re.compile(rf"{_PERIOD}(?: of)?(?: \w+)? notice\b", re.IGNORECASE),
    re.compile(
        rf"\bnotice(?: period)?\b[^.;]{{0,40}}?\b(?:is|are|of|lasts|runs|takes|amounts to|would be)\b[: ]+(?:about |around |only )?{_PERIOD}",
        re.IGNORECASE,
    ),
    re.compile(rf"\bnotice(?: period)?\s?[:–-]\s?{_PERIOD}", re.IGNORECASE),
)
_ALONE = re.compile(_PERIOD, re.IGNORECASE)
_HEDGED = re.compile(
    r"\b(?:could|may|might|can|shorten\w*|reduc\w+|negotia\w+|perhaps|maybe|hope\w*|if|instead|earlier|or|down to|bring|brought|ask\w*|agree\w*|after|used to|was|were|ago)\b",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"\b(?:no|without(?: any)?) notice\b|\b(?:available|start|begin|join)(?: work)?\s+(?:immediately|at once|right away|straight away|tomorrow|today)\b(?! after)|\bimmediately available\b|\bavailable now\b",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(r"\b(?:not|never|cannot|if|unless|whether|could not|when)\b|n['’]t\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|never|no longer)\b|n['’]t\b", re.IGNORECASE)
_TO_THE_END = re.compile(
    r"\b(?:to|until|at|by) (?:the )?(?:end of (?:(?:an?|the|each|any|every|that|next) )?(?:calendar )?(?P<unit>month|quarter|year)|"
    r"(?P<short>month|quarter|year)(?:['’]s)?[- ]end)\b",
    re.IGNORECASE,
)
_DAYS = {"day": (1.0, 1.0), "week": (7.0, 7.0), "month": (30.0, 31.0), "quarter": (90.0, 92.0), "year": (365.0, 366.0)}
_NEAR = 5  # days; four weeks and a month, eight weeks and two months are the same to anybody but a lawyer: our rule


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice period.

    Attributes:
        count: of how many units it is; 0 for none at all.
        unit: working day, day, week, month, quarter or year.
        to_the_end_of: month, quarter or year, where it must end with one; else empty.
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
        count = f"{self.count:g}"
        end = f" to the end of a {self.to_the_end_of}" if self.to_the_end_of else ""
        return f"{count} {self.unit}{'' if self.count == 1 else 's'}{end}"


def read(saying: Saying) -> tuple[Claim[Notice], ...]:
    """The notice periods that a saying states; what it only hopes for, or leaves open, is none."""
    found = [claim for clause in clauses(saying.text) for claim in _in_clause(clause, saying)]
    if not found and saying.topic == "notice":
        found = list(_alone(saying))
    return tuple(found)


def differ(one: Claim[Notice], other: Claim[Notice]) -> str:
    """One sentence on how two notice periods disagree; empty where they are about the same."""
    new, old = one.value, other.value
    ends = {new.to_the_end_of, old.to_the_end_of}
    apart = max(new.days[0] - old.days[1], old.days[0] - new.days[1])
    if apart <= _NEAR and (len(ends) == 1 or "" in ends):
        return ""
    return f"Two notice periods: {new.words} in {one.saying.where}, {old.words} in {other.saying.where}."


def ends_on(notice: Notice, given_on: dt.date) -> dt.date:
    """The last day of work if notice is given on that day; working days count Monday to Friday."""
    if notice.unit in {"month", "quarter", "year"}:
        months = round(notice.count * {"month": 1, "quarter": 3, "year": 12}[notice.unit])
        last = _months_on(given_on, months)
    else:
        last = given_on + dt.timedelta(days=round(notice.days[1]))
    if not notice.to_the_end_of:
        return last
    step = {"month": 1, "quarter": 3, "year": 12}[notice.to_the_end_of]
    month = (last.month - 1) // step * step + step
    return last.replace(month=month, day=calendar.monthrange(last.year, month)[1])


def _months_on(day: dt.date, months: int) -> dt.date:
    """The same day some months later, or the last one of that month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _in_clause(clause: Clause, saying: Saying) -> Iterator[Claim[Notice]]:
    """What one clause states."""
    text = _TO_THE_END.sub("", clause.text)
    for pattern in _BOUND:
        match = pattern.search(text)
        if match and not _HEDGED.search(text[: match.start()]) and not _DENIED.search(text[: match.start()]):
            yield Claim(clause.text, _notice(match, clause.sentence), saying)
            return
    if _NONE.search(text) and not _NOT_NOW.search(clause.sentence):
        yield Claim(clause.text, Notice(0), saying)


def _alone(saying: Saying) -> Iterator[Claim[Notice]]:
    """The only period that an answer about notice names, such as “Two months to the end of a month”."""
    parts = [(clause, _TO_THE_END.sub("", clause.text)) for clause in clauses(saying.text)]
    found = [(clause, match) for clause, text in parts for match in _ALONE.finditer(text)]
    if len(found) != 1:
        return
    clause, match = found[0]
    if not _HEDGED.search(clause.sentence) and not _DENIED.search(clause.text):
        yield Claim(clause.text, _notice(match, clause.sentence), saying)


def _notice(match: re.Match[str], sentence: str) -> Notice:
    word = match["n"].lower()
    count = (
        0.5
        if word == "half a"
        else 1.0
        if word in {"a", "an"}
        else float(_NUMBERS.index(word) if word in _NUMBERS else word)
    )
    unit = match["unit"].lower().removesuffix("s").replace("business", "working")
    end = _TO_THE_END.search(sentence)
    return Notice(count, unit, (end["unit"] or end["short"]).lower() if end else "")
