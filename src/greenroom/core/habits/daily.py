"""Five minutes a day: one thing of each kind that is weak and due, and a day off when it is time for one.

Nothing is counted up, so nothing can be broken off: a day left out changes nothing but what comes next.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

MINUTES = 5.0
_IN_A_ROW = 6
_AROUND = dt.timedelta(hours=4)


class Small(StrEnum):
    """What a small thing is about."""

    CARD = "card"
    QUESTION = "question"
    STORY = "story"


@dataclass(frozen=True, slots=True)
class Thing:
    """A small thing to do.

    Attributes:
        small: what it is about.
        key: the caller's id of the card, question or story.
        title: what there is to do, in the person's or the employer's words.
        why: one sentence that says why this one.
        minutes: how long it takes.
        weight: the greater, the sooner; within a kind only.
    """

    small: Small
    key: str
    title: str
    why: str
    minutes: float
    weight: float = 0.0


def small_set(things: Sequence[Thing], minutes: float = MINUTES) -> tuple[Thing, ...]:
    """One of each kind as far as the minutes reach, then more cards; the same things give the same set."""
    ranked = sorted(things, key=lambda each: (-each.weight, each.key))
    firsts = [next((each for each in ranked if each.small is small), None) for small in Small]
    rest = [each for each in ranked if each.small is Small.CARD and each not in firsts]
    chosen: list[Thing] = []
    for each in (*(each for each in firsts if each), *rest):
        if sum(known.minutes for known in chosen) + each.minutes <= minutes:
            chosen.append(each)
    return tuple(chosen)


def rest_of(now: dt.datetime, today: dt.date, practised: Collection[dt.date], talks: Sequence[dt.datetime]) -> str:
    """Why today is better left free, in one sentence; empty where it is not.

    Args:
        now: the moment.
        today: the person's own day.
        practised: the days on which they practised.
        talks: when interviews begin.
    """
    if any(now <= talk <= now + _AROUND for talk in talks):
        return "Your interview begins soon. Read your brief once, then leave everything else."
    if any(talk <= now <= talk + _AROUND for talk in talks):
        return "You have just had an interview. Note how it went, and let the rest be for today."
    if all(today - dt.timedelta(days=back) in practised for back in range(1, _IN_A_ROW + 1)):
        return (
            "You practised on each of the last six days. What was learnt settles on a day off; nothing is lost by one."
        )
    return ""
