"""The papers of an export that people read: stories and interviews."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.stories.exchange import Shape, write
from greenroom.services.stories import story_of

if TYPE_CHECKING:
    from greenroom.store.models import Interview, Story


def story_text(story: Story) -> str:
    """A story as Markdown; parts that are not written yet are left out."""
    return write([story_of(story)], Shape.MARKDOWN)


def interview_text(interview: Interview) -> str:
    """An interview as Markdown: when, where, with whom."""
    local = interview.starts_at.astimezone(ZoneInfo(interview.zone))
    lines = [
        f"# {interview.application}",
        "",
        f"- When: {local:%A} {local.day} {local:%B %Y, %H:%M} ({interview.zone}), {interview.minutes} minutes",
        f"- Format: {interview.format}",
        *([f"- Stage: {interview.stage}"] if interview.stage else []),
        *([f"- Place: {interview.place}"] if interview.place else []),
        *([f"- Link: {interview.link}"] if interview.link else []),
        *(["- Cancelled"] if interview.cancelled_at else []),
        *[f"- With: {seat.contact}" for seat in interview.participants.all()],
    ]
    return "\n".join(lines) + "\n" + (f"\n{interview.notes}\n" if interview.notes else "")
