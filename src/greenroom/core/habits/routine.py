"""A week with a rhythm: which small habit goes well on which day, in the person's own free hours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.plan.values import Weekday

if TYPE_CHECKING:
    from collections.abc import Collection


@dataclass(frozen=True, slots=True)
class Habit:
    """Something small that comes back each week."""

    title: str
    why: str
    minutes: int


DAILY = Habit("Five minutes of recall", "Little and often is remembered longer than much at once.", 5)
_WEEKLY = (
    Habit("One question aloud, recorded, and once more", "The second take shows what to change.", 20),
    Habit("Read one thing about your trade and write a line", "It makes “what do you follow?” an easy question.", 15),
    Habit("Write down what went well this week", "In a month you will not remember the figures.", 5),
    Habit("One story in its three lengths", "Thirty seconds, ninety, and the whole: talks ask for each.", 25),
)
REST = Habit("Nothing", "A day without practice belongs to it.", 0)


def week_of(free: Collection[Weekday]) -> tuple[tuple[Weekday, tuple[Habit, ...]], ...]:
    """A suggestion for each day: what to do on days with free hours, one of them left for rest where there are six.

    With no free hours named, every day counts as free.
    """
    days = [day for day in Weekday if not free or day in free]
    rest = days[-1] if len(days) > 5 else None
    working = [day for day in days if day is not rest]
    weekly = {day: [] for day in Weekday} if not working else _spread(working)
    return tuple((day, _on(day, rest, working, weekly)) for day in Weekday)


def _spread(days: list[Weekday]) -> dict[Weekday, list[Habit]]:
    """The weekly habits over the days, as far apart as they go."""
    spread: dict[Weekday, list[Habit]] = {day: [] for day in Weekday}
    for place, habit in enumerate(_WEEKLY):
        spread[days[place * len(days) // len(_WEEKLY)]].append(habit)
    return spread


def _on(
    day: Weekday, rest: Weekday | None, working: list[Weekday], weekly: dict[Weekday, list[Habit]]
) -> tuple[Habit, ...]:
    """What a day holds."""
    if day is rest or day not in working:
        return (REST,)
    return (DAILY, *weekly[day])
