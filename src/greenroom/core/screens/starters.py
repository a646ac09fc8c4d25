"""A first version of each answer: only what the profile, the résumé and the posting say, and what only the person can add."""

# ruff: noqa: E501 - sentences

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from greenroom.core.contradictions import Saying
from greenroom.core.evidence import check
from greenroom.core.imports.countries import COUNTRIES, country_named
from greenroom.core.offers.notice import last_day
from greenroom.core.screens import money, notice
from greenroom.core.screens.values import Starter, TopicKey

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from greenroom.core.resumes.values import Job, Month
    from greenroom.core.screens.values import ScreenFacts

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
_NOWHERE = Saying("", "")


def starter(key: TopicKey, facts: ScreenFacts) -> Starter:
    """A first version of the answer to a topic; its text is empty where nothing of it is known."""
    return _STARTERS[key](facts)


def pay_range(facts: ScreenFacts) -> str:
    """The range of the profile as it is said: “€60,000 to €66,000 a year”; empty where it names none."""
    profile = facts.profile
    stated = money.stated(profile.pay_low, profile.pay_high, profile.pay_currency, profile.pay_period, _NOWHERE)
    return stated[0].quote if stated else ""


def free_from(facts: ScreenFacts) -> dt.date | None:
    """The first day after the notice of the profile, if it were given today; None where it cannot be read."""
    read = notice.read(Saying(facts.profile.notice_period, "", topic="notice"))
    return last_day(facts.today, read[0].value) + dt.timedelta(days=1) if read else None


def _background(facts: ScreenFacts) -> Starter:
    jobs = _jobs(facts)
    lines = []
    if jobs:
        lines.append(_present(jobs[0]))
    elif facts.headline:
        lines.append(f"My work in one line: {facts.headline}.")
    if len(jobs) > 1:
        lines.append(_earlier(jobs[1]))
    result = next((line.text for job in jobs[:2] for line in job.achievements if _is_result(line.text)), "")
    if result:
        lines.append(f"One result that I can show: {result.rstrip('.')}.")
    why = f"Say in one sentence why {facts.role or 'this role'} is the next step."
    return Starter(
        " ".join(lines), (why,) if lines else ("Add your résumé: your last two jobs and one result come from it.", why)
    )


def _situation(facts: ScreenFacts) -> Starter:
    jobs = _jobs(facts)
    ask = "Say in one sentence what you are looking for, looking forward."
    return Starter(_present(jobs[0]) if jobs else "", (ask,))


def _why_role(facts: ScreenFacts) -> Starter:
    ask = "Say what draws you to it, and name one thing you have done that fits."
    if not facts.priority:
        return Starter("", ("Read in the posting what they put first, and quote it.", ask))
    return Starter(f"You write: “{facts.priority.rstrip('.')}.”", (ask,))


def _relocation(facts: ScreenFacts) -> Starter:
    lines = []
    if facts.profile.place:
        lines.append(f"I live in {facts.profile.place.rstrip('.')}.")
    if facts.job_place:
        lines.append(f"The job is in {facts.job_place.rstrip('.')}.")
    asks = () if facts.profile.place else ("Say where you live; the profile has a place for it.",)
    return Starter(" ".join(lines), (*asks, "Say whether you would move, from when, and what has to be settled first."))


def _notice(facts: ScreenFacts) -> Starter:
    period = facts.profile.notice_period
    asks = () if period else ("Write your notice period into the profile, as your contract words it.",)
    lines = [f"My notice period: {_uncapitalised(period.rstrip('.'))}."] if period else []
    day = free_from(facts)
    if day is not None and period:
        lines.append(f"If I gave notice today, {_day(facts.today)}, I would be free from {_day(day)}.")
    if facts.their_start:
        lines.append(f"Your posting says about the start: “{facts.their_start.rstrip('.')}.”")
    return Starter(" ".join(lines), (*asks, "Add what else takes time: a permit, moving, a holiday that is booked."))


