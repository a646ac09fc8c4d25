"""The parts of a résumé, mended, added and removed: jobs, education, entries."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from django.views.decorators.http import require_POST

from greenroom.services import resumes as services
from greenroom.store.models import Education, Job, Resume, ResumeEntry
from greenroom.web.forms.resumes import small_forms
from greenroom.web.forms.saying import try_with
from greenroom.web.said import done
from greenroom.web.views.resumes import resume_page, to_resume

if TYPE_CHECKING:
    from uuid import UUID

    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_POST
def add_job(request: ActingRequest, resume: UUID) -> HttpResponse:
    """Add a job that the reading missed."""
    row = Resume.objects.own(request.actor, resume)
    form = small_forms().bound("new_job", row.pk, request.POST)
    made = try_with(form, partial(services.add_job, request.actor, resume))
    if made is None:
        return resume_page(request, row.pk, form)
    done(request, "The job is added.")
    return to_resume(resume, f"job-{made.pk}")


@require_POST
def mend_job(request: ActingRequest, job: UUID) -> HttpResponse:
    """Say what a job really was."""
    row = Job.objects.own(request.actor, job)
    form = small_forms().bound("job", row.pk, request.POST)
    if try_with(form, partial(services.mend_job, request.actor, job)) is None:
        return resume_page(request, row.resume_id, form)
    done(request, "The job is changed.")
    return to_resume(row.resume_id, f"job-{job}")


@require_POST
def confirm_job(request: ActingRequest, job: UUID) -> HttpResponse:
    """Say that a job was read right."""
    row = services.mend_job(request.actor, job)
    done(request, "Thank you: this job counts as read right.")
    return to_resume(row.resume_id, f"job-{job}")


@require_POST
def remove_job(request: ActingRequest, job: UUID) -> HttpResponse:
    """Remove a job with its achievements."""
    row = Job.objects.own(request.actor, job)
    services.remove_job(request.actor, job)
    done(request, "The job is removed, with its achievements.")
    return to_resume(row.resume_id)


@require_POST
def add_education(request: ActingRequest, resume: UUID) -> HttpResponse:
    """Add a course of study that the reading missed."""
    row = Resume.objects.own(request.actor, resume)
    form = small_forms().bound("new_education", row.pk, request.POST)
    if try_with(form, partial(services.add_education, request.actor, resume)) is None:
        return resume_page(request, row.pk, form)
    done(request, "It is added.")
    return to_resume(resume, "education")


@require_POST
def mend_education(request: ActingRequest, education: UUID) -> HttpResponse:
    """Say what a course of study really was."""
    row = Education.objects.own(request.actor, education)
    form = small_forms().bound("education", row.pk, request.POST)
    if try_with(form, partial(services.mend_education, request.actor, education)) is None:
        return resume_page(request, row.resume_id, form)
    done(request, "It is changed.")
    return to_resume(row.resume_id, "education")


@require_POST
def remove_education(request: ActingRequest, education: UUID) -> HttpResponse:
    """Remove a course of study."""
    row = Education.objects.own(request.actor, education)
    services.remove_education(request.actor, education)
    done(request, "It is removed.")
    return to_resume(row.resume_id, "education")


@require_POST
def add_entry(request: ActingRequest, resume: UUID) -> HttpResponse:
    """Add a skill, language, certificate or project that the reading missed."""
    row = Resume.objects.own(request.actor, resume)
    form = small_forms().bound("new_entry", row.pk, request.POST)
    if try_with(form, partial(services.add_entry, request.actor, resume)) is None:
        return resume_page(request, row.pk, form)
    done(request, "It is added.")
    return to_resume(resume, "others")


@require_POST
def mend_entry(request: ActingRequest, entry: UUID) -> HttpResponse:
    """Say what a skill, language, certificate or project really is."""
    row = ResumeEntry.objects.own(request.actor, entry)
    form = small_forms().bound("entry", row.pk, request.POST)
    if try_with(form, partial(services.mend_entry, request.actor, entry)) is None:
        return resume_page(request, row.resume_id, form)
    done(request, "It is changed.")
    return to_resume(row.resume_id, "others")


@require_POST
def remove_entry(request: ActingRequest, entry: UUID) -> HttpResponse:
    """Remove a skill, language, certificate or project."""
    row = ResumeEntry.objects.own(request.actor, entry)
    services.remove_entry(request.actor, entry)
    done(request, "It is removed.")
    return to_resume(row.resume_id, "others")
