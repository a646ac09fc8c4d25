"""When: each time that a message names, with its day, its zone and its length, and what is doubtful about them."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.errors import InvalidChoice
from greenroom.core.invitations.days import Dated, Purpose, date_of, purpose_of
from greenroom.core.invitations.languages import HOURS_OF_WORK
from greenroom.core.invitations.mentions import days_in, lengths_in, times_in
from greenroom.core.invitations.moved import moved_within, with_ends, without_old
from greenroom.core.invitations.values import Found, ProposedTime, least_sure
from greenroom.core.invitations.where import closings
from greenroom.core.invitations.zones import shows_other, zones_in
from greenroom.core.meetings import moment
from greenroom.core.spans import Certainty, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from greenroom.core.invitations.mentions import DayMention, LengthMention, TimeMention
    from greenroom.core.invitations.zones import ZoneMention

_LINES = 3  # lines between a day and its time
_FAR = 260
_AFTERNOON = 8  # an hour below, with nothing to tell, is one of the afternoon


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beside the text.

    Attributes:
        sent: the day on which the message was sent.
        zone: the IANA zone that the writer is likely to mean when none is named; empty when that is not known.
        zone_why: where that zone comes from, for the note.
        month_first: whether the writer puts the month first in “3/4”; None when that is not known.
    """

    sent: dt.date
    zone: str = ""
    zone_why: str = ""
    month_first: bool | None = None


@dataclass(frozen=True, slots=True)
class When:
    """The times of a message, and the day by which an answer is wanted."""

    times: tuple[ProposedTime, ...]
    reply_by: Found | None
    days_without_time: tuple[Found, ...] = ()


def when_in(text: str, known: Known) -> When:
    """All times that a text names."""
    text = _said_to_the_person(text)
    days = days_in(text)
    dated = {day: made for day in days if (made := date_of(day, known.sent, month_first=_month_first(text, known)))}
    zones = zones_in(text)
    times = times_in(text, (*days, *zones))
    purposes = {day: purpose_of(text, _begins(day, times, text), day.span.end) for day in days}
    meant = [day for day, date in dated.items() if purposes[day] is Purpose.MEETING and date.date >= known.sent]
    lengths = lengths_in(text, times)
    found: list[ProposedTime] = []
    used: set[DayMention] = set()
    for time in times:
        day = _day_of(time, list(dated), text, used)
        if day is None or day not in meant:
            continue
        if purpose_of(text, time.span.start, time.span.end) is Purpose.DEADLINE or _is_of_work(text, time):
            continue
        used.add(day)
        time = moved_within(text, time)  # noqa: PLW2901 - the same time, read once more
        zone = _zone_of(time, zones, times, text)
        found.append(_proposed(text, (day, dated[day]), time, zone, _length_of(time, lengths, text), known))
    for day in [each for each in meant if each not in used]:
        if partner := _told_with(text, day, days, found):
            used.add(day)
            quote = Quote(" ".join(day.span.of(text).split()), day.span)
            found.append(_for_another_day(partner, dated[day], quote, days))
    found = with_ends(text, without_old(text, found))
    found.sort(key=lambda time: time.quotes[0].span if time.quotes else Span(0, 0))
    deadlines = [day for day in dated if purposes[day] is Purpose.DEADLINE]
    alone = [_as_found(text, day, dated[day]) for day in meant if day not in used]
    return When(_merged(found), _as_found(text, deadlines[0], dated[deadlines[0]]) if deadlines else None, tuple(alone))


_JOINED = re.compile(r"\s*(?:,|/|or|and|oder|und|ou|et|o|y|e|of|en|eller|och|og|tai|lub|albo|nebo)?\s*", re.IGNORECASE)


def _told_with(
    text: str, day: DayMention, days: Sequence[DayMention], found: Sequence[ProposedTime]
) -> ProposedTime | None:
    """The time that is told for the day right behind this one and for this one too: “8 or 9 December at 10”."""
    following = next((other for other in days if other.span.start >= day.span.end), None)
    if following is None or not _JOINED.fullmatch(text[day.span.end : following.span.start]):
        return None
    return next((time for time in found if any(quote.span == following.span for quote in time.quotes)), None)


