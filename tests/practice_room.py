"""The practice room on the small record: a mock interview that has begun, and its verbs, each done once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.world import NOW

from greenroom.services import mocks

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.world import World

    from greenroom.store.access import Actor
    from greenroom.store.models import Mock

SAID = (
    "I led the evening shift for two years. I wrote the rota myself and cut sorting errors from 4 to 1 in a thousand."
)


def begun(actor: Actor, made: World) -> Mock:
    """A mock interview for the interview of the record; the interviewer has spoken."""
    return mocks.start(actor, mocks.Wanted("interview", "interview", minutes=10, interview=made.interview.pk), seed=1)


VERBS: dict[str, Callable[[Actor, World], Any]] = {
    "mocks.start": begun,
    "mocks.say": lambda a, w: mocks.say(a, begun(a, w).pk, mocks.Said(SAID), NOW),
    "mocks.end": lambda a, w: mocks.end(a, begun(a, w).pk, NOW),
    "mocks.remove": lambda a, w: mocks.remove(a, begun(a, w).pk),
}

OUTSIDE = dict.fromkeys(
    (
        "casting.script_for",
        "mocks.lines_of",
        "mocks.review_of",
        "mocks.script_of",
        "practice.recorded",
        "course.course_of",
    ),
    "only reads",
)
