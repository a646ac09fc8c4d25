"""Jobs compared: when they began and ended, what they were called, and how many years they make."""

# ruff: noqa: E501 - patterns read best in one piece

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.contradictions import About, Contradiction, Saying, Side
from greenroom.core.postings.title_words import TITLE_WORDS
from greenroom.core.resumes.dates import find_ranges
from greenroom.core.screens.clauses import clauses, sentences
from greenroom.core.titles import titles_differ

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from greenroom.core.resumes.dates import DateRange
    from greenroom.core.resumes.values import Job, Month, Resume
    from greenroom.core.screens.clauses import Clause

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
_JOINED = re.compile(
    r"\b(?:joined|hired by|started (?:work(?:ing)? )?(?:at|with|for)|began (?:work(?:ing)? )?(?:at|with|for)|came to)\b",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"\b(?:left|leaving|my last day at|stayed (?:at|with)\b[^.;]{0,40}\b(?:until|till))\b", re.IGNORECASE
)
_MINE = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]urs?|me|us|mine)\b")
_NOT_MINE = re.compile(
    r"\b(?:founded|established|built|opened|since the|born|university|school|degree|studied|studying|graduat\w+|moved to|before (?:I|we|my)|ago|planned (?:for|to)|plans? (?:for|to)|by|until|target|iso|goal)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:before|after|studied|studying|degree|university|college|school|apprenticeship)\b", re.IGNORECASE
)
_DATED = re.compile(
    r"\b(?:in|during|since|from|throughout|spring|summer|autumn|fall|winter|of|early|late|mid)[ -]*(?:the )?$|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*$",
    re.IGNORECASE,
)
_AS = re.compile(
    r"\b(?:as|was|am|became|worked as|being|promoted to|role (?:of|as)|position (?:of|as)|post (?:of|as)|title (?:is|was)|I['’]m)\s+(?:(?:an?|the|their|its)\s+)?(?P<title>[\w/&'’-]+(?: [\w/&'’-]+){0,5}?)\s+(?:at|for|with|of)\s+(?:the )?$",
    re.IGNORECASE,
)
_YEARS = re.compile(
    r"\b(?P<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\+? years?['’]?(?: of)?(?: \w+)? (?:experience\b|in [a-z]|working\b)",
    re.IGNORECASE,
)
_MY_YEARS = re.compile(
    r"(?:\bI (?:have|bring|offer|look back on|work|worked|have worked|can offer)\b[\w\s]{0,20}|\bI['’]ve\b[\w\s]{0,20}"
    r"|\b(?:with|after|my|of)(?: my)?(?: over| more than| almost| nearly| about)?)\s*$",
    re.IGNORECASE,
)
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20}  # fmt: skip
_LEGAL = re.compile(
    r",? (?:ltd|limited|plc|inc|llc|llp|gmbh|ag|b\.?v|n\.?v|s\.?a|ab|as|oy|co|corp|group)\.?$", re.IGNORECASE
)
_SLACK_MONTHS = 12  # “nine years” may be eight and a half, or a year before the first job that is listed: our rule


@dataclass(frozen=True, slots=True)
class Held:
    """A job of a résumé, with what the résumé is called and its row."""

    job: Job
    where: str
    key: str = ""

    @property
    def employer(self) -> str:
        """The employer's name without the form of its company."""
        return _LEGAL.sub("", self.job.employer.text.strip())

    @property
    def named(self) -> str:
        """The résumé and the job in it, as they stand in a sentence."""
        name = ", ".join(part for part in (self.job.title.text, self.job.employer.text) if part)
        return f"{self.where} ({name})" if name else self.where

    @property
    def side(self) -> Side:
        """The job's dates as one side of a contradiction."""
        job = self.job
        title = ", ".join(part for part in (job.title.text, job.employer.text) if part)
        return Side(f"{title}: {_span(job)}", self.where, self.key)


def held_in(resume: Resume, where: str, key: str = "") -> tuple[Held, ...]:
    """The jobs of a résumé that name an employer."""
    return tuple(Held(job, where, key) for job in resume.work if job.employer.text.strip())


