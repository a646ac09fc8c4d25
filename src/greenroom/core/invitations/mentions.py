"""Days, times of day and lengths that a text mentions, each with the place where it stands."""

# ruff: noqa: E501 - patterns read best in one piece

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Protocol

from greenroom.core.invitations.languages import HOURS, MONTHS, RELATIVE_DAYS, SHORT_WEEKDAYS, WEEKDAYS
from greenroom.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class HasSpan(Protocol):
    """Whatever stands somewhere in a text."""

    @property
    def span(self) -> Span:
        """Where."""


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day as a text names it; what it does not say is zero or None.

    Attributes:
        span: where it stands, with its weekday.
        day, month, year: as far as named.
        weekday: from 0 for Monday.
        ahead: days from the day on which the message was sent, for “tomorrow”.
        next: whether it says “next”, which can mean this week's or the one after.
        swapped: whether day and month may be the other way round.
    """

    span: Span
    day: int = 0
    month: int = 0
    year: int = 0
    weekday: int | None = None
    ahead: int | None = None
    next: bool = False
    swapped: bool = False


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time of day.

    Attributes:
        span: where it stands, with the end of a stretch.
        time: when it begins.
        until: when it ends; None for a moment.
        vague: whether only an hour stands there, with nothing that says morning or afternoon.
        weak: whether it may be a number of another kind, such as that of a room.
        between: whether it is a stretch to choose from (“between 10 and 12”).
    """

    span: Span
    time: dt.time
    until: dt.time | None = None
    vague: bool = False
    weak: bool = False
    between: bool = False


@dataclass(frozen=True, slots=True)
class LengthMention:
    """How long something takes, in minutes."""

    span: Span
    minutes: int


def days_in(text: str) -> list[DayMention]:
    """The days that a text mentions, in their order."""
    found: list[DayMention] = []
    for form in _day_forms():
        for match in form.finditer(text):
            mention = _day(match)
            if mention is not None and not _overlaps(mention.span, (each.span for each in found)):
                found.append(mention)
    return _with_weekdays(text, sorted(found, key=lambda each: each.span))


_RIGHT_BEHIND = re.compile(r"(?:-\w{1,3}|\s*r\.)?[,\s(（]{1,3}")


def _with_weekdays(text: str, days: list[DayMention]) -> list[DayMention]:
    """The days; a weekday that stands right behind a date is that of the date."""
    kept: list[DayMention] = []
    for day in days:
        last = kept[-1] if kept else None
        alone = day.weekday is not None and not day.day
        if (
            alone
            and last
            and last.day
            and last.weekday is None
            and _RIGHT_BEHIND.fullmatch(text[last.span.end : day.span.start])
        ):
            kept[-1] = replace(last, weekday=day.weekday, span=Span(last.span.start, day.span.end))
        else:
            kept.append(day)
    return kept


def times_in(text: str, others: Iterable[HasSpan] = ()) -> list[TimeMention]:
    """The times of day that a text mentions, in their order; what belongs to other words is none."""
    taken = [each.span for each in others]
    found: list[TimeMention] = []
    for form in _TIME_FORMS:
        for match in form.finditer(text):
            mention = _time(match)
            spans = (*taken, *(each.span for each in found))
            if mention is not None and not _overlaps(mention.span, spans):
                found.append(mention)
    return sorted(found, key=lambda each: each.span)


def lengths_in(text: str, times: Iterable[TimeMention] = ()) -> list[LengthMention]:
    """The lengths that a text mentions, in their order; what belongs to a time of day is none."""
    taken = [each.span for each in times]
    return [
        LengthMention(Span(*match.span()), minutes)
        for match in _LENGTH.finditer(text)
        if (minutes := _minutes(match))
        and 5 <= minutes <= 12 * 60
        and not _overlaps(Span(*match.span()), taken)
        and not _ASIDE.match(text, match.end())
    ]


