"""The addresses of the set-up check."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import setup

urlpatterns = [
    path("practice/set-up/", setup.setup_check, name="setup_check"),
    path("interviews/<uuid:interview>/set-up/", setup.interview_setup, name="interview_setup"),
]
