"""The addresses of the calendar."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import calendar

urlpatterns = [
    path("calendar/", calendar.calendar, name="calendar"),
    path("calendar/print/", calendar.print_calendar, name="print_calendar"),
    path("calendar/<uuid:interview>/travel/", calendar.set_travel, name="set_travel"),
    path("calendar/add/", calendar.add_task, name="add_task"),
    path("calendar/plan/", calendar.plan_again, name="plan_again"),
    path("tasks/<uuid:task>/done/", calendar.do_task, name="task_done"),
    path("tasks/<uuid:task>/reopen/", calendar.reopen_task, name="reopen_task"),
    path("tasks/<uuid:task>/move/", calendar.move_task, name="move_task"),
    path("tasks/<uuid:task>/delete/", calendar.delete_task, name="delete_task"),
]
