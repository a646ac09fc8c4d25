"""Addresses of the beginning."""

from django.urls import path

from greenroom.web.views import start

urlpatterns = [
    path("start/", start.start, name="start"),
    path("start/example/", start.look_around, name="look_around"),
    path("example/leave/", start.leave_example, name="leave_example"),
]