def within_one(resume: Resume, where: str, key: str = "") -> Iterator[Contradiction]:
    """A job of a résumé that ends before it begins."""
    for held in held_in(resume, where, key):
        job = held.job
        if job.start and job.end and _before(job.end, job.start):
            text = (
                f"In {where}, {job.employer.text} ends in {_month(job.end)}, before it begins in {_month(job.start)}."
            )
            yield Contradiction(About.DATE, held.side, Side(job.dates.text or _span(job), where, key), text)


def two_resumes(sent: Sequence[Held], other: Sequence[Held]) -> Iterator[Contradiction]:
    """Two versions of a résumé that give the same job other dates, or another title."""
    for one, two in _same_jobs(sent, other):
        if titles_differ(one.job.title.text, two.job.title.text):
            text = f"At {one.job.employer.text} you are {one.job.title.text} in {one.where}, and {two.job.title.text} in {two.where}."
            yield Contradiction(About.TITLE, one.side, two.side, text)
        for name, first, second in (("begins", one.job.start, two.job.start), ("ends", one.job.end, two.job.end)):
            if first and second and not _agree(first, second):
                text = f"{one.job.employer.text} {name} in {_month(first)} in {one.where}, and in {_month(second)} in {two.where}."
                yield Contradiction(About.DATE, one.side, two.side, text)
                break


def work_contradictions(saying: Saying, held: Sequence[Held]) -> Iterator[Contradiction]:
    """When somebody joined or left an employer, and what they did there when they were not there yet."""
    for clause in clauses(saying.text):
        there = _meant(clause, held)
        for found in find_ranges(clause.text) if there else ():
            text = _disagrees(found, clause.text, there, saying)
            if text:
                first = min(there, key=lambda each: _number(each.job.start, 1))
                yield Contradiction(About.DATE, Side(clause.sentence, saying.where, saying.key), first.side, text)


def _meant(clause: Clause, held: Sequence[Held]) -> list[Held]:
    """The jobs at the employer that a clause names; “which I joined in 2019” means the only one that its sentence names."""
    named = [each for each in held if _names(clause.text, each.employer)]
    if named or not (_JOINED.search(clause.text) or _LEFT.search(clause.text)):
        return named
    around = [each for each in held if _names(clause.sentence, each.employer)]
    return around if len({each.employer for each in around}) == 1 else []


def outside_the_job(saying: Saying, held: Held) -> Iterator[Contradiction]:
    """A story that is dated outside the job it belongs to."""
    for sentence in sentences(saying.text):
        if not _MINE.search(sentence) or _NOT_MINE.search(sentence):
            continue
        for found in find_ranges(sentence):
            day = found.end if found.single else found.start
            if day and _is_dated(found, sentence) and _outside(day, [held]):
                text = f"{saying.opening} says {_month(day)}; the job it belongs to lasted {_span(held.job)}."
                yield Contradiction(About.DATE, Side(sentence, saying.where, saying.key), held.side, text)


def title_contradictions(saying: Saying, held: Sequence[Held]) -> Iterator[Contradiction]:
    """A title at an employer that the résumé does not have there."""
    for sentence in sentences(saying.text):
        for employer in dict.fromkeys(each.employer for each in held):
            there = [each for each in held if each.employer == employer and each.job.title.text]
            at = _found(sentence, employer)
            match = _AS.search(sentence[: at.start()]) if at else None
            if not there or match is None or not TITLE_WORDS.search(match["title"]):
                continue
            if all(titles_differ(match["title"], each.job.title.text) for each in there):
                titles = " or ".join(dict.fromkeys(each.job.title.text for each in there))
                text = f"{match['title']} in {saying.where}, {titles} in {there[0].where}, both at {employer}."
                yield Contradiction(About.TITLE, Side(sentence, saying.where, saying.key), there[0].side, text)


def years_contradictions(saying: Saying, held: Sequence[Held], today: dt.date | None) -> Iterator[Contradiction]:
    """More years of work than all jobs of the résumé make together."""
    starts = [each for each in held if each.job.start]
    if today is None or not starts or len(starts) < len(held):
        return
    first = min(starts, key=lambda each: _number(each.job.start, 1))
    months = today.year * 12 + today.month - _number(first.job.start, 1)
    for clause in clauses(saying.text):
        match = _YEARS.search(clause.text)
        if match is None or not _MY_YEARS.search(clause.text[: match.start()]):
            continue
        years = _NUMBERS.get(match["n"].lower()) or int(match["n"])
        if years * 12 > months + _SLACK_MONTHS:
            text = (
                f"{years} years in {saying.where}; the first job in {first.where} begins in {_month(first.job.start)}."
            )
            yield Contradiction(About.NUMBER, Side(clause.sentence, saying.where, saying.key), first.side, text)


