"""The addresses of practice."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import bank, course, practice, progress

urlpatterns = [
    path("practice/", practice.practice, name="practice"),
    path("practice/add/", practice.add_question, name="add_question"),
    path("practice/import/", bank.import_questions, name="import_questions"),
    path("practice/bank/", bank.bank, name="bank"),
    path("practice/bank/practise/", bank.practise, name="practise"),
    path("practice/course/", course.course, name="course"),
    path("practice/<uuid:question>/", practice.question, name="question"),
    path("practice/<uuid:question>/remove/", practice.remove_question, name="remove_question"),
    path("practice/<uuid:question>/takes/", progress.progress, name="progress"),
    path("attempts/<uuid:attempt>/", practice.attempt, name="attempt"),
    path("attempts/<uuid:attempt>/correct/", practice.correct_attempt, name="correct_attempt"),
    path("attempts/<uuid:attempt>/delete/", practice.delete_attempt, name="delete_attempt"),
]
