"""A preparation plan: tasks with their times, and what does not fit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from greenroom.core.meetings import Meeting


class Weekday(StrEnum):
    """The days of the week as the profile writes them."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


@dataclass(frozen=True, slots=True)
class FreeHours:
    """When the person is free: ranges of local time for each weekday, in `zone`."""

    zone: str
    week: tuple[tuple[Weekday, tuple[tuple[dt.time, dt.time], ...]], ...] = ()

    def on(self, day: dt.date) -> tuple[tuple[dt.time, dt.time], ...]:
        """The ranges of that day, in order."""
        wanted = tuple(Weekday)[day.weekday()]
        return next((tuple(sorted(ranges)) for weekday, ranges in self.week if weekday is wanted), ())


@dataclass(frozen=True, slots=True)
class PlannedInterview:
    """An interview to prepare for; `key` is the caller's id and `label` what people read.

    Interviews with the same `role` are talks about one job: what prepares for the job is then done once.
    """

    key: str
    label: str
    meeting: Meeting
    role: str = ""


@dataclass(frozen=True, slots=True)
class KeptTask:
    """A task that was moved by hand (`fixed`) or done; it stays where it is and is not planned again.

    With a `role` it counts for every talk about that job, where it is a step that is done once for a job.
    """

    key: str
    interview: str
    starts_at: dt.datetime | None
    minutes: int
    fixed: bool = False
    done: bool = False
    role: str = ""


@dataclass(frozen=True, slots=True)
class PlannedTask:
    """One thing to do at a time.

    Attributes:
        key: the step of the plan, such as `rehearse`; together with `interview` it names the task.
        interview: the key of the interview it is for.
        title: what there is to do.
        why: one sentence that says what it is good for.
        starts_at: when, in the person's zone; None for what does not fit.
        minutes: how long.
        within: the window in which it makes sense, as (earliest, latest end).
        fixed: whether it stays because the person put it there.
        done: whether it is done.
    """

    key: str
    interview: str
    title: str
    why: str
    starts_at: dt.datetime | None
    minutes: int
    within: tuple[dt.datetime, dt.datetime]
    fixed: bool = False
    done: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """Tasks in the order of time, what does not fit into the free hours, and remarks about it."""

    tasks: tuple[PlannedTask, ...] = ()
    unplaced: tuple[PlannedTask, ...] = ()
    remarks: tuple[str, ...] = ()
