"""The story bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice
from greenroom.core.stories.drafting import StoryDraft, draft
from greenroom.services.achievements import ASKS
from greenroom.services.record import deed
from greenroom.services.resume_rows import core_job
from greenroom.services.wording import cut, given
from greenroom.store.models import Achievement, Story

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.store.access import Actor

PARTS = ("situation", "task", "actions", "result", "learning")


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


def create(actor: Actor, *, title: str, competencies: list[str] | None = None, **parts: str) -> Story:
    """Write a new story; `parts` are situation, task, actions, result and learning."""
    story = Story(
        person=actor.person,
        title=given(title, field="title", what="a title for the story"),
        competencies=_competencies(competencies or []),
        **_parts(parts),
    )
    with deed(actor, "create-story", f"Wrote the story “{cut(story.title, 80)}”") as record:
        return record.create(story)


def update(actor: Actor, story: UUID, **fields: str | list[str]) -> Story:
    """Change title, parts or competencies of a story."""
    row = Story.objects.own(actor, story)
    values: dict[str, object] = _parts(
        {name: str(value) for name, value in fields.items() if name not in {"title", "competencies"}}
    )
    if "title" in fields:
        values["title"] = given(str(fields["title"]), field="title", what="a title for the story")
    if "competencies" in fields:
        values["competencies"] = _competencies(fields["competencies"])
    with deed(actor, "update-story", f"Changed the story “{cut(row.title, 80)}”") as record:
        return record.update(row, **values)


def delete(actor: Actor, story: UUID) -> None:
    """Delete a story."""
    row = Story.objects.own(actor, story)
    with deed(actor, "delete-story", f"Deleted the story “{cut(row.title, 80)}”") as record:
        record.delete(row)


def _parts(parts: dict[str, str]) -> dict[str, object]:
    unknown = sorted(set(parts) - set(PARTS))
    if unknown:
        raise InvalidChoice(f"A story has no part “{unknown[0]}”.", field=unknown[0])
    return {name: text.strip() for name, text in parts.items()}


def _competencies(names: str | list[str]) -> list[str]:
    from greenroom.core.competencies import COMPETENCIES  # noqa: PLC0415 - a long table of patterns

    known = {competency.id for competency in COMPETENCIES}
    wanted = [names] if isinstance(names, str) else list(names)
    for name in wanted:
        if name not in known:
            raise InvalidChoice("Choose competencies from the list.", field="competencies")
    return wanted
