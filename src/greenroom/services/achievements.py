"""Achievements: what a résumé says the person did, and what they add when they are asked for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom.core.errors import InvalidChoice
from greenroom.core.spans import Certainty
from greenroom.services.record import deed
from greenroom.services.wording import cut, given
from greenroom.store.models import Achievement, Job, Resume

if TYPE_CHECKING:
    from uuid import UUID

    from greenroom.store.access import Actor

ASKS = ("outcome", "own_part", "baseline", "change", "period", "scale")


def answer_ask(actor: Actor, achievement: UUID, field: str, text: str) -> Achievement:
    """Add what an achievement leaves out; an empty text takes an earlier answer away.

    Raises:
        InvalidChoice: that is not something we ask for.
    """
    row = Achievement.objects.own(actor, achievement)
    if field not in ASKS:
        raise InvalidChoice("This is not something an achievement is asked for.", field="field")
    with deed(actor, "answer-ask", f"Added to “{cut(row.text, 80)}”") as record:
        return record.update(row, **{field: text.strip()})


def mend(actor: Actor, achievement: UUID, *, text: str) -> Achievement:
    """Say an achievement in other words; the source stays as it was."""
    row = Achievement.objects.own(actor, achievement)
    wanted = given(text, field="text", what="the words of the achievement")
    with deed(actor, "mend-achievement", f"Mended “{cut(row.text, 80)}”") as record:
        return record.update(row, text=wanted, by_hand=True, certainty=Certainty.SURE)


def add(actor: Actor, resume: UUID, *, text: str, job: UUID | None = None) -> Achievement:
    """Add an achievement, to one of the résumé's jobs or to none."""
    row = Resume.objects.own(actor, resume)
    place = Job.objects.own(actor, job) if job else None
    if place is not None and place.resume_id != row.pk:
        raise InvalidChoice("This job is in another résumé. Choose one of this résumé's jobs.", field="job")
    made = Achievement(
        person=actor.person,
        resume=row,
        job=place,
        text=given(text, field="text", what="the words of the achievement"),
        by_hand=True,
        position=row.achievements.filter(job=place).count(),
    )
    with deed(actor, "add-achievement", f"Added “{cut(made.text, 80)}”") as record:
        return record.create(made)


def remove(actor: Actor, achievement: UUID) -> None:
    """Remove an achievement; a story made from it stays."""
    row = Achievement.objects.own(actor, achievement)
    with deed(actor, "remove-achievement", f"Removed “{cut(row.text, 80)}”") as record:
        record.delete(row)
