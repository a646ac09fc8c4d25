"""When a text and the facts in it are from, as far as they say so: a year, a month or a day."""

from __future__ import annotations

import datetime as dt
import re

from greenroom.core.errors import InvalidChoice
from greenroom.core.postings.dates import stated_dates
from greenroom.core.research.values import FactTopic
from greenroom.core.spans import Span

FRESH_MONTHS = {
    FactTopic.NEWS: 12,
    FactTopic.PROBLEMS: 12,
    FactTopic.GOALS: 24,
    FactTopic.PRODUCTS: 24,
    FactTopic.PEOPLE: 24,
}
"""For how many months a fact is taken to hold; a choice of ours, said on the page."""

STALE_RULE = (
    "Grey means old: news and problems after one year, goals, products and people after two. "
    "A fact without a date is never called old."
)

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_ISO = re.compile(r"(?P<year>(?:19|20)\d\d)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
_YEAR = re.compile(r"\b(?:in|during|for|of|Q[1-4]|year|summer|winter|spring|autumn)\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_NOT_THEN = re.compile(
    r"(?:\bby|\buntil|\bbefore|\bsince|\bfrom|\bfounded|\bestablished|\bbuilt|\bborn|\bthrough|\btowards?|\bbeyond|\bafter|"
    r"\bthan|\bcompared)"
    r"\s*(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:published|updated|posted|released|release date|dated?|written|last (?:modified|reviewed|edited)|"
    r"press release|as (?:of|at))\b"
    r"\W{0,3}(?:on\s+)?(?:\w+day,?\s+)?$",
    re.IGNORECASE,
)
_HEAD, _DATELINE_WORDS = 1500, 12


def written_on(text: str, today: dt.date) -> str:
    """The day a text says it is from: beside “published”, on a short line of its own near the top, or in a dateline."""
    labelled, near_top = [], []
    for span, stated in _past(text, today):
        if _LABEL.search(text[max(0, span.start - 60) : span.start]):
            labelled.append(stated)
        line_start, line_end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
        line = text[line_start : line_end if line_end >= 0 else len(text)]
        dateline = span.start - line_start < 40 and bool(re.match(r"\)?\s*[–—:-]", text[span.end : span.end + 4]))
        alone = len(line.split()) <= _DATELINE_WORDS and not line.rstrip().endswith((".", "!", "?"))
        if span.start < _HEAD and len(stated) > 4 and (alone or dateline):
            near_top.append(stated)
    return next(iter([*labelled, *near_top]), "")


def opening(text: str) -> str:
    """A text without the lines above it that only say when it was written."""
    lines = text.lstrip().split("\n")
    while len(lines) > 1 and (not lines[0].strip() or _says_only_when(lines[0])):
        lines = lines[1:]
    return "\n".join(lines)


def fact_day(sentence: str, source_day: str, today: dt.date) -> str:
    """The day a fact is from: the latest past date in its sentence, else the day of its text.

    Days since which or by which something holds are not days that the fact is from.
    """
    stated = [
        each
        for span, each in _past(sentence, today, years=True)
        if not _NOT_THEN.search(sentence[max(0, span.start - 40) : span.start])
    ]
    return max(stated, key=last_day) if stated else source_day


def last_day(stated: str) -> dt.date:
    """The last day that a stated date may mean.

    Raises:
        InvalidChoice: it is no date.
    """
    match = _ISO.fullmatch(stated)
    try:
        if match is None:
            raise ValueError  # noqa: TRY301 - the same sentence for both
        year, month = int(match["year"]), int(match["month"] or 12)
        if match["day"]:
            return dt.date(year, month, int(match["day"]))
        first = dt.date(year, month, 1)
    except ValueError:
        raise InvalidChoice("Give a date such as 2026, March 2026 or 14 March 2026.", field="on") from None
    return (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)


def typed_date(text: str) -> str:
    """A date as people type it, in the form that is kept; empty stays empty.

    Raises:
        InvalidChoice: it is no date, or its order is not clear.
    """
    typed = text.strip()
    found = stated_dates(typed)
    stated = found[0][1] if len(found) == 1 else typed
    if stated:
        last_day(stated)
    return stated


def in_words(stated: str) -> str:
    """A stated date as people read it: “14 March 2026”, “March 2026”, “2026”."""
    year, month, day = (*(int(part) for part in stated.split("-")), 0, 0)[:3] if stated else (0, 0, 0)
    return " ".join(part for part in (str(day or ""), _MONTHS[month - 1] if month else "", str(year or "")) if part)


def is_stale(topic: FactTopic, stated: str, today: dt.date) -> bool:
    """Whether a fact is too old to lean on."""
    return bool(stated) and _months_since(stated, today) >= FRESH_MONTHS[topic]


def age_in_words(stated: str, today: dt.date) -> str:
    """How old something is, in whole months or years: “14 months old”; empty under a month or without a date."""
    months = _months_since(stated, today) if stated else 0
    if months < 1:
        return ""
    count, unit = (months, "month") if months < 24 else (months // 12, "year")
    return f"{count} {unit}{'' if count == 1 else 's'} old"


def _says_only_when(line: str) -> bool:
    """Whether a short line holds a date and no sentence."""
    return (
        bool(stated_dates(line))
        and len(line.split()) <= _DATELINE_WORDS
        and not line.rstrip().endswith((".", "!", "?"))
    )


def _past(text: str, today: dt.date, *, years: bool = False) -> list[tuple[Span, str]]:
    """The dates of a text that have come, in its order; with `years`, also years alone."""
    found = list(stated_dates(text))
    if years:
        taken = [span for span, _ in found]
        found += [
            (Span(*match.span(1)), match[1])
            for match in _YEAR.finditer(text)
            if not any(span.start <= match.start(1) < span.end for span in taken)
        ]
    return [(span, stated) for span, stated in sorted(found) if _first_day(stated) <= today]


def _first_day(stated: str) -> dt.date:
    year, month, day = (*(int(part) for part in stated.split("-")), 1, 1)[:3]
    return dt.date(year, month, day)


def _months_since(stated: str, today: dt.date) -> int:
    """Whole months from the last day that is meant until today; 0 for days to come."""
    day = last_day(stated)
    return max(0, (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day))