@cache
def _day_forms() -> tuple[re.Pattern[str], ...]:
    """The ways in which a day is written, the most telling first."""
    month = rf"(?P<month>{_either(MONTHS)})\b\.?"
    weekday = rf"(?P<weekday>{_either(WEEKDAYS)})\b\.?"
    long = rf"(?P<weekday>{_either(set(WEEKDAYS) - SHORT_WEEKDAYS)})\b"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|°|ª|:e|:nde|\.)?(?!\d|:\d\d|h\d\d|\s?%)"
    year = r"(?P<year>20\d\d)\b"
    before = rf"(?:\b{weekday},?\s+(?:(?:the|le|el|il|den|der|dem|de|d\.|dia|día|am|dnia)\s+)*)?"
    after = rf"(?:,?\s*[(（]?(?P<behind>{_either(WEEKDAYS)})\b\.?[)）]?)?"
    forms = (
        r"(?P<year>20\d\d)年\s*(?P<number>\d{1,2})月\s*(?P<day>\d{1,2})日",
        r"(?P<number>\d{1,2})月\s*(?P<day>\d{1,2})日",
        rf"{before}\b(?P<year>20\d\d)[-/.](?P<number>\d{{2}})[-/.](?P<day>\d{{2}})\b{after}",
        rf"{year}\.\s+{month}\s+{day}",
        rf"{before}\b{day}(?:\s*(?:of|de|d'|di))?[\s-]+{month}(?:(?:,?\s*|\s+(?:de|del)\s+){year})?{after}",
        rf"{before}\b{month}\s+(?:the\s+)?{day}\b(?:,?\s+{year})?{after}",
        rf"{before}(?<![\d./-])(?P<day>\d{{1,2}})(?P<mark>[./-])(?P<number>\d{{1,2}})(?P=mark)(?P<year>20\d\d|\d\d)(?![\d/]|[.-]\d){after}",
        rf"{before}(?<![\d./-])(?P<day>\d{{1,2}})\.\s?(?P<number>1[0-2]|0?[1-9])\.(?!\d)",
        r"(?:\(|\bon|\bor|\band|\bam|\boder|\ble|\bel|\bdia|\bden|\bop|\bof)\s*(?P<day>\d{1,2})(?P<mark>/)(?P<number>\d{1,2})(?![\d/:]|[.]\d)",
        rf"\b{weekday},?\s+(?:(?:the|le|el|il|den|der|dem|de|d\.|am)\s+)*(?P<day>\d{{1,2}})(?P<mark>[./])(?P<number>\d{{1,2}})(?![\d/:]|[.]\d)",
        rf"\b{long},?\s+(?:(?:the|le|el|il|den|der|dem|am)\s+)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|°|:e|\.)?(?!\d|:\d\d|\s?(?:h|uhr|am|pm))",
        rf"\b{weekday},?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b",
        rf"\b{long},?\s+(?:dia|den|d\.|le|el|il)\s+(?P<day>\d{{1,2}})\b(?![./:]\d)",
        r"(?:^|\n)[ \t*]*(?:date|when|datum|fecha|data)\s*:\s*(?P<day>\d{1,2})(?P<mark>[/.])(?P<number>\d{1,2})(?![\d/:]|[.]\d)",
        rf"\b(?P<relative>{_either(RELATIVE_DAYS)})\b",
        r"(?<!guten )(?<!am )\b(?P<relative>morgen)(?=,?\s*(?:um|om|gegen|früh|kl|klokken|vormittag|nachmittag|ochtend|middag|zwischen|tussen|ab|\d))",
        r"(?<!la )(?<!esta )\b(?P<relative>mañana)(?=,?\s*(?:a las?|entre|de \d|\d))",
        rf"(?P<next>\b(?:next|nächste[nr]?|kommende[nr]?|volgende|komende|nästa|næste|neste|prossim[oa]|próxim[oa])\s+)?\b{long}(?P<after>\s+(?:next|prochain|próximo|que viene|prossimo|prossima))?",
    )
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)


