"""The story bank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greenroom.core.errors import InvalidChoice
from greenroom.core.stories.asking import with_answer
from greenroom.core.stories.drafting import StoryDraft, draft
from greenroom.core.stories.masking import for_others
from greenroom.core.stories.values import PARTS
from greenroom.core.stories.values import Story as CoreStory
from greenroom.services.achievements import ASKS
from greenroom.services.record import deed
from greenroom.services.resume_rows import core_job
from greenroom.services.wording import cut, given
from greenroom.store.models import Achievement, Story

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.store.access import Actor

VERSIONS = ("half_minute", "ninety_seconds")
_WORDS = (*PARTS, *VERSIONS)
_LISTS = {"competencies", "confidential"}
_MOST_CONFIDENTIAL, _LONGEST_CONFIDENTIAL = 40, 120


def draft_from(actor: Actor, achievement: UUID) -> Story:
    """Make a story out of an achievement: only the person's own words, the rest stays empty and is asked for.

    One that is there already is kept.
    """
    row = Achievement.objects.own(actor, achievement)
    known = row.stories.first()
    if known is not None:
        return known
    drafted = draft_of(row)
    story = Story(
        person=actor.person,
        achievement=row,
        title=cut(drafted.title or row.text, 120),
        competencies=list(drafted.competencies),
        **{part: getattr(drafted, part) for part in PARTS},
    )
    with deed(actor, "draft-story", f"Made a story of “{cut(row.text, 80)}”") as record:
        return record.create(story)


def draft_of(achievement: Achievement) -> StoryDraft:
    """The draft that an achievement would make, with a question for each part that is missing.

    What the person has added to the achievement is told with it.
    """
    told = [achievement.text, *(answer for part in ASKS if (answer := getattr(achievement, part)))]
    text = " ".join(f"{words.rstrip('.')}." for words in told) if len(told) > 1 else achievement.text
    return draft(text, core_job(achievement.job) if achievement.job else None)


def create(
    actor: Actor,
    *,
    title: str,
    competencies: list[str] | None = None,
    confidential: list[str] | None = None,
    **words: str,
) -> Story:
    """Write a new story; `words` are situation, task, actions, result, learning and the two shorter versions."""
    story = Story(
        person=actor.person,
        title=given(title, field="title", what="a title for the story"),
        competencies=_competencies(competencies or []),
        confidential=_confidential(confidential or []),
        **_words(words),
    )
    with deed(actor, "create-story", f"Wrote the story “{cut(story.title, 80)}”") as record:
        return record.create(story)


def update(actor: Actor, story: UUID, **fields: str | list[str]) -> Story:
    """Change title, parts, versions, competencies or confidential words of a story; what is not given stays."""
    row = Story.objects.own(actor, story)
    values = _words({name: str(value) for name, value in fields.items() if name not in {"title", *_LISTS}})
    if "title" in fields:
        values["title"] = given(str(fields["title"]), field="title", what="a title for the story")
    if "competencies" in fields:
        values["competencies"] = _competencies(fields["competencies"])
        values["confirmed"] = [each for each in row.confirmed if each in fields["competencies"]]
    if "confidential" in fields:
        values["confidential"] = _confidential(fields["confidential"])
    with deed(actor, "update-story", f"Changed the story “{cut(row.title, 80)}”") as record:
        return record.update(row, **values)


def answer(actor: Actor, story: UUID, key: str, text: str) -> Story:
    """Add the answer to what a story leaves open to the part it belongs to.

    Raises:
        InvalidChoice: nothing is said, or the story does not leave that open any more.
    """
    row = Story.objects.own(actor, story)
    said = given(text, field="text", what="an answer")
    added = with_answer(story_of(row), key, said)
    if added is None:
        raise InvalidChoice("The story says this already. Change it in the part where it stands.", field="text")
    part, words = added
    with deed(actor, "answer-story", f"Added to the story “{cut(row.title, 80)}”") as record:
        return record.update(row, **{part.value: words})


def confirm(actor: Actor, story: UUID, competencies: list[str]) -> Story:
    """Say which competencies a story shows, having looked at its words; the others of it are no longer confirmed."""
    row = Story.objects.own(actor, story)
    wanted = _competencies(competencies)
    with deed(actor, "confirm-story", f"Confirmed what “{cut(row.title, 80)}” shows") as record:
        return record.update(row, confirmed=wanted, competencies=wanted)


def delete(actor: Actor, story: UUID) -> None:
    """Delete a story."""
    row = Story.objects.own(actor, story)
    with deed(actor, "delete-story", f"Deleted the story “{cut(row.title, 80)}”") as record:
        record.delete(row)


def story_of(row: Story) -> CoreStory:
    """A story as core knows it."""
    return CoreStory(
        key=str(row.pk),
        title=row.title,
        situation=row.situation,
        task=row.task,
        actions=row.actions,
        result=row.result,
        learning=row.learning,
        half_minute=row.half_minute,
        ninety_seconds=row.ninety_seconds,
        competencies=tuple(row.competencies),
        confirmed=tuple(row.confirmed),
        confidential=tuple(row.confidential),
    )


def shown_to(actor: Actor, row: Story) -> Story:
    """The row as this actor may read it: its confidential words are covered for everybody but its owner.

    What comes back for somebody else is not to be saved.
    """
    if row.person_id == actor.person.pk or not row.confidential:
        return row
    masked = for_others(story_of(row))
    for name in ("title", *_WORDS):
        setattr(row, name, getattr(masked, name))
    row.confidential = []
    return row


def _words(words: dict[str, str]) -> dict[str, Any]:
    unknown = sorted(set(words) - set(_WORDS))
    if unknown:
        raise InvalidChoice(f"A story has no part “{unknown[0]}”.", field=unknown[0])
    return {name: text.replace("\r\n", "\n").strip() for name, text in words.items()}


def _confidential(words: str | list[str]) -> list[str]:
    wanted = [words] if isinstance(words, str) else words
    said = list(dict.fromkeys(each for word in wanted if (each := " ".join(word.split()))))
    if len(said) > _MOST_CONFIDENTIAL or any(len(each) > _LONGEST_CONFIDENTIAL for each in said):
        raise InvalidChoice(
            f"Name at most {_MOST_CONFIDENTIAL} words or short phrases, a line each.", field="confidential"
        )
    return said


def _competencies(names: str | list[str]) -> list[str]:
    from greenroom.core.competencies import COMPETENCIES  # noqa: PLC0415 - a long table of patterns

    known = {competency.id for competency in COMPETENCIES}
    wanted = [names] if isinstance(names, str) else list(names)
    for name in wanted:
        if name not in known:
            raise InvalidChoice("Choose competencies from the list.", field="competencies")
    return wanted