def _for_another_day(time: ProposedTime, dated: Dated, quote: Quote, days: Sequence[DayMention]) -> ProposedTime:
    """The same time of day on another day."""
    spans = {day.span for day in days}
    quotes = (quote, *(each for each in time.quotes if each.span not in spans))
    local = dt.datetime.combine(dated.date, time.local.time())
    notes = tuple(note for note in (dated.note, *time.notes) if note)
    return replace(time, local=local, certainty=least_sure(dated.certainty, time.certainty), quotes=quotes, notes=notes)


def _month_first(text: str, known: Known) -> bool | None:
    """Whether the writer puts the month first: as known, or as the zone and the clock of the message tell."""
    if known.month_first is not None:
        return known.month_first
    zones = {zone.zone.split("/")[0] for zone in zones_in(text)}
    if zones == {"America"} and re.search(r"\d\s?[ap]\.?m\b", text, re.IGNORECASE):
        return True
    return False if zones and "America" not in zones else None


_OF_WORK = re.compile(HOURS_OF_WORK, re.IGNORECASE)
_NUMBER = re.compile(r"\+?\d[\d ()/-]{7,}\d")


def _said_to_the_person(text: str) -> str:
    """The text up to the words of leave, where a time is named before them: what stands below are office hours."""
    for match in closings(text):
        if times_in(text[: match.start()], days_in(text[: match.start()])):
            return text[: match.start()]
    return text


def _is_of_work(text: str, time: TimeMention) -> bool:
    """Whether a time is one of opening hours, of shifts, or of a telephone desk: told by the line that it stands on."""
    begin = text.rfind("\n", 0, time.span.start) + 1
    end = text.find("\n", time.span.end)
    line = text[begin : end if end >= 0 else len(text)]
    sentence = text[max(begin, text.rfind(". ", begin, time.span.start) + 1) : time.span.start]
    return bool(_OF_WORK.search(sentence[-60:])) or (bool(_NUMBER.search(line)) and bool(_OF_WORK.search(line)))


def _begins(day: DayMention, times: Sequence[TimeMention], text: str) -> int:
    """Where the words for a day begin, with a time that stands right before them: “by noon on Wednesday”."""
    before = next((time for time in reversed(times) if time.span.end <= day.span.start), None)
    joined = before is not None and _belongs_behind(text[before.span.end : day.span.start])
    return before.span.start if before and joined else day.span.start


def _day_of(
    time: TimeMention, days: Sequence[DayMention], text: str, used: Collection[DayMention]
) -> DayMention | None:
    """The day that a time belongs to: the one right behind it, or the last one before it.

    Between the two, a day that has its time already (`used`) waits for no other.
    """
    behind = next((day for day in days if day.span.start >= time.span.end), None)
    before = next((day for day in reversed(days) if day.span.end <= time.span.start), None)
    if time.weak and (before is None or not _NEXT_TO.fullmatch(text[before.span.end : time.span.start])):
        return None
    if behind is not None and _belongs_behind(text[time.span.end : behind.span.start]):
        between = text[before.span.end : time.span.start] if before else ""
        if before is None or before in used or "\n" in between or not _belongs_before(between):
            return behind
    if before is None:
        return None
    between = text[before.span.end : time.span.start]
    return before if len(between) <= _FAR and between.count("\n") <= _LINES else None


_NEXT_TO = re.compile(r"[\s,–-]{1,3}")
_BEHIND = re.compile(
    r"\s*(?:\([^)\n]{0,50}\))?\s*(?:[ap]\.?m\.?)?\s*[,(]?\s*(?:[A-Z]{2,5}(?:\s+time)?|\w+ time)?[),]?\s*"
    r"(?:on|am|le|el|il|op|den|o|em|w|this|coming|dne|,|-|–|\()?\s*(?:the|next)?\s*", re.IGNORECASE,
)  # fmt: skip
_AHEAD = re.compile(r"[^.!?\n]{0,40}", re.IGNORECASE)