def _either(words: Iterable[str]) -> str:
    """One of these words, the longest that fits."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _day(match: re.Match[str]) -> DayMention | None:
    """What a match says, if such a day can be."""
    parts = {name: value for name, value in match.groupdict().items() if value}
    span = Span(*match.span())
    weekday = WEEKDAYS.get(parts.get("weekday", parts.get("behind", "")).lower())
    if "relative" in parts:
        return DayMention(span, ahead=RELATIVE_DAYS[" ".join(parts["relative"].lower().split())])
    day, year = int(parts.get("day", 0)), int(parts.get("year", 0))
    month = MONTHS[parts["month"].lower()] if "month" in parts else int(parts.get("number", 0))
    year += 2000 if 0 < year < 100 else 0
    swapped = parts.get("mark") in {"/", "-"} and day <= 12 and month <= 12 and day != month
    if month > 12 >= day and parts.get("mark") != ".":
        day, month = month, day
    if day > 31 or month > 12 or ("day" in parts and not day):
        return None
    return DayMention(span, day, month, year, weekday, next="next" in parts or "after" in parts, swapped=swapped)


_HALF = r"(?P<half>a\.?\s?m\b\.?|p\.?\s?m\b\.?|uhr\s+(?:morgens|vormittags|nachmittags|abends)|in the (?:morning|afternoon|evening)|du matin|de l'après-midi|du soir|de la (?:mañana|tarde|noche)|da (?:manhã|tarde)|del (?:mattino|pomeriggio)|di (?:mattina|sera))"
_CLOCK = r"(?:[01]?\d|2[0-3])"
_TO = r"\s*(?:-|–|—|to|until|till|bis(?:\s+um)?|à|a las|a|alle|ate|até(?: às)?|às|tot|till|til|do|–|~|〜|から)\s*"
_BEFORE = r"(?:\b(?:at|um|gegen|ab|à|a las|a la|alle(?: ore)?|ore|às|as|om|kl\.?|klockan|klo|godz\.?|o godzinie|o|v|saat|ora|à partir de|from|von|de|van|od|between|zwischen|entre|tra le|tussen|mellan)\s+|@\s*|\bkl\.?\s*)"
_TIME_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b(?P<between>between|zwischen|entre(?: las)?|tra le|tussen|mellan|mellem|mellom)\s+(?P<hour>{_CLOCK})(?:[:.](?P<minute>[0-5]\d)|h)?\s*(?P<half1>[ap]\.?m\.?)?\s*(?:uhr|uur)?\s+(?:and|und|et|y|e|en|och|og)(?: las| le)?\s+(?:(?P<noon2>noon|midday|mittag|midi)|(?P<hour2>{_CLOCK}))(?:[:.](?P<minute2>[0-5]\d)|h)?(?:\s*(?:uhr|uur|h)\b)?(?:\s*{_HALF})?",
        rf"(?P<sign>上午|下午|午前|午後)\s*(?P<hour>{_CLOCK})[:：](?P<minute>[0-5]\d)(?:\s*[-–~〜至]\s*(?P<hour2>{_CLOCK})[:：](?P<minute2>[0-5]\d))?",
        rf"(?P<sign>上午|下午|午前|午後)?\s*(?P<hour>{_CLOCK})(?:[时時点點])(?P<minute>\d{{1,2}})?(?:分)?(?:\s*[から~〜至到-]+\s*(?P<hour2>{_CLOCK})[时時点點](?P<minute2>\d{{1,2}})?分?)?",
        rf"\b(?P<hour>{_CLOCK})\s?h(?:\s?(?P<minute>[0-5]\d))?{_TO}(?P<hour2>{_CLOCK})\s?h(?:\s?(?P<minute2>[0-5]\d))?\b",
        rf"\b(?P<hour>{_CLOCK})(?:[:.](?P<minute>[0-5]\d))?\s*(?P<half1>[ap]\.?m\.?)?{_TO}(?P<hour2>{_CLOCK})(?:[:.](?P<minute2>[0-5]\d))?\s*{_HALF}",
        rf"\b(?P<hour>{_CLOCK})(?::|h|\.)(?P<minute>[0-5]\d)(?!\d|\.\d|\s?%|\s*(?:€|EUR|USD))\s*(?:h\b|uhr\b|uur\b|hrs?\b|hours\b)?(?:{_TO}(?:um\s+|om\s+)?(?P<hour2>{_CLOCK})(?::|h|\.)(?P<minute2>[0-5]\d)(?!\d)\s*(?:h\b|uhr\b|uur\b|hrs?\b)?)?(?:\s*{_HALF})?",
        rf"\b(?P<hour>{_CLOCK}){_TO}(?P<hour2>{_CLOCK})\s*(?:uhr|uur|h|heures)\b",
        rf"{_BEFORE}(?P<hour>{_CLOCK}){_TO}(?P<noon2>noon|midday|mittag|midi)\b",
        rf"\b(?P<hour>{_CLOCK})\s*{_HALF}",
        rf"\b(?P<hour>{_CLOCK})\s*(?:uhr|uur|heures?|hrs|h)\b(?!\d)(?:\s*(?P<minute>[0-5]\d)\b)?(?:{_TO}(?P<hour2>{_CLOCK})\s*(?:uhr|uur|heures?|h)\b)?",
        r"\b(?:kl\.?|klokken)\s*(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?:\s*[-–]\s*(?P<hour2>[01]\d|2[0-3])(?P<minute2>[0-5]\d))?(?!\d)",
        r"\b(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s?(?:hrs?|hours|h)\b",
        r"\b(?P<noon>noon|midday|12 o'clock|midi|mezzogiorno|meio-dia|mediodía)\b",
        rf"\bhalf past (?P<halfpast>{_CLOCK})\b|\bhalb (?P<halb>{_CLOCK}|{_either(HOURS)})\b",
        rf"\b(?P<hour>{_CLOCK})\s*o'?clock\b(?:\s*{_HALF})?",
        rf"\b(?P<spoken>{_either(HOURS)})\s+(?:o'?clock|uhr|uur|thirty)\b(?:\s*{_HALF})?|\b(?P<quarter>quarter (?:past|to)) (?P<spokenquarter>{_either(HOURS)}|{_CLOCK})\b(?:\s*{_HALF.replace('<half>', '<half2>')})?|\bhalf(?: past)? (?P<spokenhalf>{_either(HOURS)})\b(?:\s*{_HALF.replace('<half>', '<half1>')})?",
        rf"{_BEFORE}(?P<hour>{_CLOCK})(?![\d:./%,]|\s*(?:st|nd|rd|th)\b|\s+(?-i:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][a-zà-ÿ]{{2,}})|\s*[-–]?\s*(?:min|day|week|year|month|people|hour|tage|jahr|stund|personen|jours|minut|día|semana|\w{{3,}}ers?\b))",
    )
)
_UNITS = r"(?P<unit>minut(?:es?|os?|i|en|er|ter|tes|ów|y)?|mins?|min\.|minuten|minuuttia|perc|dakika|分(?:钟|間)?|minute|hours?|hrs?|std\.?|stunden?|heures?|horas?|or[eaă]|uur|uren|timm(?:e|ar)|(?-i:timer?)|tuntia?|tunti|godzin[aęy]?|hodin[auy]?|saat|h|時間|小时)(?![^\W\d_])"
_WORDS = {
    "an": 1, "one": 1, "a": 1, "eine": 1, "einer": 1, "einstündig": 1, "une": 1, "una": 1, "uma": 1, "un'": 1, "één": 1, "een": 1, "en": 1,
    "half an": 0.5, "half a": 0.5, "a half": 0.5, "halbe": 0.5, "halben": 0.5, "halbstündig": 0.5, "demi-": 0.5, "une demi-": 0.5, "media": 0.5, "mezz'": 0.5, "mezza": 0.5, "meia": 0.5, "half": 0.5, "een half": 0.5, "en halv": 0.5,
    "two": 2, "zwei": 2, "deux": 2, "dos": 2, "due": 2, "duas": 2, "twee": 2, "two and a half": 2.5, "one and a half": 1.5, "an hour and a half": 1.5, "o": 1, "um quarto de": 0.25, "un cuarto de": 0.25, "a quarter of an": 0.25, "quarter of an": 0.25, "un quart d'": 0.25, "trois quarts d'": 0.75, "three quarters of an": 0.75, "tre quarti d'": 0.75, "kwartier": 0.25, "en time": 1, "tunnin": 1, "anderthalb": 1.5, "eineinhalb": 1.5, "hora y media": 1.5, "anderhalf": 1.5,
    "three": 3, "drei": 3, "trois": 3, "tres": 3, "tre": 3, "four": 4, "vier": 4, "thirty": 30, "forty-five": 45, "sixty": 60, "twenty": 20, "ninety": 90, "dreißig": 30, "fünfundvierzig": 45, "trente": 30, "quarante-cinq": 45, "treinta": 30,
}  # fmt: skip
_LENGTH = re.compile(
    rf"(?P<extra>\b(?:tunnin|halfuur(?:tje)?|halbe stunde|half an hour|tre kvarter|tre kvart|trekvart|dreiviertelstunde|viertelstunde|(?:petite )?demi-heure|media hora|mezz'ora|meia hora|pół godziny|půl hodiny|yarım saat|félóra|an hour and a half|una hora y media|une heure et demie|un'ora e mezza|uma hora e meia)\b)|"
    rf"(?<![\d:.,])(?:(?P<count>\d{{1,3}}(?:[.,]\d)?|½)(?:\s*(?:-|–|to|bis|à|a)\s*(?P<most>\d{{1,3}}))?|\b(?P<word>{_either(_WORDS)}))[ \t-]*{_UNITS}",
    re.IGNORECASE,
)
_IN_MINUTES = re.compile(r"min|perc|dakika|分", re.IGNORECASE)
_HOURS, _MINUTES = 23, 59
_EARLY = 8  # an hour below is early for a talk
_LONG_TALK = 6  # hours; “14 h” is a time of day, and no length


_ASIDE = re.compile(
    r"\s*(?:early|earlier|before|beforehand|prior|in advance|ago|late|walk|on foot|away|from|drive|by (?:tram|bus|train)|"
    r"vorher|früher|zuvor|fußweg|zu fuß|à pied|avant|de marche|antes|a pie|andando|prima|a piedi|van tevoren|lopen|"
    r"innan|før|wcześniej|předem|önce)",
    re.IGNORECASE,
)


def _time(match: re.Match[str]) -> TimeMention | None:
    """What a match says, if there is such a time."""
    parts = {name: value for name, value in match.groupdict().items() if value}
    span = _without_cue(match)
    if "noon" in parts:
        return TimeMention(span, dt.time(12))
    if parts.keys() & {"quarter", "spoken", "spokenhalf", "halfpast", "halb"}:
        return _spoken(parts, span, thirty="thirty" in match.group().lower())
    half = "pm" if parts.get("sign") in {"下午", "午後"} else parts.get("half", "").lower()
    hour, minute = _on_the_clock(int(parts["hour"]), parts.get("half1", half)), int(parts.get("minute", 0))
    if minute > _MINUTES or hour > _HOURS:
        return None
    if "hour2" in parts or "noon2" in parts:
        return _stretch(parts, span, (hour, minute), half)
    vague = not half and hour < _EARLY and "minute" not in parts
    return TimeMention(span, dt.time(hour, minute), vague=vague, weak=_is_weak(match))


def _spoken(parts: dict[str, str], span: Span, *, thirty: bool) -> TimeMention:
    """A time told in words: “quarter past four”, “half past two”, “halb drei”, “half elf”."""
    name = next(name for name in ("spokenquarter", "spokenhalf", "spoken", "halfpast", "halb") if name in parts)
    said = parts[name].lower()
    half = next((parts[key].lower() for key in ("half", "half1", "half2") if key in parts), "")
    to_come = name == "halb" or (name == "spokenhalf" and said in _DUTCH)
    before = to_come or parts.get("quarter", "").lower().endswith("to")
    hour = _on_the_clock(HOURS[said] if said in HOURS else int(said), half) - before
    minute = 30 * (thirty or name in {"spokenhalf", "halfpast", "halb"})
    minute = minute if "quarter" not in parts else 45 if before else 15
    return TimeMention(span, dt.time(hour % 24, minute), vague=not half and hour < _EARLY)


def _stretch(parts: dict[str, str], span: Span, begin: tuple[int, int], half: str) -> TimeMention | None:
    """A time with its end; what is said of the end (“am”) goes for the beginning, too."""
    hour, minute = begin
    end = (12, 0) if "noon2" in parts else (_on_the_clock(int(parts["hour2"]), half), int(parts.get("minute2", 0)))
    if half and "half1" not in parts and hour > end[0]:
        hour -= 12
    if end[0] > _HOURS or end[1] > _MINUTES or hour < 0 or end <= (hour, minute):
        return None
    return TimeMention(span, dt.time(hour, minute), dt.time(*end), between="between" in parts)


def _is_weak(match: re.Match[str]) -> bool:
    """Whether figures with a full stop may be no time: no word before them says that they are one."""
    figures = match.group().strip()
    if "." not in figures or not figures.replace(".", "").isdigit():
        return False
    return not _CUED.search(match.string[max(0, match.start() - 14) : match.start()])


def _without_cue(match: re.Match[str]) -> Span:
    """Where the time stands, without the word before it."""
    named = [name for name in ("sign", "hour", "noon") if name in match.re.groupindex and match.group(name)]
    return Span(min([match.start(name) for name in named], default=match.start()), match.end())


_DUTCH = frozenset(
    ("één", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
)
_CUED = re.compile(rf"{_BEFORE}$", re.IGNORECASE)
_AFTERNOON = re.compile(r"p|nachm|abend|afternoon|evening|après|soir|tarde|noche|pomeriggio|sera", re.IGNORECASE)


def _on_the_clock(hour: int, half: str) -> int:
    """The hour from 0 to 23."""
    if not half:
        return hour
    if _AFTERNOON.search(half.replace("a.m", "").replace("am", "", 1) if half.startswith("a") else half):
        return hour if hour >= 12 else hour + 12
    return 0 if hour == 12 else hour


_HALF_HOURS = (
    "halfuur|halfuurtje|halbe stunde|half an hour|petite demi-heure|demi-heure|media hora|mezz'ora|meia hora|"
    "pół godziny|půl hodiny|yarım saat|félóra"
)
_SPOKEN_LENGTHS = {"tunnin": 60, "viertelstunde": 15} | dict.fromkeys(_HALF_HOURS.split("|"), 30)
_SPOKEN_LENGTHS |= dict.fromkeys(("tre kvarter", "tre kvart", "trekvart", "dreiviertelstunde"), 45)


def _minutes(match: re.Match[str]) -> int:
    """How many minutes; of “30 to 45” the longer. Zero for what is rather a time of day."""
    parts = match.groupdict()
    if parts["extra"]:
        return _SPOKEN_LENGTHS.get(parts["extra"].lower(), 90)
    said = parts["most"] or parts["count"]
    count = (
        0.5
        if said == "½"
        else float(said.replace(",", "."))
        if said
        else _WORDS[" ".join(parts["word"].lower().split())]
    )
    if _IN_MINUTES.match(parts["unit"]):
        return round(count)
    return round(count * 60) if count <= _LONG_TALK else 0


def _overlaps(span: Span, others: Iterator[Span] | Iterable[Span]) -> bool:
    """Whether it shares a character with one of them."""
    return any(span.start < other.end and other.start < span.end for other in others)
