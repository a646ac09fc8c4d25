"""Whether the papers of an application agree: the rows are gathered here, and core compares them (B3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from greenroom.core.consistency import NamedResume, Papers, TellableStory, inconsistencies
from greenroom.core.contradictions import Saying
from greenroom.core.stories.values import PARTS
from greenroom.services.documents import papers_of, sent_resume
from greenroom.services.honest_start import honest_start, kept_steps
from greenroom.services.resume_rows import core_job, resume_of
from greenroom.services.screens import answers_as_said, job_country_of, told_as_said
from greenroom.services.stories import shown_to
from greenroom.store.models import Application, Letter, Resume, Story

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from uuid import UUID

    from greenroom.core.contradictions import Contradiction
    from greenroom.store.access import Actor


@dataclass(frozen=True, slots=True)
class Consistency:
    """What was compared for one application, and what disagrees.

    Attributes:
        application: the application.
        contradictions: what disagrees, what is within the résumé first.
        resumes: the names of the résumés that were read; the first is the one that was sent.
        stories: how many stories were read.
        sayings: how many letters, notes of what was told, and answers were read.
    """

    application: Application
    contradictions: tuple[Contradiction, ...]
    resumes: tuple[str, ...]
    stories: int
    sayings: int


def consistency_of(actor: Actor, application: UUID, now: dt.datetime) -> Consistency:
    """Every contradiction between résumé, stories, letters, answers and what was told, for whoever may see them.

    Raises:
        NotFound: there is no such application, or not for this actor.
    """
    row = Application.objects.select_related("employer", "person").read(actor, application)
    papers = gathered(actor, row)
    found = inconsistencies(papers, now.astimezone(ZoneInfo(row.person.zone)).date())
    resumes = tuple(each.where for each in papers.resumes)
    return Consistency(row, found, resumes, len(papers.stories), len(papers.sayings))


def gathered(actor: Actor, application: Application) -> Papers:
    """Everything that is compared: the résumé that was sent, the one chosen since, stories, letters, notes, answers."""
    drafts = Letter.objects.visible_to(actor).filter(application=application, sent_at=None)
    others = Application.objects.visible_to(actor).filter(person=application.person).exclude(pk=application.pk)
    steps = kept_steps(actor, application)
    names = others.exclude(employer=application.employer_id).values_list("employer__name", flat=True).distinct()
    return Papers(
        resumes=_resumes(actor, application),
        stories=_stories(actor, application),
        sayings=(
            *told_as_said(actor, application),
            *(Saying(row.body, f"the draft “{row.subject}”", f"letter:{row.pk}") for row in drafts),
            *answers_as_said(actor, application),
        ),
        employer=application.employer.name,
        title=application.title,
        others=tuple(names),
        honest=honest_start(steps, job_country_of(application)) if steps else None,
    )


def _resumes(actor: Actor, application: Application) -> tuple[NamedResume, ...]:
    """The version that was sent, and the one that is chosen for the application if that is another."""
    sent = sent_resume(application, papers_of(actor, application.pk))
    rows: Sequence[Resume] = [sent] if sent else []
    if sent is not None and application.resume_id and application.resume_id != sent.pk:
        parts = ("jobs__achievements", "education", "entries__achievements", "achievements__job")
        rows = [*rows, *Resume.objects.filter(pk=application.resume_id).prefetch_related(*parts)]
    return tuple(NamedResume(resume_of(row), f"the résumé “{row.name}”", f"resume:{row.pk}") for row in rows)


def _stories(actor: Actor, application: Application) -> tuple[TellableStory, ...]:
    """The stories that the actor may see, each with the line and the job that it was made of."""
    rows = Story.objects.visible_to(actor).filter(person=application.person).select_related("achievement__job")
    return tuple(_story(shown_to(actor, row)) for row in rows)


def _story(row: Story) -> TellableStory:
    text = "\n".join(part for name in PARTS if (part := getattr(row, name)))
    line = row.achievement
    job = core_job(line.job) if line and line.job else None
    saying = Saying(text, f"the story “{row.title}”", f"story:{row.pk}")
    return TellableStory(saying, line.text if line else "", job)
