"""Prepared answers beside the profile, the résumé and what this employer was told: what cannot all be true.

Nothing is claimed that cannot be read: a hope, a condition, a question, another currency's period or a town beside a
region is no contradiction.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from greenroom.core.consistency import against_resume
from greenroom.core.contradictions import About, Claim, Contradiction, Saying
from greenroom.core.offers.notice import last_day
from greenroom.core.offers.promised import too_early
from greenroom.core.screens import money, notice, permits, places, starting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from greenroom.core.offers.notice import Notice
    from greenroom.core.offers.promised import HonestStart
    from greenroom.core.resumes.values import Resume
    from greenroom.core.screens.starting import Start

    Differ = Callable[[Claim[Any], Claim[Any]], str]

PROFILE = "your profile"


@dataclass(frozen=True, slots=True)
class Profile:
    """What a profile says that a first call asks for; what it does not say is empty.

    Attributes:
        notice_period: in the person's own words.
        pay_low, pay_high, pay_currency, pay_period: the pay that they ask for.
        work_authorisations: rows of country, status and until.
        place: where they live.
        job_country: the country of the job, ISO 3166; an answer about permits means it where it names none.
    """

    notice_period: str = ""
    pay_low: int | None = None
    pay_high: int | None = None
    pay_currency: str = ""
    pay_period: str = ""
    work_authorisations: Sequence[Mapping[str, str]] = ()
    place: str = ""
    job_country: str = ""


_DIFFERS: dict[About, Differ] = {
    About.PAY: money.differ,
    About.NOTICE: notice.differ,
    About.START: starting.differ,
    About.PERMIT: permits.differ,
    About.PLACE: places.differ_home,
    About.MOVING: places.differ_moving,
}


def contradictions(
    answers: Sequence[Saying],
    profile: Profile,
    told: Sequence[Saying],
    resume: Resume | None = None,
    *,
    today: dt.date | None = None,
    honest: HonestStart | None = None,
) -> tuple[Contradiction, ...]:
    """What disagrees: answers with the profile, with what this employer was told, with each other, with the résumé.

    Args:
        answers: the prepared answers, each with its topic.
        profile: the facts that the person keeps about themselves.
        told: what this employer was told before, the earliest first.
        resume: the résumé that this employer has, if it was read.
        today: the day from which a notice would run; without it no start date is held against the notice.
        honest: the first day that the steps of this application add up to, if they were kept.
    """
    job = profile.job_country
    own = [(each, _claims(each, job)) for each in answers]
    said = [(each, _claims(each, job)) for each in told]
    facts = _facts(profile)
    found = [
        *(each for answer in own for before in said for each in _between(answer[1], before[1])),
        *(each for answer in own for each in _between(answer[1], facts)),
        *(each for answer in own for each in _too_early(answer[1], facts, today)),
        *(each for one, other in combinations(own, 2) for each in _between(one[1], other[1])),
        *(each for earlier, later in combinations(said, 2) for each in _between(later[1], earlier[1])),
        *(each for before in said for each in _between(before[1], facts)),
    ]
    if honest is not None and today is not None:
        found += [each for saying in (*answers, *told) for each in too_early(saying, honest, today)]
    if resume is not None:
        found += [each for saying in (*answers, *told) for each in against_resume(saying, resume)]
    return _each_once(found)


def _claims(saying: Saying, job_country: str) -> dict[About, tuple[Claim[Any], ...]]:
    """Everything that can be read in one saying."""
    return {
        About.PAY: money.read(saying),
        About.NOTICE: notice.read(saying),
        About.START: starting.read(saying),
        About.PERMIT: permits.read(saying, job_country),
        About.PLACE: places.read_home(saying),
        About.MOVING: places.read_moving(saying),
    }


def _facts(profile: Profile) -> dict[About, tuple[Claim[Any], ...]]:
    """The profile as claims."""
    saying = Saying("", PROFILE, "profile:")
    low, high = profile.pay_low, profile.pay_high
    home = places.home_named(profile.place)
    return {
        About.PAY: money.stated(low, high, profile.pay_currency, profile.pay_period, saying),
        About.NOTICE: notice.read(Saying(profile.notice_period, PROFILE, "profile:", "notice")),
        About.PERMIT: permits.stated(profile.work_authorisations, saying),
        About.PLACE: (Claim(profile.place, home, saying),) if home else (),
    }


def _between(
    ours: Mapping[About, Sequence[Claim[Any]]], theirs: Mapping[About, Sequence[Claim[Any]]]
) -> Iterator[Contradiction]:
    """What disagrees between two sayings; whoever agrees with the other side somewhere has the benefit of it."""
    for about, differ in _DIFFERS.items():
        for one in ours.get(about, ()):
            others = [each for each in theirs.get(about, ()) if _comparable(one, each)]
            sentences = [differ(one, other) for other in others]
            if sentences and all(sentences):
                yield Contradiction(about, one.side, others[0].side, sentences[0])


def _comparable(one: Claim[Any], other: Claim[Any]) -> bool:
    """Whether two claims are about the same thing: permits are, where they are for the same country."""
    return not isinstance(one.value, permits.Permit) or one.value.country == other.value.country


def _too_early(
    ours: Mapping[About, Sequence[Claim[Start]]], facts: Mapping[About, Sequence[Claim[Notice]]], today: dt.date | None
) -> Iterator[Contradiction]:
    """A first day of work that lies before the notice of the profile, given today, would be over."""
    if today is None:
        return
    for period in facts.get(About.NOTICE, ()):
        free_from = last_day(today, period.value) + dt.timedelta(days=1)
        for start in ours.get(About.START, ()):
            text = starting.too_early(start, free_from, period, today)
            if text:
                yield Contradiction(About.START, start.side, period.side, text)


def _each_once(found: Sequence[Contradiction]) -> tuple[Contradiction, ...]:
    """Without those that say the same as an earlier one."""
    known: dict[tuple[About, str], Contradiction] = {}
    for each in found:
        known.setdefault((each.about, each.text), each)
    return tuple(known.values())