def _belongs_behind(between: str) -> bool:
    """Whether a day follows its time at once: “10:00 CET on ”."""
    return bool(_BEHIND.fullmatch(between))


def _belongs_before(between: str) -> bool:
    """Whether a time follows its day at once."""
    return bool(_AHEAD.fullmatch(between))


def _zone_of(
    time: TimeMention, zones: Sequence[ZoneMention], times: Sequence[TimeMention], text: str
) -> ZoneMention | None:
    """The zone named right behind a time, or the only one that the message names."""
    following = next((other.span.start for other in times if other.span.start >= time.span.end), len(text))
    line_end = text.find("\n", time.span.end)
    end = min(following, line_end if line_end >= 0 else len(text))
    own = [zone for zone in zones if time.span.end <= zone.span.start < end]
    if own:
        return own[0]
    named = {zone.zone for zone in zones}
    return zones[0] if len(named) == 1 else None


def _length_of(time: TimeMention, lengths: Sequence[LengthMention], text: str) -> LengthMention | None:
    """The length named on the same line, or the first that the message names."""
    line = text.count("\n", 0, time.span.start)
    same = [length for length in lengths if text.count("\n", 0, length.span.start) == line]
    return next(iter(same or lengths), None)


def _proposed(
    text: str,
    day: tuple[DayMention, Dated],
    time: TimeMention,
    zone: ZoneMention | None,
    length: LengthMention | None,
    known: Known,
) -> ProposedTime:
    """One time, as sure as its least sure part."""
    mention, dated = day
    notes = [dated.note] if dated.note else []
    certainties = [dated.certainty]
    clock = time.time
    if time.vague and time.until is None:
        clock = clock.replace(hour=clock.hour + 12) if clock.hour < _AFTERNOON else clock
        certainties.append(Certainty.LIKELY)
        notes.append(f"“{time.span.of(text).strip()}” is taken as {clock:%H:%M}.")
    local = dt.datetime.combine(dated.date, clock)
    name, sure, note = _zone(zone, local, known)
    certainties.append(sure)
    notes += [note] if note else []
    if name and (doubt := _on_no_clock(local, name)):
        certainties.append(Certainty.DOUBTFUL)
        notes.append(doubt)
    minutes = _stretch(time) or (length.minutes if length else 0)
    spans = sorted({mention.span, time.span, *([zone.span] if zone else [])})
    quotes = tuple(Quote(" ".join(span.of(text).split()), span) for span in spans)
    return ProposedTime(local, name, minutes, least_sure(*certainties), quotes, tuple(notes), window=time.between)


def _stretch(time: TimeMention) -> int:
    """Minutes from the beginning to the end of a stretch; 0 for a moment."""
    if time.until is None:
        return 0
    return (time.until.hour - time.time.hour) * 60 + time.until.minute - time.time.minute


def _zone(zone: ZoneMention | None, local: dt.datetime, known: Known) -> tuple[str, Certainty, str]:
    """The IANA name, how sure it is, and what is doubtful."""
    if zone is None or not zone.zone:
        return _unnamed_zone(known)
    if zone.also:
        if known.zone in {zone.zone, *zone.also}:
            return known.zone, Certainty.LIKELY, ""
        others = ", ".join(each.replace("_", " ") for each in (zone.zone, *zone.also))
        return zone.zone, Certainty.DOUBTFUL, f"These letters stand for more than one zone: {others}. Ask which."
    if shows_other(zone, local):
        city = zone.zone.split("/")[-1].replace("_", " ")
        note = f"They wrote {zone.letters}, but clocks in {city} show the other of summer and winter time that day."
        return zone.zone, Certainty.DOUBTFUL, f"{note} Ask whether {city} time is meant."
    better = not zone.named and _same_clock(known.zone, zone.zone, local)
    return (known.zone if better else zone.zone), Certainty.SURE, ""


