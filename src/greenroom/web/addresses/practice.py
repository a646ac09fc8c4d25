"""The addresses of practice."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import practice

urlpatterns = [
    path("practice/", practice.practice, name="practice"),
    path("practice/add/", practice.add_question, name="add_question"),
    path("practice/<uuid:question>/", practice.question, name="question"),
    path("practice/<uuid:question>/remove/", practice.remove_question, name="remove_question"),
    path("attempts/<uuid:attempt>/", practice.attempt, name="attempt"),
    path("attempts/<uuid:attempt>/delete/", practice.delete_attempt, name="delete_attempt"),
]