def _pay(facts: ScreenFacts) -> Starter:
    stated = pay_range(facts)
    asks = () if stated else ("Write a range into the profile whose lower end you could live with.",)
    lines = [f"My range is {stated}."] if stated else []
    if facts.their_pay:
        lines.append(f"Your posting names {facts.their_pay.rstrip('.')}.")
    if stated:
        lines.append(
            "Where in it I would be depends on the scope of the role. Which range have you planned, and for what?"
        )
    return Starter(" ".join(lines), (*asks, "Say where your figures come from, with their date."))


def _permit(facts: ScreenFacts) -> Starter:
    rows = facts.profile.work_authorisations
    here = [
        row
        for row in rows
        if facts.profile.job_country and country_named(row.get("country", "")) == facts.profile.job_country
    ]
    lines = [f"Right to work, {_permit_words(row)}." for row in here or rows]
    if facts.their_permit:
        lines.append(f"Your posting says: “{facts.their_permit.rstrip('.')}.”")
    name = COUNTRIES.get(facts.profile.job_country, "the country of the job")
    asks = () if here else (f"Write into the profile how it stands with your right to work in {name}.",)
    return Starter(" ".join(lines), asks)


def _others(facts: ScreenFacts) -> Starter:
    if not facts.others:
        return Starter("", ("Say whether you are talking with others, and by when you decide. No names.",))
    many = "one other employer" if facts.others == 1 else f"{facts.others} other employers"
    return Starter(f"I am in interviews with {many}.", ("Say by when you have to decide, if there is such a day.",))


def _availability(facts: ScreenFacts) -> Starter:
    if not facts.times:
        return Starter("", ("Name three times, each in their time zone and in yours.",))
    return Starter("I could talk at these times: " + "; ".join(facts.times) + ".", ())


_STARTERS: dict[TopicKey, Callable[[ScreenFacts], Starter]] = {
    TopicKey.BACKGROUND: _background,
    TopicKey.SITUATION: _situation,
    TopicKey.WHY_ROLE: _why_role,
    TopicKey.RELOCATION: _relocation,
    TopicKey.NOTICE: _notice,
    TopicKey.PAY: _pay,
    TopicKey.PERMIT: _permit,
    TopicKey.OTHERS: _others,
    TopicKey.AVAILABILITY: _availability,
}


def _jobs(facts: ScreenFacts) -> list[Job]:
    """The jobs that name an employer and a title, the latest first."""
    jobs = [job for job in (facts.resume.work if facts.resume else ()) if job.employer.text and job.title.text]
    return sorted(jobs, key=lambda job: (job.current, _number(job.end), _number(job.start)), reverse=True)


def _present(job: Job) -> str:
    """What somebody does now, or did last."""
    what = f"{job.title.text} at {job.employer.text}"
    since = f" since {_month(job.start)}" if job.start else ""
    if job.current:
        return f"I work as {what}{since}."
    until = f" until {_month(job.end)}" if job.end else ""
    return f"Last, I was {what}{until}."


def _earlier(job: Job) -> str:
    span = f", from {_month(job.start)} to {_month(job.end)}" if job.start and job.end else ""
    return f"Before that I was {job.title.text} at {job.employer.text}{span}."


def _is_result(text: str) -> bool:
    """Whether a line says what came of something, with a figure."""
    found = check(text)
    return bool(found.outcome and found.change)


def _permit_words(row: Mapping[str, str]) -> str:
    until = f", until {row['until']}" if row.get("until") else ""
    return f"{row.get('country', '')}: {_uncapitalised(row.get('status', ''))}{until}"


def _uncapitalised(words: str) -> str:
    """The words as they stand behind a colon; a name or a short form keeps its capital."""
    return (
        words[:1].lower() + words[1:]
        if words[1:2].islower() and words.split(" ", maxsplit=1)[0] not in _NAMES
        else words
    )


_NAMES = frozenset(
    {"British", "Dutch", "German", "Irish", "French", "Spanish", "Italian", "Indian", "Swiss", "English"}
)


def _month(month: Month | None) -> str:
    if month is None:
        return ""
    return f"{_MONTHS[month.month - 1]} {month.year}" if month.month else str(month.year)


def _number(month: Month | None) -> int:
    return month.year * 12 + (month.month or 12) if month else 0


def _day(day: dt.date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
