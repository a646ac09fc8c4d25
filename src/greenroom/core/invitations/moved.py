"""Times that an interview is moved away from, and times that only end another: neither is one of its own."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from greenroom.core.invitations.languages import MOVED
from greenroom.core.invitations.mentions import TimeMention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.invitations.values import ProposedTime

_MOVES = re.compile(MOVED, re.IGNORECASE)
_OLD_BEFORE = re.compile(
    r"(?:originally|previously|formerly|initially|instead of|rather than|was (?:scheduled|planned|set)|had been|statt(?: am| wie geplant)?|ursprünglich|geplante[nr]?|initialement|prévue?|au lieu d[ue]|en lugar del?|prevista|previsto|inicialmente|invece d[ie]l?|inizialmente|em vez de|in plaats van|oorspronkelijk|i stället för|i stedet for|zamiast|místo|yerine)\W*(?:\w+\W+){0,6}$",
    re.IGNORECASE,
)
_OLD_BEHIND = re.compile(r"\W{0,4}(?:sijaan|yerine|helyett|の代わり)", re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:moved|move|pushed|postponed|rescheduled|changed|shifted|brought forward|to|verschoben|verlegt|verschieben|verlegen|reporté|report(?:é|ée|er)|déplacée?|décalée?|trasladad[oa]|aplazad[oa]|spostat[oa]|rinviat[oa]|adiad[oa]|remarcad[oa]|verplaatst|verzet|flyttat|flyttet|siirretty|przełożon[ay]|přesunut\w*)\b",
    re.IGNORECASE,
)


def without_old(text: str, times: list[ProposedTime]) -> list[ProposedTime]:
    """The times without those that an interview is moved away from, where others are named."""
    old = [time for time in times if time.quotes and _is_old(text, time, times)]
    return [time for time in times if time not in old] if len(old) < len(times) else times


def _is_old(text: str, time: ProposedTime, times: Sequence[ProposedTime]) -> bool:
    """Whether words before it say that it was, or words between it and the next day say that it moves there."""
    if not _MOVES.search(text):
        return False
    begin = time.quotes[0].span.start
    if _OLD_BEHIND.match(text, time.quotes[-1].span.end) or _FROM.search(text[max(0, begin - 180) : begin]):
        return True
    if _OLD_BEFORE.search(text[max(0, time.quotes[0].span.start - 70) : time.quotes[0].span.start]):
        return True
    later = [each for each in times if each.quotes[0].span.start > time.quotes[-1].span.end]
    between = text[time.quotes[-1].span.end : later[0].quotes[0].span.start] if later else ""
    return (
        0 < len(between) < 80
        and "\n\n" not in between
        and bool(_NOW.search(between))
        and bool(_MOVES.search(between + text[: time.quotes[0].span.start][-60:]))
    )


_FROM = re.compile(
    r"\b(?:mov\w+|chang\w+|reschedul\w+|shift\w*|push\w*|verschoben|verlegt|reporté\w*|spostat\w+|aplazad\w+|flyttat|flyttet)\b[^.\d]{0,110}\b(?:from|von|de|da|från|fra)\s*$",
    re.IGNORECASE,
)


_END_LABEL = re.compile(
    r"(?:^|\n)[ \t*]*(?:ends?|end time|ende|fin|fine|slut|koniec|konec)[ \t]*[:：][ \t]*$", re.IGNORECASE
)


def with_ends(text: str, times: list[ProposedTime]) -> list[ProposedTime]:
    """The times; one on a line that begins with “End:” is the end of the one before it."""
    kept: list[ProposedTime] = []
    for time in times:
        own = max(time.quotes, key=lambda quote: quote.span.start).span
        starts = [quote.span.start for quote in time.quotes if _END_LABEL.search(text[: quote.span.start])]
        if kept and starts and kept[-1].local < time.local and own.start - kept[-1].quotes[-1].span.end < 40:
            length = round((time.local - kept[-1].local).total_seconds() / 60)
            kept[-1] = replace(kept[-1], minutes=kept[-1].minutes or length)
        else:
            kept.append(time)
    return kept


def moved_within(text: str, time: TimeMention) -> TimeMention:
    """Of “moved from 1:00 to 2:30”, the second: it is no stretch."""
    if time.until is None or not _FROM.search(text[max(0, time.span.start - 180) : time.span.start]):
        return time
    return TimeMention(time.span, time.until)
