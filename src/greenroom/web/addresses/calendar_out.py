"""The addresses of calendars elsewhere: files, the private feed, a calendar server, and times to propose."""

from __future__ import annotations

from django.urls import path

from greenroom.web.views import calendar_out, calendar_server, times

urlpatterns = [
    path("calendar/out/", calendar_out.calendar_out, name="calendar_out"),
    path("calendar/out/interviews.ics", calendar_out.calendar_ics, name="calendar_ics"),
    path("calendar/out/feed/", calendar_out.make_feed, name="make_feed"),
    path("calendar/out/feed/end/", calendar_out.end_feed, name="end_feed"),
    path("interviews/<uuid:interview>/interview.ics", calendar_out.interview_ics, name="interview_ics"),
    path("feed/<str:token>.ics", calendar_out.feed, name="feed"),
    path("calendar/out/server/", calendar_server.connect, name="connect_calendar"),
    path("calendar/out/server/calendars/", calendar_server.calendars, name="look_for_calendars"),
    path("calendar/out/server/choose/", calendar_server.choose, name="choose_calendar"),
    path("calendar/out/server/wishes/", calendar_server.wish, name="calendar_wishes"),
    path("calendar/out/server/forget/", calendar_server.forget, name="forget_calendar"),
    path("calendar/out/send/", calendar_server.send, name="send_to_calendar"),
    path("calendar/out/look/", calendar_server.look, name="look_at_calendar"),
    path("calendar/out/<uuid:interview>/take/", calendar_server.take_over, name="take_from_calendar"),
    path("calendar/out/<uuid:interview>/keep/", calendar_server.keep_mine, name="keep_against_calendar"),
    path("calendar/out/<uuid:interview>/leave/", calendar_server.leave_be, name="leave_calendar"),
    path("applications/<uuid:application>/times/", times.find_times, name="find_times"),
]
