"""What an offer letter says beside money: the work, time, security, moving and dates."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from greenroom.core.invitations.days import date_of
from greenroom.core.invitations.mentions import days_in
from greenroom.core.offers.letter_segments import COUNT, ReadTerm, Segment, months_in, number_of, weeks_in
from greenroom.core.spans import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greenroom.core.offers.terms import Value


def _any(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


_LEAVE = _any(
    rf"\b({COUNT})\s+(?:(?:working|paid|business|full|vacation|holiday|annual|leave|calendar)\s+)*(days?|weeks?)\b[\w' ,]{{0,24}}?\b(?:annual leave|leave|holidays?|vacation|PTO|time off)|\b(?:annual leave|leave|holidays?|vacation|paid time off|PTO)\b[\w '.:(]{{0,30}}?\b({COUNT})\s+(?:(?:working|paid|business|calendar)\s+)?(days?|weeks?)|\b({COUNT})\s+(?:vacation|holiday|leave) (days?)|\b({COUNT})\s+(urlaubstage|vakantiedagen)"
)
_OTHER_LEAVE = _any(r"\b(?:sick|parental|maternity|paternity|study|training|learning|compassionate)\b")
_HOURS = _any(
    r"\b(\d{2}(?:[.,]\d{1,2})?)[\s-]*(?:hours?|hrs?|stunden|uur)\b[\w ]{0,12}?(?:per|a|each|/|pro|in der)?[\s-]*(?:week|woche)|\b(\d{2}(?:[.,]\d)?)-hour (?:working )?week|\bbased on (?:a )?(\d{2}) hours\b|\bhours of work\W{1,4}(\d{2}(?:[.,]\d{1,2})?) (?:per|a|each) week"
)
_LEAVE_HOURS = _any(
    r"\b(\d{2,3}) (?:holiday|leave|vacation) hours\b|\b(\d{2,3}) hours of (?:annual leave|leave|holiday|vacation)"
)
_WORKING_DAY = 8  # hours
_REMOTE = _any(
    r"\bfrom home\b|\bwork(?:ing)? (?:from home|remotely|at home)|\bhome[- ]?office\b|\bremote(?:ly)?\b|\bhybrid\b|\bon[- ]?site\b|\bdays? (?:a|per|each) week in (?:the|our) office|\bthuiswerk"
)
_HOME_DAYS = _any(
    rf"\b({COUNT})\s+days?\s*(?:per|a|each|/)\s*week\s+(?:from home|remote|at home|work(?:ing)? from home)|\b({COUNT})\s+days?\s+(?:from|at) home|(?:from home|remotely|home office)[\w ,]{{0,24}}?\b({COUNT})\s+days?\s*(?:per|a|each|/)\s*week"
)
_INSURANCE = _any(
    r"\b(?:health|medical|dental|vision|life|accident|disability|private|travel|hospitali[sz]ation) (?:insurance|cover|coverage|care|assurance)|\bhealth plan|krankenversicherung|zorgverzekering|\bBUPA\b"
)
_PROBATION_DAYS = re.compile(r"\b(\d{2,3})[- ](?:calendar )?days?\b", re.IGNORECASE)
_MEANWHILE = _any(r"^\W*during (?:that|this) (?:time|period)\b")
_PROBATION = _any(r"\bprobation|\bprobezeit|\bproeftijd|\btrial period")
_NOTICE = _any(r"\bnotice\b|kündigungsfrist|opzegtermijn")
_AT_WILL = _any(r"\bat[- ]will\b")
_SCOPE = _any(
    r"(?<!please )\breport(?:s|ing)? (?:directly )?to\b|\byou will (?:be responsible for|lead|own|manage)\b|\bresponsible for\b(?! (?:your own|all|any|paying)\b)|\bteam of (?:\d|\w+ )"
)
_TRAJECTORY = _any(
    r"\b(?:salary|pay|performance|compensation|development) reviews?\b|\b(?:periodic|regular|annual) review|\breviewed (?:annually|every|after|each)|\bpromot\w+|\bprogression\b|\bcareer path"
)
_VISA = _any(
    r"\bvisas?\b|\bwork permit|\bresidence permit|\bsponsor\w*|\bblue card|\bhighly skilled migrant|\bemployment pass\b|\bthe (?:pass|permit)\b"
)
_HELPS = _any(
    r"\bwe (?:will|shall|are going to)?\s*(?:also )?(?:sponsor|apply|support|arrange|cover|pay|help|assist|handle|organi[sz]e|act as)|\b(?:sponsorship|support) (?:is|will be) (?:included|provided)|\bour (?:immigration )?(?:lawyer|agency|partner|advisers?)|\bat our (?:cost|expense)|\bsponsored by|\b(?:recognised|licensed) sponsor\b|\bsponsor(?:ship)? licen[cs]e|\b(?:company|employer) (?:will |shall )?(?:also )?(?:sponsor|appl|support|arrange|cover|pay|bear|assist)"
)
_REFUSES = _any(r"\b(?:unable|not able|cannot|can't|do(?:es)? not|will not|won't|no)\b[\w ]{0,20}\bsponsor")
_RULING = _any(
    r"\b30\s?(?:%|percent|per cent)[- ](?:tax )?(?:ruling|facility)|\bexpat(?:riate)? (?:tax )?(?:ruling|facility|scheme)|\bimpatriate\b"
)
_EQUAL = _any(r"\btax[- ]equali[sz]\w+|\btax (?:adviser|advisor|assistance|advice|briefing)")
_WAY_BACK = _any(
    r"\brepatriat\w+|\breturn (?:air )?(?:move|flights?|journey|tickets?)\b(?! (?:per|a|each|every) year)|\bmove back\b"
)
_DEADLINE = _any(
    r"\b(?:accept\w*|sign\w*|return|respond|reply|confirm\w*|let us know|valid|open|expires?|lapses?|answer|decision|decide|hear from you|rückmeldung|unterschrieben|reactie)\b"
)
_VALID_FOR = _any(
    rf"\b(?:valid|open|stands?) (?:for|up to) (?:a period of )?({COUNT}) (?:calendar )?((?:working|business) )?days?\b"
    rf"|\b(?:accept\w*|respond|reply|sign\w*|return\w*|confirm\w*)\b[\w ,]{{0,60}}? within ({COUNT}) (?:calendar )?((?:working|business) )?days?\b"
)
_CLOCK_BEHIND = re.compile(r"[\s,]{1,3}(?:at |by |um |om )?([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)(?! ?[ap]\.?m)", re.IGNORECASE)  # fmt: skip
_START = _any(
    r"\b(?:start(?:s|ing)?|start date|commenc\w+|first day|first working day|begin\w*|join us|joining date|date of joining|please report|effective|with effect from|as (?:from|of)|eintritt\w*|beginn\w*|ingangsdatum|arbeitsbeginn|in dienst)\b"
)
_TITLES = (
    re.compile(r"\b(?:job title|designation|position|role|title|stelle|functie)\s*:\s*(?P<title>[^\n]{2,80})", re.IGNORECASE),
    re.compile(r"\b(?:offer of employment|employment offer|job offer)\s*[:–-]\s*(?P<title>[A-Z][^\n,(]{2,80})", re.IGNORECASE),
    re.compile(r"\b(?:position|role|post|job) (?:of|as)\s+(?:an? |our |the )?[“\"‘']?(?P<title>[A-Z][\w/&+'’ -]{2,70}?)(?=[”\"’']?(?:\s+(?:at|in|with|within|on|based|starting|from|reporting|for)\b|\s*[.,;(–]|$))"),
    re.compile(r"\b(?:join us as|employment as|employed as|contract as|work as|employ you as|appoint you as|als)\s+(?:an? |our |the )?[“\"‘']?(?P<title>[A-Z][\w/&+'’ -]{2,70}?)(?=[”\"’']?(?:\s+(?:at|in|with|within|on|based|starting|from|reporting|for)\b|\s*[.,;(–]|$))"),
)  # fmt: skip


def life_terms(found: Sequence[Segment], received: dt.date) -> Iterator[ReadTerm]:
    """Every term beside money, each once: the first piece of the letter that states it counts."""
    for reader in (_title, _leave, _hours, _remote, _probation, _notice):
        yield from [one for each in found if (one := reader(each)) is not None][:1]
    for name, cue in (("insurance", _INSURANCE), ("scope", _SCOPE), ("trajectory", _TRAJECTORY)):
        yield from _in_words(name, cue, found)
    yield from _visa(found)
    for name, cue in (("ruling", _RULING), ("tax_equalisation", _EQUAL), ("repatriation", _WAY_BACK)):
        yield from _promised(name, cue, found)
    yield from _dates(found, received)


def _title(each: Segment) -> ReadTerm | None:
    for form in _TITLES:
        if match := form.search(each.text):
            title = " ".join(match["title"].split()).strip(" .,")
            return ReadTerm("title", {"text": title}, each.quote(), Certainty.SURE) if title else None
    return None


def _leave(each: Segment) -> ReadTerm | None:
    if hours := _LEAVE_HOURS.search(each.text):
        days = round(float(hours[1] or hours[2]) / _WORKING_DAY, 1)
        return ReadTerm("leave", {"days": days}, each.quote(), Certainty.LIKELY, "Read as days of eight hours.")
    match = _LEAVE.search(each.text)
    if not match or _OTHER_LEAVE.search(match[0]):
        return None
    count, unit = next((a, b) for a, b in zip(match.groups()[::2], match.groups()[1::2], strict=True) if a)
    if unit.lower().startswith("week"):
        why = "Read as weeks of five days."
        return ReadTerm("leave", {"days": number_of(count) * 5}, each.quote(), Certainty.LIKELY, why)
    return ReadTerm("leave", {"days": number_of(count)}, each.quote(), Certainty.SURE)


def _hours(each: Segment) -> ReadTerm | None:
    match = _HOURS.search(each.text)
    return (
        ReadTerm("hours", {"hours": number_of(next(filter(None, match.groups())))}, each.quote(), Certainty.SURE)
        if match
        else None
    )


def _remote(each: Segment) -> ReadTerm | None:
    if not _REMOTE.search(each.text):
        return None
    match = _HOME_DAYS.search(each.text)
    value: Value = {"text": each.quote().text[:500]}
    if match:
        value["days"] = number_of(next(filter(None, match.groups())))
    return ReadTerm("remote", value, each.quote(), Certainty.SURE if match else Certainty.LIKELY)


def _probation(each: Segment) -> ReadTerm | None:
    cue = _PROBATION.search(each.text)
    lengths = months_in(each.text) if cue else []
    if cue and not lengths and (days := _PROBATION_DAYS.search(each.text)):
        months = round(float(days[1]) / 30, 1)
        return ReadTerm("probation", {"months": months}, each.quote(), Certainty.LIKELY, "Read as months of 30 days.")
    if not cue or not lengths:
        return None
    return ReadTerm("probation", {"months": _nearest(lengths, cue.start())}, each.quote(), Certainty.SURE)


def _notice(each: Segment) -> ReadTerm | None:
    """The notice that holds for good; the one of a probation is another."""
    if at_will := _AT_WILL.search(each.text):
        return ReadTerm("notice", {"text": at_will[0].replace("-", " ").lower()}, each.quote(), Certainty.SURE)
    cue = _NOTICE.search(each.text)
    if not cue:
        return None
    probation = _PROBATION.search(each.text) or _MEANWHILE.search(each.text)
    after = re.search(
        r"\b(?:thereafter|afterwards|after (?:that|the probation\w*|probation\w*)|danach)\b", each.text, re.IGNORECASE
    )
    if probation and not after:
        return None
    start = after.start() if probation and after else 0
    value = _notice_length(each.text[start:]) or _notice_length(_last_clause(each.text[:start]))
    if not value:
        return None
    ends = re.search(r"\bto the (?:end|15th|last day)[\w ]{0,40}|\bend of (?:a|the) (?:calendar )?(?:month|quarter)|\bzum (?:ende|quartalsende|monatsende)[\w ]{0,30}", each.text[start:], re.IGNORECASE)  # fmt: skip
    return ReadTerm("notice", value | ({"text": ends[0].strip()} if ends else {}), each.quote(), Certainty.SURE)


def _last_clause(text: str) -> str:
    """What stands behind the last comma, for “1 month during probation, 2 months thereafter”."""
    return re.split(r"[,;]", text)[-1]


def _notice_length(text: str) -> Value:
    """A length of notice; a fortnight is two weeks, and thirty days are a month."""
    text = re.sub(r"\ba fortnight\b|\bone fortnight\b", "two weeks", text, flags=re.IGNORECASE)
    days = re.search(rf"\b({COUNT})(?:\s*\(\w+\))?[\s-]+(?:calendar )?days?[’']?\b", text, re.IGNORECASE)
    if days and not (weeks_in(text) or months_in(text)):
        count = number_of(days[1])
        return {"months": count / 30} if count % 30 == 0 else {"weeks": round(count / 7, 1)}
    weeks, months = weeks_in(text), months_in(text)
    if months and (not weeks or months[0][0] < weeks[0][0]):
        return {"months": months[0][1]}
    return {"weeks": weeks[0][1]} if weeks else {}


def _nearest(lengths: list[tuple[int, float]], place: int) -> float:
    return min(lengths, key=lambda one: abs(one[0] - place))[1]


def _in_words(name: str, cue: re.Pattern[str], found: Sequence[Segment]) -> Iterator[ReadTerm]:
    """A term that is what the letter says, word for word."""
    told = [each.quote() for each in found if cue.search(each.text)]
    if told:
        yield ReadTerm(name, {"text": told[0].text[:500]}, told[0], Certainty.LIKELY)


def _visa(found: Sequence[Segment]) -> Iterator[ReadTerm]:
    """Whether they help with a permit; a letter that only asks for one promises nothing."""
    for each in found:
        if not _VISA.search(each.text):
            continue
        answer = "no" if _REFUSES.search(each.text) else "yes" if _HELPS.search(each.text) else ""
        if answer:
            value: Value = {"promised": answer, "text": each.quote().text[:500]}
            yield ReadTerm("visa", value, each.quote(), Certainty.LIKELY)
            return


def _promised(name: str, cue: re.Pattern[str], found: Sequence[Segment]) -> Iterator[ReadTerm]:
    """Something that they promise or refuse."""
    told = next((each for each in found if cue.search(each.text)), None)
    if told is None:
        return
    refused = re.search(r"\b(?:not|no|unable|cannot|without)\b", told.text, re.IGNORECASE)
    quote = told.quote()
    certainty = Certainty.DOUBTFUL if refused else Certainty.LIKELY
    yield ReadTerm(name, {"promised": "no" if refused else "yes", "text": quote.text[:500]}, quote, certainty)


def _dates(found: Sequence[Segment], received: dt.date) -> Iterator[ReadTerm]:
    """The day by which they want an answer, and the first day of work."""
    done: set[str] = set()
    for each in found:
        for mention in days_in(each.text):
            before = each.text[: mention.span.start][-90:]
            name = _purpose(before)
            dated = date_of(mention, received) if name and name not in done else None
            if dated is None:
                continue
            done.add(name)
            value: Value = {"day": dated.date.isoformat()}
            clock = _CLOCK_BEHIND.match(each.text, mention.span.end) if name == "deadline" else None
            if clock:
                value["time"] = f"{int(clock[1]):02}:{clock[2]}"
            yield ReadTerm(name, value, each.quote(), dated.certainty, dated.note)
    if "deadline" not in done:
        yield from _counted_deadline(found, received)


def _counted_deadline(found: Sequence[Segment], received: dt.date) -> Iterator[ReadTerm]:
    """A day for the answer that a letter counts from its own: “valid for seven days”."""
    for each in found:
        match = _VALID_FOR.search(each.text)
        if match:
            length = int(number_of(match[1] or match[3]))
            day = (
                _after_working_days(received, length) if match[2] or match[4] else received + dt.timedelta(days=length)
            )
            why = "Counted from the day on which the letter came."
            yield ReadTerm("deadline", {"day": day.isoformat()}, each.quote(), Certainty.LIKELY, why)
            return


def _after_working_days(day: dt.date, count: int) -> dt.date:
    """The day after so many days from Monday to Friday; holidays are not known here."""
    while count > 0:
        day += dt.timedelta(days=1)
        count -= day.weekday() < 5
    return day


def _purpose(before: str) -> str:
    """What a day is named for, by the last cue before it."""
    deadline = max((match.start() for match in _DEADLINE.finditer(before)), default=-1)
    start = max((match.start() for match in _START.finditer(before)), default=-1)
    if max(deadline, start) < 0:
        return ""
    return "deadline" if deadline > start else "start"
