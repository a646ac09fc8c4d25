"""Achievements: mended, completed when asked, and made into stories."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from greenroom.services import achievements as services
from greenroom.services import stories
from greenroom.store.models import Achievement, Job, Resume
from greenroom.web.forms.resumes import small_forms
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done
from greenroom.web.views.resumes import resume_page, to_resume

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_POST
def add_achievement(request: ActingRequest, resume: UUID) -> HttpResponse:
    """Add an achievement that stands on no job."""
    row = Resume.objects.own(request.actor, resume)
    form = small_forms().bound("new_achievement", row.pk, request.POST)
    made = try_with(form, partial(services.add, request.actor, resume))
    if made is None:
        return resume_page(request, row.pk, form)
    done(request, "The achievement is added.")
    return to_resume(resume, f"achievement-{made.pk}")


@require_POST
def add_to_job(request: ActingRequest, job: UUID) -> HttpResponse:
    """Add an achievement to a job."""
    row = Job.objects.own(request.actor, job)
    form = small_forms().bound("new_achievement", row.pk, request.POST)
    made = try_with(form, partial(services.add, request.actor, row.resume_id, job=job))
    if made is None:
        return resume_page(request, row.resume_id, form)
    done(request, "The achievement is added.")
    return to_resume(row.resume_id, f"achievement-{made.pk}")


@require_POST
def mend_achievement(request: ActingRequest, achievement: UUID) -> HttpResponse:
    """Say an achievement in other words."""
    row = Achievement.objects.own(request.actor, achievement)
    form = small_forms().bound("achievement", row.pk, request.POST)
    if try_with(form, partial(services.mend, request.actor, achievement)) is None:
        return resume_page(request, row.resume_id, form)
    done(request, "The achievement is changed.")
    return to_resume(row.resume_id, f"achievement-{achievement}")


@require_POST
def answer_ask(request: ActingRequest, achievement: UUID) -> HttpResponse:
    """Add one thing that an achievement leaves out."""
    row = Achievement.objects.own(request.actor, achievement)
    form = small_forms().bound("ask", f"{row.pk}_{request.POST.get('field', '')}", request.POST)
    if try_with(form, partial(services.answer_ask, request.actor, achievement)) is None:
        return resume_page(request, row.resume_id, form)
    done(request, "Added to the achievement.")
    return to_resume(row.resume_id, f"achievement-{achievement}")


@require_POST
def remove_achievement(request: ActingRequest, achievement: UUID) -> HttpResponse:
    """Remove an achievement."""
    row = Achievement.objects.own(request.actor, achievement)
    services.remove(request.actor, achievement)
    done(request, "The achievement is removed.")
    return to_resume(row.resume_id)


@require_POST
def make_story(request: ActingRequest, achievement: UUID) -> HttpResponse:
    """Make a story from an achievement: a draft that says what it still lacks."""
    row = Achievement.objects.own(request.actor, achievement)
    story = row.stories.first()
    if story is None:
        story = stories.draft_from(request.actor, achievement)
        done(request, "This is your draft. Only your own words are in it: add what is missing.")
    return redirect("story", story=story.pk)
