"""The addresses of interviews."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import briefs, interviews

urlpatterns = [
    path("applications/<uuid:application>/interviews/new/", interviews.new_interview, name="new_interview"),
    path("interviews/<uuid:interview>/", interviews.interview, name="interview"),
    path("interviews/<uuid:interview>/move/", interviews.reschedule_interview, name="reschedule_interview"),
    path("interviews/<uuid:interview>/edit/", interviews.update_interview, name="update_interview"),
    path("interviews/<uuid:interview>/people/", interviews.set_people, name="set_people"),
    path("interviews/<uuid:interview>/cancel/", interviews.cancel_interview, name="cancel_interview"),
    path("interviews/<uuid:interview>/delete/", interviews.delete_interview, name="delete_interview"),
    path("interviews/<uuid:interview>/brief/", briefs.brief, name="brief"),
    path("interviews/<uuid:interview>/brief.pdf", briefs.brief_pdf, name="brief_pdf"),
]
