"""What a first call is made of: its topics, what is known for an answer to each, and a first version of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from greenroom.core.questions.values import QuestionKind
    from greenroom.core.resumes.values import Resume
    from greenroom.core.screens.contradictions import Profile


class TopicKey(StrEnum):
    """What a first call settles, in the order in which it usually comes up."""

    BACKGROUND = "background"
    SITUATION = "situation"
    WHY_ROLE = "why-role"
    RELOCATION = "relocation"
    NOTICE = "notice"
    PAY = "pay"
    PERMIT = "permit"
    OTHERS = "others"
    AVAILABILITY = "availability"


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic of a first call.

    Attributes:
        key: its name in the record.
        name: what people read.
        asks: how they ask, in several wordings.
        why: why they ask.
        good: what a good answer does.
        seconds: a good length, from and to, and after how long most listeners have stopped following: our rule.
        kind: what kind of question it is, for practice.
    """

    key: TopicKey
    name: str
    asks: tuple[str, ...]
    why: str
    good: str
    seconds: tuple[int, int, int]
    kind: QuestionKind


@dataclass(frozen=True, slots=True)
class ScreenFacts:
    """All that a first version of an answer may say; nothing else gets into one.

    Attributes:
        profile: what the person keeps about themselves.
        today: the day, in their zone.
        headline: their work in one line.
        resume: the résumé that goes with the application.
        employer, role: whom the call is with, and what it is about.
        job_place: where the job is, as the posting says.
        priority: what matters most to them, in their own words.
        their_pay: the pay that the posting names, in its words.
        their_permit: what the posting says about permits, in its words.
        their_start: what the posting says about the start, in its words.
        others: how many other applications have reached interviews.
        times: when the person could talk, each with both zones.
    """

    profile: Profile
    today: dt.date
    headline: str = ""
    resume: Resume | None = None
    employer: str = ""
    role: str = ""
    job_place: str = ""
    priority: str = ""
    their_pay: str = ""
    their_permit: str = ""
    their_start: str = ""
    others: int = 0
    times: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Starter:
    """A first version of an answer: only facts of the record. `asks` is what only the person can add."""

    text: str
    asks: tuple[str, ...] = ()
