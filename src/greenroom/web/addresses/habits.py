"""The addresses of small habits: today, what went well, what was read."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import habits

urlpatterns = [
    path("practice/today/", habits.daily, name="daily"),
    path("wins/", habits.wins, name="wins"),
    path("wins/<uuid:win>/remove/", habits.remove_win, name="remove_win"),
    path("wins/<uuid:win>/story/", habits.win_into_story, name="win_into_story"),
    path("wins/<uuid:win>/resume/", habits.win_into_resume, name="win_into_resume"),
    path("wins/<uuid:win>/leave/", habits.leave_win, name="leave_win"),
    path("readings/", habits.readings, name="readings"),
    path("readings/<uuid:reading>/remove/", habits.remove_reading, name="remove_reading"),
]