def _disagrees(found: DateRange, clause: str, there: Sequence[Held], saying: Saying) -> str:
    """What is wrong with a date beside an employer; empty where nothing is, or where it is of something else."""
    start = found.end if found.single else found.start
    if start is None:
        return ""
    employer, says = there[0].job.employer.text, f"{there[0].where} says {_spans(there)}."
    if found.single and _LEFT.search(clause):
        wrong = all(each.job.end is not None and not _agree(start, each.job.end) for each in there)
        return f"{saying.opening} has you leave {employer} in {_month(start)}; {says}" if wrong else ""
    if _ELSEWHERE.search(clause):
        return ""
    if _JOINED.search(clause):
        wrong = all(each.job.start is not None and not _agree(start, each.job.start) for each in there)
        return f"{saying.opening} has you join {employer} in {_month(start)}; {says}" if wrong else ""
    if not _MINE.search(clause) or _NOT_MINE.search(clause) or not _is_dated(found, clause):
        return ""
    days = (start, None if found.single else found.end)
    outside = next((day for day in days if day and _outside(day, there)), None)
    return f"{saying.opening} puts {_month(outside)} at {employer}; {says}" if outside else ""


def _is_dated(found: DateRange, text: str) -> bool:
    """Whether a date is one: a month or a range, or a year behind a word such as “in”."""
    day = found.end if found.single else found.start
    if not found.single or (day and day.month):
        return True
    return bool(_DATED.search(text[: found.span.start]))


def _outside(day: Month, there: Sequence[Held]) -> bool:
    """Whether a day is before or after all of some jobs; an end that is not stated may be any day."""
    for each in there:
        start, end = each.job.start, each.job.end
        after_start = start is None or _number(day, 12) >= _number(start, 1)
        before_end = end is None or _number(day, 1) <= _number(end, 12)
        if after_start and before_end:
            return False
    return True


def _same_jobs(sent: Sequence[Held], other: Sequence[Held]) -> Iterator[tuple[Held, Held]]:
    """Jobs at the same employer that are the only ones there in both versions, or have the same title or begin together."""
    for one in sent:
        there = [each for each in other if each.employer.casefold() == one.employer.casefold()]
        alone = len(there) == 1 == sum(each.employer.casefold() == one.employer.casefold() for each in sent)
        titled = [each for each in there if each.job.title.text.casefold() == one.job.title.text.casefold()]
        begun = [each for each in there if one.job.start and each.job.start and one.job.start == each.job.start]
        same = there if alone else titled if len(titled) == 1 else begun
        yield from ((one, each) for each in same[:1])


def _names(text: str, employer: str) -> bool:
    return _found(text, employer) is not None


def _found(text: str, employer: str) -> re.Match[str] | None:
    """Where a text names an employer: with capitals, as a word of its own."""
    if len(employer) < 3:
        return None
    return re.search(rf"(?<![\w-]){re.escape(employer)}(?!\w)", text)


def _agree(one: Month, other: Month) -> bool:
    """Whether two dates can be the same; a year without its month agrees with any month of it."""
    return one.year == other.year and (one.month is None or other.month is None or one.month == other.month)


def _before(one: Month, other: Month) -> bool:
    return _number(one, 12) < _number(other, 1)


def _number(month: Month | None, unknown: int) -> int:
    """Months since year 0, an unknown month counted as that one."""
    return month.year * 12 + (month.month or unknown) if month else 0


def _month(month: Month | None) -> str:
    """“March 2021”, or “2021”."""
    if month is None:
        return "an unknown month"
    return f"{_MONTHS[month.month - 1]} {month.year}" if month.month else str(month.year)


def _span(job: Job) -> str:
    """“March 2021 to now”."""
    end = _month(job.end) if job.end else "now" if job.current else "an unknown month"
    return f"{_month(job.start)} to {end}"


def _spans(there: Sequence[Held]) -> str:
    return " and ".join(dict.fromkeys(_span(each.job) for each in there))
