"""Where a story was told, to whom, and how it landed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict, Unpack

from greenroom.core.errors import InvalidChoice
from greenroom.core.stories.values import Landed
from greenroom.services.record import deed
from greenroom.services.stories import shown_to
from greenroom.services.wording import cut
from greenroom.store.models import Application, Contact, Interview, Story, Telling

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.store.access import Actor

_LONGEST_NOTE = 2000


class How(TypedDict, total=False):
    """The day it was told, how it landed (`well`, `so-so`, `badly` or empty), a note; what is not given stays."""

    told_on: dt.date | None
    landed: str
    note: str


def tell(
    actor: Actor,
    story: UUID,
    *,
    application: UUID | None = None,
    interview: UUID | None = None,
    contact: UUID | None = None,
    **how: Unpack[How],
) -> Telling:
    """Note that a story was told at an employer: in an interview, to one person or to all who sat there.

    Without a day it is that of the interview. The same story in the same interview to the same person is noted once:
    telling it again changes the note that is there.

    Raises:
        InvalidChoice: neither application nor interview is given, or the person does not work at that employer.
    """
    row = Story.objects.own(actor, story)
    where = Interview.objects.select_related("application").own(actor, interview) if interview else None
    about = where.application if where else Application.objects.own(actor, application) if application else None
    if about is None:
        raise InvalidChoice("Say where you told it: choose the application or the interview.", field="interview")
    heard = _hearer(actor, about, contact)
    values = _values(how)
    if values.get("told_on") is None and where is not None:
        values["told_on"] = where.starts_at.date()
    with deed(actor, "tell-story", f"Told “{cut(row.title, 80)}” at {about.employer}") as record:
        known = _known(row, where, heard)
        if known is not None:
            return record.update(known, **values)
        return record.create(
            Telling(person=actor.person, story=row, application=about, interview=where, contact=heard, **values)
        )


def update(actor: Actor, telling: UUID, **how: Unpack[How]) -> Telling:
    """Change the day of a telling, how it landed, or its note."""
    row = Telling.objects.select_related("story").own(actor, telling)
    with deed(actor, "update-telling", f"Changed how “{cut(row.story.title, 80)}” landed") as record:
        return record.update(row, **_values(how))


def remove(actor: Actor, telling: UUID) -> None:
    """Remove the note that a story was told."""
    row = Telling.objects.select_related("story").own(actor, telling)
    with deed(actor, "remove-telling", f"Removed a telling of “{cut(row.story.title, 80)}”") as record:
        record.delete(row)


def of_story(actor: Actor, story: Story) -> Sequence[Telling]:
    """The tellings of a story that the actor may see, the latest first."""
    rows = Telling.objects.visible_to(actor).filter(story=story)
    return list(rows.select_related("application__employer", "interview", "contact"))


def in_interview(actor: Actor, interview: Interview) -> Sequence[Telling]:
    """The stories told in an interview, as the actor may read them."""
    rows = list(Telling.objects.visible_to(actor).filter(interview=interview).select_related("story", "contact"))
    for row in rows:
        row.story = shown_to(actor, row.story)
    return rows


def _known(story: Story, interview: Interview | None, contact: Contact | None) -> Telling | None:
    if interview is None:
        return None
    return Telling.objects.filter(story=story, interview=interview, contact=contact).first()


def _hearer(actor: Actor, application: Application, contact: UUID | None) -> Contact | None:
    if contact is None:
        return None
    row = Contact.objects.own(actor, contact)
    if row.employer_id != application.employer_id:
        raise InvalidChoice(f"{row.name} is not somebody at this employer.", field="contact")
    return row


def _values(how: How) -> dict[str, object]:
    """The fields as they are kept."""
    values = dict(how)
    landed = how.get("landed", "")
    if landed and landed not in set(Landed):
        raise InvalidChoice("A story lands well, so-so or badly.", field="landed")
    if "note" in how:
        values["note"] = how["note"].replace("\r\n", "\n").strip()
        if len(str(values["note"])) > _LONGEST_NOTE:
            raise InvalidChoice(f"Keep the note below {_LONGEST_NOTE} characters.", field="note")
    return values
