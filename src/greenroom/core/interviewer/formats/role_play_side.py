"""The other side of a role-play, told after the end: what they wanted, what weighed on them, what moved their mood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.charts import Chart, ChartKind, Series
from greenroom.core.interviewer.formats.role_play_moves import NAMES, Act

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greenroom.core.interviewer.formats.role_play_talk import Talk

_TOLD = 2  # moves told of each direction


def their_side(talk: Talk) -> str:
    """Their goal, their worries, and at which words their mood moved most."""
    told = [each.hidden for each in talk.body.concerns if each.id in talk.known]
    kept = [each.hidden for each in talk.body.concerns if each.id not in talk.known]
    parts = [
        "Out of the part, this is how it was for me.",
        talk.body.goal,
        f"You found out: {' '.join(told)}" if told else "",
        f"You did not find out: {' '.join(kept)}" if kept else "",
        f"My mood stood at {talk.start} of 100 when we began, and at {talk.mood} at the end.",
        *_moved(talk),
    ]
    return "\n".join(part for part in parts if part)


def _moved(talk: Talk) -> list[str]:
    """The words that lifted the mood most, and those that lowered it most."""
    moves = [(change, found) for step in talk.steps for found, change in step.moved]
    lifted = sorted((each for each in moves if each[0] > 0), key=lambda each: -each[0])[:_TOLD]
    lowered = sorted((each for each in moves if each[0] < 0), key=lambda each: each[0])[:_TOLD]
    up = [f"It rose by {change} at “{found.quote.text}”, where {NAMES[found.act]}." for change, found in lifted]
    down = [f"It fell by {-change} at “{found.quote.text}”, where {NAMES[found.act]}." for change, found in lowered]
    return up + down


def act_name(act: str) -> str:
    """What was done, in words to the person who did it."""
    return NAMES[Act(act)]


def mood_chart(moods: Sequence[int]) -> Chart:
    """How their mood went, from the beginning to the last words."""
    names = ("Start", *(str(at) for at in range(1, len(moods))))
    series = (Series("Mood, of 100", tuple(float(each) for each in moods)),)
    return Chart(ChartKind.LINE, "Their mood after each thing you said", names, series)
