"""The course: ten lessons, and which milestones are reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.views.decorators.http import require_GET

from greenroom.services.course import course_of

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greenroom.web.acting import ActingRequest


@require_GET
def course(request: ActingRequest) -> HttpResponse:
    """All lessons, the next one open."""
    steps = course_of(request.actor)
    following = next((lesson for lesson, reached in steps if reached is None), None)
    context = {"steps": list(enumerate(steps, 1)), "next": following, "reached": sum(bool(each) for _, each in steps)}
    return render(request, "pages/practice/course.html", context)
