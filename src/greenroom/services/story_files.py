"""Stories in and out as files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from greenroom.core.documents import storable
from greenroom.core.errors import InvalidChoice, UnreadableFile
from greenroom.core.stories.exchange import Shape, read, write
from greenroom.core.stories.masking import for_others
from greenroom.services.record import deed
from greenroom.services.stories import create, story_of
from greenroom.services.wording import cut
from greenroom.store.models import Story

if TYPE_CHECKING:
    from greenroom.store.access import Actor

_LARGEST, _MOST, _LONGEST_TITLE = 2_000_000, 200, 300
_NAMES = {
    Shape.MARKDOWN: ("stories.md", "text/markdown"),
    Shape.JSON: ("stories.json", "application/json"),
    Shape.CAREER_OPS: ("story-bank.md", "text/markdown"),
    Shape.COACH: ("coaching_state.md", "text/markdown"),
}


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of a file: the stories made, and how many were in the bank already, word for word."""

    made: tuple[Story, ...]
    known: int


@dataclass(frozen=True, slots=True)
class StoryFile:
    """A file to be sent: its name, its kind and its bytes."""

    name: str
    media_type: str
    content: bytes


def bring(actor: Actor, content: bytes) -> Brought:
    """Take in the stories of a file; one whose title and words are in the bank already is not made twice.

    Raises:
        UnreadableFile: it is too large, or no text.
        UnreadableText: there is no story in it.
        InvalidChoice: there are more stories in it than anybody tells.
    """
    if len(content) > _LARGEST:
        raise UnreadableFile("This file is too large to be a list of stories.", field="file")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableFile("This file is no text in UTF-8. Save it as plain text first.", field="file") from error
    found = read(storable(text))
    if len(found) > _MOST:
        raise InvalidChoice(f"There are {len(found)} stories in it; at most {_MOST} come in at once.", field="file")
    known = {_same(story_of(row).title, story_of(row).whole) for row in Story.objects.owned_by(actor)}
    new = [story for story in found if _same(cut(story.title, _LONGEST_TITLE), story.whole) not in known]
    with deed(actor, "bring-stories", f"Took in {len(new)} {'story' if len(new) == 1 else 'stories'} of a file"):
        made = tuple(
            create(
                actor,
                title=cut(story.title, _LONGEST_TITLE),
                competencies=list(story.competencies),
                confidential=list(story.confidential),
                situation=story.situation,
                task=story.task,
                actions=story.actions,
                result=story.result,
                learning=story.learning,
                half_minute=story.half_minute,
                ninety_seconds=story.ninety_seconds,
            )
            for story in new
        )
    return Brought(made, len(found) - len(new))


def file_of(actor: Actor, shape: Shape, *, masked: bool = False) -> StoryFile:
    """All stories of the actor's own bank as one file; `masked` covers their confidential words, for other eyes."""
    stories = [story_of(row) for row in Story.objects.owned_by(actor).order_by("created_at")]
    told = [for_others(story) for story in stories] if masked else stories
    name, media_type = _NAMES[shape]
    return StoryFile(name, media_type, write(told, shape).encode())


def _same(title: str, whole: str) -> tuple[str, str]:
    return " ".join(title.split()), " ".join(whole.split())
