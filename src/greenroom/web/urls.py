"""Every address of the program."""

from __future__ import annotations

from django.urls import include, path

from greenroom.web.views import entrance, now

urlpatterns = [
    path("", now.now, name="now"),
    path("", include("greenroom.web.addresses.start")),
    path("", include("greenroom.web.addresses.applications")),
    path("", include("greenroom.web.addresses.calendar")),
    path("", include("greenroom.web.addresses.practice")),
    path("", include("greenroom.web.addresses.profile")),
    path("", include("greenroom.web.addresses.keeping")),
    path("", include("greenroom.web.addresses.interviews")),
    path("", include("greenroom.web.addresses.history")),
    path("", include("greenroom.web.addresses.files")),
    path("", include("greenroom.web.addresses.resumes")),
    path("", include("greenroom.web.addresses.stories")),
    path("enter/<str:token>/", entrance.enter, name="enter"),
    path("healthz", entrance.health, name="health"),
]

handler400 = "greenroom.web.views.errors.bad_request"
handler403 = "greenroom.web.views.errors.forbidden"
handler404 = "greenroom.web.views.errors.not_found"
handler500 = "greenroom.web.views.errors.broken"