def _unnamed_zone(known: Known) -> tuple[str, Certainty, str]:
    """The zone that is likely meant where none is named."""
    if not known.zone:
        return "", Certainty.DOUBTFUL, "No time zone is named. Ask which one is meant."
    return known.zone, Certainty.LIKELY, f"No time zone is named; {known.zone_why or f'{known.zone} is taken'}."


def _same_clock(one: str, other: str, local: dt.datetime) -> bool:
    """Whether two zones show the same time that day, so that the better known of the two can be named."""
    if not one:
        return False
    return local.replace(tzinfo=ZoneInfo(one)).utcoffset() == local.replace(tzinfo=ZoneInfo(other)).utcoffset()


def _on_no_clock(local: dt.datetime, zone: str) -> str:
    """What is wrong with a time that clocks skip or show twice; empty where nothing is."""
    try:
        return moment(local, zone).note
    except InvalidChoice as wrong:
        return wrong.message


def _merged(times: Sequence[ProposedTime]) -> tuple[ProposedTime, ...]:
    """The times, each once. One told in several zones is one, and doubtful where the zones do not agree."""
    merged: list[ProposedTime] = []
    for time in times:
        last = merged[-1] if merged else None
        if last and any((each.local, each.zone) == (time.local, time.zone) for each in merged):
            continue
        if time.zone and any(each.zone and _instant(each) == _instant(time) for each in merged):
            continue
        if last and _retold(last, time):
            merged[-1] = _agreeing(last, time)
            continue
        merged.append(time)
    return tuple(merged)


def _instant(time: ProposedTime) -> dt.datetime:
    """When a time is, whatever the clocks there show."""
    return time.local.replace(tzinfo=ZoneInfo(time.zone)).astimezone(dt.UTC)


def _retold(one: ProposedTime, other: ProposedTime) -> bool:
    """Whether a time is told once more, for another zone: the same day, and words that follow at once."""
    return bool(
        one.zone and other.zone and one.zone != other.zone
        and _shared(one, other) and 0 <= _gap(one, other) <= 12
    )  # fmt: skip


def _shared(one: ProposedTime, other: ProposedTime) -> bool:
    """Whether both hang on the same words for the day."""
    return bool({quote.span for quote in one.quotes} & {quote.span for quote in other.quotes})


def _gap(one: ProposedTime, other: ProposedTime) -> int:
    """Characters from the end of the first to the words of the other that are its own."""
    own = [quote.span.start for quote in other.quotes if quote not in one.quotes]
    return min(own, default=0) - max(quote.span.end for quote in one.quotes)


def _agreeing(one: ProposedTime, other: ProposedTime) -> ProposedTime:
    """The first of two tellings; doubtful when they are not the same moment."""
    first, second = (each.local.replace(tzinfo=ZoneInfo(each.zone)) for each in (one, other))
    quotes = (*one.quotes, *(quote for quote in other.quotes if quote not in one.quotes))
    minutes = max(one.minutes, other.minutes)
    apart = abs(first - second)
    if apart == dt.timedelta(0) or (apart == dt.timedelta(days=1)):
        return replace(one, quotes=quotes, minutes=minutes)
    shown = f"{second.astimezone(first.tzinfo):%H:%M}"
    note = f"The two clocks disagree: {other.local:%H:%M} there is {shown}, not {one.local:%H:%M}. Ask which is right."
    return replace(one, quotes=quotes, minutes=minutes, certainty=Certainty.DOUBTFUL, notes=(*one.notes, note))


def _as_found(text: str, day: DayMention, dated: Dated) -> Found:
    """A day alone."""
    span = Span(day.span.start, day.span.end)
    return Found(dated.date.isoformat(), dated.certainty, Quote(" ".join(span.of(text).split()), span), dated.note)
