"""The log of what went well: a line on the day, once a month made into a story or a line of the résumé."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.utils import timezone

from greenroom.core.errors import InvalidChoice
from greenroom.core.stories.drafting import draft
from greenroom.core.stories.values import PARTS
from greenroom.services import achievements, stories
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import Resume, Win

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.store.access import Actor, OwnedQuerySet
    from greenroom.store.models import Achievement, Story

SOURCES = ("typed", "command", "git")
LONGEST = 2000
_MONTH = dt.timedelta(days=30)


def add(actor: Actor, *, text: str, on: dt.date | None = None, source: str = "typed") -> Win:
    """Note something that went well, on the day it did; a line is enough.

    Raises:
        InvalidChoice: there is no text, it is a page, or the day is still to come.
    """
    words = given(text, field="text", what="what went well")
    day, today = on or timezone.localdate(), timezone.localdate()
    if len(words) > LONGEST:
        raise InvalidChoice("This is a page. Write one line now, and the whole as a story.", field="text")
    if day > today + dt.timedelta(days=1):
        raise InvalidChoice("This day is still to come.", field="on")
    if source not in SOURCES:
        raise InvalidChoice("A line comes from the page, the command or git.", field="source")
    with deed(actor, "note-win", f"Noted “{cut(words, 80)}”") as record:
        return record.create(Win(person=actor.person, text=words, on=day, source=source))


def remove(actor: Actor, win: UUID) -> None:
    """Remove a line; what was made of it stays."""
    row = Win.objects.own(actor, win)
    with deed(actor, "remove-win", f"Removed “{cut(row.text, 80)}”") as record:
        record.delete(row)


def into_story(actor: Actor, win: UUID) -> Story:
    """Make a story of a line: only its own words, the rest is asked for; one that is there already is kept."""
    row = Win.objects.own(actor, win)
    if row.story is not None:
        return row.story
    drafted = draft(row.text)
    parts = {part: getattr(drafted, part) for part in PARTS}
    with deed(actor, "win-into-story", f"Made a story of “{cut(row.text, 80)}”") as record:
        title = cut(drafted.title or row.text, 120)
        story = stories.create(actor, title=title, competencies=list(drafted.competencies), **parts)
        record.update(row, story=story, reviewed_at=timezone.now())
        return story


def into_resume(actor: Actor, win: UUID) -> Achievement:
    """Put a line among the achievements of the newest résumé; one that is there already is kept.

    Raises:
        InvalidChoice: there is no résumé yet.
    """
    row = Win.objects.own(actor, win)
    if row.achievement is not None:
        return row.achievement
    resume = Resume.objects.owned_by(actor).first()
    if resume is None:
        raise InvalidChoice("There is no résumé yet. Add yours first, then this line can go into it.")
    with deed(actor, "win-into-resume", f"Put “{cut(row.text, 80)}” into the résumé") as record:
        made = achievements.add(actor, resume.pk, text=row.text)
        record.update(row, achievement=made, reviewed_at=timezone.now())
        return made


def leave(actor: Actor, win: UUID) -> Win:
    """Leave a line as it is; the monthly look asks for it no more."""
    row = Win.objects.own(actor, win)
    with deed(actor, "leave-win", f"Left “{cut(row.text, 80)}” in the log") as record:
        return record.update(row, reviewed_at=timezone.now())


def log_of(actor: Actor) -> OwnedQuerySet[Win]:
    """Every line, the newest first."""
    return Win.objects.owned_by(actor).select_related("story", "achievement")


def to_review(actor: Actor, today: dt.date) -> list[Win]:
    """What a monthly look goes through: lines that nobody has looked at since, once the oldest is a month old."""
    rows = list(log_of(actor).filter(reviewed_at=None).order_by("on", "created_at"))
    return rows if rows and today - rows[0].on >= _MONTH else []
