"""What a plan would like to hold: the steps of each interview that can still be done, each with its window."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from greenroom.core.plan.steps import NEW_FACES, ONCE, Step, steps_for
from greenroom.core.plan.values import KeptTask, PlannedInterview, PlannedTask

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from zoneinfo import ZoneInfo

HURRY = dt.timedelta(hours=6)
_LAST_CALL = dt.timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Wish:
    """A step of one interview, with the window in which it makes sense, in UTC."""

    step: Step
    interview: PlannedInterview
    earliest: dt.datetime
    latest: dt.datetime

    @property
    def name(self) -> tuple[str, str]:
        """What names it: its step and its interview."""
        return self.step.key, self.interview.key

    @property
    def begins(self) -> dt.datetime:
        """When its interview begins, in UTC."""
        return self.interview.meeting.starts_at.astimezone(dt.UTC)

    @property
    def need(self) -> tuple[dt.datetime, int]:
        """Who comes first: the sooner interview, then the step that is needed most."""
        return self.begins, self.step.rank

    def task(self, start: dt.datetime | None, minutes: int, zone: ZoneInfo) -> PlannedTask:
        """The task for it, in the person's zone."""
        return PlannedTask(
            self.step.key,
            self.interview.key,
            f"{self.step.title}: {self.interview.label}" if self.interview.label else self.step.title,
            self.step.why,
            None if start is None else start.astimezone(zone),
            minutes,
            (self.earliest.astimezone(zone), self.latest.astimezone(zone)),
        )


def all_wishes(interviews: Sequence[PlannedInterview], now: dt.datetime, kept: Iterable[KeptTask]) -> list[Wish]:
    """The steps that can still be done for all interviews, the soonest first; what prepares for a job only once."""
    held = {(each.role, each.key): each.interview for each in kept if each.role and each.key in ONCE}
    wishes = []
    for interview in interviews:
        known = {key for role, key in held if role == interview.role and held[role, key] != interview.key}
        ours = wishes_of(interview, now, known)
        wishes += ours
        if interview.role and not _in_hurry(interview, now):
            first = {(interview.role, wish.step.key): interview.key for wish in ours if wish.step.key in ONCE}
            held = first | held
    return wishes


def wishes_of(interview: PlannedInterview, now: dt.datetime, known: Iterable[str] = ()) -> list[Wish]:
    """The steps that can still be done for an interview, each with its window; those `known` were for another talk."""
    begins = interview.meeting.starts_at.astimezone(dt.UTC)
    ends = begins + dt.timedelta(minutes=interview.meeting.minutes)
    wishes = []
    for step in _steps(interview, now, frozenset(known)):
        anchor = begins if step.latest >= 0 else ends
        wish = Wish(
            step, interview, anchor - dt.timedelta(hours=step.earliest), anchor - dt.timedelta(hours=step.latest)
        )
        if wish.latest > now or step.latest < 0:
            wishes.append(replace(wish, earliest=max(wish.earliest, now)))
        elif begins > now:
            wishes.append(replace(wish, earliest=now, latest=begins - _LAST_CALL))
    return [_hurried(wish) for wish in wishes] if _in_hurry(interview, now) else wishes


def _steps(interview: PlannedInterview, now: dt.datetime, known: frozenset[str]) -> Iterable[Step]:
    """The steps of an interview without those that were for an earlier talk; of the reading, what is new remains."""
    for step in steps_for(interview.meeting.format, hurried=_in_hurry(interview, now)):
        if step.key not in known:
            yield step
        elif step.key == NEW_FACES.key:
            yield NEW_FACES


def _in_hurry(interview: PlannedInterview, now: dt.datetime) -> bool:
    """Whether only hours are left before it."""
    return now < interview.meeting.starts_at.astimezone(dt.UTC) <= now + HURRY


def _hurried(wish: Wish) -> Wish:
    """The wish when there are only hours left: the short form, until right before the interview."""
    if wish.step.latest < 0:
        return wish
    return replace(wish, step=replace(wish.step, minutes=wish.step.short), latest=wish.begins - _LAST_CALL)
