"""Words that nobody else is to see: they are covered wherever a story is shown to somebody else."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greenroom.core.stories.values import Story

COVER = "[confidential]"
_FIELDS = ("title", "situation", "task", "actions", "result", "learning", "half_minute", "ninety_seconds")


def covered(text: str, words: Iterable[str]) -> str:
    """The text with each of the words covered, whatever their case and however the white space in them runs.

    Longer words go first, so that “Project Falcon” leaves nothing of itself when “Falcon” is confidential too. A word
    is covered only where it stands by itself: “Ann” does not cover the middle of “annual”.
    """
    wanted = sorted({" ".join(each.split()) for each in words if each.strip()}, key=lambda each: (-len(each), each))
    if not wanted:
        return text
    either = "|".join(r"\s+".join(map(re.escape, each.split())) for each in wanted)
    return re.sub(rf"(?<!\w)(?:{either})(?!\w)", COVER, text, flags=re.IGNORECASE)


def for_others(story: Story) -> Story:
    """The story as somebody else may read it: the confidential words covered, and their list empty."""
    if not story.confidential:
        return story
    words = story.confidential
    return replace(
        story,
        title=covered(story.title, words),
        situation=covered(story.situation, words),
        task=covered(story.task, words),
        actions=covered(story.actions, words),
        result=covered(story.result, words),
        learning=covered(story.learning, words),
        half_minute=covered(story.half_minute, words),
        ninety_seconds=covered(story.ninety_seconds, words),
        confidential=(),
    )


def not_found(story: Story) -> tuple[str, ...]:
    """The confidential words that stand nowhere in the story, so that they cover nothing: most likely misspelt."""
    everything = "\n".join(getattr(story, name) for name in _FIELDS)
    return tuple(each for each in story.confidential if covered(everything, [each]) == everything)
